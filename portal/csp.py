"""One policy for readers, a measured relaxation for Wagtail's admin."""

from __future__ import annotations

from csp.constants import HEADER, SELF
from csp.middleware import CSPMiddleware
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse

IN_A_FRAME = {"frame-ancestors": [SELF]}


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """django-csp, with the admin's own policy on the admin's own addresses.

    Wagtail 8 has inline styles and a few inline scripts (docs/decisions/0004). A preview passes
    here twice: Wagtail makes it of a request to the page's own address, and answers with that from
    the admin. It keeps the policy of readers, and the editor may show it in a frame.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if request.path.startswith(reverse("wagtailadmin_home")):
            is_preview = HEADER in response
            del response.headers[HEADER]
            response._csp_replace = (
                IN_A_FRAME if is_preview else settings.ADMIN_CONTENT_SECURITY_POLICY
            )
        return super().process_response(request, response)
