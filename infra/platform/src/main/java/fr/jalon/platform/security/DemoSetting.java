package fr.jalon.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether this process shows the demonstration. */
@ConfigurationProperties("jalon")
record DemoSetting(@DefaultValue("false") boolean demo) {}
