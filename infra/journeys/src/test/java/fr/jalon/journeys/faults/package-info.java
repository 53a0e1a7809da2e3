/**
 * Faults, tried: clients write into the packaged product while its processes, its database, its disk or its clock fail. Each asks again
 * under the same key until it is answered, and keeps what it was told; afterwards {@link fr.jalon.journeys.faults.Proof} reads the history
 * itself: nothing that was acknowledged is lost or there twice, and every figure is what the history gives.
 */
@NullMarked
package fr.jalon.journeys.faults;

import org.jspecify.annotations.NullMarked;
