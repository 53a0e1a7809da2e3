package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.CARRIER;
import static fr.jalon.command.programme.ProgrammeFixtures.DEFINED;
import static fr.jalon.command.programme.ProgrammeFixtures.FAMILIES;
import static fr.jalon.command.programme.ProgrammeFixtures.ID;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static fr.jalon.command.programme.ProgrammeFixtures.NOW;
import static fr.jalon.command.programme.ProgrammeFixtures.TODAY;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.programme.ProgrammeEvent.FigureExplained;
import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.NoteId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainFigureTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final FiguresReleased RELEASED = new FiguresReleased(ID, CARRIER, JUNE, 40, TODAY);
    private static final FiguresReleased AGAIN = new FiguresReleased(ID, CARRIER, JUNE, 60, TODAY);

    private final Spec<ProgrammeAggregate> spec = ProgrammeFixtures.spec();

    @Test
    void explains_a_figure_as_it_was_shared() {
        spec.given(LAUNCHED, DEFINED, RELEASED).when(explain("one", JUNE, 40)).then(explained("one", 40));
    }

    @Test
    void a_second_text_is_told_as_well() {
        spec.given(LAUNCHED, DEFINED, RELEASED, explained("one", 40))
                .when(explain("two", JUNE, 40))
                .then(explained("two", 40));
    }

    @Test
    void a_date_shared_twice_is_two_releases() {
        spec.given(LAUNCHED, DEFINED, RELEASED, AGAIN)
                .when(explain("one", JUNE, 40))
                .then(explained("one", 40));
        spec.given(LAUNCHED, DEFINED, RELEASED, AGAIN)
                .when(explain("two", JUNE, 60))
                .then(explained("two", 60));
    }

    @Test
    void refuses_a_date_or_a_position_that_was_not_shared() {
        spec.given(LAUNCHED, DEFINED, RELEASED)
                .when(explain("one", JUNE, 41))
                .thenRefused(ProgrammeRefusal.RELEASE_UNKNOWN, Map.of("on", JUNE));
        spec.given(LAUNCHED, DEFINED)
                .when(explain("one", JUNE, 40))
                .thenRefused(ProgrammeRefusal.RELEASE_UNKNOWN, Map.of("on", JUNE));
    }

    @Test
    void refuses_an_indicator_the_programme_has_not() {
        spec.given(LAUNCHED, RELEASED)
                .when(explain("one", JUNE, 40))
                .thenRefused(ProgrammeRefusal.INDICATOR_UNKNOWN, Map.of("indicator", FAMILIES.value()));
    }

    private static ExplainFigure explain(String note, LocalDate on, long position) {
        return new ExplainFigure(ID, FAMILIES, on, position, id(note), sealed(note), NOW);
    }

    private static FigureExplained explained(String note, long position) {
        return new FigureExplained(ID, CARRIER, FAMILIES, JUNE, position, id(note), sealed(note), TODAY);
    }

    private static NoteId id(String note) {
        return new NoteId("note-" + note);
    }

    private static Personal sealed(String note) {
        return new Personal("note-" + note, PersonalField.NOTE, new KeyId("key-" + note), "sealed " + note);
    }
}
