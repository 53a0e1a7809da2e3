package fr.jalon.query.http;

/** One way to look at a list: another order, or a part of it. Templates show it as a link. */
public record ListChoice(String label, String address, boolean current) {}
