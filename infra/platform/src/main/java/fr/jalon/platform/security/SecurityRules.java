package fr.jalon.platform.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The rules of the door: everything is closed but what is named here, and the sides check further who may see what. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoSetting.class)
class SecurityRules {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    SecurityFilterChain door(
            HttpSecurity http,
            PasswordSignIn passwords,
            Accounts accounts,
            SignInCookies cookies,
            SigningKeys keys,
            ScrapeToken scrape,
            DemoSetting demo) {
        Refused refused = new Refused();
        if (demo.demo()) {
            http.addFilterAfter(new ForwardedRequestFilter(), HeaderWriterFilter.class);
        }
        return http.addFilterAfter(new ReadableForms(), HeaderWriterFilter.class)
                .addFilterBefore(new SignedInFilter(passwords, accounts, cookies, refused), CsrfFilter.class)
                .addFilterAfter(new PasswordMustChangeFilter(), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens(keys))
                        .csrfTokenRequestHandler(new FormTokenRequests())
                        .requireCsrfProtectionMatcher(FormTokenRequests::areRequired))
                .authorizeHttpRequests(addresses -> allow(addresses, scrape))
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .headers(SecurityHeaders::write)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry addresses,
            ScrapeToken scrape) {
        addresses
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(Addresses.STATIC)
                .permitAll()
                .requestMatchers(Addresses.OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.POST, SignInLinkApi.ADDRESS)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                .access(scrape.orAdministrator())
                .requestMatchers("/actuator", "/actuator/**")
                .hasRole("ADMINISTRATOR")
                .requestMatchers(HttpMethod.POST, "/commands/password")
                .authenticated()
                // The one thing an auditor records: what was controlled. Everything else stays closed to them.
                .requestMatchers("/commands/audit/**")
                .hasRole("AUDITOR")
                .requestMatchers("/commands/**")
                .hasAnyRole("COORDINATOR", "ANIMATION", "ADMINISTRATOR")
                .requestMatchers(Addresses.API_DOCUMENTATION)
                .authenticated()
                .anyRequest()
                .authenticated();
    }
}
