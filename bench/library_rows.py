"""Pages of the practices that `bench.library` makes: in bulk, without revisions, log or signals.

They are as readers meet them: live, in the tree, with network, school, theme, subject and level.
Networks come with the practices that need them: one in ten closed, three public, the others open.
Indexes are not told: `update_index` and `rebuild_search` are for whoever needs them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import count, islice
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.utils import timezone
from django.utils.text import slugify
from wagtail.models import Locale, Page

from bench.library import SCHOOLS, Practice, schools_of
from networks.models import (
    Network,
    NetworkIndexPage,
    NetworkPage,
    NetworkSchool,
    Phase,
    PracticePage,
    Visibility,
)
from networks.rights import make_group_and_collection
from schools.models import Level, School, SchoolBoard, Sector, Subject, Theme

BATCH = 1_000  # rows of an INSERT
SCHOOLS_PER_BOARD = 20
VISIBILITIES = (
    Visibility.CLOSED,
    *3 * [Visibility.PUBLIC],
    *6 * [Visibility.OPEN],
)


def insert(practices: Iterable[Practice]) -> int:
    """Adds them below the list of networks and answers how many there were. Not for a database
    that has such a library already: boards and schools have the same numbers then."""
    with transaction.atomic():
        rows = LibraryRows()
        rest = iter(practices)
        while batch := list(islice(rest, BATCH)):
            rows.add(batch)
        rows.close()
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return next(rows.numbers)


class LibraryRows:
    """What is known of the library while it grows."""

    def __init__(self) -> None:
        self.locale = Locale.get_default()
        self.index = NetworkIndexPage.objects.get(locale=self.locale)
        self.schools = make_schools()
        self.themes = {theme.slug: theme.pk for theme in Theme.objects.all()}
        self.subjects = {subject.name_nl: subject.pk for subject in Subject.objects.all()}
        self.levels = {level.name_nl: level.pk for level in Level.objects.all()}
        self.networks: dict[int, NetworkPage] = {}
        self.numbers = count()
        self.now = timezone.now()

    def add(self, practices: Sequence[Practice]) -> None:
        pages = [self.page_of(practice) for practice in practices]
        insert_pages(pages)
        for name, known, said in (
            ("themes", self.themes, [each.theme for each in practices]),
            ("subjects", self.subjects, [each.subject for each in practices]),
            ("levels", self.levels, [each.level for each in practices]),
        ):
            through = getattr(PracticePage, name).through
            target = PracticePage._meta.get_field(name).m2m_reverse_field_name() + "_id"
            through.objects.bulk_create(
                through(practicepage_id=page.pk, **{target: known[word]})
                for page, word in zip(pages, said, strict=True)
            )

    def page_of(self, practice: Practice) -> PracticePage:
        number = next(self.numbers)
        parent = self.networks.get(practice.network) or self.make_network(practice.network)
        published = self.now - timedelta(days=practice.days_ago)
        page = PracticePage(
            network_id=parent.network_id,
            school=self.schools[practice.school],
            title=practice.title,
            slug=f"{slugify(practice.title)}-{number}",
            for_whom=practice.for_whom,
            how_to=practice.how_to,
            what_we_saw=practice.what_we_saw,
            first_published_at=published,
            last_published_at=published,
            latest_revision_created_at=published,
        )
        return self.placed(page, parent)

    def placed(self, page: Any, parent: Page) -> Any:
        """The page as the next one below its parent."""
        parent.numchild += 1
        page.depth = parent.depth + 1
        page.path = Page._get_path(parent.path, page.depth, parent.numchild)
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.locale = self.locale
        page.draft_title = page.title
        page.content_type = ContentType.objects.get_for_model(type(page))
        return page

    def make_network(self, number: int) -> NetworkPage:
        # Collections stand in alphabetical order: the next name is the last, so that none moves.
        name = f"Bibliotheek {len(self.networks) + 1:03}"
        group, collection = make_group_and_collection(name)
        schools = [self.schools[each] for each in schools_of(number)]
        network = Network.objects.create(
            board=schools[0].board,
            phase=Phase.ACTIVE,
            visibility=VISIBILITIES[number % len(VISIBILITIES)],
            starts_on=self.now.date() - timedelta(days=100),
            group=group,
            collection=collection,
        )
        NetworkSchool.objects.bulk_create(
            NetworkSchool(network=network, school=school) for school in schools
        )
        page = NetworkPage(
            network=network,
            title=name,
            slug=slugify(name),
            goal="Elke maand probeert ieder van ons een les van een ander uit.",
            contribution_to_schools="Lessen die morgen te gebruiken zijn.",
        )
        self.networks[number] = self.index.add_child(instance=page)
        return page

    def close(self) -> None:
        """Tells networks how many pages lie below them."""
        Page.objects.bulk_update(self.networks.values(), ["numchild"])


def make_schools() -> list[School]:
    """Schools by number, on boards of twenty."""
    boards = SchoolBoard.objects.bulk_create(
        SchoolBoard(number=f"98{number:03}", name=f"Stichting Bibliotheek {number + 1}")
        for number in range(SCHOOLS // SCHOOLS_PER_BOARD)
    )
    return School.objects.bulk_create(
        School(
            board=boards[number // SCHOOLS_PER_BOARD],
            site_code=f"98ZZ{number:02}",
            name=f"Bibliotheekschool {number + 1}",
            sector=Sector.PO,
        )
        for number in range(SCHOOLS)
    )


def insert_pages(pages: Sequence[PracticePage]) -> None:
    """Rows of two tables. Django's `bulk_create` refuses models with a parent table, so Wagtail's
    half is made as pages and ours is inserted with the keys that those got."""
    names = [field.attname for field in Page._meta.local_concrete_fields if not field.primary_key]
    parents = Page.objects.bulk_create(
        (Page(**{name: getattr(page, name) for name in names}) for page in pages),
        batch_size=BATCH,
    )
    for page, parent in zip(pages, parents, strict=True):
        page.pk = page.page_ptr_id = parent.pk
    PracticePage._base_manager.all()._insert(
        pages, fields=PracticePage._meta.local_concrete_fields, using=connection.alias
    )
