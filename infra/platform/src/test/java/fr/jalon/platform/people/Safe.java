package fr.jalon.platform.people;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One process that stands on a database and on a folder of keys, wired by hand. */
final class Safe {

    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final KeysDirectory directory;
    final MasterKey master;
    final WrappedKeys keys;
    final SealingKeyring keyring;
    final PeopleKeys people;

    private Safe(DataSource database, Path folder) throws Exception {
        this.jdbc = JdbcClient.create(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        this.transaction = new TransactionTemplate(transactions);
        this.directory = new KeysDirectory(folder);
        this.keys = new WrappedKeys(jdbc, transactions);
        this.master = new MasterKeyCustody(
                        directory, jdbc, transactions, new StaticListableBeanFactory().getBeanProvider(Flyway.class))
                .open();
        this.keyring = new SealingKeyring(master, keys);
        this.people = new PeopleKeys(keys, directory);
        new Erasures(keys, directory, master).afterPropertiesSet();
    }

    static Safe start(DataSource database, Path folder) throws Exception {
        return new Safe(database, folder);
    }
}
