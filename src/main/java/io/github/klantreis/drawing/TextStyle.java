package io.github.klantreis.drawing;

/**
 * The type scale of the house style: few sizes, two weights. The smallest stays above 9 pixels when
 * a row of the map fills the width of an A3 sheet.
 */
enum TextStyle {
  TITLE(26, true, 32),
  HEADING(16, true, 21),
  PHASE(15, true, 19),
  NAME(13, true, 16),
  BODY(12, false, 16),
  SMALL(11, false, 14),
  LABEL(11, true, 14);

  final int size;
  final boolean bold;
  final int lineHeight;

  /** Of the text's class in CSS. */
  final String cssClass;

  TextStyle(int size, boolean bold, int lineHeight) {
    this.size = size;
    this.bold = bold;
    this.lineHeight = lineHeight;
    this.cssClass = "t" + ordinal();
  }

  /** From the top of a line to its baseline. */
  int ascent() {
    return (lineHeight - size) / 2 + (size * 9 + 5) / 10;
  }
}
