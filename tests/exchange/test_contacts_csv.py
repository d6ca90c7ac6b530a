from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cspdesk.domain.contacts import ContactRow
from cspdesk.domain.text import clean, one_line
from cspdesk.errors import Refused
from cspdesk.exchange.contacts_csv import read_contacts, write_contacts

OUTLOOK = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title",'
    '"Business Street","Business Street 2","Business City","Business State","Business Postal Code",'
    '"Business Country/Region","Home Street","Business Fax","Business Phone","Mobile Phone","E-mail Address",'
    '"E-mail Type","E-mail Display Name","E-mail 2 Address","Notes","Web Page"\r\n'
    '"Mr","Siân","","Wyn-Jones","","North Police","","Sergeant","1 High St","Floor 2","Bedford","Beds",'
    '"MK40 1AA","United Kingdom","","01234 1","01234 567890","07700 900123","sian@example.org","SMTP",'
    '"Siân","s@example.net","Likes, commas","https://example.org"\r\n'
)
GOOGLE = (
    "First Name,Middle Name,Last Name,Name Prefix,Organization Name,Organization Title,Notes,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
    "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code\n"
    "Łukasz,,Żółć,Cllr,Town Council,Member,,* myContacts,* Work,l@example.org ::: l2@example.org,"
    'Mobile,07700 900456,Work Fax,01234 9,Work,"5 Mill Lane\nBedford\nMK41 2BB",5 Mill Lane,Bedford,MK41 2BB\n'
)
OLD_GOOGLE = (
    "Name,Given Name,Family Name,Organization 1 - Name,Organization 1 - Title,E-mail 1 - Type,E-mail 1 - Value,"
    "Phone 1 - Type,Phone 1 - Value,Address 1 - Formatted\n"
    'Ann Bell,Ann,Bell,bpha,Officer,Work,ann@example.org,Work,01234 5,"7 The Green\nBedford MK42 3CC"\n'
)
LIBREOFFICE = (
    "Title;First Name;Last Name;Company Name;Address Line 1;Address Line 2;City;State;ZIP;Country;"
    "Telephone private;Telephone business;E-mail Address;Gender\n"
    "Mrs;Zoë;Smith;Youth Service;2 Park Rd;;Bedford;;MK40 9ZZ;UK;;01234 8;zoe@example.org;F\n"
)
THUNDERBIRD = (
    "First Name\tLast Name\tDisplay Name\tNickname\tPrimary Email\tSecondary Email\tWork Phone\tMobile Number\t"
    "Work Address\tWork City\tWork ZipCode\tOrganization\tJob Title\n"
    "Ben\tOak\tBen Oak\tB\tben@example.org\t\t01234 7\t07700 900789\t1 Road\tBedford\tMK40 1AB\tFire\tClerk\n"
)


def _only(text: str, codec: str = "utf-8") -> ContactRow:
    file = read_contacts(text.encode(codec))
    assert file.refused == ()
    (row,) = file.rows
    return row


def _round(row: ContactRow) -> ContactRow:
    return replace(read_contacts(write_contacts([row])).rows[0], line=0)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_outlook_is_read_in_each_of_its_encodings(codec: str) -> None:
    row = _only(OUTLOOK, codec)
    assert row == ContactRow(
        "Siân Wyn-Jones",
        "North Police",
        "Sergeant",
        "sian@example.org",
        "01234 567890",
        "07700 900123",
        "1 High St\nFloor 2\nBedford\nBeds",
        "MK40 1AA",
        "Likes, commas\nAlso: s@example.net",
        line=2,
    )


def test_google_is_read() -> None:
    row = _only(GOOGLE)
    assert (row.name, row.email, row.mobile, row.phone) == (
        "Cllr Łukasz Żółć",
        "l@example.org",
        "07700 900456",
        "",
    )
    assert (row.address, row.postcode, row.note) == (
        "5 Mill Lane\nBedford",
        "MK41 2BB",
        "Also: l2@example.org",
    )


def test_older_google_is_read() -> None:
    row = _only(OLD_GOOGLE)
    assert (row.name, row.organisation, row.job_title, row.phone) == (
        "Ann Bell",
        "bpha",
        "Officer",
        "01234 5",
    )
    assert (row.address, row.postcode) == ("7 The Green\nBedford", "MK42 3CC")


def test_libreoffice_is_read_with_semicolons_and_a_code_page() -> None:
    row = _only(LIBREOFFICE, "cp1252")
    assert (row.name, row.organisation, row.phone) == ("Zoë Smith", "Youth Service", "01234 8")
    assert (row.address, row.postcode) == ("2 Park Rd\nBedford", "MK40 9ZZ")


def test_thunderbird_is_read_with_tabs() -> None:
    row = _only(THUNDERBIRD)
    assert (row.name, row.email, row.mobile) == ("Ben Oak", "ben@example.org", "07700 900789")
    assert (row.address, row.postcode) == ("1 Road\nBedford", "MK40 1AB")


def test_the_preview_says_how_the_file_was_understood() -> None:
    found = read_contacts("Name;E-mail;Shoe size\nAnn;a@example.org;5\n".encode("utf-16")).found
    assert found.words == "separated by semicolons, UTF-16"
    assert found.headings == (("Name", "name"), ("E-mail", "email"))
    assert found.ignored == ("Shoe size",)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (",,a@example.org", "neither a name nor an organisation"),
        ("Ann,,ann at example", "is not an e-mail address"),
        ("Ann,x,a@example.org,extra", "has 4 columns, but there are 3 headings"),
        ("x" * 1_000_000, "cells has 1,000,000 characters"),
        ("x" * 300 + ",y,", "name has 300 characters"),
        ('Ann,"left open', "never closed"),
    ],
)
def test_a_bad_row_is_refused_with_its_reason_and_the_others_are_kept(line: str, reason: str) -> None:
    file = read_contacts(f"Name,Company,E-mail\nBen,Police,b@example.org\n{line}\n".encode())
    (refused,) = file.refused
    assert reason in refused.reason
    assert refused.line == 3
    assert len(refused.text) <= 200
    assert [row.name for row in file.rows] == ["Ben"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.4", b"<html></html>", b"1,2\n3,4\n", b"hello"])
def test_a_file_that_is_no_contact_list_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        read_contacts(data)


def test_a_vcard_given_as_csv_is_named() -> None:
    with pytest.raises(Refused, match="vCard"):
        read_contacts(b"BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\n")


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(Refused, match="20,000"):
        read_contacts(b"Name\n" + b"Ann\n" * 20_001)


def test_nuls_are_taken_out_and_the_preview_says_so() -> None:
    row = _only("Name,Company\nA\0nn\0,x\n")
    assert (row.name, row.remark) == ("Ann", "2 unprintable characters were taken out.")


def test_an_exchange_address_is_left_out_and_the_contact_kept() -> None:
    row = _only("First Name,E-mail Address\nAnn,/o=ExchangeLabs/ou=Exchange\n")
    assert (row.name, row.email) == ("Ann", "")
    assert "left out" in row.remark


def test_a_title_of_several_words_is_a_post() -> None:
    row = _only("Title,First Name,Last Name\nCommunity Safety Officer,Ann,Bell\n")
    assert (row.name, row.job_title) == ("Ann Bell", "Community Safety Officer")


@pytest.mark.parametrize(
    "row",
    [
        ContactRow(
            "Siân Ŵyn", "Heddlu, De Cymru", "Swyddog; cymuned", "s@example.org", "01234", "07700 900123"
        ),
        ContactRow(
            "Łukasz Żółć", address="1 Ulica\nŁódź", postcode="MK40 1AA", note='He said "no",\nthen yes'
        ),
        ContactRow("عائشہ خان 😀"),
        ContactRow("=HYPERLINK(1)", "+x", "-y", "", "+44 1234 567890", "", "@a\n=b", "", "\t=c" + "d"),
        ContactRow("'=quoted", "'plain"),
        ContactRow(organisation="Bedford Housing"),
    ],
)
def test_a_contact_comes_back_as_it_went(row: ContactRow) -> None:
    assert _round(row) == replace(row, note=row.note.strip())


def test_no_cell_that_leaves_starts_a_formula() -> None:
    row = ContactRow("=a +b", "-c", "@d", note="\t=e")
    written = write_contacts([row]).decode("utf-8-sig").splitlines()[1]
    assert written == "'=a,'+b,'-c,'@d,,,,,,'\t=e"


def test_a_sample_says_so_in_every_row() -> None:
    assert write_contacts([ContactRow("Ann Bell")], sample=True).endswith(b",SAMPLE\r\n")


def test_contacts_leave_with_the_mark_excel_needs() -> None:
    assert write_contacts([]).startswith(b"\xef\xbb\xbfFirst Name,Last Name,")


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_names_and_notes_come_back(name: str, note: str) -> None:
    row = ContactRow(one_line(name) or "x", note=clean(note).text.strip())
    assert _round(row) == row


@given(st.text(max_size=300))
def test_any_text_below_a_heading_is_read_or_refused_by_row(text: str) -> None:
    file = read_contacts(f"Name,E-mail\n{text}".encode("utf-8", "surrogatepass"))
    assert all(row.problem == "" for row in file.rows)
