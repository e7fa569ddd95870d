package io.github.klantreis.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Returns at most so many characters and then the end of the stream. */
public final class LimitedReader extends FilterReader {
  private long rest;

  public LimitedReader(Reader in, long most) {
    super(in);
    rest = most;
  }

  @Override
  public int read() throws IOException {
    if (rest <= 0) {
      return -1;
    }
    rest--;
    return super.read();
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (rest <= 0) {
      return -1;
    }
    int read = super.read(buffer, offset, (int) Math.min(length, rest));
    rest -= Math.max(0, read);
    return read;
  }
}
