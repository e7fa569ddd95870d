package io.github.klantreis.drawing.layout;

import com.google.common.base.Splitter;
import io.github.klantreis.drawing.content.BacklogContent;
import io.github.klantreis.drawing.content.BacklogContent.Group;
import io.github.klantreis.drawing.content.BacklogContent.Line;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextMeasure;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.term.Progress;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Draws opportunities as numbered dots, value upwards and effort to the right, and lists them. */
public final class BacklogLayout {
  private static final int MARGIN = 24;
  private static final int SCALE = 44;
  private static final int HEIGHT = 400;
  private static final int RADIUS = 12;
  private static final int DOT = 2 * RADIUS + 2;
  private static final int COLUMN = 72;
  private static final int EFFORTS = 6;
  private static final int MOST = 9;
  private static final int UNKNOWN = 40;
  private static final int GAP = 40;

  /** The cells of the list whose texts take several lines where they are long. */
  private static final int TEXT = 1;

  private static final int WHERE = 6;

  /** How wide such a text is at most if no width is asked for, and at least, if it is that long. */
  private static final int WIDEST = 420;

  private static final int NARROWEST = 150;
  private static final int BESIDE = 16;

  private static final Text QUICK_WINS = Text.en("quick wins").nl("snel resultaat");
  private static final Text PROJECTS = Text.en("major projects").nl("grote projecten");
  private static final Text FILL_INS = Text.en("when there is time").nl("als er tijd is");
  private static final Text RETHINK = Text.en("think again").nl("nog eens bekijken");
  private static final Text NOT_KNOWN = Text.en("not known").nl("niet bekend");
  private static final Text GROUP = Text.en("{group} ({n})").nl("{group} ({n})");
  private static final Text MORE = Text.en("{n} more").nl("nog {n}");
  private static final Text NOTHING =
      Text.en("No opportunities yet.").nl("Nog geen verbeterkansen.");
  private static final Text NOTHING_PLACED =
      Text.en("No opportunity has a value or an effort yet.")
          .nl("Van geen enkele verbeterkans is waarde of moeite ingeschat.");

  private final BacklogContent content;
  private final MapWords words;
  private final Canvas canvas;
  private final List<Column> columns = new ArrayList<>();
  private final boolean hasUnknownValue;

  /** How wide the cells of the list are. */
  private final int[] cells;

  private int right;

  /** Lays the picture out as wide as what is in it. */
  public BacklogLayout(BacklogContent content, MapWords words) {
    this(content, words, OptionalInt.empty());
  }

  /**
   * Lays the picture out.
   *
   * @param asked the width in pixels; what cannot be in several lines may need more
   */
  public BacklogLayout(BacklogContent content, MapWords words, OptionalInt asked) {
    this.content = content;
    this.words = words;
    this.canvas = new Canvas(words.isRightToLeft());
    for (int effort = 0; effort <= EFFORTS; effort++) {
      columns.add(new Column());
    }
    for (Line line : content.lines) {
      if (line.isEstimated()) {
        columns.get(line.effort().orElse(EFFORTS)).add(line);
      }
    }
    hasUnknownValue =
        content.lines.stream().anyMatch(line -> line.isEstimated() && line.value().isEmpty());
    cells = cells();
    asked.ifPresent(width -> fit(width - plotWidth() - GAP - MARGIN));
  }

  /** Returns how wide the cells are in which each text is in one line, as long as it may be. */
  private int[] cells() {
    List<String> heads = BacklogContent.heads(words);
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      for (String word : Splitter.on(' ').split(heads.get(i))) {
        widths[i] = Math.max(widths[i], TextMeasure.width(word, TextStyle.LABEL));
      }
    }
    for (Line line : content.lines) {
      List<String> texts = BacklogContent.cells(line, words);
      for (int i = 0; i < widths.length; i++) {
        int natural = TextMeasure.width(texts.get(i), TextStyle.SMALL);
        widths[i] = Math.max(widths[i], Math.min(natural, WIDEST));
      }
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] += 1 + BESIDE;
    }
    widths[TEXT] = Math.max(widths[TEXT], NARROWEST);
    return widths;
  }

  /** Divides what numbers leave of a width among texts, by how wide each is. */
  private void fit(int width) {
    int texts = cells[TEXT] + cells[WHERE];
    int least = Math.min(NARROWEST, cells[TEXT]);
    int leastWhere = Math.min(NARROWEST, cells[WHERE]);
    int room = Math.max(least + leastWhere, width - (listWidth() - texts));
    int first = (int) ((long) room * cells[TEXT] / texts);
    cells[TEXT] = Math.max(least, Math.min(room - leastWhere, first));
    cells[WHERE] = room - cells[TEXT];
  }

  private int listWidth() {
    return Arrays.stream(cells).sum();
  }

  /** The dots of one effort; those that would cover each other are side by side. */
  private static final class Column {
    private final List<Dot> dots = new ArrayList<>();
    private int slots = 1;

    void add(Line line) {
      int y = height(line.value());
      int slot = 0;
      while (slot < MOST && isTaken(slot, y)) {
        slot++;
      }
      if (slot < MOST) {
        dots.add(new Dot(line, slot, y, new ArrayList<>()));
        slots = Math.max(slots, slot + 1);
      } else {
        dots.stream()
            .filter(dot -> dot.slot == MOST - 1 && Math.abs(dot.y - y) < DOT)
            .findFirst()
            .orElseThrow()
            .further
            .add(line);
      }
    }

    private boolean isTaken(int slot, int y) {
      return dots.stream().anyMatch(dot -> dot.slot == slot && Math.abs(dot.y - y) < DOT);
    }

    int width() {
      return Math.max(COLUMN, (slots + 1) * DOT);
    }
  }

  /** A place on the picture; {@code further} are there as well. */
  private record Dot(Line line, int slot, int y, List<Line> further) {
    /**
     * Returns the distance from the middle of the column, in turns to the right and to the left.
     */
    int offset() {
      return (slot % 2 == 1 ? 1 : -1) * ((slot + 1) / 2) * DOT;
    }
  }

  /** Returns the distance of a value from the top of the picture. */
  private static int height(OptionalInt value) {
    return value.isPresent()
        ? RADIUS + 2 + (100 - value.getAsInt()) * (HEIGHT - 2 * RADIUS - 4) / 100
        : HEIGHT + UNKNOWN / 2;
  }

  /** Returns the width of the picture with the list. */
  public int width() {
    return plotWidth() + GAP + listWidth() + MARGIN;
  }

  /** Returns the width of the picture without the list. */
  public int plotWidth() {
    int width = MARGIN + SCALE;
    for (int effort = 0; effort <= EFFORTS; effort++) {
      width += effort < EFFORTS || isUsed(effort) ? columns.get(effort).width() : 0;
    }
    return width;
  }

  private boolean isUsed(int effort) {
    return !columns.get(effort).dots.isEmpty();
  }

  /** Returns the picture with its title and the list beside it. */
  public ImageSection whole() {
    TextBlock title = TextBlock.of(title(), TextStyle.HEADING, width() - 2 * MARGIN);
    int top = MARGIN + canvas.text(title, MARGIN, MARGIN, ColourRole.INK) + 14;
    int bottom = content.lines.isEmpty() ? top : plot(top);
    return section(Math.max(bottom, list(plotWidth() + GAP, top)));
  }

  /** Returns the picture alone. */
  public ImageSection alone() {
    return section(plot(MARGIN / 2));
  }

  private ImageSection section(int bottom) {
    return new ImageSection(ImageSection.Kind.ROW, 0, bottom + MARGIN, canvas);
  }

  public String title() {
    return words.of(content.title());
  }

  // ---- the picture ----

  private int plot(int top) {
    right = plotWidth();
    int left = MARGIN + SCALE;
    int known = left;
    for (int effort = 0; effort < EFFORTS; effort++) {
      known += columns.get(effort).width();
    }
    TextBlock value =
        TextBlock.of("↑ " + words.of(content.valueLabel()), TextStyle.LABEL, right - MARGIN, 1);
    canvas.text(value, MARGIN, top, ColourRole.INK);
    int y = top + value.height() + 4;
    y += corners(QUICK_WINS, PROJECTS, left, known, y) + 4;
    int bottom = y + HEIGHT + (hasUnknownValue ? UNKNOWN : 0);
    canvas.ground(left, y, right - left, bottom - y, ColourRole.CARD);
    int middle = left;
    for (int effort = 0; effort < EFFORTS / 2; effort++) {
      middle += columns.get(effort).width();
    }
    canvas.groundLine("M" + left + " " + y + "V" + bottom + "H" + right, ColourRole.MUTED, "l2");
    canvas.groundLine("M" + middle + " " + y + "v" + HEIGHT, ColourRole.LINE, "l1 d1");
    canvas.groundLine("M" + left + " " + (y + HEIGHT / 2) + "H" + known, ColourRole.LINE, "l1 d1");
    if (known < right) {
      canvas.groundLine("M" + known + " " + y + "V" + bottom, ColourRole.LINE, "l2");
    }
    if (hasUnknownValue) {
      canvas.groundLine("M" + left + " " + (y + HEIGHT) + "H" + right, ColourRole.LINE, "l2");
      TextBlock unknown = TextBlock.of("?", TextStyle.LABEL, SCALE);
      canvas.centred(unknown, left - 16, y + HEIGHT + UNKNOWN / 2 - 7, ColourRole.MUTED, false);
    }
    for (int mark : List.of(0, 50, 100)) {
      TextBlock number = TextBlock.of(Integer.toString(mark), TextStyle.SMALL, SCALE);
      int at = y + height(OptionalInt.of(mark));
      canvas.centred(number, left - 18, at - 7, ColourRole.MUTED, false);
    }
    int x = left;
    int scale = 0;
    for (int effort = 0; effort <= EFFORTS; effort++) {
      Column column = columns.get(effort);
      if (effort == EFFORTS && !isUsed(effort)) {
        continue;
      }
      TextBlock label =
          TextBlock.of(
              effort < EFFORTS ? Integer.toString(effort) : words.of(NOT_KNOWN),
              TextStyle.SMALL,
              column.width() - 4);
      canvas.centred(label, x + column.width() / 2, bottom + 4, ColourRole.MUTED, false);
      scale = Math.max(scale, label.height());
      for (Dot dot : column.dots) {
        dot(dot, x + column.width() / 2 + dot.offset(), y + dot.y);
      }
      x += column.width();
    }
    int below = bottom + 4 + scale + 4;
    below += corners(FILL_INS, RETHINK, left, known, below);
    TextBlock effort = TextBlock.of(words.of(BacklogContent.EFFORT) + " →", TextStyle.LABEL, 200);
    canvas.text(effort, right - effort.width, below + 2, ColourRole.INK);
    return key(below + 2 + effort.height() + 10);
  }

  private int corners(Text first, Text second, int left, int end, int y) {
    TextBlock one = TextBlock.of(words.of(first), TextStyle.SMALL, (end - left) / 2, 1);
    TextBlock other = TextBlock.of(words.of(second), TextStyle.SMALL, (end - left) / 2, 1);
    canvas.text(one, left + 4, y, ColourRole.MUTED);
    canvas.text(other, end - 4 - other.width, y, ColourRole.MUTED);
    return one.height();
  }

  private void dot(Dot dot, int x, int y) {
    boolean isAlone = dot.further.isEmpty();
    canvas.open("", "", isAlone ? about(dot.line) : about(dot));
    mark(dot.line.progress(), x, y);
    TextBlock number =
        TextBlock.of(
            isAlone ? Integer.toString(dot.line.number()) : "+" + (dot.further.size() + 1),
            TextStyle.LABEL,
            60);
    canvas.centred(number, x, y - 7, ink(dot.line.progress()), false);
    canvas.close();
  }

  private String about(Line line) {
    List<String> cells = BacklogContent.cells(line, words);
    return cells.get(0)
        + ". "
        + MapWords.dotted(
            cells.get(1),
            words.labelled(BacklogContent.CUSTOMERS, cells.get(2)),
            words.labelled(BacklogContent.BUSINESS, cells.get(3)),
            words.labelled(BacklogContent.EFFORT, cells.get(4)),
            cells.get(5),
            cells.get(6));
  }

  private String about(Dot dot) {
    List<String> numbers = new ArrayList<>();
    numbers.add(Integer.toString(dot.line.number()));
    dot.further.forEach(line -> numbers.add(Integer.toString(line.number())));
    return words.labelled(words.of(MORE, Map.of("n", numbers.size())), String.join(", ", numbers));
  }

  private void mark(Progress progress, int x, int y) {
    String circle = PathData.circle(x, y, RADIUS);
    ColourRole fill =
        switch (progress) {
          case OPEN, DISMISSED -> ColourRole.PAPER;
          case PLANNED, IN_PROGRESS -> ColourRole.OPPORTUNITY_TINT;
          case DONE -> ColourRole.OPPORTUNITY;
        };
    canvas.area(circle, fill, "");
    String line =
        switch (progress) {
          case OPEN, PLANNED, DONE -> "l2";
          case IN_PROGRESS -> "l3";
          case DISMISSED -> "l2 d2";
        };
    canvas.line(
        circle, progress == Progress.DISMISSED ? ColourRole.MUTED : ColourRole.OPPORTUNITY, line);
  }

  private static ColourRole ink(Progress progress) {
    return switch (progress) {
      case DONE -> ColourRole.PAPER;
      case DISMISSED -> ColourRole.MUTED;
      default -> ColourRole.INK;
    };
  }

  /** Explains the marks that are drawn; returns where it ends. */
  private int key(int top) {
    Set<Progress> drawn = EnumSet.noneOf(Progress.class);
    columns.forEach(column -> column.dots.forEach(dot -> drawn.add(dot.line.progress())));
    int x = MARGIN + RADIUS;
    int y = top + RADIUS;
    if (drawn.isEmpty()) {
      TextBlock text = TextBlock.of(words.of(NOTHING_PLACED), TextStyle.SMALL, right - MARGIN);
      return top + canvas.text(text, MARGIN, top, ColourRole.MUTED);
    }
    for (Progress progress : drawn) {
      TextBlock label = TextBlock.of(words.of(progress), TextStyle.SMALL, 160, 1);
      if (x > MARGIN + RADIUS && x + RADIUS + 6 + label.width > right) {
        x = MARGIN + RADIUS;
        y += DOT + 4;
      }
      mark(progress, x, y);
      canvas.text(label, x + RADIUS + 6, y - 7, ColourRole.INK);
      x += RADIUS + 6 + label.width + 18 + RADIUS;
    }
    return y + RADIUS;
  }

  // ---- the list ----

  private int list(int left, int top) {
    if (content.lines.isEmpty()) {
      TextBlock nothing = TextBlock.of(words.of(NOTHING), TextStyle.BODY, 400);
      return top + canvas.text(nothing, MARGIN, top, ColourRole.MUTED);
    }
    int y = top + row(BacklogContent.heads(words), TextStyle.LABEL, ColourRole.MUTED, left, top);
    for (Group group : Group.values()) {
      List<Line> lines = content.lines.stream().filter(line -> line.group() == group).toList();
      if (lines.isEmpty()) {
        continue;
      }
      String name =
          words.of(GROUP, Map.of("group", words.of(group.label), "n", words.count(lines.size())));
      y += 12;
      y +=
          canvas.text(TextBlock.of(name, TextStyle.NAME, listWidth()), left, y, ColourRole.INK) + 4;
      for (Line line : lines) {
        canvas.groundLine(
            "M" + left + " " + y + "h" + (width() - MARGIN - left), ColourRole.LINE, "l1");
        y += 4;
        y +=
            row(
                    BacklogContent.cells(line, words),
                    TextStyle.SMALL,
                    group == Group.DISMISSED ? ColourRole.MUTED : ColourRole.INK,
                    left,
                    y)
                + 4;
      }
    }
    return y;
  }

  private int row(List<String> texts, TextStyle style, ColourRole role, int left, int y) {
    int x = left;
    int height = style.lineHeight;
    for (int i = 0; i < cells.length; i++) {
      TextBlock text = TextBlock.of(texts.get(i), style, cells[i] - BESIDE);
      height = Math.max(height, canvas.text(text, x, y, role));
      x += cells[i];
    }
    return height;
  }
}
