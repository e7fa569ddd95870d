package io.github.klantreis.drawing;

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
  private static final int PADDING = 7;
  private static final int NOTE_WIDTH = 200;
  private static final int WIDEST_NOTE = 330;
  private static final int MAX_LINES = 12;

  private final Itinerary itinerary;
  private final String label;
  private final Icon icon;
  private final ColourRole role;
  private final Function<ExperienceElement, List<Note>> notes;

  NotesLane(
      Itinerary itinerary,
      String label,
      Icon icon,
      ColourRole role,
      Function<ExperienceElement, List<Note>> notes) {
    this.itinerary = itinerary;
    this.label = label;
    this.icon = icon;
    this.role = role;
    this.notes = notes;
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
    return !itinerary.any(element -> !notes.apply(element).isEmpty());
  }

  @Override
  public int draw(Row row, int y, Canvas canvas) {
    int phasesHeight = 0;
    for (Row.Segment segment : row.segments()) {
      if (!segment.continued()) {
        phasesHeight = Math.max(phasesHeight, phase(segment, y, canvas));
      }
    }
    int height = phasesHeight;
    for (Row.Cell cell : row.cells()) {
      if (cell.stop().touchpoint().isPresent()) {
        int bottom = y + phasesHeight;
        for (Note note : notes.apply(cell.stop().touchpoint().get())) {
          TextBlock text = block(note, cell.width());
          bottom += box(note, text, cell.x(), bottom, cell.width(), paper(text), canvas) + GAP;
        }
        height = Math.max(height, bottom - y);
      }
    }
    return Math.max(0, height - GAP);
  }

  /** Draws the notes of a phase in lines of a few, and gives the height with the gap below. */
  private int phase(Row.Segment segment, int y, Canvas canvas) {
    List<Note> all = notes.apply(segment.phase());
    if (all.isEmpty()) {
      return 0;
    }
    int columns = Math.max(1, Math.min(all.size(), segment.width() / NOTE_WIDTH));
    int width = Math.min(WIDEST_NOTE, segment.width() / columns);
    int bottom = y;
    for (int begin = 0; begin < all.size(); begin += columns) {
      List<Note> line = all.subList(begin, Math.min(all.size(), begin + columns));
      List<TextBlock> texts = new ArrayList<>();
      int height = 0;
      for (Note note : line) {
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

  private static TextBlock block(Note note, int width) {
    return TextBlock.of(note.text(), TextStyle.SMALL, width - GAP - 2 * PADDING, MAX_LINES);
  }

  private static int paper(TextBlock text) {
    return text.height() + 2 * PADDING - 2;
  }

  private static int box(
      Note note, TextBlock text, int x, int y, int width, int height, Canvas canvas) {
    if (text.cut) {
      canvas.open("", "", text.whole);
    }
    canvas.box(x + GAP / 2, y, width - GAP, height, 5, note.paper());
    canvas.text(text, x + GAP / 2 + PADDING, y + PADDING - 1, note.ink());
    if (text.cut) {
      canvas.close();
    }
    return height;
  }
}
