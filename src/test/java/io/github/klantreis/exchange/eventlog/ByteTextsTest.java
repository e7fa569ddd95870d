package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ByteTextsTest {
  @Test
  void givesTheTextWhateverItLooksLike() {
    ByteTexts texts = new ByteTexts(TextPool.forgetful());
    Random random = new Random(42);
    List<String> all = new ArrayList<>();
    for (int length = 0; length < 40; length++) {
      all.add("a".repeat(length));
      all.add("a".repeat(length) + "é");
      all.add("aaaaaaaa" + "b".repeat(length) + "cccccccc");
      all.add("aaaaaaaa" + "c".repeat(length) + "cccccccc");
    }
    all.add("x".repeat(256));
    all.add("x".repeat(257));
    for (int i = 0; i < 10_000; i++) {
      all.add("p" + random.nextInt(100_000));
    }
    for (int i = 0; i < 100_000; i++) {
      String text = all.get(random.nextInt(i % 2 == 0 ? 160 : all.size()));

      assertThat(get(texts, text)).isEqualTo(text);
    }
  }

  @Test
  void repeatedTextsAreOneObject() {
    ByteTexts texts = new ByteTexts(TextPool.forgetful());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      names.add(get(texts, "a name of the touchpoint " + i));
    }
    for (int turn = 0; turn < 3; turn++) {
      for (String name : names) {
        assertThat(get(texts, name)).isSameAs(name);
      }
    }
  }

  @Test
  void aTextIsTheSameAfterMoreThanThereIsRoomFor() {
    ByteTexts texts = new ByteTexts(TextPool.complete());
    List<String> visits = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String visit = i % 2 == 0 ? "v" + i : "a visit of the shop " + i;
      visits.add(get(texts, visit));

      assertThat(get(texts, visit)).isSameAs(visits.get(i)).isEqualTo(visit);
    }
    for (int i = 0; i < visits.size(); i++) {
      assertThat(get(texts, i % 2 == 0 ? "v" + i : "a visit of the shop " + i))
          .isEqualTo(visits.get(i));
    }
  }

  @Test
  void whatCannotBeDecodedIsNoText() {
    ByteTexts texts = new ByteTexts(TextPool.forgetful());
    byte[] broken = {'Z', 'o', (byte) 0xEB, 0, 0, 0, 0, 0, 0, 0, 0};

    assertThat(texts.get(broken, 0, 3, StandardCharsets.UTF_8)).isNull();
    assertThat(texts.get(broken, 0, 3, StandardCharsets.UTF_8)).isNull();
    assertThat(texts.get(broken, 0, 2, StandardCharsets.UTF_8)).isEqualTo("Zo");
  }

  private static String get(ByteTexts texts, String text) {
    byte[] bytes = ("," + text + ",........").getBytes(StandardCharsets.UTF_8);
    String got = texts.get(bytes, 1, bytes.length - 9, StandardCharsets.UTF_8);
    return got == null ? "" : got;
  }
}
