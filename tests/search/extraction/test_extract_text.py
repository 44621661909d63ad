"""What is in a file is found; a hostile file costs a moment and says what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from time import monotonic

import pytest

from search.extraction import KINDS, Extracted, Limits, Problem, extract_text
from search.extraction.reading import READERS
from tests.search.extraction import made

SECRET = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
MEGABYTE = 1024**2


def text_of(data: bytes, kind: str, **limits: float) -> Extracted:
    return extract_text(BytesIO(data), kind, Limits(**limits))  # type: ignore[arg-type]


def test_every_kind_has_its_reader() -> None:
    assert set(KINDS) == set(READERS)


@pytest.mark.parametrize(
    ("kind", "make", "text"),
    [
        (
            "docx",
            made.docx,
            "Leesonderwijs in groep 5\nEen tekst met\neen tab.\nDenkvraag\nWaarom?",
        ),
        (
            "pptx",
            made.pptx,
            "Samen rekenen\nGetalbeeld\nTienstructuur\nRekenrek\nVraag eerst wat zij zien.",
        ),
        ("odt", made.odt, "Schoolplan\nTwee spaties en een tab"),
        ("odp", made.odp, "Burgerschap in de klas"),
        ("pdf", lambda: made.pdf(["Eén blad"], ["en nog een"]), "Eén blad\nen nog een"),
        ("pdf", lambda: made.locked_pdf(""), "geheim"),  # locked against changes only
        ("txt", "\ufeffIdeeën".encode, "Ideeën"),
        ("txt", lambda: "Ideeën".encode("utf-16"), "Ideeën"),
        ("csv", lambda: "naam;groep\r\nZoë;5".encode("cp1252"), "naam;groep\nZoë;5"),
        ("txt", bytes, ""),
    ],
)
def test_the_text_of_a_file_is_read(kind: str, make: Callable[[], bytes], text: str) -> None:
    assert text_of(make(), kind) == Extracted(text)


def test_what_was_struck_out_or_is_there_twice_for_old_programs_is_not_read_again() -> None:
    old = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = made.paragraph("in een kader")
    xml = (
        f'<w:p><w:r><mc:AlternateContent xmlns:mc="{old}"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
        "<w:del><w:r><w:delText>geschrapt</w:delText></w:r></w:del></w:p>"
    )
    assert text_of(made.docx_of(made.body(xml)), "docx").text == "in een kader"


def test_a_path_is_read_as_an_opened_file_is(tmp_path: Path) -> None:
    path = tmp_path / "kijkwijzer.txt"
    path.write_text("Waar kijken we naar?")
    assert extract_text(path, "txt").text == "Waar kijken we naar?"


def test_what_is_not_read_is_refused_before_anything_is_started() -> None:
    with pytest.raises(ValueError, match="exe"):
        text_of(b"MZ", "exe")


def test_a_file_that_is_not_there_is_no_empty_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        extract_text(tmp_path / "weg.pdf", "pdf")


def test_a_long_text_is_cut_off() -> None:
    assert text_of(b"lang " * 99, "txt", characters=14) == Extracted("lang lang lang", True)


def test_pages_after_the_last_that_is_read_are_left() -> None:
    three = made.pdf(["een"], ["twee"], ["drie"])
    assert text_of(three, "pdf", pages=2) == Extracted("een\ntwee", True)
    assert text_of(three, "pdf", pages=3) == Extracted("een\ntwee\ndrie", False)


def test_what_was_read_before_a_broken_page_stays() -> None:
    broken = made.written(made.pdf_writer(made.drawn("goed"), made.drawn("stuk")))
    at = broken.rindex(b"/FlateDecode")
    found = text_of(broken[:at] + b"/GeenDecode " + broken[at + 12 :], "pdf")
    assert found == Extracted("goed", problem=Problem.BROKEN)


HOSTILE: dict[str, tuple[str, Callable[[], bytes], Problem]] = {
    "a password": ("pdf", lambda: made.locked_pdf("geheim"), Problem.LOCKED),
    "a PDF cut off": ("pdf", lambda: made.pdf(["x"])[:500], Problem.BROKEN),
    "a DOCX cut off": ("docx", lambda: made.docx()[:2_000], Problem.BROKEN),
    "nothing": ("pdf", bytes, Problem.BROKEN),
    "a DOCX called PDF": ("pdf", made.docx, Problem.BROKEN),
    "a PDF called DOCX": ("docx", lambda: made.pdf(["x"]), Problem.BROKEN),
    "a DOCX called PPTX": ("pptx", made.docx, Problem.BROKEN),
    "a DOCX called ODT": ("odt", made.docx, Problem.BROKEN),
    "a bomb": ("docx", lambda: made.docx_of(b" " * 300 * MEGABYTE), Problem.TOO_MUCH),
    "a bomb that lies": ("docx", made.lying_bomb, Problem.BROKEN),
    "a million laughs in ODT": (
        "odt",
        lambda: made.odt_of("&l9;", made.laughing("x")),
        Problem.BROKEN,
    ),
    "a million laughs in DOCX": (
        "docx",
        lambda: made.docx_of(made.body(made.paragraph("&l9;"), made.laughing("x"))),
        Problem.BROKEN,
    ),
    "a hundred thousand deep": (
        "docx",
        lambda: made.docx_of(made.body("<w:p>" * 100_000 + "</w:p>" * 100_000)),
        Problem.BROKEN,
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_has_no_text_and_says_why(name: str) -> None:
    kind, make, problem = HOSTILE[name]
    assert text_of(make(), kind) == Extracted("", problem=problem)


def test_a_file_that_is_too_big_is_not_looked_into() -> None:
    assert text_of(b"1234", "txt", size=3) == Extracted("", problem=Problem.TOO_BIG)
    assert text_of(b"123", "txt", size=3) == Extracted("123")


def test_a_page_that_never_ends_is_stopped() -> None:
    begin = monotonic()
    found = text_of(made.endless_pdf(), "pdf", seconds=0.5)
    assert found == Extracted("", problem=Problem.TOO_MUCH)
    assert monotonic() - begin < 30  # making it takes most of this; reading it would take minutes


def test_a_process_that_does_nothing_is_stopped_by_the_clock() -> None:
    assert text_of(b"x", "txt", seconds=0.001) == Extracted("", problem=Problem.TOO_MUCH)


def test_pages_that_go_round_in_a_circle_come_to_an_end() -> None:
    assert text_of(made.page_in_itself_pdf(), "pdf", seconds=2).text in {"", "in een kring"}


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_a_file_reads_no_other_file_of_the_server(kind: str) -> None:
    made_by = {
        "docx": lambda: made.docx_of(made.body(made.paragraph("A&e;"), SECRET)),
        "odt": lambda: made.odt_of("A&e;", SECRET),
    }
    assert "root" not in text_of(made_by[kind](), kind).text


def test_a_file_that_takes_more_memory_than_there_is_does_not_take_the_portal_along() -> None:
    tree = made.docx_of(made.body("<w:p/>" * 4_000_000))
    found = text_of(tree, "docx", memory=300 * MEGABYTE)
    # Which of the two depends on whether Python or libxml2 asked for the last byte.
    assert found.problem in {Problem.TOO_MUCH, Problem.BROKEN}


def test_the_process_that_reads_knows_no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hole in a library for PDF must not give away the key of the portal."""
    handed: dict[str, object] = {}
    from search.extraction import apart

    real = apart.subprocess.run
    monkeypatch.setenv("SECRET_KEY", "geheim")
    monkeypatch.setattr(
        apart.subprocess,
        "run",
        lambda *args, **kwargs: handed.update(kwargs) or real(*args, **kwargs),
    )
    assert text_of(b"x", "txt").text == "x"
    assert handed["env"] == {"PYTHONDONTWRITEBYTECODE": "1"}


def test_a_server_on_which_nothing_can_be_read_is_no_fault_of_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("search.extraction.apart.ROOT", tmp_path)
    with pytest.raises(RuntimeError):
        text_of(b"x", "txt")
