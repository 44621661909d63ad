from __future__ import annotations

import factory
import wagtail_factories
from wagtail.models import Collection

from content.models import CustomDocument, CustomImage


class CollectionFactory(wagtail_factories.CollectionFactory):
    """A collection directly under the root."""

    name = factory.Sequence(lambda n: f"Bestanden {n}")
    parent = factory.LazyFunction(Collection.get_first_root_node)


class CustomImageFactory(wagtail_factories.ImageFactory):
    """A small blue JPEG in the root collection."""

    class Meta:
        model = CustomImage

    title = factory.Sequence(lambda n: f"Leeshoek {n}")
    description = "Een plank met boeken bij het raam"
    credit = "Foto: De Klaproos"
    collection = factory.LazyFunction(Collection.get_first_root_node)
    file = factory.django.ImageField(width=64, height=48, filename="leeshoek.jpg")


class CustomDocumentFactory(wagtail_factories.DocumentFactory):
    """A text file in the root collection."""

    class Meta:
        model = CustomDocument

    title = factory.Sequence(lambda n: f"Kijkwijzer {n}")
    collection = factory.LazyFunction(Collection.get_first_root_node)
    file = factory.django.FileField(data=b"Waar kijken we naar?", filename="kijkwijzer.txt")
