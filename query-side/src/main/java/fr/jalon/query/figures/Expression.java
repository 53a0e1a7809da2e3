package fr.jalon.query.figures;

import fr.jalon.events.programme.Measure;
import fr.jalon.events.value.Identity;
import org.jspecify.annotations.Nullable;

/**
 * The expression every figure is: indicator(version) x scope x occurred up to {@code :on} x as known at {@code :position}, as SQL.
 *
 * <p>A unit counts from the day on which it has met {@code :atLeast} different workshops (sessions where a fact has no workshop), within
 * one session if the definition says so. So a figure is how many units count by that day, a month's count how many began to in that
 * month, and the two always agree. A cell of a breakdown is the same expression with the scope narrowed to that cell.
 */
final class Expression {

    private static final String AT_POSITION = "f.recorded_from <= :position and f.recorded_to > :position";

    /** With what nothing was said about by then, and was entered for the first time up to a later position. */
    private static final String AND_ENTERED_LATER = """
        (f.recorded_from <= :position and f.recorded_to > :position
                         or f.recorded_from > :position and f.recorded_from <= :later and f.recorded_to > :later
                        and not exists (select from views.fact b
                                         where b.programme = :programme and b.kind = :kind and b.key = f.key
                                           and b.recorded_from <= :position and b.recorded_to > :position))\
        """;

    private final Counting counting;
    private final String known;

    Expression(Counting counting) {
        this(counting, AT_POSITION);
    }

    private Expression(Counting counting, String known) {
        this.counting = counting;
        this.known = known;
    }

    /** The same, as known at {@code :position} with everything entered for the first time up to {@code :later}, and nothing corrected. */
    static Expression withEnteredLater(Counting counting) {
        return new Expression(counting, AND_ENTERED_LATER);
    }

    /** The total and every cell: (dimension, cell, counted). */
    String cells() {
        return "with " + held() + ", " + seen() + ", " + counted() + """
            select dimension, cell, sum(weight)::bigint as counted from counted group by dimension, cell\
            """;
    }

    /** What each month added to the total: (month, counted). */
    String months() {
        return "with " + held() + ", " + ranked() + ", " + listed() + """
            select date_trunc('month', counted_on)::date as month, sum(weight)::bigint as counted
              from listed group by 1 order by 1\
            """;
    }

    /** How many units are listed, and how much they add up to: (units, counted). */
    String recount() {
        return "with " + held() + ", " + ranked() + ", " + listed() + """
            select count(*) as units, coalesce(sum(weight), 0)::bigint as counted from listed\
            """;
    }

    /** The units listed: (unit, counted_on, weight). */
    String units() {
        return "with " + held() + ", " + ranked() + ", " + listed() + "select unit, counted_on, weight from listed";
    }

    /** The facts that make some of the units count, with why a fact no longer holds at {@code :later}. */
    String factsOfUnits() {
        return "with " + held() + ", " + ranked() + ", " + listed() + """
            select s.unit as entry, case when f.recorded_to <= :later then f.ended_as end as ended, f.*
              from listed s
              join ranked r on r.unit = s.unit and r.whole = s.whole and r.nth <= :atLeast
              join views.fact f on f.recorded_from = r.recorded_from and f.ordinal = r.ordinal
             where s.unit = any(:units)
             order by s.unit, r.nth\
            """;
    }

    /** A page of the units that count, with the facts that make each count. */
    String countedRows() {
        return "with " + held() + ", " + ranked() + ", " + listed() + """
            , shown as (select * from listed order by counted_on, unit limit :size offset :offset)
            select s.unit as entry, s.counted_on, s.weight, f.*
              from shown s
              join ranked r on r.unit = s.unit and r.whole = s.whole and r.nth <= :atLeast
              join views.fact f on f.recorded_from = r.recorded_from and f.ordinal = r.ordinal
             order by s.counted_on, s.unit, r.nth\
            """;
    }

    /** What is left out, by reason: (reason, entries). */
    String leftOutByReason() {
        return "with " + held() + ", " + ranked() + ", " + listed() + ", " + leftOut() + """
            select reason, count(distinct entry) as entries from left_out group by reason order by reason\
            """;
    }

    /** A page of what is left out: one row per fact, grouped by entry. */
    String leftOutRows() {
        return "with " + held() + ", " + ranked() + ", " + listed() + ", " + leftOut() + """
            , shown as (select reason, entry, min(occurred_on) as first_on from left_out group by reason, entry
                         order by reason, first_on, entry limit :size offset :offset)
            select s.reason, s.entry, f.*
              from shown s
              join left_out l on l.reason = s.reason and l.entry = s.entry
              join views.fact f on f.recorded_from = l.recorded_from and f.ordinal = l.ordinal
             order by s.reason, s.first_on, s.entry, f.occurred_on, f.recorded_from\
            """;
    }

    /** The facts that may count: in scope, by that day, held to be true at that position. */
    private String held() {
        return """
            held as (
                select f.*, coalesce(f.workshop, f.session, f.key) as meeting
                  from views.fact f
                 where f.programme = :programme and f.kind = :kind and f.occurred_on <= :on
                   and %s
                   and f.left_out is null %s)\
            """.formatted(known, asksShare() ? "and f.share >= :minimumShare" : "");
    }

    /** The units and where they count. What else tells facts apart is dropped before each is laid out by cell. */
    private String seen() {
        return """
            seen as (
                select distinct %s
                  from (select f.*, %s as unit, %s as whole from held f where %s is not null) u)\
            """.formatted(told(), unit(), whole(), unit());
    }

    /** What of a fact decides whether its unit counts, and in which cells. */
    private String told() {
        Measure.Distinct distinct = counting.distinct();
        String cells = "unit, territory, home_area";
        if (distinct == null) {
            return cells + ", quantity";
        }
        return distinct.atLeast() <= 1 ? cells : cells + ", whole, meeting";
    }

    private String counted() {
        Measure.Distinct distinct = counting.distinct();
        if (distinct == null) {
            return placed("seen")
                    + ", counted as (select distinct dimension, cell, unit, quantity as weight from placed)\n";
        }
        if (distinct.atLeast() <= 1) {
            return placed("seen") + ", counted as (select distinct dimension, cell, unit, 1 as weight from placed)\n";
        }
        return met() + ", counted as (select distinct dimension, cell, unit, 1 as weight from met)\n";
    }

    private static String placed(String from) {
        return """
            placed as (
                select c.dimension, c.cell, s.*
                  from %s s
                 cross join lateral (values ('total', ''), ('territory', s.territory), ('home-area', s.home_area))
                         as c(dimension, cell)
                 where c.cell is not null)\
            """.formatted(from);
    }

    /**
     * The units with enough meetings in a cell. Those with one territory and one home area, nearly all, are told by a count; how many a
     * unit had that moved lies between the most of its places and their sum, and is counted meeting by meeting where that leaves a doubt.
     */
    private static String met() {
        return """
            tallied as (
                select unit, whole, territory, home_area, count(*) as meetings
                  from seen group by unit, whole, territory, home_area),
            %s,
            reckoned as (
                select dimension, cell, unit, whole, max(meetings) as least, sum(meetings) as most
                  from placed group by dimension, cell, unit, whole),
            met as (
                select dimension, cell, unit, whole from reckoned where least >= :atLeast
                union all
                select r.dimension, r.cell, r.unit, r.whole
                  from reckoned r join seen s on s.unit = r.unit and s.whole = r.whole
                 where r.least < :atLeast and r.most >= :atLeast
                   and case r.dimension when 'total' then true when 'territory' then s.territory = r.cell
                            else s.home_area = r.cell end
                 group by r.dimension, r.cell, r.unit, r.whole having count(distinct s.meeting) >= :atLeast)\
            """.formatted(placed("tallied"));
    }

    /** Each unit's meetings in order; of several facts of one meeting (two adults of a family) the first recorded stands for it. */
    private String ranked() {
        return """
            meetings as (
                select distinct on (unit, whole, meeting) *
                  from (select f.*, %s as unit, %s as whole from held f where %s is not null) u
                 order by unit, whole, meeting, occurred_on, recorded_from, ordinal),
            ranked as (
                select unit, whole, occurred_on, quantity, recorded_from, ordinal,
                       row_number() over (partition by unit, whole order by occurred_on, meeting) as nth
                  from meetings)\
            """.formatted(unit(), whole(), unit());
    }

    /** The units that count, each with the day from which it does. */
    private String listed() {
        return """
            listed as (
                select distinct on (unit) unit, whole, occurred_on as counted_on, %s as weight
                  from ranked where nth = :atLeast
                 order by unit, occurred_on, whole)
            """.formatted(counting.distinct() == null ? "quantity" : "1");
    }

    /** What is known at that position and not counted. What never counted and was corrected since is no news. */
    private String leftOut() {
        return """
            known as (
                select f.recorded_from, f.ordinal, f.occurred_on,
                       case when f.recorded_to <= :position then case when f.left_out is null then f.ended_as end
                            when f.occurred_on > :on then case when f.left_out is null then 'AFTER_DATE' end
                            when f.left_out is not null then f.left_out
                            %s end as reason
                  from views.fact f
                 where f.programme = :programme and f.kind = :kind and f.recorded_from <= :position
                   and f.ordinal = 0),
            left_out as (
                select reason, recorded_from::text as entry, recorded_from, ordinal, occurred_on
                  from known where reason is not null
                union all
                select 'BELOW_THRESHOLD', r.unit, r.recorded_from, r.ordinal, r.occurred_on
                  from ranked r where not exists (select from listed l where l.unit = r.unit))
            """.formatted(
                        asksShare() ? "when f.share is null or f.share < :minimumShare then 'SHARE_TOO_SMALL'" : "");
    }

    private String unit() {
        Measure.Distinct distinct = counting.distinct();
        // The facts of one event are one thing counted in several places, such as a session held in two territories.
        return distinct == null ? "f.recorded_from::text" : column(distinct.of());
    }

    private String whole() {
        Measure.Distinct distinct = counting.distinct();
        Identity within = distinct == null ? null : distinct.within();
        return within == null ? "''" : "coalesce(" + column(within) + ", '')";
    }

    private boolean asksShare() {
        Measure.@Nullable Distinct distinct = counting.distinct();
        return distinct != null && distinct.minimumShare() != null;
    }

    private static String column(Identity identity) {
        return switch (identity) {
            case FAMILY -> "f.family";
            case PERSON -> "f.person";
            case SESSION -> "f.session";
            case WORKSHOP -> "f.workshop";
        };
    }
}
