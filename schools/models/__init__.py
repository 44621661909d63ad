from schools.models.board import BoardRole, BoardStaff, SchoolBoard
from schools.models.holiday import SchoolHoliday
from schools.models.priority import Priority, PriorityStatus
from schools.models.school import JobFunction, Region, School, Sector, StaffMembership
from schools.models.vocabulary import Level, Subject, Theme

__all__ = [
    "BoardRole",
    "BoardStaff",
    "JobFunction",
    "Level",
    "Priority",
    "PriorityStatus",
    "Region",
    "School",
    "SchoolBoard",
    "SchoolHoliday",
    "Sector",
    "StaffMembership",
    "Subject",
    "Theme",
]
