package io.github.klantreis.drawing.layout;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.Icon;
import io.github.klantreis.drawing.ink.Mark;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Reading;
import io.github.klantreis.observation.EmotionSummary;
import io.github.klantreis.observation.TouchpointCount;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The emotion curve of each customer, with a label at each point. What a phase says of its silent
 * touchpoints is a level without points, labelled once: the curve itself, or a short line where no
 * curve passes. Labels are placed column by column, so none reaches another column's; within a
 * column each goes to the nearest place above or below its point where neither a mark nor a curve
 * is.
 */
final class EmotionLane implements LaneDrawing {
  private static final int STEP = Levels.STEP;
  private static final int STRIP_GAP = 16;
  private static final int MARKER = 10;
  private static final int PADDING = 4;

  /** Between a text and a curve. */
  private static final int CLEAR = 2;

  private static final int MAX_LINES = 4;

  private static final Text MEASURED =
      Text.en("measured: {emotion} ({score})").nl("gemeten: {emotion} ({score})");
  private static final Text AS_MEASURED = Text.en("{emotion} (measured)").nl("{emotion} (gemeten)");

  private final JourneyContent content;
  private final MapWords words;
  private final ImmutableList<EmotionCurve> curves;
  private final ImmutableList<CurveLines> lines;

  /** Of each customer: what was measured, if the journey states nothing that the customer feels. */
  private final ImmutableList<EmotionCurve> measuredCurves;

  private final ImmutableList<CurveLines> measuredLines;
  private final ImmutableList<EmotionCurve> earlierCurves;
  private final ImmutableList<CurveLines> earlierLines;

  /** Through the mean experience of customers at each touchpoint; empty without any. */
  private final EmotionCurve observedCurve;

  private final CurveLines observedLines;

  /** All curves that are drawn. */
  private final ImmutableList<EmotionCurve> drawn;

  EmotionLane(JourneyContent content, MapWords words) {
    this.content = content;
    this.words = words;
    this.curves = curves(content);
    this.measuredCurves = measured(content);
    this.earlierCurves = earlier(content);
    this.observedCurve =
        new EmotionCurve(
            content.columns.stream()
                .mapToDouble(
                    column ->
                        observed(column)
                            .map(felt -> felt.mean().orElse(Double.NaN))
                            .orElse(Double.NaN))
                .toArray(),
            CurveOrder.of(content.columns));
    this.drawn =
        ImmutableList.<EmotionCurve>builder()
            .addAll(curves)
            .addAll(measuredCurves)
            .addAll(earlierCurves)
            .add(observedCurve)
            .build();
    CurveLines.Places places = new CurveLines.Places(content);
    this.lines = lines(curves, places);
    this.measuredLines = lines(measuredCurves, places);
    this.earlierLines = lines(earlierCurves, places);
    this.observedLines = new CurveLines(observedCurve, places);
  }

  private static ImmutableList<CurveLines> lines(
      List<EmotionCurve> curves, CurveLines.Places places) {
    return curves.stream()
        .map(curve -> new CurveLines(curve, places))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<EmotionCurve> curves(JourneyContent content) {
    return content.customers.stream()
        .map(customer -> new EmotionCurve(content.columns, customer::emotionAt))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<EmotionCurve> measured(JourneyContent content) {
    return content.customers.stream()
        .map(
            customer ->
                content.columns.stream().anyMatch(at -> customer.emotionAt(at).isPresent())
                    ? new EmotionCurve(content.columns, at -> Optional.empty())
                    : new EmotionCurve(content.columns, customer::measuredAt))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what customers felt at a touchpoint, if any reported it. */
  private Optional<EmotionSummary> observed(MapColumn column) {
    return content
        .observed
        .flatMap(observed -> column.touchpoint().flatMap(observed::count))
        .map(TouchpointCount::emotion)
        .filter(felt -> felt.count() > 0);
  }

  static String observedMarker(int x, int y) {
    return "M" + (x - 2) + " " + (y - 6) + "h4v4h4v4h-4v4h-4v-4h-4v-4h4z";
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
    return curves.stream().allMatch(EmotionCurve::isEmpty)
        && observedCurve.isEmpty()
        && !content.hasEmotions();
  }

  /** Whether what a customer feels in a column is what its phase says, and so has no mark. */
  private static boolean isOfPhase(MapCustomer customer, MapColumn column) {
    return column.touchpoint().filter(at -> customer.isSilentAt(at)).isPresent();
  }

  @Override
  public int draw(MapRow row, int y, Canvas canvas) {
    int top = y + phases(row, y, canvas);
    Map<MapRow.Cell, Column> columns = new LinkedHashMap<>();
    row.cells().forEach(cell -> columns.put(cell, new Column(cell)));
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
  private List<MapRow.Cell> firstStrip(MapRow.Block block, Map<MapRow.Cell, Column> columns) {
    for (MapRow.Strip strip : block.strips()) {
      if (isKnown(strip, columns)) {
        return strip.cells();
      }
    }
    return List.of();
  }

  private static boolean isKnown(MapRow.Strip strip, Map<MapRow.Cell, Column> columns) {
    return strip.cells().stream().anyMatch(cell -> !requireNonNull(columns.get(cell)).isEmpty());
  }

  /**
   * Places the branches below each other, each as high as its emotions and their labels, and
   * returns where they end.
   */
  private int strips(
      MapRow.Block block, Map<MapRow.Cell, Column> columns, Levels levels, Canvas canvas) {
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

  /**
   * Returns the curves of the journey that this one is compared with, through the elements of both.
   */
  private static ImmutableList<EmotionCurve> earlier(JourneyContent content) {
    return content
        .before
        .map(
            before ->
                content.customers.stream()
                    .map(
                        customer ->
                            new EmotionCurve(
                                content.columns,
                                column ->
                                    column
                                        .touchpoint()
                                        .flatMap(touchpoint -> reading(touchpoint.id(), before))
                                        .flatMap(customer::emotionAt)))
                    .collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of());
  }

  private static Optional<Reading> reading(String touchpointId, Journey journey) {
    return journey
        .phaseOf(touchpointId)
        .map(phase -> phase.reading(phase.touchpoint(touchpointId).orElseThrow()));
  }

  private static int level(Valence valence) {
    return (Valence.HIGHEST - valence.score()) * STEP;
  }

  private void grid(MapRow row, int best, Canvas canvas) {
    for (Valence valence : Valence.values()) {
      int y = best + level(valence);
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
        Felt felt = felt(customer, segment).orElseThrow();
        boolean shared = isShared(segment);
        TextBlock text =
            TextBlock.of(felt.label(words), TextStyle.SMALL, segment.width() - 60, MAX_LINES);
        int x = segment.x() + 10;
        canvas.open("", "", felt.about(customer, words));
        canvas.icon(face(felt.emotion.valence()), x, bottom, 15, ColourRole.MUTED);
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

  private static Optional<Felt> felt(MapCustomer customer, MapRow.Segment segment) {
    return customer
        .emotionOf(segment.phase())
        .map(emotion -> new Felt(emotion, false))
        .or(() -> customer.onlyMeasuredOf(segment.phase()).map(emotion -> new Felt(emotion, true)));
  }

  private boolean isShared(MapRow.Segment segment) {
    return content.customers.stream().map(customer -> felt(customer, segment)).distinct().count()
        == 1;
  }

  static Icon face(Valence valence) {
    return valence.score() > 0 ? Icon.SMILE : valence.score() < 0 ? Icon.FROWN : Icon.NEUTRAL;
  }

  /** An emotion that the journey states, or else one that was only measured. */
  private record Felt(Emotion emotion, boolean isMeasured) {
    String label(MapWords words) {
      return isMeasured
          ? words.of(AS_MEASURED, Map.of("emotion", emotion.label()))
          : emotion.label();
    }

    String about(MapCustomer customer, MapWords words) {
      return isMeasured
          ? words.labelled(customer.name(), measured(emotion, words))
          : words.felt(customer.name(), emotion);
    }
  }

  private static String measured(Emotion emotion, MapWords words) {
    return words.of(
        MEASURED,
        Map.of("emotion", emotion.label(), "score", MapWords.score(emotion.valence().score())));
  }

  /** The points and labels of one column; {@code y} counts from the level +2. */
  private final class Column {
    private final MapRow.Cell cell;
    private final Optional<EmotionSummary> mean;
    private final List<Point> points = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<int[]> taken = new ArrayList<>();

    /** Where the curves of the journey pass with which this one is compared. */
    private final List<Integer> before = new ArrayList<>();

    /** What a customer feels, and what was measured besides. */
    private record Point(
        MapCustomer customer, Felt felt, Optional<Emotion> measured, int y, boolean isOfPhase) {}

    private record Label(TextBlock text, ColourRole role, String classes, int y) {}

    Column(MapRow.Cell cell) {
      this.cell = cell;
      this.mean = observed(cell.column());
      for (MapCustomer customer : content.customers) {
        boolean isOfPhase = isOfPhase(customer, cell.column());
        Optional<Emotion> emotion = customer.emotionAt(cell.column());
        Optional<Emotion> measured = customer.measuredAt(cell.column());
        emotion.ifPresent(
            felt ->
                points.add(
                    new Point(
                        customer,
                        new Felt(felt, false),
                        measured,
                        level(felt.valence()),
                        isOfPhase)));
        customer
            .onlyMeasuredAt(cell.column())
            .ifPresent(
                felt ->
                    points.add(
                        new Point(
                            customer,
                            new Felt(felt, true),
                            Optional.empty(),
                            level(felt.valence()),
                            isOfPhase)));
      }
      for (Point point : points) {
        take(point.y - MARKER, point.y + MARKER);
        point.measured.ifPresent(
            emotion -> take(level(emotion.valence()) - MARKER, level(emotion.valence()) + MARKER));
      }
      mean.ifPresent(felt -> take(meanY() - MARKER, meanY() + MARKER));
      int index = cell.column().index();
      for (EmotionCurve earlier : earlierCurves) {
        if (earlier.isKnown(index)) {
          before.add((int) Math.round((Valence.HIGHEST - earlier.valence(index)) * STEP));
        }
      }
      points.stream().sorted(Comparator.comparingInt(Point::y)).forEach(this::label);
      mean.ifPresent(this::number);
    }

    private void label(Point point) {
      if (point.isOfPhase) {
        return; // The phase has the label.
      }
      int same = 0;
      for (Point other : points) {
        if (!other.isOfPhase && other.felt.equals(point.felt)) {
          if (same == 0 && other.customer.index() != point.customer.index()) {
            return; // Those who feel the same share a label.
          }
          same++;
        }
      }
      TextBlock text =
          TextBlock.of(
              point.felt.emotion.label(), TextStyle.SMALL, cell.width() - 2 * PADDING, MAX_LINES);
      boolean shared = same > 1 || content.customers.size() == 1;
      int y = place(point.y, text, prefersAbove(point));
      take(y, y + text.height());
      labels.add(
          new Label(
              text,
              shared ? ColourRole.INK : CurveStyle.role(point.customer),
              shared ? "" : "for" + (point.customer.index() + 1),
              y));
    }

    private void number(EmotionSummary felt) {
      TextBlock text =
          TextBlock.of(
              words.signed(felt.mean().orElse(0)), TextStyle.LABEL, cell.width() - 2 * PADDING);
      int y = place(meanY(), text, observedCurve.bulgesUp(cell.column().index()));
      take(y, y + text.height());
      labels.add(new Label(text, ColourRole.OBSERVED, "", y));
    }

    private boolean prefersAbove(Point point) {
      int customer = content.customers.indexOf(point.customer);
      int column = cell.column().index();
      for (EmotionCurve curve : List.of(curves.get(customer), measuredCurves.get(customer))) {
        if (curve.isKnown(column)) {
          return curve.bulgesUp(column);
        }
      }
      return point.felt.emotion.valence().score() >= 0;
    }

    private void take(int from, int to) {
      taken.add(new int[] {from, to});
    }

    /** Returns the nearest free place above or below a point. */
    private int place(int point, TextBlock text, boolean above) {
      int height = text.height();
      List<int[]> obstacles = new ArrayList<>(taken);
      obstacles.addAll(passing(text.width));
      int up = point - MARKER - height;
      for (int[] hit = hit(up, height, obstacles);
          hit.length > 0;
          hit = hit(up, height, obstacles)) {
        up = hit[0] - height;
      }
      int down = point + MARKER;
      for (int[] hit = hit(down, height, obstacles);
          hit.length > 0;
          hit = hit(down, height, obstacles)) {
        down = hit[1];
      }
      int upwards = point - up - height;
      int downwards = down - point;
      return upwards < downwards || (upwards == downwards && above) ? up : down;
    }

    /** Returns where curves pass over the width of a text. */
    private List<int[]> passing(int width) {
      List<int[]> passing = new ArrayList<>();
      double reach = Math.min(0.5, (width / 2.0 + CLEAR) / cell.width());
      for (EmotionCurve curve : drawn) {
        double[] range = curve.range(cell.column().index(), reach);
        if (range.length > 0) {
          int highest = (int) Math.floor((Valence.HIGHEST - range[1]) * STEP);
          int lowest = (int) Math.ceil((Valence.HIGHEST - range[0]) * STEP);
          passing.add(new int[] {highest - CLEAR, lowest + CLEAR});
        }
      }
      return passing;
    }

    private static int[] hit(int top, int height, List<int[]> obstacles) {
      for (int[] one : obstacles) {
        if (top < one[1] && top + height > one[0]) {
          return one;
        }
      }
      return new int[0];
    }

    private int meanY() {
      double felt = mean.flatMap(all -> all.mean().stream().boxed().findFirst()).orElse(0.0);
      return (int) Math.round((Valence.HIGHEST - felt) * STEP);
    }

    /** Draws the mean experience, beside the points that it would cover. */
    private void mean(EmotionSummary felt, int best, Canvas canvas) {
      int y = meanY();
      long near = points.stream().filter(point -> isNear(point, y)).count();
      int x = cell.middle() + (near == 0 ? 0 : (int) (13 * (near + 1) / 2));
      canvas.open("", "", experience(felt));
      canvas.shape(observedMarker(x, best + y), ColourRole.OBSERVED, ColourRole.PAPER);
      canvas.explain(MapMark.EXPERIENCE);
      canvas.close();
    }

    private boolean isNear(Point point, int y) {
      return Math.abs(point.y - y) < MARKER + 2
          || point
              .measured
              .map(emotion -> Math.abs(level(emotion.valence()) - y) < MARKER + 2)
              .orElse(false);
    }

    private String experience(EmotionSummary felt) {
      return content
          .observed
          .map(observed -> words.labelled(observed.label(), observed.told(felt)))
          .orElse("");
    }

    /** Whether nothing is known here. */
    boolean isEmpty() {
      return taken.isEmpty() && before.isEmpty();
    }

    /** Returns the top of the highest marker or label. */
    int highest() {
      return Math.min(
          before.stream().mapToInt(y -> y - 3).min().orElse(Integer.MAX_VALUE),
          taken.stream().mapToInt(one -> one[0]).min().orElse(Integer.MAX_VALUE));
    }

    /** Returns the bottom of the lowest marker or label. */
    int lowest() {
      return Math.max(
          before.stream().mapToInt(y -> y + 3).max().orElse(Integer.MIN_VALUE),
          taken.stream().mapToInt(one -> one[1]).max().orElse(Integer.MIN_VALUE));
    }

    int top() {
      return labels.stream().mapToInt(Label::y).min().orElse(0);
    }

    int bottom() {
      return labels.stream().mapToInt(label -> label.y + label.text.height()).max().orElse(0);
    }

    void draw(int best, Canvas canvas) {
      int middle = cell.middle();
      for (Point point : points) {
        int before = 0;
        int all = 0;
        for (Point other : points) {
          if (other.y == point.y) {
            all++;
            before += other.customer.index() < point.customer.index() ? 1 : 0;
          }
        }
        MapCustomer customer = point.customer;
        if (point.isOfPhase) {
          int half = cell.width() / (4 * all);
          ofPhase(point, middle + half * (2 * before - all + 1), half, best, canvas);
          continue;
        }
        int x = middle + 13 * (2 * before - all + 1) / 2;
        canvas.open("", "for" + (customer.index() + 1), about(point));
        point.measured.ifPresent(
            emotion -> {
              int y = best + level(emotion.valence());
              boolean isAsStated = emotion.valence() == point.felt.emotion.valence();
              if (!isAsStated) {
                canvas.line(
                    "M" + x + " " + (best + point.y) + "V" + y, CurveStyle.role(customer), "l1");
              }
              canvas.shape(
                  isAsStated ? CurveStyle.ring(x, y) : CurveStyle.marker(customer, x, y),
                  ColourRole.CARD,
                  CurveStyle.role(customer));
              canvas.explain(isAsStated ? MapMark.MEASURED_AS_STATED : MapMark.MEASURED_POINT);
            });
        if (point.felt.isMeasured) {
          canvas.explain(MapMark.MEASURED_POINT);
        }
        canvas.shape(
            CurveStyle.marker(customer, x, best + point.y),
            point.felt.isMeasured ? ColourRole.CARD : CurveStyle.role(customer),
            point.felt.isMeasured ? CurveStyle.role(customer) : ColourRole.PAPER);
        canvas.close();
      }
      mean.ifPresent(felt -> mean(felt, best, canvas));
      for (Label label : labels) {
        boolean grouped = !label.classes.isEmpty() || label.text.cut;
        if (grouped) {
          canvas.open("", label.classes, label.text.cut ? label.text.whole : "");
        }
        canvas.centred(label.text, middle, best + label.y, label.role, true);
        if (grouped) {
          canvas.close();
        }
      }
    }

    /** Draws the level of a phase where no curve shows it, as a line of a width. */
    private void ofPhase(Point point, int x, int half, int best, Canvas canvas) {
      ColourRole role = CurveStyle.role(point.customer);
      String felt = isOnLine(point) ? "" : line(x, best + point.y, half);
      String measured =
          point.measured.map(emotion -> line(x, best + level(emotion.valence()), half)).orElse("");
      if (felt.isEmpty() && measured.isEmpty()) {
        return;
      }
      canvas.open("", "for" + (point.customer.index() + 1), about(point));
      if (!felt.isEmpty()) {
        canvas.line(felt, role, point.felt.isMeasured ? "l1" : "l3");
      }
      if (!measured.isEmpty()) {
        canvas.line(measured, role, "l1");
      }
      if (point.felt.isMeasured || !measured.isEmpty()) {
        canvas.explain(MapMark.MEASURED_LINE);
      }
      canvas.close();
    }

    private boolean isOnLine(Point point) {
      int customer = content.customers.indexOf(point.customer);
      List<EmotionCurve> own = point.felt.isMeasured ? measuredCurves : curves;
      return own.get(customer).isOnLine(cell.column().index());
    }

    private static String line(int x, int y, int half) {
      return "M" + (x - half) + " " + y + "h" + 2 * half;
    }

    private String about(Point point) {
      return MapWords.dotted(
          point.felt.about(point.customer, words),
          point.measured.map(emotion -> measured(emotion, words)).orElse(""));
    }
  }
}
