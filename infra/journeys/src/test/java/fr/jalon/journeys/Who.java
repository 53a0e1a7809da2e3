package fr.jalon.journeys;

import java.util.List;
import java.util.Locale;

/** Whoever opens a page: one of the five roles, by its account of the demonstration and by the role's name in commands. */
enum Who {
    COORDINATRICE("COORDINATOR"),
    ANIMATION("ANIMATION"),
    FINANCEUR("FUNDER"),
    AUDITEUR("AUDITOR"),
    ADMIN("ADMINISTRATOR");

    final String role;

    Who(String role) {
        this.role = role;
    }

    String login() {
        return name().toLowerCase(Locale.ROOT);
    }

    static final List<Who> ALL = List.of(values());
}
