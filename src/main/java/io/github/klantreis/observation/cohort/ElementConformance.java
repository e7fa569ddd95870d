package io.github.klantreis.observation.cohort;

import io.github.klantreis.observation.Share;

/**
 * How many customers missed a touchpoint or phase of the map, or met it where no route has it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param elementId the id of the touchpoint or phase
 * @param missed who missed it on the route that is nearest to theirs, of all who were compared and
 *     whom it concerns, as far as that is known; each customer counts once
 * @param outside who met it outside that route, of all who were compared; each customer counts once
 * @param met how many customers came there, of all of the log, also of those who were not compared.
 *     If it is 0, it is not recorded or nobody comes there: the log does not say which, so that
 *     {@code missed} holds only if it is recorded
 * @param isUnrecorded whether the plan has it as {@linkplain
 *     io.github.klantreis.observation.ObservationPlan#withUnrecorded unrecorded}, so that nobody
 *     could have missed it; a phase if all of its touchpoints are
 */
public record ElementConformance(
    String elementId, Share missed, Share outside, long met, boolean isUnrecorded) {}
