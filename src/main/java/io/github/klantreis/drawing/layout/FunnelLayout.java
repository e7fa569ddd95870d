package io.github.klantreis.drawing.layout;

import io.github.klantreis.drawing.content.FunnelTable;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.ImageSection;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelStep;
import java.util.List;
import java.util.Optional;

/** Draws the bars of a funnel below each other, with their figures. */
public final class FunnelLayout {
  public static final int WIDTH = 1040;

  public static final int MARGIN = 24;
  private static final int NAMES = 180;
  private static final int BARS = 330;

  /** The width of the brief picture. */
  public static final int BRIEF_WIDTH = 344;

  private static final int BRIEF_NAMES = 112;
  private static final int BRIEF_BARS = 112;
  private static final int BAR = 22;
  private static final int EDGE = 3;
  private static final int GAP = 12;
  private static final int FIGURES = MARGIN + NAMES + BARS + 2 * GAP;
  private static final int MAX_LINES = 3;
  private static final int[] COLUMNS = {74, 90, 104, 90, 0};

  private final Funnel funnel;
  private final MapWords words;
  private final Canvas canvas;

  public FunnelLayout(Funnel funnel, MapWords words) {
    this.funnel = funnel;
    this.words = words;
    this.canvas = new Canvas(words.isRightToLeft());
  }

  /**
   * Returns the whole funnel as a section that starts at the top.
   *
   * @param isAlone whether nothing beside it says what it is and who is still on the way
   */
  public ImageSection section(boolean isAlone) {
    int y = MARGIN + (isAlone ? title() : 0);
    List<String> heads = FunnelTable.heads(funnel, words);
    y += line(y, heads.subList(1, heads.size()), TextStyle.LABEL, ColourRole.MUTED) + 4;
    int before = 0;
    for (FunnelStep step : funnel.steps()) {
      y += step(step, before, y);
      before = length(step);
    }
    Optional<String> onTheWay =
        isAlone ? FunnelTable.stillOnTheWay(funnel, words) : Optional.empty();
    if (onTheWay.isPresent()) {
      TextBlock text = TextBlock.of(onTheWay.get(), TextStyle.LABEL, WIDTH - 2 * MARGIN);
      y += canvas.text(text, MARGIN, y, ColourRole.MUTED) + GAP;
    }
    return new ImageSection(ImageSection.Kind.ROW, 0, y + MARGIN - GAP, canvas);
  }

  /** Returns the funnel in brief, without margins: the names, the bars and the first figures. */
  public ImageSection brief() {
    int y = 0;
    int before = 0;
    for (FunnelStep step : funnel.steps()) {
      TextBlock name = TextBlock.of(step.name(words.locale), TextStyle.SMALL, BRIEF_NAMES);
      int height = name.height();
      canvas.text(name, 0, y, ColourRole.INK);
      int length = length(step);
      bar(
          BRIEF_NAMES + GAP,
          y + 1,
          length * BRIEF_BARS / BARS,
          before * BRIEF_BARS / BARS,
          TextStyle.SMALL.lineHeight - 2);
      before = length;
      List<String> figures = FunnelTable.figures(step, funnel, words);
      canvas.text(
          TextBlock.of(
              figures.get(0) + " (" + figures.get(1) + ")",
              TextStyle.SMALL,
              BRIEF_WIDTH - BRIEF_NAMES - BRIEF_BARS - 2 * GAP),
          BRIEF_NAMES + BRIEF_BARS + 2 * GAP,
          y,
          ColourRole.INK);
      y += height + 2;
    }
    return new ImageSection(ImageSection.Kind.ROW, 0, y, canvas);
  }

  private int title() {
    String title = FunnelTable.title(funnel, words);
    TextBlock text = TextBlock.of(title, TextStyle.HEADING, WIDTH - 2 * MARGIN);
    return canvas.text(text, MARGIN, MARGIN, ColourRole.INK) + GAP;
  }

  private static int length(FunnelStep step) {
    double share = step.conversion().value().orElse(0);
    return share == 0 ? 0 : Math.max(EDGE, (int) Math.round(share * BARS));
  }

  private int step(FunnelStep step, int before, int y) {
    TextBlock name = TextBlock.of(step.name(words.locale), TextStyle.NAME, NAMES, MAX_LINES);
    int height = Math.max(BAR, name.height());
    int bars = MARGIN + NAMES + GAP;
    int top = y + (height - BAR) / 2;
    int length = length(step);
    canvas.open("", "", name.whole);
    canvas.text(name, MARGIN, y + (height - name.height()) / 2, ColourRole.INK);
    canvas.close();
    bar(bars, top, length, before, BAR);
    line(
        y + (height - TextStyle.BODY.lineHeight) / 2,
        FunnelTable.figures(step, funnel, words),
        TextStyle.BODY,
        ColourRole.INK);
    return height + GAP;
  }

  /** Draws a bar, behind it what the step before has more. */
  private void bar(int x, int top, int length, int before, int height) {
    canvas.groundLine("M" + x + " " + (top - 2) + "V" + (top + height + 2), ColourRole.LINE, "l2");
    if (before > length) {
      canvas.box(x + length, top, before - length, height, 0, ColourRole.PAIN_TINT);
      canvas.line("M" + (x + before) + " " + top + "v" + height, ColourRole.PAIN, "l1 d2");
    }
    if (length > 0) {
      int edge = Math.min(EDGE, length);
      canvas.box(x, top, length, height, 0, ColourRole.OBSERVED_TINT);
      canvas.box(x + length - edge, top, edge, height, 0, ColourRole.OBSERVED);
    }
  }

  private int line(int y, List<String> texts, TextStyle style, ColourRole role) {
    int x = FIGURES;
    int height = 0;
    for (int i = 0; i < texts.size(); i++) {
      int width = i < texts.size() - 1 ? COLUMNS[i] : WIDTH - MARGIN - x;
      height =
          Math.max(height, canvas.text(TextBlock.of(texts.get(i), style, width - 8), x, y, role));
      x += width;
    }
    return height;
  }
}
