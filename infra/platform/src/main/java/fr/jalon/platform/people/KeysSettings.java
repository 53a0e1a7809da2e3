package fr.jalon.platform.people;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys lie.
 *
 * @param directory outside the database and outside its data folder: whoever holds both can read every name
 */
@ConfigurationProperties("jalon.keys")
record KeysSettings(@DefaultValue("./.keys") Path directory) {}
