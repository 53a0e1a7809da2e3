package fr.jalon.platform.people;

import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.value.KeyId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Destroys the key of whoever is erased, in the transaction that records the erasure. */
@Component
@ProcessingGroup("lookup.people-keys")
class PeopleKeys {

    private static final Logger log = LoggerFactory.getLogger(PeopleKeys.class);

    private final WrappedKeys keys;
    private final KeysDirectory directory;

    PeopleKeys(WrappedKeys keys, KeysDirectory directory) {
        this.keys = keys;
        this.directory = directory;
    }

    @EventHandler
    void on(PersonErased event) {
        KeyId destroyed = keys.destroy(event.person().value());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    list(destroyed);
                }
            });
        } else {
            list(destroyed);
        }
    }

    /** The erasure stands by now: if the list can't be written it is completed at the next start, see {@link Erasures}. */
    private void list(KeyId destroyed) {
        try {
            directory.addErasure(destroyed.value());
        } catch (KeysDirectoryUnusable e) {
            log.error("the erasure of {} is not yet listed outside the database", destroyed, e);
        }
    }
}
