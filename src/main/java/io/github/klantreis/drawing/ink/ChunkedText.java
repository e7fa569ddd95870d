package io.github.klantreis.drawing.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * A long text being written: in pieces, so that it lies in memory as a whole but once, when it is
 * done. One growing buffer would be copied again and again, and be too large for the usual ways of
 * the garbage collector.
 */
public final class ChunkedText {
  private static final int PIECE = 1 << 15;

  /** The piece that is being written. */
  public final StringBuilder piece = new StringBuilder(PIECE + PIECE / 4);

  private final List<String> pieces = new ArrayList<>();

  /** Puts a piece aside that is long enough; asked after each thing that is written. */
  public void rest() {
    if (piece.length() >= PIECE) {
      close();
    }
  }

  private void close() {
    pieces.add(piece.toString());
    piece.setLength(0);
  }

  /** All that was written. */
  public String whole() {
    close();
    return String.join("", pieces);
  }
}
