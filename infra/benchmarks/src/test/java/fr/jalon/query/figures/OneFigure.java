package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One figure alone, read as the product reads each figure of a programme: the total with its cells, or one scope of it. */
public final class OneFigure {

    private final Programmes programmes;
    private final Moments moments;
    private final Promises promises;
    private final Counts counts;
    private final TransactionTemplate snapshot;

    public OneFigure(ApplicationContext product) {
        programmes = product.getBean(Programmes.class);
        moments = product.getBean(Moments.class);
        promises = product.getBean(Promises.class);
        counts = product.getBean(Counts.class);
        snapshot = new TransactionTemplate(product.getBean(PlatformTransactionManager.class));
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @param scope a dimension of the breakdown, of which one cell is taken; {@code total} for the whole */
    public long read(
            Actor actor, ProgrammeId id, IndicatorId indicator, LocalDate on, Instant knownAt, String scope, int cell) {
        return snapshot.execute(_ -> {
            var programme = programmes.find(id).orElseThrow();
            var moment = moments.settle(actor, programme, new Asked(on, knownAt, null))
                    .orElseThrow();
            return promises.definition(id, indicator.value(), moment.position())
                    .map(definition -> {
                        var cells = counts.cells(moment, definition.counting()).of(scope);
                        var known = cells.values().stream().sorted().toList();
                        return known.isEmpty() ? 0 : definition.counting().scaled(known.get(cell % known.size()));
                    })
                    .orElse(0L);
        });
    }
}
