package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DemonstrationTest {

    private static DoorProcess process;

    @BeforeAll
    static void start() throws Exception {
        process = DoorProcess.start("jalon.demo=true");
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-proto", "X-Forwarded-Anything"})
    void a_forwarded_request_is_refused(String header) throws Exception {
        HttpResponse<String> answer = process.send(process.request("/connexion").header(header, "for=192.0.2.1"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"demo.forwarded-request\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void a_direct_request_is_answered() throws Exception {
        assertThat(process.page("/connexion").statusCode()).isEqualTo(200);
    }

    @Test
    void without_the_demonstration_a_proxy_may_stand_in_front() throws Exception {
        try (DoorProcess real = DoorProcess.start("jalon.demo=false")) {
            assertThat(real.send(real.request("/connexion").header("X-Forwarded-For", "192.0.2.1"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "", "no such address"})
    void it_does_not_start_beyond_this_computer(String address, @TempDir Path keys) {
        assertThatThrownBy(() -> DoorProcess.startOn(
                        "jdbc:postgresql://127.0.0.1:1/none", keys, "jalon.demo=true", "server.address=" + address))
                .isInstanceOfSatisfying(
                        DemoBeyondLoopback.class,
                        refused -> assertThat(new DemoBeyondLoopbackAnalyzer().analyze(refused))
                                .extracting(FailureAnalysis::getAction)
                                .asString()
                                .contains("--jalon.demo=false"));
        assertThat(keys.resolve("master.key")).doesNotExist();
    }
}
