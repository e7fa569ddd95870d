package io.github.klantreis.drawing;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Emotion;
import io.github.klantreis.observation.EmotionSummary;
import io.github.klantreis.observation.TouchpointCount;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The emotion curve of each traveller, with a label at each point. Labels are placed column by
 * column, so none reaches another column's; within a column each goes to the nearest free place
 * beside its point.
 */
final class EmotionLane implements LaneDrawing {
  private static final int STEP = 29;
  private static final int MARKER = 10;
  private static final int PADDING = 4;
  private static final int MAX_LINES = 4;

  private static final Text MEASURED =
      Text.en("measured: {emotion} ({score})").nl("gemeten: {emotion} ({score})");
  static final Text EARLIER = Text.en("emotion before").nl("emotie daarvoor");

  private final Itinerary itinerary;
  private final MapWords words;
  private final ImmutableList<EmotionCurve> curves;
  private final ImmutableList<EmotionCurve> earlierCurves;

  /** Through the mean experience of customers at each touchpoint; empty without any. */
  private final EmotionCurve observedCurve;

  EmotionLane(Itinerary itinerary, MapWords words) {
    this.itinerary = itinerary;
    this.words = words;
    this.curves = curves(itinerary);
    this.earlierCurves = earlier(itinerary);
    this.observedCurve =
        new EmotionCurve(
            itinerary.stops.stream()
                .mapToDouble(
                    stop ->
                        observed(stop)
                            .map(felt -> felt.mean().orElse(Double.NaN))
                            .orElse(Double.NaN))
                .toArray());
  }

  private static ImmutableList<EmotionCurve> curves(Itinerary itinerary) {
    return itinerary.travellers.stream()
        .map(
            traveller ->
                new EmotionCurve(itinerary.stops, stop -> traveller.emotionAt(stop.element())))
        .collect(ImmutableList.toImmutableList());
  }

  /** What customers were observed to feel at a touchpoint, if any told. */
  private Optional<EmotionSummary> observed(Stop stop) {
    return itinerary
        .observed
        .flatMap(observed -> stop.touchpoint().flatMap(observed::count))
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
    return MapLane.EMOTIONS.icon;
  }

  @Override
  public ColourRole role() {
    return ColourRole.INK;
  }

  @Override
  public boolean isEmpty() {
    return curves.stream().allMatch(EmotionCurve::isEmpty)
        && observedCurve.isEmpty()
        && !itinerary.any(
            element -> element.emotion().isPresent() || !element.personaEmotions().isEmpty());
  }

  @Override
  public int draw(Row row, int y, Canvas canvas) {
    int top = y + phases(row, y, canvas);
    List<Column> columns = new ArrayList<>();
    int highest = 0;
    int lowest = 4 * STEP;
    for (Row.Cell cell : row.cells()) {
      Column column = new Column(cell);
      columns.add(column);
      highest = Math.min(highest, column.top());
      lowest = Math.max(lowest, column.bottom());
    }
    // Level +2 lies so far down that the highest label stays within the lane.
    int best = top + PADDING - highest + MARKER;
    grid(row, best, canvas);
    for (EmotionCurve earlier : earlierCurves) {
      plain(earlier, row, best, ColourRole.MUTED, "l2 d1 faint", words.of(EARLIER), canvas);
    }
    for (Traveller traveller : itinerary.travellers) {
      curve(row, traveller, best, canvas);
    }
    plain(
        observedCurve,
        row,
        best,
        ColourRole.OBSERVED,
        "l2 d1",
        itinerary
            .observed
            .map(observed -> observed.qualified(words.of(Legend.EXPERIENCE)))
            .orElse(""),
        canvas);
    for (Column column : columns) {
      column.draw(best, canvas);
    }
    return best + lowest + MARKER + PADDING - y;
  }

  /** The curves of the journey that this one is compared with, through what both have. */
  private static ImmutableList<EmotionCurve> earlier(Itinerary itinerary) {
    return itinerary
        .before
        .map(
            before ->
                itinerary.travellers.stream()
                    .map(
                        traveller ->
                            new EmotionCurve(
                                itinerary.stops,
                                stop ->
                                    stop.touchpoint()
                                        .flatMap(touchpoint -> before.touchpoint(touchpoint.id()))
                                        .flatMap(traveller::emotionAt)))
                    .collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of());
  }

  private static int level(Valence valence) {
    return (Valence.HIGHEST - valence.score()) * STEP;
  }

  private void grid(Row row, int best, Canvas canvas) {
    for (Valence valence : Valence.values()) {
      int y = best + level(valence);
      boolean neutral = valence == Valence.NEUTRAL;
      canvas.groundLine(
          "M" + row.left() + " " + y + "H" + row.right(),
          ColourRole.LINE,
          neutral ? "l2" : "l1 d2");
    }
    int x = row.left() - 28;
    canvas.icon(Icon.SMILE, x, best - 10, 20, ColourRole.MUTED);
    canvas.icon(Icon.NEUTRAL, x, best + 2 * STEP - 10, 20, ColourRole.MUTED);
    canvas.icon(Icon.FROWN, x, best + 4 * STEP - 10, 20, ColourRole.MUTED);
  }

  private void curve(Row row, Traveller traveller, int best, Canvas canvas) {
    EmotionCurve curve = curves.get(itinerary.travellers.indexOf(traveller));
    StringBuilder line = new StringBuilder();
    StringBuilder bridge = new StringBuilder();
    StringBuilder area = new StringBuilder();
    int neutral = best + 2 * STEP;
    int end = -1;
    double endX = Double.NaN;
    for (EmotionCurve.Piece piece : curve.pieces(row.first().index(), row.last().index())) {
      StringBuilder path = piece.bridges ? bridge : line;
      if (piece.bridges || piece.x(0) != endX) {
        moveTo(path, row, piece, best);
        if (!piece.bridges) {
          closeArea(area, end, neutral);
          Coordinates.point(area.append('M'), x(row, piece.x(0)), neutral);
          Coordinates.point(area.append('L'), x(row, piece.x(0)), y(best, piece.y(0)));
        }
      }
      curveTo(path, row, piece, best);
      if (!piece.bridges) {
        curveTo(area, row, piece, best);
        endX = piece.x(3);
        end = (int) Math.round(x(row, piece.x(3)));
      }
    }
    closeArea(area, end, neutral);
    canvas.open("", "curve for" + (traveller.index() + 1), traveller.name());
    if (itinerary.travellers.size() == 1 && area.length() > 0) {
      canvas.area(area.toString(), traveller.role(), "tint");
    }
    if (bridge.length() > 0) {
      canvas.line(bridge.toString(), traveller.role(), "l2 d2 faint");
    }
    if (line.length() > 0) {
      canvas.line(line.toString(), traveller.role(), "l3 " + traveller.dash());
    }
    canvas.close();
  }

  /** A curve of nobody in particular. */
  private static void plain(
      EmotionCurve curve,
      Row row,
      int best,
      ColourRole role,
      String classes,
      String about,
      Canvas canvas) {
    StringBuilder path = new StringBuilder();
    for (EmotionCurve.Piece piece : curve.pieces(row.first().index(), row.last().index())) {
      moveTo(path, row, piece, best);
      curveTo(path, row, piece, best);
    }
    if (path.length() > 0) {
      canvas.open("", "", about);
      canvas.line(path.toString(), role, classes);
      canvas.close();
    }
  }

  private static void closeArea(StringBuilder area, int end, int neutral) {
    if (area.length() > 0 && area.charAt(area.length() - 1) != 'z') {
      area.append('L').append(end).append(' ').append(neutral).append('z');
    }
  }

  private static double x(Row row, double column) {
    return row.left() + (column - row.first().index() + 0.5) * row.columnWidth();
  }

  private static double y(int best, double valence) {
    return best + (Valence.HIGHEST - valence) * STEP;
  }

  private static void moveTo(StringBuilder path, Row row, EmotionCurve.Piece piece, int best) {
    Coordinates.point(path.append('M'), x(row, piece.x(0)), y(best, piece.y(0)));
  }

  private static void curveTo(StringBuilder path, Row row, EmotionCurve.Piece piece, int best) {
    path.append('C');
    for (int i = 1; i < 4; i++) {
      Coordinates.point(path.append(i == 1 ? "" : " "), x(row, piece.x(i)), y(best, piece.y(i)));
    }
  }

  /** What a phase as a whole feels like, above its curve; gives the height. */
  private int phases(Row row, int y, Canvas canvas) {
    int height = 0;
    for (Row.Segment segment : row.segments()) {
      if (segment.continued() || segment.cells().get(0).stop().touchpoint().isEmpty()) {
        continue;
      }
      int bottom = y;
      for (Traveller traveller : distinct(segment)) {
        Emotion emotion = traveller.emotionAt(segment.phase()).orElseThrow();
        boolean shared = isShared(segment);
        TextBlock text =
            TextBlock.of(emotion.label(), TextStyle.SMALL, segment.width() - 60, MAX_LINES);
        int x = segment.x() + 10;
        canvas.open("", "", felt(traveller, emotion));
        canvas.icon(face(emotion.valence()), x, bottom, 15, ColourRole.MUTED);
        x += 20;
        if (!shared) {
          canvas.area(traveller.marker(x + 6, bottom + 7), traveller.role(), "");
          x += 18;
        }
        bottom += canvas.text(text, x, bottom, shared ? ColourRole.MUTED : traveller.role()) + 3;
        canvas.close();
      }
      height = Math.max(height, bottom - y);
    }
    return height;
  }

  /** The travellers whose emotion of a phase is to be told: one where all feel the same. */
  private List<Traveller> distinct(Row.Segment segment) {
    List<Traveller> with =
        itinerary.travellers.stream()
            .filter(traveller -> traveller.emotionAt(segment.phase()).isPresent())
            .toList();
    return isShared(segment) && !with.isEmpty() ? with.subList(0, 1) : with;
  }

  private boolean isShared(Row.Segment segment) {
    return itinerary.travellers.stream()
            .map(traveller -> traveller.emotionAt(segment.phase()))
            .distinct()
            .count()
        == 1;
  }

  static Icon face(Valence valence) {
    return valence.score() > 0 ? Icon.SMILE : valence.score() < 0 ? Icon.FROWN : Icon.NEUTRAL;
  }

  private String felt(Traveller traveller, Emotion emotion) {
    return words.of(
        Labels.FELT,
        Map.of(
            "who", traveller.name(),
            "emotion", emotion.label(),
            "score", MapWords.score(emotion.valence().score())));
  }

  /** The points and labels of one column; {@code y} counts from the level +2. */
  private final class Column {
    private final Row.Cell cell;
    private final Optional<EmotionSummary> mean;
    private final List<Point> points = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<int[]> taken = new ArrayList<>();

    private record Point(Traveller traveller, Emotion emotion, Optional<Emotion> measured, int y) {}

    private record Label(TextBlock text, ColourRole role, String classes, int y) {}

    Column(Row.Cell cell) {
      this.cell = cell;
      this.mean = observed(cell.stop());
      for (Traveller traveller : itinerary.travellers) {
        Optional<Emotion> emotion = traveller.emotionAt(cell.stop().element());
        Optional<Emotion> measured = traveller.measuredAt(cell.stop().element());
        emotion.ifPresent(
            felt -> points.add(new Point(traveller, felt, measured, level(felt.valence()))));
      }
      for (Point point : points) {
        take(point.y - MARKER, point.y + MARKER);
        point.measured.ifPresent(
            emotion -> take(level(emotion.valence()) - MARKER, level(emotion.valence()) + MARKER));
      }
      mean.ifPresent(felt -> take(meanY() - MARKER, meanY() + MARKER));
      points.stream().sorted(Comparator.comparingInt(Point::y)).forEach(this::label);
      mean.ifPresent(this::number);
    }

    private void label(Point point) {
      int same = 0;
      for (Point other : points) {
        if (other.emotion.equals(point.emotion)) {
          if (same == 0 && other.traveller.index() != point.traveller.index()) {
            return; // Those who feel the same share a label.
          }
          same++;
        }
      }
      TextBlock text =
          TextBlock.of(
              point.emotion.label(), TextStyle.SMALL, cell.width() - 2 * PADDING, MAX_LINES);
      boolean shared = same > 1 || itinerary.travellers.size() == 1;
      int y = place(point.y, text.height(), prefersAbove(point));
      take(y, y + text.height());
      labels.add(
          new Label(
              text,
              shared ? ColourRole.INK : point.traveller.role(),
              shared ? "" : "for" + (point.traveller.index() + 1),
              y));
    }

    private void number(EmotionSummary felt) {
      TextBlock text =
          TextBlock.of(
              words.signed(felt.mean().orElse(0)), TextStyle.LABEL, cell.width() - 2 * PADDING);
      int y = place(meanY(), text.height(), observedCurve.bulgesUp(cell.stop().index()));
      take(y, y + text.height());
      labels.add(new Label(text, ColourRole.OBSERVED, "", y));
    }

    private boolean prefersAbove(Point point) {
      EmotionCurve curve = curves.get(itinerary.travellers.indexOf(point.traveller));
      return curve.bulgesUp(cell.stop().index());
    }

    private void take(int from, int to) {
      taken.add(new int[] {from, to});
    }

    /** The nearest free place above or below a point. */
    private int place(int point, int height, boolean above) {
      int up = point - MARKER - height;
      for (int[] hit = hit(up, height); hit.length > 0; hit = hit(up, height)) {
        up = hit[0] - height;
      }
      int down = point + MARKER;
      for (int[] hit = hit(down, height); hit.length > 0; hit = hit(down, height)) {
        down = hit[1];
      }
      int upwards = point - up - height;
      int downwards = down - point;
      return upwards < downwards || (upwards == downwards && above) ? up : down;
    }

    private int[] hit(int top, int height) {
      for (int[] one : taken) {
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

    /** Draws the mean experience, beside the points that it would lie on. */
    private void mean(EmotionSummary felt, int best, Canvas canvas) {
      int y = meanY();
      long near = points.stream().filter(point -> isNear(point, y)).count();
      int x = cell.middle() + (near == 0 ? 0 : (int) (13 * (near + 1) / 2));
      canvas.open("", "", experience(felt));
      canvas.shape(observedMarker(x, best + y), ColourRole.OBSERVED, ColourRole.PAPER);
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
      return itinerary
          .observed
          .map(observed -> words.labelled(observed.label(), observed.told(felt)))
          .orElse("");
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
            before += other.traveller.index() < point.traveller.index() ? 1 : 0;
          }
        }
        int x = middle + 13 * (2 * before - all + 1) / 2;
        Traveller traveller = point.traveller;
        canvas.open("", "for" + (traveller.index() + 1), about(point));
        point.measured.ifPresent(
            emotion -> {
              int y = best + level(emotion.valence());
              canvas.line("M" + x + " " + (best + point.y) + "V" + y, traveller.role(), "l1");
              canvas.shape(traveller.marker(x, y), ColourRole.CARD, traveller.role());
            });
        canvas.shape(traveller.marker(x, best + point.y), traveller.role(), ColourRole.PAPER);
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

    private String about(Point point) {
      return MapWords.dotted(
          felt(point.traveller, point.emotion),
          point
              .measured
              .map(
                  emotion ->
                      words.of(
                          MEASURED,
                          Map.of(
                              "emotion", emotion.label(),
                              "score", MapWords.score(emotion.valence().score()))))
              .orElse(""));
    }
  }
}
