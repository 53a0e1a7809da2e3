package fr.jalon.query.people.rights;

import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.http.French;
import fr.jalon.query.people.OpenedTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a record says of one person, in words they can read. */
record HeldWords(PersonId person, Map<String, String> sessions, OpenedTexts texts) {

    static String of(PersonalField field) {
        return switch (field) {
            case FIRST_NAME -> "Prénom";
            case LAST_NAME -> "Nom";
            case PHONE -> "Téléphone";
            case DISPLAY_NAME -> "Nom d’usage du compte";
            case LINK_TO_CHILD -> "Lien avec l’enfant";
            case BIRTH_MONTH -> "Mois de naissance";
            case INVITED_BY -> "Invitation";
            case SHEET_PLACE -> "Classeur des feuilles d’émargement";
            case NOTE -> "Explication d’un chiffre";
        };
    }

    /** A value as it is read: a code becomes its word, a month is written out. */
    static String value(PersonalField field, String text) {
        return switch (field) {
            case LINK_TO_CHILD ->
                Arrays.stream(LinkToChild.values())
                        .filter(link -> link.name().equals(text))
                        .map(French.FRENCH::word)
                        .findFirst()
                        .orElse(text);
            case BIRTH_MONTH -> French.FRENCH.monthOf(text);
            case INVITED_BY -> "par une autre personne, dont le nom n’est pas montré ici";
            case FIRST_NAME, LAST_NAME, PHONE, DISPLAY_NAME, SHEET_PLACE, NOTE -> text;
        };
    }

    List<String> detail(JsonNode payload, List<Personal> own) {
        List<String> parts = new ArrayList<>();
        String session = text(payload, "session");
        if (!session.isEmpty()) {
            parts.add(sessions.getOrDefault(session, "session"));
        }
        for (String status : List.of(text(payload, "status"), text(payload, "to"))) {
            Arrays.stream(AttendanceStatus.values())
                    .filter(each -> each.name().equals(status))
                    .forEach(each -> parts.add(French.FRENCH.word(each)));
        }
        String area = text(payload, "homeArea");
        if (!area.isEmpty()) {
            parts.add(French.FRENCH.word(HomeArea.valueOf(area)));
        }
        for (Personal value : own) {
            String opened = texts.text(value);
            if (opened != null) {
                parts.add(of(value.field()) + " : " + value(value.field(), opened));
            }
        }
        return parts;
    }

    private static String text(JsonNode payload, String name) {
        JsonNode value = payload.get(name);
        return value == null || !value.isString() ? "" : value.asString();
    }
}
