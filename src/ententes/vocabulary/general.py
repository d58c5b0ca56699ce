"""The words of the values: amounts, periods, and the kinds of nothing."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Entry

_TEXT: Mapping[str, Entry] = {
    "fr": Entry(
        "fr",
        Saying("En français", "In French"),
        Saying(
            "Écrivez les mots en français, par exemple `Entente`.",
            "Write the words in French, for example `Entente`.",
        ),
    ),
    "en": Entry(
        "en",
        Saying("En anglais", "In English"),
        Saying(
            "Écrivez les mots en anglais, par exemple `Agreement`.",
            "Write the words in English, for example `Agreement`.",
        ),
    ),
    "text": Entry(
        "texte",
        Saying("Texte dans une seule langue", "Text in one language only"),
        Saying(
            "Écrivez les mots qui restent les mêmes dans les deux versions, comme un nom qui existe"
            " dans une seule langue, par exemple `Carrefour Rive-Nord`.",
            "Write the words that stay the same in both versions, such as a name that exists in one"
            " language only, for example `Carrefour Rive-Nord`.",
        ),
    ),
    "language": Entry(
        "langue",
        Saying("Langue du texte", "Language of the text"),
        Saying(
            "Écrivez le code de la langue de ces mots (BCP\u00a047)\u00a0: `fr`, `en`, `iu` pour"
            " l’inuktitut, `moh` pour le mohawk. Les lecteurs d’écran et les correcteurs s’en"
            " servent.",
            "Write the code of the language of those words (BCP 47): `fr`, `en`, `iu` for"
            " Inuktitut, `moh` for Mohawk. Screen readers and spelling checkers use it.",
        ),
    ),
}

GENERAL: Mapping[str, Mapping[str, Entry]] = {
    "Money": {
        "amount": Entry(
            "montant",
            Saying("Montant", "Amount"),
            Saying(
                "Écrivez la somme en chiffres, avec un point décimal et sans symbole, par exemple"
                " `1234.50`.",
                "Write the sum in figures, with a decimal point and no symbol, for example"
                " `1234.50`.",
            ),
        ),
        "currency": Entry(
            "devise",
            Saying("Devise", "Currency"),
            Saying(
                "Écrivez le code de trois lettres de la devise, par exemple `USD`. Sans code, la"
                " somme est en dollars canadiens.",
                "Write the three-letter code of the currency, for example `USD`. Without a code,"
                " the sum is in Canadian dollars.",
            ),
        ),
    },
    "Text": _TEXT,
    "RichText": _TEXT,
    "Quantity": {
        "value": Entry(
            "valeur",
            Saying("Valeur", "Value"),
            Saying(
                "Écrivez le nombre en chiffres, avec un point décimal s’il en faut un, par exemple"
                " `85.5`.",
                "Write the number in figures, with a decimal point if it needs one, for example"
                " `85.5`.",
            ),
        ),
        "unit": Entry(
            "unite",
            Saying("Unité", "Unit"),
            Saying(
                "Choisissez ce qui est compté ou mesuré, par exemple `heures` ou `pourcentage`.",
                "Choose what is counted or measured, for example `hours` or `percent`.",
            ),
        ),
    },
    "Rate": {
        "amount": Entry(
            "montant",
            Saying("Montant", "Amount"),
            Saying(
                "Écrivez le prix d’une unité en chiffres, avec un point décimal et sans symbole,"
                " par exemple `45`.",
                "Write the price of one unit in figures, with a decimal point and no symbol, for"
                " example `45`.",
            ),
        ),
        "per": Entry(
            "par",
            Saying("Par", "Per"),
            Saying(
                "Choisissez l’unité à laquelle le prix se rapporte, par exemple `heures`.",
                "Choose the unit that the price is for, for example `hours`.",
            ),
        ),
        "currency": Entry(
            "devise",
            Saying("Devise", "Currency"),
            Saying(
                "Écrivez le code de trois lettres de la devise, par exemple `USD`. Sans code, le"
                " prix est en dollars canadiens.",
                "Write the three-letter code of the currency, for example `USD`. Without a code,"
                " the price is in Canadian dollars.",
            ),
        ),
    },
    "Period": {
        "start": Entry(
            "debut",
            Saying("Début", "Start"),
            Saying(
                "Écrivez le premier jour, qui est compris, par exemple `2026-04-01`. Sans lui, la"
                " période n’a pas de début fixé.",
                "Write the first day, which is included, for example `2026-04-01`. Without it, the"
                " period has no set start.",
            ),
        ),
        "end": Entry(
            "fin",
            Saying("Fin", "End"),
            Saying(
                "Écrivez le dernier jour, qui est compris, par exemple `2027-03-31`. Sans lui, la"
                " période n’a pas de fin fixée.",
                "Write the last day, which is included, for example `2027-03-31`. Without it, the"
                " period has no set end.",
            ),
        ),
    },
    "NotApplicable": {
        "not_applicable": Entry(
            "sans_objet",
            Saying("Sans objet", "Not applicable"),
            Saying(
                "Dites pourquoi il n’y a rien ici, par exemple «\u00a0aucun argent ne circule"
                " entre les parties\u00a0».",
                "Say why there is nothing here, for example “no money changes hands”.",
            ),
        ),
    },
    "Blank": {
        "blank": Entry(
            "a_remplir",
            Saying("À remplir", "To fill in"),
            Saying(
                "Écrivez `true` pour imprimer une ligne à remplir à la main\u00a0: `{a_remplir:"
                " true}`.",
                "Write `true` to print a line to be filled in by hand: `{blank: true}`.",
            ),
        ),
        "label": Entry(
            "libelle",
            Saying("Libellé", "Label"),
            Saying(
                "Dites ce qu’il faudra écrire sur la ligne, par exemple «\u00a0date de la réunion"
                " du conseil\u00a0».",
                "Say what is to be written on the line, for example “date of the board meeting”.",
            ),
        ),
    },
}
