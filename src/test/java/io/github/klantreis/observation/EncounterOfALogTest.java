package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class EncounterOfALogTest {
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00.5Z");

  @Test
  void isTheSameAtOnceAsOneAfterAnother() {
    assertThat(
            builder()
                .position(7)
                .session("s1")
                .experience(-1)
                .attribute("b", "2")
                .attribute("a", "1")
                .attribute("c", "3")
                .build())
        .isEqualTo(
            Encounter.of("anna", AT, "pays")
                .withPosition(7)
                .withSession("s1")
                .withExperience(-1)
                .withAttribute("a", "1")
                .withAttribute("b", "2")
                .withAttribute("c", "3"));
    assertThat(builder().build()).isEqualTo(Encounter.of("anna", AT, "pays"));
  }

  @Test
  void attributesAreInTheOrderOfTheirNames() {
    Encounter.Builder builder = builder();
    Encounter expected = Encounter.of("anna", AT, "pays");
    for (int i = 0; i < 20; i++) {
      String name = "a" + i * 7 % 20;
      builder.attribute(name, "" + i);
      expected = expected.withAttribute(name, "" + i);
    }
    assertThat(builder.build()).isEqualTo(expected);
  }

  @Test
  void ofEqualNamesTheLastOneCounts() {
    assertThat(
            builder()
                .attribute("b", "1")
                .attribute("a", "2")
                .attribute("b", "3")
                .build()
                .attributes())
        .containsExactly(entry("a", "2"), entry("b", "3"));
  }

  @Test
  void doesNotChangeWithTheBuilder() {
    Encounter.Builder builder = builder().attribute("a", "1");
    Encounter encounter = builder.build();
    builder.attribute("a", "2").session("s1");

    assertThat(encounter).isEqualTo(builder().attribute("a", "1").build());
  }

  @Test
  void refusesWhatTheOthersRefuse() {
    assertThatIllegalArgumentException().isThrownBy(() -> builder().position(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder().session("\u2003"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder().experience(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().attribute(" ", "1"))
        .withMessageContaining("needs a name");
    assertThatIllegalArgumentException().isThrownBy(() -> Encounter.builder(" ", AT, "pays"));
    assertThatIllegalArgumentException().isThrownBy(() -> Encounter.builder("anna", AT, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Encounter.builder("anna", Instant.MAX, "pays"));
  }

  @Test
  void textsOfBlanksOfAnyKindAreBlank() {
    for (String blank : new String[] {"", " ", "\t", "\u001F", "\u2003", "\u3000\u2003 "}) {
      assertThatIllegalArgumentException().isThrownBy(() -> Encounter.of(blank, AT, "pays"));
      assertThatIllegalArgumentException().isThrownBy(() -> Encounter.of("anna", AT, blank));
    }
    assertThat(Encounter.of("\u00A0", AT, " é").event()).isEqualTo(" é");
  }

  private static Encounter.Builder builder() {
    return Encounter.builder("anna", AT, "pays");
  }
}
