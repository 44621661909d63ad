"""Towns as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schools.importers.places import city_name


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("EMMEN", "Emmen"),
        ("DEN HAAG", "Den Haag"),
        ("'S-GRAVENHAGE", "'s-Gravenhage"),
        ("S GRAVENHAGE", "'s-Gravenhage"),
        ("'S GRAVENMOER", "'s Gravenmoer"),
        ("'T HARDE", "'t Harde"),
        ("TULL EN 'T WAAL", "Tull en 't Waal"),
        ("BERGEN OP ZOOM", "Bergen op Zoom"),
        ("ALPHEN AAN DEN RIJN", "Alphen aan den Rijn"),
        ("CAPELLE AAN DEN IJSSEL", "Capelle aan den IJssel"),
        ("IJSSELSTEIN UT", "IJsselstein UT"),
        ("WIJK BIJ DUURSTEDE", "Wijk bij Duurstede"),
        ("BERGEN NH", "Bergen NH"),
        ("ELST GLD", "Elst Gld"),
        ("ALTEVEER GEM DE WOLDEN", "Alteveer gem De Wolden"),
        ("NOORD-SCHARWOUDE", "Noord-Scharwoude"),
        ("WEHE-DEN HOORN", "Wehe-den Hoorn"),
        ("HEI- EN BOEICOP", "Hei- en Boeicop"),
        ("ST.-ANNAPAROCHIE", "St.-Annaparochie"),
        ("SUDWEST-FRYSLAN", "Súdwest-Fryslân"),
        ("2E EXLOERMOND", "2e Exloermond"),
        ("TER APEL", "Ter Apel"),
        ("Den Haag", "Den Haag"),
        ("", ""),
    ],
)
def test_town_is_written_as_people_write_it(raw: str, shown: str) -> None:
    assert city_name(raw) == shown


@given(st.text(max_size=40))
def test_any_text_has_a_display_form(raw: str) -> None:
    assert isinstance(city_name(raw), str)
