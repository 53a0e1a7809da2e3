package fr.jalon.command.decision;

/**
 * A command with a secret in clear in it, such as a password. It is carried out in the process that received it and is never part of
 * a message to another.
 */
public interface HoldsSecret {}
