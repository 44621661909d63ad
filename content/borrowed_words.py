"""Words of Django and Wagtail that are said otherwise here: they stand in our catalogues, Dutch and
English, which go before theirs. Nothing imports this; `make messages` reads it.
"""

from django.utils.translation import gettext_noop, ngettext_lazy

# Those of Django about a field speak of values, valid choices and required fields, and do not say
# what to do. The Dutch leaves out values that nobody typed, such as a key; hence no-python-format.
DJANGO = (
    gettext_noop("This field is required."),
    ngettext_lazy(
        "Ensure this value has at most %(limit_value)d character (it has %(show_value)d).",
        "Ensure this value has at most %(limit_value)d characters (it has %(show_value)d).",
        "limit_value",
    ),
    gettext_noop("Ensure this value is less than or equal to %(limit_value)s."),
    gettext_noop("Ensure this value is greater than or equal to %(limit_value)s."),
    gettext_noop("Enter a whole number."),
    gettext_noop("Enter a number."),
    gettext_noop("Enter a valid date."),
    gettext_noop("Enter a valid time."),
    gettext_noop("Enter a valid date/time."),
    gettext_noop("Enter a valid URL."),
    gettext_noop("Enter a valid email address."),
    # xgettext:no-python-format
    gettext_noop("Select a valid choice. %(value)s is not one of the available choices."),
    gettext_noop("Select a valid choice. That choice is not one of the available choices."),
    # xgettext:no-python-format
    gettext_noop("“%(value)s” is not a valid UUID."),
    gettext_noop("No file was submitted."),
    gettext_noop("The submitted file is empty."),
    gettext_noop(
        "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
    ),
    gettext_noop(
        "File extension “%(extension)s” is not allowed. Allowed extensions are: "
        "%(allowed_extensions)s."
    ),
)

# Those of Wagtail speak of rejection, of slugs and meta descriptions, glue a name to the next word,
# and call a preview what a practice is called here.
WAGTAIL = (
    gettext_noop("Rejected"),
    gettext_noop("Rejected at '%(task)s'. Changes requested"),
    gettext_noop("Workflow task rejected. Workflow complete"),
    gettext_noop("Workflow: reject task"),
    gettext_noop("Receive notification when your page edit is rejected"),
    gettext_noop('%(editor)s has updated comments on "%(title)s"'),
    gettext_noop('%(editor)s has updated comments on "%(title)s".'),
    gettext_noop("Inspect"),
    gettext_noop("slug"),
    gettext_noop(
        "The name of the page as it will appear in URLs e.g http://domain.com/blog/[my-slug]/"
    ),
    gettext_noop("meta description"),
    gettext_noop("Meta description is empty"),
    gettext_noop("Preview"),
    gettext_noop("Preview in new tab"),
    gettext_noop("Preview is out of date"),
    gettext_noop("Correct the validation errors to resume preview (saving will highlight errors)"),
    gettext_noop("submitted notifications"),
    gettext_noop("Receive notification when a page is submitted for moderation"),
    gettext_noop("approved notifications"),
    gettext_noop("Receive notification when your page edit is approved"),
    gettext_noop("rejected notifications"),
    gettext_noop("updated comments notifications"),
    gettext_noop(
        "Receive notification when comments have been created, resolved, or deleted "
        "on a page that you have subscribed to receive comment notifications on"
    ),
)
