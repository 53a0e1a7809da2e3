package fr.jalon.query.family.directory;

import fr.jalon.events.Actor;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.operations.SensitiveFiles;
import fr.jalon.query.people.InOrder;
import fr.jalon.query.people.OpenedTexts;
import fr.jalon.query.people.SealedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the families of whoever asks, and opens their names once for all of them. */
@Component
final class Families {
    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final SensitiveFiles sensitive;

    Families(JdbcClient jdbc, Keyring keyring, SensitiveFiles sensitive) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.sensitive = sensitive;
    }

    // Each row names its columns: a mapper that finds them by the record's own names tries two spellings of each,
    // thousands of times.

    private record FamilyRow(String family, String homeArea, LocalDate registeredOn) {
        static FamilyRow of(ResultSet row, int number) throws SQLException {
            return new FamilyRow(
                    row.getString("family"),
                    row.getString("home_area"),
                    row.getObject("registered_on", LocalDate.class));
        }
    }

    private record AdultRow(
            String person,
            String family,
            String firstName,
            @Nullable String lastName,
            @Nullable String phone,
            String linkToChild,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate noticeOn,
            @Nullable String noticeBy,
            @Nullable LocalDate erasedOn) {
        static AdultRow of(ResultSet row, int number) throws SQLException {
            return new AdultRow(
                    row.getString("person"),
                    row.getString("family"),
                    row.getString("first_name"),
                    row.getString("last_name"),
                    row.getString("phone"),
                    row.getString("link_to_child"),
                    row.getObject("left_on", LocalDate.class),
                    row.getObject("notice_on", LocalDate.class),
                    row.getString("notice_by"),
                    row.getObject("erased_on", LocalDate.class));
        }
    }

    private record ChildRow(
            String person,
            String family,
            @Nullable String firstName,
            @Nullable String birthMonth,
            @Nullable LocalDate erasedOn) {
        static ChildRow of(ResultSet row, int number) throws SQLException {
            return new ChildRow(
                    row.getString("person"),
                    row.getString("family"),
                    row.getString("first_name"),
                    row.getString("birth_month"),
                    row.getObject("erased_on", LocalDate.class));
        }
    }

    /** One family of their organisation, or 404. Whoever shows it asks first why it is opened, where it is sensitive. */
    FamilyFile open(Actor actor, String family) {
        return read(actor, family).stream().findFirst().orElseThrow(Absent::new);
    }

    /** Every family of their organisation, in the order of names; of sensitive files the names alone. */
    List<FamilyFile> all(Actor actor) {
        return InOrder.ofNames(
                read(actor, null).stream()
                        .map(family -> family.sensitive() ? family.nameOnly() : family)
                        .toList(),
                FamilyFile::title);
    }

    private List<FamilyFile> read(Actor actor, @Nullable String family) {
        OrganisationId own = Door.organisationOf(actor);
        String organisation = own.value();
        Set<FamilyId> marked = sensitive.of(own);
        List<FamilyRow> families = rows(
                FamilyRow::of,
                "select f.family, f.home_area, f.registered_on from views.family f",
                "order by f.family",
                organisation,
                family);
        List<AdultRow> adults = rows(
                AdultRow::of,
                "select a.* from views.family_adult a join views.family f using (family)",
                "order by a.rank, a.person",
                organisation,
                family);
        List<ChildRow> children = rows(
                ChildRow::of,
                "select c.* from views.family_child c join views.family f using (family)",
                "order by c.rank, c.person",
                organisation,
                family);
        return files(families, adults, children, marked);
    }

    private List<FamilyFile> files(
            List<FamilyRow> families, List<AdultRow> adults, List<ChildRow> children, Set<FamilyId> marked) {
        OpenedTexts texts = OpenedTexts.open(keyring, sealed(adults, children));
        Map<String, List<AdultRow>> adultsOf = adults.stream().collect(Collectors.groupingBy(AdultRow::family));
        Map<String, List<ChildRow>> childrenOf = children.stream().collect(Collectors.groupingBy(ChildRow::family));
        return families.stream()
                .map(row -> file(
                        row,
                        adultsOf.getOrDefault(row.family(), List.of()),
                        childrenOf.getOrDefault(row.family(), List.of()),
                        texts,
                        marked))
                .toList();
    }

    private <T> List<T> rows(
            RowMapper<T> row, String select, String order, String organisation, @Nullable String family) {
        return jdbc.sql(select
                        + " where f.organisation = :organisation"
                        + " and (cast(:family as text) is null or f.family = :family) "
                        + order)
                .param("organisation", organisation)
                .param("family", family)
                .query(row)
                .list();
    }

    private static FamilyFile file(
            FamilyRow row, List<AdultRow> adults, List<ChildRow> children, OpenedTexts texts, Set<FamilyId> marked) {
        FamilyId id = new FamilyId(row.family());
        return new FamilyFile(
                id,
                HomeArea.valueOf(row.homeArea()),
                row.registeredOn(),
                adults.stream().map(adult -> opened(adult, texts)).toList(),
                children.stream().map(child -> opened(child, texts)).toList(),
                marked.contains(id));
    }

    private static List<@Nullable Personal> sealed(List<AdultRow> adults, List<ChildRow> children) {
        List<@Nullable Personal> all = new ArrayList<>();
        for (AdultRow adult : adults) {
            all.add(SealedText.read(adult.firstName()));
            all.add(SealedText.read(adult.lastName()));
            all.add(SealedText.read(adult.phone()));
            all.add(SealedText.read(adult.linkToChild()));
        }
        for (ChildRow child : children) {
            all.add(SealedText.read(child.firstName()));
            all.add(SealedText.read(child.birthMonth()));
        }
        return all;
    }

    private static FamilyFile.Adult opened(AdultRow row, OpenedTexts texts) {
        String first = texts.text(SealedText.read(row.firstName()));
        String link = texts.clear(SealedText.read(row.linkToChild()));
        return new FamilyFile.Adult(
                new PersonId(row.person()),
                first == null ? "Prénom non donné" : first,
                texts.text(SealedText.read(row.lastName())),
                texts.text(SealedText.read(row.phone())),
                link == null ? null : LinkToChild.valueOf(link),
                row.leftOn(),
                row.noticeOn(),
                row.noticeBy(),
                row.erasedOn());
    }

    private static FamilyFile.Child opened(ChildRow row, OpenedTexts texts) {
        return new FamilyFile.Child(
                new PersonId(row.person()),
                texts.text(SealedText.read(row.firstName())),
                texts.text(SealedText.read(row.birthMonth())),
                row.erasedOn());
    }
}
