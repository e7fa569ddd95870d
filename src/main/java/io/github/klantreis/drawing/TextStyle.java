package io.github.klantreis.drawing;

/**
 * The type scale of the house style: few sizes, two weights. The smallest stays above 9 pixels when
 * a row of the map fills the width of an A3 sheet.
 */
enum TextStyle {
  TITLE("t0", 26, true, 32),
  HEADING("t1", 16, true, 21),
  PHASE("t2", 15, true, 19),
  NAME("t3", 13, true, 16),
  BODY("t4", 12, false, 16),
  SMALL("t5", 11, false, 14),
  LABEL("t6", 11, true, 14);

  final int size;
  final boolean bold;
  final int lineHeight;

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
