package io.github.klantreis.drawing.ink;

/**
 * The type scale of the house style: few sizes, two weights. On an A3 sheet filled by a row of the
 * map the smallest is larger than 9 pixels, or 10 if the width of the sheet is the limit.
 */
public enum TextStyle {
  TITLE("t0", 26, true, 32),
  HEADING("t1", 16, true, 21),
  PHASE("t2", 15, true, 19),
  NAME("t3", 14, true, 17),
  BODY("t4", 13, false, 17),
  SMALL("t5", 12, false, 15),
  LABEL("t6", 12, true, 15);

  public final int size;
  final boolean bold;
  public final int lineHeight;

  /** The CSS class of the text. */
  final String cssClass;

  TextStyle(String cssClass, int size, boolean bold, int lineHeight) {
    this.size = size;
    this.bold = bold;
    this.lineHeight = lineHeight;
    this.cssClass = cssClass;
  }

  /** Returns the distance from the top of a line to its baseline. */
  int ascent() {
    return (lineHeight - size) / 2 + (size * 9 + 5) / 10;
  }
}
