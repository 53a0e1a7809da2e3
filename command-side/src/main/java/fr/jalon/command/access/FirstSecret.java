package fr.jalon.command.access;

/** By what somebody comes in the first time. */
sealed interface FirstSecret permits SignInLink, OneTimePassword {}
