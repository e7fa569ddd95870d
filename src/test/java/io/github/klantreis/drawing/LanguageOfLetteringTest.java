package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.atlas.JourneyAtlasBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each text of a picture or a page is marked with its language where that is another. */
final class LanguageOfLetteringTest {
  private static final Journey GERMAN =
      Journey.builder("kauf", "Ein Kauf")
          .writtenIn(Locale.GERMAN)
          .version("2")
          .phase(
              CanonicalPhase.PURCHASE,
              phase ->
                  phase
                      .goal("Ohne Umwege")
                      .touchpoint(
                          "zahlt",
                          "Bezahlt",
                          t ->
                              t.channel(Channel.WEBSITE)
                                  .emotion(1, "froh")
                                  .quote("Das ging schnell")
                                  .painPoint("Zu viele Felder")))
          .build();

  @Test
  void whatTheAuthorWroteIsInTheLanguageOfTheJourney() {
    String svg = JourneyMap.of(GERMAN).idPrefix("x").toSvg();
    assertThat(svg)
        .contains("xml:lang=\"en\">\n<title id")
        .containsPattern("<text xml:lang=\"de\" [^>]*>Bezahlt<")
        .containsPattern("<text xml:lang=\"de\" [^>]*>froh<")
        .containsPattern("<text xml:lang=\"de\" [^>]*>Zu viele Felder<")
        .containsPattern("<text class=[^>]*>Purchase<")
        .contains("<title xml:lang=\"de\">Ein Kauf</title>")
        .as("what is of both languages")
        .contains("<title>Bezahlt · Website</title>");

    String page = JourneyMap.of(GERMAN).idPrefix("x").toHtml();
    assertThat(page)
        .containsPattern("<a [^>]*lang=\"de\"[^>]* aria-label=\"Ein Kauf\">")
        .as("what is ours within what the author named")
        .containsPattern("<text lang=\"en\" [^>]*>version 2<")
        .contains("<dd dir=\"auto\" lang=\"de\">Zu viele Felder</dd>")
        .contains("<dd dir=\"auto\" lang=\"de\">“Das ging schnell”</dd>")
        .contains("<td dir=\"auto\" lang=\"de\">Zu viele Felder</td>");
  }

  @Test
  void inTheLanguageOfTheReaderNothingIsMarked() {
    Journey english = GERMAN.edit(edit -> edit.journey(each -> each.writtenIn(Locale.ENGLISH)));
    assertThat(JourneyMap.of(english).toSvg()).containsOnlyOnce("xml:lang");
    assertThat(JourneyMap.of(english).toHtml()).containsOnlyOnce(" lang=");
  }

  @Test
  void whatTheApplicationHasNoWordsForIsEnglish() {
    String svg =
        JourneyMap.of(GERMAN)
            .language(Locale.GERMAN, Map.of("Touchpoints", "Kontaktpunkte"))
            .toSvg();
    assertThat(svg)
        .containsPattern("<text class=[^>]*>Kontaktpunkte<")
        .containsPattern("<text class=[^>]*>Bezahlt<")
        .containsPattern("<text xml:lang=\"en\" [^>]*>Emotions<")
        .containsPattern("<text xml:lang=\"en\" [^>]*>Purchase<");
  }

  @Test
  void theBacklogOfAnAtlasIsMarkedAsWell() {
    Journey journey =
        GERMAN.edit(
            edit ->
                edit.touchpoint(
                    "zahlt",
                    t ->
                        t.opportunity(
                            "felder", "Weniger Felder", o -> o.customerValue(4).effort(2))));
    assertThat(AtlasPage.of(JourneyAtlas.builder("alle", "Alle").journey(journey).build()).toHtml())
        .contains("<span dir=\"auto\" lang=\"de\">Weniger Felder</span>");
  }

  @Test
  void whatStandsInJourneysOfSeveralLanguagesIsOfNone() {
    Journey german = noting("de", Locale.GERMAN, "Nur hier");
    Journey english = noting("en", Locale.ENGLISH, "Only here");
    for (List<Journey> order : List.of(List.of(german, english), List.of(english, german))) {
      JourneyAtlasBuilder atlas = JourneyAtlas.builder("all", "All");
      order.forEach(atlas::journey);
      assertThat(AtlasPage.of(atlas.build()).toHtml())
          .contains("<span dir=\"auto\">Note</span>")
          .contains("<span dir=\"auto\" lang=\"de\">Nur hier</span>")
          .contains("<span dir=\"auto\">Only here</span>");
    }
  }

  private static Journey noting(String id, Locale language, String other) {
    return GERMAN.toBuilder(id)
        .writtenIn(language)
        .opportunity("note-" + id, "Note", o -> o.customerValue(4).effort(2))
        .opportunity("other-" + id, other, o -> o.customerValue(3).effort(2))
        .build();
  }
}
