"""The words of the theme: the face that an organization gives to its documents."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Entry, Kind

THEME: Mapping[str, Mapping[str, Entry]] = {
    "Theme": {
        "name": Entry(
            "nom",
            Saying("Nom de l’organisation", "Name of the organization"),
            Saying(
                "Écrivez le nom qui paraît en haut du document, par exemple `Carrefour Rive-Nord`,"
                " ou `{fr: …, en: …}` s’il en a deux.",
                "Write the name that appears at the top of the document, for example `Carrefour"
                " Rive-Nord`, or `{fr: …, en: …}` if it has two.",
            ),
        ),
        "logo": Entry(
            "logo",
            Saying("Logo", "Logo"),
            Saying(
                "Donnez l’image qui paraît en haut du document et les mots qui la décrivent, par"
                " exemple `{fichier: logo.png, texte_de_remplacement: {fr: …, en: …}}`.",
                "Give the picture that appears at the top of the document and the words that"
                " describe it, for example `{file: logo.png, alternative: {fr: …, en: …}}`.",
            ),
        ),
        "colours": Entry(
            "couleurs",
            Saying("Couleurs", "Colours"),
            Saying(
                'Donnez la couleur principale, par exemple `{accent: "#0B5C4A"}`.',
                'Give the main colour, for example `{accent: "#0B5C4A"}`.',
            ),
        ),
        "fonts": Entry(
            "polices",
            Saying("Polices", "Fonts"),
            Saying(
                "Nommez des polices que les ordinateurs de vos partenaires ont aussi, par exemple"
                " `{texte: Calibri, titres: Cambria}`.",
                "Name fonts that the computers of your partners have as well, for example"
                " `{body: Calibri, headings: Cambria}`.",
            ),
        ),
        "paper": Entry(
            "papier",
            Saying("Papier", "Paper"),
            Saying(
                "Choisissez le format du papier, par exemple `lettre`.",
                "Choose the size of the paper, for example `letter`.",
            ),
        ),
        "header": Entry(
            "en_tete",
            Saying("En-tête", "Header"),
            Saying(
                "Écrivez ce que chaque page porte en haut, par exemple"
                " `{fr: Direction des partenariats, en: Partnerships Branch}`.",
                "Write what every page bears at its top, for example"
                " `{fr: Direction des partenariats, en: Partnerships Branch}`.",
            ),
        ),
        "footer": Entry(
            "pied_de_page",
            Saying("Pied de page", "Footer"),
            Saying(
                "Écrivez ce que chaque page porte en bas, par exemple une adresse\u00a0:"
                " `120, rue des Érables, Rive-Nord`.",
                "Write what every page bears at its foot, for example an address:"
                " `120, rue des Érables, Rive-Nord`.",
            ),
        ),
    },
    "Logo": {
        "file": Entry(
            "fichier",
            Saying("Fichier du logo", "File of the logo"),
            Saying(
                "Écrivez le nom d’un fichier PNG ou JPEG qui est à côté du thème, ou dans un"
                " dossier à côté de lui, par exemple `logo.png`.",
                "Write the name of a PNG or JPEG file that stands beside the theme, or in a folder"
                " beside it, for example `logo.png`.",
            ),
        ),
        "alternative": Entry(
            "texte_de_remplacement",
            Saying("Texte de remplacement", "Alternative text"),
            Saying(
                "Décrivez le logo dans les deux langues pour qui ne le voit pas, par exemple"
                " `{fr: Logo du Carrefour, en: Logo of the Carrefour}`.",
                "Describe the logo in both languages for those who do not see it, for example"
                " `{fr: Logo du Carrefour, en: Logo of the Carrefour}`.",
            ),
        ),
    },
    "Colours": {
        "accent": Entry(
            "accent",
            Saying("Couleur principale", "Main colour"),
            Saying(
                "Écrivez la couleur des titres et des filets, entre guillemets droits, par exemple"
                ' `"#0B5C4A"`. Elle se lit bien sur du papier blanc.',
                "Write the colour of headings and lines, in quotation marks, for example"
                ' `"#0B5C4A"`. It is read well on white paper.',
            ),
        ),
        "tint": Entry(
            "fond",
            Saying("Couleur de fond", "Background colour"),
            Saying(
                "Écrivez la couleur pâle du fond des en-têtes de tableau, par exemple"
                ' `"#E6F2EF"`. Sans elle, une teinte pâle de la couleur principale en tient lieu.',
                "Write the pale colour behind the headers of tables, for example"
                ' `"#E6F2EF"`. Without it, a pale shade of the main colour takes its place.',
            ),
        ),
    },
    "Fonts": {
        "body": Entry(
            "texte",
            Saying("Police du texte", "Font of the text"),
            Saying(
                "Écrivez le nom d’une police, par exemple `Calibri`.",
                "Write the name of a font, for example `Calibri`.",
            ),
        ),
        "headings": Entry(
            "titres",
            Saying("Police des titres", "Font of headings"),
            Saying(
                "Écrivez le nom d’une police, par exemple `Cambria`. Sans elle, c’est celle du"
                " texte.",
                "Write the name of a font, for example `Cambria`. Without it, it is that of the"
                " text.",
            ),
        ),
    },
}

THEME_OBJECTS: Mapping[str, Kind] = {
    "Theme": Kind(
        Saying("Thème", "Theme"),
        Saying(
            "Un thème donne à tous les documents le visage d’une organisation.",
            "A theme gives all documents the face of an organization.",
        ),
    ),
    "Logo": Kind(
        Saying("Logo", "Logo"),
        Saying(
            "Le logo est une image, avec les mots qui la remplacent pour qui ne la voit pas.",
            "The logo is a picture, with the words that replace it for those who do not see it.",
        ),
    ),
    "Colours": Kind(
        Saying("Couleurs", "Colours"),
        Saying(
            "Les couleurs sont celles des titres, des filets et des tableaux.",
            "The colours are those of headings, lines and tables.",
        ),
    ),
    "Fonts": Kind(
        Saying("Polices", "Fonts"),
        Saying(
            "Les polices sont celles du texte et des titres.",
            "The fonts are those of the text and of headings.",
        ),
    ),
}
