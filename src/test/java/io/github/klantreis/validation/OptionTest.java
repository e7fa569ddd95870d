package io.github.klantreis.validation;

import static io.github.klantreis.term.JourneyState.TO_BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.term.JourneyState;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Thresholds: what they read and what they refuse. */
final class OptionTest {
  @Test
  void readsWhatPeopleWrite() {
    assertThat(Option.ofInt("a.b", 1).parse(" 0 ")).isZero();
    assertThat(Option.ofShare("a.b", 0.5).parse("1")).isEqualTo(1.0);
    assertThat(Option.ofDuration("a.b", Duration.ZERO).parse("PT60S"))
        .isEqualTo(Duration.ofMinutes(1));
    assertThat(Option.ofPeriod("a.b", Period.ZERO).parse("P1Y")).isEqualTo(Period.ofYears(1));
    assertThat(Option.ofWords("a.b", List.of()).parse("no-reply, noreply"))
        .containsExactly("no-reply", "noreply");
  }

  @Test
  void refusesWhatIsOutOfRangeOrUnreadable() {
    for (String wrong : List.of("-1", "1.5", "", "x", "99999999999")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Option.ofInt("a.b", 1).parse(wrong))
          .withMessage("the option a.b is a whole number from 0, not \"" + wrong + "\"");
    }
    for (String wrong : List.of("-0.1", "1.1", "NaN", "half")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Option.ofShare("a.b", 0.5).parse(wrong));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Option.ofDuration("a.b", Duration.ZERO).parse("60"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Option.ofPeriod("a.b", Period.ZERO).parse("-P1D"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Option.ofWords("a.b", List.of()).parse("a,,b"));
  }

  @Test
  void isANumberATextAConstantOrYesOrNo() {
    assertThat(Option.ofDouble("a.b", 0.5).parse("-2.25")).isEqualTo(-2.25);
    assertThat(Option.ofBoolean("a.b", false).parse(" TRUE ")).isTrue();
    assertThat(Option.ofBoolean("a.b", true).parse("false")).isFalse();
    assertThat(Option.ofText("a.b", "fax").parse(" e-mail ")).isEqualTo("e-mail");
    Option<JourneyState> state = Option.ofEnum("a.b", JourneyState.AS_IS);
    assertThat(List.of("to-be", "TO_BE", " To_Be")).allMatch(word -> state.parse(word) == TO_BE);
    assertThat(state.range()).isEqualTo("as-is or to-be");
  }

  @Test
  void saysWhatANumberATextAConstantOrYesOrNoMayBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Option.ofDouble("a.b", 1).parse("8,5"))
        .withMessage("the option a.b is a number, not \"8,5\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Option.ofDouble("a.b", 1).parse("Infinity"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Option.ofBoolean("a.b", true).parse("yes"))
        .withMessage("the option a.b is true or false, not \"yes\"");
    assertThatIllegalArgumentException().isThrownBy(() -> Option.ofText("a.b", "x").parse(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Option.ofEnum("a.b", JourneyState.AS_IS).parse("planned"))
        .withMessage("the option a.b is as-is or to-be, not \"planned\"");
  }

  @Test
  void hasAnIdOfTwoPartsAndADefaultInRange() {
    for (String wrong : List.of("most", ".most", "rule.", "a b.c")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Option.ofInt(wrong, 1))
          .withMessageContaining("is not the id of an option");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Option.ofInt("a.b", -1));
    assertThat(Option.ofInt("a.b", 3)).isEqualTo(Option.ofInt("a.b", 4)).hasToString("a.b = 3");
  }
}
