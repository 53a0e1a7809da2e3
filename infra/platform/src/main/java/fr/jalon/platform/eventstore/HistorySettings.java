package fr.jalon.platform.eventstore;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this process may do with the history.
 *
 * @param writer whether it may write: then it also gives positions
 * @param migrate whether a writer prepares the schema; otherwise, and in a reader, it must find it prepared within a minute
 * @param sweep how often a writer looks for what other processes left without a position
 * @param watch how often a reader looks for positions that other processes gave, while the history is busy
 */
@ConfigurationProperties("jalon.history")
record HistorySettings(
        @DefaultValue("true") boolean writer,
        @DefaultValue("true") boolean migrate,
        @DefaultValue("250ms") Duration sweep,
        @DefaultValue("10ms") Duration watch) {}
