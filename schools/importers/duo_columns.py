"""What DUO calls its columns, best name first; spelling is settled by `tables.column_key`.

Three styles of header exist: with blanks (older: `BRIN NUMMER`; newer: `INSTELLINGSCODE`) and with
underscores (`BEVOEGD_GEZAG_NUMMER`, `INSTELLINGSNAAM_VESTIGING`).
"""

SITE_COLUMNS = {
    "site_code": ("VESTIGINGSCODE", "VESTIGINGSNUMMER"),
    "board_number": ("BEVOEGD GEZAG NUMMER",),
    "name": ("VESTIGINGSNAAM", "INSTELLINGSNAAM VESTIGING", "INSTELLINGSNAAM"),
    "street": ("STRAATNAAM", "STRAATNAAM VESTIGING"),
    "house_number": ("HUISNUMMER-TOEVOEGING", "HUISNUMMER-TOEVOEGING VESTIGING", "HUISNUMMER"),
    "postcode": ("POSTCODE", "POSTCODE VESTIGING"),
    "city": ("PLAATSNAAM", "PLAATSNAAM VESTIGING"),
    "municipality_code": ("GEMEENTENUMMER", "GEMEENTENUMMER VESTIGING"),
    "municipality": ("GEMEENTENAAM", "GEMEENTENAAM VESTIGING"),
    "province": ("PROVINCIE", "PROVINCIE VESTIGING"),
    "denomination": ("DENOMINATIE", "DENOMINATIE VESTIGING"),
    "phone": ("TELEFOONNUMMER",),
    "website": ("INTERNETADRES",),
    "structure": ("ONDERWIJSSTRUCTUUR",),
    "holiday_region": ("VAKANTIEREGIO",),
    "sector": ("SOORT PO", "SOORT PRIMAIR ONDERWIJS"),
    "brin": ("INSTELLINGSCODE", "BRIN NUMMER", "BRIN"),
}
"""The columns of a file of sites, in the order of `SiteRow`, and the BRIN."""

BOARD_COLUMNS = {
    "number": ("BEVOEGD GEZAG NUMMER",),
    "name": ("BEVOEGD GEZAG NAAM",),
    "website": ("INTERNETADRES",),
    "kvk_number": ("KVK-NUMMER",),
}
"""The columns of a file of boards, in the order of `BoardRow`."""
