from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.text import clean, fold, one_line, words

ANY_TEXT = st.text(st.characters(exclude_categories=[]))


def test_control_characters_are_taken_out_and_counted():
    assert clean("a\x00b\x07c\x85d\x7f").text == "abcd"
    assert clean("a\x00b\x07c\x85d\x7f").removed == 4


def test_tabs_and_newlines_stay():
    assert clean("a\tb\nc").text == "a\tb\nc"


def test_line_ends_of_any_machine_become_newlines_uncounted():
    assert clean("a\r\nb\rc") == clean("a\nb\nc")
    assert clean("a\r\nb").removed == 0


def test_half_a_surrogate_pair_is_taken_out():
    assert clean("a\ud83db").text == "ab"


def test_a_whole_surrogate_pair_is_joined():
    assert clean("\ud83d\ude00").text == "\U0001f600"


def test_emoji_and_direction_marks_stay_as_typed():
    typed = "\u200fعلی\u200e 👨‍👩‍👧 Ŵyn e\u0301"
    assert clean(typed).text == typed


def test_the_field_says_how_much_was_taken_out():
    assert clean("fine").words == ""
    assert clean("\x00").words.startswith("1 character ")
    assert clean("\x00\x00").words.startswith("2 characters ")


def test_one_line_joins_lines():
    assert one_line("  Ann\r\n\u2028 \x00 Smith ") == "Ann Smith"


def test_folding_drops_accents_and_case():
    assert fold("Łukasz ØRSTED Straße Siân ŵ") == "lukasz orsted strasse sian w"


def test_folding_makes_curly_quotes_plain():
    assert fold("O’Brien – Smith") == "o'brien - smith"


def test_folding_ignores_direction_marks():
    assert fold("\u200eAli\u200f") == "ali"


def test_folding_keeps_punjabi_vowels():
    assert fold("ਗੁਰਪ੍ਰੀਤ") != fold("ਗਰਪਰਤ")


def test_words_split_at_marks_and_join_at_apostrophes():
    assert words("Anti-Social O'Brien (F07)") == ("anti", "social", "obrien", "f07")


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(typed):
    once = clean(typed)
    assert clean(once.text) == type(once)(once.text, 0)


@given(ANY_TEXT)
def test_clean_text_can_always_be_written_as_utf8(typed):
    clean(typed).text.encode()


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(typed):
    assert fold(fold(typed)) == fold(typed)


@given(ANY_TEXT)
def test_one_line_has_no_line_end(typed):
    line = one_line(typed)
    assert len(line.splitlines()) <= 1
    assert one_line(line) == line


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_folds_as_it_does_beside_an_accent(typed):
    assert fold(typed + " é") == f"{fold(typed)} e".strip()
