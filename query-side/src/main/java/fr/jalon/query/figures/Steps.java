package fr.jalon.query.figures;

import fr.jalon.query.figures.Changes.Kind;
import fr.jalon.query.figures.ComparedMoments.Pair;
import fr.jalon.query.figures.Promises.Definition;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from a figure then to the same figure now, one cause at a time: counted by the definition of now; with what was entered since
 * for the first time; with what was corrected since; up to the later day. Each step differs from the one before in one thing alone, so
 * that the parts always add up to the whole gap.
 */
record Steps(Counting first, Standing start, List<Step> steps) {

    Steps {
        steps = List.copyOf(steps);
    }

    /** One step: why, and where it leads. */
    record Step(Kind kind, Counting counting, Standing standing) {}

    static Steps of(Definition then, Definition now, Pair pair) {
        Moment from = pair.from();
        Moment to = pair.to();
        Standing start = new Standing(from.programme(), from.on(), from.position(), null);
        Standing entered = new Standing(from.programme(), from.on(), from.position(), to.position());
        Standing corrected = new Standing(from.programme(), from.on(), to.position(), null);
        Standing end = new Standing(to.programme(), to.on(), to.position(), null);
        Counting counting = now.counting();
        List<Step> steps = new ArrayList<>();
        if (then.version() != now.version()) {
            steps.add(new Step(Kind.DEFINITION, counting, start));
        }
        steps.add(new Step(Kind.ENTERED_LATER, counting, entered));
        steps.add(new Step(Kind.CORRECTED, counting, corrected));
        steps.add(new Step(Kind.NEW, counting, end));
        return new Steps(then.counting(), start, steps);
    }
}
