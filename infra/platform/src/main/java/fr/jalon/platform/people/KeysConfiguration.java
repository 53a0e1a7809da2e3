package fr.jalon.platform.people;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the master key before anything asks for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeysSettings.class)
class KeysConfiguration {

    @Bean
    KeysDirectory keysDirectory(KeysSettings settings) {
        return new KeysDirectory(settings.directory());
    }

    @Bean
    MasterKey masterKey(MasterKeyCustody custody) {
        return custody.open();
    }
}
