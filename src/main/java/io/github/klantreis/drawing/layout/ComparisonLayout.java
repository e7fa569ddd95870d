package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextMeasure;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.observation.comparison.ComparedFigure;
import io.github.klantreis.observation.comparison.FigureKind;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.wording.ComparisonTexts;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws the differences of two groups below each other: each a dot with the interval around it, on
 * a scale on which in the middle nothing differs.
 */
public final class ComparisonLayout {
  private static final int MARGIN = 24;
  private static final int NAMES = 300;

  /** How wide the columns of values and of differences are at least. */
  private static final int VALUES = 84;

  private static final int GAP = 16;
  private static final int SCALE = 378;
  private static final int ROW = 26;
  private static final int DOT = 4;
  private static final int MAX_LINES = 2;
  private static final int TICK = 60;

  /** The width of what the key explains, and the middle of a line of its text. */
  private static final int KEY = 28;

  private static final int KEY_MIDDLE = 8;

  private final StatisticsComparison comparison;
  private final MapWords words;
  private final Canvas canvas;

  /** How wide the columns of the values of both groups are. */
  private final int values;

  private final int scaleX;

  public ComparisonLayout(StatisticsComparison comparison, MapWords words) {
    this.comparison = comparison;
    this.words = words;
    this.canvas = new Canvas(words.isRightToLeft());
    int widest = VALUES;
    for (ComparedFigure figure : comparison.foremost()) {
      for (String value : List.of(before(figure, words), after(figure, words))) {
        widest = Math.max(widest, TextMeasure.width(value, TextStyle.BODY) + GAP);
      }
    }
    this.values = widest;
    this.scaleX = MARGIN + NAMES + 2 * values + VALUES + 2 * GAP;
  }

  /** Returns the width of the picture. */
  public int width() {
    return scaleX + SCALE + MARGIN;
  }

  /** Returns the value of the first group, and of how many customers it is. */
  public static String before(ComparedFigure figure, MapWords words) {
    return of(figure.beforeText(words.locale), figure.customersBefore(), words);
  }

  /** Returns the value of the second group, and of how many customers it is. */
  public static String after(ComparedFigure figure, MapWords words) {
    return of(figure.afterText(words.locale), figure.customersAfter(), words);
  }

  private static String of(String value, long customers, MapWords words) {
    return words.of(ComparisonTexts.OF, Map.of("value", value, "n", words.count(customers)));
  }

  /** Returns the title of the picture. */
  public static String title(StatisticsComparison comparison, MapWords words) {
    return words.of(
        ComparisonTexts.TITLE,
        Map.of(
            "before", comparison.nameBefore(words.locale),
            "n", words.count(comparison.before().customers()),
            "after", comparison.nameAfter(words.locale),
            "m", words.count(comparison.after().customers())));
  }

  /** Returns the whole comparison as a section that starts at the top. */
  public ImageSection section() {
    int y = MARGIN;
    TextBlock title =
        TextBlock.of(title(comparison, words), TextStyle.HEADING, width() - 2 * MARGIN);
    y += canvas.text(title, MARGIN, y, ColourRole.INK) + GAP;
    List<ComparedFigure> drawn = comparison.foremost();
    y = rows(drawn.stream().filter(f -> f.kind() != FigureKind.EMOTION).toList(), y);
    y = rows(drawn.stream().filter(f -> f.kind() == FigureKind.EMOTION).toList(), y);
    List<String> rest = rest(comparison.figures().size() - drawn.size());
    if (!rest.isEmpty()) {
      String text = words.of(ComparisonTexts.NOT_DRAWN, Map.of("rest", words.list(rest)));
      TextBlock note = TextBlock.of(text, TextStyle.LABEL, width() - 2 * MARGIN);
      y += canvas.text(note, MARGIN, y, ColourRole.MUTED) + GAP;
    }
    y = drawn.isEmpty() ? y : key(y);
    return new ImageSection(ImageSection.Kind.ROW, 0, y + MARGIN, canvas);
  }

  private List<String> rest(int others) {
    List<String> rest = new ArrayList<>();
    if (others > 0) {
      rest.add(words.counted(ComparisonTexts.OTHERS, others));
    }
    int incomparable = comparison.notCompared().size();
    if (incomparable > 0) {
      rest.add(words.counted(ComparisonTexts.INCOMPARABLE, incomparable));
    }
    return rest;
  }

  private int rows(List<ComparedFigure> figures, int top) {
    if (figures.isEmpty()) {
      return top;
    }
    boolean isEmotion = figures.get(0).kind() == FigureKind.EMOTION;
    double most = isEmotion ? 0.5 : 0.1;
    for (ComparedFigure figure : figures) {
      most = Math.max(most, Math.abs(figure.differenceAtLeast()));
      most = Math.max(most, Math.abs(figure.differenceAtMost()));
    }
    int y = top + heads(isEmotion, top);
    int begin = y;
    int end = y;
    for (ComparedFigure figure : figures) {
      end += height(figure);
    }
    double least = isEmotion ? comparison.leastEmotion() : comparison.least();
    int band = Math.min(SCALE, Math.max(2, 2 * (x(least, most) - x(0, most))));
    canvas.ground(x(0, most) - band / 2, begin, band, end - begin, ColourRole.STRIPE);
    canvas.groundLine("M" + x(0, most) + " " + begin + "V" + end, ColourRole.LINE, "l2");
    for (ComparedFigure figure : figures) {
      row(figure, most, y);
      y += height(figure);
    }
    return axis(isEmotion, most, y) + GAP;
  }

  /** Draws the numbers of the scale and returns where they end. */
  private int axis(boolean isEmotion, double most, int y) {
    canvas.groundLine("M" + scaleX + " " + y + "H" + (scaleX + SCALE), ColourRole.LINE, "l1");
    double step = step(most);
    for (int nth = -(int) (most / step); nth * step <= most; nth++) {
      double tick = nth * step;
      int x = x(tick, most);
      canvas.groundLine("M" + x + " " + y + "v4", ColourRole.MUTED, "l1");
      TextBlock number =
          TextBlock.of(
              sign(nth) + words.number(Math.abs(isEmotion ? tick : 100 * tick)),
              TextStyle.SMALL,
              TICK);
      // The outermost numbers stay within the picture.
      int inside = Math.max(scaleX, Math.min(x - number.width / 2, scaleX + SCALE - number.width));
      canvas.text(number, inside, y + 6, ColourRole.MUTED);
    }
    return y + 6 + TextStyle.SMALL.lineHeight;
  }

  private static String sign(int number) {
    return number == 0 ? "" : number < 0 ? "−" : "+";
  }

  /** Returns a round distance, two to four of which are on each side of the middle. */
  private static double step(double most) {
    double step = Math.pow(10, Math.floor(Math.log10(most)));
    return most / step < 2 ? step / 2 : most / step < 4 ? step : 2 * step;
  }

  /** Draws what dots, lines and the band mean, and returns where that ends. */
  private int key(int top) {
    int y = top;
    Map<String, String> least =
        Map.of(
            "least", words.number(100 * comparison.least()),
            "points", words.number(comparison.leastEmotion()));
    dot(MARGIN + KEY / 2, y + KEY_MIDDLE, true);
    y += key(words.of(ComparisonTexts.KEY_DIFFERENT), y);
    dot(MARGIN + KEY / 2, y + KEY_MIDDLE, false);
    y += key(words.of(ComparisonTexts.KEY_UNCERTAIN), y);
    canvas.ground(MARGIN, y + 1, KEY, 2 * KEY_MIDDLE - 2, ColourRole.STRIPE);
    y += key(words.of(ComparisonTexts.KEY_BAND, least), y);
    line(MARGIN, MARGIN + KEY, y + KEY_MIDDLE, false);
    int figures = comparison.figures().size();
    String share = words.number(100 * comparison.falseAlarms());
    Text explained = ComparisonTexts.KEY_LINE.words(figures);
    return y + key(words.of(explained, Map.of("n", words.count(figures), "share", share)), y);
  }

  private int key(String text, int y) {
    TextBlock block =
        TextBlock.of(text, TextStyle.SMALL, width() - 2 * MARGIN - KEY - GAP, 2 * MAX_LINES);
    return canvas.text(block, MARGIN + KEY + 8, y, ColourRole.INK) + 4;
  }

  private int heads(boolean isEmotion, int y) {
    int x = MARGIN + NAMES;
    int height = head(comparison.nameBefore(words.locale), x, values, y);
    height = Math.max(height, head(comparison.nameAfter(words.locale), x + values, values, y));
    String difference = words.of(ComparisonTexts.DIFFERENCE);
    height = Math.max(height, head(difference, x + 2 * values, VALUES + GAP, y));
    String unit =
        words.of(
            isEmotion ? ComparisonTexts.POINTS : ComparisonTexts.PERCENTAGE_POINTS,
            Map.of("after", comparison.nameAfter(words.locale)));
    return Math.max(height, head(unit, scaleX, SCALE, y)) + 6;
  }

  private int head(String text, int x, int width, int y) {
    TextBlock block =
        TextBlock.of(TextBlock.inOneLine(text), TextStyle.LABEL, width - 8, MAX_LINES);
    return canvas.text(block, x, y, ColourRole.MUTED);
  }

  private TextBlock name(ComparedFigure figure) {
    String name = TextBlock.inOneLine(figure.name(words.locale));
    TextStyle style = figure.isDifferent() ? TextStyle.NAME : TextStyle.BODY;
    return TextBlock.of(name, style, NAMES - GAP, MAX_LINES);
  }

  private int height(ComparedFigure figure) {
    return Math.max(ROW, name(figure).height() + 8);
  }

  private void row(ComparedFigure figure, double most, int y) {
    int height = height(figure);
    TextBlock name = name(figure);
    canvas.open("", "", name.whole);
    canvas.text(name, MARGIN, y + (height - name.height()) / 2, ColourRole.INK);
    canvas.close();
    int text = y + (height - TextStyle.BODY.lineHeight) / 2;
    int x = MARGIN + NAMES;
    value(before(figure, words), x, values, text);
    value(after(figure, words), x + values, values, text);
    value(figure.differenceText(words.locale), x + 2 * values, VALUES, text);
    int middle = y + height / 2;
    int from = x(figure.differenceAtLeast(), most);
    int to = x(figure.differenceAtMost(), most);
    int at = x(figure.difference(), most);
    line(from, to, middle, figure.isDifferent());
    dot(at, middle, figure.isDifferent());
  }

  private static ColourRole role(boolean isDifferent) {
    return isDifferent ? ColourRole.CHANGE : ColourRole.MUTED;
  }

  private void line(int from, int to, int y, boolean isDifferent) {
    ColourRole role = role(isDifferent);
    canvas.line("M" + from + " " + y + "H" + to, role, isDifferent ? "l2" : "l1");
    canvas.line("M" + from + " " + (y - 4) + "v8M" + to + " " + (y - 4) + "v8", role, "l1");
  }

  private void dot(int x, int y, boolean isDifferent) {
    ColourRole role = role(isDifferent);
    String dot = "M" + (x - DOT) + " " + y + "l4 -4l4 4l-4 4z";
    canvas.shape(dot, isDifferent ? role : ColourRole.PAPER, role);
  }

  private void value(String text, int x, int width, int y) {
    canvas.text(TextBlock.of(text, TextStyle.BODY, width - 8), x, y, ColourRole.INK);
  }

  /** Returns where a difference is on the scale. */
  private int x(double difference, double most) {
    return scaleX + (int) Math.round(SCALE / 2.0 * (1 + difference / most));
  }
}
