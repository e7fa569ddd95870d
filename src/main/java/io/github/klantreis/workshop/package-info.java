/**
 * The nine steps of the workshop of seed text S4: {@link
 * io.github.klantreis.workshop.WorkshopChecklist} has the progress in each, as follows from a
 * journey.
 */
package io.github.klantreis.workshop;
