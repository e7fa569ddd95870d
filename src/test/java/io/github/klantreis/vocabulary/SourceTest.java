package io.github.klantreis.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SourceTest {

  private static final Locale EN = Locale.ENGLISH;
  private static final Locale NL = Locale.forLanguageTag("nl-NL");
  private static final URI ADDRESS = URI.create("https://example.org/journeys");
  private static final Source FULL =
      Source.of("Over klantreizen")
          .withAuthors("Jansen", "De Vries", "Bakker")
          .withYear(2015)
          .withPublication("Marketing 12(3)")
          .withAddress(ADDRESS)
          .withLanguage(NL)
          .basedOn("Van der Kooi")
          .at(Text.en("step 2").nl("stap 2"));

  @Test
  void isCitedInTheLanguageOfTheReader() {
    Source article = Source.of("De customer journey uitwerken").basedOn("Van der Kooi");
    Source step = article.at(Text.en("step 2").nl("stap 2"));

    assertThat(step.inWords(NL))
        .isEqualTo("\"De customer journey uitwerken\", stap 2 (naar Van der Kooi)");
    assertThat(step.inWords(EN))
        .isEqualTo("\"De customer journey uitwerken\", step 2 (after Van der Kooi)");
    assertThat(step).hasToString(step.inWords(EN));
  }

  @Test
  void isCitedWithAllThatIsKnown() {
    assertThat(FULL.inWords(EN))
        .isEqualTo(
            "Jansen, De Vries & Bakker, \"Over klantreizen\", Marketing 12(3), 2015, step 2"
                + " (after Van der Kooi)");
    assertThat(Source.of("AIDA").inWords(EN)).isEqualTo("\"AIDA\"");
    assertThat(Source.of("AIDA").withAuthors("Lewis").inWords(NL)).isEqualTo("Lewis, \"AIDA\"");
    assertThat(Source.of("AIDA").withAuthors("Strong", "Lewis").inWords(NL))
        .isEqualTo("Strong & Lewis, \"AIDA\"");
  }

  @Test
  void holdsWhatItWasGiven() {
    assertThat(FULL.title()).isEqualTo("Over klantreizen");
    assertThat(FULL.authors()).containsExactly("Jansen", "De Vries", "Bakker");
    assertThat(FULL.year()).hasValue(2015);
    assertThat(FULL.publication()).contains("Marketing 12(3)");
    assertThat(FULL.address()).contains(ADDRESS);
    assertThat(FULL.language()).contains(NL);
    assertThat(FULL.basis()).contains("Van der Kooi");
    assertThat(FULL.place()).contains(Text.en("step 2").nl("stap 2"));

    Source title = Source.of("Over klantreizen");
    assertThat(title.authors()).isEmpty();
    assertThat(title.year()).isEmpty();
    assertThat(title.publication()).isEmpty();
    assertThat(title.address()).isEmpty();
    assertThat(title.language()).isEmpty();
    assertThat(title.basis()).isEmpty();
    assertThat(title.place()).isEmpty();
  }

  @Test
  void placesInOneWorkHaveTheWorkInCommon() {
    Source first = FULL.at(Literature.step(1));
    Source second = FULL.at(Literature.step(2));

    assertThat(first).isNotEqualTo(second);
    assertThat(first.at(Literature.step(2))).isEqualTo(second);
    assertThat(first.work()).isEqualTo(second.work()).isNotEqualTo(second);
    assertThat(first.work().place()).isEmpty();
    Source work = first.work();
    assertThat(work.work()).isSameAs(work);
  }

  @Test
  void whatIsThisLibrarysOwnIsNoTitle() {
    assertThat(Source.LIBRARY_DEFAULT.inWords(EN)).isEqualTo("rule of thumb of this tool");
    assertThat(Source.LIBRARY_DEFAULT.inWords(NL)).isEqualTo("vuistregel van dit programma");
    assertThat(
            Source.LIBRARY_DEFAULT
                .at(Text.en("the number of words").nl("het aantal woorden"))
                .inWords(NL))
        .isEqualTo("vuistregel van dit programma, het aantal woorden");
  }

  private static Stream<Source> others() {
    return Stream.of(
        Source.of("Over andere klantreizen"),
        Source.of("Over klantreizen").withAuthors("Jansen"),
        Source.of("Over klantreizen").withYear(2015),
        Source.of("Over klantreizen").withPublication("Marketing"),
        Source.of("Over klantreizen").withAddress(ADDRESS),
        Source.of("Over klantreizen").withLanguage(NL),
        Source.of("Over klantreizen").basedOn("Van der Kooi"),
        Source.of("Over klantreizen").at(Text.en("p. 4")));
  }

  @ParameterizedTest
  @MethodSource("others")
  void everythingCountsInEquality(Source other) {
    Source title = Source.of("Over klantreizen");
    assertThat(title)
        .isEqualTo(Source.of("Over klantreizen"))
        .hasSameHashCodeAs(Source.of("Over klantreizen"))
        .isNotEqualTo(other)
        .isNotEqualTo("Over klantreizen");
    assertThat(others().filter(other::equals)).hasSize(1);
  }

  @Test
  void aCopyLeavesTheOriginalAsItWas() {
    Source title = Source.of("Over klantreizen");
    title.withYear(2015).withAuthors("Jansen").at(Text.en("p. 4"));
    assertThat(title).isEqualTo(Source.of("Over klantreizen"));
    assertThat(FULL.withAuthors().authors()).isEmpty();
  }

  @Test
  void refusesWhatSaysNothing() {
    Source title = Source.of("Over klantreizen");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(" "))
        .withMessage("the title of a source is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> title.withAuthors("Jansen", ""))
        .withMessage("the author of a source is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> title.withPublication("\t"))
        .withMessage("the publication of a source is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> title.basedOn(""))
        .withMessage("the basis of a source is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> title.withYear(0))
        .withMessage("the year of a source is 0; years from 1 to 9999 are allowed");
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void refusesNullByTheNameOfTheArgument() {
    assertThatNullPointerException().isThrownBy(() -> Source.of(null)).withMessage("title");
    assertThatNullPointerException()
        .isThrownBy(() -> FULL.withAuthors("a", null))
        .withMessage("author");
    assertThatNullPointerException()
        .isThrownBy(() -> FULL.withAddress(null))
        .withMessage("address");
    assertThatNullPointerException()
        .isThrownBy(() -> FULL.withLanguage(null))
        .withMessage("language");
    assertThatNullPointerException().isThrownBy(() -> FULL.at(null)).withMessage("place");
    assertThatNullPointerException().isThrownBy(() -> FULL.inWords(null)).withMessage("locale");
  }
}
