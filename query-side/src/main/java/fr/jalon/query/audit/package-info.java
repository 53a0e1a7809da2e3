/** The history as an auditor reads it. */
@NullMarked
package fr.jalon.query.audit;

import org.jspecify.annotations.NullMarked;
