/**
 * Facts and figures.
 *
 * <p>Purpose: one table of facts, and one expression that reads it: figure = indicator(version) x scope x occurred up to D x as known
 * at P. Targets, breakdowns, explanations and trajectories are that expression read in different ways.
 *
 * <p>Rules: a fact is made from one event alone; facts are never changed, their span of positions ends; a distinct count comes from
 * identities at each level, never from sums; what is not certain is a bound. What moved between two moments is walked one cause at a
 * time (definition, entered since for the first time, corrected, new), so that the parts add up to the gap; of people, a funder sees
 * no part, month or cell from which one to four of them could be told.
 *
 * <p>Listens to: every stream whose capability says which facts it makes ({@link fr.jalon.query.figures.FactsOf}), programmes for what
 * was promised, families for the sealed names an explanation opens.
 *
 * <p>Tells: {@link fr.jalon.query.figures.Figures}.
 */
@NullMarked
package fr.jalon.query.figures;

import org.jspecify.annotations.NullMarked;
