package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.theme.ColourRole;

/** A note in a lane: its text and its colours. */
record LaneNote(String text, ColourRole paper, ColourRole ink) {
  static LaneNote plain(String text) {
    return new LaneNote(text, ColourRole.CARD, ColourRole.INK);
  }
}
