"""What changes about schools: permission, change and log entry in one transaction.

As in `networks.actions`: keywords only, `by` first; raises `Refused`, `ValidationError` (by field)
or `EditConflict`, and then nothing has changed.
"""

from schools.actions.people import (
    end_board_role,
    end_function,
    give_board_role,
    give_function,
    invite_colleague,
    resend_invitation,
)
from schools.actions.priorities import WORDS as WORDS
from schools.actions.priorities import YEARS as YEARS
from schools.actions.priorities import (
    add_priority,
    adopt_priority,
    archive_priority,
    change_priority,
    end_priority,
    propose_priority,
    refuse_priority,
    restore_priority,
)
from schools.actions.priorities import require_keeper as require_keeper
from schools.actions.reference import (
    add_holiday,
    add_theme,
    change_holiday,
    change_school,
    change_theme,
    remove_holiday,
    remove_theme,
)

__all__ = [
    "add_holiday",
    "add_priority",
    "add_theme",
    "adopt_priority",
    "archive_priority",
    "change_holiday",
    "change_priority",
    "change_school",
    "change_theme",
    "end_board_role",
    "end_function",
    "end_priority",
    "give_board_role",
    "give_function",
    "invite_colleague",
    "propose_priority",
    "refuse_priority",
    "remove_holiday",
    "remove_theme",
    "resend_invitation",
    "restore_priority",
]
