"""One analysis step for text and query, whatever the database (docs/decisions/0011-analysis.md).

Pure Python: nothing in here knows Django. What is wanted from outside is named here.
"""

from search.analysis.analyser import analyse
from search.analysis.query import analyse_query, matches
from search.analysis.spelling import suggest
from search.analysis.tokens import Alternative, Kind, QueryTerm, Token
from search.analysis.version import ANALYSER_VERSION
from search.analysis.vocabulary import is_known, known_words

__all__ = [
    "ANALYSER_VERSION",
    "Alternative",
    "Kind",
    "QueryTerm",
    "Token",
    "analyse",
    "analyse_query",
    "is_known",
    "known_words",
    "matches",
    "suggest",
]
