package io.github.klantreis.exchange.json;

import com.google.common.base.Utf8;
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
 */
record Encoding(@Nullable Text wrong, long offset) {

  static Encoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(JsonWords.BYTE_ORDER_MARK, 0);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || hasZeroInBegin(bytes)) {
      return new Encoding(JsonWords.NOT_UTF_8, 0);
    }
    return Utf8.isWellFormed(bytes)
        ? new Encoding(null, 0)
        : new Encoding(JsonWords.NOT_UTF_8, lengthOfWellFormed(bytes));
  }

  private static int lengthOfWellFormed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    var unused = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
    return in.position();
  }

  /** Whether a document has an escape that may be a lone surrogate. */
  static boolean mayHoldLoneSurrogates(byte[] bytes) {
    for (int i = 0; i < bytes.length - 2; i++) {
      if (bytes[i] == '\\' && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd') {
        return true;
      }
    }
    return false;
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
