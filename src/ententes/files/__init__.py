"""Files: an agreement read from YAML with every problem found at once, and written back.

source.py       a path, or the text itself    → text in UTF-8, within limits
yaml.py         text                          → nodes that know their line, and back
translation.py  nodes in French or English    → plain data in the words of the model
keys.py         the model                     → plain data in French or English
problems.py     how what is wrong is said
"""

import os

from pydantic import ValidationError

from ententes.bilingual import Language
from ententes.files.keys import plain_data
from ententes.files.source import text_of
from ententes.files.translation import Translation
from ententes.files.yaml import nodes_of, written_out
from ententes.model import Agreement

__all__ = ["dump", "load"]


def load(source: str | os.PathLike[str]) -> Agreement:
    r"""Return the agreement that a YAML file holds, its keys in French or in English.

    A string with a line break is the YAML text itself; any other string or path
    names a file. An empty file is an empty agreement: a draft always loads.
    Raises `InvalidAgreement`, with every problem, for what is not an agreement.

    >>> load("titre: Entente de partenariat\nstatut: ebauche\n").status
    <Status.DRAFT: 'draft'>
    """
    name, text = text_of(source)
    translation = Translation(name)
    fields = translation.fields(nodes_of(text, name))
    try:
        agreement = Agreement.model_validate(fields)
    except ValidationError as error:
        translation.refuse_each(error)
        raise translation.invalid() from None
    if translation.problems:
        raise translation.invalid()
    return agreement


def dump(agreement: Agreement, *, keys: Language | str = Language.ENGLISH) -> str:
    r"""Return `agreement` as YAML text, its keys and codes in the language `keys`.

    Reading the text again gives an equal agreement. Comments of a file that was
    loaded are not kept.

    >>> from ententes.values import Text
    >>> print(dump(Agreement(title=Text("Entente"), status="draft"), keys="fr"), end="")
    titre: Entente
    statut: ebauche
    """
    return written_out(plain_data(agreement, Language(keys)))
