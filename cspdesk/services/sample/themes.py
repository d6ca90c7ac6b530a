"""What the sample's residents raise and what is minuted about it; {place} is a road or green of the forum."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Task:
    """One action: what, which agency owes it ("" for the community group), and a line of progress."""

    text: str
    agency: str
    progress: str
    ending: str


@dataclass(frozen=True)
class Theme:
    """`kind` is the issue's, `title` that of an agenda item; the rest are the words of issue and minutes."""

    kind: str
    title: str
    said: tuple[str, ...]
    private: str
    minute: tuple[str, ...]
    decision: str
    tasks: tuple[Task, ...]


THEMES = (
    Theme(
        "Speeding",
        "Speeding on {place}",
        (
            "Cars go too fast along {place} when children walk to school.",
            "Since the road was mended, {place} is used as a race track after dark.",
        ),
        "The caller gave two number plates, passed to the neighbourhood police team.",
        (
            "Residents said that cars pass the school on {place} at well over 30 mph between 8.15 and 9 am.",
            "A count over seven days found an average of 34 mph on {place} and a fastest of 51 mph at 10.40 pm.",
            "The Road Safety Unit explained when a site qualifies for a speed sign and what a count costs.",
        ),
        "That a speed count on {place} is asked for before any sign is paid for.",
        (
            Task(
                "Carry out a seven-day speed count on {place}",
                "Road Safety Unit",
                "Counter booked; it is in use elsewhere until the end of the month.",
                "Counted: average 34 mph, 6 % over 40 mph. Results sent to the chair.",
            ),
            Task(
                "Two speed checks on {place} at school times",
                "Police",
                "One check done, eleven drivers spoken to.",
                "Both checks done: nineteen drivers advised, three tickets.",
            ),
            Task(
                "Find six volunteers for a community speed watch",
                "",
                "Four names so far.",
                "Six volunteers trained; first watch held.",
            ),
        ),
    ),
    Theme(
        "Anti-social behaviour",
        "Young people gathering at {place}",
        (
            "Groups shout and leave bottles at {place} on Friday nights.",
            "Residents near {place} do not like to walk past the shelter after dark.",
        ),
        "The resident lives next to the shelter and asks not to be visited in uniform.",
        (
            "Several residents spoke of noise and litter at {place} on Friday and Saturday evenings.",
            "The youth workers pointed out that the youth club closes at 8 pm and that there is no other shelter.",
            "Young people at the meeting said they would rather have a light and a bin than be moved on.",
        ),
        "That the youth workers meet the young people at {place} before anything is fenced off.",
        (
            Task(
                "Send the detached youth workers to {place} on four Friday evenings",
                "Youth Service",
                "Two evenings done; up to fourteen young people each time.",
                "Four evenings done; six young people have joined the football sessions.",
            ),
            Task(
                "Patrol {place} on Fridays between 8 and 11 pm",
                "PCSOs",
                "Patrols began last week.",
                "Patrolled for six weeks; calls went down from nine to two.",
            ),
            Task(
                "Put a bin and a light at {place}",
                "BBC",
                "Bin in place, light on order.",
                "Bin and light in place.",
            ),
        ),
    ),
    Theme(
        "Fly-tipping",
        "Fly-tipping behind {place}",
        (
            "Mattresses and fridges are dumped behind {place} every month.",
            "The garages at {place} have become a rubbish tip.",
        ),
        "The resident saw a white van and wrote down part of its number.",
        (
            "The Environment Rangers cleared three loads from behind {place} since the last meeting.",
            "Residents asked for a camera; the council explained what signs and consents it needs.",
            "It was noted that bulky waste is collected for a small charge, and free for some tenants.",
        ),
        "That a clean-up day is held at {place} before the spring.",
        (
            Task(
                "Clear the waste behind {place} and put up warning signs",
                "Environment Rangers",
                "Cleared; the signs are being printed.",
                "Cleared, and signs up at both ends.",
            ),
            Task(
                "Fit a lock to the garage gate at {place} and give keys to tenants",
                "bpha",
                "Quote in; waiting for the go-ahead.",
                "Lock fitted, forty-two keys given out.",
            ),
            Task(
                "Lay on two skips for a clean-up day at {place}",
                "Housing associations",
                "Date found; skips to be booked.",
                "Clean-up held: two skips filled, thirty people came.",
            ),
        ),
    ),
    Theme(
        "Parking",
        "Parking outside the school near {place}",
        (
            "Parents park on the zigzags at {place} and nobody can see the crossing.",
            "The bus cannot get through {place} because of cars on both sides.",
        ),
        "",
        (
            "The school is willing to try a walking bus from {place} and asks for help with high-visibility vests.",
            "The county council will look at the yellow lines at {place} with its next batch of small works.",
        ),
        "That the school, the police and the county council walk {place} together one morning.",
        (
            Task(
                "Arrange a joint visit to {place} at 8.30 am on a school day",
                "County Council",
                "Date offered to the school.",
                "Visit made; three changes to the lines agreed.",
            ),
            Task(
                "Send a letter on safe parking to all parents",
                "BBC",
                "Draft with the head teacher.",
                "Letter sent to 310 families.",
            ),
        ),
    ),
    Theme(
        "Street lighting",
        "Lights out along {place}",
        (
            "Four lamps in a row are out along {place}.",
            "It is so dark on the path by {place} that people walk in the road.",
        ),
        "",
        (
            "Eleven lamps along {place} have been reported; seven were mended within the promised time.",
            "Residents asked for the hedge at {place} to be cut back, since it hides two lamps.",
        ),
        "",
        (
            Task(
                "Mend the four lamps on {place} and say when the rest follow",
                "County Council",
                "Two mended; a cable fault holds up the others.",
                "All lamps lit.",
            ),
            Task(
                "Cut the hedge back along {place}",
                "Environment Rangers",
                "On the list for this month.",
                "Hedge cut, path clear.",
            ),
        ),
    ),
    Theme(
        "Burglary",
        "Burglaries around {place}",
        (
            "Three sheds were broken into near {place} in one week.",
            "Older people around {place} worry about callers at the door.",
        ),
        "One of the victims is over eighty and lives alone; the police are in touch with the family.",
        (
            "Five burglaries were recorded around {place} in two months, four of them of sheds and garages.",
            "Residents were reminded to mark tools and lock gates; marking kits were handed out.",
            "A no-cold-calling zone was explained; most households in a street must want it.",
        ),
        "That marking kits are offered to every house in {place}.",
        (
            Task(
                "Offer property marking to every house in {place}",
                "PCSOs",
                "Half of the houses visited.",
                "Sixty-four houses visited, fifty-one kits given out.",
            ),
            Task(
                "Visit older residents around {place} with door chains and advice",
                "Bed:Safe",
                "List of addresses agreed.",
                "Twenty-three homes visited, eighteen chains fitted.",
            ),
            Task(
                "Ask households of {place} whether they want a no-cold-calling zone",
                "",
                "Forms go out with the next newsletter.",
                "Three in four households said yes; application sent.",
            ),
        ),
    ),
    Theme(
        "Off-road motorbikes",
        "Motorbikes on {place}",
        (
            "Small motorbikes tear up {place} at weekends.",
            "Riders without helmets cut across {place} past the play area.",
        ),
        "A name was given; it is with the police and not to be printed.",
        (
            "Two bikes were taken away after warnings at {place}; the rangers are mending the barrier.",
            "Residents were asked to report time, colour and direction rather than to stop riders themselves.",
        ),
        "",
        (
            Task(
                "Mend the barrier at {place} so that wheelchairs pass and motorbikes do not",
                "BBC",
                "Barrier ordered; eight weeks for delivery.",
                "New barrier in place.",
            ),
            Task(
                "Run a weekend operation against bikes on {place}",
                "Police",
                "Planned with the next division.",
                "Operation held: two bikes taken, five warnings.",
            ),
        ),
    ),
    Theme(
        "Litter and dog fouling",
        "Litter and dog fouling at {place}",
        (
            "There is dog mess all along {place} where children play.",
            "The bins at {place} overflow every Sunday.",
        ),
        "",
        (
            "The bins at {place} are now emptied on Mondays and Fridays.",
            "Residents offered to stencil the path if the council lends the paint.",
        ),
        "",
        (
            Task(
                "Empty the bins at {place} at weekends through the summer",
                "BBC",
                "Trial agreed for eight weeks.",
                "Done, and kept for next summer.",
            ),
            Task(
                "Hold a litter pick at {place} with the scouts",
                "",
                "The scouts are free in the second half of the month.",
                "Twenty-six people filled thirty-one bags.",
            ),
        ),
    ),
    Theme(
        "Drugs",
        "Needles and dealing near {place}",
        (
            "Needles were found in the bushes by {place}.",
            "Cars stop for a minute at {place} and drive on, night after night.",
        ),
        "Times and a house number were passed to the police and are not for the minutes.",
        (
            "Three finds of needles near {place} were cleared on the same day.",
            "People were asked to ring the police with what they see, however small; nothing said is wasted.",
        ),
        "",
        (
            Task(
                "Check and clear the bushes by {place} each week",
                "Environment Rangers",
                "Checked weekly; two finds.",
                "Bushes cut to knee height, no finds for six weeks.",
            ),
            Task(
                "Bring the outreach workers to {place}",
                "B:DAT",
                "First visit made.",
                "Outreach held on four afternoons; two people took up help.",
            ),
            Task(
                "Hold a drop-in on drugs and families at the hall",
                "Addaction Centre",
                "Hall booked.",
                "Drop-in held; nine families came.",
            ),
        ),
    ),
    Theme(
        "Noise",
        "Late noise from the shops at {place}",
        (
            "Deliveries at the shops on {place} begin before six in the morning.",
            "People leaving the public house on {place} wake the whole street.",
        ),
        "The complainant works nights and asks that the shop is not told who wrote.",
        (
            "The licensee came to the meeting and offered to close the garden at {place} at 9.30 pm.",
            "Diary sheets were given to four households; two have come back.",
        ),
        "That the agreement with the licensee is looked at again in three months.",
        (
            Task(
                "Visit the licensee at {place} and report back",
                "Pub:Safe",
                "Visit made; a second is due.",
                "Garden closes at 9.30 pm; no complaint since.",
            ),
            Task(
                "Look at the hours of delivery at {place}",
                "BBC",
                "Letter sent to the owner.",
                "Deliveries now begin at 7 am.",
            ),
        ),
    ),
    Theme(
        "Graffiti",
        "Graffiti at {place}",
        (
            "The underpass at {place} is covered in paint again.",
            "Rude words have been on the wall at {place} for a month.",
        ),
        "",
        (
            "The underpass at {place} was painted over by people doing unpaid work, and stayed clean for five weeks.",
            "The youth club would like to paint a mural with an artist.",
        ),
        "",
        (
            Task(
                "Clean the wall at {place} within five working days",
                "Environment Rangers",
                "Cleaned once, tagged again.",
                "Cleaned and coated.",
            ),
            Task(
                "Plan a mural at {place} with the youth club",
                "Youth Service",
                "Three sketches made.",
                "Mural opened by the young people.",
            ),
        ),
    ),
    Theme(
        "Fire safety",
        "Fires in bins and on {place}",
        (
            "Bins were set on fire twice at {place}.",
            "Rubbish in the stairwells of the flats at {place} is a danger.",
        ),
        "",
        (
            "Four small fires were put out at {place}; all were in bins left out overnight.",
            "Free home fire safety visits were offered, and eleven people put their names down.",
        ),
        "",
        (
            Task(
                "Visit the flats at {place} and check the stairwells",
                "Fire Service",
                "Visit planned with the landlord.",
                "Visited; landlord cleared the stairs within a week.",
            ),
            Task(
                "Talk about arson at the two schools near {place}",
                "Fire Service",
                "One school visited.",
                "Both schools visited, 240 pupils.",
            ),
        ),
    ),
    Theme(
        "Youth provision",
        "Something to do for young people",
        (
            "There is nothing for teenagers near {place} in the holidays.",
            "The football cage at {place} is locked when it is wanted most.",
        ),
        "",
        (
            "Nine young people came with a list of what they would use: a lit cage, a bike workshop, somewhere dry.",
            "The caretaker can open the cage at {place} until 9 pm if two adults are there.",
        ),
        "That the young people bring a costed plan to the next meeting.",
        (
            Task(
                "Open the football cage at {place} on two evenings a week",
                "Youth Service",
                "One evening runs; a second adult is being looked for.",
                "Open on Tuesdays and Fridays.",
            ),
            Task(
                "Run a bike workshop in the half-term",
                "YOS",
                "Tools lent, tutor wanted.",
                "Workshop held with sixteen young people.",
            ),
            Task(
                "Ask the two secondary schools about holiday use of their halls",
                "BBC",
                "One school answered.",
                "Both schools will open a hall for ten days.",
            ),
        ),
    ),
    Theme(
        "Alcohol",
        "Street drinking at {place}",
        (
            "People drink from mid-morning on the benches at {place}.",
            "Shops near {place} sell to children.",
        ),
        "",
        (
            "Test purchases were made at six shops near {place}; one sold and has been warned.",
            "The outreach worker knows most of the people who drink at {place} and asks for patience.",
        ),
        "",
        (
            Task(
                "Make test purchases at the shops around {place}",
                "Police",
                "Volunteers trained.",
                "Six shops tested, one sold; warned and tested again.",
            ),
            Task(
                "Bring the alcohol outreach to {place} each week",
                "Alcohol Concern",
                "Two visits made.",
                "Eight weekly visits; five people took up help.",
            ),
        ),
    ),
)

CHAIR_WELCOME = (
    "The chair welcomed everybody, explained where the exits are and asked people to speak one at a time.",
    "The chair welcomed everybody, three of whom came for the first time. Apologies are in the register.",
    "Those present introduced themselves. Apologies are in the register.",
    "The chair opened the meeting and thanked the hall for the use of the room.",
)
LAST_MINUTES = (
    "The minutes of the last meeting were agreed as a true record.",
    "The minutes of the last meeting were read through and agreed.",
)
FIRST_MINUTES = "There were no earlier minutes: this was the forum’s first meeting."
ARISING = (
    "Progress was reported on each open action; what is done was taken off the list.",
    "The open actions were gone through one by one. Those not finished stay with the same owner.",
    "There was nothing to add to the progress notes on the open actions.",
)
POLICE = (
    "Since the last meeting {a} crimes were recorded in the forum’s area, {b} fewer than in the same weeks last "
    "year. {c} calls were about anti-social behaviour.",
    "The neighbourhood police team recorded {a} crimes and {c} calls about anti-social behaviour. Theft from "
    "vehicles made up {b} of them.",
    "{a} crimes were recorded, among them {b} burglaries. Calls about anti-social behaviour came to {c}.",
)
PRIORITIES = (
    "The forum kept its two priorities: {one} and {two}. Each will be reported on at the next meeting.",
    "After a show of hands {one} became the first priority and {two} the second.",
    "{one} stays the first priority. {two} takes the place of parking, which has much improved.",
)
YOU_SAID = (
    "Answers were given to what was raised last time and will be printed in the next leaflet.",
    "Two of the matters raised last time are answered, one waits for the landlord.",
    "The answers given since the last meeting were read out. Nobody asked for more.",
)
AOB = (
    "The summer fair wants helpers; names to the officer.",
    "A first-aid evening will be held at the hall. All are welcome.",
    "There was no other business.",
    "The chair thanked those who delivered the newsletter.",
    "",
)
STEERING_ITEMS = (
    (
        "Forums: what has been held and what is behind",
        "The grid of forums was gone through, dormant ones first.",
    ),
    ("Actions owed by partners", "The partners with actions past their date said when each will be done."),
    ("Budget for small projects", "£2,400 of the small projects money is left until the end of March."),
)
STEERING_TASKS = (
    Task(
        "Visit the dormant forum’s former members and report why they left",
        "BBC",
        "Five of nine visited.",
        "Nine visited; a lunchtime meeting would suit most.",
    ),
    Task(
        "Name a substitute for each agency on the steering group",
        "Police",
        "Two agencies still to answer.",
        "All substitutes named.",
    ),
    Task("Print the forum dates as a poster for libraries", "County Council", "With the printer.", "Posted."),
    Task(
        "Bring figures for the small projects money to the next meeting",
        "BBC",
        "Figures to the end of last month are in.",
        "Figures brought.",
    ),
)
CORRECTIONS = (
    ("eleven drivers spoken to", "nine drivers spoken to"),
    ("The youth club closes at 8 pm.", "The youth club closes at 8.30 pm."),
    ("Apologies: Fire Service", "The Fire Service was present."),
)
PRIVATE_NOTES = (
    "Speak to the caretaker about the heating before the next meeting.",
    "The last speaker was upset; ring tomorrow.",
    "Check the figure before the minutes go out.",
)
