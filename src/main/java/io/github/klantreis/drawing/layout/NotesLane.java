package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.model.ExperienceElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A lane of notes: those of a phase beside each other over its width, those of a touchpoint below
 * it.
 */
final class NotesLane implements LaneDrawing {
  private static final int GAP = 6;
  private static final int PADDING = 6;
  private static final int LINE_GAP = 3;
  private static final int NOTE_WIDTH = 200;
  private static final int WIDEST_NOTE = 330;
  private static final int MAX_LINES = 12;

  private final JourneyContent content;
  private final String label;
  private final Icon icon;
  private final ColourRole role;
  private final Function<ExperienceElement, List<LaneNote>> notes;

  /** Whether the notes of a touchpoint share one background, which suits many short ones. */
  private final boolean onOnePaper;

  NotesLane(
      JourneyContent content,
      String label,
      Icon icon,
      ColourRole role,
      boolean onOnePaper,
      Function<ExperienceElement, List<LaneNote>> notes) {
    this.content = content;
    this.label = label;
    this.icon = icon;
    this.role = role;
    this.notes = notes;
    this.onOnePaper = onOnePaper;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Icon icon() {
    return icon;
  }

  @Override
  public ColourRole role() {
    return role;
  }

  @Override
  public boolean isEmpty() {
    return !content.any(element -> !notes.apply(element).isEmpty());
  }

  @Override
  public int draw(MapRow row, int y, Canvas canvas) {
    int height = 0;
    for (MapRow.Segment segment : row.segments()) {
      int top = segment.continued() ? y : y + phase(segment, y, canvas);
      int bottom =
          Stacking.draw(
              segment,
              top,
              2,
              canvas,
              (cell, from) ->
                  cell.column()
                      .touchpoint()
                      .map(at -> touchpoint(notes.apply(at), cell, from, canvas) - from)
                      .orElse(0));
      height = Math.max(height, bottom - y);
    }
    return Math.max(0, height - GAP);
  }

  /** Draws the notes of a touchpoint and returns where they end. */
  private int touchpoint(List<LaneNote> all, MapRow.Cell cell, int top, Canvas canvas) {
    int bottom = top;
    if (onOnePaper && !all.isEmpty()) {
      List<TextBlock> texts = new ArrayList<>();
      int height = 2 * PADDING - 2 - LINE_GAP;
      for (LaneNote note : all) {
        TextBlock text = block(note, cell.width());
        texts.add(text);
        height += text.height() + LINE_GAP;
      }
      canvas.box(cell.x() + GAP / 2, top, cell.width() - GAP, height, 5, all.get(0).paper());
      int y = top + PADDING - 1;
      for (int i = 0; i < all.size(); i++) {
        text(all.get(i), texts.get(i), cell.x(), y, canvas);
        y += texts.get(i).height() + LINE_GAP;
      }
      return top + height + GAP;
    }
    for (LaneNote note : all) {
      TextBlock text = block(note, cell.width());
      bottom += box(note, text, cell.x(), bottom, cell.width(), paper(text), canvas) + GAP;
    }
    return bottom;
  }

  /** Draws the notes of a phase, a few on each line, and returns the height with the gap below. */
  private int phase(MapRow.Segment segment, int y, Canvas canvas) {
    List<LaneNote> all = notes.apply(segment.phase());
    if (all.isEmpty()) {
      return 0;
    }
    int columns = Math.max(1, Math.min(all.size(), segment.width() / NOTE_WIDTH));
    int width = Math.min(WIDEST_NOTE, segment.width() / columns);
    int bottom = y;
    for (int begin = 0; begin < all.size(); begin += columns) {
      List<LaneNote> line = all.subList(begin, Math.min(all.size(), begin + columns));
      List<TextBlock> texts = new ArrayList<>();
      int height = 0;
      for (LaneNote note : line) {
        TextBlock text = block(note, width);
        texts.add(text);
        height = Math.max(height, paper(text));
      }
      for (int i = 0; i < line.size(); i++) {
        box(line.get(i), texts.get(i), segment.x() + i * width, bottom, width, height, canvas);
      }
      bottom += height + GAP;
    }
    return bottom - y;
  }

  private static TextBlock block(LaneNote note, int width) {
    return TextBlock.of(note.text(), TextStyle.SMALL, width - GAP - 2 * PADDING, MAX_LINES);
  }

  private static int paper(TextBlock text) {
    return text.height() + 2 * PADDING - 2;
  }

  private static int box(
      LaneNote note, TextBlock text, int x, int y, int width, int height, Canvas canvas) {
    canvas.box(x + GAP / 2, y, width - GAP, height, 5, note.paper());
    text(note, text, x, y + PADDING - 1, canvas);
    return height;
  }

  private static void text(LaneNote note, TextBlock text, int x, int y, Canvas canvas) {
    if (text.cut) {
      canvas.open("", "", text.whole);
    }
    canvas.text(text, x + GAP / 2 + PADDING, y, note.ink());
    if (text.cut) {
      canvas.close();
    }
  }
}
