package fr.jalon.query.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the wait for what one just did before every read; commands never wait. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final FreshnessInterceptor freshness;

    WebConfiguration(FreshnessInterceptor freshness) {
        this.freshness = freshness;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(freshness).excludePathPatterns("/commands/**", "/actuator/**");
    }
}
