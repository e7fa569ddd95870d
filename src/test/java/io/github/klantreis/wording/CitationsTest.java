package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class CitationsTest {

  private static final Source HANDBOOK = Source.of("Acme handbook");
  private static final Source TELEPHONES = Source.of("Telephones").withYear(1876);
  private static final Text STEP = Text.en("step 2").nl("stap 2");

  @Test
  void referToWorksByNumberAndPlace() {
    Citations citations = new Citations(Locale.forLanguageTag("nl"));

    assertThat(citations.of(List.of(TELEPHONES))).isEqualTo("[1]");
    assertThat(citations.of(List.of(HANDBOOK.at(STEP), TELEPHONES))).isEqualTo("[2, stap 2; 1]");
    assertThat(citations.of(List.of(HANDBOOK, Source.LIBRARY_DEFAULT))).isEqualTo("[2; 3]");
  }

  @Test
  void haveEachWorkOnceInTheOrderOfItsNumber() {
    Citations citations = new Citations(Locale.ENGLISH);
    assertThat(citations.works()).isEmpty();

    citations.of(List.of(HANDBOOK.at(STEP), TELEPHONES));
    citations.of(List.of(HANDBOOK, HANDBOOK.at(Text.en("p. 4"))));

    assertThat(citations.works()).containsExactly(HANDBOOK, TELEPHONES);
  }

  @Test
  void aPlaceThatIsANumberIsToldFromTheNumberOfAWork() {
    Citations citations = new Citations(Locale.ENGLISH);
    Source page = HANDBOOK.at(Text.en("3"));
    assertThat(citations.of(List.of(page, TELEPHONES))).isEqualTo("[1 (3); 2]");
    assertThat(citations.of(List.of(HANDBOOK.at(Text.en("p. 4"))))).isEqualTo("[1, p. 4]");
  }

  @Test
  void ofNothingAreNothing() {
    Citations citations = new Citations(Locale.ENGLISH);
    assertThat(citations.of(List.of())).isEmpty();
    assertThat(citations.works()).isEmpty();
  }

  @Test
  void areCalledSources() {
    assertThat(Citations.TITLE).isEqualTo(Text.en("Sources").nl("Bronnen"));
  }
}
