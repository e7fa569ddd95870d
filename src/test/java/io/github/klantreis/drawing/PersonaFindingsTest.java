package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Market;
import io.github.klantreis.validation.Extent;
import io.github.klantreis.validation.FindingGroup;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.EmotionRules;
import io.github.klantreis.validation.rules.EndRules;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The findings on the map of one persona speak of what that persona meets only. */
class PersonaFindingsTest {
  private static final Journey JOURNEY =
      Journey.builder("boiler", "Buying a boiler")
          .market(Market.B2C)
          .persona("anna", "Anna")
          .persona("bob", "Bob")
          .phase(
              CanonicalPhase.AWARENESS,
              p ->
                  p.touchpoint("advert", "Sees an advert", t -> t.concerns("anna"))
                      .touchpoint(
                          "review",
                          "Reads a review",
                          t -> t.concerns("bob").emotionOf("bob", Emotion.of(-2, "Annoyed")))
                      .touchpoint(
                          "fair",
                          "Visits a fair",
                          t ->
                              t.emotionOf("anna", Emotion.of(1, "Curious"))
                                  .emotionOf("bob", Emotion.of(-2, "Bored"))))
          .phase(
              CanonicalPhase.CONSIDERATION,
              p ->
                  p.touchpoint("quote", "Asks for a quote", t -> t.emotion(Emotion.of(-2, "Tense")))
                      .touchpoint("waits", "Waits for it", t -> t.emotion(Emotion.of(-2, "Tense"))))
          .phase(
              CanonicalPhase.PURCHASE,
              p ->
                  p.touchpoint(
                      "pays", "Pays", t -> t.concerns("bob").emotion(Emotion.of(-2, "Poor"))))
          .phase(
              CanonicalPhase.USAGE,
              p ->
                  p.touchpoint("uses", "Uses it", t -> t.concerns("bob"))
                      .touchpoint("warm", "Is warm", t -> {})
                      .touchpoint("shower", "Takes a shower", t -> {})
                      .choice(
                          "how",
                          "How",
                          c ->
                              c.branch("mail", "By mail", q -> q.touchpoint("mails", "Mails"))
                                  .branch("phone", "By phone", q -> q.concerns("bob"))))
          .build();

  private static final ValidationReport REPORT = StandardRules.recommended().validate(JOURNEY);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private static String findings(JourneyMap map) {
    return findings(map, REPORT);
  }

  private static String findings(JourneyMap map, ValidationReport report) {
    String page = map.findings(report).toHtml();
    String section = page.substring(page.indexOf("<section class=\"findings-part\">"));
    return TAG.matcher(section.substring(0, section.indexOf("</section>")))
        .replaceAll(" ")
        .replace("&quot;", "\"");
  }

  @Test
  void theMapOfAllTellsOfAll() {
    assertThat(findings(JourneyMap.of(JOURNEY)))
        .contains("Bob", "Pays", "By phone", "Reads a review", "None of the 2 personas")
        .contains("5 of 10 touchpoints");
  }

  @Test
  void theMapOfOnePersonaTellsNothingOfOthers() {
    String anna = findings(JourneyMap.of(JOURNEY).persona("anna"));
    assertThat(anna)
        .doesNotContain("Bob", "Pays", "By phone", "Reads a review", "Uses it", "personas")
        .doesNotContainPattern("\\d of \\d")
        .contains("At 2 touchpoints the emotion is negative")
        .contains("\"Asks for a quote\", \"Waits for it\"")
        .contains("Is warm", "Takes a shower", "Anna");
    assertThat(findings(JourneyMap.of(JOURNEY).persona("bob"))).doesNotContain("Anna", "advert");
  }

  /** A low of one persona is not lost because that of another is lower. */
  @Test
  void whatIsTrueOfAPersonaIsOnItsMap() {
    Journey journey =
        Journey.builder("jab", "A jab")
            .persona("anna", "Anna")
            .persona("bob", "Bob")
            .persona("cem", "Cem")
            .phase(
                CanonicalPhase.USAGE,
                p ->
                    p.touchpoint(
                            "waits",
                            "Sits and waits",
                            t -> t.emotion(-1, "Tense").emotionOf("bob", -2, "Rushed"))
                        .touchpoint(
                            "reads",
                            "Reads a leaflet",
                            t ->
                                t.emotion(0, "Calm")
                                    .emotionOf("anna", -1, "Unsure")
                                    .emotionOf("bob", -2, "Bored")))
            .build();
    ValidationReport report =
        Validators.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY, EndRules.JOURNEY_ENDS_LOW)
            .validate(journey);
    JourneyMap map = JourneyMap.of(journey);
    String anna = findings(map.persona("anna"), report);
    assertThat(anna)
        .contains("At \"Sits and waits\" the emotion is \"Tense\" (−1) or lower")
        .contains("the emotion of \"Anna\" is \"Unsure\" (−1)")
        .contains("the last emotion of \"Anna\" is \"Unsure\" (−1)")
        .doesNotContain("Bob", "Bored");
    assertThat(findings(map.persona("bob"), report))
        .contains("the last emotion of \"Bob\" is \"Bored\" (−2)")
        .doesNotContain("Anna", "Unsure");
  }

  /** Neither does the rest of the page, where the phases are told in words. */
  @Test
  void thePageOfOnePersonaHasNoBranchesOfOthers() {
    String bob = TAG.matcher(JourneyMap.of(JOURNEY).persona("bob").toHtml()).replaceAll(" ");
    assertThat(bob).contains("By mail", "By phone");
    String anna = TAG.matcher(JourneyMap.of(JOURNEY).persona("anna").toHtml()).replaceAll(" ");
    assertThat(anna)
        .contains("By mail", "Mails")
        .doesNotContain("Bob", "By phone", "Reads a review");
  }

  /** A branch is told by its choice: what is only called like one of others is not hidden. */
  @Test
  void whatIsCalledLikeABranchOfOthersIsTold() {
    for (String branch : List.of("By mail", "Waits too long")) {
      Journey journey =
          Journey.builder("boiler", "Buying a boiler")
              .persona("anna", "Anna")
              .persona("bob", "Bob")
              .phase(
                  CanonicalPhase.CONSIDERATION,
                  p ->
                      p.touchpoint(
                              "quote",
                              "Asks for a quote",
                              t -> t.emotion(Emotion.of(-1, "Tense")).painPoint("Waits too long"))
                          .choice(
                              "then",
                              "What then?",
                              c ->
                                  c.branch("bobs", branch, q -> q.concerns("bob"))
                                      .branch("on", "Goes on", q -> q.touchpoint("o", "Orders"))))
              .build();
      JourneyMap map = JourneyMap.of(journey).findings(StandardRules.strict().validate(journey));
      assertThat(map.toHtml()).contains("about waiting", "go the way &quot;" + branch);
      assertThat(map.persona("anna").toHtml())
          .as(branch)
          .contains("about waiting")
          .doesNotContain("go the way");
    }
  }

  @Test
  void theViewOfAllIsTheMapOfAll() {
    assertThat(findings(JourneyMap.of(JOURNEY).personas(List.of("anna", "bob"))))
        .contains("Bob", "By phone", "None of the 2 personas");
  }

  @Test
  void aPartOfAGroupSaysNoMoreThanItHolds() {
    for (FindingGroup group : REPORT.grouped()) {
      assertThat(group.restrictedTo(finding -> false)).isEmpty();
      for (int i = 0; i < group.findings().size(); i++) {
        var only = group.findings().get(i);
        List<FindingGroup> parts = group.restrictedTo(only::equals);
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).extent()).isEqualTo(Extent.ONE);
        assertThat(parts.get(0).message(Locale.ENGLISH)).isEqualTo(only.message(Locale.ENGLISH));
      }
      Set<?> all =
          group.restrictedTo(finding -> true).stream()
              .flatMap(part -> part.findings().stream())
              .collect(Collectors.toSet());
      assertThat(all).isEqualTo(Set.copyOf(group.findings()));
    }
  }
}
