package fr.jalon.journeys;

import static fr.jalon.journeys.Association.told;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A large session made with few commands: families of thirty adults each (« Parent 001 Durand », « Parent 002 Durand »…), all of whom
 * were at its first workshop, some weeks ago; of the workshops since then nothing is entered. It has two territories, « Est », where
 * it is, and « Ouest ».
 *
 * @param workshops the first, then those to be caught up on, then one to come
 */
record Crowd(
        Association association,
        Account coordinator,
        String programme,
        String session,
        List<String> workshops,
        List<String> people) {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final LocalDate TO_COME = LocalDate.of(2025, 3, 31);
    private static final int OF_A_FAMILY = 30;
    private static final int OF_A_GRID = 300;

    static Crowd in(Product product, int people, int missing) {
        var association = Association.in(product, "ASSOCIATION");
        var coordinator = association.open("COORDINATOR");
        var asking = coordinator.asking(product.address());
        var programme = told(asking.command("/commands/programmes", """
            {"name": "Programme du nombre", "from": "2025-01-01", "to": "2025-12-31",
             "territories": [{"name": "Est"}, {"name": "Ouest"}], "funders": []}\
            """));
        told(asking.command(
                "/commands/programmes/" + programme.id() + "/indicators", "{\"builtIn\": \"families-reached\"}"));
        var territory = programme.json().get("territories").get(0).asString();
        var session = told(asking.command(
                "/commands/sessions", """
                    {"programme": "%s", "name": "Session du nombre", "capacity": %d, "workshops": [%s]}\
                    """.formatted(programme.id(), people, workshops(territory, missing))));
        var crowd = new Crowd(
                association,
                coordinator,
                programme.id(),
                session.id(),
                session.json()
                        .get("workshops")
                        .valueStream()
                        .map(each -> each.asString())
                        .toList(),
                known(asking, people));
        for (int from = 0; from < people; from += OF_A_GRID) {
            crowd.were(crowd.people().subList(from, Math.min(people, from + OF_A_GRID)));
        }
        // So many at once take the views a moment.
        var visitor = Visitor.signedIn(product, coordinator);
        await().until(() -> visitor.open(crowd.page()).select(".grid tbody tr").size() == people);
        return crowd;
    }

    private static String workshops(String territory, int missing) {
        return IntStream.rangeClosed(0, missing + 1)
                .mapToObj(week -> week > missing ? TO_COME : FIRST.plusWeeks(week))
                .map(day -> """
                    {"place": "Grande salle", "territory": "%1$s", "start": "%2$sT09:30", "end": "%2$sT11:30"}\
                    """.formatted(territory, day))
                .collect(Collectors.joining(", "));
    }

    private static List<String> known(Caller asking, int people) {
        var known = new ArrayList<String>();
        for (int from = 0; from < people; from += OF_A_FAMILY) {
            var adults = IntStream.range(from, Math.min(people, from + OF_A_FAMILY))
                    .mapToObj(adult -> """
                        {"firstName": "Parent %03d", "lastName": "Durand", "linkToChild": "OTHER"}\
                        """.formatted(adult + 1))
                    .collect(Collectors.joining(", "));
            told(asking.command("/commands/families", """
                {"homeArea": "UNKNOWN", "adults": [%s]}\
                """.formatted(adults)))
                    .json()
                    .get("adults")
                    .forEach(adult -> known.add(adult.asString()));
        }
        return known;
    }

    private void were(List<String> present) {
        var lines = present.stream()
                .map(person -> """
                    {"person": "%s", "cells": [{"workshop": "%s", "status": "PRESENT"}]}\
                    """.formatted(person, workshops.getFirst()))
                .collect(Collectors.joining(", "));
        told(asking().command("/commands/sessions/" + session + "/attendance", "{\"lines\": [" + lines + "]}"));
    }

    Product product() {
        return association.product();
    }

    Caller asking() {
        return coordinator.asking(product().address());
    }

    /** An account of this role, to which the programme is open, or the session. */
    Account open(String role, @Nullable String scope, String of) {
        var account = association.open(role);
        if (scope != null) {
            association.grant(account, scope, of);
        }
        return account;
    }

    String page() {
        return "/sessions/" + session;
    }

    /** Where the attendance of one of its workshops is taken, by its number. */
    String register(int number) {
        return page() + "/ateliers/" + workshops.get(number - 1) + "/presences";
    }

    String sheet(int number) {
        return page() + "/ateliers/" + workshops.get(number - 1) + "/feuille";
    }
}
