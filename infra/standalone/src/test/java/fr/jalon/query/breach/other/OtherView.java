package fr.jalon.query.breach.other;

/** Somebody else's view. */
public interface OtherView {}
