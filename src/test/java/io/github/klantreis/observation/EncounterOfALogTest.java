package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EncounterOfALogTest {
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00.5Z");

  @Test
  void isTheSameAtOnceAsOneAfterAnother() {
    assertThat(of(7, "s1", -1, "b", "2", "a", "1", "c", "3"))
        .isEqualTo(
            Encounter.of("anna", AT, "pays")
                .withPosition(7)
                .withSession("s1")
                .withExperience(-1)
                .withAttribute("a", "1")
                .withAttribute("b", "2")
                .withAttribute("c", "3"))
        .isEqualTo(of(7, "s1", -1, "a", "1", "b", "2", "c", "3"));
    assertThat(of(0, null, null)).isEqualTo(Encounter.of("anna", AT, "pays"));
  }

  @Test
  void ofEqualNamesTheLastOneCounts() {
    assertThat(of(0, null, null, "b", "1", "a", "2", "b", "3").attributes())
        .containsExactly(entry("a", "2"), entry("b", "3"));
  }

  @Test
  void doesNotChangeWithTheArray() {
    String[] attributes = {"a", "1"};
    Encounter encounter = of(0, null, null, attributes);
    attributes[1] = "2";

    assertThat(encounter.attribute("a")).contains("1");
  }

  @Test
  void refusesWhatTheOthersRefuse() {
    assertThatIllegalArgumentException().isThrownBy(() -> of(-1, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> of(0, "\u2003", null));
    assertThatIllegalArgumentException().isThrownBy(() -> of(0, null, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(0, null, null, " ", "1"))
        .withMessageContaining("needs a name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(0, null, null, "a", "1", "b"))
        .withMessageContaining("'b' has none");
  }

  @Test
  void textsOfBlanksOfAnyKindAreBlank() {
    for (String blank : new String[] {"", " ", "\t", "\u001F", "\u2003", "\u3000\u2003 "}) {
      assertThatIllegalArgumentException().isThrownBy(() -> Encounter.of(blank, AT, "pays"));
      assertThatIllegalArgumentException().isThrownBy(() -> Encounter.of("anna", AT, blank));
    }
    assertThat(Encounter.of("\u00A0", AT, " é").event()).isEqualTo(" é");
  }

  private static Encounter of(
      long position, @Nullable String session, @Nullable Integer experience, String... attributes) {
    return Encounter.of("anna", AT, "pays", position, session, experience, attributes);
  }
}
