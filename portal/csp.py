"""One policy for readers, a measured relaxation for Wagtail's admin."""

from __future__ import annotations

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """django-csp, with the admin's own policy on the admin's own addresses.

    Wagtail 8 has inline styles and a few inline scripts (docs/decisions/0004). A preview passes
    here twice: Wagtail makes it of a request to the page's own address, and answers with that from
    the admin. The second policy lets the editor show it in a frame, and replaces the first.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if request.path.startswith(reverse("wagtailadmin_home")):
            del response.headers[HEADER]
            response._csp_replace = settings.ADMIN_CONTENT_SECURITY_POLICY
        return super().process_response(request, response)
