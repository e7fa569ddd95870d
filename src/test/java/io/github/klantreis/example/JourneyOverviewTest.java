package io.github.klantreis.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.validation.Golden;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the main job prints; read the golden files to see it. */
final class JourneyOverviewTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void printsWhatTheFilesShow(String language) {
    Golden.assertHolds(
        "src/test/resources/io/github/klantreis/example/overview." + language + ".txt",
        overview(language),
        JourneyOverviewTest.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "fr", "tr"})
  void isNarrowAndHasNoTrailingBlanks(String language) {
    assertThat(overview(language).lines())
        .allSatisfy(
            line -> {
              assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH);
              assertThat(line).isEqualTo(line.stripTrailing());
            });
  }

  private static String overview(String language) {
    StringBuilder overview = new StringBuilder();
    MainJob.overview(Locale.forLanguageTag(language), overview::append);
    return overview.toString();
  }
}
