/** Tables as files: one table, given as CSV or as a spreadsheet that opens right in France, with nothing in it that a spreadsheet would carry out. */
@NullMarked
package fr.jalon.query.table;

import org.jspecify.annotations.NullMarked;
