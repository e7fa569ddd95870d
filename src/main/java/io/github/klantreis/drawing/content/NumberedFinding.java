package io.github.klantreis.drawing.content;

import io.github.klantreis.validation.Finding;

/**
 * A finding with its number on the map and in the list, and the name of its element. Equal findings
 * on several elements share a number.
 */
public record NumberedFinding(int number, Finding finding, String name) {}
