"""The words for the codes of the rules. Rules know no language; screens look here.

Texts from content-nl-en.md §2 and product.md (Words).
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from networks.rules.confirmation import ConfirmerReason, ConfirmerRole
from networks.rules.contribution import Stage
from networks.rules.follow_up import Focus
from networks.rules.goal import Criterion, GoalStatus, HumanCheck, Reason
from networks.rules.phase import ExplorationLimit
from networks.rules.practice import Progress
from networks.rules.wording import Hint

QUESTIONS = {
    Criterion.TARGET_GROUP: _("For whom should something change?"),
    Criterion.PRIORITY_LINKS: _("Which priority of which school does this serve?"),
    Criterion.PRACTICE_CHANGE: _("What will colleagues do differently?"),
    Criterion.OUTCOME_INDICATOR: _("How will pupils or the team notice?"),
    Criterion.DEADLINE: _("By when, and when do you look back on the way?"),
    Criterion.OWNERS: _("Who is the champion at each school?"),
    Criterion.SUCCESS_EVIDENCE: _("How will you see that it worked?"),
    Criterion.INFLUENCE_FEASIBILITY: _("Can you do this yourselves, in the time there is?"),
    HumanCheck.LEAD_CONFIRMS: _("Is this what you want to reach? Publish the goal as its lead."),
    HumanCheck.LEADER_RECOGNISES: _("Does this fit? Ask the school leaders."),
    HumanCheck.LEADERS_DOUBT: _(
        "What do the school leaders miss? Talk with them, change the goal and ask them again."
    ),
}
# What the link beside the question says; "Answer it" where nothing stands here.
ANSWERS = {
    HumanCheck.LEAD_CONFIRMS: _("Go to publishing"),
    HumanCheck.LEADER_RECOGNISES: _("Go to the school leaders"),
    HumanCheck.LEADERS_DOUBT: _("Read their answers"),
    Reason.NO_LEADER_AGREED_ON_TIME: _("Go to the school leaders"),
}

# The five questions of the lead, in a few words.
QUESTION_NAMES = {
    Criterion.TARGET_GROUP: _("For whom"),
    Criterion.PRACTICE_CHANGE: _("What colleagues do differently"),
    Criterion.OUTCOME_INDICATOR: _("How you notice"),
    Criterion.DEADLINE: _("By when"),
    Criterion.SUCCESS_EVIDENCE: _("How you see that it worked"),
}

STATUSES = {
    GoalStatus.DIFFUSE: _("Goal not sharp yet"),
    GoalStatus.IN_PROGRESS: _("On the way"),
    GoalStatus.CONCRETE: _("Concrete"),
}
STATUS_EXPLANATIONS = {
    GoalStatus.DIFFUSE: _("The goal gives little direction yet."),
    GoalStatus.IN_PROGRESS: _("The direction is there."),
    GoalStatus.CONCRETE: _("It says for whom, why, by when and how it will show."),
}
STATUS_TONES = {
    GoalStatus.DIFFUSE: "no",
    GoalStatus.IN_PROGRESS: "wait",
    GoalStatus.CONCRETE: "yes",
}

REASONS = {
    Reason.CLEAR: _("clear"),
    Reason.NOT_ANSWERED: _("nothing was filled in yet"),
    Reason.NO_SCHOOLS: _("no school takes part yet"),
    Reason.NO_GROUP_NAMED: _("no group or year was named"),
    Reason.NO_PRIORITIES_ENTERED: _("the schools have not entered priorities yet"),
    Reason.NONE_LINKED: _("no school was linked to a priority yet"),
    Reason.TOO_FEW_LINKED: _("fewer than half of the schools were linked to a priority"),
    Reason.PRIORITIES_NOT_ADOPTED: _("some priorities still wait for their school leader"),
    Reason.NO_VISIBLE_BEHAVIOUR: _("nobody can see yet what will be different"),
    Reason.LEAD_HAS_NOT_CONFIRMED: _("the network lead has not confirmed the goal"),
    Reason.NO_BASELINE: _("the starting point is not known yet"),
    Reason.NO_TARGET: _("it is not said what should be reached"),
    Reason.DEADLINE_TOO_FAR: _("the day is more than fifteen months away"),
    Reason.DEADLINE_PASSED: _("the day has passed"),
    Reason.NO_CHECK_ON_THE_WAY: _("there is no moment to look back on the way"),
    Reason.CHECK_AFTER_DEADLINE: _("the moment to look back lies after the end"),
    Reason.NO_LEAD: _("nobody leads the network"),
    Reason.NO_CHAMPION: _("no school has a champion"),
    Reason.SCHOOLS_WITHOUT_CHAMPION: _("not every school has a champion"),
    Reason.NOBODY_COLLECTS: _("it is not said who collects it"),
    Reason.NO_COLLECTING_DATE: _("it is not said when it is collected"),
    Reason.NO_MEETINGS: _("no meeting was planned"),
    Reason.HOURS_UNKNOWN: _("nobody said yet how many hours it asks of those who take part"),
    Reason.NO_LEADER_AGREED_ON_TIME: _("no school leader has agreed on the time"),
}
HUMAN_CHECK_REASONS = {
    HumanCheck.LEAD_CONFIRMS: REASONS[Reason.LEAD_HAS_NOT_CONFIRMED],
    HumanCheck.LEADER_RECOGNISES: _("no school leader has said yet that it fits"),
    HumanCheck.LEADERS_DOUBT: _("school leaders answered, and nobody says yet that it fits"),
}
# What the lead of the network is told instead, about what only they can do.
REASONS_FOR_LEAD = {
    Reason.LEAD_HAS_NOT_CONFIRMED: _(
        "you have not confirmed the goal yet; you do that by publishing it"
    ),
}
POINT_TONES = {0: "no", 1: "wait", 2: "yes"}
POINT_WORDS = {0: _("not yet"), 1: _("partly"), 2: _("clear")}

# What to read once more in a goal (instruments.md §3.3); a hint never stops anybody.
ACTIVITY_HINT = _(
    "This mostly describes what you will do as a network. What is different in the classroom or "
    "the team after that?"
)
HINTS = {
    Hint.VAGUE_WORD: _("This can mean many things. What do you see somebody do?"),
    Hint.COMPARATIVE_WITHOUT_MEASURE: _("How much, or what will show it?"),
    Hint.ACTIVITY_AS_GOAL: _("Meeting each other is not a goal yet. What comes of it?"),
    Hint.EVERYONE: _("Who exactly: which group, year or school?"),
}

LIMITS = {
    ExplorationLimit.DATE: _("the day until which you would explore has passed"),
    ExplorationLimit.MEETINGS: _("you have met twice to explore"),
    ExplorationLimit.SCHOOL_WEEKS: _("you have explored for ten school weeks"),
}

CONFIRMERS = {
    ConfirmerRole.CHAMPION: _("the champion of the school"),
    ConfirmerRole.SCHOOL_LEADER: _("the school leader"),
    ConfirmerRole.COLLEAGUE_ELSEWHERE: _("a colleague of another participating school"),
    ConfirmerRole.COORDINATOR: _("the academy coordinator"),
}
CONFIRMER_REASONS = {
    ConfirmerReason.NORMAL: _("it is always somebody other than who reported it"),
    ConfirmerReason.OWN_CLAIM: _("nobody confirms what they reported themselves"),
    ConfirmerReason.NOBODY_HERE: _("the school has no champion or leader here"),
    ConfirmerReason.SMALL_TEAM: _("the team has fewer than ten people"),
    ConfirmerReason.LEADERS_OWN: _("the school leader reported this personally"),
    ConfirmerReason.ONLY_SCHOOL: _("no other school takes part"),
}

# What people like to know about each stage (content-nl-en.md §14).
STAGE_QUESTIONS = {
    Stage.BROUGHT_BACK: _("With whom did you share it?"),
    Stage.TRIED: _("What did you do, in which group, and what did you see?"),
    Stage.TEAM_APPLIED: _("Which agreement holds now, and for how many colleagues?"),
    Stage.EFFECT_VISIBLE: _(
        "What was it first, what is it now, how do you know, and what else may have played a part?"
    ),
    Stage.EMBEDDED: _("Where is it written down, who looks after it, when do you look again?"),
    Stage.STOPPED: _("Why, and what do you know now?"),
}
FOLLOW_UP_QUESTIONS = {
    Focus.FIRST_TRY: _("Did you manage to try something?"),
    Focus.WHO_JOINS: _("Who joins in by now?"),
    Focus.WHAT_CHANGED: _("What has changed?"),
    Focus.STILL_THERE: _("Is it still there?"),
}
NO_PUPILS = _("Do not write names or recognisable details of pupils.")
READ_OUTSIDE = _("Colleagues outside the network may read this too.")

# Why somebody is asked to confirm, in the second person.
CONFIRMER_IS_YOU = {
    ConfirmerRole.CHAMPION: _("you are the champion of this school"),
    ConfirmerRole.SCHOOL_LEADER: _("you lead this school"),
    ConfirmerRole.COLLEAGUE_ELSEWHERE: _("a colleague of another school confirms this"),
    ConfirmerRole.COORDINATOR: _("the academy coordinator confirms this"),
}

MY_ROLES = {
    "lead": _("you lead this network"),
    "member": _("you take part"),
    "guest": _("you are a guest"),
}

# How far a practice is that nobody tried yet; from then on the words of the stages.
IDEA = _("Idea")
PROGRESS = {
    Progress.DRAFT: _("Draft"),
    Progress.WAITING: _("Waits for the network lead"),
    Progress.CHANGES_ASKED: _("Asked to change something"),
    Progress.PUBLISHED: _("Published"),
    Progress.PUBLISHED_WITH_DRAFT: _("Published, with a draft of a change"),
    Progress.PUT_AWAY: _("Published before, now put away"),
}
PROGRESS_TONES = {
    Progress.DRAFT: "no",
    Progress.WAITING: "wait",
    Progress.CHANGES_ASKED: "no",
    Progress.PUBLISHED: "yes",
    Progress.PUBLISHED_WITH_DRAFT: "yes",
    Progress.PUT_AWAY: "neutral",
}
