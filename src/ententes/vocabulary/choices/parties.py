"""The choices of the parties: the grammar of their names, their status, their role."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Term

PARTIES: Mapping[str, Mapping[str, Term]] = {
    "Gender": {
        "feminine": Term("feminin", Saying("féminin", "feminine")),
        "masculine": Term("masculin", Saying("masculin", "masculine")),
    },
    "Number": {
        "singular": Term("singulier", Saying("singulier", "singular")),
        "plural": Term("pluriel", Saying("pluriel", "plural")),
    },
    "PublicStatus": {
        "none": Term(
            "aucun",
            Saying("organisation sans statut public", "organization with no public status"),
        ),
        "qc_civil_administration": Term(
            "administration_du_quebec",
            Saying(
                "organisme de l’Administration du Québec",
                "body of the Quebec civil administration",
            ),
        ),
        "qc_municipal_body": Term(
            "organisme_municipal_du_quebec",
            Saying("organisme municipal du Québec", "Quebec municipal body"),
        ),
        "qc_school_body": Term(
            "organisme_scolaire_du_quebec",
            Saying("organisme scolaire du Québec", "Quebec school body"),
        ),
        "qc_public_agency_over_half_funded": Term(
            "finance_pour_plus_de_la_moitie",
            Saying(
                "organisme du Québec financé pour plus de la moitié par des fonds publics",
                "Quebec body that gets more than half of its funding from public money",
            ),
        ),
        "federal_institution": Term(
            "institution_federale",
            Saying("institution fédérale", "federal institution"),
        ),
        "other_provincial_body": Term(
            "autre_province_ou_territoire",
            Saying(
                "organisme public provincial ou territorial, hors du Québec",
                "provincial or territorial public body outside Quebec",
            ),
        ),
        "indigenous_government": Term(
            "gouvernement_autochtone",
            Saying("gouvernement autochtone", "Indigenous government"),
        ),
    },
    "PartyRole": {
        "lead": Term("chef_de_file", Saying("chef de file", "lead party")),
        "partner": Term("partenaire", Saying("partenaire", "partner")),
        "fiscal_agent": Term(
            "agent_financier", Saying("agent financier", "fiscal agent"), elides=True
        ),
        "funder": Term("bailleur_de_fonds", Saying("bailleur de fonds", "funder")),
        "service_provider": Term(
            "prestataire",
            Saying("prestataire de services", "service provider"),
        ),
        "host": Term("partie_hote", Saying("partie hôte", "host party"), feminine=True),
        "advisor": Term("conseil", Saying("conseil", "advisor")),
        "associate": Term("partie_associee", Saying("partie associée", "associate"), feminine=True),
    },
}
