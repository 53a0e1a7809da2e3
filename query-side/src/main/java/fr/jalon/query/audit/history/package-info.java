/** The history's records: which ones an auditor may read, the list with its filters, and one record in full with personal values sealed. */
@NullMarked
package fr.jalon.query.audit.history;

import org.jspecify.annotations.NullMarked;
