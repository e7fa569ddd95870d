package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.theme.ColourRole;

/**
 * A note in a lane.
 *
 * @param detail a line below the text; may be empty
 * @param dots how many of five dots are filled; 0 for no dots
 * @param isAssumed whether nobody has researched it, which is drawn lighter
 * @param isTriggered whether the text says after an arrow what brings it about
 */
record LaneNote(
    String text,
    ColourRole paper,
    ColourRole ink,
    String detail,
    int dots,
    boolean isAssumed,
    boolean isTriggered) {
  LaneNote(String text, ColourRole paper, ColourRole ink) {
    this(text, paper, ink, "", 0, false);
  }

  LaneNote(
      String text, ColourRole paper, ColourRole ink, String detail, int dots, boolean isAssumed) {
    this(text, paper, ink, detail, dots, isAssumed, false);
  }

  static LaneNote plain(String text) {
    return new LaneNote(text, ColourRole.CARD, ColourRole.INK);
  }
}
