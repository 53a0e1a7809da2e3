package fr.jalon.platform.processing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections on which the SQL of a view meets its next generation: {@code views.fact} is read as {@code views_next.fact}. A transaction
 * begun on it is, for the thread, the transaction of the data source behind it, so that the view's own code needs to know nothing of it.
 */
final class Redirection extends DelegatingDataSource implements InfrastructureProxy {

    /** A statement that may not be run: not the event's fault, so that nothing is parked for it. */
    private static final String NOT_ITS_OWN = "0A000";

    private static final Pattern TABLE = Pattern.compile("\\bviews\\.(\\w+)");

    private final Set<String> own;
    private final Set<String> others;
    private final Map<String, String> redirected = new ConcurrentHashMap<>();

    /** @param others the tables of other views: a view that touched them could not be built beside itself */
    Redirection(DataSource database, Collection<String> own, Collection<String> others) {
        super(database);
        this.own = Set.copyOf(own);
        this.others = Set.copyOf(others);
    }

    /** What transactions are known by: the data source that everybody else asks. */
    @Override
    public Object getWrappedObject() {
        return obtainTargetDataSource();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return around(Connection.class, super.getConnection());
    }

    String redirect(String sql) throws SQLException {
        var known = redirected.get(sql);
        if (known != null) {
            return known;
        }
        var found = TABLE.matcher(sql);
        var text = new StringBuilder();
        while (found.find()) {
            var table = found.group(1);
            if (others.contains(table)) {
                throw new SQLException("the view touches views." + table + ", which is not its own", NOT_ITS_OWN);
            }
            found.appendReplacement(text, own.contains(table) ? Generation.SCHEMA + ".$1" : "$0");
        }
        var sent = found.appendTail(text).toString();
        redirected.put(sql, sent);
        return sent;
    }

    private <T> T around(Class<T> type, T target) {
        InvocationHandler handler = (_, method, arguments) -> invoke(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        var sent = arguments;
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql && takesSql(method)) {
            sent = arguments.clone();
            sent[0] = redirect(sql);
        }
        try {
            var result = method.invoke(target, sent);
            return method.getName().equals("createStatement") ? around(Statement.class, (Statement) result) : result;
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    private static boolean takesSql(Method method) {
        var name = method.getName();
        return name.startsWith("prepare") || name.startsWith("execute") || name.equals("addBatch");
    }
}
