package fr.jalon.query.family;

import fr.jalon.events.Actor;
import fr.jalon.events.Keyring;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.query.http.Door;
import fr.jalon.query.people.NamedPeople;
import fr.jalon.query.people.OpenedTexts;
import fr.jalon.query.people.PersonName;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.people.SealedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose file the coordination has still to complete, and who among those it knows may be the same person. For the coordination
 * alone: whoever took the name in the hall is never told of it.
 */
@Component
public final class Newcomers {
    private static final double ALIKE = 0.9;

    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final PersonNames names;

    Newcomers(JdbcClient jdbc, Keyring keyring, PersonNames names) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.names = names;
    }

    /** Somebody received in a hall; {@code invitedBy} is a name, where one was said. */
    public record Newcomer(
            PersonId person,
            FamilyId family,
            String name,
            LocalDate metOn,
            @Nullable String invitedBy,
            List<Alike> alike) {
        public Newcomer {
            alike = List.copyOf(alike);
        }
    }

    /** Somebody known whose name is alike; {@code percent} says how much. */
    public record Alike(FamilyId family, String name, int percent) {}

    private record Row(
            String person, String family, @Nullable String invitedBy, LocalDate metOn) {}

    /** Those met in the programmes of whoever asks, the latest first. */
    public List<Newcomer> toComplete(Actor actor) {
        return read(
                actor,
                "programme = any(string_to_array(:asked, ','))",
                String.join(
                        ",", actor.programmes().stream().map(ProgrammeId::value).toList()));
    }

    /** Those of one family. */
    public List<Newcomer> of(Actor actor, FamilyId family) {
        return read(actor, "family = :asked", family.value());
    }

    private List<Newcomer> read(Actor actor, String within, String asked) {
        var organisation = Door.organisationOf(actor);
        List<Row> rows = jdbc.sql("select person, family, invited_by, met_on from views.newcomer"
                        + " where organisation = :organisation and not settled and " + within + " order by rank desc")
                .param("organisation", organisation.value())
                .param("asked", asked)
                .query(Row.class)
                .list();
        return rows.isEmpty() ? List.of() : named(rows, names.adultsOf(organisation));
    }

    private List<Newcomer> named(List<Row> rows, List<PersonName> known) {
        var sealed = OpenedTexts.open(
                keyring,
                rows.stream().map(row -> SealedText.read(row.invitedBy())).toList());
        var named = names.of(rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(new PersonId(row.person())), inviting(row, sealed).stream()))
                .toList());
        return rows.stream()
                .map(row -> newcomer(row, named, inviting(row, sealed), known))
                .toList();
    }

    private static Newcomer newcomer(Row row, NamedPeople named, Optional<PersonId> inviting, List<PersonName> known) {
        var name = named.get(new PersonId(row.person()));
        return new Newcomer(
                name.person(),
                new FamilyId(row.family()),
                name.full(),
                row.metOn(),
                inviting.map(person -> named.get(person).full()).orElse(null),
                alike(name, row.family(), known));
    }

    private static Optional<PersonId> inviting(Row row, OpenedTexts sealed) {
        return Optional.ofNullable(sealed.clear(SealedText.read(row.invitedBy())))
                .map(PersonId::new);
    }

    private static List<Alike> alike(PersonName newcomer, String family, List<PersonName> known) {
        return known.stream()
                .filter(other ->
                        other.family() != null && !other.family().value().equals(family))
                .map(other -> new Alike(Objects.requireNonNull(other.family()), other.full(), (int)
                        Math.round(100 * likeness(newcomer, other))))
                .filter(alike -> alike.percent() >= ALIKE * 100)
                .sorted(Comparator.comparing(Alike::percent).reversed().thenComparing(Alike::name))
                .toList();
    }

    /** At the door there is a first name only: then it is compared with first names. */
    private static double likeness(PersonName newcomer, PersonName other) {
        return newcomer.last() == null || other.last() == null
                ? Likeness.of(newcomer.first(), other.first())
                : Likeness.of(newcomer.full(), other.full());
    }
}
