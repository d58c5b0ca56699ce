"""The choices of elements 1 to 3: purpose, governance, strategic goals."""

from collections.abc import Mapping

from ententes.bilingual import Saying
from ententes.vocabulary.words import Term

DIRECTION: Mapping[str, Mapping[str, Term]] = {
    "Reason": {
        "eliminate_duplication": Term(
            "eliminer_les_chevauchements",
            Saying("éliminer les chevauchements", "eliminate duplication"),
        ),
        "pool_resources": Term(
            "mutualiser_les_ressources",
            Saying("mutualiser les ressources", "pool resources"),
        ),
        "address_social_problem": Term(
            "s_attaquer_a_un_probleme_social",
            Saying("s’attaquer à un problème social", "address a social problem"),
        ),
        "long_term_social_change": Term(
            "introduire_un_changement_social",
            Saying(
                "introduire un changement social à long terme",
                "bring about long-term social change",
            ),
        ),
        "deliver_services": Term(
            "offrir_des_services",
            Saying("offrir des services", "deliver services"),
        ),
        "increase_reach": Term(
            "joindre_plus_de_personnes",
            Saying("joindre plus de personnes", "reach more people"),
        ),
        "share_expertise": Term(
            "partager_l_expertise",
            Saying("partager l’expertise", "share expertise"),
        ),
        "improve_referral": Term(
            "ameliorer_l_aiguillage",
            Saying(
                "améliorer l’aiguillage et la continuité des services",
                "improve referral and continuity of services",
            ),
        ),
        "access_funding": Term(
            "acceder_a_du_financement",
            Saying("accéder à du financement", "access funding"),
        ),
        "engage_employers": Term(
            "mobiliser_les_employeurs",
            Saying("mobiliser les employeurs", "engage employers"),
        ),
        "innovate_pilot": Term(
            "mettre_a_l_essai",
            Saying("mettre de nouvelles approches à l’essai", "pilot new approaches"),
        ),
        "research_evaluate": Term(
            "produire_des_connaissances",
            Saying("produire des connaissances", "produce knowledge"),
        ),
        "advocate": Term(
            "defendre_une_cause_commune",
            Saying("défendre une cause commune", "advocate for a common cause"),
        ),
    },
    "DecisionMode": {
        "consensus": Term("consensus", Saying("consensus", "consensus")),
        "consensus_then_vote": Term(
            "consensus_puis_vote",
            Saying("consensus ou, à défaut, vote", "consensus or, failing that, a vote"),
        ),
        "consent": Term(
            "consentement",
            Saying("consentement (aucune objection majeure)", "consent (no major objection)"),
        ),
        "simple_majority": Term("majorite_simple", Saying("majorité simple", "simple majority")),
        "qualified_majority": Term(
            "majorite_qualifiee",
            Saying("majorité qualifiée", "qualified majority"),
        ),
        "unanimity": Term("unanimite", Saying("unanimité", "unanimity")),
        "one_party_one_vote": Term(
            "une_voix_par_partie",
            Saying("une voix par partie", "one party, one vote"),
        ),
        "lead_decides_after_consultation": Term(
            "decision_du_chef_de_file",
            Saying(
                "décision de la partie chef de file après consultation",
                "decision by the lead party after consultation",
            ),
        ),
        "delegated": Term("decision_deleguee", Saying("décision déléguée", "delegated decision")),
        "advisory": Term("avis_seulement", Saying("avis seulement", "advice only")),
    },
    "DisputeLevel": {
        "representatives": Term(
            "personnes_representantes",
            Saying("personnes représentantes", "representatives"),
        ),
        "committee": Term("comite", Saying("comité", "committee")),
        "executives": Term(
            "directions_generales",
            Saying("directions générales", "executive directors"),
        ),
        "boards": Term(
            "conseils_d_administration",
            Saying("conseils d’administration", "boards of directors"),
        ),
        "facilitation": Term("facilitation", Saying("facilitation", "facilitation")),
        "mediation": Term("mediation", Saying("médiation", "mediation")),
        "arbitration": Term("arbitrage", Saying("arbitrage", "arbitration")),
        "courts": Term("tribunaux", Saying("tribunaux", "courts")),
        "elders_peacemaking": Term(
            "cercle_de_paix",
            Saying(
                "cercle de paix mené par des aînées et des aînés",
                "peacemaking circle led by Elders",
            ),
        ),
    },
}
