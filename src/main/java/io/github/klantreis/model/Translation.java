package io.github.klantreis.model;

import io.github.klantreis.phase.PhaseModel;

/** X. */
public final class Translation {
  private Translation() {}

  static Translation of(Journey j, PhaseModel m) {
    return new Translation();
  }
}
