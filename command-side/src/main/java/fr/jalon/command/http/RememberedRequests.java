package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.EventId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The requests already carried out, by account and key, so that sending one again changes nothing and answers the same. */
@Component
class RememberedRequests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String TAKE = """
        with terms as materialized (%s)
        insert into command.remembered_request (account, key, digest)
            select ?, ?, ? from terms where pg_try_advisory_xact_lock(hashtextextended(?, 0)) on conflict do nothing\
        """.formatted(TransactionTerms.SET);

    private final JdbcClient jdbc;

    RememberedRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the key for this transaction, or tells what it already gave, whoever else may be asking that just now. It is a transaction's
     * first statement and sets its terms.
     *
     * @throws Refusal when the first one is still running, or when the key came with another body
     */
    Optional<CarriedOut> take(AccountId account, String key, String digest) {
        if (taken(account, key, digest)) {
            return Optional.empty();
        }
        Optional<Row> earlier = earlier(account, key);
        if (earlier.isEmpty()) {
            if (!alone(account, key)) {
                throw new Refusal(RequestRefusal.IN_PROGRESS);
            }
            // Whoever held the key let it go in between: done, or taken back.
            earlier = earlier(account, key);
        }
        if (earlier.isEmpty()) {
            taken(account, key, digest);
        } else if (!earlier.get().digest().equals(digest)) {
            throw new Refusal(RequestRefusal.KEY_REUSED);
        }
        return earlier.map(Row::carriedOut);
    }

    /** Nearly every key is new: locked and written in one go, and not waited for when another request holds it. */
    private boolean taken(AccountId account, String key, String digest) {
        return jdbc.sql(TAKE)
                        .params(account.value(), key, digest, locked(account, key))
                        .update()
                == 1;
    }

    private boolean alone(AccountId account, String key) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(locked(account, key))
                .query(Boolean.class)
                .single();
    }

    private static String locked(AccountId account, String key) {
        return account.value() + " " + key;
    }

    /** Writes what the key gave, in the transaction that took it. */
    void remember(AccountId account, String key, CarriedOut outcome) {
        String[] events = outcome.events().stream().map(EventId::value).toArray(String[]::new);
        jdbc.sql("update command.remembered_request set events = ?, answer = ? where account = ? and key = ?")
                .params(events, JSON.writeValueAsString(outcome.answer()), account.value(), key)
                .update();
    }

    private Optional<Row> earlier(AccountId account, String key) {
        return jdbc.sql("select digest, events, answer from command.remembered_request where account = ? and key = ?")
                .params(account.value(), key)
                .query((row, _) -> new Row(
                        row.getString("digest"),
                        new CarriedOut(
                                Arrays.stream((String[]) row.getArray("events").getArray())
                                        .map(EventId::new)
                                        .toList(),
                                answer(row.getString("answer")))))
                .optional();
    }

    private static Map<String, Object> answer(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    private record Row(String digest, CarriedOut carriedOut) {}

    /**
     * What a request gave.
     *
     * @param events the events recorded, none when all of it was already so
     * @param answer what is told back beside the position: the id, other new ids, the names of the events
     */
    record CarriedOut(List<EventId> events, Map<String, Object> answer) {
        CarriedOut {
            events = List.copyOf(events);
        }
    }
}
