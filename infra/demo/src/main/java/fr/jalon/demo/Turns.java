package fr.jalon.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** The sessions in which something happened that happens in life, each as a story of its own. */
final class Turns {

    private Turns() {}

    static CycleStory of(Cycle cycle, Cast cast) {
        return switch (cycle.number()) {
            case 3 -> new StoppedShort(cycle, cast);
            case 4 -> new Postponed(cycle, cast);
            case 5 -> new WalkIn(cycle, cast);
            case 6 -> new Corrected(cycle, cast);
            case 7 -> new MovedAway(cycle, cast);
            case 8 -> new EnteredLate(cycle, cast);
            case 9 -> new CountedWithoutName(cycle, cast);
            case 10 -> new Full(cycle, cast);
            case 12 -> new UnderWay(cycle, cast);
            case 13 -> new StillToCome(cycle, cast);
            default -> new CycleStory(cycle, cast);
        };
    }

    /** Too few families: stopped after two workshops. Its attendances count, the session does not. */
    private static final class StoppedShort extends CycleStory {
        StoppedShort(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        protected int workshopsHeld() {
            return 2;
        }

        @Override
        protected void end(Agenda agenda) {
            agenda.onTheEveningOf(cycle.day(3), () -> {
                accounts.as(DemoAccount.COORDINATRICE);
                teller.tell(sessions() + "/cancellation", Map.of("reason", "TOO_FEW_PARTICIPANTS"));
            });
        }
    }

    /** The workshop on the eve of a public holiday is put off by two weeks. A family of the first session comes again. */
    private static final class Postponed extends CycleStory {
        Postponed(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        void writeInto(Agenda agenda) {
            super.writeInto(agenda);
            agenda.onTheEveningOf(cycle.day(4), () -> {
                accounts.as(DemoAccount.COORDINATRICE);
                teller.tell(
                        workshop(5) + "/postponement",
                        Map.of(
                                "start", cycle.held(5).atTime(9, 30).toString(),
                                "end", cycle.held(5).atTime(11, 30).toString(),
                                "reason", "PUBLIC_HOLIDAY"));
            });
        }

        @Override
        protected void enrolAll() {
            super.enrolAll();
            registerAndEnrol(3);
        }
    }

    /**
     * A parent comes to the second workshop without having enrolled: recorded, and enrolled by it. Somebody of the team knows them in
     * private life, so their file is marked sensitive.
     */
    private static final class WalkIn extends CycleStory {
        private static final int FAMILY = 33;

        WalkIn(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        void writeInto(Agenda agenda) {
            super.writeInto(agenda);
            agenda.onTheEveningOf(LocalDate.of(2025, 3, 13), () -> {
                accounts.as(DemoAccount.COORDINATRICE);
                teller.tell(
                        "/commands/families/" + families.id(FAMILY) + "/sensitivity",
                        Map.of("reason", "KNOWN_TO_STAFF"));
                teller.tell(
                        "/commands/operations/openings",
                        Map.of("family", families.id(FAMILY), "reason", "FAMILY_CALL"));
            });
        }

        @Override
        protected void hold(int number) {
            if (number == 2) {
                accounts.as(DemoAccount.COORDINATRICE);
                families.register(FAMILY);
                record(number, families.adult(FAMILY), "PRESENT");
            }
            super.hold(number);
            if (number == 2) {
                takesPart(FAMILY);
            }
        }
    }

    /** The signed sheet shows that a presence was entered by mistake. */
    private static final class Corrected extends CycleStory {
        private static final int FAMILY = 38;

        Corrected(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        void writeInto(Agenda agenda) {
            super.writeInto(agenda);
            agenda.onTheEveningOf(LocalDate.of(2024, 7, 15), () -> {
                accounts.as(DemoAccount.COORDINATRICE);
                teller.tell(
                        workshop(2) + "/attendance/" + families.adult(FAMILY) + "/correction",
                        Map.of("seen", "PRESENT", "status", "SENT_WORD", "reason", "SIGNED_SHEET"));
            });
        }
    }

    /** A family moves away. */
    private static final class MovedAway extends CycleStory {
        private static final int LEAVING = 44;

        MovedAway(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        protected void hold(int number) {
            super.hold(number);
            if (number == 3) {
                teller.tell(
                        sessions() + "/enrolments/" + families.adult(LEAVING) + "/stop",
                        Map.of("reason", "MOVED_AWAY"));
                takesPartNoMore(LEAVING);
            }
        }
    }

    /** The sheet of the fifth workshop was found a month later: entered late, after the figures had been shared. */
    private static final class EnteredLate extends CycleStory {
        EnteredLate(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        void writeInto(Agenda agenda) {
            super.writeInto(agenda);
            agenda.onTheEveningOf(LocalDate.of(2024, 7, 12), () -> {
                accounts.as(DemoAccount.COORDINATRICE);
                families.register(90);
                record(5, families.adult(90), "PRESENT");
                record(6, families.adult(90), "PRESENT");
            });
        }
    }

    /** Two people come whose names nobody knows; a week later one of them says who she is. */
    private static final class CountedWithoutName extends CycleStory {
        private static final int FAMILY = 60;

        CountedWithoutName(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        protected void hold(int number) {
            if (number == 2) {
                accounts.as(DemoAccount.COORDINATRICE);
                families.register(FAMILY);
                teller.tell(workshop(1) + "/unnamed/naming", Map.of("person", families.adult(FAMILY)));
                takesPart(FAMILY);
            }
            super.hold(number);
            if (number == 1) {
                teller.tell(workshop(1) + "/unnamed", Map.of("people", 2, "seen", 0));
            }
        }
    }

    /** Ten families for eight places: two wait, one of them is given the place of a parent who stops. */
    private static final class Full extends CycleStory {
        Full(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        protected void enrolAll() {
            super.enrolAll();
            takesPartNoMore(69);
            takesPartNoMore(70);
        }

        @Override
        void writeInto(Agenda agenda) {
            super.writeInto(agenda);
            agenda.onTheEveningOf(cycle.day(1).minusDays(3), () -> {
                accounts.as(DemoAccount.COORDINATRICE);
                teller.tell(
                        sessions() + "/enrolments/" + families.adult(65) + "/stop", Map.of("reason", "NOT_AVAILABLE"));
                takesPartNoMore(65);
                teller.tell(sessions() + "/enrolments/" + families.adult(69) + "/promotion", Map.of());
                takesPart(69);
            });
        }
    }

    /** Three workshops behind, the fourth on the demonstration's day; two presences of the third are still to be entered. */
    private static final class UnderWay extends CycleStory {
        UnderWay(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        void writeInto(Agenda agenda) {
            super.writeInto(agenda);
            agenda.at(cycle.planned(), LocalTime.of(19, 0), () -> {
                accounts.as(DemoAccount.ADMIN);
                teller.tell(
                        "/commands/accounts/" + setting.account(DemoAccount.ANIMATION) + "/scopes",
                        Map.of("session", session()));
            });
        }

        @Override
        protected int workshopsHeld() {
            return 3;
        }

        @Override
        protected void hold(int number) {
            if (number == 3) {
                takesPartNoMore(83);
                takesPartNoMore(84);
            }
            super.hold(number);
        }

        @Override
        protected void end(Agenda agenda) {}
    }

    /** Planned, and families enrolled already. */
    private static final class StillToCome extends CycleStory {
        StillToCome(Cycle cycle, Cast cast) {
            super(cycle, cast);
        }

        @Override
        void writeInto(Agenda agenda) {
            agenda.onTheEveningOf(LocalDate.of(2025, 3, 10), this::scheduleAndEnrol);
        }

        private void scheduleAndEnrol() {
            schedule();
            enrolAll();
        }
    }
}
