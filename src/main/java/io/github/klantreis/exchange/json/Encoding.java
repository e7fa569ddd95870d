package io.github.klantreis.exchange.json;

import io.github.klantreis.vocabulary.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a document are.
 *
 * @param wrong what is wrong with them; null if they are sound UTF-8
 * @param offset where
 * @param mayHoldLoneSurrogates whether an escape may stand for half a character
 */
record Encoding(@Nullable Text wrong, long offset, boolean mayHoldLoneSurrogates) {

  static Encoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(Words.BYTE_ORDER_MARK, 0, false);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || hasZeroInBegin(bytes)) {
      return new Encoding(Words.NOT_UTF_8, 0, false);
    }
    // Much faster than a decoder of one's own; what is malformed becomes U+FFFD.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      CharsetDecoder decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (decoder.decode(in, CharBuffer.allocate(text.length()), true).isError()) {
        return new Encoding(Words.NOT_UTF_8, in.position(), false);
      }
    }
    return new Encoding(null, 0, text.contains("\\ud") || text.contains("\\uD"));
  }

  /** As UTF-16 and UTF-32 have among the first characters of JSON, which are all ASCII. */
  private static boolean hasZeroInBegin(byte[] bytes) {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... begin) {
    for (int i = 0; i < begin.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != begin[i]) {
        return false;
      }
    }
    return true;
  }
}
