package io.github.klantreis.exchange.json;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.model.Journey;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Branchings are in the phase, and each touchpoint names the branch that it is in. */
final class BranchingJsonTest {
  private static final Journey BETS =
      Journey.builder("bets", "Bets")
          .persona("sharp", "Sharp")
          .phase(
              CONSIDERATION,
              f ->
                  f.choice(
                          "moment",
                          "When?",
                          c ->
                              c.branch("before", "before the match")
                                  .branch(
                                      "during",
                                      "during the match",
                                      b ->
                                          b.concerns("sharp")
                                              .share(30.5)
                                              .touchpoint("live", "Watches")))
                      .touchpoint("bets", "Bets"))
          .build();

  @Test
  void isWrittenAndReadBack() {
    String json = JourneyJson.write(BETS);

    assertThat(json)
        .contains("\"branchings\"", "\"kind\": \"choice\"", "\"share\": 30.5")
        .containsOnlyOnce("\"in\": \"moment/during\"");
    assertThat(JourneyJson.read(json)).isEqualTo(BETS);
  }

  @Test
  void isRefusedWhereItIsWrong() {
    assertThat(problems("\"in\": \"moment/during\"", "\"in\": \"moment\""))
        .containsExactly("/phases/0/touchpoints/0/in: \"moment\" is not allowed here");
    assertThat(problems("\"in\": \"moment/during\"", "\"in\": \"moment/durin\""))
        .containsExactly(
            "/phases/0/touchpoints/0/in: there is no branch \"moment/durin\" (is \"moment/during\""
                + " meant?); the phase has the branches [moment/before, moment/during]");
    assertThat(problems("\"sharp\"\n", "\"shar\"\n"))
        .containsExactly(
            "/phases/0/branchings: there is no persona \"shar\" (is \"sharp\" meant?); the journey"
                + " has the personas [sharp]");
    assertThat(problems("30.5", "300")).singleElement().asString().contains("/share");
  }

  private static List<String> problems(String sound, String wrong) {
    String json = JourneyJson.write(BETS);
    assertThat(json).contains(sound);
    InvalidJourneyJsonException refused =
        catchThrowableOfType(
            InvalidJourneyJsonException.class, () -> JourneyJson.read(json.replace(sound, wrong)));
    assertThat(refused).isNotNull();
    return refused.problems().stream()
        .map(problem -> problem.pointer() + ": " + problem.message(Locale.ENGLISH))
        .toList();
  }
}
