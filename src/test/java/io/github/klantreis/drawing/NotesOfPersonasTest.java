package io.github.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.NoteBuilder;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyState;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A note that concerns some personas only is not told of others, and says so among all. */
class NotesOfPersonasTest {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final List<String> OF_BOB =
      List.of("Stairs steep", "Handrail wanted", "Handrail built", "Ask builder");

  private static final Journey JOURNEY =
      Journey.builder("house", "Viewing a house")
          .persona("anna", "Anna")
          .persona("bob", "Bob")
          .persona("carl", "Carl")
          .painPoint("Prices rise", pain -> concerns(pain, "bob", "carl"))
          .phase(
              CanonicalPhase.CONSIDERATION,
              phase ->
                  phase
                      .idea("Open day", NotesOfPersonasTest::concernsBob)
                      .touchpoint(
                          "views",
                          "Views it",
                          t ->
                              t.painPoint("steep", "Stairs steep", NotesOfPersonasTest::concernsBob)
                                  .painPoint("dark", "Hall dark")
                                  .opportunity(
                                      "rail",
                                      "Handrail wanted",
                                      opportunity -> concernsBob(opportunity.addresses("steep")))
                                  .opportunity(
                                      "better",
                                      "Renovate first",
                                      opportunity ->
                                          opportunity.addresses(List.of("steep", "dark")))
                                  .solution(
                                      "built",
                                      "Handrail built",
                                      solution -> concernsBob(solution.realises("rail")))
                                  .idea("Ask builder", NotesOfPersonasTest::concernsBob)))
          .build();

  private static void concernsBob(NoteBuilder<?> note) {
    note.concerns("bob");
  }

  private static void concerns(NoteBuilder<?> note, String... personas) {
    List.of(personas).forEach(note::concerns);
  }

  private static String text(JourneyMap map) {
    return TAG.matcher(map.toHtml()).replaceAll(" ").replaceAll("\\s+", " ");
  }

  @Test
  void theMapOfAPersonaHasNoNotesOfOthers() {
    JourneyMap map = JourneyMap.of(JOURNEY);
    assertThat(text(map.persona("anna")))
        .contains("Hall dark", "Renovate first")
        .doesNotContain(OF_BOB)
        .doesNotContain("Open day", "Prices rise", "only ");
    assertThat(text(map.persona("bob")))
        .contains(OF_BOB)
        .contains("Open day", "Prices rise", "Hall dark")
        .doesNotContain("only ");
    assertThat(text(map.persona("carl"))).contains("Prices rise").doesNotContain(OF_BOB);
  }

  @Test
  void amongSeveralTheySayWhomTheyConcern() {
    JourneyMap map = JourneyMap.of(JOURNEY);
    assertThat(text(map))
        .contains("Stairs steep only Bob")
        .contains("Stairs steep · only Bob")
        .contains("Prices rise · only Bob and Carl")
        .doesNotContain("Hall dark only", "Hall dark ·");
    assertThat(text(map.personas(List.of("anna", "carl")))).contains("Prices rise · only Carl");
    assertThat(text(map.personas(List.of("bob", "carl")))).contains("Prices rise");
    assertThat(map.language(Locale.forLanguageTag("nl")).toMarkdown())
        .contains("| Stairs steep · alleen Bob")
        .contains("Handrail wanted · alleen Bob")
        .contains("Handrail built · alleen Bob");
  }

  @Test
  void aComparisonForAPersonaTellsNoChangesOfNotesOfOthers() {
    Journey later =
        JOURNEY
            .edit(
                edit ->
                    edit.changePainPoint("steep", pain -> pain.severity(1))
                        .changePainPoint("dark", pain -> pain.severity(2)))
            .toBuilder()
            .state(JourneyState.TO_BE)
            .build();
    JourneyMap map = JourneyMap.of(JOURNEY).comparedWith(later);
    assertThat(text(map)).contains("Stairs steep", "Hall dark");
    assertThat(text(map.persona("anna"))).contains("Hall dark").doesNotContain("Stairs steep");
  }

  /** Also of what several meet, and of what concerned others only before. */
  @Test
  void aComparisonForAPersonaTellsWhatDiffersForThatPersona() {
    Journey first = felt(-1, -1, "bob");
    Journey later = felt(-1, 2, "bob", "carl");
    JourneyMap map = JourneyMap.of(first).comparedWith(later);
    assertThat(text(map)).contains("feels · participant emotions: Bob");
    assertThat(text(map.persona("anna")))
        .doesNotContain("participant emotions: ", "concerned personas: ");
    assertThat(text(map.persona("bob")))
        .contains("feels · participant emotions: Bob: −1 thus → +2 thus")
        .doesNotContain("concerned personas: ");
    assertThat(text(map.persona("carl")))
        .as("what is new on the map of Carl is not there without a word")
        .contains("calls · concerned personas: + &quot;Carl&quot;");
    assertThat(
            text(
                JourneyMap.of(first)
                    .comparedWith(felt(0, 2, "bob"))
                    .personas(List.of("anna", "carl"))))
        .contains("feels · participant emotions: Anna: −1 so → 0 so")
        .doesNotContain("Bob: ");
  }

  @Test
  void aComparisonForAPersonaTellsNothingOfBranchesOfOthers() {
    JourneyMap map =
        JourneyMap.of(choosing("With a guide")).comparedWith(choosing("With an agent"));
    assertThat(text(map)).contains("With an agent");
    assertThat(text(map.persona("bob"))).contains("branchings: ", "With an agent");
    assertThat(text(map.persona("anna"))).doesNotContain("branchings: ", "With a");
  }

  private static Journey choosing(String branchOfBob) {
    return Journey.builder("house", "Viewing a house")
        .persona("anna", "Anna")
        .persona("bob", "Bob")
        .phase(
            CanonicalPhase.CONSIDERATION,
            phase ->
                phase.choice(
                    "how",
                    "How",
                    choice ->
                        choice
                            .branch("alone", "Alone", b -> b.touchpoint("a", "Looks around"))
                            .branch(
                                "led",
                                branchOfBob,
                                b -> b.concerns("bob").touchpoint("b", "Is shown around"))))
        .build();
  }

  /** Returns a journey in which one feels something and the other, and some get a call. */
  private static Journey felt(int anna, int bob, String... called) {
    return Journey.builder("house", "Viewing a house")
        .persona("anna", "Anna")
        .persona("bob", "Bob")
        .persona("carl", "Carl")
        .phase(
            CanonicalPhase.CONSIDERATION,
            phase ->
                phase
                    .touchpoint(
                        "feels",
                        "feels",
                        t -> t.emotionOf("anna", anna, "so").emotionOf("bob", bob, "thus"))
                    .touchpoint("calls", "calls", t -> List.of(called).forEach(t::concerns)))
        .build();
  }

  @Test
  void theBacklogSaysWhomAnOpportunityConcerns() {
    String list = BacklogPicture.of(JOURNEY).toSvg();
    assertThat(TAG.matcher(list).replaceAll(" ").replaceAll("\\s+", " "))
        .contains("Handrail wanted")
        .contains("only Bob");
  }
}
