package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.PathData;
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
class NotesLane implements LaneDrawing {
  private static final int GAP = 6;
  private static final int NOTE_GAP = 4;
  private static final int PADDING = 6;
  private static final int ABOVE = 4;
  private static final int LINE_GAP = 3;
  private static final int NOTE_WIDTH = 200;
  private static final int MAX_LINES = 12;

  /** Between a text and what is beside it. */
  private static final int BESIDE = 12;

  private static final int BRACKET = 8;
  private static final int DOTS = 56;
  static final int FIVE_DOTS = 48;
  private static final int DOTS_HEIGHT = 13;

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
              (touchpoint, cell, from) ->
                  touchpoint(notes.apply(touchpoint), cell, from, canvas) - from);
      height = Math.max(height, bottom - y);
    }
    return Math.max(0, height - NOTE_GAP);
  }

  /** Draws the notes of a touchpoint and returns where they end. */
  private int touchpoint(List<LaneNote> all, MapRow.Cell cell, int top, Canvas canvas) {
    int bottom = top;
    if (onOnePaper && !all.isEmpty()) {
      List<Measured> texts = new ArrayList<>();
      int height = 2 * ABOVE - LINE_GAP;
      for (LaneNote note : all) {
        Measured text = Measured.of(note, cell.width());
        texts.add(text);
        height += text.height() + LINE_GAP;
      }
      canvas.box(cell.x() + GAP / 2, top, cell.width() - GAP, height, 5, all.get(0).paper());
      int y = top + ABOVE;
      for (Measured text : texts) {
        text(text, cell.x(), y, cell.width(), canvas);
        y += text.height() + LINE_GAP;
      }
      return top + height + NOTE_GAP;
    }
    for (LaneNote note : all) {
      Measured text = Measured.of(note, cell.width());
      bottom += box(text, cell.x(), bottom, cell.width(), paper(text), canvas) + NOTE_GAP;
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
    int width = segment.width() / columns;
    int bottom = y + bracket(segment, y, role, canvas);
    for (int begin = 0; begin < all.size(); begin += columns) {
      List<LaneNote> line = all.subList(begin, Math.min(all.size(), begin + columns));
      List<Measured> texts = new ArrayList<>();
      int height = 0;
      for (LaneNote note : line) {
        Measured text = Measured.of(note, width);
        texts.add(text);
        height = Math.max(height, paper(text));
      }
      for (int i = 0; i < line.size(); i++) {
        box(texts.get(i), segment.x() + i * width, bottom, width, height, canvas);
      }
      bottom += height + NOTE_GAP;
    }
    return bottom - y;
  }

  /** Draws a bracket over a whole phase, above what belongs to it; returns the height. */
  static int bracket(MapRow.Segment segment, int y, ColourRole role, Canvas canvas) {
    int left = segment.x() + GAP / 2;
    int right = segment.right() - GAP / 2;
    canvas.line("M" + left + " " + (y + 5) + "v-5H" + right + "v5", role, "l1 none");
    return BRACKET;
  }

  private static int inside(int width) {
    return width - GAP - 2 * PADDING;
  }

  /**
   * A note that is broken into lines.
   *
   * @param isBeside whether the detail is beside the text, not below it
   */
  private record Measured(LaneNote note, TextBlock text, TextBlock detail, boolean isBeside) {
    static Measured of(LaneNote note, int width) {
      int room = inside(width);
      int dots = note.dots() > 0 ? DOTS : 0;
      TextBlock text = TextBlock.of(note.text(), TextStyle.SMALL, room, MAX_LINES);
      TextBlock detail = TextBlock.of(note.detail(), TextStyle.SMALL, room - dots, MAX_LINES);
      boolean isBeside =
          text.lines.size() == 1
              && detail.lines.size() < 2
              && text.width + BESIDE + dots + detail.width <= room;
      return new Measured(note, text, detail, isBeside);
    }

    int height() {
      int below = Math.max(detail.height(), note.dots() > 0 ? DOTS_HEIGHT : 0);
      return text.height() + (isBeside ? 0 : below);
    }
  }

  private static int paper(Measured note) {
    return note.height() + 2 * ABOVE;
  }

  private static int box(Measured note, int x, int y, int width, int height, Canvas canvas) {
    if (note.note.isAssumed()) {
      canvas.frame(
          x + GAP / 2, y, width - GAP, height, 5, ColourRole.PAPER, ColourRole.MUTED, "l1 d2");
      canvas.explain(MapMark.ASSUMED);
    } else {
      canvas.box(x + GAP / 2, y, width - GAP, height, 5, note.note.paper());
    }
    text(note, x, y + ABOVE, width, canvas);
    return height;
  }

  private static void text(Measured note, int x, int y, int width, Canvas canvas) {
    TextBlock text = note.text;
    if (text.cut) {
      canvas.open("", "", text.whole);
    }
    int left = x + GAP / 2 + PADDING;
    boolean isAssumed = note.note.isAssumed();
    ColourRole role = isAssumed ? ColourRole.MUTED : note.note.ink();
    int room = inside(width);
    boolean isAtRight = canvas.isAtRight(text);
    canvas.text(text, left, y, room, isAtRight, role);
    if (text.cut) {
      canvas.close();
    }
    note.note.marks().forEach(canvas::explain);
    int below = y + (note.isBeside ? 0 : text.height());
    if (note.isBeside) {
      left += isAtRight ? 0 : text.width + BESIDE;
      room -= text.width + BESIDE;
    }
    if (note.note.dots() > 0) {
      int from = isAtRight ? left + room - FIVE_DOTS : left;
      dots(note.note.dots(), from, below + DOTS_HEIGHT / 2 + 1, ColourRole.MUTED, canvas);
      left += isAtRight ? 0 : DOTS;
      room -= DOTS;
    }
    canvas.text(note.detail, left, below, room, isAtRight, ColourRole.MUTED);
  }

  /** Draws five dots, the first of them filled. */
  static void dots(int filled, int x, int y, ColourRole role, Canvas canvas) {
    for (int i = 0; i < 5; i++) {
      String dot = PathData.circle(x + 4 + 10 * i, y, 3);
      if (i < filled) {
        canvas.shape(dot, role, role);
      } else {
        canvas.shape(dot, ColourRole.PAPER, role);
      }
    }
  }
}
