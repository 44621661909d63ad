"""Uploaded files are read in the background, once each, and forgotten with their document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage
from django.core.management import call_command

from search import document_texts as texts
from search.document_texts import document_texts, read, read_document, stale_documents
from search.extraction import Problem
from search.models import DocumentText
from search.signals import document_read
from tests.factories import CustomDocumentFactory
from tests.search.extraction import made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.models import CustomDocument

pytestmark = pytest.mark.django_db


@pytest.fixture
def told() -> Iterator[list[int]]:
    """The documents of which somebody was told that they were read."""
    heard: list[int] = []

    def listen(document_id: int, **_: Any) -> None:
        heard.append(document_id)

    document_read.connect(listen)
    yield heard
    document_read.disconnect(listen)


@pytest.fixture
def commit(django_capture_on_commit_callbacks: Any) -> Any:
    return lambda: django_capture_on_commit_callbacks(execute=True)


def give_file(document: CustomDocument, name: str, data: bytes) -> None:
    """As Wagtail's form does when somebody chooses another file."""
    document.file = ContentFile(data, name)
    document._set_document_file_metadata()
    document.save()


def test_a_new_document_is_read_after_it_is_stored_and_who_listens_is_told(commit, told):
    with commit():
        document = CustomDocumentFactory()
        assert not DocumentText.objects.exists()
    row = DocumentText.objects.get()
    document.refresh_from_db()
    assert (row.text, row.problem, row.is_truncated) == ("Waar kijken we naar?", "", False)
    assert row.file_hash == document.file_hash != ""
    assert told == [document.pk]


def test_a_document_is_read_once(commit, told, monkeypatch):
    with commit():
        document = CustomDocumentFactory()
    document.refresh_from_db()
    monkeypatch.setattr(texts, "extract_text", lambda *_: pytest.fail("read again"))
    with commit():
        document.title = "Andere naam"
        document.save()
        read_document.call(document.pk)
    assert told == [document.pk]


def test_another_file_is_another_text(commit, told):
    with commit():
        document = CustomDocumentFactory()
    with commit():
        give_file(document, "plan.docx", made.docx())
    assert document_texts([document.pk])[document.pk].startswith("Leesonderwijs")
    assert told == [document.pk, document.pk]


def test_the_text_goes_when_a_file_takes_its_place_that_is_not_read(commit, told):
    with commit():
        document = CustomDocumentFactory()
    with commit():
        give_file(document, "foto.zip", b"PK\x05\x06" + bytes(18))
    assert not DocumentText.objects.exists()
    assert told == [document.pk, document.pk]
    assert not stale_documents().exists()


def test_a_file_of_a_kind_that_is_not_read_asks_for_nothing(commit):
    with commit():
        CustomDocumentFactory(file__filename="lied.mp3")
    assert not DocumentText.objects.exists()
    assert not stale_documents().exists()


def test_the_text_goes_with_its_document(commit):
    with commit():
        document = CustomDocumentFactory()
    document.delete()
    assert not DocumentText.objects.exists()


def test_a_file_that_cannot_be_read_is_kept_with_why_and_not_tried_again(commit):
    with commit():
        document = CustomDocumentFactory(file__filename="plan.pdf", file__data=b"%PDF-1.7 stuk")
    assert DocumentText.objects.get().problem == Problem.BROKEN
    assert document_texts([document.pk]) == {}
    assert not stale_documents().exists()


def test_a_newer_extractor_reads_everything_again(commit, monkeypatch):
    with commit():
        document = CustomDocumentFactory()
    monkeypatch.setattr(texts, "EXTRACTOR_VERSION", 99)
    assert list(stale_documents()) == [document]


@pytest.mark.parametrize("meanwhile", ["deleted", "replaced"])
def test_what_was_read_of_a_file_that_is_gone_meanwhile_is_not_kept(meanwhile, monkeypatch):
    document = CustomDocumentFactory()
    document.get_file_hash()
    real = texts.extract_text
    same = type(document).objects.filter(pk=document.pk)

    def slow(*args: Any) -> Any:
        same.delete() if meanwhile == "deleted" else same.update(file_hash="f" * 40)
        return real(*args)

    monkeypatch.setattr(texts, "extract_text", slow)
    read(document)
    assert not DocumentText.objects.exists()


def test_a_document_that_is_gone_before_its_turn_is_no_error():
    read_document.call(404)


def test_a_file_is_read_through_its_storage_wherever_that_is(monkeypatch):
    """Not every storage has files on a disk of ours."""
    elsewhere = InMemoryStorage()
    field = CustomDocumentFactory._meta.model._meta.get_field("file")
    monkeypatch.setattr(field, "storage", elsewhere)
    document = CustomDocumentFactory(file__filename="elders.txt", file__data=b"In de wolk")
    stored = type(document).objects.get(pk=document.pk)
    read(stored)
    assert document_texts([document.pk]) == {document.pk: "In de wolk"}


def test_texts_of_many_documents_cost_one_query(commit, django_assert_num_queries):
    with commit():
        documents = CustomDocumentFactory.create_batch(3)
    with django_assert_num_queries(1):
        found = document_texts(document.pk for document in documents)
    assert set(found) == {document.pk for document in documents}


def test_the_command_reads_what_is_left_and_goes_on_past_what_is_gone(capsys, monkeypatch):
    monkeypatch.setattr("search.management.commands.read_documents.AT_ONCE", 2)
    gone, broken, good = (
        CustomDocumentFactory(title="Weg"),
        CustomDocumentFactory(title="Stuk", file__filename="a.pdf", file__data=b"%PDF-"),
        CustomDocumentFactory(title="Goed"),
    )
    gone.file.storage.delete(gone.file.name)
    call_command("read_documents")
    said = capsys.readouterr()
    assert "2 of 3" in said.out
    assert "Weg" in said.err
    assert f"document {broken.pk} (Stuk): broken" in said.err
    assert document_texts([good.pk]) == {good.pk: "Waar kijken we naar?"}
    call_command("read_documents")  # what is gone is looked for again, the rest is done
    assert "1 documents" in capsys.readouterr().out
