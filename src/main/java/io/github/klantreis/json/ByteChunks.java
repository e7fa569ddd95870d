package io.github.klantreis.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document as the generator writes it. It is complete before any of it is handed out. */
public final class ByteChunks extends OutputStream {
  private final List<byte[]> chunks = new ArrayList<>();
  private int length;

  @Override
  public void write(int each) {
    write(new byte[] {(byte) each}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) {
    chunks.add(Arrays.copyOfRange(bytes, offset, offset + count));
    length = Math.addExact(length, count);
  }

  public void writeTo(OutputStream to) throws IOException {
    requireNonNull(to, "to");
    for (byte[] chunk : chunks) {
      to.write(chunk);
    }
  }

  /** Returns the document as text. */
  public String text() {
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] chunk : chunks) {
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    return new String(all, StandardCharsets.UTF_8);
  }
}
