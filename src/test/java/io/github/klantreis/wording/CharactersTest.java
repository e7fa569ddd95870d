package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CharactersTest {
  private static final String BIKE = "\uD83D\uDEB2";

  @Test
  void halvesOfPairsAreFoundAndReplaced() {
    assertThat(Characters.hasLoneSurrogate("a" + BIKE + "b")).isFalse();
    for (String half :
        new String[] {"\uD83D", "\uDEB2", "\uDEB2\uD83D", "a\uD83D", BIKE + "\uDEB2"}) {
      assertThat(Characters.hasLoneSurrogate(half)).isTrue();
      assertThat(Characters.hasLoneSurrogate(Characters.encodable(half))).isFalse();
    }
    assertThat(Characters.encodable("a\uD83D" + BIKE + "\uDEB2"))
        .isEqualTo("a\uFFFD" + BIKE + "\uFFFD");
  }

  @Test
  void whatCannotBeSeenIsMadeVisible() {
    assertThat(Characters.visible("a\u00A0" + BIKE)).isEqualTo("a\u00A0" + BIKE);
    assertThat(Characters.visible("a\r\n\tb\u0000\u200B\u2028\uFDD0"))
        .isEqualTo("a\\r\\n\\tb\\u{0}\\u{200b}\\u{2028}\\u{fdd0}");
  }

  @Test
  void joinersWithinWordsAndEmojiStayAsTheyAre() {
    String persian = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
    String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(Characters.visible(persian)).isEqualTo(persian);
    assertThat(Characters.visible(family)).isEqualTo(family);
    assertThat(Characters.visible("\u200Ca \u200Db\u200D"))
        .isEqualTo("\\u{200c}a \\u{200d}b\\u{200d}");
  }

  @Test
  void noncharactersAreThoseOfEveryPlane() {
    assertThat(Characters.isNoncharacter(0xFFFE)).isTrue();
    assertThat(Characters.isNoncharacter(0x10FFFF)).isTrue();
    assertThat(Characters.isNoncharacter(0xFFFD)).isFalse();
  }

  @Test
  void aSentenceStartsWithACapital() {
    assertThat(Characters.capitalised("ändert")).isEqualTo("Ändert");
    assertThat(Characters.capitalised("")).isEmpty();
  }
}
