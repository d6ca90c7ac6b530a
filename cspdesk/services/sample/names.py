"""The sample's people and places, named so that nobody takes them for real ones.

Who works for a partner is a Sample, residents are Examples, councillors Specimens, other members Models; in
Welsh, Polish, Urdu and Punjabi the same words. Telephone numbers are of Ofcom's range for drama.
"""

from dataclasses import dataclass

WORKER_FIRST = (
    "Asha", "Ben", "Carys", "Daniel", "Elin", "Farid", "Grace", "Hamza", "Irene", "Jakub", "Kiran", "Lena",
    "Marcus", "Nadia", "Owen", "Priya", "Quentin", "Rosa", "Sam", "Tariq", "Una", "Vikram", "Wendy", "Xander",
    "Yusuf", "Zoe", "Alan", "Bridget", "Colin", "Dipa", "Edward", "Fiona", "George", "Hilary", "Imran", "Joyce",
    "Keith", "Lucy", "Mohan", "Nora", "Oscar", "Paula", "Ravi", "Sheila", "Trevor", "Ursula", "Victor", "Wanda",
)  # fmt: skip
RESIDENT_FIRST = (
    "Ada", "Bernard", "Chitra", "Derek", "Edna", "Francis", "Gurdip", "Hazel", "Ivan", "Jasmine", "Kofi",
    "Linda", "Mehmet", "Norma", "Olive", "Piotr", "Queenie", "Ronald", "Sunita", "Terence", "Ugo", "Violet",
    "Walter", "Xenia", "Yvonne", "Zainab", "Arthur", "Beryl", "Clive", "Dorothy", "Errol", "Freda", "Gordon",
    "Hana", "Isaac", "Jean", "Kamal", "Lorna", "Mavis", "Neville", "Oona", "Percy", "Rita", "Stanley", "Thelma",
    "Uma", "Vernon", "Winifred", "Yasmin", "Zelda", "Alfie", "Bushra", "Cyril", "Delroy", "Esme", "Fergus",
    "Gwen", "Horace", "Ines", "Jock", "Kirsty", "Leon", "Moira", "Nigel", "Ottilie", "Pearl", "Reg", "Sonia",
    "Ted", "Ulrika", "Vera", "Wilf", "Yann", "Zadie", "Alma", "Basil", "Cora", "Dudley", "Ethel", "Floyd",
    "Glenys", "Hector", "Ida", "Jasper", "Kwame", "Lottie", "Maud", "Noel", "Opal", "Phoebe", "Rufus", "Stella",
)  # fmt: skip
COUNCILLOR_FIRST = (
    "Harriet", "Julian", "Monica", "Patrick", "Salma", "Graham", "Theresa", "Bhavna", "Duncan", "Leila",
    "Rupert", "Anneke", "Conrad", "Eunice", "Malik", "Philippa", "Simon", "Tamsin", "Barnaby", "Celeste",
    "Desmond", "Frances", "Gerald", "Henrietta",
)  # fmt: skip
MEMBER_FIRST = (
    "Audrey", "Bruno", "Cecil", "Doreen", "Emeka", "Florence", "Giles", "Hope", "Idris", "Judith", "Kenneth",
    "Lavinia", "Miles", "Nisha", "Orla", "Peregrine", "Rhoda", "Selwyn",
)  # fmt: skip
OTHER_SCRIPTS = (
    ("Siân Enghraifft", "sian.enghraifft"),
    ("Gruffudd Ŵyn Enghraifft", "gruffudd.enghraifft"),
    ("Łucja Przykład", "lucja.przyklad"),
    ("Zbigniew Próbka", "zbigniew.probka"),
    ("عائشہ نمونہ", "aisha.namuna"),
    ("بلال مثال", "bilal.misal"),
    ("ਹਰਪ੍ਰੀਤ ਨਮੂਨਾ", "harpreet.namuna"),
    ("ਮਨਜੀਤ ਮਿਸਾਲ", "manjit.misal"),
)

PLACES = (
    "Sample Road", "Example Street", "Specimen Park", "Model Lane", "Pattern Close", "Sampler Avenue",
    "Example Green", "Specimen Way", "Model Crescent", "Pattern Hill", "Sample Meadow", "Example Parade",
    "Specimen Drive", "Model Square", "Pattern Walk", "Sampler Rise", "Example Gardens", "Specimen Court",
)  # fmt: skip
WARDS = (
    "Sampleton North", "Sampleton South", "Exampleby", "Specimen Green", "Modelham", "Patternfield",
    "Great Sampling", "Little Sampling", "Example St Mary",
)  # fmt: skip


@dataclass(frozen=True)
class Hall:
    """A place to meet; charge in pence an evening, None where it is free."""

    name: str
    street: str
    capacity: int
    charge: int | None
    step_free: bool = True
    hearing_loop: bool = True


HALLS = (
    Hall("Sample House, committee room", "1 Sample Road", 30, None),
    Hall("Exampleby Community Centre", "22 Example Street", 120, 2400),
    Hall("St Specimen’s Church Hall", "Specimen Way", 80, 1800, hearing_loop=False),
    Hall("Model Lane Library", "7 Model Lane", 45, None),
    Hall("Pattern Close Primary School", "Pattern Close", 150, 3000),
    Hall("Great Sampling Village Hall", "The Green, Great Sampling", 100, 2000, step_free=False),
    Hall("Little Sampling Methodist Chapel", "Sampler Avenue", 60, 1500),
    Hall("Example Green Youth Club", "Example Green", 70, 1200, hearing_loop=False),
    Hall("Modelham Working Men’s Club", "3 Model Crescent", 90, 2500),
    Hall("Specimen Park Pavilion", "Specimen Park", 50, 1000, step_free=False, hearing_loop=False),
    Hall("Sampleton Gurdwara, community room", "41 Sampler Rise", 110, None),
    Hall("Patternfield Day Centre", "16 Pattern Hill", 65, 1600),
    Hall("Example St Mary Parish Room", "Example Gardens", 40, 800, hearing_loop=False),
)

# Agency of the plan, what they are there, how many of them.
WORKERS = (
    ("Police", "Neighbourhood sergeant", 2),
    ("Police", "Neighbourhood constable", 3),
    ("PCSOs", "Police community support officer", 5),
    ("BBC", "Community safety manager", 1),
    ("BBC", "Housing and tenancy officer", 2),
    ("Environment Rangers", "Environment ranger", 3),
    ("County Council", "Area highways officer", 2),
    ("Road Safety Unit", "Road safety officer", 2),
    ("PCT", "Public health adviser", 2),
    ("YOS", "Prevention worker", 2),
    ("Youth Service", "Detached youth worker", 3),
    ("Fire Service", "Community fire officer", 3),
    ("B:DAT", "Drug action worker", 1),
    ("Bed:Safe", "Scheme co-ordinator", 1),
    ("Alcohol Concern", "Outreach worker", 1),
    ("Addaction Centre", "Family worker", 1),
    ("Housing associations", "Neighbourhood manager", 2),
    ("bpha", "Estate manager", 3),
    ("Passport for Life partnership", "Youth mentor", 1),
)
