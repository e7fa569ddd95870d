package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Conditions.useChannel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Sense;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a validator judges: nothing else is checked, counted, or missed by a suppression. */
final class JudgedTest {
  private static final Text HERE = Text.en("here").nl("hier");
  private static final Begun A_SENSE =
      Begun.anyTouchpoint(
          Text.en("a touchpoint names a sense").nl("een contactmoment een zintuig noemt"),
          touchpoint -> !touchpoint.senses().isEmpty());
  private static final JourneyValidator<Touchpoint> SENSES =
      JourneyValidator.forTouchpoints("senses")
          .that(useChannel(Channel.STORE))
          .once(A_SENSE)
          .check(
              (touchpoint, context) -> {
                if (touchpoint.senses().isEmpty()) {
                  context.report(HERE);
                }
              });

  private static Journey shop() {
    return Journey.builder("shop", "Shop")
        .phase(
            PURCHASE,
            p ->
                p.touchpoint("enters", "Enters", t -> t.channel(Channel.STORE))
                    .touchpoint("orders", "Orders online", t -> t.channel(Channel.WEBSITE)))
        .phase(USAGE, p -> p.touchpoint("returns", "Returns it", t -> t.channel(Channel.STORE)))
        .build();
  }

  private static long judged(JourneyValidator<?> validator, Journey journey) {
    return Validators.of(validator)
        .validate(journey)
        .elementsJudged()
        .get(validator.definition().id());
  }

  private static JourneyValidator<Journey> speakingFor(Audience audience) {
    return JourneyValidator.forJourneys(audience.id())
        .speaksFor(audience)
        .check((journey, context) -> context.report(HERE));
  }

  // ---- audience and scope ----

  private static List<Audience> audiencesOf(Journey journey) {
    Validators all =
        Validators.of(
            Arrays.stream(Audience.values())
                .map(JudgedTest::speakingFor)
                .toArray(JourneyValidator<?>[]::new));
    ValidationReport report = all.validate(journey);
    assertThat(report.findings())
        .as("whom it speaks of is whom it judges")
        .hasSize((int) report.elementsJudged().values().stream().filter(n -> n == 1).count());
    return Arrays.stream(Audience.values())
        .filter(audience -> !report.ofValidator(audience.id()).isEmpty())
        .toList();
  }

  @Test
  void employeesWhoChooseBuyNothing() {
    Journey nothing = Journey.builder("visit", "Visit").phase(USAGE).build();
    Journey agreement =
        Journey.builder("agreement", "Choosing an agreement")
            .people(People.EMPLOYEES)
            .phase(CONSIDERATION)
            .build();

    assertThat(audiencesOf(nothing)).containsExactly(Audience.ANYBODY);
    assertThat(audiencesOf(agreement)).containsExactly(Audience.ANYBODY, Audience.CHOOSING);
    assertThat(audiencesOf(shop()))
        .containsExactly(Audience.ANYBODY, Audience.CHOOSING, Audience.SELLING);
  }

  @Test
  void theMarketSaysToWhomIsSold() {
    assertThat(audiencesOf(shop().toBuilder().market(Market.B2B).build()))
        .contains(Audience.SELLING, Audience.SELLING_TO_COMPANIES)
        .doesNotContain(Audience.SELLING_TO_CONSUMERS);
    assertThat(audiencesOf(shop().toBuilder().market(Market.B2C).build()))
        .contains(Audience.SELLING, Audience.SELLING_TO_CONSUMERS)
        .doesNotContain(Audience.SELLING_TO_COMPANIES);
  }

  @Test
  void aMunicipalityThatWritesHasMessages() {
    Journey passport =
        Journey.builder("passport", "Renewing a passport")
            .people(People.CITIZENS)
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint(
                        "reads",
                        "Reads the letter",
                        t ->
                            t.action(
                                ActionKind.EMAIL, a -> a.message(m -> m.text("It ends in May")))))
            .build();

    assertThat(audiencesOf(passport)).containsExactly(Audience.ANYBODY, Audience.MESSAGED);
    assertThat(audiencesOf(passport.withTouchpoint("reads", t -> t.actions(List.of()))))
        .doesNotContain(Audience.MESSAGED);
  }

  @Test
  void aPartIsNotJudgedByWhatAWholeNeeds() {
    JourneyValidator<Journey> whole =
        JourneyValidator.forJourneys("whole")
            .scope(JourneyScope.END_TO_END)
            .check((journey, context) -> context.report(HERE));

    assertThat(judged(whole, shop())).isEqualTo(1);
    assertThat(judged(whole, shop().toBuilder().scope(JourneyScope.PART).build())).isZero();
  }

  // ---- conditions ----

  @Test
  void whoNeverNamesASenseDidNotChooseTo() {
    Journey before = shop();
    Journey begun = before.withTouchpoint("orders", t -> t.sense(Sense.SIGHT));

    assertThat(Validators.of(SENSES).validate(before).findings()).isEmpty();
    assertThat(judged(SENSES, before)).isZero();
    assertThat(Validators.of(SENSES).validate(begun).findings())
        .extracting(finding -> finding.path().toString())
        .containsExactly("phase[purchase]/touchpoint[enters]", "phase[usage]/touchpoint[returns]");
    assertThat(judged(SENSES, begun)).as("in the physical world").isEqualTo(2);
  }

  @Test
  void aConditionMayReadWhatIsAroundTheElement() {
    JourneyValidator<Touchpoint> feeling =
        JourneyValidator.forTouchpoints("feeling")
            .that(
                Text.en("have an emotion, their own or their phase's")
                    .nl("een emotie hebben, van zichzelf of van hun fase"),
                (touchpoint, around) ->
                    touchpoint.emotion().isPresent()
                        || around.phase().filter(p -> p.emotion().isPresent()).isPresent())
            .check((touchpoint, context) -> context.report(HERE));
    Journey journey = shop().withPhase("purchase", p -> p.emotion(Emotion.neutral("curious")));

    assertThat(Validators.of(feeling).validate(journey).findings()).hasSize(2);
    assertThat(judged(feeling, journey)).isEqualTo(2);
    assertThat(feeling.definition().judgedThat())
        .containsExactly(
            Text.en("have an emotion, their own or their phase's")
                .nl("een emotie hebben, van zichzelf of van hun fase"));
  }

  @Test
  void conditionsOfNotesAndActionsCountAsTheyCheck() {
    Journey journey =
        shop()
            .withTouchpoint(
                "enters",
                t ->
                    t.painPoint("Dark")
                        .painPoint("cold", "Cold", p -> p.severity(4))
                        .action(ActionKind.CHAT)
                        .action(ActionKind.EMAIL))
            .toBuilder()
            .painPoint("rude", "Rude", p -> p.severity(2))
            .build();
    JourneyValidator<?> rated =
        JourneyValidator.forPainPoints("rated")
            .that(Condition.of(Text.en("have a severity"), pain -> pain.severity().isPresent()))
            .check((pain, context) -> context.report(HERE));
    JourneyValidator<?> chats =
        JourneyValidator.forActions("chats")
            .that(Condition.of(Text.en("are chats"), a -> a.kind().equals(ActionKind.CHAT)))
            .check((action, context) -> context.report(HERE));

    ValidationReport report = Validators.of(rated, chats).validate(journey);

    assertThat(report.elementsJudged()).containsEntry("rated", 2L).containsEntry("chats", 1L);
    assertThat(report.findings()).hasSize(3);
  }

  @Test
  void whatHasBegunIsCountedInAllPhasesTogether() {
    Begun two =
        Begun.touchpoints(Text.en("two touchpoints are in a store"), 2, t -> t.uses(Channel.STORE));
    Begun half =
        Begun.share(
            Text.en("half of the touchpoints are online"),
            0.5,
            (phase, journey) ->
                (int) phase.touchpoints().stream().filter(t -> t.uses(Channel.WEBSITE)).count(),
            (phase, journey) -> phase.touchpoints().size());
    Begun inUse = Begun.anyTouchpointIn(Text.en("it is used in a store"), Set.of(USAGE), t -> true);
    Begun loop = Begun.journey(Text.en("there is a loop"), j -> !j.loyaltyLoops().isEmpty());
    Begun empty = Begun.anyPhase(Text.en("a phase is empty"), p -> p.touchpoints().isEmpty());

    assertThat(Stream.of(two, inUse, two.and(inUse), half.or(inUse), loop.or(half).or(two)))
        .allMatch(begun -> begun.isMet(shop()));
    assertThat(Stream.of(half, loop, empty, half.and(inUse), inUse.and(half), loop.or(empty)))
        .noneMatch(begun -> begun.isMet(shop()));
    assertThat(half.isMet(Journey.builder("none", "None").build())).as("of nothing").isFalse();
    assertThat(two.and(half).words().get(Locale.ENGLISH))
        .isEqualTo("two touchpoints are in a store and half of the touchpoints are online");
    assertThat(loop.or(empty)).hasToString("there is a loop or a phase is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Begun.of(HERE, 0, (phase, journey) -> 1))
        .withMessage("least must be positive: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Begun.share(HERE, 1.5, (p, j) -> 1, (p, j) -> 1))
        .withMessage("least must be above 0 and at most 1: 1.5");
  }

  // ---- what checks say themselves ----

  @Test
  void aCheckMayAbstainOrJudgeMoreThanItsElement() {
    JourneyValidator<Journey> dated =
        JourneyValidator.forJourneys("dated")
            .check(
                (journey, context) -> {
                  if (context.asOf().isEmpty()) {
                    context.abstain();
                  }
                });
    JourneyValidator<Journey> offline =
        JourneyValidator.forJourneys("offline")
            .summarisingPhases(JudgedTest::inStore)
            .check(
                (phases, context) ->
                    context.judged(phases.stream().mapToInt(PhaseSummary::value).sum()));

    Validators both = Validators.of(dated, offline);
    assertThat(both.validate(shop()).elementsJudged())
        .containsEntry("dated", 0L)
        .containsEntry("offline", 2L);
    assertThat(both.asOf(LocalDate.of(2026, 11, 26)).validate(shop()).elementsJudged())
        .containsEntry("dated", 1L);
    assertThat(
            Validators.of(
                    JourneyValidator.forJourneys("odd").check((j, context) -> context.judged(-1)))
                .validate(shop())
                .findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message(Locale.ENGLISH))
                    .contains("elements must not be negative: -1"));
  }

  private static int inStore(Phase phase) {
    return (int) phase.touchpoints().stream().filter(t -> t.uses(Channel.STORE)).count();
  }

  // ---- suppressions ----

  private static List<String> unused(Validators validators, Journey journey) {
    return validators.validate(journey).ofValidator("suppression-unused").stream()
        .map(finding -> finding.path().toString())
        .toList();
  }

  @Test
  void aSuppressionOfWhatJudgedNothingIsNotCalledUnneeded() {
    Validators senses = Validators.of(SENSES);
    Journey spared =
        shop().withTouchpoint("enters", t -> t.suppress("senses", "nobody smells anything"));
    Journey begun = spared.withTouchpoint("returns", t -> t.sense(Sense.TOUCH));
    Journey named = begun.withTouchpoint("enters", t -> t.sense(Sense.SIGHT));

    assertThat(unused(senses, spared)).as("nothing has begun").isEmpty();
    assertThat(unused(senses, begun)).as("it is needed").isEmpty();
    assertThat(senses.validate(begun).suppressed()).hasSize(1);
    assertThat(unused(senses, named)).containsExactly("phase[purchase]/touchpoint[enters]");
    ValidationReport report = senses.validate(spared);
    assertThat(report.revalidate(begun).revalidate(named)).isEqualTo(senses.validate(named));
    assertThat(report.revalidate(named).revalidate(spared)).isEqualTo(report);
  }

  @Test
  void aSuppressionOfARuleThatNeedsADateStaysWithoutOne() {
    JourneyValidator<Journey> dated =
        JourneyValidator.forJourneys("dated")
            .check(
                (journey, context) -> {
                  if (context.asOf().isEmpty()) {
                    context.abstain();
                  }
                });
    Journey journey = shop().toBuilder().suppress("dated", "reviewed each spring").build();

    assertThat(unused(Validators.of(dated), journey)).isEmpty();
    assertThat(unused(Validators.of(dated).asOf(LocalDate.of(2026, 11, 26)), journey))
        .containsExactly("journey");
  }

  @Test
  void noBuiltInRuleSpeaksUnasked() {
    Validators strict = StandardRules.strict().asOf(LocalDate.of(2026, 11, 26));
    Map<String, ValidatorDefinition<?>> rules = new HashMap<>();
    strict.definitions().forEach(rule -> rules.put(rule.id(), rule));
    for (int seed = 0; seed < Extent.of(12, 60); seed++) {
      for (Journey drawn : RandomJourneys.seeded(seed).next(3).toList()) {
        for (People people : List.of(People.CUSTOMERS, People.PATIENTS)) {
          for (Optional<Market> market : MARKETS) {
            Journey journey = drawn.toBuilder().people(people).market(market).build();
            ValidationReport report = strict.validate(journey);
            boolean messages = journey.phases().stream().mapToInt(Audience::messages).sum() > 0;
            for (String id : idsOfValidators(report)) {
              ValidatorDefinition<?> rule = rules.get(id);
              if (rule != null) { // else it is of the engine
                assertThat(rule.audience().includes(journey, messages)).as(rule.id()).isTrue();
                assertThat(rule.scope().orElse(journey.scope())).isEqualTo(journey.scope());
                assertThat(rule.begun()).as(rule.id()).allMatch(begun -> begun.isMet(journey));
                assertThat(report.elementsJudged().get(rule.id())).as(rule.id()).isPositive();
              }
            }
          }
        }
      }
    }
  }

  private static Set<String> idsOfValidators(ValidationReport report) {
    return report.findings().stream().map(Finding::validatorId).collect(Collectors.toSet());
  }

  private static final List<Optional<Market>> MARKETS =
      List.of(Optional.empty(), Optional.of(Market.B2B), Optional.of(Market.B2C));

  // ---- cost and failures ----

  @Test
  void oneEditCountsOnlyInItsPhase() {
    AtomicInteger counts = new AtomicInteger();
    AtomicInteger checks = new AtomicInteger();
    JourneyValidator<?> counting =
        JourneyValidator.forPhases("counting")
            .once(
                Begun.of(
                    Text.en("there is a touchpoint"),
                    1,
                    (phase, journey) -> {
                      counts.incrementAndGet();
                      return phase.touchpoints().size();
                    }))
            .check((phase, context) -> checks.incrementAndGet());
    ValidationReport report = Validators.of(counting).validate(shop());
    assertThat(counts).hasValue(2);
    assertThat(checks).hasValue(2);

    report.revalidate(shop().withTouchpoint("returns", t -> t.name("Brings it back")));
    Journey changed = report.journeys().get(0).withTouchpoint("returns", t -> t.name("Goes back"));
    counts.set(0);
    checks.set(0);
    report.revalidate(changed);

    assertThat(counts).hasValue(1);
    assertThat(checks).hasValue(1);
  }

  @Test
  void whatCannotBeDecidedIsAFindingAndSilencesTheValidator() {
    JourneyValidator<?> broken =
        JourneyValidator.forTouchpoints("broken")
            .once(
                Begun.anyTouchpoint(
                    Text.en("it breaks"),
                    touchpoint -> {
                      if (touchpoint.id().equals("returns")) {
                        throw new IllegalStateException("no");
                      }
                      return true;
                    }))
            .check((touchpoint, context) -> context.report(HERE));
    JourneyValidator<?> torn =
        JourneyValidator.forJourneys("torn")
            .once(
                Begun.journey(
                    Text.en("it breaks"),
                    journey -> {
                      throw new IllegalStateException("nor this");
                    }))
            .check((journey, context) -> context.report(HERE));

    ValidationReport report = Validators.of(broken, torn).validate(shop());

    assertThat(report.findings())
        .extracting(finding -> finding.path() + ": " + finding.message(Locale.ENGLISH))
        .containsExactly(
            "journey: The validator torn failed here: java.lang.IllegalStateException: nor this",
            "phase[usage]: The validator broken failed here: java.lang.IllegalStateException: no");
    assertThat(report.elementsJudged()).containsEntry("broken", 0L).containsEntry("torn", 0L);
  }

  @Test
  void aDefinitionSaysWhenItSpeaks() {
    ValidatorDefinition<Touchpoint> definition =
        JourneyValidator.forTouchpoints("said")
            .speaksFor(Audience.CHOOSING)
            .scope(JourneyScope.END_TO_END)
            .once(A_SENSE);

    assertThat(definition.audience()).isEqualTo(Audience.CHOOSING);
    assertThat(definition.scope()).contains(JourneyScope.END_TO_END);
    assertThat(definition.begun()).containsExactly(A_SENSE);
    assertThat(SENSES.definition().audience()).isEqualTo(Audience.ANYBODY);
    assertThat(SENSES.definition().scope()).isEmpty();
    assertThat(SENSES.definition().judgedThat())
        .extracting(words -> words.get(Locale.ENGLISH))
        .containsExactly("use the channel " + Channel.STORE.label().get(Locale.ENGLISH));
    for (Audience audience : Audience.values()) {
      assertThat(audience.label().get(Locale.forLanguageTag("nl")))
          .isNotEqualTo(audience.label().get(Locale.ENGLISH));
      assertThat(audience.id())
          .isEqualTo(audience.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
