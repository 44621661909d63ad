"""Who looks after what is searched and not found."""

from content.roles import Role

ROLES = (Role("academy_coordinator", lists={"search.SearchMiss": frozenset({"view"})}),)
