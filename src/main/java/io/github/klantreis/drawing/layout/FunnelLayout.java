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

/** Draws the bars of a funnel below each other, with their figures. */
public final class FunnelLayout {
  public static final int WIDTH = 1040;

  public static final int MARGIN = 24;
  private static final int NAMES = 180;
  private static final int BARS = 330;
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

  /** Returns the whole funnel as a section that starts at the top. */
  public ImageSection section(boolean titled) {
    int y = MARGIN + (titled ? title() : 0);
    List<String> heads = FunnelTable.heads(funnel, words);
    y += line(y, heads.subList(1, heads.size()), TextStyle.LABEL, ColourRole.MUTED) + 4;
    int before = 0;
    for (FunnelStep step : funnel.steps()) {
      y += step(step, before, y);
      before = length(step);
    }
    return new ImageSection(ImageSection.Kind.ROW, 0, y + MARGIN - GAP, canvas);
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
    canvas.groundLine("M" + bars + " " + (top - 2) + "V" + (top + BAR + 2), ColourRole.LINE, "l2");
    if (before > length) {
      canvas.box(bars + length, top, before - length, BAR, 0, ColourRole.PAIN_TINT);
      canvas.line("M" + (bars + before) + " " + top + "v" + BAR, ColourRole.PAIN, "l1 d2");
    }
    if (length > 0) {
      canvas.box(bars, top, length, BAR, 0, ColourRole.OBSERVED_TINT);
      canvas.box(
          bars + length - Math.min(EDGE, length),
          top,
          Math.min(EDGE, length),
          BAR,
          0,
          ColourRole.OBSERVED);
    }
    line(
        y + (height - TextStyle.BODY.lineHeight) / 2,
        FunnelTable.figures(step, funnel, words),
        TextStyle.BODY,
        ColourRole.INK);
    return height + GAP;
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
