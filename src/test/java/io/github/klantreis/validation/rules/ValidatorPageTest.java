package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.ObservedRules;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.validation.Golden;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.ValidatorDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of rules that is committed is what the rules say of themselves today. */
final class ValidatorPageTest {
  private static final RuleExamples EXAMPLES = RuleExamples.ofAllThemes();

  @Test
  void theCommittedPageIsUpToDate() {
    Golden.assertHolds(
        "src/site/validators.md", new ValidatorPage(EXAMPLES).text(), ValidatorPageTest.class);
  }

  @Test
  void theEngineHasTheIdsOfAllRulesOfTheLibrary() {
    Golden.assertHolds(
        "src/main/resources/io/github/klantreis/validation/library-ids.txt",
        Stream.concat(
                StandardRules.strict().definitions().stream(),
                ObservedRules.of(
                        Stream.<Trail>empty()
                            .collect(ObservationPlan.of(Journeys.shop().build()).statistics()))
                    .validators()
                    .stream()
                    .map(JourneyValidator::definition))
            .flatMap(
                definition ->
                    Stream.concat(Stream.of(definition.id()), definition.aliases().stream()))
            .sorted()
            .collect(Collectors.joining("\n", "", "\n")),
        ValidatorPageTest.class);
  }

  /** What one id writes as two words, no other writes as one. */
  @Test
  void idsSpellTheSameWordsAlike() throws IOException {
    List<List<String>> ids =
        Files.readAllLines(
                Path.of("src/main/resources/io/github/klantreis/validation/library-ids.txt"))
            .stream()
            .map(id -> List.of(id.split("-")))
            .toList();
    Set<String> joined = new TreeSet<>();
    for (List<String> words : ids) {
      for (int i = 1; i < words.size(); i++) {
        joined.add(words.get(i - 1) + words.get(i));
        joined.add(words.get(i - 1) + words.get(i) + "s");
      }
    }
    assertThat(ids.stream().flatMap(List::stream).filter(joined::contains)).isEmpty();
  }

  @Test
  void everyRuleHasAnExampleThatFiresAndOneThatDoesNot() {
    List<String> rules =
        StandardRules.strict().definitions().stream().map(ValidatorDefinition::id).toList();

    assertThat(EXAMPLES.firing()).containsExactlyInAnyOrderElementsOf(rules);
    assertThat(EXAMPLES.silent()).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void everyExampleDoesWhatItsTestSays() {
    for (ValidatorDefinition<?> rule : StandardRules.strict().definitions()) {
      String id = rule.id();
      EXAMPLES
          .thatFires(id)
          .ifPresent(example -> assertThat(example.findings()).as("fires: %s", id).isNotEmpty());
      EXAMPLES
          .thatIsSilent(id)
          .ifPresent(example -> assertThat(example.findings()).as("silent: %s", id).isEmpty());
    }
  }
}
