package io.github.klantreis.drawing.layout;

import com.google.common.collect.ImmutableListMultimap;
import io.github.klantreis.drawing.content.FindingNumbers;
import io.github.klantreis.drawing.content.NumberedFinding;
import io.github.klantreis.drawing.ink.Canvas;
import io.github.klantreis.drawing.ink.PathData;
import io.github.klantreis.drawing.ink.TextBlock;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.ColourRole;
import io.github.klantreis.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings as small numbers, with the severity shown by shape and colour. */
public final class Badges {
  static final int LINE = 20;
  private static final int HEIGHT = 17;
  private static final int GAP = 4;

  private Badges() {}

  public static ColourRole role(Severity severity) {
    return switch (severity) {
      case ERROR -> ColourRole.ERROR;
      case WARNING -> ColourRole.WARNING;
      case INFO -> ColourRole.INFO;
    };
  }

  /** Returns an octagon, a triangle or a disc in a square of 11. */
  public static String shape(Severity severity, int x, int y) {
    return switch (severity) {
      case ERROR -> "M" + (x + 3) + " " + y + "h5l3 3v5l-3 3h-5l-3-3v-5z";
      case WARNING -> "M" + (x + 5) + " " + y + "h1l5.5 11h-12z";
      case INFO -> PathData.circle(x + 5, y + 6, 5);
    };
  }

  static int height(List<NumberedFinding> findings, int width) {
    int lines = findings.isEmpty() ? 0 : 1;
    int x = 0;
    for (List<NumberedFinding> same : folded(findings)) {
      int wide = lengthOf(same);
      if (x > 0 && x + wide > width) {
        lines++;
        x = 0;
      }
      x += wide + GAP;
    }
    return lines * LINE;
  }

  /** Returns the width of one line with all of them. */
  static int width(List<NumberedFinding> findings) {
    int width = 0;
    for (List<NumberedFinding> same : folded(findings)) {
      width += (width == 0 ? 0 : GAP) + lengthOf(same);
    }
    return width;
  }

  static void draw(
      List<NumberedFinding> findings, int left, int top, int width, Locale locale, Canvas canvas) {
    int x = left;
    int y = top + (LINE - HEIGHT) / 2;
    for (List<NumberedFinding> same : folded(findings)) {
      int wide = lengthOf(same);
      if (x > left && x + wide > left + width) {
        x = left;
        y += LINE;
      }
      draw(same, x, y, locale, canvas);
      x += wide + GAP;
    }
  }

  /** Groups findings by number. */
  private static List<List<NumberedFinding>> folded(List<NumberedFinding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    ImmutableListMultimap<Integer, NumberedFinding> byNumber = FindingNumbers.byNumber(findings);
    List<List<NumberedFinding>> folded = new ArrayList<>();
    byNumber.keySet().forEach(number -> folded.add(byNumber.get(number)));
    return folded;
  }

  private static void draw(List<NumberedFinding> same, int x, int y, Locale locale, Canvas canvas) {
    NumberedFinding first = same.get(0);
    Severity severity = first.finding().severity();
    ColourRole role = role(severity);
    canvas.link(
        "",
        "",
        first.number()
            + ". "
            + severity.label().get(locale)
            + ": "
            + same.stream()
                .map(one -> one.message(locale))
                .distinct()
                .collect(Collectors.joining("; ")),
        "f" + first.number());
    canvas.frame(x, y, lengthOf(same), HEIGHT, 8, ColourRole.CARD, role);
    canvas.explain(new Legend.OfSeverity(severity));
    canvas.area(shape(severity, x + 5, y + 3), role, "");
    canvas.text(label(same), x + 19, y + 1, role);
    canvas.close();
  }

  private static TextBlock label(List<NumberedFinding> same) {
    String number = Integer.toString(same.get(0).number());
    return TextBlock.of(
        same.size() == 1 ? number : number + " ×" + same.size(), TextStyle.LABEL, 100);
  }

  private static int lengthOf(List<NumberedFinding> same) {
    return 25 + label(same).width;
  }
}
