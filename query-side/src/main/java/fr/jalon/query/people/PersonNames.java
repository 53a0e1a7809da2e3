package fr.jalon.query.people;

import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of people, opened in memory for one page. Whoever calls it answers for who may see them. */
@Component
public final class PersonNames {
    private static final String COLUMNS = "select person, first_name, last_name, family, status from views.person ";

    private final JdbcClient jdbc;
    private final Keyring keyring;

    PersonNames(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /** The names of these people. */
    public NamedPeople of(Collection<PersonId> people) {
        List<Sealed> rows = people.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where person in (:people)")
                        .param(
                                "people",
                                people.stream().map(PersonId::value).distinct().toList())
                        .query(Sealed::of)
                        .list();
        return new NamedPeople(
                opened(rows).stream().collect(Collectors.toMap(PersonName::person, Function.identity())));
    }

    /** The adults of this organisation's families who are still there and were not erased, in the order of their names. */
    public List<PersonName> adultsOf(OrganisationId organisation) {
        return opened(jdbc.sql(COLUMNS
                        + "where organisation = :organisation and kind = 'ADULT' and erased_on is null and"
                        + " left_on is null")
                .param("organisation", organisation.value())
                .query(Sealed::of)
                .list());
    }

    /** Who may be named in a team: colleagues and parents on the way to being referents, in the order of their names. */
    public List<PersonName> teamOf(OrganisationId organisation) {
        return opened(jdbc.sql(COLUMNS
                        + "where organisation = :organisation and (kind = 'PROFESSIONAL' or recruited_on is"
                        + " not null) and erased_on is null")
                .param("organisation", organisation.value())
                .query(Sealed::of)
                .list());
    }

    /** The colleagues of this organisation, in the order of their names. */
    public List<PersonName> colleaguesOf(OrganisationId organisation) {
        return opened(
                jdbc.sql(COLUMNS + "where organisation = :organisation and kind = 'PROFESSIONAL' and erased_on is null")
                        .param("organisation", organisation.value())
                        .query(Sealed::of)
                        .list());
    }

    /** Whether this person's key was destroyed: there is no name to print any more. */
    public boolean isErased(PersonId person) {
        return jdbc.sql("select count(*) > 0 from views.person where person = :person and erased_on is not null")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whose file it is: the organisation that recorded the person. */
    public Optional<OrganisationId> organisationOf(PersonId person) {
        return jdbc.sql("select organisation from views.person where person = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(OrganisationId::new);
    }

    private List<PersonName> opened(List<Sealed> rows) {
        OpenedTexts texts = OpenedTexts.open(
                keyring,
                rows.stream().flatMap(row -> Stream.of(row.first(), row.last())).toList());
        return InOrder.ofNames(rows.stream().map(row -> row.named(texts)).toList(), PersonName::full);
    }

    private record Sealed(
            String person,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String family,
            @Nullable String status) {
        static Sealed of(ResultSet row, int number) throws SQLException {
            return new Sealed(
                    row.getString("person"),
                    row.getString("first_name"),
                    row.getString("last_name"),
                    row.getString("family"),
                    row.getString("status"));
        }

        @Nullable
        Personal first() {
            return SealedText.read(firstName);
        }

        @Nullable
        Personal last() {
            return SealedText.read(lastName);
        }

        PersonName named(OpenedTexts texts) {
            String first = texts.text(first());
            return new PersonName(
                    new PersonId(person),
                    first == null ? "Prénom non donné" : first,
                    texts.text(last()),
                    family == null ? null : new FamilyId(family),
                    status == null ? null : ProfessionalStatus.valueOf(status));
        }
    }
}
