"""Twelve networks, one per module: goal, schools, meetings, practices and what came of them."""

from home.demo.networks.arithmetic import ARITHMETIC
from home.demo.networks.citizenship import CITIZENSHIP
from home.demo.networks.climate import CLIMATE
from home.demo.networks.digital import DIGITAL
from home.demo.networks.exit_tickets import EXIT_TICKETS
from home.demo.networks.handover import HANDOVER
from home.demo.networks.language_at_work import LANGUAGE_AT_WORK
from home.demo.networks.leaders import LEADERS
from home.demo.networks.lesson_study import LESSON_STUDY
from home.demo.networks.pupil_talks import PUPIL_TALKS
from home.demo.networks.reading import READING
from home.demo.networks.starters import STARTERS

NETWORKS = (
    READING,
    ARITHMETIC,
    EXIT_TICKETS,
    HANDOVER,
    PUPIL_TALKS,
    DIGITAL,
    STARTERS,
    CLIMATE,
    LESSON_STUDY,
    CITIZENSHIP,
    LEADERS,
    LANGUAGE_AT_WORK,
)
