"""Every address of Wagtail's admin, from the resolver, and what each role gets there.

Answers are words: `yes` (200), `there` (a redirect to where the work is done), `no` (403, 404 or
Wagtail's redirect to its first screen), `post` (405: only a POST does something; `POSTS` asks with
one) and `out` (a redirect to the sign-in, or the page that says one has no access).
"""

from __future__ import annotations

import re
from typing import Any

from django.urls import URLResolver, get_resolver, reverse

ADMIN = "/beheer/"
# Namespaces whose addresses stand in a table of their own, such as those of our viewsets.
KNOWN_ELSEWHERE: tuple[str, ...] = ("list_",)  # tests/networks/viewsets/test_url_table.py

ANYBODY = {"lead", "lead_of_neighbour", "coordinator", "coordinator_elsewhere", "superuser"}
LEADS = {"lead", "lead_of_neighbour", "superuser"}
TRANSLATORS = {"coordinator", "coordinator_elsewhere", "superuser"}
SUPERUSER = {"superuser"}
NOBODY: set[str] = set()
EVERYBODY = ANYBODY | {"school_leader", "teacher"}


def in_space(space: str, names: str) -> list[str]:
    return [f"{space}:{name}" for name in names.split()]


# ------------------------------------------------- addresses of one page, asked for every page

PAGE_EDITORS = in_space(
    "wagtailadmin_pages",
    "edit preview_on_edit view_draft usage history history_results workflow_history "
    "revisions_compare revisions_view revisions_revert revisions_unschedule unpublish",
)
# `exceptions`: by kind and language of the page, who comes in instead of its editors.
DELETE = {
    ("network", "nl"): NOBODY,  # a network is archived
    ("network", "en"): SUPERUSER,  # with what is below it
    ("meeting", "nl"): NOBODY,
}
PAGE_NOBODY = [
    *in_space("wagtailadmin_pages", "copy move set_privacy convert_alias workflow_action"),
    *in_space("wagtailadmin_pages", "collect_workflow_action_data workflow_preview"),
    *("wagtailadmin_pages:workflow_history_detail", "wagtail_localize:convert_to_alias"),
]
PAGE_TRANSLATORS = ["wagtail_localize:submit_page_translation", "submit_own_page_translation"]
PAGE_PARENTS = ["wagtailadmin_pages:add", "wagtailadmin_pages:preview_on_add"]
PAGES = {
    *PAGE_EDITORS,
    *PAGE_NOBODY,
    *PAGE_TRANSLATORS,
    *PAGE_PARENTS,
    *("wagtailadmin_pages:delete", "wagtailadmin_pages:add_subpage"),
    "wagtailadmin_pages:move_confirm",
}

# ---------------------------------------------------- addresses of files, asked for every file

FILES = {
    "document_id": in_space("wagtaildocs", "edit delete document_usage"),
    "image_id": [
        *in_space("wagtailimages", "edit delete image_usage preview"),
        "wagtailimages_chooser:select_format",
    ],
}

# --------------------------------------------------------------------- all the other addresses

OTHERS: dict[str, tuple[set[str], list[str]]] = {
    "every editor, with what is theirs in it (tests/networks/editor/test_leaks.py)": (
        ANYBODY,
        [
            *("wagtailadmin_home", "wagtailadmin_account", "wagtailadmin_dismissibles"),
            *("wagtailadmin_explore_root", "wagtailadmin_tag_autocomplete"),
            *in_space("wagtailadmin_pages", "search search_results type_use type_use_results"),
            "wagtailadmin_pages:confirm_workflow_cancellation",  # says only that it is too late
            *in_space("wagtailadmin_api:pages", "listing"),
            *in_space("wagtailadmin_api:documents", "listing"),
            *in_space("wagtailadmin_api:images", "listing"),
            *("wagtailadmin_choose_page", "wagtailadmin_choose_page_search"),
            "wagtailadmin_choose_page_chosen_multiple",
            *(f"wagtailadmin_choose_page_{k}_link" for k in "external email phone anchor".split()),
            *in_space("wagtaildocs_chooser", "choose choose_results chosen_multiple"),
            *in_space("wagtailimages_chooser", "choose choose_results chosen_multiple"),
            *in_space("wagtailembeds", "chooser chooser_upload"),
            *in_space("wagtailadmin_workflows", "task_chooser task_chooser_results"),
            *in_space("wagtailadmin_workflows", "task_chooser_create task_chosen"),
            *in_space("wagtailadmin_reports", "workflow workflow_results workflow_tasks"),
            *in_space("wagtailadmin_reports", "workflow_tasks_results site_history"),
            *in_space("wagtailadmin_reports", "site_history_results aging_pages"),
            *in_space("wagtailadmin_reports", "aging_pages_results"),
            "wagtail_localize:javascript_catalog",
        ],
    ),
    "who has a collection": (  # coordinators have that of the shared files
        ANYBODY,
        [
            *in_space("wagtaildocs", "index index_results add add_multiple"),
            *in_space("wagtailimages", "index index_results add add_multiple"),
            *("wagtaildocs_chooser:create", "wagtailimages_chooser:create"),
        ],
    ),
    "who translates": (
        TRANSLATORS,
        [
            *("own_translations_report", "own_translations_report_results"),
            *in_space("wagtail_localize", "translations_report translations_report_results"),
        ],
    ),
    "administrators": (
        SUPERUSER,
        [
            *in_space("wagtailadmin_collections", "index add set_privacy"),
            *in_space("wagtailadmin_workflows", "index index_results add select_task_type"),
            *in_space("wagtailadmin_workflows", "task_index task_index_results edit usage"),
            *in_space("wagtailadmin_workflows", "usage_results disable edit_task disable_task"),
            *in_space("wagtailadmin_reports", "locked_pages locked_pages_results"),
            *in_space("wagtailadmin_reports", "page_types_usage page_types_usage_results"),
            *(
                f"{space}:{name}"
                for space in ("wagtaillocales", "wagtailsites")
                for name in "index index_results add".split()
            ),
            *in_space("wagtailusers_users", "index index_results add edit delete history"),
            *in_space("wagtailusers_users", "history_results usage copy"),
            *in_space("wagtailusers_groups", "index index_results add edit delete history"),
            *in_space("wagtailusers_groups", "history_results usage"),
            *in_space("wagtailusers_api_tokens", "index index_results add edit delete history"),
            *in_space("wagtailusers_api_tokens", "history_results usage"),
            *in_space("wagtaillocales", "edit delete history history_results usage copy"),
            *in_space("wagtailsites", "edit delete history history_results usage copy"),
            *in_space("wagtailadmin_collections", "edit"),
        ],
    ),
    "nobody": (
        NOBODY,
        [
            "wagtailadmin_api:pages:action",
            *(f"wagtailadmin_api:{each}:find" for each in ("pages", "documents", "images")),
            "wagtail_bulk_action",  # of what does not exist
            *in_space("wagtailadmin_workflows", "add_task"),
            "wagtailadmin_collections:delete",  # of a collection that is not there
            *in_space("wagtailimages", "url_generator url_generator_output"),  # not switched on
            *in_space("wagtail_localize", "submit_snippet_translation snippets_api_listing"),
            "wagtail_localize:snippets_api_detail",
            *in_space("wagtailsettings", "edit preview_on_edit"),
            *("wagtailadmin_tag_model_autocomplete", "wagtailadmin_block_preview"),
            "wagtailsnippets:index",
            *(f"wagtailadmin_password_reset{end}" for end in ("", "_done", "_complete")),
            "wagtailadmin_password_reset_confirm",
        ],
    ),
    "everybody": (EVERYBODY, ["wagtailadmin_sprite", "wagtailadmin_javascript_catalog"]),
}
# A redirect, whoever asks: to the own corner of the tree, to the history, to the sign-in.
REDIRECTS = {"wagtailadmin_pages:revisions_index", "wagtailadmin_login"}
# Only a POST does something; `test_posts` of the same folder knocks with one.
POSTS = {
    *in_space("wagtailadmin_pages", "set_page_position lock unlock"),
    *in_space("wagtailadmin_workflows", "enable remove enable_task"),
    *in_space("wagtailadmin_editing_sessions", "ping release"),
    *in_space("wagtail_localize", "edit_string_translation edit_override upload_pofile"),
    *in_space("wagtail_localize", "machine_translate stop_translation"),
    *in_space("wagtaildocs", "edit_multiple delete_multiple delete_upload_multiple"),
    "wagtaildocs:create_multiple_from_uploaded_document",
    *in_space("wagtailimages", "edit_multiple delete_multiple delete_upload_multiple"),
    "wagtailimages:create_multiple_from_uploaded_image",
    "wagtailadmin_logout",
}
# Asked by name in `test_leaks`, `test_translating` or `test_admin_addresses` itself.
BY_HAND = {
    *in_space("wagtailadmin_pages", "choose_parent"),
    *("wagtailadmin_explore", "wagtailadmin_explore_results"),
    "wagtailadmin_choose_page_child",
    *(f"wagtailadmin_api:{each}:detail" for each in ("pages", "documents", "images")),
    *("wagtaildocs_chooser:chosen", "wagtailimages_chooser:chosen"),
    *("wagtail_localize:update_translations", "update_own_translations"),
    *in_space("wagtail_localize", "download_pofile preview_translation"),
    "wagtailadmin_error_test",  # fails on purpose, for administrators to try the error page
}


def known() -> set[str]:
    files = {name for names in FILES.values() for name in names}
    others = {name for _roles, names in OTHERS.values() for name in names}
    return PAGES | files | others | REDIRECTS | POSTS | BY_HAND


def addresses() -> dict[str, set[str]]:
    """Names of the admin's addresses with the names of their arguments."""
    found: dict[str, set[str]] = {}
    for name, path in _walk(get_resolver()):
        if path.startswith(ADMIN.lstrip("/")) and not name.startswith(KNOWN_ELSEWHERE or ("~",)):
            found.setdefault(name, set()).update(re.findall(r"<(?:\w+:)?(\w+)>", path))
    return found


def _walk(resolver: Any, space: str = "", before: str = "") -> Any:
    for each in resolver.url_patterns:
        path = before + str(each.pattern)
        if isinstance(each, URLResolver):
            below = space + (f"{each.namespace}:" if each.namespace else "")
            yield from _walk(each, below, path)
        elif each.name:
            yield space + each.name, path


def answer_word(answer: Any) -> str:
    if answer.status_code == 302:
        if answer["Location"] == ADMIN:
            return "no"
        return "out" if answer["Location"].startswith(reverse("accounts:sign_in")) else "there"
    return {200: "yes", 403: "no", 404: "no", 405: "post"}[answer.status_code]
