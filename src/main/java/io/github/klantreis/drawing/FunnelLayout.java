package io.github.klantreis.drawing;

import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts the bars of a funnel below each other, with their figures. */
final class FunnelLayout {
  static final int WIDTH = 1040;

  static final Text WHICH = Text.en("Step").nl("Stap");
  static final Text REACHED = Text.en("Reached").nl("Bereikt");
  static final Text CONVERSION = Text.en("Of the first").nl("Van de eerste");
  static final Text STEP = Text.en("Of the previous").nl("Van de vorige");
  static final Text LOST = Text.en("Drop-off").nl("Uitval");
  static final Text TIME = Text.en("Median since previous").nl("Mediaan sinds vorige");

  static final int MARGIN = 24;
  private static final int NAMES = 180;
  private static final int BARS = 330;
  private static final int BAR = 26;
  private static final int EDGE = 3;
  private static final int GAP = 14;
  private static final int FIGURES = MARGIN + NAMES + BARS + 2 * GAP;
  private static final int MAX_LINES = 3;
  private static final int[] COLUMNS = {74, 90, 104, 90, 0};

  private final Funnel funnel;
  private final MapWords words;
  private final Canvas canvas = new Canvas();

  FunnelLayout(Funnel funnel, MapWords words) {
    this.funnel = funnel;
    this.words = words;
  }

  /** All of it; begins at the top. */
  Section section(boolean titled) {
    int y = MARGIN + (titled ? title() : 0);
    List<String> heads = heads(funnel, words);
    y += line(y, heads.subList(1, heads.size()), TextStyle.LABEL, ColourRole.MUTED) + 4;
    int before = 0;
    for (FunnelStep step : funnel.steps()) {
      y += step(step, before, y);
      before = length(step);
    }
    return new Section(Section.Kind.ROW, 0, y + MARGIN - GAP, canvas);
  }

  private int title() {
    String title = FunnelPicture.title(funnel, words);
    TextBlock text = TextBlock.of(title, TextStyle.HEADING, WIDTH - 2 * MARGIN);
    return canvas.text(text, MARGIN, MARGIN, ColourRole.INK) + GAP;
  }

  /** Whether any step has a time; those of modes that keep none have no column of times. */
  private static boolean isTimed(Funnel funnel) {
    return funnel.steps().stream().anyMatch(step -> step.sincePreviousStep().median().isPresent());
  }

  /** The heads of the figures, the step first; a list that may grow. */
  static List<String> heads(Funnel funnel, MapWords words) {
    Text which = funnel.mode() == FunnelMode.ANY_ORDER ? WHICH : Labels.PHASE;
    List<String> heads = new ArrayList<>();
    for (Text head : List.of(which, REACHED, CONVERSION, STEP, LOST)) {
      heads.add(words.of(head));
    }
    if (isTimed(funnel)) {
      heads.add(words.of(TIME));
    }
    return heads;
  }

  /** The figures of a step in the order of the heads, after the step. */
  static List<String> figures(FunnelStep step, Funnel funnel, MapWords words) {
    boolean first = funnel.steps().get(0) == step;
    List<String> figures = new ArrayList<>();
    figures.add(words.count(step.reached()));
    figures.add(words.percent(step.conversion()));
    figures.add(first ? "" : words.percent(step.stepConversion()));
    figures.add(first || step.dropOff() == 0 ? "" : "−" + words.count(step.dropOff()));
    if (isTimed(funnel)) {
      figures.add(step.sincePreviousStep().median().map(words::about).orElse(""));
    }
    return figures;
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
        figures(step, funnel, words),
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
