package io.github.klantreis.exchange.eventlog;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a log, one at a time, without their ends (LF or CR LF) and without byte order marks
 * at their start. What is returned of a line holds until the next one.
 */
interface Lines extends Closeable {
  /**
   * The maximum number of characters in a line, so that a log without lines does not fill the
   * memory.
   */
  int LONGEST = 1 << 24;

  /** How many characters of a line a message shows at most. */
  int SHOWN = 1_000;

  /** Advances to the next line; returns false at the end. */
  boolean next() throws IOException;

  /** Returns the number of the line, from 1. */
  long number();

  /** Whether the line is longer than the maximum; only its start is kept. */
  boolean isTooLong();

  /** Whether the line has only blanks and control characters. */
  boolean isBlank();

  /**
   * Returns the line in UTF-8, in an array that has eight bytes more; null if it has what UTF-8
   * cannot represent.
   */
  @Nullable ByteBuffer utf8();

  /** Returns the characters, with U+FFFD for what could not be decoded. */
  char[] characters();

  /** Returns the start of the line, for messages. */
  String shown();
}
