package fr.jalon.platform.security;

/** The demonstration was asked to listen beyond this computer. */
final class DemoBeyondLoopback extends RuntimeException {

    DemoBeyondLoopback() {
        super("the demonstration listens on the loopback address only");
    }
}
