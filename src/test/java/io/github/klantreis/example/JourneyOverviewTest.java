package io.github.klantreis.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the main job prints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JourneyOverviewTest {
  private final Map<String, String> overviews = new HashMap<>();

  @Test
  void showsWholeJourneysInOrder() {
    assertInOrder(
        overview("en"),
        "Buying solar panels",
        "B2C · product · as-is",
        "goal                One in five visitors of the roof calculator",
        "lasts               11 months 9 days · 12 January 2026 to 21 December 2026",
        "Persona: First-time buyer with a sloped roof",
        "How it feels",
        "AWARENESS                                     ·    ●────┤    ·    ·  worried",
        "1. Awareness",
        "▸ Sees an ad while reading about the letter",
        "4. Waiting and installation (Delivery)",
        "The loyalty loop",
        "skips               Awareness, Consideration");
  }

  @Test
  void showsAJourneyThatIsNoSaleInBrief() {
    assertInOrder(
        overview("en"),
        "Getting a stairlift from the municipality",
        "citizens · service · as-is · proposed",
        "The housing association",
        "◆ What does the letter say?",
        "◇ no",
        "▸ Objects, with help",
        "20 days later · takes 6 weeks to 12 weeks",
        "◆ Meanwhile",
        "takes 40 seconds",
        "pain                Nobody told her how to get down by hand",
        "opportunity       Practise it once, at the first ride · in progress",
        "solution        A card on the rail with three pictures");
  }

  @Test
  void speaksTheReadersLanguage() {
    assertInOrder(
        overview("nl"),
        "Buying solar panels",
        "doel                One in five visitors of the roof calculator",
        "duurt               11 maanden 9 dagen · 12 januari 2026 tot 21 december 2026",
        "Hoe het voelt",
        "De loyalty loop",
        "slaat over          Bewustwording, Overweging",
        "Wat de validators zeggen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "fr", "tr"})
  void isNarrowAndHasNoTrailingBlanks(String language) {
    assertThat(overview(language).lines())
        .allSatisfy(
            line -> {
              boolean isAddress = line.strip().matches("<https://\\S+>");
              assertThat(isAddress ? "" : line).hasSizeLessThanOrEqualTo(Page.WIDTH);
              assertThat(line).isEqualTo(line.stripTrailing());
            });
  }

  /** As {@code containsSubsequence} of AssertJ, which takes a second for so long a text. */
  private static void assertInOrder(String text, String... parts) {
    int end = 0;
    for (String part : parts) {
      int begin = text.indexOf(part, end);
      assertThat(begin).as("\"%s\" from %s on in:%n%s", part, end, text).isNotNegative();
      end = begin + part.length();
    }
  }

  private String overview(String language) {
    return overviews.computeIfAbsent(
        language,
        tag -> {
          StringBuilder overview = new StringBuilder();
          MainJob.overview(Locale.forLanguageTag(tag), overview::append);
          return overview.toString();
        });
  }
}
