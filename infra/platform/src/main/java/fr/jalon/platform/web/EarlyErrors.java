package fr.jalon.platform.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the server refuses before the application sees it, such as an address with {@code %2f}, is answered in our words too. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EarlyErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // The last valve of the pipeline is the first to report.
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new EarlyErrorReport()));
    }
}
