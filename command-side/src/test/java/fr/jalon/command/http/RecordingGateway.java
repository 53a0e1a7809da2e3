package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Notes what is asked instead of doing it; refuses everything when told to. */
public final class RecordingGateway implements CommandGateway {

    private final List<Object> commands = new ArrayList<>();
    private @Nullable Refusal refusal;

    public List<Object> commands() {
        return List.copyOf(commands);
    }

    public void refuse(Refusal with) {
        refusal = with;
    }

    @Override
    public <R> @Nullable R sendAndWait(Object command) {
        commands.add(command);
        if (refusal != null) {
            throw refusal;
        }
        return null;
    }

    @Override
    public <R> @Nullable R sendAndWait(Object command, MetaData metadata) {
        return sendAndWait(command);
    }

    @Override
    public <R> @Nullable R sendAndWait(Object command, long timeout, TimeUnit unit) {
        return sendAndWait(command);
    }

    @Override
    public <C, R> void send(C command, CommandCallback<? super C, ? super R> callback) {
        throw new UnsupportedOperationException("commands are waited for");
    }

    @Override
    public <R> CompletableFuture<R> send(Object command) {
        throw new UnsupportedOperationException("commands are waited for");
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super CommandMessage<?>> dispatchInterceptor) {
        throw new UnsupportedOperationException("nothing is dispatched");
    }
}
