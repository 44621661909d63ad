from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path
from django.views.generic import RedirectView, TemplateView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from portal.api import router
from portal.sitemap import Sitemap

handler403 = "portal.errors.forbidden"
handler500 = "portal.errors.failed"

urlpatterns = [
    # One door: Wagtail's own form would count failed attempts by itself.
    path(
        "beheer/login/",
        RedirectView.as_view(pattern_name="accounts:sign_in", query_string=True),
    ),
    path("beheer/", include(wagtailadmin_urls)),
    path("documenten/", include(wagtaildocs_urls)),
    path("api/v2/", router.urls),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": Sitemap}}, name="sitemap"),
    path(
        "robots.txt",
        TemplateView.as_view(template_name="robots.txt", content_type="text/plain"),
    ),
]
if settings.DEBUG:
    urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)
urlpatterns += i18n_patterns(
    path("", include("accounts.urls")),
    path("", include("home.urls")),
    path("", include("search.urls")),
    path("", include("schools.urls")),
    path("", include("networks.school_urls")),
    path("", include("networks.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)
