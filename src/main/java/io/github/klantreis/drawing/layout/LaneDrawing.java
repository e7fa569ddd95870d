package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.theme.ColourRole;

/** How one lane is drawn. */
interface LaneDrawing {

  /** What stands beside it. */
  String label();

  Icon icon();

  ColourRole role();

  /** Whether the journey has anything in it. */
  boolean isEmpty();

  /** Draws one row of it and gives its height. */
  int draw(MapRow row, int y, Canvas canvas);
}
