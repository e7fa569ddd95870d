package io.github.klantreis.drawing;

import io.github.klantreis.validation.Severity;
import java.util.List;
import java.util.Locale;

/** Findings as small numbers, with the severity told by shape and by colour. */
final class Badges {
  static final int LINE = 20;
  private static final int HEIGHT = 17;
  private static final int GAP = 4;

  private Badges() {}

  static ColourRole role(Severity severity) {
    return switch (severity) {
      case ERROR -> ColourRole.ERROR;
      case WARNING -> ColourRole.WARNING;
      case INFO -> ColourRole.INFO;
    };
  }

  /** An octagon, a triangle or a disc in a square of 11. */
  static String shape(Severity severity, int x, int y) {
    return switch (severity) {
      case ERROR -> "M" + (x + 3) + " " + y + "h5l3 3v5l-3 3h-5l-3-3v-5z";
      case WARNING -> "M" + (x + 5) + " " + y + "h1l5.5 11h-12z";
      case INFO -> Traveller.circle(x + 5, y + 6, 5);
    };
  }

  static int height(List<NumberedFinding> findings, int width) {
    int lines = findings.isEmpty() ? 0 : 1;
    int x = 0;
    for (NumberedFinding finding : findings) {
      int wide = width(finding);
      if (x > 0 && x + wide > width) {
        lines++;
        x = 0;
      }
      x += wide + GAP;
    }
    return lines * LINE;
  }

  static void draw(
      List<NumberedFinding> findings, int left, int top, int width, Locale locale, Canvas canvas) {
    int x = left;
    int y = top + (LINE - HEIGHT) / 2;
    for (NumberedFinding finding : findings) {
      int wide = width(finding);
      if (x > left && x + wide > left + width) {
        x = left;
        y += LINE;
      }
      draw(finding, x, y, locale, canvas);
      x += wide + GAP;
    }
  }

  private static void draw(NumberedFinding finding, int x, int y, Locale locale, Canvas canvas) {
    Severity severity = finding.finding().severity();
    ColourRole role = role(severity);
    canvas.link(
        "",
        "",
        finding.number()
            + ". "
            + severity.label().in(locale)
            + ": "
            + finding.finding().message(locale),
        "f" + finding.number());
    canvas.frame(x, y, width(finding), HEIGHT, 8, ColourRole.CARD, role);
    canvas.area(shape(severity, x + 5, y + 3), role, "");
    canvas.text(number(finding), x + 19, y + 1, role);
    canvas.close();
  }

  private static TextBlock number(NumberedFinding finding) {
    return TextBlock.of(Integer.toString(finding.number()), TextStyle.LABEL, 100);
  }

  private static int width(NumberedFinding finding) {
    return 25 + number(finding).width;
  }
}
