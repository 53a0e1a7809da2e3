package fr.jalon.command.access;

/** A password given by somebody else, to be changed at the first sign-in; shows nothing of itself in a log. */
record OneTimePassword(String password) implements FirstSecret {

    @Override
    public String toString() {
        return "OneTimePassword[…]";
    }
}
