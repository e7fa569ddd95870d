package io.github.klantreis.drawing.content;

import io.github.klantreis.validation.Finding;

/**
 * A finding with the number by which the map and the list speak of it, and the name of what it is
 * about. Findings that say the same of several elements share a number.
 */
public record NumberedFinding(int number, Finding finding, String name) {}
