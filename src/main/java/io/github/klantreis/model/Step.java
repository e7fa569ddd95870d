package io.github.klantreis.model;

/**
 * What follows what in a phase: a touchpoint outside all branches, or a branching with everything
 * in its branches.
 *
 * @see Phase#steps()
 */
public sealed interface Step permits Touchpoint, BranchingStep {}
