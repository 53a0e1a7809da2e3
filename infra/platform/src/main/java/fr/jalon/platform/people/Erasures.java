package fr.jalon.platform.people;

import fr.jalon.events.value.KeyId;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** At start, what the list outside the database and the database each know of erasures is made the same: a restore undoes none. Only where the database may be written. */
@Component
@ConditionalOnBooleanProperty(name = "jalon.history.writer", matchIfMissing = true)
class Erasures implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(Erasures.class);

    private final WrappedKeys keys;
    private final KeysDirectory directory;

    /** @param master asked for so that the tables stand */
    Erasures(WrappedKeys keys, KeysDirectory directory, MasterKey master) {
        this.keys = keys;
        this.directory = directory;
    }

    @Override
    public void afterPropertiesSet() {
        Set<String> listed = directory.erasures();
        List<String> destroyed = keys.destroyed();
        destroyed.stream().filter(key -> !listed.contains(key)).forEach(directory::addErasure);
        List<String> returned = keys.all(listed.stream().map(KeyId::new).toList()).stream()
                .filter(key -> !key.isDestroyed())
                .map(key -> key.id().value())
                .toList();
        if (!returned.isEmpty()) {
            int again = keys.destroyAll(returned);
            log.info("{} erasures were applied again to this database", again);
        }
    }
}
