/**
 * The nine steps of the workshop of "Zakelijke leadgeneratie, deel 3": {@link
 * io.github.klantreis.workshop.WorkshopChecklist} has the progress in each, as follows from a
 * journey.
 */
@NullMarked
package io.github.klantreis.workshop;

import org.jspecify.annotations.NullMarked;
