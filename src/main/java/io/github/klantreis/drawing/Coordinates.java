package io.github.klantreis.drawing;

/** Numbers of paths: with one decimal, and a point whatever the locale. */
final class Coordinates {
  private Coordinates() {}

  static void point(StringBuilder path, double x, double y) {
    number(path, x);
    path.append(' ');
    number(path, y);
  }

  static void number(StringBuilder path, double number) {
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
