package io.github.klantreis.drawing.ink;

/**
 * The type scale of the house style: few sizes, two weights. The smallest stays above 9 pixels when
 * a row of the map fills an A3 sheet, and above 10 where the sheet's width is what limits it.
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

  /** Of the text's class in CSS. */
  final String cssClass;

  TextStyle(String cssClass, int size, boolean bold, int lineHeight) {
    this.size = size;
    this.bold = bold;
    this.lineHeight = lineHeight;
    this.cssClass = cssClass;
  }

  /** From the top of a line to its baseline. */
  int ascent() {
    return (lineHeight - size) / 2 + (size * 9 + 5) / 10;
  }
}
