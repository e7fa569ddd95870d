package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextPoolTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void givesWhatItIsAskedForWhateverItHeldBefore(boolean isComplete) {
    TextPool pool = isComplete ? TextPool.complete() : TextPool.forgetful();
    Random random = new Random(42);
    for (int i = 0; i < 200_000; i++) { // more than the forgetful one holds, few per first letter
      String text = "u" + random.nextInt(100_000) + (i % 3 == 0 ? "z" : "");
      char[] buffer = ("," + text + ",").toCharArray();

      assertThat(pool.get(buffer, 1, text.length())).isEqualTo(text);
      assertThat(pool.isUndecodable()).isFalse();
    }
  }

  @Test
  void givesOneObjectForTheSameText() {
    TextPool pool = TextPool.complete();
    // The same length, first, middle and last character.
    String one = pool.get("a1xx1b".toCharArray(), 0, 6);
    String two = pool.get("a2xx2b".toCharArray(), 0, 6);

    assertThat(pool.get("a1xx1b".toCharArray(), 0, 6)).isSameAs(one).isEqualTo("a1xx1b");
    assertThat(pool.get("a2xx2b".toCharArray(), 0, 6)).isSameAs(two).isEqualTo("a2xx2b");
    assertThat(pool.get(new char[1], 1, 0)).isEmpty();
  }

  @Test
  void longTextsAreNotKept() {
    TextPool pool = TextPool.complete();
    char[] name = "x".repeat(256).toCharArray();
    char[] prose = "x".repeat(257).toCharArray();

    assertThat(pool.get(name, 0, 256)).isSameAs(pool.get(name, 0, 256));
    assertThat(pool.get(prose, 0, 257)).isEqualTo(pool.get(prose, 0, 257));
    assertThat(pool.get(prose, 0, 257)).isNotSameAs(pool.get(prose, 0, 257));
  }

  @Test
  void tellsEachTimeWhatCannotBeDecoded() {
    TextPool pool = TextPool.forgetful();
    char[] broken = "Zo\uFFFD".toCharArray();
    for (int i = 0; i < 3; i++) {
      assertThat(pool.get(broken, 0, 3)).isEqualTo("Zo\uFFFD");
      assertThat(pool.isUndecodable()).isTrue();
      assertThat(pool.get(broken, 0, 2)).isEqualTo("Zo");
      assertThat(pool.isUndecodable()).isFalse();
    }
  }

  @Test
  void restsWhereTextsAreHardlyEverRepeated() {
    TextPool pool = TextPool.forgetful();
    String first = pool.get("a");
    assertThat(pool.get("a")).isSameAs(first);
    for (int i = 0; i < 1 << 12; i++) {
      pool.get("u" + i);
    }
    char[] text = {'b'};
    assertThat(pool.get(text, 0, 1)).isEqualTo("b").isNotSameAs(pool.get(text, 0, 1));
    for (int i = 0; i < 17 << 12; i++) {
      pool.get("b");
    }
    assertThat(pool.get(text, 0, 1)).isEqualTo("b").isSameAs(pool.get(text, 0, 1));
  }

  @Test
  void textsThatAreRepeatedOnlySoonAreStillOneObject() {
    TextPool pool = TextPool.forgetful();
    for (int i = 0; i < 1 << 15; i++) { // as the sessions of a log in the order of customers
      String session = pool.get("s" + i);

      assertThat(pool.get("s" + i)).isSameAs(session);
    }
  }

  @Test
  void aCompletePoolKeepsAllEvenIfNoneIsRepeatedForLong() {
    TextPool pool = TextPool.complete();
    String first = pool.get("u0");
    for (int i = 1; i < 1 << 17; i++) {
      pool.get("u" + i);
    }
    assertThat(pool.get("u0")).isSameAs(first);
  }
}
