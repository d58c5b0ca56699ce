"""The figures of two sentences, whatever each language writes them in."""

import pytest

from ententes.bilingual import FRENCH
from ententes.completeness.figures import differences, figures

SAME = """
1 234,56 $                             | $1,234.56
1\u00a0234\u00a0567,5                  | 1,234,567.50
1\u202f250 personnes                   | 1 250 people
500 $                                  | $500.00
500.00 $                               | $500
2,50 heures                            | 2.5 hours
2,5 heures                             | 2.50 hours
15 %, puis 8,5 %                       | 15%, then 8.5 per cent
1,5 million de dollars                 | $1.5 million
1,5 million de dollars                 | $1,500,000
30 k$                                  | $30,000
30 k$                                  | $30K
2 milliards                            | 2 billion
K1M 2B4                                | K1M 2B4
1er avril 2026                         | April 1, 2026
le 15 mars de chaque année             | the 15th day of each March
du 1er au 5 avril 2026                 | from April 1 to April 5, 2026
2026-04-01                             | April 1, 2026
avril 2026                             | 2026-04
2025-2026                              | 2025–26
1999-2000                              | 1999-00
2008-2009                              | 2008-09
7 sept. 2026                           | September 7, 2026
2025-2027                              | 2025-27
le 2e et le 21e jour, la 1re fois      | the 2nd and 21st days, the 1st time
n° 4.2                                 | No. 4.2
article 4.10                           | section 4.10
13 h 30                                | 1:30 p.m.
9 h 05                                 | 9:05 am
0 h                                    | 12 a.m.
13 h 30                                | 13:30
de 13 h à 15 h                         | from 1 to 3 p.m.
de 9 h à 17 h                          | from 9 to 5 p.m.
de 11 h à 12 h 30                      | from 11 to 12:30 p.m.
de 13 h à 13 h 30                      | from 1 to 1:30 p.m.
à 12 h                                 | at noon
12 h par semaine                       | 12 hours a week
24 heures sur 24, 7 jours sur 7        | 24/7
trente (30) jours                      | 30 days
30 jours                               | thirty days
vingt jours                            | 20 days
45 jours                               | forty-five days
vingt-cinq jours                       | 25 days
vingt-et-un jours                      | 21 days
les premiers mois                      | month 1
2 fois                                 | twice
la première année                      | year 1
514 555-0199, poste 150                | 514-555-0199, ext. 150
1 888 555-0199                         | +1 888 555-0199
888 555-0199                           | 1-888-555-0199
EP-2026-014                            | EP-2026-014
https://example.ca/fr/12               | https://example.ca/en/45
info1@example.ca                       | info2@example.ca
de 15 à 29 ans                         | aged 15–29
Le projet peut commencer.              | The project may start.
"""

DIFFERENT = """
1 234,56 $                             | $1,234.65                | 1 234,56      | 1,234.65
30 et encore 30                        | 30                       | 30            |
30 jours                               | 60 days                  | 30            | 60
20 jours                               | nineteen days            | 20            |
2 ans                                  | one year                 | 2             |
15 %                                   | 15.5%                    | 15            | 15.5
1er avril 2026                         | May 1, 2026              | avril         | May
1er avril 2026                         | April 2, 2026            | 1             | 2
2026-04-01                             | 2026-05-01               | 2026-04-01    | 2026-05-01
2025-2026                              | 2025–27                  | 2026          | 2025-27
article 4.10                           | section 4.1              | 4.10          | 4.1
article 4.1                            | section 4.10             | 4.1           | 4.10
13 h 30                                | 1:30 a.m.                | 13 h 30       | 1:30 a.m.
de 13 h à 15 h                         | from 1 to 4 p.m.         | 15 h          | 1 to 4 p.m.
1 billion                              | 1 billion                | 1 billion     | 1 billion
1,5 million                            | 1.5 billion              | 1,5 million   | 1.5 billion
514 555-0199                           | 514 555-0198             | 514 555-0199  | 514 555-0198
EP-2026-014                            | EP-2026-015              | 014           | 015
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip(" ") for cell in row.split("|")] for row in table.split("\n") if row]


@pytest.mark.parametrize(("french", "english"), rows(SAME))
def test_the_formats_of_the_two_languages_are_undone(french: str, english: str) -> None:
    assert differences(french, english) == ((), ())


@pytest.mark.parametrize(("french", "english", "only_french", "only_english"), rows(DIFFERENT))
def test_a_figure_that_stands_in_one_language_is_told_as_it_is_written(
    french: str, english: str, only_french: str, only_english: str
) -> None:
    told = [" ".join(figures) for figures in differences(french, english)]
    assert told == [only_french, only_english]


def test_the_numbers_of_the_items_of_a_list_are_not_figures() -> None:
    assert differences("1. Accueil\n2. Bilan", "- Intake\n- Review") == ((), ())
    assert differences("3. Accueil", "Intake") == (("3",), ())


def test_a_month_counts_beside_a_day_or_a_year_only() -> None:
    assert differences("On se revoit en mars.", "We meet again in the spring.") == ((), ())
    assert differences("le 3 mars", "on the 3rd") == (("mars",), ())


def test_a_figure_is_told_once_however_often_it_differs() -> None:
    assert differences("2, 2 et 2", "") == (("2",), ())


def test_figures_are_read_in_order() -> None:
    read = figures("Le 2e jour, à 9 h, 1 234,50 $", FRENCH).numbers
    assert [figure.key for figure in read] == ["2", "9:00", "1234.50"]
    assert [figure.loose for figure in read] == ["2", "9", "1234.5"]


HUGE = 30_000


@pytest.mark.parametrize(
    "piece",
    [
        "a", "1", "1 ", "1 234", " 234", "a-", "un-", "1,234", "http://", " ", "$1K", "12 h ",
        "9 to ", "9 to 5 p", "2025-26 ", "2026-04-", "\n1. ", "1 avril ", "May 1", "1.2", "dix ",
        "514 555-", "a@", "1:3", "24 h sur ", "vingt-et-",
    ],
)  # fmt: skip
def test_a_text_of_any_length_gives_the_figures_that_it_has(piece: str) -> None:
    """A pattern that goes back over what it has read would not come to its end here."""
    long = piece * (HUGE // len(piece))
    assert differences(long, "") == (differences(long, " ")[0], ())
    assert bool(figures(long, FRENCH).numbers) is bool(figures(piece * 3, FRENCH).numbers)


def test_a_number_of_many_thousand_digits_is_a_figure() -> None:
    digits = "9" * HUGE
    assert differences(f"{digits},5 millions", f"{digits}.5 million") == ((), ())
    assert differences(digits, digits[1:]) == ((digits,), (digits[1:],))
