package fr.jalon.journeys;

import static fr.jalon.journeys.Who.ADMIN;
import static fr.jalon.journeys.Who.ANIMATION;
import static fr.jalon.journeys.Who.AUDITEUR;
import static fr.jalon.journeys.Who.COORDINATRICE;
import static fr.jalon.journeys.Who.FINANCEUR;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every page of the product, and who may open it. A page that is missing here fails {@link EveryPageAccessibleTest}. */
final class Pages {

    /**
     * A page.
     *
     * @param name what its picture is called
     * @param address its address; what stands in braces is found by the visitor
     * @param visitors who may open it
     */
    record Listed(String name, String address, List<Who> visitors) {

        /** The address as its mapping has it, whatever the names in braces. */
        String shape() {
            return shapeOf(address);
        }

        boolean hasForm() {
            return !WITHOUT_FORM.contains(name);
        }

        boolean namesSomething() {
            return address.contains("{");
        }

        /**
         * Whether it can be opened while there is nothing in it: what was begun can't be taken away, whoever registers an organisation has
         * one, and the question before a sensitive file is always the same.
         */
        boolean canBeEmpty() {
            return !address.contains("{present}")
                    && !address.contains("{pathway}")
                    && !address.contains("{sensitive}")
                    && !address.contains("{sample}")
                    && !List.of("/organisations", "/operations").contains(address);
        }

        @Override
        public String toString() {
            return name;
        }

        /** The address with what was found in the place of the braces. */
        String at(Map<String, String> found) {
            var filled = address;
            for (var each : found.entrySet()) {
                filled = filled.replace("{" + each.getKey() + "}", each.getValue());
            }
            return filled;
        }

        /** The address of something that does not exist. */
        String nowhere() {
            return address.replaceAll("\\{(\\w+)}", "$1-inconnue");
        }
    }

    static final List<Listed> ALL = List.of(
            page("aujourdhui", "/aujourdhui", COORDINATRICE, ANIMATION),
            page("presences", "/sessions/{session}/ateliers/{workshop}/presences", COORDINATRICE, ANIMATION),
            page("feuille", "/sessions/{session}/ateliers/{workshop}/feuille", COORDINATRICE, ANIMATION),
            page("a-prevenir", "/sessions/{session}/a-prevenir", COORDINATRICE),
            page("rattrapage", "/sessions/{past}/rattrapage", COORDINATRICE),
            page("correction", "/sessions/{past}/ateliers/{held}/presences/{present}/correction", COORDINATRICE),
            page("sessions", "/sessions", COORDINATRICE),
            page("session", "/sessions/{past}", COORDINATRICE),
            page("attestation", "/sessions/{past}/attestations/{present}", COORDINATRICE),
            page("session-nouvelle", "/sessions/nouvelle", COORDINATRICE),
            page("familles", "/familles", COORDINATRICE),
            page("famille", "/familles/{family}", COORDINATRICE),
            page("dossier-sensible", "/familles/{sensitive}", COORDINATRICE),
            page("famille-nouvelle", "/familles/nouvelle", COORDINATRICE),
            page("parcours", "/parcours/personne/{parent}", COORDINATRICE),
            page("livret", "/parcours/{pathway}/livret", COORDINATRICE),
            page("professionnels", "/professionnels", COORDINATRICE),
            page("programmes", "/programmes", COORDINATRICE, AUDITEUR, ADMIN),
            page("programme", "/programmes/{programme}", COORDINATRICE, AUDITEUR),
            page("programme-nouveau", "/programmes/nouveau", COORDINATRICE),
            page("indicateurs", "/programmes/{programme}/indicateurs", COORDINATRICE),
            page("objectif", "/programmes/{programme}/objectifs/{indicator}", COORDINATRICE),
            page("partage", "/programmes/{programme}/partage", COORDINATRICE),
            page("explication", "/programmes/{programme}/explications/{indicator}", COORDINATRICE),
            page("depuis-programme", "/programmes/{programme}/depuis", COORDINATRICE, AUDITEUR),
            page("depuis-faits", "/programmes/{programme}/depuis/{indicator}", COORDINATRICE, AUDITEUR),
            page("chiffre", "/programmes/{programme}/chiffres/{indicator}", COORDINATRICE, AUDITEUR, FINANCEUR),
            page("projets", "/projets", FINANCEUR),
            page("projet", "/projets/{programme}", FINANCEUR),
            page("depuis", "/projets/{programme}/depuis", FINANCEUR),
            page("mission", "/mission", AUDITEUR),
            page("echantillon", "/mission/echantillons/{sample}", AUDITEUR),
            page("historique", "/historique", AUDITEUR),
            page("enregistrement", "/historique/{position}", AUDITEUR),
            page("comptes", "/comptes", ADMIN),
            page("compte", "/comptes/{account}", ADMIN),
            page("droits", "/droits", COORDINATRICE, ADMIN),
            page("consultations", "/droits/consultations", COORDINATRICE, ADMIN),
            page("information", "/droits/information", COORDINATRICE, ADMIN),
            page("registre", "/droits/registre", COORDINATRICE, ADMIN),
            page("analyse-impact", "/droits/analyse-impact", COORDINATRICE, ADMIN),
            page("personne", "/personnes/{parent}", COORDINATRICE, ADMIN),
            page("effacement", "/personnes/{parent}/effacement", COORDINATRICE, ADMIN),
            page("organisations", "/organisations", ADMIN),
            page("operations", "/operations", ADMIN),
            page("mot-de-passe", "/mot-de-passe", Who.ALL.toArray(Who[]::new)));

    /** Open to anybody, leading on to a page above, or there only once a reason was given for it. */
    static final List<String> WITHOUT_ROLE =
            List.of("/", "/connexion", "/acces", "/accessibilite", "/personnes/{}/copie", "/exports/{}");

    /** Pages that show only, whose first form is taken blank (what is left out has a default), or that answer a refusal themselves. */
    private static final Set<String> WITHOUT_FORM = Set.of(
            "aujourdhui",
            "echantillon",
            "feuille",
            "a-prevenir",
            "rattrapage",
            "sessions",
            "familles",
            "famille",
            "famille-nouvelle",
            "parcours",
            "livret",
            "attestation",
            "indicateurs",
            "mot-de-passe",
            "compte",
            "droits",
            "consultations",
            "information",
            "registre",
            "analyse-impact",
            "programmes",
            "programme",
            "partage",
            "depuis-programme",
            "depuis-faits",
            "depuis",
            "chiffre",
            "projets",
            "projet",
            "historique",
            "enregistrement");

    private Pages() {}

    static String shapeOf(String address) {
        return address.replaceAll("\\{\\w+}", "{}");
    }

    private static Listed page(String name, String address, Who... visitors) {
        return new Listed(name, address, Arrays.asList(visitors));
    }
}
