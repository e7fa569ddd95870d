package io.github.klantreis.drawing.layout;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.term.Valence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The emotion curve of each customer, with a label at each point. What a phase says of its silent
 * touchpoints is a level without points, labelled once: the curve itself, or a short line where no
 * curve passes.
 */
final class EmotionLane implements LaneDrawing {
  private static final int STEP = Levels.STEP;
  private static final int STRIP_GAP = 16;
  private static final int MARKER = EmotionColumn.MARKER;
  private static final int PADDING = EmotionColumn.PADDING;

  private final JourneyContent content;
  private final MapWords words;
  private final EmotionCurves curves;
  private final ImmutableList<CurveLines> lines;
  private final ImmutableList<CurveLines> measuredLines;
  private final ImmutableList<CurveLines> earlierLines;
  private final CurveLines observedLines;

  EmotionLane(JourneyContent content, MapWords words) {
    this.content = content;
    this.words = words;
    this.curves = new EmotionCurves(content);
    CurveLines.Places places = new CurveLines.Places(content);
    this.lines = lines(curves.stated, places);
    this.measuredLines = lines(curves.measured, places);
    this.earlierLines = lines(curves.earlier, places);
    this.observedLines = new CurveLines(curves.observed, places);
  }

  private static ImmutableList<CurveLines> lines(
      List<EmotionCurve> curves, CurveLines.Places places) {
    return curves.stream()
        .map(curve -> new CurveLines(curve, places))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String label() {
    return words.of(MapLane.EMOTIONS);
  }

  @Override
  public Icon icon() {
    return Icon.of(MapLane.EMOTIONS);
  }

  @Override
  public ColourRole role() {
    return ColourRole.INK;
  }

  @Override
  public boolean isEmpty() {
    return curves.stated.stream().allMatch(EmotionCurve::isEmpty)
        && curves.observed.isEmpty()
        && !content.hasEmotions();
  }

  @Override
  public int draw(MapRow row, int y, Canvas canvas) {
    int top = y + phases(row, y, canvas);
    Map<MapRow.Cell, EmotionColumn> columns = new LinkedHashMap<>();
    row.cells().forEach(cell -> columns.put(cell, new EmotionColumn(cell, content, curves, words)));
    int highest = 0;
    int lowest = 4 * STEP;
    for (MapRow.Cell cell : row.trunk()) {
      highest = Math.min(highest, requireNonNull(columns.get(cell)).top());
      lowest = Math.max(lowest, requireNonNull(columns.get(cell)).bottom());
    }
    for (MapRow.Block block : row.blocks()) {
      for (MapRow.Cell cell : firstStrip(block, columns)) {
        highest = Math.min(highest, requireNonNull(columns.get(cell)).top());
      }
    }
    // Level +2 is low enough for the highest label to stay within the lane.
    int best = top + PADDING - highest + MARKER;
    Levels levels = new Levels(row, best);
    int bottom = best + lowest + MARKER + PADDING;
    for (MapRow.Block block : row.blocks()) {
      bottom = Math.max(bottom, strips(block, columns, levels, canvas));
    }
    grid(row, best, canvas);
    for (CurveLines earlier : earlierLines) {
      plain(
          earlier,
          levels,
          MapMark.EARLIER,
          ColourRole.MUTED,
          "l2 d1 faint",
          words.of(MapMark.EARLIER.text),
          canvas);
    }
    for (MapCustomer customer : content.customers) {
      curve(levels, customer, canvas);
    }
    plain(
        observedLines,
        levels,
        MapMark.EXPERIENCE_LINE,
        ColourRole.OBSERVED,
        "l2 d1",
        content
            .observed
            .map(observed -> observed.qualified(words.of(MapMark.EXPERIENCE.text)))
            .orElse(""),
        canvas);
    letters(levels, canvas);
    columns.forEach((cell, column) -> column.draw(levels.best(cell), canvas));
    return bottom - y;
  }

  /** Returns the columns of the first branch with emotions, in line with what is around. */
  private List<MapRow.Cell> firstStrip(
      MapRow.Block block, Map<MapRow.Cell, EmotionColumn> columns) {
    for (MapRow.Strip strip : block.strips()) {
      if (isKnown(strip, columns)) {
        return strip.cells();
      }
    }
    return List.of();
  }

  private static boolean isKnown(MapRow.Strip strip, Map<MapRow.Cell, EmotionColumn> columns) {
    return strip.cells().stream().anyMatch(cell -> !requireNonNull(columns.get(cell)).isEmpty());
  }

  /**
   * Places the branches below each other, each as high as its emotions and their labels, and
   * returns where they end.
   */
  private int strips(
      MapRow.Block block, Map<MapRow.Cell, EmotionColumn> columns, Levels levels, Canvas canvas) {
    int bottom = levels.trunk;
    boolean isFirst = true;
    for (MapRow.Strip strip : block.strips()) {
      if (!isKnown(strip, columns)) {
        continue;
      }
      int highest = 2 * STEP - MARKER;
      int lowest = 2 * STEP + MARKER;
      for (MapRow.Cell cell : strip.cells()) {
        highest = Math.min(highest, requireNonNull(columns.get(cell)).highest());
        lowest = Math.max(lowest, requireNonNull(columns.get(cell)).lowest());
      }
      int best = isFirst ? levels.trunk : bottom + STRIP_GAP - highest;
      levels.put(strip, best);
      int neutral = best + 2 * STEP;
      canvas.groundLine(
          "M" + block.x() + " " + neutral + "H" + block.columnsRight(), ColourRole.LINE, "l2");
      canvas.explain(MapMark.NEUTRAL_OF_BRANCH);
      bottom = best + lowest;
      isFirst = false;
    }
    return bottom + PADDING;
  }

  private static void letters(Levels levels, Canvas canvas) {
    for (MapRow.Block block : levels.row.blocks()) {
      for (MapRow.Strip strip : block.strips()) {
        if (levels.has(strip)) {
          int neutral = levels.best(strip) + 2 * STEP;
          Stacking.letter(block, strip, neutral - Stacking.LETTER / 2, canvas);
        }
      }
    }
  }

  private void grid(MapRow row, int best, Canvas canvas) {
    for (Valence valence : Valence.values()) {
      int y = best + EmotionColumn.level(valence);
      boolean neutral = valence == Valence.NEUTRAL;
      StringBuilder path = new StringBuilder();
      int x = row.left();
      for (MapRow.Block block : row.blocks()) {
        across(path, x, block.left(), y);
        x = block.right();
      }
      across(path, x, row.right(), y);
      canvas.groundLine(path.toString(), ColourRole.LINE, neutral ? "l2" : "l1 d2");
    }
    int x = row.left() - 28;
    canvas.layer(Mark.Layer.NAMES, best, 4 * STEP);
    canvas.icon(Icon.SMILE, x, best - 10, 20, ColourRole.MUTED);
    canvas.icon(Icon.NEUTRAL, x, best + 2 * STEP - 10, 20, ColourRole.MUTED);
    canvas.icon(Icon.FROWN, x, best + 4 * STEP - 10, 20, ColourRole.MUTED);
    canvas.endLayer();
  }

  private static void across(StringBuilder path, int from, int to, int y) {
    if (from < to) {
      path.append('M').append(from).append(' ').append(y).append('H').append(to);
    }
  }

  private void curve(Levels levels, MapCustomer customer, Canvas canvas) {
    CurveLines own = lines.get(content.customers.indexOf(customer));
    CurveLines.Paths paths = own.in(levels);
    canvas.open("", "curve for" + (customer.index() + 1), customer.name());
    if (content.customers.size() == 1 && !paths.area().isEmpty()) {
      canvas.area(paths.area(), CurveStyle.role(customer), "tint");
    }
    if (!paths.bridge().isEmpty()) {
      bridge(own, paths, CurveStyle.role(customer), canvas);
    }
    if (!paths.line().isEmpty()) {
      canvas.line(paths.line(), CurveStyle.role(customer), "l3 " + CurveStyle.dash(customer));
    }
    CurveLines ofMeasured = measuredLines.get(content.customers.indexOf(customer));
    CurveLines.Paths measured = ofMeasured.in(levels);
    if (!measured.bridge().isEmpty()) {
      bridge(ofMeasured, measured, CurveStyle.role(customer), canvas);
    }
    if (!measured.line().isEmpty()) {
      canvas.line(measured.line(), CurveStyle.role(customer), "l1");
      canvas.explain(MapMark.MEASURED_LINE);
    }
    canvas.close();
  }

  /** Draws what is not known in between, and the ways to and from branches. */
  private static void bridge(
      CurveLines lines, CurveLines.Paths paths, ColourRole role, Canvas canvas) {
    canvas.line(paths.bridge(), role, "l2 d2 faint");
    if (lines.bridges()) {
      canvas.explain(MapMark.UNKNOWN_BETWEEN);
    }
    if (lines.leadsToBranches()) {
      canvas.explain(MapMark.TO_BRANCHES);
    }
  }

  /** Draws a curve without markers. */
  private static void plain(
      CurveLines lines,
      Levels levels,
      MapMark mark,
      ColourRole role,
      String classes,
      String about,
      Canvas canvas) {
    CurveLines.Paths paths = lines.in(levels);
    if (paths.line().isEmpty() && paths.bridge().isEmpty()) {
      return;
    }
    canvas.open("", "", about);
    if (!paths.bridge().isEmpty()) {
      bridge(lines, paths, role, canvas);
    }
    if (!paths.line().isEmpty()) {
      canvas.line(paths.line(), role, classes);
      canvas.explain(mark);
    }
    canvas.close();
  }

  /** Draws the emotions of whole phases above the curves and returns their height. */
  private int phases(MapRow row, int y, Canvas canvas) {
    int height = 0;
    for (MapRow.Segment segment : row.segments()) {
      if (segment.continued() || segment.cells().get(0).column().touchpoint().isEmpty()) {
        continue;
      }
      int bottom = y;
      for (MapCustomer customer : distinct(segment)) {
        FeltEmotion felt = felt(customer, segment).orElseThrow();
        boolean shared = isShared(segment);
        TextBlock text =
            TextBlock.of(
                felt.label(words), TextStyle.SMALL, segment.width() - 60, EmotionColumn.MAX_LINES);
        int x = segment.x() + 10;
        canvas.open("", "", felt.about(customer, words));
        canvas.icon(face(felt.emotion().valence()), x, bottom, 15, ColourRole.MUTED);
        x += 20;
        if (!shared) {
          canvas.area(
              CurveStyle.marker(customer, x + 6, bottom + 7), CurveStyle.role(customer), "");
          x += 18;
        }
        bottom +=
            canvas.text(text, x, bottom, shared ? ColourRole.MUTED : CurveStyle.role(customer)) + 3;
        canvas.close();
      }
      height = Math.max(height, bottom - y);
    }
    return height;
  }

  /** Returns the customers whose emotion at a phase is shown: only one if all feel the same. */
  private List<MapCustomer> distinct(MapRow.Segment segment) {
    List<MapCustomer> with =
        content.customers.stream().filter(customer -> felt(customer, segment).isPresent()).toList();
    return isShared(segment) && !with.isEmpty() ? with.subList(0, 1) : with;
  }

  private static Optional<FeltEmotion> felt(MapCustomer customer, MapRow.Segment segment) {
    return customer
        .emotionOf(segment.phase())
        .map(emotion -> new FeltEmotion(emotion, false))
        .or(
            () ->
                customer
                    .onlyMeasuredOf(segment.phase())
                    .map(emotion -> new FeltEmotion(emotion, true)));
  }

  private boolean isShared(MapRow.Segment segment) {
    return content.customers.stream().map(customer -> felt(customer, segment)).distinct().count()
        == 1;
  }

  static Icon face(Valence valence) {
    return valence.score() > 0 ? Icon.SMILE : valence.score() < 0 ? Icon.FROWN : Icon.NEUTRAL;
  }
}
