package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.Extent;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a document grows with the document and not with its square. */
final class RefusalSizeTest {
  private static final int N = 500;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\": \"t%d\", \"name\": \"T\", \"concernedPersonas\": [\"x%d\"]",
        "\"id\": \"t%d\", \"name\": \"T\", \"x%d\": 1",
        "\"id\": \"t%d\", \"name\": \"T\", \"senses\": [\"x%d\"]",
        "\"id\": \"t%d\", \"name\": \"T\", \"channels\": [\"x%d\"]"
      })
  void messagesGrowInProportionToTheDocument(String touchpoint) {
    int n = Extent.of(200, N);
    long once = characters(touchpoint, n);
    assertThat(characters(touchpoint, 2 * n)).isLessThan(2 * once + once / 4);
    assertThat(characters(touchpoint, 4 * n)).isLessThan(4 * once + once / 2);
  }

  @Test
  void byDefaultAHundredProblemsAreReportedHoweverManyThereAre() {
    String unknownPersona = "\"id\": \"t%d\", \"name\": \"T\", \"concernedPersonas\": [\"x%d\"]";
    String once = refused(unknownPersona, N, JourneyJson.reading()).getMessage();
    assertThat(refused(unknownPersona, 4 * N, JourneyJson.reading()).getMessage())
        .hasSizeLessThan(once.length() + 2 * N);
  }

  @Test
  void theMessageOfTheExceptionHasAHundredProblemsAndTheExceptionHasThemAll() {
    InvalidJourneyJsonException refused =
        refused("\"id\": \"t%d\", \"x%d\": 1", N, JourneyJson.reading().maxProblems(10 * N));
    assertThat(refused.problems()).hasSize(2 * N);
    assertThat(refused.getMessage().lines())
        .hasSize(102)
        .endsWith("  and " + (2 * N - 100) + " more, all in problems()");
    assertThat(refused.toText(Locale.ENGLISH).lines()).hasSize(2 * N);
  }

  private static long characters(String touchpoint, int n) {
    return refused(touchpoint, n, JourneyJson.reading().maxProblems(10 * n))
        .toText(Locale.ENGLISH)
        .length();
  }

  private static InvalidJourneyJsonException refused(
      String touchpoint, int n, JourneyJsonReader reader) {
    String personas =
        IntStream.range(0, n)
            .mapToObj(i -> "{\"id\": \"p" + i + "\", \"name\": \"P\"}")
            .collect(Collectors.joining(",\n"));
    String touchpoints =
        IntStream.range(0, n)
            .mapToObj(i -> "{" + touchpoint.replace("%d", String.valueOf(i)) + "}")
            .collect(Collectors.joining(",\n"));
    String document =
        "{\"formatVersion\": 1, \"id\": \"shop\", \"name\": \"Shop\", \"personas\": ["
            + personas
            + "],\n \"phases\": [{\"id\": \"a\", \"kind\": \"awareness\", \"touchpoints\": ["
            + touchpoints
            + "]}]}";
    return catchThrowableOfType(InvalidJourneyJsonException.class, () -> reader.read(document));
  }
}
