package fr.jalon.events.breach;

import org.springframework.util.StringUtils;

/** Leans on a framework. */
interface TiedEvent {
    default String name() {
        return StringUtils.capitalize("tied");
    }
}
