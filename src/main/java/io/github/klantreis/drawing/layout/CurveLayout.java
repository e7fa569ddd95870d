package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.survival.CurvePoint;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws how many customers have reached each step by which time, with the bounds behind. */
public final class CurveLayout {
  public static final int WIDTH = 1040;

  private static final int MARGIN = 24;
  private static final int GAP = 14;
  private static final int SCALE = 56;
  private static final int NAMES = 260;
  private static final int LEFT = MARGIN + SCALE;
  private static final int CHART = WIDTH - LEFT - NAMES - MARGIN;
  private static final int HEIGHT = 360;
  private static final int QUARTERS = 4;
  private static final int MAX_LINES = 2;

  /** The shortest time axis, as shorter times have no words of their own. */
  private static final long LEAST = Duration.ofSeconds(QUARTERS).toMillis();

  private static final Text NOTHING =
      Text.en("There are no curves: none were counted, or nobody entered the funnel.")
          .nl("Er zijn geen curves: ze zijn niet geteld, of niemand kwam de trechter in.");

  private static final Counted ENTERED =
      new Counted(
          Text.en("1 {person} entered").nl("1 {person} kwam binnen"),
          Text.en("{n} {people} entered").nl("{n} {people} kwamen binnen"));

  private static final Text BAND =
      Text.en("where a curve lies with 95% confidence").nl("waar een curve met 95% zekerheid ligt");

  private static final int SWATCH = 28;

  private static final long FOUR_DAYS = Duration.ofDays(4).toMillis();

  /** The part of its end at which a curve counts as risen; the rest of it is nearly level. */
  private static final double RISEN = 0.99;

  private static final ColourRole[] COLOURS = {
    ColourRole.PERSONA_1,
    ColourRole.PERSONA_2,
    ColourRole.PERSONA_3,
    ColourRole.PERSONA_4,
    ColourRole.PERSONA_5,
    ColourRole.PERSONA_6
  };

  private final Funnel funnel;
  private final List<FunnelStep> steps;
  private final MapWords words;
  private final long longest;
  private final double most;
  private final Canvas canvas;

  public CurveLayout(Funnel funnel, MapWords words) {
    this.funnel = funnel;
    this.words = words;
    this.canvas = new Canvas(words.isRightToLeft());
    steps = drawn(funnel);
    long time = LEAST;
    long end = 0;
    double share = 0.01;
    for (FunnelStep step : steps) {
      List<CurvePoint> points = points(step);
      CurvePoint last = points.get(points.size() - 1);
      long risen = 0;
      for (CurvePoint point : points) {
        risen =
            risen == 0 && point.share() >= RISEN * last.share() ? point.time().toMillis() : risen;
        share = Math.max(share, point.atMost());
      }
      time = Math.max(time, risen + risen / 2);
      end = Math.max(end, last.time().toMillis());
    }
    longest = Math.max(LEAST, Math.min(rounded(time), end)); // the rest is not known, or not asked
    most = Math.min(1, Math.ceil(share * 10) / 10);
  }

  /** Returns a time with whole days at each quarter, if it is long. */
  private static long rounded(long time) {
    return time < 2 * FOUR_DAYS ? time : (time + FOUR_DAYS - 1) / FOUR_DAYS * FOUR_DAYS;
  }

  /** Returns the steps that have a curve. */
  public static List<FunnelStep> drawn(Funnel funnel) {
    return funnel.steps().stream().filter(step -> !points(step).isEmpty()).toList();
  }

  private static List<CurvePoint> points(FunnelStep step) {
    return step.curve().map(curve -> curve.points()).orElse(List.of());
  }

  /** Returns the title of the picture. */
  public static String title(Funnel funnel, MapWords words) {
    return words.of(
        funnel.hasBuyers()
            ? StatisticsLabels.CONVERSION_BY_TIME
            : StatisticsLabels.REACHED_BY_TIME);
  }

  /** Returns why no curve is drawn, if that is so. */
  public static Optional<String> nothing(Funnel funnel, MapWords words) {
    return drawn(funnel).isEmpty() ? Optional.of(words.of(NOTHING)) : Optional.empty();
  }

  /** Returns the whole picture as a section that starts at the top. */
  public ImageSection section() {
    TextBlock title = TextBlock.of(title(funnel, words), TextStyle.HEADING, WIDTH - 2 * MARGIN);
    int top = MARGIN + canvas.text(title, MARGIN, MARGIN, ColourRole.INK) + 2 * GAP;
    if (steps.isEmpty()) {
      TextBlock nothing = TextBlock.of(words.of(NOTHING), TextStyle.BODY, WIDTH - 2 * MARGIN);
      int height = canvas.text(nothing, MARGIN, top, ColourRole.MUTED);
      return new ImageSection(ImageSection.Kind.ROW, 0, top + height + MARGIN, canvas);
    }
    top += legend(top - GAP) + GAP;
    scale(top);
    int named = top;
    for (int i = steps.size() - 1; i >= 0; i--) {
      band(steps.get(i), COLOURS[i % COLOURS.length], top);
    }
    for (int i = 0; i < steps.size(); i++) {
      FunnelStep step = steps.get(i);
      ColourRole colour = COLOURS[i % COLOURS.length];
      line(step, colour, top);
      named = name(step, colour, named, top);
    }
    int bottom = Math.max(top + HEIGHT + TextStyle.LABEL.lineHeight + GAP, named);
    return new ImageSection(ImageSection.Kind.ROW, 0, bottom + MARGIN, canvas);
  }

  /** Returns of how many customers the shares are. */
  public static String base(Funnel funnel, MapWords words) {
    long entered =
        drawn(funnel).stream()
            .flatMap(step -> step.curve().stream())
            .mapToLong(ConversionCurve::customers)
            .max()
            .orElse(0);
    return words.of(ENTERED.words(entered), Map.of("n", words.count(entered)));
  }

  /** Says of how many the shares are and what the band is; returns the height. */
  private int legend(int top) {
    TextBlock base = TextBlock.of(base(funnel, words), TextStyle.LABEL, CHART / 2);
    int height = canvas.text(base, LEFT, top, ColourRole.MUTED);
    int swatch = LEFT + base.width + 2 * GAP;
    TextBlock band = TextBlock.of(words.of(BAND), TextStyle.LABEL, WIDTH - MARGIN - swatch);
    int middle = top + TextStyle.LABEL.lineHeight / 2;
    canvas.area(
        "M" + swatch + " " + (middle - 5) + "h" + SWATCH + "v10h-" + SWATCH + "z",
        ColourRole.MUTED,
        "bounds");
    return Math.max(height, canvas.text(band, swatch + SWATCH + 8, top, ColourRole.MUTED));
  }

  private void scale(int top) {
    for (int quarter = 0; quarter <= QUARTERS; quarter++) {
      double share = most * quarter / QUARTERS;
      int y = y(share, top);
      canvas.groundLine("M" + LEFT + " " + y + "h" + CHART, ColourRole.LINE, "l1");
      text(Math.round(1000 * share) / 10.0, y);
      Duration time = Duration.ofMillis(longest * quarter / QUARTERS);
      int x = x(time);
      String after = quarter == 0 ? "0" : words.about(time);
      TextBlock label = TextBlock.of(after, TextStyle.LABEL, CHART / QUARTERS);
      int shift = quarter == QUARTERS ? label.width : label.width / 2;
      canvas.text(label, x - (quarter == 0 ? 0 : shift), top + HEIGHT + 6, ColourRole.MUTED);
    }
  }

  private void text(double percent, int y) {
    TextBlock label = TextBlock.of(words.percentage(percent), TextStyle.LABEL, SCALE);
    int above = TextStyle.LABEL.lineHeight / 2;
    canvas.text(label, LEFT - label.width - 8, y - above, ColourRole.MUTED);
  }

  private void band(FunnelStep step, ColourRole colour, int top) {
    List<CurvePoint> points = points(step);
    CurvePoint first = points.get(0);
    // That nobody came so far leaves as much open before.
    double open = first.share() == 0 ? first.atMost() : 0;
    StringBuilder path = new StringBuilder("M" + LEFT + " " + y(0, top));
    if (open > 0) {
      path.append('V').append(y(open, top));
    }
    points.forEach(
        p -> path.append('L').append(x(p.time())).append(' ').append(y(p.atMost(), top)));
    for (int i = points.size() - 1; i >= 0; i--) {
      CurvePoint point = points.get(i);
      path.append('L').append(x(point.time())).append(' ').append(y(point.atLeast(), top));
    }
    canvas.area(path.append('z').toString(), colour, "bounds");
  }

  private void line(FunnelStep step, ColourRole colour, int top) {
    StringBuilder path = new StringBuilder("M" + LEFT + " " + y(0, top));
    points(step)
        .forEach(p -> path.append('L').append(x(p.time())).append(' ').append(y(p.share(), top)));
    canvas.line(path.toString(), colour, "l2");
  }

  /** Names a curve at its end, below the names of those above it; returns where the next may be. */
  private int name(FunnelStep step, ColourRole colour, int from, int top) {
    CurvePoint last = points(step).get(points(step).size() - 1);
    String name = step.name(words.locale) + " " + words.percent(last.share());
    TextBlock block =
        TextBlock.of(TextBlock.inOneLine(name), TextStyle.NAME, NAMES - 2 * GAP, MAX_LINES);
    int y = Math.max(from, y(last.share(), top) - block.height() / 2);
    canvas.line(
        "M"
            + x(last.time())
            + " "
            + y(last.share(), top)
            + "L"
            + (LEFT + CHART + GAP - 4)
            + " "
            + (y + block.height() / 2),
        colour,
        "l1 d2");
    canvas.text(block, LEFT + CHART + GAP, y, colour);
    return y + block.height() + 2;
  }

  private int x(Duration time) {
    double part = Math.min(1, (double) time.toMillis() / longest);
    return LEFT + (int) Math.round(CHART * part);
  }

  private int y(double share, int top) {
    return top + (int) Math.round(HEIGHT * (1 - Math.min(share, most) / most));
  }
}
