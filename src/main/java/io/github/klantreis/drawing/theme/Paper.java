package io.github.klantreis.drawing.theme;

/**
 * The paper on which a map is printed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param width the width in millimetres
 * @param height the height in millimetres
 * @param margin the margin on each side in millimetres
 */
public record Paper(int width, int height, int margin) {
  /** 841 by 1189 mm, upright. */
  public static final Paper A0 = new Paper(841, 1189, 8);

  /** 594 by 841 mm, upright. */
  public static final Paper A1 = new Paper(594, 841, 8);

  /** 420 by 594 mm, upright. */
  public static final Paper A2 = new Paper(420, 594, 8);

  /** 297 by 420 mm, upright. */
  public static final Paper A3 = new Paper(297, 420, 8);

  /** 210 by 297 mm, upright. */
  public static final Paper A4 = new Paper(210, 297, 8);

  /**
   * Creates a paper.
   *
   * @param width the width in millimetres
   * @param height the height in millimetres
   * @param margin the margin on each side in millimetres
   * @throws IllegalArgumentException if the margin is negative or less than 100 mm are left between
   *     the margins
   */
  public Paper {
    if (margin < 0 || Math.min(width, height) - 2 * margin < 100) {
      throw new IllegalArgumentException(
          "paper of "
              + width
              + " by "
              + height
              + " mm with a margin of "
              + margin
              + " mm has no room for a map; it takes 100 mm or more between the margins");
    }
  }

  /**
   * Returns this paper turned so that it is wider than high.
   *
   * @return the paper
   */
  public Paper landscape() {
    return new Paper(Math.max(width, height), Math.min(width, height), margin);
  }

  /**
   * Returns this paper with another margin.
   *
   * @param millimetres the margin on each side in millimetres
   * @return the paper
   * @throws IllegalArgumentException if the margin is negative or less than 100 mm are left between
   *     the margins
   */
  public Paper withMargin(int millimetres) {
    return new Paper(width, height, millimetres);
  }
}
