"""A file is what its name says: judged by its first bytes, in every form that takes one."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Collection

from content.file_kinds import STARTS, TEXT, is_what_it_says
from content.forms import StrippedDocumentField
from content.models import CustomDocument
from tests.content import pictures
from tests.factories import superuser


def zipped() -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    return file.getvalue()


PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff"
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(32)
REAL = [
    ("blad.pdf", PDF),
    ("BLAD.PDF", PDF),
    ("blad.pdf", b"\xef\xbb\xbf\r\n" + PDF),
    *[(f"blad.{name}", zipped()) for name in ("docx", "xlsx", "pptx", "odt", "ods", "odp")],
    *[(f"blad.{name}", zipped()) for name in ("key", "zip")],
    *[(f"blad.{name}", OLD_OFFICE) for name in ("doc", "xls", "ppt")],
    ("met wachtwoord.docx", OLD_OFFICE),
    ("uit wordpad.doc", b"{\\rtf1\\ansi"),
    ("blad.rtf", b"{\\rtf1\\ansi"),
    ("foto.jpg", pictures.jpeg()),
    ("foto.jpeg", pictures.jpeg()),
    ("schermafdruk.png", b"\x89PNG\r\n\x1a\n"),
    ("gesprek.mp3", b"ID3\x04\x00"),
    ("gesprek.mp3", b"\xff\xfb\x90\x64"),
    ("les.mp4", b"\x00\x00\x00\x20ftypisom"),
    ("les van een telefoon.mp4", b"\x00\x00\x00\x18ftyp3gp5"),
    ("lijst.csv", "naam;aantal\r\nÉén;2".encode("cp1252")),
    ("lijst uit excel.txt", "naam\taantal".encode("utf-16")),
]
OTHER = [
    *[(f"hernoemd.{name}", PROGRAM) for name in (*STARTS, *TEXT, "mp4")],
    ("hernoemd.pdf", zipped()),
    ("hernoemd.docx", PDF),
    ("hernoemd.jpg", b"<svg onload='x'/>"),
    ("hernoemd.pdf", b"\x7fELF\x02\x01\x01"),
]


@pytest.mark.parametrize(("name", "data"), REAL)
def test_a_file_that_is_what_it_says(name, data):
    assert is_what_it_says(name, data)


@pytest.mark.parametrize(("name", "data"), OTHER)
def test_a_file_that_only_says_so(name, data):
    assert not is_what_it_says(name, data)


def test_every_kind_that_is_handed_out_is_known():
    assert {*STARTS, *TEXT, "mp4"} == set(settings.WAGTAILDOCS_EXTENSIONS)


def test_the_whole_file_is_there_after_it_was_looked_at():
    upload = SimpleUploadedFile("lang.pdf", PDF + bytes(10_000))
    assert StrippedDocumentField().clean(upload).read() == PDF + bytes(10_000)


def test_the_words_name_the_kind():
    with pytest.raises(ValidationError, match="PDF"):
        StrippedDocumentField().clean(SimpleUploadedFile("hernoemd.pdf", PROGRAM))


@pytest.mark.django_db
@pytest.mark.parametrize("form", ["add", "add_multiple", "edit"])
def test_no_form_of_the_editors_room_takes_a_renamed_program(client, form):
    client.force_login(superuser(), backend="django.contrib.auth.backends.ModelBackend")
    root = Collection.get_first_root_node()
    kept = CustomDocument.objects.create(
        title="Blad", file=SimpleUploadedFile("blad.pdf", PDF), collection=root
    )
    upload = SimpleUploadedFile("hernoemd.pdf", PROGRAM)
    args = [kept.pk] if form == "edit" else []
    name = "files[]" if form == "add_multiple" else "file"
    answer = client.post(
        reverse(f"wagtaildocs:{form}", args=args),
        {"title": "Hernoemd", name: upload, "collection": root.pk},
    )
    assert answer.status_code == 200
    assert "PDF" in answer.content.decode()
    assert list(CustomDocument.objects.values_list("title", flat=True)) == ["Blad"]
    kept.refresh_from_db()
    with kept.file.open() as file:
        assert file.read() == PDF
