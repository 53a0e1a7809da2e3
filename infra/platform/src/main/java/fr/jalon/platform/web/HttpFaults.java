package fr.jalon.platform.web;

import java.util.Map;

/** The French words for each status that a request can end with before anything of the domain looked at it. */
final class HttpFaults {

    private static final Map<Integer, Problem> BY_STATUS = Map.ofEntries(
            fault(400, "Demande illisible", "Cette demande n’a pas la forme attendue.", "request.malformed"),
            fault(
                    401,
                    "Connexion nécessaire",
                    "Connectez-vous pour voir cette page ou envoyer cette demande.",
                    "access.sign-in-required"),
            fault(403, "Accès refusé", "Vos droits d’accès ne permettent pas cette action.", "access.role-not-allowed"),
            fault(404, "Page introuvable", "Cette adresse n’existe pas ou n’existe plus.", "request.unknown-address"),
            fault(405, "Action impossible ici", "Cette adresse ne répond pas à cette méthode.", "request.method"),
            fault(
                    406,
                    "Format indisponible",
                    "La réponse n’existe pas dans le format demandé.",
                    "request.not-acceptable"),
            fault(413, "Demande trop grande", "Ce qui a été envoyé dépasse la taille permise.", "request.too-large"),
            fault(415, "Format non reconnu", "Envoyez la demande en JSON ou par un formulaire.", "request.media-type"),
            fault(
                    500,
                    "Erreur de notre côté",
                    "Une erreur est survenue. Réessayez ; si elle revient, donnez sa référence à l’administrateur.",
                    "fault"),
            fault(
                    503,
                    "Service indisponible",
                    "Jalon ne peut pas répondre pour le moment. Réessayez dans un instant.",
                    "unavailable"));

    private HttpFaults() {}

    static Problem of(int status) {
        Problem known = BY_STATUS.get(status);
        if (known != null) {
            return known;
        }
        Problem kind = status >= 500 ? BY_STATUS.get(500) : BY_STATUS.get(400);
        if (kind == null) {
            throw new IllegalStateException("400 and 500 have words");
        }
        return new Problem(status, kind.title(), kind.detail(), kind.code());
    }

    static Problem of(int status, String detail, String code, Map<String, Object> more) {
        return new Problem(status, of(status).title(), detail, code, more);
    }

    private static Map.Entry<Integer, Problem> fault(int status, String title, String detail, String code) {
        return Map.entry(status, new Problem(status, title, detail, code));
    }
}
