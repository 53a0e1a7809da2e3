package fr.jalon.platform.processing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.GenericTokenEntry;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/**
 * Who reads a view's events, and up to where. A claim made in the future is none: the machine's clock was put back since, and whoever
 * made it may be gone; with Axon's own store the view would stand still until that moment has come. Should they be there after all, their
 * next write finds that the claim is another's.
 */
final class ClaimsOfNow extends JdbcTokenStore {

    private static final String TERMS =
            "select set_config('synchronous_commit', 'off', true), " + RunningView.IN_OTHERS_WAY;

    private final Duration claim;

    private ClaimsOfNow(Builder settings, Duration claim) {
        super(settings);
        this.claim = claim;
    }

    static ClaimsOfNow of(Builder settings, Duration claim) {
        return new ClaimsOfNow(settings.claimTimeout(claim), claim);
    }

    @Override
    protected AbstractTokenEntry<?> readTokenEntry(ResultSet row) throws SQLException {
        var entry = super.readTokenEntry(row);
        return entry.timestamp().isAfter(Instant.now().plus(claim)) ? released(entry) : entry;
    }

    private static AbstractTokenEntry<byte[]> released(AbstractTokenEntry<?> entry) {
        var token = entry.getSerializedToken();
        return new GenericTokenEntry<>(
                token == null ? null : (byte[]) token.getData(),
                token == null ? null : token.getType().getName(),
                entry.timestampAsString(),
                null,
                entry.getProcessorName(),
                entry.getSegment(),
                byte[].class);
    }

    /**
     * A view's own position is the truth: what concerns it was written up to there, and nothing later. A token beyond it may be left of a
     * crash of the database that took the view's last rows away.
     */
    @Override
    protected TrackingToken claimToken(Connection connection, AbstractTokenEntry<?> entry) throws SQLException {
        var token = super.claimToken(connection, entry);
        try (var asked = connection.prepareStatement(
                "select position from views.view_position where 'view.' || view = ? and position < ?")) {
            asked.setString(1, entry.getProcessorName());
            asked.setLong(2, token == null ? 0 : token.position().orElse(0));
            var behind = asked.executeQuery();
            return behind.next() ? new GlobalSequenceTrackingToken(behind.getLong("position")) : token;
        }
    }

    /**
     * Whoever stands still while a claim is being written would keep the view from everybody else. Its commit need not wait for the disk:
     * a claim lost in a crash is free, and a view that stands further than its token is handed nothing twice.
     */
    @Override
    protected Connection getConnection() {
        var connection = super.getConnection();
        try (var terms = connection.prepareStatement(TERMS)) {
            terms.execute();
            return connection;
        } catch (SQLException failed) {
            JdbcUtils.closeQuietly(connection);
            throw new JdbcException("the database cannot be asked for the claims of views", failed);
        }
    }
}
