package fr.jalon.query.http;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** What each role comes for, in the order of its day. */
final class Menu {
    /** Open to the administrator of the whole installation only. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of("/organisations", "/operations");

    private static final Map<Role, SequencedMap<String, String>> LINKS = Map.of(
            Role.COORDINATOR,
            links(
                    "/aujourdhui", "Aujourd’hui",
                    "/sessions", "Sessions",
                    "/familles", "Familles",
                    "/professionnels", "Équipe",
                    "/programmes", "Programmes",
                    "/droits", "Droits"),
            Role.ANIMATION,
            links("/aujourdhui", "Mes ateliers"),
            Role.FUNDER,
            links("/projets", "Mes projets"),
            Role.AUDITOR,
            links("/mission", "Ma mission", "/programmes", "Chiffres", "/historique", "Historique"),
            Role.ADMINISTRATOR,
            links(
                    "/comptes",
                    "Comptes et accès",
                    "/droits",
                    "Droits et durées",
                    "/organisations",
                    "Organisations",
                    "/operations",
                    "Fonctionnement"));

    /** Pages whose address is their own, and the line of the menu one comes from. */
    private static final Map<String, String> BELONGING = Map.of(
            "/personnes", "/familles",
            "/parcours", "/familles",
            "/exports", "/familles");

    private Menu() {}

    static List<PageFrame.Link> of(Actor actor, String path) {
        return LINKS.getOrDefault(actor.role(), new LinkedHashMap<>()).entrySet().stream()
                .filter(link -> !OF_THE_INSTALLATION.contains(link.getKey()) || actor.organisation() == null)
                .map(link -> new PageFrame.Link(link.getKey(), link.getValue(), isUnder(path, link.getKey())))
                .toList();
    }

    private static boolean isUnder(String path, String line) {
        return within(path, line)
                || BELONGING.entrySet().stream()
                        .anyMatch(page -> page.getValue().equals(line) && within(path, page.getKey()));
    }

    private static boolean within(String path, String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }

    static String home(Role role) {
        return LINKS.getOrDefault(role, new LinkedHashMap<>()).firstEntry().getKey();
    }

    private static SequencedMap<String, String> links(String... addressesAndLabels) {
        SequencedMap<String, String> links = new LinkedHashMap<>();
        for (int i = 0; i < addressesAndLabels.length; i += 2) {
            links.put(addressesAndLabels[i], addressesAndLabels[i + 1]);
        }
        return links;
    }
}
