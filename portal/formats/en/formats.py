"""English as it is read in the Netherlands: the day goes before the month, and a week begins on
Monday. Django's own English is that of the United States."""

FIRST_DAY_OF_WEEK = 1
DATE_INPUT_FORMATS = ["%d-%m-%Y", "%Y-%m-%d", "%d/%m/%Y", "%d %b %Y", "%d %B %Y"]
DATETIME_INPUT_FORMATS = [
    *("%d-%m-%Y %H:%M", "%d-%m-%Y %H:%M:%S"),
    *("%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f"),
]
DATE_FORMAT = "j F Y"
SHORT_DATE_FORMAT = "d-m-Y"
MONTH_DAY_FORMAT = "j F"
TIME_FORMAT = "H:i"
DATETIME_FORMAT = "j F Y H:i"
SHORT_DATETIME_FORMAT = "d-m-Y H:i"
