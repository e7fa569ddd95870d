package io.github.klantreis.drawing.ink;

/** Writes SVG path data: numbers with one decimal and a point, whatever the locale. */
public final class PathData {
  private PathData() {}

  /** Returns the path of a circle around a point. */
  public static String circle(int x, int y, int radius) {
    return "M"
        + (x + radius)
        + " "
        + y
        + "a"
        + radius
        + " "
        + radius
        + " 0 1 1-"
        + 2 * radius
        + " 0a"
        + radius
        + " "
        + radius
        + " 0 1 1 "
        + 2 * radius
        + " 0z";
  }

  public static void point(StringBuilder path, double x, double y) {
    number(path, x);
    path.append(' ');
    number(path, y);
  }

  public static void number(StringBuilder path, double number) {
    long tenths = Math.round(number * 10);
    if (tenths < 0) {
      path.append('-');
      tenths = -tenths;
    }
    path.append(tenths / 10);
    if (tenths % 10 != 0) {
      path.append('.').append(tenths % 10);
    }
  }
}
