"""English of the demo, made by wagtail-localize: the site, some networks, and their practices.

Each page has a translation source and a translation, so a coordinator goes on in its editor.
Where there is no English (`words_in_english`), a page stays Dutch and says so; meetings are not
translated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.text import slugify
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.strings import extract_strings

from home.demo.words_in_english import HOME, INDEX, MORE, NETWORKS, PRACTICES, TEXTS
from home.models import ContentPage, HomePage
from networks.models import Network, NetworkIndexPage, NetworkPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accounts.models import User


def translate_site(by: User) -> None:
    """Home page, list of networks and texts, where nobody has written in English yet."""
    for model, words in ((HomePage, HOME), (NetworkIndexPage, INDEX)):
        copy = model.objects.filter(locale__language_code="en", latest_revision=None).first()
        dutch = model.objects.filter(locale=Locale.get_default()).first()
        if copy and dutch:
            translate_page(dutch, words, by)
    for slug, texts in TEXTS.items():
        for page in ContentPage.objects.filter(slug=slug, locale=Locale.get_default()):
            if not page.get_translations().exists():
                translate_page(page, texts, by)


def translate_network(network: Network, by: User) -> NetworkPage | None:
    """The page of a network of `NETWORKS`, and its practices of `PRACTICES`; nothing for the
    others."""
    page = network.main_page
    words = NETWORKS.get(page.title)
    if words is None:
        return None
    year = {"year": page.deadline.year if page.deadline else ""}
    filled = {name: text.format(**year) for name, text in words.items()}
    copy = translate_page(page, filled, by)
    assert isinstance(copy, NetworkPage)
    for practice in network.practice_pages.filter(title__in=PRACTICES).order_by("pk"):
        said = PRACTICES[practice.title]
        strings: dict[str, str | list[str]] = {
            "title": said.title,
            "slug": slugify(said.title),
            "for_whom": said.for_whom,
            "how_to": _strings(said.how_to),
            "what_we_saw": _strings(said.what_we_saw),
            **MORE.get(practice.title, {}),
        }
        translate_page(practice, strings, by)
    return copy


def translate_page(page: Page, words: Mapping[str, str | list[str]], by: User) -> Page:
    """Makes a page one that is translated, fills in the strings by field, publishes the copy."""
    english = Locale.objects.get(language_code="en")
    source, _made = TranslationSource.get_or_create_from_instance(page)
    translation, _made = Translation.objects.get_or_create(source=source, target_locale=english)
    left = {name: [said] if isinstance(said, str) else list(said) for name, said in words.items()}
    for segment in source.stringsegment_set.select_related("context").order_by("order"):
        if texts := left.get(segment.context.path.split(".")[0]):
            text = texts.pop(0)
            StringTranslation.objects.update_or_create(
                translation_of_id=segment.string_id,
                locale=english,
                context_id=segment.context_id,
                defaults={
                    "data": text,
                    "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                    "last_translated_by": by,
                },
            )
    # Localize itself publishes after the transaction; the demo is all there or not at all.
    translation.save_target(user=by, publish=False)
    copy = translation.get_target_instance()
    copy.get_latest_revision().publish(user=by)
    # As new as its source, so that lists have one order in every language.
    Page.objects.filter(pk=copy.pk).update(first_published_at=page.first_published_at)
    return copy.specific_class.objects.get(pk=copy.pk)


def _strings(text: str) -> list[str]:
    """The strings of a rich text, in the order in which they are translated."""
    return [string.data for string, _attributes in extract_strings(" ".join(text.split()))[1]]
