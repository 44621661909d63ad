"""Pictures and documents as they are stored: without metadata, measured as they lie there.

Pictures come in through a model's `save()` and through Wagtail's own screens; both are asked.
"""

from __future__ import annotations

import json
from hashlib import sha1
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, default_storage, storages
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from django.db import IntegrityError, transaction
from django.urls import reverse
from PIL import Image
from wagtail.models import Collection

from content.models import CustomDocument, CustomImage, CustomRendition
from portal.settings import base
from tests.content import pictures
from tests.factories import CustomDocumentFactory, CustomImageFactory, superuser

pytestmark = pytest.mark.django_db

UPLOADS = {
    "foto.jpg": pictures.jpeg,
    "staand.jpg": pictures.turned_jpeg,
    "scherm.png": pictures.png,
    "web.webp": pictures.webp,
    "web.avif": pictures.avif,
    "plaatje.gif": pictures.gif,
}
BROKEN = {
    "foto.jpg": lambda: pictures.written(
        Image.effect_noise((200, 200), 80).convert("RGB"), "JPEG", exif=pictures.camera_data()
    ),
    "scherm.png": lambda: pictures.written(Image.effect_noise((200, 200), 80), "PNG"),
    "plaatje.gif": lambda: pictures.written(Image.effect_noise((200, 200), 80), "GIF"),
    "web.webp": lambda: pictures.written(Image.effect_noise((200, 200), 80), "WEBP"),
}


def stored(media: CustomImage | CustomDocument | CustomRendition) -> bytes:
    with media.file.storage.open(media.file.name) as file:
        return file.read()


def upload(name: str, data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data, content_type="application/octet-stream")


def save_image(name: str, data: bytes) -> CustomImage:
    image = CustomImage(title="Foto", file=ContentFile(data, name))
    image.save()
    return image


@pytest.fixture
def editor(client):
    client.force_login(superuser(), backend="django.contrib.auth.backends.ModelBackend")
    return client


def add_image(editor, file, **fields):
    root = Collection.get_first_root_node().pk
    return editor.post(
        reverse("wagtailimages:add"), {"title": "Foto", "file": file, "collection": root, **fields}
    )


def add_document(editor, file):
    root = Collection.get_first_root_node().pk
    return editor.post(
        reverse("wagtaildocs:add"), {"title": "Bestand", "file": file, "collection": root}
    )


# ---------------------------------------------------------------- pictures


@pytest.mark.parametrize(("name", "make"), UPLOADS.items(), ids=UPLOADS)
def test_an_image_loses_its_metadata_when_saved(name, make):
    assert pictures.metadata_of(stored(save_image(name, make()))) == {}


@pytest.mark.parametrize(("name", "make"), UPLOADS.items(), ids=UPLOADS)
def test_an_image_loses_its_metadata_when_uploaded(editor, name, make):
    response = add_image(editor, upload(name, make()))
    assert response.status_code == 302
    image = CustomImage.objects.get()
    assert pictures.metadata_of(stored(image)) == {}
    assert pictures.upright(stored(image))


@pytest.mark.parametrize(("name", "make"), UPLOADS.items(), ids=UPLOADS)
def test_the_uploaded_file_is_measured_as_it_is_stored(editor, name, make):
    add_image(editor, upload(name, make()))
    image = CustomImage.objects.get()
    data = stored(image)
    assert image.file_size == len(data)
    assert image.file_hash == sha1(data, usedforsecurity=False).hexdigest()
    assert (image.width, image.height) == pictures.opened(data).size


def test_several_images_at_once_lose_their_metadata(editor):
    response = editor.post(
        reverse("wagtailimages:add_multiple"),
        {
            "title": "Foto",
            "files[]": upload("foto.jpg", pictures.jpeg()),
            "collection": Collection.get_first_root_node().pk,
        },
    )
    assert json.loads(response.content)["success"]
    image = CustomImage.objects.get()
    data = stored(image)
    assert pictures.metadata_of(data) == {}
    assert image.file_size == len(data)


def test_an_image_chosen_and_uploaded_in_the_page_editor_loses_its_metadata(editor):
    response = editor.post(
        reverse("wagtailimages_chooser:create"),
        {
            "image-chooser-upload-title": "Foto",
            "image-chooser-upload-file": upload("foto.jpg", pictures.jpeg()),
            "image-chooser-upload-collection": Collection.get_first_root_node().pk,
        },
    )
    assert json.loads(response.content)["step"] == "chosen"
    assert pictures.metadata_of(stored(CustomImage.objects.get())) == {}


def test_a_file_that_replaces_another_loses_its_metadata(editor):
    add_image(editor, upload("foto.jpg", pictures.jpeg()))
    image = CustomImage.objects.get()
    editor.post(
        reverse("wagtailimages:edit", args=[image.pk]),
        {
            "title": "Nieuw",
            "file": upload("staand.jpg", pictures.turned_jpeg()),
            "collection": image.collection_id,
        },
    )
    image.refresh_from_db()
    data = stored(image)
    assert image.title == "Nieuw"
    assert pictures.metadata_of(data) == {}
    assert (image.width, image.height, image.file_size) == (40, 60, len(data))


def test_a_title_is_changed_without_writing_the_file_again():
    image = save_image("foto.jpg", pictures.jpeg())
    before = stored(image)
    image = CustomImage.objects.get(pk=image.pk)
    image.title = "Anders"
    image.save()
    assert stored(image) == before


@pytest.mark.parametrize("name", ["foto.jpg", "staand.jpg", "scherm.png", "web.webp"])
def test_a_rendition_has_no_metadata_and_stands_upright(name):
    image = save_image(name, UPLOADS[name]())
    rendition = image.get_rendition("width-30")
    data = stored(rendition)
    assert pictures.metadata_of(data) == {}
    assert pictures.upright(data)
    assert (rendition.width, rendition.height) == pictures.opened(data).size


def test_an_animation_is_still_one_after_upload(editor):
    add_image(editor, upload("beweging.gif", pictures.moving("GIF")))
    assert len(pictures.frames_of(stored(CustomImage.objects.get()))) == 3


@pytest.mark.parametrize(("name", "make"), BROKEN.items(), ids=BROKEN)
def test_a_broken_image_is_answered_in_the_upload_form(editor, name, make):
    data = make()
    response = add_image(editor, upload(name, data[: len(data) // 2]))
    assert response.status_code == 200
    assert response.context["form"].errors["file"]
    assert not CustomImage.objects.exists()


def test_a_broken_image_among_several_is_answered_with_its_reason(editor):
    data = BROKEN["foto.jpg"]()
    response = editor.post(
        reverse("wagtailimages:add_multiple"), {"files[]": upload("foto.jpg", data[:2_000])}
    )
    assert response.status_code == 200
    assert not json.loads(response.content)["success"]
    assert not CustomImage.objects.exists()


@pytest.mark.parametrize("kind", ["image", "document"])
def test_a_large_photo_is_stored_on_disk_without_metadata(editor, kind, tmp_path, monkeypatch):
    """Over 2.5 MB, as phones make them: Django keeps the upload in a temporary file."""
    model = {"image": CustomImage, "document": CustomDocument}[kind]
    disk = FileSystemStorage(tmp_path)
    monkeypatch.setattr(model._meta.get_field("file"), "storage", disk)
    data = pictures.written(
        Image.effect_noise((2_000, 2_000), 120), "JPEG", quality=95, exif=pictures.camera_data()
    )
    assert len(data) > TemporaryUploadedFile.DEFAULT_CHUNK_SIZE * 40
    add = {"image": add_image, "document": add_document}[kind]
    assert add(editor, upload("groot.jpg", data)).status_code == 302
    stored_data = (tmp_path / model.objects.get().file.name).read_bytes()
    assert pictures.metadata_of(stored_data) == {}


def test_a_rendition_is_made_once_per_size_and_focal_point():
    rendition = CustomImageFactory().get_rendition("width-30")
    rendition.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        CustomRendition.objects.bulk_create([rendition])


# ---------------------------------------------------------------- documents


@pytest.mark.parametrize("name", ["foto.jpg", "staand.jpg", "scherm.png"])
def test_a_document_that_is_a_picture_loses_its_metadata(editor, name):
    assert add_document(editor, upload(name, UPLOADS[name]())).status_code == 302
    document = CustomDocument.objects.get()
    data = stored(document)
    assert pictures.metadata_of(data) == {}
    assert document.file_size == len(data)
    assert document.file_hash == sha1(data, usedforsecurity=False).hexdigest()


def test_a_document_saved_in_code_loses_its_metadata():
    document = CustomDocument(title="Foto", file=ContentFile(pictures.jpeg(), "foto.jpg"))
    document.save()
    assert pictures.metadata_of(stored(document)) == {}


@pytest.mark.parametrize(
    ("name", "data"), [("kijkwijzer.txt", b"Waar kijken we naar?"), ("plan.pdf", b"%PDF-1.7\n")]
)
def test_any_other_document_is_stored_as_it_came(editor, name, data):
    add_document(editor, upload(name, data))
    assert stored(CustomDocument.objects.get()) == data


def test_a_broken_picture_is_answered_in_the_document_form(editor):
    data = BROKEN["foto.jpg"]()
    response = add_document(editor, upload("foto.jpg", data[: len(data) // 2]))
    assert response.status_code == 200
    assert response.context["form"].errors["file"]
    assert not CustomDocument.objects.exists()


def test_a_document_lies_in_the_storage_for_documents():
    document = CustomDocumentFactory()
    assert document.file.storage is storages["documents"]
    assert storages["documents"].exists(document.file.name)
    assert not default_storage.exists(document.file.name)


def test_an_image_lies_in_the_storage_that_everybody_may_read():
    image = CustomImageFactory()
    assert image.file.storage == default_storage
    assert image.file.url.startswith("/media/")


def test_documents_are_kept_outside_what_web_servers_hand_out():
    options = base.STORAGES["documents"]["OPTIONS"]
    documents, media = options["location"], base.MEDIA_ROOT
    assert not documents.startswith(media)
    assert not media.startswith(documents)
    assert not documents.startswith(str(base.STATIC_ROOT))


def test_the_address_of_a_document_is_the_view_that_asks_who_may_see_it():
    document = CustomDocumentFactory()
    assert document.url == reverse("wagtaildocs_serve", args=[document.pk, document.filename])
    assert document.url.startswith("/documenten/")


@pytest.mark.parametrize("prefix", ["/media/", "/static/"])
def test_nobody_fetches_a_document_by_its_path(client, prefix):
    assert client.get(prefix + CustomDocumentFactory().file.name).status_code == 404


def test_files_of_tests_never_lie_among_those_of_a_running_portal():
    for storage in (storages["documents"], storages["default"]):
        assert not Path(storage.location).is_relative_to(settings.VAR_DIR)
