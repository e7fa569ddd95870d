package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class QuotationTest {
  private final Quotation dutch = new Quotation(Locale.forLanguageTag("nl"));

  @Test
  void aTextCannotLeaveItsQuotationMarks() {
    assertThat(Quotation.quoted("a\"b\\c\nd\u202Ee\uD800"))
        .isEqualTo("\"a\\\"b\\\\c\\nd\\u{202e}e\\u{d800}\"");
    assertThat(Quotation.quoted("")).isEqualTo("\"\"");
  }

  @Test
  void aLongTextIsCutBetweenCharacters() {
    String bike = "\uD83D\uDEB2";
    assertThat(Quotation.quoted(bike.repeat(60))).isEqualTo('"' + bike.repeat(60) + '"');
    assertThat(Quotation.quoted(bike.repeat(61))).isEqualTo('"' + bike.repeat(60) + "\"…");
    assertThat(dutch.quote("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "\"… (61 tekens)");
  }

  @Test
  void textFromRightToLeftIsIsolated() {
    assertThat(Quotation.quoted("\u05D0")).isEqualTo("\u2068\"\u05D0\"\u2069");
  }

  @Test
  void aPlainNameNeedsNoQuotationMarks() {
    assertThat(dutch.word("Aan de keukentafel")).isEqualTo("Aan de keukentafel");
    assertThat(dutch.word("a, b")).isEqualTo("\"a, b\"");
    assertThat(dutch.word(" ")).isEqualTo("\" \"");
  }
}
