package fr.jalon.demo;

/** Who comes when: a rule instead of chance, so that the story gives the same figures every time. */
final class Attendance {

    private Attendance() {}

    /** The status of a family's adult at a workshop, numbered from 1. About seven in ten come; most others send word. */
    static String of(int family, int workshop) {
        int turn = (family * 7 + workshop * 3 + family / 4 * workshop) % 10;
        if (turn < 7) {
            return "PRESENT";
        }
        return turn < 9 ? "SENT_WORD" : "NO_NEWS";
    }
}
