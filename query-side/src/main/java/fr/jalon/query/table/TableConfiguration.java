package fr.jalon.query.table;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a page return a table: it is then sent as a file. */
@Configuration(proxyBeanMethods = false)
class TableConfiguration implements WebMvcConfigurer {
    private final TableSender sender;

    TableConfiguration(TableSender sender) {
        this.sender = sender;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(sender);
    }
}
