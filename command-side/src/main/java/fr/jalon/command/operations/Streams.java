package fr.jalon.command.operations;

/** Which streams the history has. */
interface Streams {

    boolean exist(String stream);
}
