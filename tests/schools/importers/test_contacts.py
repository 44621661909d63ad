"""Telephone, address and website as the registry and Excel write them."""

from __future__ import annotations

import contextlib

import pytest
from django.core.validators import URLValidator
from hypothesis import given
from hypothesis import strategies as st

from schools.importers.codes import BadValue, Fixed
from schools.importers.contacts import house_number, phone, postcode, website
from schools.importers.problems import ProblemCode, RepairCode

ZEROS = RepairCode.LEADING_ZEROS
DATE = RepairCode.DATE
DROPPED = RepairCode.DROPPED


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("", Fixed("")),
        ("0591659840", Fixed("0591659840")),
        ("591659840", Fixed("0591659840", ZEROS)),
        ("591659840,0", Fixed("0591659840", ZEROS)),
        ("5,91659840E+08", Fixed("0591659840", ZEROS)),
        ("1434506150", Fixed("1434506150")),  # a real one; ten digits, so nothing was lost
        ("0591-65 98 40", Fixed("0591659840")),
        ("+31 (0)591 659840", Fixed("0591659840")),
        ("+32 2 123 45 67", Fixed("+3221234567")),
        ("geen", Fixed("", DROPPED)),
        ("0591659840 / 0612345678", Fixed("", DROPPED)),
    ],
)
def test_phone_has_ten_digits(raw: str, expected: Fixed) -> None:
    assert phone(raw) == expected


@pytest.mark.parametrize("raw", ["59165984", "5,92E+08", "112"])
def test_phone_that_lost_more_than_a_zero_is_refused(raw: str) -> None:
    with pytest.raises(BadValue) as caught:
        phone(raw)
    assert caught.value.code == ProblemCode.UNCERTAIN_VALUE


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("13", Fixed("13")),
        ("27-A 29", Fixed("27-A 29")),
        ("12-bis", Fixed("12-bis")),
        ("12-Juliana", Fixed("12-Juliana")),
        ("2-apr", Fixed("2-4", DATE)),
        ("10-dec", Fixed("10-12", DATE)),
        ("28-jan", Fixed("28-1", DATE)),
        ("dec-14", Fixed("12-14", DATE)),
        ("1-3-2005", Fixed("1-3-5", DATE)),
    ],
)
def test_house_number_is_no_date(raw: str, expected: Fixed) -> None:
    assert house_number(raw) == expected


@pytest.mark.parametrize("raw", ["2-Apr", "Apr-02", "3-may", "2017-04-02", "2/4/2017", "4 apr 17"])
def test_date_of_unknown_order_is_refused(raw: str) -> None:
    with pytest.raises(BadValue) as caught:
        house_number(raw)
    assert caught.value.code == ProblemCode.UNCERTAIN_VALUE


def test_house_number_has_an_end() -> None:
    with pytest.raises(BadValue) as caught:
        house_number("1" * 21)
    assert (caught.value.code, caught.value.limit) == (ProblemCode.TOO_LONG, 20)


def test_postcode_has_a_space() -> None:
    assert postcode("9306 TC") == postcode("9306tc") == Fixed("9306 TC")
    assert postcode("") == Fixed("")
    with pytest.raises(BadValue):
        postcode("9306")


@pytest.mark.parametrize(
    ("raw", "stored"),
    [
        ("", ""),
        ("www.obs-eenspan.nl", "https://www.obs-eenspan.nl"),
        ("WWW.Eenspan.NL/Team", "https://www.eenspan.nl/Team"),
        ("http://www.rsschool.nl/", "http://www.rsschool.nl/"),
        ("HTTPS://stfransschool.nl", "https://stfransschool.nl"),
        ("www.rkbsdereiger.nl.", "https://www.rkbsdereiger.nl"),
        ("go.to./morgenster", "https://go.to/morgenster"),
        ("www.gelderveste.nl/scholen/'t-prisma", "https://www.gelderveste.nl/scholen/'t-prisma"),
        ("www.regenboogmariënberg.nl", "https://www.regenboogmariënberg.nl"),
        ("www.scholengroepholland.nl/#/x", "https://www.scholengroepholland.nl/#/x"),
    ],
)
def test_website_becomes_a_link(raw: str, stored: str) -> None:
    assert website(raw) == Fixed(stored)
    if stored:
        URLValidator(schemes=["http", "https"])(stored)


@pytest.mark.parametrize(
    "raw",
    [
        "javascript:alert(1)",
        "javascript://www.x.nl/%0aalert(1)",
        "data:text/html,x",
        "ftp://www.x.nl",
        "//www.x.nl",
        "www.school.nl@evil.example",
        "directie@obsstegeman.nl",
        "www. sterrenpad.fortior.nl",
        "www.ikcdriemaster,nl",
        "www.skoe.nl\\windroos",
        "www.boerhaaveschoolo2g2..nl",
        "www.de_elzen.com",
        "www.jozefrijen.n",
        "localhost",
        "127.0.0.1",
        'www.x.nl/"onmouseover="x',
        "www.x.nl/<script>",
        "www.x.nl/" + "a" * 200,
        "geen",
    ],
)
def test_website_that_cannot_be_a_link_is_dropped(raw: str) -> None:
    assert website(raw) == Fixed("", DROPPED)


@given(st.text(max_size=60) | st.from_regex(r"(https?://)?www\.[^/]{1,20}(/.*)?", fullmatch=True))
def test_website_that_is_kept_is_one_django_accepts(raw: str) -> None:
    stored = website(raw).value
    if stored:
        URLValidator(schemes=["http", "https"])(stored)
        assert len(stored) <= 200


@given(st.text(max_size=30) | st.from_regex(r"[0-9./E+-]{1,20}", fullmatch=True))
def test_any_text_is_a_value_or_refused(raw: str) -> None:
    for function in (phone, house_number, postcode):
        with contextlib.suppress(BadValue):
            assert len(function(raw).value) <= 20
