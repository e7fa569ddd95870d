package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.theme.ColourRole;

/** Draws one lane. */
interface LaneDrawing {

  /** Returns the label beside the lane. */
  String label();

  Icon icon();

  ColourRole role();

  /** Whether the journey has anything in it. */
  boolean isEmpty();

  /** Returns what the line above the lane stands for; empty if it only parts two lanes. */
  default String lineAbove() {
    return "";
  }

  /** Draws the part in one row and returns its height. */
  int draw(MapRow row, int y, Canvas canvas);
}
