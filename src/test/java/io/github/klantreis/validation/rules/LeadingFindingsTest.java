package io.github.klantreis.validation.rules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidatorDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A finding about what is missing ends in the attribute to fill in, so that an editor opens that
 * field; the others are listed here, with the reason.
 */
final class LeadingFindingsTest {
  private static final String MARK = "which of several touchpoints gets the mark is the question";
  private static final String WHERE = "what is missing may go to any of several elements";
  private static final String WHOLE = "judges the element as a whole; nothing in it is empty";
  private static final String WAYS = "can be mended by filling in one attribute or another";
  private static final String OTHER =
      "what is missing is noted at another element that refers here";

  private static final Map<String, String> WITHOUT_ATTRIBUTE =
      Map.ofEntries(
          entry("actor-without-voice", OTHER),
          entry("advocacy-influencer-misfiled", WHOLE),
          entry("advocacy-paid", WHOLE),
          entry("assumption-unresearched", WHERE),
          entry("awareness-latent-too-few-touchpoints", OTHER),
          entry("b2b-no-personal-contact", WHERE),
          entry("brand-sense-not-described", OTHER),
          entry("channel-change-without-step", WHOLE),
          entry("channel-experience-inconsistent", WHOLE),
          entry("channels-online-only", WHERE),
          entry("channels-single", WHERE),
          entry("communication-incomplete", "two of three are missing; one alone is led to"),
          entry("consideration-too-commercial", WHOLE),
          entry("decision-moment-missing", MARK),
          entry("drop-off-risk", WHOLE),
          entry("emotion-flat", WHOLE),
          entry("emotion-only-happy", WHERE),
          entry("form-of-address-in-text", WHOLE),
          entry("form-of-address-mixed", WHOLE),
          entry("hand-over-without-channel", WAYS),
          entry("hand-overs-untold", WAYS),
          entry("journey-affinity-ungrouped", OTHER),
          entry("journey-ends-in-hand-over", WHERE),
          entry("journey-ends-low", WHOLE),
          entry("journey-is-touchpoint-list", WHERE),
          entry("journey-only-succeeds", WHERE),
          entry("journey-state-mixed", WHOLE),
          entry("journey-too-large", WHOLE),
          entry("message-language-mixed", WHOLE),
          entry("moment-of-truth-unmarked", MARK),
          entry("opportunities-unranked", WHERE),
          entry("opportunity-without-solution", OTHER),
          entry("pain-at-many-touchpoints", WHOLE),
          entry("pain-passed-over", OTHER),
          entry("pain-severe-unaddressed", OTHER),
          entry("pains-few", WHERE),
          entry("pains-unanswered", WHERE),
          entry("persona-too-thin", "at least two of four are missing"),
          entry("persona-unused", OTHER),
          entry("phase-delivery-missing-for-service", MARK),
          entry("phase-duplicate-kind", WHOLE),
          entry("phase-order", WHOLE),
          entry("purchase-chat-opens-too-soon", WHOLE),
          entry("purchase-too-many-choices", WHOLE),
          entry("purchase-upsell-misplaced", WHOLE),
          entry("tone-of-voice-mixed", WHOLE),
          entry("touchpoint-duplicate", WHOLE),
          entry("transition-gap", WAYS),
          entry("usage-channel-choice", WHERE),
          entry("actor-without-part", WHERE),
          entry("drop-off-unfollowed", WAYS),
          entry("help-asked-again", WHERE),
          entry("improvement-missing", WHERE),
          entry("journey-ends-at-purchase", WHOLE),
          entry("journey-owner-missing", WHERE),
          entry("quote-missing", WHERE),
          entry("wait-without-word", WAYS));

  @Test
  void everyFindingLeadsToAnAttributeOrIsListedWithTheReason() {
    RuleExamples examples = RuleExamples.ofAllThemes();
    Set<String> without = new TreeSet<>();
    for (ValidatorDefinition<?> rule : StandardRules.strict().definitions()) {
      List<Finding> findings = examples.thatFires(rule.id()).orElseThrow().findings();
      if (findings.stream().anyMatch(finding -> finding.path().attribute().isEmpty())) {
        without.add(rule.id());
      }
    }

    assertThat(without)
        .containsExactlyElementsOf(
            WITHOUT_ATTRIBUTE.keySet().stream().sorted(Comparator.naturalOrder()).toList());
  }
}
