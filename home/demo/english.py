"""English of the demo: home, list of networks, texts, two networks; made by wagtail-localize.

Each page has a translation source and a translation, so a coordinator goes on in its editor.
Practices stay in Dutch and say so; meetings are not translated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from home.models import ContentPage, HomePage
from networks.models import Network, NetworkIndexPage, NetworkPage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accounts.models import User

# By field. `{year}` is that of the Dutch deadline.
HOME = {
    "title": "What you learn together shows at school",
    "slug": "home-en",
    "intro": "Here schools work together on what they want to reach. You read what a learning "
    "network aims for, what teachers try out, and what it brings to a school.",
}
INDEX = {
    "title": "Networks",
    "slug": "networks",
    "intro": "In a learning network, colleagues of a few schools work on one goal for a while.",
}
# A list: the strings of the text in their order.
TEXTS: dict[str, dict[str, str | list[str]]] = {
    "over-ons": {
        "title": "About this portal",
        "slug": "about-us",
        "intro": "The academies of three boards use this portal for their learning networks.",
        "body": [
            (
                "Learning from each other works best when it leads somewhere. So a network "
                "begins with a goal, and a meeting ends with an action item at school. That way "
                "a red thread runs from the goal to what changes in the classroom."
            ),
            "Would you like to join?",
            (
                "Ask the network lead, or the coordinator of your academy. Do you have an idea "
                "for a network yourself? Begin with two schools that want to reach the same."
            ),
            "This is an example",
            (
                "All boards, schools and colleagues that you see here are made up. The portal "
                "is not an official publication of a university or council."
            ),
        ],
    },
    "privacy": {
        "title": "Privacy",
        "slug": "privacy",
        "intro": "This portal is about what schools learn, not about who does what.",
        "body": [
            "What the portal does not measure",
            (
                "The portal shows nobody how often you sign in, gives no figures to persons, "
                "makes no rankings, links nothing to appraisal, keeps no cases of peer "
                "consultation, and shows answers only from 5 people on. What you put in your "
                "development overview, and with whom you share it, is up to you; you can take "
                "sharing back."
            ),
            "What we do keep",
            "Your name, your e-mail address, where you work and which networks you are in.",
            "What you write: action items, contributions and reports.",
            "Who changed a page, so that we can find something back.",
            "No data of pupils",
            (
                "Do not write down names or recognisable details of pupils. We take out of "
                "photos where and when they were made, at the upload."
            ),
        ],
    },
}
NETWORKS = {
    "Rijke teksten": {
        "title": "Rich texts",
        "slug": "rich-texts",
        "goal": "By the end of May {year}, groups 5 and 6 of six schools work with a rich text, "
        "and talk about it, at least three times a week. Evidence: lesson designs and a short "
        "survey of reading motivation in October and May. At each school the language specialist "
        "is the champion.",
        "contribution_to_schools": "Every school gets lessons with rich texts that suit its own "
        "priority about reading, and a language specialist who helps colleagues to begin.",
        "target_group": "pupils of groups 5 and 6 at six schools",
        "practice_change": "Teachers read a rich text with the class at least three times a week "
        "and talk about it.",
        "indicator": "reading motivation of pupils in groups 5 and 6",
        "baseline": "short survey in October",
        "success_evidence": "lesson designs and a short survey of reading motivation",
        "evidence_by": "the language specialist of each school",
        "body": "We meet every six weeks, each time at another school. Everybody brings something "
        "from their own class. Would you like to read along or visit us once? Ask the network "
        "lead.",
    },
    "Exittickets en de les daarna": {
        "title": "Exit tickets and the next lesson",
        "slug": "exit-tickets",
        "goal": "In April {year}, the mathematics and English departments (year 1, four sites) "
        "use an exit ticket in at least one lesson a week and adapt the next lesson. Evidence: "
        "12 described lessons and a survey of pupils.",
        "contribution_to_schools": "Departments get a short way to see what pupils understand, "
        "and lessons that go on from there.",
        "target_group": "pupils of year 1 at four sites",
        "practice_change": "Teachers of mathematics and English use an exit ticket every week and "
        "adapt the next lesson.",
        "indicator": "pupils say that the lesson fits what they can do already",
        "success_evidence": "12 described lessons and a survey of pupils",
    },
}


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
    """The page of a network of `NETWORKS`; nothing for the others."""
    page = network.main_page
    words = NETWORKS.get(page.title)
    if words is None:
        return None
    year = {"year": page.deadline.year if page.deadline else ""}
    filled = {name: text.format(**year) for name, text in words.items()}
    copy = translate_page(page, filled, by)
    assert isinstance(copy, NetworkPage)
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
    return copy.specific_class.objects.get(pk=copy.pk)
