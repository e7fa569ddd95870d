package io.github.klantreis.drawing;

/**
 * A horizontal part of the map. Parts lie on each other without a gap, so that lines go on from one
 * to the next, and a page can be turned between them.
 */
record Section(Kind kind, int top, int height, Canvas canvas) {
  enum Kind {
    /** The title, in front of the row that follows. */
    TITLE,
    /** A row of phases. */
    ROW,
    /** What icons and lines mean. */
    LEGEND,
    /** The list of findings. */
    FINDINGS,
    /** The list of changes. */
    CHANGES
  }

  int bottom() {
    return top + height;
  }
}
