/**
 * What is answered when a request can't be: problem details for programs, a plain page for people, in French either way. Nothing
 * that was sent is repeated, in an answer or in the log.
 */
@NullMarked
package fr.jalon.platform.web;

import org.jspecify.annotations.NullMarked;
