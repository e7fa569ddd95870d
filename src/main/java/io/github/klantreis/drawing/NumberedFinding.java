package io.github.klantreis.drawing;

import io.github.klantreis.validation.Finding;

/** A finding with the number by which the map and the list speak of it. */
record NumberedFinding(int number, Finding finding) {}
