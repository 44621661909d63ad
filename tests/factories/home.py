from __future__ import annotations

import factory
import wagtail_factories

from home.models import ContentPage, HomePage


class ContentPageFactory(wagtail_factories.PageFactory):
    """A live page under the home page of the first migration."""

    class Meta:
        model = ContentPage

    title = factory.Sequence(lambda n: f"Over de academie {n}")
    intro = "Hier leren collega's van elkaar."
    parent = factory.LazyFunction(lambda: HomePage.objects.get(locale__language_code="nl"))
