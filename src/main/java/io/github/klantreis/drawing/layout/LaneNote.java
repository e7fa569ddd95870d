package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.theme.ColourRole;
import java.util.List;

/**
 * A note in a lane.
 *
 * @param detail a line below the text; may be empty
 * @param dots how many of five dots are filled; 0 for no dots
 * @param isAssumed whether nobody has researched it, which is drawn lighter
 * @param marks what the legend has to say of the note
 */
record LaneNote(
    String text,
    ColourRole paper,
    ColourRole ink,
    String detail,
    int dots,
    boolean isAssumed,
    List<MapMark> marks) {
  LaneNote(String text, ColourRole paper, ColourRole ink) {
    this(text, paper, ink, "", 0, false, List.of());
  }

  static LaneNote plain(String text) {
    return new LaneNote(text, ColourRole.CARD, ColourRole.INK);
  }
}
