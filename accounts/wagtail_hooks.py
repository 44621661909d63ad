from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry

from accounts.viewsets import ApiTokenViewSet

LOG_ACTIONS = {
    "accounts.change_name": _("Own name changed"),
    "accounts.choose_mail": _("Mail with questions chosen"),
    "accounts.set_password": _("Own password changed"),
    "accounts.make_account": _("Account made"),
    "accounts.invite": _("Invitation sent"),
    "accounts.close_account": _("Account closed"),
}


@hooks.register("register_log_actions")
def register_log_actions(actions: LogActionRegistry) -> None:
    for code, label in LOG_ACTIONS.items():
        actions.register_action(code, label, label)


@hooks.register("register_admin_viewset")
def register_api_tokens() -> ApiTokenViewSet:
    return ApiTokenViewSet("wagtailusers_api_tokens", url_prefix="api-tokens")
