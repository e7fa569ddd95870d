package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The differences between two journeys, line by line, in columns. */
final class ChangesList {
  private static final int COLUMN = 520;
  private static final int GAP = 28;
  private static final Text TITLE =
      Text.en("What differs ({number})").nl("Wat verschilt ({number})");

  private final List<String> changes;
  private final MapWords words;

  ChangesList(List<String> changes, MapWords words) {
    this.changes = changes;
    this.words = words;
  }

  /** Draws the block and returns its height. */
  int draw(int left, int right, int top, Canvas canvas) {
    TextBlock title =
        TextBlock.of(
            words.of(TITLE, Map.of("number", changes.size())), TextStyle.HEADING, right - left);
    canvas.text(title, left, top, ColourRole.INK);
    int columns = Math.max(1, (right - left + GAP) / (COLUMN + GAP));
    int width = (right - left - (columns - 1) * GAP) / columns;
    List<TextBlock> lines = new ArrayList<>();
    int total = 0;
    for (String change : changes) {
      TextBlock line = TextBlock.of(change, TextStyle.SMALL, width);
      lines.add(line);
      total += line.height() + 4;
    }
    int start = top + title.height() + 10;
    int x = left;
    int y = start;
    int bottom = start;
    int column = 0;
    for (TextBlock line : lines) {
      if (y > start && y - start + line.height() / 2 > total / columns && column < columns - 1) {
        column++;
        x += width + GAP;
        y = start;
      }
      y += canvas.text(line, x, y, width, ColourRole.INK) + 4;
      bottom = Math.max(bottom, y);
    }
    return bottom - top;
  }
}
