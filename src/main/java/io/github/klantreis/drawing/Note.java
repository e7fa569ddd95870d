package io.github.klantreis.drawing;

/** A text of a lane with the colours of its paper. */
record Note(String text, ColourRole paper, ColourRole ink) {
  static Note plain(String text) {
    return new Note(text, ColourRole.CARD, ColourRole.INK);
  }
}
