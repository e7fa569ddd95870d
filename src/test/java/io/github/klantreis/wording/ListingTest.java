package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.term.Channel;
import io.github.klantreis.vocabulary.Text;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ListingTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  @Test
  void namesAreJoinedAsInASentence() {
    Text one = Text.en("Usage").nl("Gebruik");
    assertThat(Listing.or(List.of(one)).get(NL)).isEqualTo("Gebruik");
    assertThat(Listing.or(List.of(one, "B")).get(NL)).isEqualTo("Gebruik of B");
    assertThat(Listing.and(List.of(one, "B", Channel.EMAIL)).get(Locale.ENGLISH))
        .isEqualTo("Usage, B and E-mail");
    assertThat(Listing.semicolons(List.of(one, one)).get(NL)).isEqualTo("Gebruik; Gebruik");
  }

  @Test
  void ofManyAFewAreNamedAndTheOthersCounted() {
    assertThat(Listing.few(List.of("A", "B", "C", "D")).get(NL))
        .isEqualTo("\"A\", \"B\", \"C\" en \"D\"");
    assertThat(Listing.few(List.of("A", "B", "C", "D", "E")).get(NL))
        .isEqualTo("\"A\", \"B\", \"C\" en 2 andere");
    assertThat(Listing.atMost(2, List.of("A", "B")).get(NL)).isEqualTo("A, B");
    assertThat(Listing.atMost(2, List.of("A", "B", "C")).get(NL)).isEqualTo("A, B en nog 1");
  }

  @Test
  void messagesListSomeOfWhatIsAllowed() {
    assertThat(Listing.some(List.of())).isEqualTo("[]");
    assertThat(Listing.some(numbers(8))).isEqualTo("[1, 2, 3, 4, 5, 6, 7, 8]");
    assertThat(Listing.some(numbers(20), number -> "p" + number))
        .isEqualTo("[p1, p2, p3, p4, p5, p6, p7, p8] and 12 more");
    assertThat(Listing.some(List.of("x".repeat(1_000), "a\nb")))
        .isEqualTo("[" + "x".repeat(60) + "…, a\\nb]");
  }

  @Test
  void howMuchIsListedDoesNotDependOnHowMuchThereIs() {
    assertThat(Listing.some(Collections.nCopies(1_000_000, "x".repeat(1_000))))
        .hasSizeLessThan(600);
  }

  private static List<Integer> numbers(int most) {
    return IntStream.rangeClosed(1, most).boxed().toList();
  }
}
