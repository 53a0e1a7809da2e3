package fr.jalon.axonserver;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Axon Server is and how it is spoken to.
 *
 * @param servers {@code host:port}, any of which may be asked first
 * @param context the context of Axon Server that this installation has for itself
 * @param token what Axon Server knows this installation by, where it asks for it
 * @param tls whether the line is encrypted
 * @param connecting for how long a server that does not answer is waited for
 * @param reconnecting how long to wait before a lost line is tried again
 * @param patience for how long an answer is waited for
 */
@ConfigurationProperties("axonserver")
record LineSettings(
        @DefaultValue("127.0.0.1:8124") List<String> servers,
        @DefaultValue("default") String context,
        @Nullable String token,
        @DefaultValue("false") boolean tls,
        @DefaultValue("2s") Duration connecting,
        @DefaultValue("2s") Duration reconnecting,
        @DefaultValue("15s") Duration patience) {}
