package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Touchpoint;
import java.util.List;

/**
 * Stacks what belongs to touchpoints: outside branches beside each other, in a branching branch
 * below branch, each under its letter.
 */
final class Stacking {
  static final int LETTER = 18;

  private Stacking() {}

  /** Draws what belongs to one touchpoint. */
  interface Part {
    /** Draws it below a line and returns its height; 0 if there is nothing. */
    int draw(Touchpoint touchpoint, MapRow.Cell cell, int top);
  }

  /** Draws a part of each touchpoint and returns where the lowest ends, at least {@code top}. */
  static int draw(MapRow.Segment segment, int top, int gap, Canvas canvas, Part part) {
    int bottom = Math.max(top, top + highest(segment.trunk(), top, part));
    for (MapRow.Block block : segment.blocks()) {
      int y = top;
      for (MapRow.Strip strip : block.strips()) {
        int height = highest(strip.cells(), y, part);
        if (height > 0) {
          letter(block, strip, y, canvas);
          y += Math.max(height, LETTER) + gap;
          bottom = Math.max(bottom, y - gap);
        }
      }
    }
    return bottom;
  }

  private static int highest(List<MapRow.Cell> cells, int top, Part part) {
    int height = 0;
    for (MapRow.Cell cell : cells) {
      int drawn =
          cell.column().touchpoint().map(touchpoint -> part.draw(touchpoint, cell, top)).orElse(0);
      height = Math.max(height, drawn);
    }
    return height;
  }

  /** Draws the letter of a branch before its columns. */
  static void letter(MapRow.Block block, MapRow.Strip strip, int top, Canvas canvas) {
    letter(block, strip, block.x() - LETTER - 7, top, canvas);
  }

  static void letter(MapRow.Block block, MapRow.Strip strip, int x, int top, Canvas canvas) {
    TextBlock letter = TextBlock.of(strip.branch().letter(), TextStyle.LABEL, 60);
    int width = Math.max(LETTER, letter.width + 8);
    int left = x + LETTER - width;
    canvas.open("", "", name(block, strip));
    canvas.frame(left, top, width, LETTER, LETTER / 2, ColourRole.CARD, ColourRole.MUTED, "l1");
    canvas.centred(letter, left + width / 2, top + 2, ColourRole.INK, false);
    canvas.close();
  }

  /** Returns the names of a branching and of one of its branches. */
  static String name(MapRow.Block block, MapRow.Strip strip) {
    return MapWords.dotted(block.branching().branching().name(), strip.branch().branch().name());
  }
}
