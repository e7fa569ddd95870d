package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class AllowedTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void whatIsAllowedFollowsASentenceOrAQuestion() {
    assertThat(Allowed.after("3 is not allowed here", "a text", Locale.ENGLISH))
        .isEqualTo("3 is not allowed here; allowed: a text");
    assertThat(Allowed.after("is \"mail\" meant?", "\"mail\"", Locale.ENGLISH))
        .isEqualTo("is \"mail\" meant? Allowed: \"mail\"");
    assertThat(Allowed.after("is \"mail\" bedoeld?", "\"mail\"", DUTCH))
        .isEqualTo("is \"mail\" bedoeld? Mag wel: \"mail\"");
  }
}
