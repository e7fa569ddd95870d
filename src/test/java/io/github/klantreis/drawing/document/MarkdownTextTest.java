package io.github.klantreis.drawing.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can see is named in Markdown, and nothing else. */
final class MarkdownTextTest {
  private static final String END = Character.toString(0xE007F);

  @ParameterizedTest
  @CsvSource({
    "0000", "0007", "001B", "007F", "0080", "00AD", "034F", "061C", "115F", "1160", "17B4", "180B",
    "180E", "200B", "200C", "200D", "200E", "200F", "202A", "202E", "2060", "2061", "2064", "2066",
    "2069", "206F", "2800", "3164", "FEFF", "FFA0", "FFF9", "FFFE", "FDD0", "1BCA0", "1D173",
    "1FFFE", "E0001", "E0041", "10FFFF"
  })
  void whatNobodyCanSeeIsNamed(String number) {
    int point = Integer.parseInt(number, 16);
    String named = "\\[U+" + number + "\\]";
    assertThat(MarkdownText.inline("a" + Character.toString(point) + "b"))
        .isEqualTo("a" + named + "b");
    assertThat(MarkdownText.code(Character.toString(point))).isEqualTo("[U+" + number + "]");
  }

  @Test
  void halfACharacterIsNamed() {
    assertThat(MarkdownText.code("a\uD83Db")).isEqualTo("a[U+D83D]b");
  }

  @Test
  void tagsThatMakeNoFlagAreNamedEachOfThem() {
    String flag = Character.toString(0x1F3F4);
    assertThat(MarkdownText.inline("a" + tags("AB"))).isEqualTo("a\\[U+E0041\\]\\[U+E0042\\]");
    assertThat(MarkdownText.code(flag + tags("gbsct")))
        .isEqualTo(flag + "[U+E0067][U+E0062][U+E0073][U+E0063][U+E0074]");
    assertThat(MarkdownText.code(flag + END)).isEqualTo(flag + "[U+E007F]");
    assertThat(MarkdownText.code(flag + tags("a b") + END))
        .isEqualTo(flag + "[U+E0061][U+E0020][U+E0062][U+E007F]");
    assertThat(MarkdownText.code(flag + tags("gbsctx") + END + tags("x")))
        .isEqualTo(flag + tags("gbsctx") + END + "[U+E0078]");
    String endless = tags("a".repeat(1000));
    assertThat(MarkdownText.code(flag + endless + END))
        .isEqualTo(flag + "[U+E0061]".repeat(1000) + "[U+E007F]");
    assertThat(MarkdownText.code((flag + tags("abcdef")).repeat(1000)))
        .doesNotContain(tags("a"), tags("f"));
  }

  private static String tags(String letters) {
    return letters.chars().mapToObj(c -> Character.toString(0xE0000 + c)).collect(joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👨‍👩‍👧‍👦", // a family, joined
        "🏴‍☠️", // a flag, joined, as a picture
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿", // a flag of tags
        "👍🏽",
        "❤️",
        "é",
        "क्‍ष", // a conjunct kept apart by a joiner
        "می‌خواهم", // Persian, letters kept apart
        "ᠮ᠋", // a form of a Mongolian letter
        "؀١٢",
        "日本語、　한국어",
        "a b",
      })
  void whatOneSeesStays(String text) {
    assertThat(MarkdownText.code(text)).isEqualTo(text);
  }
}
