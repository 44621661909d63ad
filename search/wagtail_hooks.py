from wagtail import hooks

from search.viewsets import VIEWSETS


@hooks.register("register_admin_viewset")
def register_lists() -> list[object]:
    return list(VIEWSETS)
