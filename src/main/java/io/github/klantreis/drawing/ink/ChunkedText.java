package io.github.klantreis.drawing.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * A long text under construction, kept in chunks, so that the whole text exists in memory only
 * once, at the end. One growing buffer would be copied repeatedly and become a humongous object for
 * the garbage collector.
 */
public final class ChunkedText {
  private static final int PIECE = 1 << 15;

  /** The current chunk. */
  public final StringBuilder piece = new StringBuilder(PIECE + PIECE / 4);

  private final List<String> pieces = new ArrayList<>();

  /** Starts a new chunk if the current one is full; to be called after each item. */
  public void rest() {
    if (piece.length() >= PIECE) {
      close();
    }
  }

  private void close() {
    pieces.add(piece.toString());
    piece.setLength(0);
  }

  /** Returns the whole text. */
  public String whole() {
    close();
    return String.join("", pieces);
  }
}
