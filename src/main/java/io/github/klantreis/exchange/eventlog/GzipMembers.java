package io.github.klantreis.exchange.eventlog;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952) of any number of members, to the end of the stream. The JDK's stream may
 * stop after a member where the next one has not arrived yet, and takes a damaged one as the end.
 * Zeros after the last member, which archives are padded with, are skipped; anything else there is
 * refused.
 */
final class GzipMembers extends InputStream {
  private static final int DEFLATED = 8;
  private static final int HAS_CRC = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();

  private final byte[] input;
  private int at;
  private int end;

  private boolean isInMember;
  private boolean isAtEnd;
  private boolean isClosed;
  private long members;

  GzipMembers(InputStream in, int buffer) {
    this.in = in;
    this.input = new byte[buffer];
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (isClosed) {
      throw new IOException("the stream is closed");
    }
    if (length == 0) {
      return 0;
    }
    while (!isAtEnd) {
      if (!isInMember && !startMember()) {
        isAtEnd = true;
        break;
      }
      int unpacked = inflate(buffer, offset, length);
      if (unpacked > 0) {
        crc.update(buffer, offset, unpacked);
        return unpacked;
      }
      endMember();
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
    inflater.end();
    in.close();
  }

  /** Returns the number of bytes unpacked, or 0 at the end of the member. */
  private int inflate(byte[] buffer, int offset, int length) throws IOException {
    try {
      while (true) {
        int unpacked = inflater.inflate(buffer, offset, length);
        if (unpacked > 0 || inflater.finished()) {
          return unpacked;
        }
        if (inflater.needsDictionary()) {
          throw new ZipException(member() + " needs a dictionary, which gzip does not have");
        }
        if (at == end && !fill()) {
          throw new EOFException(member() + " ends too early");
        }
        inflater.setInput(input, at, end - at);
        at = end;
      }
    } catch (DataFormatException e) {
      throw new ZipException(member() + " is damaged: " + e.getMessage());
    }
  }

  private boolean startMember() throws IOException {
    int first = next();
    while (members > 0 && first == 0) {
      first = next();
    }
    if (first < 0) {
      if (members == 0) {
        throw new EOFException(member() + " is missing");
      }
      return false;
    }
    members++;
    if (first != 0x1f || required() != 0x8b || required() != DEFLATED) {
      throw new ZipException(member() + " does not start as gzip does");
    }
    int flags = required();
    if ((flags & RESERVED) != 0) {
      throw new ZipException(member() + " has flags that gzip does not define");
    }
    skip(6); // time, level and system
    if ((flags & HAS_EXTRA) != 0) {
      skip(required() | required() << 8);
    }
    for (int text : new int[] {HAS_NAME, HAS_COMMENT}) {
      if ((flags & text) != 0) {
        int next = required();
        while (next != 0) {
          next = required();
        }
      }
    }
    if ((flags & HAS_CRC) != 0) {
      skip(2);
    }
    inflater.reset();
    crc.reset();
    isInMember = true;
    return true;
  }

  private void endMember() throws IOException {
    at = end - inflater.getRemaining();
    long sum = unsigned();
    long size = unsigned();
    if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xffff_ffffL)) {
      throw new ZipException(member() + " is damaged: its checksum is wrong");
    }
    isInMember = false;
  }

  private String member() {
    return "member " + Math.max(members, 1) + " of the gzip file";
  }

  private long unsigned() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      value |= (long) required() << shift;
    }
    return value;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      required();
    }
  }

  private int required() throws IOException {
    int next = next();
    if (next < 0) {
      throw new EOFException(member() + " ends too early");
    }
    return next;
  }

  private int next() throws IOException {
    return at == end && !fill() ? -1 : input[at++] & 0xff;
  }

  private boolean fill() throws IOException {
    int read = in.read(input, 0, input.length);
    if (read == 0) { // against the contract; a single byte is waited for
      int one = in.read();
      input[0] = (byte) one;
      read = one < 0 ? -1 : 1;
    }
    at = 0;
    end = Math.max(read, 0);
    return read > 0;
  }
}
