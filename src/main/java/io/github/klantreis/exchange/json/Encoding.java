package io.github.klantreis.exchange.json;

import io.github.klantreis.vocabulary.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking the bytes of a document.
 *
 * @param wrong what is wrong; null if they are valid UTF-8
 * @param offset where it is wrong
 * @param text the document; empty if something is wrong
 */
record Encoding(@Nullable Text wrong, long offset, String text) {

  static Encoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(JsonWords.BYTE_ORDER_MARK, 0, "");
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || hasZeroInBegin(bytes)) {
      return new Encoding(JsonWords.NOT_UTF_8, 0, "");
    }
    // Much faster than a CharsetDecoder; malformed input becomes U+FFFD.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      CharsetDecoder decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (decoder.decode(in, CharBuffer.allocate(text.length()), true).isError()) {
        return new Encoding(JsonWords.NOT_UTF_8, in.position(), "");
      }
    }
    return new Encoding(null, 0, text);
  }

  /** Whether the document has an escape that may be a lone surrogate. */
  boolean mayHoldLoneSurrogates() {
    return text.indexOf('\\') >= 0 && (text.contains("\\ud") || text.contains("\\uD"));
  }

  /** UTF-16 and UTF-32 have NUL bytes among the first characters of JSON, which are all ASCII. */
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
