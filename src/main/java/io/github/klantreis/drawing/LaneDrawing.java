package io.github.klantreis.drawing;

/** How one lane is drawn. */
interface LaneDrawing {

  /** What stands beside it. */
  String label();

  Icon icon();

  ColourRole role();

  /** Whether the journey has anything in it. */
  boolean isEmpty();

  /** Draws one row of it and gives its height. */
  int draw(Row row, int y, Canvas canvas);
}
