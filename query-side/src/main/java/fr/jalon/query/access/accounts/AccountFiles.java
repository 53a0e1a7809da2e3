package fr.jalon.query.access.accounts;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.access.accounts.Accounts.Account;
import fr.jalon.query.access.accounts.Accounts.Granted;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who may see what, as a file: a line for each right, by pseudonyms. No name leaves with it. */
@Page
@Reads({"account", "organisation", "session"})
final class AccountFiles {
    private static final List<String> COLUMNS = List.of(
            "Compte",
            "Rôle",
            "Organisation",
            "Ouvert le",
            "Fermé le",
            "Droit sur",
            "Nom du programme ou de la session",
            "Depuis le",
            "Donné par");

    private final Accounts accounts;
    private final Freshness freshness;
    private final Today today;

    AccountFiles(Accounts accounts, Freshness freshness, Today today) {
        this.accounts = accounts;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/comptes/fichiers/{format}")
    TableFile accounts(Actor actor, @PathVariable String format) {
        Door.require(actor, Role.ADMINISTRATOR);
        LocalDate day = today.date();
        return new TableFile(
                FileName.ofList("comptes-et-acces", day, freshness.standing("account")),
                TableFormat.of(format),
                new Table(
                        "Comptes et accès",
                        List.of(new Table.Origin("Établi le", Cell.day(day))),
                        COLUMNS,
                        accounts.of(actor).stream().flatMap(AccountFiles::lines).toList()));
    }

    private static Stream<List<Cell>> lines(Account account) {
        return account.scopes().isEmpty()
                ? Stream.of(line(account, null))
                : account.scopes().stream().map(scope -> line(account, scope));
    }

    private static List<Cell> line(Account account, @Nullable Granted scope) {
        return List.of(
                Cell.text("Compte " + account.pseudonym()),
                Cell.text(French.FRENCH.word(account.role())),
                Cell.text(account.organisation() == null ? "toute l’installation" : account.organisation()),
                Cell.day(account.openedOn()),
                Cell.day(account.disabledOn()),
                Cell.text(scope == null ? "aucun droit" : scope.kind().equals("programme") ? "programme" : "session"),
                Cell.text(scope == null ? null : scope.name()),
                Cell.day(scope == null ? null : scope.since()),
                Cell.text(scope == null || scope.by() == null ? null : "Compte " + Accounts.pseudonym(scope.by())));
    }
}
