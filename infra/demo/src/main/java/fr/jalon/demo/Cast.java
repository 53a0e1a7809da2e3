package fr.jalon.demo;

/** Everybody and everything the chapters of the story share. */
record Cast(Teller teller, Accounts accounts, Setting setting, Families families, Pathway pathway) {}
