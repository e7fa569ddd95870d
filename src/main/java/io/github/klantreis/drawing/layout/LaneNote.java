package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.theme.ColourRole;

/**
 * A note in a lane.
 *
 * @param detail a line below the text; may be empty
 * @param dots how many of five dots are filled; 0 for no dots
 * @param isAssumed whether nobody has researched it, which is drawn lighter
 */
record LaneNote(
    String text, ColourRole paper, ColourRole ink, String detail, int dots, boolean isAssumed) {
  LaneNote(String text, ColourRole paper, ColourRole ink) {
    this(text, paper, ink, "", 0, false);
  }

  static LaneNote plain(String text) {
    return new LaneNote(text, ColourRole.CARD, ColourRole.INK);
  }
}
