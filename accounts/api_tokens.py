"""Keys with which a program reads the API as one account (docs/decisions/0014-api.md).

Wagtail keeps them: only a digest, shown once, taken away by hand. What is ours: they end.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.utils import timezone
from wagtail.models import APIToken

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from accounts.models import User

LIFETIME = timedelta(days=365)


def ends_at(token: Any) -> datetime:
    """When a key stops, if nobody takes it away before."""
    moment: datetime = token.created + LIFETIME
    return moment


def possible_owners(users: QuerySet[User]) -> QuerySet[User]:
    """As whom a program may read: never as an administrator, who sees everything."""
    return users.filter(is_active=True, is_superuser=False)


def account_behind(secret: str) -> User | None:
    """As whom the program with this key reads, or None where the key opens nothing (any more).

    When and how often a key is used is not kept (product.md, rule 4).
    """
    if not APIToken.validate_token_format(secret):
        return None
    token = (
        APIToken.objects.filter(
            key_hash__in=APIToken.candidate_key_hashes(secret),
            revoked_at__isnull=True,
            created__gt=timezone.now() - LIFETIME,
            user__is_active=True,
            user__is_superuser=False,
        )
        .select_related("user")
        .first()
    )
    return token.user if token else None
