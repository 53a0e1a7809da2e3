package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.ProgrammeId;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what programmes ask: their numbers at the launch, and the shares their indicators define, the last definition standing. */
@Component
@ProcessingGroup("lookup.pathway-asked")
class AskedStepsLookup implements AskedSteps, PathwayZones {

    private static final IndicatorId TOGETHER = new IndicatorId("co-animations");
    private static final IndicatorId ALONE = new IndicatorId("solo-animations");

    private final JdbcClient jdbc;

    AskedStepsLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Asked by(ProgrammeId programme) {
        return jdbc.sql("""
            select co_animations, solo_animations, together, alone
            from command.pathway_programme where programme = ?
            """)
                .param(programme.value())
                .query((row, _) -> new Asked(
                        new ReferentSteps(row.getInt("co_animations"), row.getInt("solo_animations")),
                        row.getBigDecimal("together"),
                        row.getBigDecimal("alone")))
                .optional()
                .orElseThrow(() -> new Refusal(PathwayRefusal.PROGRAMME_UNKNOWN));
    }

    @Override
    public Optional<ZoneId> of(ProgrammeId programme) {
        return zone("select zone from command.pathway_programme where programme = ?", programme.value());
    }

    @Override
    public Optional<ZoneId> of(PathwayId pathway) {
        return zone("""
            select p.zone from command.pathway_programme p
            join command.pathway_of_parent o on o.programme = p.programme where o.pathway = ?
            """, pathway.value());
    }

    private Optional<ZoneId> zone(String asked, String of) {
        return jdbc.sql(asked)
                .param(of)
                .query((row, _) -> ZoneId.of(row.getString("zone")))
                .optional();
    }

    @EventHandler
    void on(ProgrammeLaunched event) {
        jdbc.sql("""
            insert into command.pathway_programme (programme, zone, co_animations, solo_animations, together, alone)
            values (?, ?, ?, ?, ?, ?)
            """)
                .param(event.programme().value())
                .param(event.zone().getId())
                .param(event.referentSteps().coAnimations())
                .param(event.referentSteps().soloAnimations())
                .param(Asked.HALF)
                .param(Asked.HALF)
                .update();
    }

    @EventHandler
    void on(IndicatorDefined event) {
        if (event.indicator().equals(TOGETHER)) {
            asks("update command.pathway_programme set together = ? where programme = ?", event);
        } else if (event.indicator().equals(ALONE)) {
            asks("update command.pathway_programme set alone = ? where programme = ?", event);
        }
    }

    private void asks(String update, IndicatorDefined event) {
        jdbc.sql(update)
                .param(least(event.definition().measure()))
                .param(event.programme().value())
                .update();
    }

    private static BigDecimal least(Measure measure) {
        BigDecimal asked = switch (measure) {
            case Measure.Distinct distinct -> distinct.minimumShare();
            case Measure.Estimate estimate -> estimate.of().minimumShare();
            case Measure.Sum _ -> null;
        };
        return asked == null ? Asked.HALF : asked;
    }
}
