package io.github.klantreis.drawing.content;

import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A short name derived from the most prominent content, which distinguishes drawings on one page.
 */
public final class DrawingName {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long hash = OFFSET;

  private DrawingName(Locale locale, Theme theme) {
    add(locale.toLanguageTag());
    add(theme.toString());
  }

  public static String of(
      List<JourneyContent> journeys,
      List<NumberedFinding> findings,
      Locale locale,
      Theme theme,
      Collection<String> personas) {
    DrawingName print = new DrawingName(locale, theme);
    personas.forEach(print::add);
    for (JourneyContent content : journeys) {
      print.add(content.journey.id());
      print.add(content.journey.name());
      content.journey.version().ifPresent(print::add);
      content.journey.state().ifPresent(state -> print.add(state.id()));
      content.observed.ifPresent(observed -> print.add(observed.statistics.toString()));
      content.observed.ifPresent(observed -> print.add(observed.whose));
      for (MapColumn column : content.columns) {
        print.add(column.phase().id());
        column
            .touchpoint()
            .ifPresent(
                touchpoint -> {
                  print.add(touchpoint.id());
                  print.add(touchpoint.name());
                });
      }
    }
    for (NumberedFinding finding : findings) {
      print.add(finding.finding().validatorId());
      print.add(finding.finding().path().toString());
    }
    return print.text();
  }

  /**
   * Returns the name of a picture of a funnel.
   *
   * @param picture its kind, as there are several pictures of the same funnel
   */
  public static String of(String picture, Funnel funnel, Locale locale, Theme theme) {
    DrawingName print = new DrawingName(locale, theme);
    print.add(picture);
    print.add(funnel.toString());
    funnel.steps().forEach(step -> print.add(step.name(locale)));
    return print.text();
  }

  public static String of(StatisticsComparison comparison, Locale locale, Theme theme) {
    DrawingName print = new DrawingName(locale, theme);
    print.add(comparison.nameBefore(locale));
    print.add(comparison.nameAfter(locale));
    comparison.figures().forEach(figure -> print.add(figure.toString()));
    return print.text();
  }

  public static String of(BacklogContent content, int width, Locale locale, Theme theme) {
    DrawingName print = new DrawingName(locale, theme);
    print.add(Integer.toString(width));
    print.add(content.value.name());
    content.lines.forEach(line -> print.add(line.toString()));
    return print.text();
  }

  private String text() {
    return "kr" + Long.toString(hash >>> 1, 36);
  }

  /** FNV-1a, with a separator after each text. */
  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash = (hash ^ 0x1FFFF) * PRIME;
  }
}
