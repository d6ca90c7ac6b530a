import pytest

from cspdesk.domain.wording import Wording, plural


def test_the_usual_words_have_plurals():
    assert Wording().counted(18, "forum") == "18 Neighbourhood Forums"
    assert Wording().counted(1, "officer") == "1 Safer Neighbourhood Officer"


def test_a_body_puts_its_own_words_over_the_partnership_s():
    area = Wording().with_words({"forum": "Area Forum"})
    body = area.with_words({"meeting": "PACT meeting", "officer": " ", "nonsense": "x"})
    assert body.many("forum") == "Area Forums"
    assert body.many("meeting") == "PACT meetings"
    assert body.officer == "Safer Neighbourhood Officer"


def test_a_new_singular_lets_go_of_the_old_plural():
    welsh = Wording().with_words({"forum": "Fforwm", "forums": "Fforymau"})
    assert welsh.many("forum") == "Fforymau"
    assert welsh.with_words({"forum": "Panel"}).many("forum") == "Panels"


def test_only_changed_words_are_kept():
    assert Wording().with_words({"forum": "PACT"}).changed() == {"forum": "PACT"}


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("PACT", "PACTs"),
        ("ODG", "ODGs"),
        ("Body", "Bodies"),
        ("Neighbourhood Watch", "Neighbourhood Watches"),
        ("Let's Talk Together", "Let's Talk Together meetings"),
        ("Police", "Police"),
        ("Survey", "Surveys"),
        ("", ""),
    ],
)
def test_plurals_are_safe(one, many):
    assert plural(one) == many
