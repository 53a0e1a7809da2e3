package fr.jalon.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * The vectors were computed with Python 3: {@code json.dumps(entry, sort_keys=True, separators=(',', ':'), ensure_ascii=False)} and
 * {@code hashlib.sha256(b'\0' + text.encode()).hexdigest()}.
 */
class LeafEntryTest {

    @Test
    void gives_the_golden_text_and_leaf_of_an_ordinary_event() {
        var entry = new LeafEntry(
                1,
                Instant.parse("2025-03-17T09:00:00Z"),
                "6f1c2c1e-0d55-4a3c-9d6d-0d1f6f0b7a11",
                "session.workshop-held",
                1,
                "session-1",
                0,
                Instant.parse("2025-03-17T08:59:59.123456Z"),
                "{\"actor\":\"account-1\"}",
                "{\"session\":\"session-1\",\"occurredOn\":\"2025-03-15\"}");

        assertThat(entry.canonicalText())
                .isEqualTo("{\"aggregate\":\"session-1\",\"eventId\":\"6f1c2c1e-0d55-4a3c-9d6d-0d1f6f0b7a11\","
                        + "\"metadata\":\"{\\\"actor\\\":\\\"account-1\\\"}\","
                        + "\"payload\":\"{\\\"session\\\":\\\"session-1\\\",\\\"occurredOn\\\":\\\"2025-03-15\\\"}\","
                        + "\"position\":1,\"recordedAt\":\"2025-03-17T09:00:00.000000Z\",\"revision\":1,\"sequence\":0,"
                        + "\"timestamp\":\"2025-03-17T08:59:59.123456Z\",\"type\":\"session.workshop-held\"}");
        assertThat(HexFormat.of().formatHex(entry.leaf()))
                .isEqualTo("82b90456d8c969e28f2bd89be540a7cf03bdcddb20b9b9411be9764f29810e63");
    }

    @Test
    void escapes_as_rfc_8785_says_and_holds_the_largest_numbers() {
        var entry = new LeafEntry(
                9_007_199_254_740_991L,
                Instant.parse("2025-12-31T23:59:59.999999Z"),
                "e",
                "t",
                12,
                "a",
                300,
                Instant.parse("2025-12-31T23:59:59.1Z"),
                "{}",
                "é \"q\" \\ \b\t\n\f\r \u0001\u001f \u007f / \u2028 \uD83D\uDC76");

        assertThat(HexFormat.of().formatHex(entry.leaf()))
                .isEqualTo("fd009ca0362da3a98cf7e70be1a149903b789dae4438fcdc663a7f2c3bee18de");
    }

    @Test
    void refuses_what_has_no_canonical_form() {
        assertThatThrownBy(() -> entry(9_007_199_254_740_992L, "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry(-1, "{}")).isInstanceOf(IllegalArgumentException.class);
        for (var lone : new String[] {"\uD83D", "\uDC76", "\uDC76\uD83D"}) {
            assertThatThrownBy(() -> entry(1, lone).leaf()).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static LeafEntry entry(long position, String payload) {
        return new LeafEntry(position, Instant.EPOCH, "e", "t", 1, "a", 0, Instant.EPOCH, "{}", payload);
    }
}
