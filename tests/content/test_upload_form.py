"""What the upload form says beside the file: an image is open to anybody (product.md, rule 11)."""

from __future__ import annotations

import pytest
from django.urls import reverse
from django.utils.html import escape

from content.forms import ImageForm
from tests.factories import CustomImageFactory, superuser

pytestmark = pytest.mark.django_db


def test_who_uploads_an_image_reads_that_anybody_can_see_it(client):
    client.force_login(superuser(), backend="django.contrib.auth.backends.ModelBackend")
    public = str(escape(ImageForm.file_help))
    edit = reverse("wagtailimages:edit", args=[CustomImageFactory().pk])
    for url in (reverse("wagtailimages:add_multiple"), reverse("wagtailimages:add"), edit):
        assert public in client.get(url).content.decode(), url
    chooser = client.get(reverse("wagtailimages_chooser:choose"))
    assert public in chooser.json()["html"]
    assert public not in client.get(reverse("wagtaildocs:add")).content.decode()
