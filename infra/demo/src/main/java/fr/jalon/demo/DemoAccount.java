package fr.jalon.demo;

/** The five accounts of the demonstration, one a role. They all have the same password, shown on the sign-in page. */
enum DemoAccount {
    COORDINATRICE("coordinatrice", "COORDINATOR", "Coordinatrice (démonstration)"),
    ANIMATION("animation", "ANIMATION", "Animation (démonstration)"),
    FINANCEUR("financeur", "FUNDER", "Financeur (démonstration)"),
    AUDITEUR("auditeur", "AUDITOR", "Auditeur (démonstration)"),
    ADMIN("admin", "ADMINISTRATOR", "Administration (démonstration)");

    static final String PASSWORD = "demonstration";

    final String login;
    final String role;
    final String displayName;

    DemoAccount(String login, String role, String displayName) {
        this.login = login;
        this.role = role;
        this.displayName = displayName;
    }
}
