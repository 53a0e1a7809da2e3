package fr.jalon.axonserver;

import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same with a real Axon Server, where there is one. */
@EnabledIfEnvironmentVariable(
        named = "AXONSERVER_SERVERS",
        matches = ".+",
        disabledReason = "AXONSERVER_SERVERS names no Axon Server")
class ServerRoutingTest extends Routing {

    @Override
    String servers() {
        return Objects.requireNonNull(System.getenv("AXONSERVER_SERVERS"));
    }
}
