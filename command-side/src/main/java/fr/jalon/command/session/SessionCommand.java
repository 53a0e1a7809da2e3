package fr.jalon.command.session;

import fr.jalon.events.value.SessionId;

/** Something asked of one session. Each command carries its own rule: {@code decide} gives the facts it makes, none when nothing changes. */
interface SessionCommand {
    SessionId session();
}
