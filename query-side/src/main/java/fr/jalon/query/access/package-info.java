/** What others need to know of access: the missions of auditors. */
@NullMarked
package fr.jalon.query.access;

import org.jspecify.annotations.NullMarked;
