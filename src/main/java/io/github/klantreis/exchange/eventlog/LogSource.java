package io.github.klantreis.exchange.eventlog;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Where a log is, and how its bytes or characters are opened. */
final class LogSource {
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final @Nullable Callable<? extends InputStream> bytes;
  private final @Nullable Callable<? extends Reader> text;

  private LogSource(
      String name,
      @Nullable Callable<? extends InputStream> bytes,
      @Nullable Callable<? extends Reader> text) {
    this.name = name;
    this.bytes = bytes;
    this.text = text;
  }

  static LogSource file(Path file) {
    return new LogSource(file.toString(), () -> Files.newInputStream(file), null);
  }

  static LogSource bytes(Callable<? extends InputStream> bytes) {
    return new LogSource("the log", bytes, null);
  }

  static LogSource text(Callable<? extends Reader> text) {
    return new LogSource("the log", null, text);
  }

  /** Returns the name of the log in messages. */
  String name() {
    return name;
  }

  /** Returns the characters, or null if the log consists of bytes. */
  @Nullable Reader openText() throws IOException {
    return text == null ? null : call(text);
  }

  /** Returns the bytes, unpacked if they are compressed by gzip. */
  Bytes openBytes() throws IOException {
    if (bytes == null) {
      throw new IllegalStateException(name + " consists of characters, not bytes");
    }
    InputStream raw = call(bytes);
    try {
      Counting counting = new Counting(raw);
      InputStream stored = new BufferedInputStream(counting, BUFFER);
      // Detected by content, as many compressed files have lost their extension.
      stored.mark(2);
      boolean isCompressed = stored.read() == 0x1f && stored.read() == 0x8b;
      stored.reset();
      InputStream unpacked =
          isCompressed ? new BufferedInputStream(new GzipMembers(stored, BUFFER), BUFFER) : stored;
      return new Bytes(unpacked, counting);
    } catch (IOException | RuntimeException | Error e) {
      try (raw) {
        throw e;
      }
    }
  }

  private static <T> T call(Callable<T> opening) throws IOException {
    try {
      return opening.call();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the log could not be opened", e);
    }
  }

  /** The unpacked stream, and the counter of the bytes read from storage. */
  record Bytes(InputStream unpacked, Counting stored) {}

  /** Counts the bytes. */
  static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(read, 0);
      return read;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      count += skipped;
      return skipped;
    }
  }
}
