from home.models.pages import ContentPage, HomePage
from home.models.portal_settings import AccessibilityStatus, PortalSettings

__all__ = ["AccessibilityStatus", "ContentPage", "HomePage", "PortalSettings"]
