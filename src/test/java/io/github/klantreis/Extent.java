package io.github.klantreis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /** Keeps a table of what was found in the folder {@code target}, where much is tried. */
  public static void write(String file, CharSequence table) {
    if (WIDE) {
      try {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", file), table);
      } catch (IOException failed) {
        throw new UncheckedIOException("cannot write " + file, failed);
      }
    }
  }

  public static int of(int usual, int wide) {
    return WIDE ? wide : usual;
  }
}
