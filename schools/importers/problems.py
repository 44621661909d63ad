"""What can be wrong with a file that somebody wants to import, as data without wording.

Reading never raises for what a file contains: it collects `Problem`s, each of which stops the
whole import, and `Repair`s, which are applied and reported. The command (or a screen) puts them
into words.
"""

from dataclasses import dataclass
from enum import StrEnum

SHOWN_VALUE = 80
"""A value is quoted in a report up to this many characters."""

PROBLEM_LIMIT = 200
"""Reading a file stops after this many problems: nobody reads more, and memory stays flat."""


def quotable(text: str) -> str:
    """Text from a file, shortened and without characters that could disturb a terminal."""
    if len(text) > SHOWN_VALUE:
        text = text[: SHOWN_VALUE - 1] + "…"
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


class ProblemCode(StrEnum):
    """Why a file, a row or a cell cannot be imported. Every problem stops the import."""

    # the whole file (line 0)
    EMPTY_FILE = "empty_file"
    FILE_TOO_LARGE = "file_too_large"  # limit: bytes
    SPREADSHEET = "spreadsheet"  # .xlsx, .xls or .ods: save it as CSV first
    ARCHIVE = "archive"  # .zip or .gz: unpack it first
    WEB_PAGE = "web_page"  # the download was an error page
    BINARY = "binary"  # NUL bytes, PDF and the like
    NO_ROWS = "no_rows"  # a header only: would make everything absent
    UNKNOWN_FILE = "unknown_file"  # value: its column names
    # the header
    MISSING_COLUMN = "missing_column"  # expected: the names this column may have
    DUPLICATE_COLUMN = "duplicate_column"
    # a row
    BROKEN_QUOTES = "broken_quotes"  # reading stops there
    CELL_TOO_LARGE = "cell_too_large"  # reading stops there; limit: characters
    WRONG_COLUMN_COUNT = "wrong_column_count"  # value: found; limit: columns in the header
    TOO_MANY_PROBLEMS = "too_many_problems"  # reading stopped here; limit: how many
    # a cell
    UNREADABLE_CHARACTER = "unreadable_character"
    MISSING_VALUE = "missing_value"
    INVALID_VALUE = "invalid_value"  # expected: an example of the right shape
    UNCERTAIN_VALUE = "uncertain_value"  # something may be lost; expected: what it could be
    TOO_LONG = "too_long"  # limit: characters
    MISMATCH = "mismatch"  # site code and BRIN differ; expected: what the BRIN says
    DEMO_RANGE = "demo_range"  # numbers kept free for demonstration content
    CONFLICT = "conflict"  # the same key twice with different content: see other_…
    INVALID_SCHOOL_YEARS = "invalid_school_years"
    # for the part that knows the database
    UNKNOWN_SCHOOL = "unknown_school"
    UNKNOWN_BOARD = "unknown_board"
    UNKNOWN_THEME = "unknown_theme"


class RepairCode(StrEnum):
    """What was done to a value so that it could be used."""

    LEADING_ZEROS = "leading_zeros"  # 114 -> 0114
    NUMBER_FORMAT = "number_format"  # 114,0 or 1.14E+02 -> 114
    DATE = "date"  # a house number that Excel took for a date: 2-apr -> 2-4
    DROPPED = "dropped"  # a contact detail nobody can use; stored as empty


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why the import cannot go on.

    `line` is the physical line in the file, counted from 1 (header included); 0 is the whole
    file. `column` is the name as the file writes it, "" for the whole row. `value` is what
    stood there, shortened. `site_code` and `board_number` tell whom the row is about, where
    known, so that an import for some boards can set the others aside.
    """

    file: str
    line: int
    column: str
    value: str
    code: ProblemCode
    expected: tuple[str, ...] = ()
    limit: int = 0
    other_file: str = ""
    other_line: int = 0
    site_code: str = ""
    board_number: str = ""

    def __post_init__(self) -> None:
        """Quote what the file says in a form that can be shown."""
        object.__setattr__(self, "value", quotable(self.value))


@dataclass(frozen=True, slots=True)
class Repair:
    """A value that was changed with certainty; `line` and `column` as in `Problem`."""

    file: str
    line: int
    column: str
    before: str
    after: str
    code: RepairCode

    def __post_init__(self) -> None:
        """Quote what the file says in a form that can be shown."""
        object.__setattr__(self, "before", quotable(self.before))
