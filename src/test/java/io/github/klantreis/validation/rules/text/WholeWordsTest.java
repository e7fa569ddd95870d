package io.github.klantreis.validation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How words of one meaning are given, and what of a text they are found in. */
final class WholeWordsTest {
  @Test
  void alternativesOfAPhraseAreFoundInAllCombinations() {
    WholeWords words = WholeWords.of("(get,gets) … (key,keys)");
    for (String text : List.of("Gets the keys", "They get their own key", "get key")) {
      assertThat(words.areIn(text)).as(text).isTrue();
    }
    for (String text : List.of("Gets the keyring", "Get. The key is lost", "The key gets lost")) {
      assertThat(words.areIn(text)).as(text).isFalse();
    }
  }

  @Test
  void phrasesInWhichTheyDoNotCountEndAtAnd() {
    WholeWords words = WholeWords.of("receiv(e,es)", "invoice").but("receiv(e,es) … invoice");
    assertThat(words.areIn("Receives the invoice")).isFalse();
    assertThat(words.areIn("Receives the parcel and the invoice")).isTrue();
  }

  @Test
  void aBracketIsClosedInItsWord() {
    for (String wrong : List.of("deliver(s,ed", "is deliver(s,ed", "a (b c)")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WholeWords.of(wrong))
          .withMessageContaining("bracket");
    }
  }

  @Test
  void aWordThatNoTextCanHaveIsRefused() {
    for (String wrong :
        List.of(
            "welcome e-mail",
            "can't wait",
            "(,e-)ticket",
            "(,live) chat",
            "report (,a)(,n) fault")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WholeWords.of(wrong))
          .withMessageContaining(wrong);
    }
  }
}
