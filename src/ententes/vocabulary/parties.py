"""The words of the parties, of those who speak and sign for them, and of third parties."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Entry

PARTIES: Mapping[str, Mapping[str, Entry]] = {
    "Party": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez à la partie un nom court, par exemple `carrefour`. Le reste du fichier la"
                " désigne ainsi.",
                "Give the party a short name, such as `centre`. The rest of the file refers to it"
                " that way.",
            ),
        ),
        "legal_name": Entry(
            "denomination_sociale",
            Saying("Dénomination sociale", "Legal name"),
            Saying(
                "Écrivez le nom tel qu’il est enregistré, par exemple «\u00a0Carrefour"
                " jeunesse-emploi Rive-Nord\u00a0». Pour un groupe non constitué, écrivez son nom"
                " d’usage.",
                "Write the name as it is registered, for example “Carrefour jeunesse-emploi"
                " Rive-Nord”. For an unincorporated group, write the name it goes by.",
            ),
        ),
        "short_name": Entry(
            "nom_abrege",
            Saying("Nom abrégé", "Short name"),
            Saying(
                "Écrivez sans article le nom que l’entente utilise dans ses phrases et ses"
                " tableaux, par exemple «\u00a0Carrefour\u00a0». Donnez à chaque partie un nom"
                " différent.",
                "Write, without an article, the name that the agreement uses in its sentences and"
                " tables, for example “Centre”. Give each party a different name.",
            ),
        ),
        "grammar": Entry(
            "grammaire",
            Saying("Grammaire du nom", "Grammar of the name"),
            Saying(
                "Dites comment le nom abrégé se comporte dans une phrase, pour qu’on lise"
                " «\u00a0le Carrefour\u00a0» et «\u00a0de l’Office\u00a0».",
                "Say how the short name behaves in a sentence, so that people read “the Centre”"
                " but “Employment Horizon”.",
            ),
        ),
        "legal_form": Entry(
            "forme_juridique",
            Saying("Forme juridique", "Legal form"),
            Saying(
                "Dites sous quelle forme la partie existe en droit et selon quelle loi, par"
                " exemple «\u00a0personne morale sans but lucratif, partie\u00a0III de la Loi sur"
                " les compagnies\u00a0».",
                "Say in what form the party exists in law and under which act, for example"
                " “non-profit legal person, Part\u00a0III of the Companies Act”.",
            ),
        ),
        "registration_numbers": Entry(
            "numeros_immatriculation",
            Saying("Numéros d’immatriculation", "Registration numbers"),
            Saying(
                "Énumérez les numéros officiels de la partie, chacun après son sigle, par exemple"
                " `NEQ 1100000099`.",
                "List the official numbers of the party, each after its initials, for example `NEQ"
                " 1100000099`.",
            ),
        ),
        "public_status": Entry(
            "statut_public",
            Saying("Statut public", "Public status"),
            Saying(
                "Dites si la partie est un organisme public, par exemple"
                " `organisme_scolaire_du_quebec`, ou choisissez `aucun`. Les règles de langue et"
                " d’accès à l’information en dépendent.",
                "Say whether the party is a public body, for example `qc_school_body`, or choose"
                " `none`. The rules on language and access to information depend on it.",
            ),
        ),
        "head_office_address": Entry(
            "adresse_siege",
            Saying("Adresse du siège", "Head office address"),
            Saying(
                "Écrivez l’adresse du siège sur une ligne, par exemple «\u00a0120, rue des"
                " Érables, Rive-Nord (Québec)\u00a0».",
                "Write the head office address on one line, for example “120 rue des Érables,"
                " Rive-Nord, Quebec”.",
            ),
        ),
        "role": Entry(
            "role",
            Saying("Rôle", "Role"),
            Saying(
                "Choisissez ce que la partie est pour les autres, par exemple `chef_de_file` ou"
                " `prestataire`.",
                "Choose what the party is to the others, for example `lead` or `service_provider`.",
            ),
        ),
        "responsibilities": Entry(
            "responsabilites",
            Saying("Responsabilités", "Responsibilities"),
            Saying(
                "Énumérez ce dont la partie se charge, par exemple «\u00a0accueillir les jeunes et"
                " évaluer leurs besoins\u00a0».",
                "List what the party takes charge of, for example “welcoming young people and"
                " assessing their needs”.",
            ),
        ),
        "representative": Entry(
            "representant",
            Saying("Personne représentante", "Representative"),
            Saying(
                "Nommez la personne à qui les autres parties s’adressent au quotidien, par exemple"
                " celle qui coordonne les services.",
                "Name the person whom the other parties contact in day-to-day matters, for example"
                " the service coordinator.",
            ),
        ),
        "signatories": Entry(
            "signataires",
            Saying("Signataires", "Signatories"),
            Saying(
                "Nommez les personnes qui signent et dites d’où leur vient ce pouvoir, par exemple"
                " la présidence, par une résolution du conseil d’administration.",
                "Name the people who sign and say where their authority comes from, for example"
                " the chair, by a board resolution.",
            ),
        ),
    },
    "Grammar": {
        "gender": Entry(
            "genre",
            Saying("Genre", "Gender"),
            Saying(
                "Dites si le nom abrégé est féminin ou masculin en français, par exemple"
                " `masculin` pour «\u00a0le Carrefour\u00a0».",
                "Say whether the short name is feminine or masculine in French, for example"
                " `masculine` for “le Carrefour”.",
            ),
        ),
        "number": Entry(
            "nombre",
            Saying("Nombre", "Number"),
            Saying(
                "Dites si le nom abrégé est singulier ou pluriel, par exemple `pluriel` pour"
                " «\u00a0les Ateliers\u00a0». Le verbe s’accorde avec lui.",
                "Say whether the short name is singular or plural, for example `plural` for “the"
                " Workshops”. The verb agrees with it.",
            ),
        ),
        "article": Entry(
            "article",
            Saying("Article en français", "French article"),
            Saying(
                "Écrivez `true` si le nom abrégé prend un article en français, comme «\u00a0le"
                " Centre\u00a0», et `false` s’il n’en prend pas, comme «\u00a0Emploi"
                " Horizon\u00a0».",
                "Write `true` if the short name takes an article in French, as in “le Centre”, and"
                " `false` if it takes none, as in “Emploi Horizon”.",
            ),
        ),
        "elision": Entry(
            "elision",
            Saying("Élision", "Elision"),
            Saying(
                "Écrivez `true` si l’article s’élide devant le nom abrégé, comme dans"
                " «\u00a0l’Office\u00a0», et `false` s’il reste entier, comme dans «\u00a0le"
                " Havre\u00a0».",
                "Write `true` if the French article is elided before the short name, as in"
                " “l’Office”, and `false` if it is kept whole, as in “le Havre”.",
            ),
        ),
        "english_article": Entry(
            "article_anglais",
            Saying("Article en anglais", "English article"),
            Saying(
                "Écrivez `true` si le nom abrégé prend un article en anglais, comme «\u00a0the"
                " Centre\u00a0», et `false` s’il n’en prend pas, comme «\u00a0Employment"
                " Horizon\u00a0».",
                "Write `true` if the short name takes an article in English, as in “the Centre”,"
                " and `false` if it takes none, as in “Employment Horizon”.",
            ),
        ),
    },
    "Representative": {
        "name": Entry(
            "nom",
            Saying("Nom", "Name"),
            Saying(
                "Écrivez le prénom et le nom de la personne, par exemple «\u00a0Maïka"
                " Lavertu\u00a0».",
                "Write the person’s first and last name, for example “Maïka Lavertu”.",
            ),
        ),
        "title": Entry(
            "fonction",
            Saying("Fonction", "Title"),
            Saying(
                "Écrivez la fonction de cette personne, par exemple «\u00a0coordination des"
                " services\u00a0».",
                "Write this person’s title, for example “Service Coordinator”.",
            ),
        ),
        "email": Entry(
            "courriel",
            Saying("Courriel", "E-mail"),
            Saying(
                "Écrivez l’adresse de courriel de cette personne, par exemple"
                " `maika.lavertu@example.ca`.",
                "Write this person’s e-mail address, for example `maika.lavertu@example.ca`.",
            ),
        ),
        "telephone": Entry(
            "telephone",
            Saying("Téléphone", "Telephone"),
            Saying(
                "Écrivez le numéro avec l’indicatif régional, par exemple `514-555-0142`.",
                "Write the number with its area code, for example `514-555-0142`.",
            ),
        ),
    },
    "Signatory": {
        "name": Entry(
            "nom",
            Saying("Nom", "Name"),
            Saying(
                "Écrivez le prénom et le nom de la personne qui signe, par exemple «\u00a0Odile"
                " Tranchemontagne\u00a0».",
                "Write the first and last name of the person who signs, for example “Odile"
                " Tranchemontagne”.",
            ),
        ),
        "title": Entry(
            "fonction",
            Saying("Fonction", "Title"),
            Saying(
                "Écrivez la fonction au titre de laquelle cette personne signe, par exemple"
                " «\u00a0direction générale\u00a0».",
                "Write the title under which this person signs, for example “Executive Director”.",
            ),
        ),
        "authority": Entry(
            "pouvoir_de_signature",
            Saying("Pouvoir de signature", "Signing authority"),
            Saying(
                "Dites ce qui autorise cette personne à signer, par exemple «\u00a0résolution"
                " CA-2026-07 du conseil d’administration\u00a0».",
                "Say what authorizes this person to sign, for example “board resolution"
                " CA-2026-07”.",
            ),
        ),
        "signed_at": Entry(
            "lieu",
            Saying("Lieu de signature", "Place of signature"),
            Saying(
                "Écrivez le lieu de la signature une fois l’entente signée, par exemple"
                " «\u00a0Rive-Nord\u00a0».",
                "Write the place of signature once the agreement is signed, for example"
                " “Rive-Nord”.",
            ),
        ),
        "signed_on": Entry(
            "date_de_signature",
            Saying("Date de signature", "Date of signature"),
            Saying(
                "Écrivez la date de la signature une fois l’entente signée, par exemple"
                " `2026-03-24`.",
                "Write the date of signature once the agreement is signed, for example"
                " `2026-03-24`.",
            ),
        ),
    },
    "ThirdParty": {
        "id": Entry(
            "identifiant",
            Saying("Identifiant", "Identifier"),
            Saying(
                "Donnez au tiers un nom court qu’aucune partie ne porte, par exemple `fondation`."
                " Le reste du fichier le désigne ainsi.",
                "Give the third party a short name that no party has, such as `foundation`. The"
                " rest of the file refers to it that way.",
            ),
        ),
        "legal_name": Entry(
            "denomination_sociale",
            Saying("Dénomination sociale", "Legal name"),
            Saying(
                "Écrivez le nom tel qu’il est enregistré, par exemple «\u00a0Fondation"
                " communautaire de Rive-Nord\u00a0».",
                "Write the name as it is registered, for example “Fondation communautaire de"
                " Rive-Nord”.",
            ),
        ),
        "short_name": Entry(
            "nom_abrege",
            Saying("Nom abrégé", "Short name"),
            Saying(
                "Écrivez sans article le nom que l’entente utilise dans ses tableaux, par exemple"
                " «\u00a0Fondation\u00a0». Choisissez-en un qu’aucune partie ne porte.",
                "Write, without an article, the name that the agreement uses in its tables, for"
                " example “Foundation”. Choose one that no party has.",
            ),
        ),
        "grammar": Entry(
            "grammaire",
            Saying("Grammaire du nom", "Grammar of the name"),
            Saying(
                "Dites comment le nom abrégé du tiers se comporte dans une phrase, pour qu’on lise"
                " «\u00a0de la Fondation\u00a0».",
                "Say how the short name of the third party behaves in a sentence, so that people"
                " read “the Foundation”.",
            ),
        ),
        "role": Entry(
            "role",
            Saying("Rôle", "Role"),
            Saying(
                "Dites ce que le tiers est pour les parties, par exemple «\u00a0bailleur de"
                " fonds\u00a0».",
                "Say what the third party is to the parties, for example “funder”.",
            ),
        ),
    },
}
