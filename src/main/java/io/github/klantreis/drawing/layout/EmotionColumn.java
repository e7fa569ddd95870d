package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapColumn;
import io.github.klantreis.drawing.content.MapCustomer;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.observation.EmotionSummary;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Valence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The points and labels of the emotion lane in one column; {@code y} counts from the level +2. No
 * label reaches another column's; each goes to the nearest place above or below its point where
 * neither a mark nor a curve is.
 */
final class EmotionColumn {
  static final int MARKER = 10;
  static final int PADDING = 4;
  static final int MAX_LINES = 4;

  private static final int STEP = Levels.STEP;

  /** Between a text and a curve. */
  private static final int CLEAR = 2;

  private final JourneyContent content;
  private final EmotionCurves curves;
  private final MapWords words;
  private final MapRow.Cell cell;
  private final Optional<EmotionSummary> mean;
  private final List<Point> points = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<int[]> taken = new ArrayList<>();

  /** Where the curves of the journey pass with which this one is compared. */
  private final List<Integer> before = new ArrayList<>();

  /** What a customer feels, and what was measured besides. */
  private record Point(
      MapCustomer customer,
      FeltEmotion felt,
      Optional<Emotion> measured,
      int y,
      boolean isOfPhase) {}

  private record Label(TextBlock text, ColourRole role, String classes, int y) {}

  EmotionColumn(MapRow.Cell cell, JourneyContent content, EmotionCurves curves, MapWords words) {
    this.cell = cell;
    this.content = content;
    this.curves = curves;
    this.words = words;
    this.mean = curves.observed(cell.column());
    for (MapCustomer customer : content.customers) {
      boolean isOfPhase = isOfPhase(customer, cell.column());
      Optional<Emotion> emotion = customer.emotionAt(cell.column());
      Optional<Emotion> measured = customer.measuredAt(cell.column());
      emotion.ifPresent(
          felt ->
              points.add(
                  new Point(
                      customer,
                      new FeltEmotion(felt, false),
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
                          new FeltEmotion(felt, true),
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
    for (EmotionCurve earlier : curves.earlier) {
      if (earlier.isKnown(index)) {
        before.add((int) Math.round((Valence.HIGHEST - earlier.valence(index)) * STEP));
      }
    }
    points.stream().sorted(Comparator.comparingInt(Point::y)).forEach(this::label);
    mean.ifPresent(this::number);
  }

  /** Whether what a customer feels in a column is what its phase says, and so has no mark. */
  private static boolean isOfPhase(MapCustomer customer, MapColumn column) {
    return column.touchpoint().filter(at -> customer.isSilentAt(at)).isPresent();
  }

  /** Returns how far a valence is below the level +2. */
  static int level(Valence valence) {
    return (Valence.HIGHEST - valence.score()) * STEP;
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
            point.felt.emotion().label(), TextStyle.SMALL, cell.width() - 2 * PADDING, MAX_LINES);
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
    int y = place(meanY(), text, curves.observed.bulgesUp(cell.column().index()));
    take(y, y + text.height());
    labels.add(new Label(text, ColourRole.OBSERVED, "", y));
  }

  private boolean prefersAbove(Point point) {
    int customer = content.customers.indexOf(point.customer);
    int column = cell.column().index();
    for (EmotionCurve curve : List.of(curves.stated.get(customer), curves.measured.get(customer))) {
      if (curve.isKnown(column)) {
        return curve.bulgesUp(column);
      }
    }
    return point.felt.emotion().valence().score() >= 0;
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
    for (int[] hit = hit(up, height, obstacles); hit.length > 0; hit = hit(up, height, obstacles)) {
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
    for (EmotionCurve curve : curves.drawn) {
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
    canvas.shape(CurveStyle.observed(x, best + y), ColourRole.OBSERVED, ColourRole.PAPER);
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
            boolean isAsStated = emotion.valence() == point.felt.emotion().valence();
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
      if (point.felt.isMeasured()) {
        canvas.explain(MapMark.MEASURED_POINT);
      }
      canvas.shape(
          CurveStyle.marker(customer, x, best + point.y),
          point.felt.isMeasured() ? ColourRole.CARD : CurveStyle.role(customer),
          point.felt.isMeasured() ? CurveStyle.role(customer) : ColourRole.PAPER);
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
      canvas.line(felt, role, point.felt.isMeasured() ? "l1" : "l3");
    }
    if (!measured.isEmpty()) {
      canvas.line(measured, role, "l1");
    }
    if (point.felt.isMeasured() || !measured.isEmpty()) {
      canvas.explain(MapMark.MEASURED_LINE);
    }
    canvas.close();
  }

  private boolean isOnLine(Point point) {
    int customer = content.customers.indexOf(point.customer);
    List<EmotionCurve> own = point.felt.isMeasured() ? curves.measured : curves.stated;
    return own.get(customer).isOnLine(cell.column().index());
  }

  private static String line(int x, int y, int half) {
    return "M" + (x - half) + " " + y + "h" + 2 * half;
  }

  private String about(Point point) {
    return MapWords.dotted(
        point.felt.about(point.customer, words),
        point.measured.map(emotion -> FeltEmotion.measured(emotion, words)).orElse(""));
  }
}
