package fr.jalon.query.access.accounts;

import fr.jalon.events.value.LinkPurpose;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.query.http.French;
import java.util.Map;
import java.util.stream.Collectors;

/** A step of an account in words. */
record StepWords(Map<String, String> names, Map<String, String> accounts) {

    /** A line of the account's history: what happened, when, and by whom. */
    record Line(String text, String on, String by) {}

    Line line(AccountSteps.Step step) {
        String by = step.by() == null ? "" : "par " + accounts.getOrDefault(step.by(), "un compte d’ailleurs");
        return new Line(text(step), French.FRENCH.date(step.on()), by);
    }

    private String text(AccountSteps.Step step) {
        return switch (step.kind()) {
            case "OPENED" -> "Compte ouvert";
            case "REOPENED" -> "Compte rouvert";
            case "DISABLED" -> "Compte fermé" + reason(step);
            case "GRANTED" -> "Accès donné : " + named(step);
            case "MISSION" -> "Mission donnée : " + named(step) + until(step, ", jusqu’au ");
            case "REVOKED" -> "Accès retiré : " + named(step) + reason(step);
            case "LINK" -> link(step);
            default ->
                "Sessions confiées à " + accounts.getOrDefault(String.valueOf(step.colleague()), "un autre compte")
                        + " : " + named(step);
        };
    }

    private static String link(AccountSteps.Step step) {
        LinkPurpose purpose = LinkPurpose.valueOf(String.valueOf(step.reason()));
        String until = until(step, ", valable jusqu’au ");
        return switch (purpose) {
            case INVITATION -> "Lien d’invitation fait" + until;
            case NEW_PASSWORD -> "Lien de mot de passe fait" + until;
        };
    }

    private static String until(AccountSteps.Step step, String before) {
        return step.until() == null ? "" : before + French.FRENCH.date(step.until());
    }

    private String named(AccountSteps.Step step) {
        return step.scopes().stream()
                .map(id -> names.getOrDefault(id, Accounts.pseudonym(id)))
                .collect(Collectors.joining(", "));
    }

    private static String reason(AccountSteps.Step step) {
        return step.reason() == null
                ? ""
                : " ("
                        + French.FRENCH
                                .word(RevocationReason.valueOf(step.reason()))
                                .toLowerCase(java.util.Locale.FRENCH)
                        + ")";
    }
}
