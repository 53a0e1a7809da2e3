package fr.jalon.platform.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Refuses the start, before anything else exists, when the demonstration would listen beyond this computer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("jalon.demo")
class DemoOnLoopback {

    @Bean
    static BeanFactoryPostProcessor demoListensHereOnly(Environment settings) {
        return beans -> {
            if (!isLoopback(settings.getProperty("server.address"))
                    || !isLoopback(settings.getProperty("management.server.address", "127.0.0.1"))) {
                throw new DemoBeyondLoopback();
            }
        };
    }

    private static boolean isLoopback(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return false;
        }
        try {
            return InetAddress.getByName(address.strip()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
