package io.github.klantreis;

/**
 * How much tests try that draw by lot or repeat: enough to hold what they assert in each build, and
 * more with {@code -Dklantreis.wide=true}.
 */
public final class Extent {
  private static final boolean WIDE = Boolean.getBoolean("klantreis.wide");

  private Extent() {}

  public static boolean isWide() {
    return WIDE;
  }

  public static int of(int usual, int wide) {
    return WIDE ? wide : usual;
  }
}
