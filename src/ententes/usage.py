"""What the command says of itself: its help, and what it answers to a misuse."""

from collections.abc import Mapping

from ententes.bilingual import Saying

ABOUT: Mapping[str, Saying] = {
    "": Saying(
        "Utilisation\u00a0: {program} COMMANDE [options]\n\n"
        "Des ententes de partenariat bilingues, en format Word, PDF, HTML ou Markdown.",
        "Usage: {program} COMMAND [options]\n\n"
        "Bilingual partnership agreements, in Word, PDF, HTML or Markdown.",
    ),
    "render": Saying(
        "Utilisation\u00a0: {program} render FICHIER… [options]\n\n"
        "Écrit des ententes en format Word, PDF, HTML ou Markdown, un document par langue et\n"
        "par format, et affiche le nom de chacun. Rien n’est écrit si tout ne peut pas l’être.",
        "Usage: {program} render FILE… [options]\n\n"
        "Writes agreements in Word, PDF, HTML or Markdown, one document for each language\n"
        "and format, and prints the name of each. Nothing is written unless everything can be.",
    ),
    "check": Saying(
        "Utilisation\u00a0: {program} check FICHIER… [options]\n\n"
        "Dit ce qui manque à des ententes pour circuler, être révisées ou être signées, le plus\n"
        "utile d’abord, et ce qu’un papier à en-tête (.docx) donne à un document. Code de\n"
        "sortie\u00a0: 0 si tout est prêt, 1 sinon, 2 si un fichier est illisible.",
        "Usage: {program} check FILE… [options]\n\n"
        "Says what agreements lack to be circulated, reviewed or signed, the most useful thing\n"
        "first, and what a letterhead (.docx) gives to a document. Exit code: 0 if all are ready,\n"
        "1 if not, 2 if a file cannot be read.",
    ),
    "new": Saying(
        "Utilisation\u00a0: {program} new [options]\n\n"
        "Donne une entente à remplir, dont chaque clé est expliquée, ou la copie d’un exemple.",
        "Usage: {program} new [options]\n\n"
        "Gives an agreement to fill in, with every key explained, or the copy of an example.",
    ),
    "fields": Saying(
        "Utilisation\u00a0: {program} fields [options]\n\n"
        "Explique chaque clé d’une entente, en Markdown\u00a0: ce qu’elle contient, un exemple\n"
        "et la clé de l’autre langue.",
        "Usage: {program} fields [options]\n\n"
        "Explains each key of an agreement, in Markdown: what it holds, an example, and the\n"
        "key of the other language.",
    ),
    "schema": Saying(
        "Utilisation\u00a0: {program} schema [options]\n\n"
        "Donne le schéma JSON avec lequel un éditeur, comme VS Code, complète, explique et\n"
        "vérifie une entente.",
        "Usage: {program} schema [options]\n\n"
        "Gives the JSON Schema with which an editor, such as VS Code, completes, explains and\n"
        "checks an agreement.",
    ),
}
"""What each command does; the command itself under no name."""

COMMANDS: Mapping[str, Saying] = {
    "render": Saying("écrire des ententes", "write agreements"),
    "check": Saying("dire ce qui manque à des ententes", "say what agreements lack"),
    "new": Saying("commencer une entente", "begin an agreement"),
    "fields": Saying("expliquer les clés", "explain the keys"),
    "schema": Saying("donner le schéma JSON", "give the JSON Schema"),
}

# argparse puts the colon.
HEADINGS: Mapping[str, Saying] = {
    "commands": Saying("commandes\u00a0", "commands"),
    "options": Saying("options\u00a0", "options"),
    "arguments": Saying("arguments\u00a0", "arguments"),
}

PLACEHOLDERS: Mapping[str, Saying] = {
    "CHART": Saying("GRAPHIQUE", "CHART"),
    "COMMAND": Saying("COMMANDE", "COMMAND"),
    "EXAMPLE": Saying("EXEMPLE", "EXAMPLE"),
    "FILE": Saying("FICHIER", "FILE"),
    "FOLDER": Saying("DOSSIER", "FOLDER"),
    "FORMAT": Saying("FORMAT", "FORMAT"),
    "LANGUAGE": Saying("LANGUE", "LANGUAGE"),
    "PURPOSE": Saying("USAGE", "PURPOSE"),
    "STAGE": Saying("ÉTAPE", "STAGE"),
}

OPTIONS: Mapping[str, Saying] = {
    "files": Saying(
        "une entente, en YAML, en JSON ou en TOML", "an agreement, in YAML, JSON or TOML"
    ),
    "--to": Saying(
        "docx, html, markdown ou pdf; à répéter pour en avoir plusieurs (par défaut, docx)",
        "docx, html, markdown or pdf; repeat it to have several (docx by default)",
    ),
    "--language": Saying(
        "la langue des documents, fr ou en; à répéter pour avoir les deux"
        " (par défaut, les langues de l’entente)",
        "the language of the documents, fr or en; repeat it to have both"
        " (the languages of the agreement by default)",
    ),
    "--language of keys": Saying(
        "la langue des clés et des explications, fr ou en (par défaut, celle des messages)",
        "the language of keys and explanations, fr or en (that of the messages by default)",
    ),
    "--stage": Saying(
        "circulate, pour circuler, review, pour être révisée, ou sign, pour être signée"
        " (par défaut, sign)",
        "circulate, review or sign: what the agreement should be ready for (sign by default)",
    ),
    "--format": Saying(
        "text, json ou markdown (par défaut, text)", "text, json or markdown (text by default)"
    ),
    "--like": Saying("copier l’exemple qui porte ce nom", "copy the example of this name"),
    "--output": Saying(
        "où écrire; créé au besoin (par défaut, le dossier courant)",
        "where to write; made if missing (the current folder by default)",
    ),
    "--output of a text": Saying(
        "le fichier à écrire (par défaut, la sortie standard)",
        "the file to write (standard output by default)",
    ),
    "--for": Saying(
        "draft, une ébauche (par défaut), ou signature, refusée s’il manque quelque chose",
        "draft (by default), or signature, refused while something is missing",
    ),
    "--theme": Saying(
        "le thème de l’organisation, en YAML, en JSON ou en TOML\u00a0: nom, logo, couleurs…",
        "the theme of the organization, in YAML, JSON or TOML: name, logo, colours…",
    ),
    "--letterhead": Saying(
        "le papier à en-tête des documents Word, en .docx ou en .dotx; sans effet sur les autres",
        "the letterhead of Word documents, a .docx or a .dotx; of no effect on the others",
    ),
    "--charts": Saying(
        "indicators, budget, calendar, all ou none; à répéter pour en avoir plusieurs"
        " (par défaut, ceux de l’entente)",
        "indicators, budget, calendar, all or none; repeat it to have several"
        " (those of the agreement by default)",
    ),
    "--force": Saying("remplacer les fichiers qui existent", "replace the files that exist"),
    "--lang": Saying(
        "la langue des messages, fr ou en (par défaut, celle du système)",
        "the language of the messages, fr or en (the system’s by default)",
    ),
    "--help": Saying("afficher cette aide", "show this help"),
    "--version": Saying("afficher la version", "show the version"),
}

NO_COMMAND = Saying(
    "Dites que faire; commandes possibles\u00a0: {known}.",
    "Say what to do; possible commands: {known}.",
)
UNKNOWN_COMMAND = Saying(
    "Cette commande est inconnue; commandes possibles\u00a0: {known}.",
    "This command is unknown; possible commands: {known}.",
)
NO_FILE = Saying("Indiquez le fichier d’une entente.", "Name the file of an agreement.")
ONE_TOO_MANY = Saying("cet argument est de trop.", "this argument is one too many.")
UNKNOWN_OPTION = Saying("cette option est inconnue.", "this option is unknown.")
NO_VALUE = Saying("il manque une valeur.", "a value is missing.")
TAKES_NO_VALUE = Saying("cette option ne prend pas de valeur.", "this option takes no value.")
SEE_HELP = Saying("Voyez {program} --help", "See {program} --help")
