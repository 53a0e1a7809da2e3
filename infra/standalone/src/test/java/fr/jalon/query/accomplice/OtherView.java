package fr.jalon.query.accomplice;

/** Somebody else's view. */
public interface OtherView {}
