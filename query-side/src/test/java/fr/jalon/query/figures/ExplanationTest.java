package fr.jalon.query.figures;

import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.NORTH;
import static fr.jalon.query.figures.World.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.Recorded;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.Role;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.figures.Explanation.CountedUnitRow;
import fr.jalon.query.figures.Explanation.FactLine;
import fr.jalon.query.figures.Explanation.LeftOutRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each reader is shown of one figure taken apart. */
class ExplanationTest {

    private static final Actor COORDINATOR = FiguresBench.actor(Role.COORDINATOR, CARRIER, PROGRAMME);
    private static final Actor AUDITOR = FiguresBench.actor(Role.AUDITOR, CARRIER, PROGRAMME);
    private static final Instant IN_JUNE = Instant.parse("2024-06-01T08:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2024, 5, 20);
    private static final Participant AWA = World.who("a", "awa", HomeArea.ELSEWHERE);
    private static final Participant BEA = World.who("b", "bea", HomeArea.ELSEWHERE);
    private static final Participant CLO = World.who("c", "clo", HomeArea.ELSEWHERE);

    private final FiguresBench bench = new FiguresBench(Instant.parse("2024-07-01T09:00:00Z"));

    @BeforeEach
    void one_family_counts_one_sent_word_one_was_a_mistake_and_one_comes_later() {
        bench.record(World.launched(), IN_JUNE);
        World.definitions()
                .forEach((indicator, definition) -> bench.record(World.defined(indicator, 1, definition), IN_JUNE));
        bench.record(World.registered("a", MAY, "awa", "ali"), IN_JUNE);
        bench.record(World.registered("b", MAY, "bea"), IN_JUNE);
        bench.record(seen("11", AWA, AttendanceStatus.PRESENT, MAY), IN_JUNE);
        bench.record(seen("12", AWA, AttendanceStatus.PRESENT, MAY.plusDays(7)), IN_JUNE);
        bench.record(seen("11", BEA, AttendanceStatus.SENT_WORD, MAY), IN_JUNE);
        AttendanceRecorded mistake = seen("11", CLO, AttendanceStatus.PRESENT, MAY);
        Recorded<?> wrong = bench.record(mistake, IN_JUNE);
        bench.record(World.corrected(mistake, wrong.id(), AttendanceStatus.NOT_ENTERED, MAY), IN_JUNE);
        bench.record(seen("13", BEA, AttendanceStatus.PRESENT, MAY.plusDays(14)), IN_JUNE);
    }

    @Test
    void a_coordinator_reads_names_records_and_days_late() {
        Explanation explanation = explained(COORDINATOR, "families-reached");
        FactLine first = new FactLine(
                "Présence",
                MAY,
                "Prenomawa Nomawa",
                "person-awa",
                "family-a",
                "session-1",
                "workshop-11",
                "Nord",
                1,
                null,
                13,
                "event-13",
                IN_JUNE,
                true,
                12,
                FiguresBench.RECORDER.value(),
                null);
        assertThat(counted(explanation))
                .isEqualTo(new Page<>(
                        0,
                        50,
                        1,
                        List.of(new CountedUnitRow(
                                "Famille : Prenomali Nomali, Prenomawa Nomawa", "family-a", MAY, 1, List.of(first)))));
        assertThat(explanation.countSentence()).isEqualTo("Le décompte redonne 1.");
    }

    @Test
    void what_is_left_out_is_listed_with_why() {
        Explanation explanation = explained(COORDINATOR, "families-reached");
        assertThat(explanation.exclusions())
                .containsExactly(
                        new Explanation.Exclusion("after-date", "Après la date demandée", 1L, 1, 1, false),
                        new Explanation.Exclusion("corrected", "Corrigé depuis", 1L, 1, 1, false),
                        new Explanation.Exclusion("sent-word", "A prévenu", 1L, 1, 1, false));
        assertThat(leftOut(explanation).rows())
                .extracting(
                        LeftOutRow::reason,
                        LeftOutRow::who,
                        row -> row.facts().getFirst().what())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("after-date", "Famille : Prenombea Nombea", "Présence"),
                        org.assertj.core.groups.Tuple.tuple("corrected", "Famille sans nom connu", "Présence"),
                        org.assertj.core.groups.Tuple.tuple("sent-word", "Famille : Prenombea Nombea", "A prévenu"));
    }

    @Test
    void below_the_threshold_every_workshop_of_the_family_is_listed() {
        Explanation explanation = explained(COORDINATOR, "families-followed");
        assertThat(explanation.value()).isZero();
        LeftOutRow below = leftOut(explanation).rows().stream()
                .filter(row -> row.reason().equals("below-threshold"))
                .findFirst()
                .orElseThrow();
        assertThat(below.label()).isEqualTo("Seuil non atteint");
        assertThat(below.facts()).extracting(FactLine::workshop).containsExactly("workshop-11", "workshop-12");
    }

    @Test
    void an_auditor_reads_pseudonyms_with_the_record_behind_each() {
        Explanation explanation = explained(AUDITOR, "families-reached");
        CountedUnitRow row = counted(explanation).rows().getFirst();
        assertThat(row.who()).matches("Famille F-[0-9a-f]{6}");
        assertThat(row.id()).isNull();
        FactLine fact = row.facts().getFirst();
        assertThat(fact.who()).matches("Personne P-[0-9a-f]{6}");
        assertThat(fact.person()).isNull();
        assertThat(fact.family()).isNull();
        assertThat(fact.event()).isEqualTo("event-13");
        assertThat(fact.position()).isEqualTo(13);
        assertThat(fact.recordedBy()).matches("Compte C-[0-9a-f]{6}");
        assertThat(explained(AUDITOR, "families-reached")).isEqualTo(explanation);
    }

    @Test
    void an_erased_person_still_counts_and_shows_no_name() {
        Participant gone = World.who("gone", "gone", HomeArea.ELSEWHERE);
        bench.record(World.registered("gone", MAY, "gone"), IN_JUNE);
        bench.record(seen("11", gone, AttendanceStatus.PRESENT, MAY), IN_JUNE);
        TestKeyring.erase("person-gone");
        Explanation explanation = explained(COORDINATOR, "adults-reached");
        assertThat(explanation.value()).isEqualTo(2);
        assertThat(counted(explanation).rows()).extracting(CountedUnitRow::who).contains("effacé");
    }

    @Test
    void an_estimate_says_what_it_is_made_of() {
        Explanation explanation = explained(COORDINATOR, "children-concerned");
        assertThat(explanation.value()).isEqualTo(2);
        assertThat(explanation.heading().reach()).isEqualTo("indirect");
        assertThat(explanation.each()).isEqualByComparingTo(new BigDecimal("2"));
        assertThat(explanation.countSentence())
                .isEqualTo("Le décompte redonne 1 famille, soit 1 × 2 = 2, une estimation.");
    }

    @Test
    void a_parked_or_a_late_record_makes_the_figure_incomplete() {
        bench.standsAt(bench.head() - 2);
        bench.jdbc.update("insert into views.dead_letter (processing_group) values ('view.figures')");
        Progress progress = bench.figures.progress(COORDINATOR, PROGRAMME, Asked.now());
        assertThat(progress.complete()).isFalse();
        assertThat(progress.pending()).isEqualTo(3);
        assertThat(progress.notice())
                .isEqualTo("3 enregistrements sont en attente de traitement : ces chiffres peuvent encore bouger.");
    }

    @Test
    void what_was_given_up_keeps_the_figure_incomplete() {
        bench.jdbc.update(
                "insert into views.discarded_letter (view, event_id) values ('figures', 'event-1'), ('session',"
                        + " 'event-1')");
        Progress progress = bench.figures.progress(COORDINATOR, PROGRAMME, Asked.now());
        assertThat(progress.complete()).isFalse();
        assertThat(progress.pending()).isEqualTo(1);
    }

    private Explanation explained(Actor actor, String indicator) {
        return bench.figures.explanation(
                actor,
                PROGRAMME,
                new IndicatorId(indicator),
                new Asked(LocalDate.of(2024, 5, 31), null, null),
                Paging.first());
    }

    private static Page<CountedUnitRow> counted(Explanation explanation) {
        return Objects.requireNonNull(explanation.counted());
    }

    private static Page<LeftOutRow> leftOut(Explanation explanation) {
        return Objects.requireNonNull(explanation.leftOut());
    }

    private static AttendanceRecorded seen(String workshop, Participant who, AttendanceStatus status, LocalDate on) {
        return World.seen("1", workshop, NORTH, who, status, on);
    }
}
