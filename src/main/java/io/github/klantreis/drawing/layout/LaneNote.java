package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.theme.ColourRole;

/** A text of a lane with the colours of its paper. */
record LaneNote(String text, ColourRole paper, ColourRole ink) {
  static LaneNote plain(String text) {
    return new LaneNote(text, ColourRole.CARD, ColourRole.INK);
  }
}
