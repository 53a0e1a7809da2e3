package fr.jalon.command.http;

/** Takes requests to the process that writes their stream. Where there is none, each process carries out what it receives. */
public interface RequestRoute {

    /**
     * Has a request carried out, and waits for what came of it.
     *
     * @param stream what it writes: the requests of one stream go to one process
     * @param request what a {@link RequestDoor} there reads
     */
    Routed send(String stream, String request);
}
