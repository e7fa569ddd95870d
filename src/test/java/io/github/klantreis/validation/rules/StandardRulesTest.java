package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of domain.md, section 5, and the profiles made from it. */
final class StandardRulesTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** domain.md 5.1. */
  private static final List<String> JOURNEY =
      List.of(
          "journey-goal-missing",
          "journey-persona-missing",
          "journey-multiple-personas",
          "journey-interval-missing",
          "journey-interval-out-of-range",
          "journey-is-touchpoint-list",
          "journey-company-centric",
          "journey-linear-only",
          "advocacy-does-not-feed-awareness",
          "journey-prospects-excluded",
          "journey-metric-missing",
          "journey-not-reviewed",
          "journey-evidence-missing",
          "assumption-unresearched",
          "expectation-missed",
          "journey-evidence-one-sided",
          "journey-team-too-narrow",
          "journey-dimensions-count",
          "journey-affinity-ungrouped",
          "journey-funnel-unlinked",
          "journey-too-large",
          "journey-state-mixed",
          "actual-experience-on-plan");

  /** domain.md 5.2. */
  private static final List<String> PHASE =
      List.of(
          "phase-order",
          "phase-duplicate-kind",
          "phase-empty",
          "phase-goal-missing",
          "phase-need-missing",
          "phase-purchase-missing",
          "phase-delivery-missing",
          "phase-delivery-missing-for-service",
          "phase-usage-missing",
          "phase-loyalty-missing",
          "phase-advocacy-missing",
          "phase-owner-missing");

  /** domain.md 5.7. */
  private static final List<String> INTEGRITY =
      List.of(
          "loop-without-delay",
          "metric-scale-inconsistent",
          "metric-value-out-of-scale",
          "branch-shares-inconsistent",
          "success-not-measurable");

  /** domain.md 5.3. */
  private static final List<String> TOUCHPOINT =
      List.of(
          "touchpoint-without-action",
          "touchpoint-without-channel",
          "touchpoint-is-a-channel",
          "touchpoint-without-emotion",
          "touchpoint-duplicate",
          "touchpoint-sense-missing",
          "emotion-flat",
          "emotion-only-happy",
          "emotion-low-without-opportunity",
          "emotion-drop-unexplained",
          "drop-off-risk",
          "transition-gap",
          "channel-change-without-step",
          "channels-single",
          "channels-online-only",
          "channel-experience-inconsistent",
          "usage-channel-choice",
          "moment-of-truth-unmarked",
          "communication-incomplete");

  /** domain.md 5.4. */
  private static final List<String> MESSAGE =
      List.of(
          "message-no-reply-sender",
          "form-of-address-mixed",
          "form-of-address-unset",
          "tone-of-voice-mixed",
          "message-not-personal",
          "message-language-mixed");

  /** domain.md 5.6. */
  private static final List<String> B2B_AND_PERSONA =
      List.of(
          "b2b-small-buying-centre",
          "b2b-no-decider",
          "b2b-no-personal-contact",
          "b2b-no-roi-content",
          "b2b-interval-short",
          "b2c-group-decision",
          "persona-too-thin",
          "persona-unused",
          "empathy-map-missing",
          "empathy-map-quadrant-empty");

  /** domain.md 5.5. */
  private static final List<String> PHASE_PRACTICE =
      List.of(
          "awareness-need-unclassified",
          "awareness-latent-without-trigger",
          "awareness-latent-too-few-touchpoints",
          "consideration-too-commercial",
          "consideration-no-comparison",
          "consideration-no-social-proof",
          "consideration-choice-stress-unnamed",
          "decision-moment-missing",
          "own-brand-not-considered",
          "purchase-distracting-link",
          "purchase-too-many-choices",
          "purchase-chat-opens-too-soon",
          "purchase-upsell-misplaced",
          "purchase-no-reassurance",
          "purchase-no-trust-signals",
          "purchase-no-help",
          "purchase-message-too-long",
          "purchase-drop-offs-unmapped",
          "delivery-no-confirmation",
          "delivery-bridge-empty",
          "usage-onboarding-missing",
          "usage-no-service",
          "usage-no-feedback",
          "complaint-follow-up-missing",
          "loyalty-only-transactional",
          "loyalty-no-growth-offer",
          "loyalty-no-review-request",
          "emotional-loyalty-without-brand",
          "brand-incomplete",
          "brand-value-not-conveyed",
          "brand-sense-not-described",
          "loyalty-loop-target-invalid",
          "advocacy-paid",
          "advocacy-influencer-misfiled",
          "advocacy-no-recognition",
          "advocacy-not-asked");

  /**
   * All errors, the warnings that the Dutch articles ask for, and what reviewers miss most often.
   */
  private static final List<String> RECOMMENDED =
      List.of(
          "actor-without-part",
          "actor-without-voice",
          "advocacy-influencer-misfiled",
          "advocacy-paid",
          "assumption-unresearched",
          "awareness-latent-without-trigger",
          "b2b-no-decider",
          "b2b-small-buying-centre",
          "branch-ends-empty",
          "channel-experience-inconsistent",
          "complaint-follow-up-missing",
          "consideration-too-commercial",
          "delivery-bridge-empty",
          "delivery-no-confirmation",
          "emotion-low-without-opportunity",
          "emotion-only-happy",
          "evidence-of-one",
          "evidence-weak",
          "expectation-missed",
          "expectations-unjudged",
          "form-of-address-mixed",
          "hand-overs-untold",
          "help-asked-again",
          "improvement-missing",
          "journey-company-centric",
          "journey-ends-at-purchase",
          "journey-ends-in-hand-over",
          "journey-ends-low",
          "journey-evidence-missing",
          "journey-goal-missing",
          "journey-is-touchpoint-list",
          "journey-linear-only",
          "journey-metric-missing",
          "journey-multiple-personas",
          "journey-only-succeeds",
          "journey-owner-missing",
          "journey-persona-missing",
          "journey-prospects-excluded",
          "journey-state-mixed",
          "loyalty-loop-target-invalid",
          "loyalty-only-transactional",
          "message-no-reply-sender",
          "metric-value-missing",
          "metric-value-out-of-scale",
          "metrics-without-target",
          "opportunities-unranked",
          "opportunity-without-owner",
          "pain-at-many-touchpoints",
          "pain-passed-over",
          "pain-severe-unaddressed",
          "pains-few",
          "pains-unanswered",
          "part-without-sequel",
          "persona-for-all",
          "persona-only-named",
          "phase-delivery-missing",
          "phase-empty",
          "phase-loyalty-missing",
          "phase-need-missing",
          "phase-of-one-touchpoint",
          "phase-order",
          "phase-purchase-missing",
          "phase-usage-missing",
          "purchase-chat-opens-too-soon",
          "purchase-distracting-link",
          "purchase-no-help",
          "purchase-no-reassurance",
          "purchase-too-many-choices",
          "purchase-upsell-misplaced",
          "time-untold",
          "tone-of-voice-mixed",
          "touchpoint-is-a-channel",
          "touchpoint-of-many-channels",
          "touchpoint-without-channel",
          "touchpoint-without-emotion",
          "usage-channel-choice",
          "usage-no-service",
          "wait-beyond-journey",
          "wait-in-words",
          "wait-without-word");

  /**
   * Not in domain.md as ids: the scan of texts for "u" and "jij", which can only be a hint, and
   * what follows from pain points.
   */
  private static final List<String> BEYOND =
      List.of(
          "pains-unanswered",
          "pain-passed-over",
          "persona-only-named",
          "metric-value-missing",
          "wait-beyond-journey",
          "wait-in-words",
          "wait-without-word",
          "journey-ends-in-hand-over",
          "journey-ends-low",
          "journey-only-succeeds",
          "actor-without-voice",
          "evidence-weak",
          "form-of-address-in-text",
          "hand-over-without-channel",
          "pain-severe-unaddressed",
          "opportunity-without-solution",
          "opportunities-unranked",
          "opportunity-without-owner",
          "pain-at-many-touchpoints",
          "metric-never-asked",
          "message-jargon",
          "actor-without-part",
          "branch-ends-empty",
          "drop-off-unfollowed",
          "evidence-of-one",
          "expectations-unjudged",
          "touchpoint-of-many-channels",
          "help-asked-again",
          "improvement-missing",
          "journey-ends-at-purchase",
          "journey-owner-missing",
          "metrics-without-target",
          "phase-of-one-touchpoint",
          "hand-overs-untold",
          "pains-few",
          "part-without-sequel",
          "persona-for-all",
          "quote-missing",
          "time-untold");

  /** In domain.md, but no rules: building a journey or an atlas proves them. */
  private static final List<String> STRUCTURE =
      List.of(
          "phase-unknown-to-model",
          "touchpoint-without-phase",
          "id-duplicate",
          "reference-dangling",
          "reference-cycle",
          "step-unreachable",
          "step-no-exit",
          "branch-not-converging");

  /** In domain.md, but no rules: they are about a file, and its reader reports them. */
  private static final List<String> FORMAT =
      List.of("mermaid-score-invalid", "mermaid-text-unsafe");

  static Stream<ValidatorDefinition<?>> rules() {
    return StandardRules.strict().definitions().stream();
  }

  @Test
  void strictHoldsTheWholeCatalogue() {
    assertThat(ids(StandardRules.strict()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    JOURNEY,
                    PHASE,
                    TOUCHPOINT,
                    MESSAGE,
                    B2B_AND_PERSONA,
                    PHASE_PRACTICE,
                    INTEGRITY,
                    BEYOND)
                .flatMap(List::stream)
                .toList());
  }

  static Stream<Arguments> themes() {
    return Stream.of(
        Arguments.of(ActorRules.class, ActorRules.all()),
        Arguments.of(AdvocacyRules.class, AdvocacyRules.all()),
        Arguments.of(AwarenessRules.class, AwarenessRules.all()),
        Arguments.of(B2bRules.class, B2bRules.all()),
        Arguments.of(BreadthRules.class, BreadthRules.all()),
        Arguments.of(BacklogRules.class, BacklogRules.all()),
        Arguments.of(ChannelRules.class, ChannelRules.all()),
        Arguments.of(CircleRules.class, CircleRules.all()),
        Arguments.of(ConsiderationRules.class, ConsiderationRules.all()),
        Arguments.of(BrandRules.class, BrandRules.all()),
        Arguments.of(CustomerViewRules.class, CustomerViewRules.all()),
        Arguments.of(DeliveryRules.class, DeliveryRules.all()),
        Arguments.of(EmotionRules.class, EmotionRules.all()),
        Arguments.of(EvidenceRules.class, EvidenceRules.all()),
        Arguments.of(FormOfAddressRules.class, FormOfAddressRules.all()),
        Arguments.of(IntegrityRules.class, IntegrityRules.all()),
        Arguments.of(JourneyRules.class, JourneyRules.all()),
        Arguments.of(LoyaltyRules.class, LoyaltyRules.all()),
        Arguments.of(MapRules.class, MapRules.all()),
        Arguments.of(MessageRules.class, MessageRules.all()),
        Arguments.of(MissingPhaseRules.class, MissingPhaseRules.all()),
        Arguments.of(PersonaRules.class, PersonaRules.all()),
        Arguments.of(PhaseRules.class, PhaseRules.all()),
        Arguments.of(PurchaseRules.class, PurchaseRules.all()),
        Arguments.of(ReassuranceRules.class, ReassuranceRules.all()),
        Arguments.of(ImprovementRules.class, ImprovementRules.all()),
        Arguments.of(EndRules.class, EndRules.all()),
        Arguments.of(SetbackRules.class, SetbackRules.all()),
        Arguments.of(ResearchRules.class, ResearchRules.all()),
        Arguments.of(TimeRules.class, TimeRules.all()),
        Arguments.of(SteeringRules.class, SteeringRules.all()),
        Arguments.of(TouchpointRules.class, TouchpointRules.all()),
        Arguments.of(UsageRules.class, UsageRules.all()),
        Arguments.of(WaitRules.class, WaitRules.all()),
        Arguments.of(WorkshopRules.class, WorkshopRules.all()));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aThemeHasAllRulesThatStandInIt(Class<?> theme, Validators all) {
    assertThat(theme.getFields())
        .filteredOn(field -> field.getType() == JourneyValidator.class)
        .extracting(field -> ((JourneyValidator<?>) field.get(null)).definition().id())
        .containsExactlyInAnyOrderElementsOf(ids(all));
    assertThat(ids(StandardRules.strict())).containsAll(ids(all));
  }

  @Test
  void whatBuildingProvesIsNoRule() {
    assertThat(rules().map(ValidatorDefinition::id))
        .doesNotContainAnyElementsOf(STRUCTURE)
        .doesNotContainAnyElementsOf(FORMAT);
  }

  @Test
  void idsAndOptionsAreUnique() {
    Set<String> known = new HashSet<>();
    rules()
        .forEach(
            rule -> {
              assertThat(known.add(rule.id())).as(rule.id()).isTrue();
              rule.options()
                  .forEach(option -> assertThat(known.add(option.id())).as(option.id()).isTrue());
            });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleSaysWhatItChecksAccordingToWhomAndHowToMendIt(ValidatorDefinition<?> rule) {
    assertThat(rule.sources()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(rule.sources())
        .<Text>flatExtracting(source -> source.place().stream().toList())
        .allSatisfy(place -> assertThat(place.languages()).contains(Locale.ENGLISH, DUTCH));
    assertThat(rule.hint()).isPresent();
    for (Text text : List.of(rule.summary(), rule.hint().orElseThrow())) {
      assertThat(text.languages()).contains(Locale.ENGLISH, DUTCH);
      assertThat(text.get(DUTCH)).isNotEqualTo(text.get(Locale.ENGLISH));
      assertThat(text.get(DUTCH)).doesNotEndWith(".");
      assertThat(text.get(Locale.ENGLISH)).doesNotEndWith(".");
      assertThat(text.get(DUTCH)).doesNotContainPattern("(?<!\")\\b(je|jij|jouw)\\b");
    }
    assertThat(rule.hint().orElseThrow().get(Locale.ENGLISH))
        .as("holds for several places too")
        .doesNotContain("this phase", "this touchpoint");
    assertThat(rule.summary().placeholders()).isEmpty();
  }

  @Test
  void recommendedHasTheseRules() {
    assertThat(ids(StandardRules.recommended())).hasSize(80).isEqualTo(RECOMMENDED);
  }

  @Test
  void aSetHasTheRulesOfItsProfile() {
    assertThat(rules().filter(rule -> rule.profiles().contains(StandardRules.RECOMMENDED_PROFILE)))
        .extracting(rule -> rule.id())
        .isEqualTo(ids(StandardRules.recommended()));
    assertThat(rules().filter(rule -> rule.profiles().contains(StandardRules.B2B_PROFILE)))
        .extracting(rule -> rule.id())
        .isEqualTo(ids(StandardRules.b2b()));
  }

  @Test
  void theSetForDiagramsAsksOnlyForNamesOrderAndScores() {
    assertThat(rules().filter(rule -> rule.profiles().contains(StandardRules.DIAGRAM_PROFILE)))
        .extracting(rule -> rule.id())
        .isEqualTo(ids(StandardRules.diagram()))
        .containsExactly(
            "emotion-flat",
            "emotion-only-happy",
            "journey-ends-low",
            "phase-empty",
            "touchpoint-duplicate",
            "touchpoint-is-a-channel");
  }

  @Test
  void everyErrorIsRecommended() {
    assertThat(rules().filter(rule -> rule.severity() == Severity.ERROR))
        .extracting(rule -> rule.id())
        .isSubsetOf(RECOMMENDED);
  }

  @Test
  void recommendedKnowsWhatItLeavesOut() {
    assertThat(ids(StandardRules.recommended().enable("journey-too-large")))
        .contains("journey-too-large");
  }

  @Test
  void b2bHasAllRulesOnB2bAndDoesNotAskForOnePersona() {
    List<String> expected =
        Stream.concat(
                RECOMMENDED.stream(),
                rules().map(ValidatorDefinition::id).filter(id -> id.startsWith("b2b-")))
            .filter(id -> !id.equals("journey-multiple-personas"))
            .distinct()
            .toList();
    assertThat(ids(StandardRules.b2b())).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theSetsAreMadeOnce() {
    assertThat(StandardRules.strict()).isSameAs(StandardRules.strict());
    assertThat(StandardRules.recommended()).isSameAs(StandardRules.recommended());
    assertThat(StandardRules.b2b()).isSameAs(StandardRules.b2b());
  }

  private static List<String> ids(Validators validators) {
    return validators.definitions().stream().<String>map(ValidatorDefinition::id).toList();
  }
}
