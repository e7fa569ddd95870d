package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LinesTest {
  private static final List<byte[]> PIECES =
      List.of(
          bytes('\n'),
          bytes('\r', '\n'),
          bytes('\r'),
          bytes(0xEF, 0xBB, 0xBF),
          bytes(0xEF, 0xBB),
          bytes(0xC3, 0xA9),
          bytes(0xC3),
          bytes(0xE2, 0x82),
          bytes(0xE2, 0x82, 0xAC),
          bytes(0xED, 0xA0, 0x80),
          bytes(0xF0, 0x9F, 0x98, 0x80),
          bytes(0xF0, 0x9F, 0x98),
          bytes(0xC0, 0x80),
          bytes(0xF4, 0x90, 0x80, 0x80),
          bytes(0),
          bytes(' '),
          bytes(0x7F),
          "plain text".getBytes(StandardCharsets.US_ASCII),
          "x".repeat(500).getBytes(StandardCharsets.US_ASCII));

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** Whatever is in the bytes, also what is no UTF-8, and in whatever portions they arrive. */
  @Test
  void linesInBytesAreThoseOfTheDecodedText() throws IOException {
    Random random = new Random(15);
    for (int round = 0; round < 2_000; round++) {
      ByteArrayOutputStream made = new ByteArrayOutputStream();
      int pieces = round % 100 == 0 ? 2_000 : random.nextInt(30);
      for (int i = 0; i < pieces; i++) {
        made.writeBytes(PIECES.get(random.nextInt(PIECES.size())));
      }
      byte[] bytes = made.toByteArray();
      InputStream all = new ByteArrayInputStream(bytes);
      assertThat(described(new ByteLines(inPortions(bytes, random))))
          .isEqualTo(
              described(new CharacterLines(new InputStreamReader(all, StandardCharsets.UTF_8))));
    }
  }

  private static InputStream inPortions(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(3_000)));
      }
    };
  }

  private static List<String> described(Lines lines) throws IOException {
    List<String> all = new ArrayList<>();
    try (lines) {
      while (lines.next()) {
        String text = new String(lines.characters());
        ByteBuffer utf8 = lines.utf8();
        // what cannot be decoded is still U+FFFD in a text, so only bytes have lines without UTF-8
        String encoded = utf8 == null ? text : StandardCharsets.UTF_8.decode(utf8).toString();
        assertThat(encoded).isEqualTo(text);
        all.add(lines.number() + " " + lines.isBlank() + " " + lines.shown() + " " + text);
      }
    }
    return all;
  }

  /** The limit is one of characters, of which some are three bytes. */
  @Test
  void aLineOfAsManyCharactersAsAreAllowedIsNotTooLong() throws IOException {
    byte[] euros = "€".repeat(Lines.LONGEST).getBytes(StandardCharsets.UTF_8);
    try (Lines lines = new ByteLines(new ByteArrayInputStream(euros))) {
      assertThat(lines.next()).isTrue();
      assertThat(lines.isTooLong()).isFalse();
    }
    byte[] more = ("€".repeat(Lines.LONGEST + 1) + "\nnext").getBytes(StandardCharsets.UTF_8);
    try (Lines lines = new ByteLines(new ByteArrayInputStream(more))) {
      assertThat(lines.next()).isTrue();
      assertThat(lines.isTooLong()).isTrue();
      assertThat(lines.shown()).isEqualTo("€".repeat(Lines.SHOWN));
      assertThat(lines.next()).isTrue();
      assertThat(lines.shown()).isEqualTo("next");
      assertThat(lines.number()).isEqualTo(2);
    }
  }
}
