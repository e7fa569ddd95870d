package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.Extent;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.RandomEdits;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Sense;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Looking again at what changed gives the report of a full run, at the cost of the change. */
final class RevalidationTest {
  private static final int JOURNEYS = Extent.of(20, 150);
  private static final int ATTRIBUTE_JOURNEYS = Extent.of(10, 120);
  private static final List<String> WISHES =
      List.of("touchpoints", "phases*", "elements", "*", "no-such-rule", "about-touchpoints");

  @Test
  void equalsAFullRunAfterAnyEdits() {
    equalsAFullRun(EveryType.validators(), JOURNEYS, 12);
  }

  @Test
  void equalsAFullRunWithAllBuiltInRules() {
    equalsAFullRun(StandardRules.strict().asOf(LocalDate.of(2026, 11, 21)), JOURNEYS, 12);
  }

  private static void equalsAFullRun(Validators validators, int journeys, int edits) {
    for (int seed = 0; seed < journeys; seed++) {
      RandomEdits drawn = RandomEdits.seeded(seed);
      Random random = new Random(seed);
      Journey journey = RandomJourneys.seeded(seed).next();
      ValidationReport report = validators.validate(journey);
      for (int i = 0; i < edits; i++) {
        journey =
            random.nextInt(3) == 0
                ? suppressedAnew(journey, random)
                : drawn.changed(journey, 1 + random.nextInt(3));
        report = report.revalidate(journey);
        if (random.nextBoolean()) {
          // What is asked for late must not be what was known early.
          continue;
        }
        ValidationReport full = validators.validate(journey);
        assertThat(report.findings())
            .as("findings of seed %s after edit %s", seed, i)
            .isEqualTo(full.findings());
        assertThat(report).as("report of seed %s after edit %s", seed, i).isEqualTo(full);
        assertThat(report.toText(Flats.NL)).isEqualTo(full.toText(Flats.NL));
      }
    }
  }

  /** What a rule says that it reads of touchpoints is all that it reads. */
  @Test
  void equalsAFullRunWhateverOneAttributeOfATouchpointBecomes() {
    Validators validators = StandardRules.strict().asOf(LocalDate.of(2026, 11, 21));
    Set<String> changed = new HashSet<>();
    for (int seed = 0; seed < ATTRIBUTE_JOURNEYS; seed++) {
      Random random = new Random(seed);
      Journey journey = RandomJourneys.seeded(seed).ofSize(12).next();
      List<Touchpoint> touchpoints = journey.touchpoints().toList();
      ValidationReport report = validators.validate(journey);
      for (Attribute<?, ?> attribute : ElementKind.TOUCHPOINT.attributes()) {
        Touchpoint touchpoint = touchpoints.get(random.nextInt(touchpoints.size()));
        Touchpoint other = touchpoints.get(random.nextInt(touchpoints.size()));
        Journey after = withAttributeOf(other, touchpoint, attribute, journey);
        if (!after.equals(journey)) {
          changed.add(attribute.name());
          ValidationReport full = validators.validate(after);
          ValidationReport now = report.revalidate(after);
          assertThat(now)
              .as("%s of %s in the journey of seed %s", attribute.name(), touchpoint.id(), seed)
              .isEqualTo(full);
          assertThat(now.toText(Flats.NL)).isEqualTo(full.toText(Flats.NL));
        }
      }
    }
    assertThat(changed).hasSizeGreaterThan(20);
  }

  @Test
  void theFirstChannelShowsWhetherTheOrganisationIsMet() {
    Validators validators = StandardRules.strict().asOf(LocalDate.of(2026, 11, 21));
    Journey journey =
        Journey.builder("roof", "A roof that leaks")
            .phase(
                AWARENESS,
                p ->
                    p.touchpoint(
                            "hears", "Hears of it", t -> t.emotion(-1, "worried").painPoint("Dear"))
                        .touchpoint("buys", "Calls the roofer", t -> t.channel(Channel.TELEPHONE)))
            .build();
    Journey after = journey.withTouchpoint("hears", t -> t.channel(Channel.WORD_OF_MOUTH));
    ValidationReport full = validators.validate(after);

    assertThat(full).isNotEqualTo(validators.validate(journey));
    assertThat(validators.validate(journey).revalidate(after)).isEqualTo(full);
  }

  /** The journey with one attribute as another touchpoint has it; unchanged where that is wrong. */
  private static Journey withAttributeOf(
      Touchpoint other, Touchpoint touchpoint, Attribute<?, ?> attribute, Journey journey) {
    ElementPath path =
        ElementPath.touchpoint(journey.phaseOf(touchpoint.id()).orElseThrow().id(), touchpoint.id())
            .attribute(attribute.name());
    try {
      return journey.edit(
          edit ->
              other
                  .value(attribute)
                  .ifPresentOrElse(value -> edit.set(path, value), () -> edit.clear(path)));
    } catch (IllegalArgumentException wrong) {
      return journey;
    }
  }

  /** Adds a suppression to an element drawn by lot, or takes all of it away. */
  private static Journey suppressedAnew(Journey journey, Random random) {
    List<Suppression> wishes =
        random.nextInt(3) == 0
            ? List.of()
            : List.of(new Suppression(WISHES.get(random.nextInt(WISHES.size())), "because"));
    List<String> touchpoints = journey.touchpoints().map(JourneyElement::id).toList();
    return switch (random.nextInt(3)) {
      case 0 -> journey.toBuilder().suppressions(wishes).build();
      case 1 ->
          journey.phases().isEmpty()
              ? journey
              : journey.withPhase(
                  journey.phases().get(random.nextInt(journey.phases().size())).id(),
                  phase -> phase.suppressions(wishes));
      default ->
          touchpoints.isEmpty()
              ? journey
              : journey.withTouchpoint(
                  touchpoints.get(random.nextInt(touchpoints.size())),
                  touchpoint -> touchpoint.suppressions(wishes));
    };
  }

  @Test
  void aJourneyWithoutAChangeGivesAnEqualReport() {
    Journey journey = Flats.journey();
    ValidationReport report = EveryType.validators().validate(journey);

    assertThat(report.revalidate(journey)).isEqualTo(report);
    assertThat(report.revalidate(Flats.journey())).isEqualTo(report);
  }

  @Test
  void quiteAnotherJourneyGivesItsOwnReport() {
    Journey other = RandomJourneys.seeded(1).ofSize(50).next();

    assertThat(EveryType.validators().validate(Flats.journey()).revalidate(other))
        .isEqualTo(EveryType.validators().validate(other));
  }

  // ---- what it costs ----

  private final AtomicInteger calls = new AtomicInteger();

  /** Validators of all types but the journey that count how often they are asked. */
  private Validators counting() {
    return Validators.of(
        JourneyValidator.forElements(JourneyElement.class, "elements")
            .check((element, context) -> calls.incrementAndGet()),
        JourneyValidator.forPhases("phases").check((phase, context) -> calls.incrementAndGet()),
        JourneyValidator.forTouchpoints("touchpoints")
            .check((touchpoint, context) -> calls.incrementAndGet()),
        JourneyValidator.forActions("actions").check((action, context) -> calls.incrementAndGet()),
        JourneyValidator.forJourneys("facts")
            .summarisingPhases(phase -> calls.incrementAndGet())
            .check((facts, context) -> calls.incrementAndGet()));
  }

  private static Journey large() {
    return ofPhases(500);
  }

  private static Journey ofPhases(int touchpoints) {
    JourneyBuilder journey = Journey.builder("large", "Large");
    for (int p = 0; p < 20; p++) {
      int number = p;
      journey.phase(
          "phase-" + p,
          p < 10 ? PURCHASE : USAGE,
          phase -> {
            for (int t = 0; t < touchpoints; t++) {
              phase.touchpoint(
                  "t-" + number + "-" + t,
                  "Touchpoint " + t,
                  touchpoint -> touchpoint.channel(Channel.WEBSITE).action(ActionKind.CHAT));
            }
          });
    }
    return journey.build();
  }

  private int callsFor(Journey before, Journey after) {
    Validators validators = counting();
    ValidationReport report = validators.validate(before);
    calls.set(0);
    ValidationReport changed = report.revalidate(after);
    int cost = calls.get();
    assertThat(changed).isEqualTo(validators.validate(after));
    return cost;
  }

  @Test
  void oneTouchpointOfTenThousandCostsAHandfulOfChecks() {
    Journey before = large();
    assertThat(before.touchpoints()).hasSize(10_000);

    assertThat(callsFor(before, before.withTouchpoint("t-7-250", t -> t.channel(Channel.STORE))))
        .as("touchpoint and action, each by two; phase; fact; facts")
        .isEqualTo(7);
    assertThat(callsFor(before, before)).isZero();
  }

  @Test
  void aValidatorThatStartsOrStopsToJudgeRunsAloneOnWhatIsUnchanged() {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger others = new AtomicInteger();
    Validators validators =
        Validators.of(
            JourneyValidator.forTouchpoints("a-waiting")
                .once(
                    Begun.anyTouchpoint(
                        Text.en("a touchpoint has a pain point"), t -> !t.painPoints().isEmpty()))
                .check(
                    (touchpoint, context) -> {
                      waiting.incrementAndGet();
                      context.report(Text.en("waiting"));
                    }),
            JourneyValidator.forTouchpoints("b-other")
                .check(
                    (touchpoint, context) -> {
                      others.incrementAndGet();
                      context.report(Text.en("other"));
                      context.judged(2);
                    }));
    Journey silent = large();
    ValidationReport before = validators.validate(silent);
    waiting.set(0);
    others.set(0);
    Journey speaking = silent.withTouchpoint("t-7-250", t -> t.painPoint("It hurts"));

    ValidationReport after = before.revalidate(speaking);

    assertThat(waiting).hasValue(10_000);
    assertThat(others).hasValue(1);
    assertThat(after).isEqualTo(validators.validate(speaking));
    assertThat(after.elementsJudged()).isEqualTo(validators.validate(speaking).elementsJudged());
    waiting.set(0);
    others.set(0);
    ValidationReport again = after.revalidate(silent);
    assertThat(waiting).hasValue(0);
    assertThat(others).hasValue(1);
    assertThat(again).isEqualTo(before);
    assertThat(again.elementsJudged()).isEqualTo(before.elementsJudged());
  }

  @Test
  void whereValidatorsFailAllRunAgainOnceOneOfThemSpeaks() {
    Validators validators =
        Validators.of(
            JourneyValidator.forTouchpoints("a-waiting")
                .once(
                    Begun.anyTouchpoint(
                        Text.en("a touchpoint has a pain point"), t -> !t.painPoints().isEmpty()))
                .check(
                    (touchpoint, context) -> {
                      throw new IllegalArgumentException("first");
                    }),
            JourneyValidator.forTouchpoints("b-other")
                .check(
                    (touchpoint, context) -> {
                      throw new IllegalArgumentException("second");
                    }));
    Journey silent = ofPhases(50);
    Journey speaking = silent.withTouchpoint("t-7-25", t -> t.painPoint("It hurts"));

    ValidationReport after = validators.validate(silent).revalidate(speaking);

    assertThat(after.toText(Flats.NL)).isEqualTo(validators.validate(speaking).toText(Flats.NL));
    assertThat(after.revalidate(silent).toText(Flats.NL))
        .isEqualTo(validators.validate(silent).toText(Flats.NL));
  }

  @Test
  void aPartThatIsNullOrFailsIsNoLessThanAFullRun() {
    for (Function<Touchpoint, Object> part :
        List.<Function<Touchpoint, Object>>of(
            touchpoint -> touchpoint.emotion().orElse(null),
            touchpoint -> touchpoint.emotion().orElseThrow())) {
      PhaseFact<Integer> fact =
          PhaseFact.<Integer>of(phase -> phase.touchpoints().size()).reading(part);
      Validators validators =
          Validators.of(
              JourneyValidator.forJourneys("acme.size")
                  .summarisingPhases(fact)
                  .check((facts, context) -> context.report(Text.en("{n}")).with("n", sum(facts))));
      Journey before = ofPhases(50);
      Journey after = before.withTouchpoint("t-7-3", touchpoint -> touchpoint.name("New"));
      assertThat(validators.validate(before).revalidate(after))
          .isEqualTo(validators.validate(after));
    }
  }

  @Test
  void aFactIsKeptWhileTheTouchpointsThatItLooksAtAreUnchanged() {
    PhaseFact<Integer> fact =
        PhaseFact.<Integer>underHeading(
                (phase, journey) -> {
                  calls.incrementAndGet();
                  int named = 0;
                  for (Touchpoint touchpoint : phase.touchpoints()) {
                    named += touchpoint.senses().size();
                  }
                  return named;
                })
            .lookingAt(touchpoint -> !touchpoint.senses().isEmpty());
    Validators validators =
        Validators.of(
            JourneyValidator.forJourneys("acme.senses")
                .once(Begun.of(Text.en("there is a journey"), 1, fact).or(ALWAYS))
                .seeing(Overview.of(fact, (journey, facts) -> facts))
                .summarisingPhases(fact)
                .check((facts, context) -> context.report(Text.en("{n}")).with("n", sum(facts))));
    Journey before = large().withTouchpoint("t-7-3", touchpoint -> touchpoint.sense(Sense.SMELL));
    ValidationReport report = validators.validate(before);

    assertThat(callsFor(report, validators, before.withTouchpoint("t-7-4", t -> t.name("New"))))
        .as("another touchpoint changes")
        .isZero();
    assertThat(callsFor(report, validators, before.edit(e -> e.removeTouchpoint("t-7-2"))))
        .as("another touchpoint goes")
        .isZero();
    assertThat(callsFor(report, validators, before.withTouchpoint("t-7-3", t -> t.name("New"))))
        .as("the touchpoint changes: condition, overview and fact")
        .isEqualTo(3);
    assertThat(
            callsFor(report, validators, before.withTouchpoint("t-7-9", t -> t.sense(Sense.TASTE))))
        .as("one more is looked at")
        .isEqualTo(3);
    assertThat(callsFor(report, validators, before.edit(e -> e.removeTouchpoint("t-7-3"))))
        .as("it goes")
        .isEqualTo(3);
    assertThat(
            callsFor(
                report,
                validators,
                before.withPhase("phase-7", phase -> phase.painPoint("It smells"))))
        .as("the phase itself changes")
        .isEqualTo(3);
  }

  private static final Begun ALWAYS = Begun.journey(Text.en("any"), journey -> true);

  private static int sum(List<PhaseSummary<Integer>> facts) {
    return facts.stream().mapToInt(PhaseSummary::value).sum();
  }

  private int callsFor(ValidationReport report, Validators validators, Journey after) {
    calls.set(0);
    ValidationReport changed = report.revalidate(after);
    int cost = calls.get();
    assertThat(changed).isEqualTo(validators.validate(after));
    return cost;
  }

  @Test
  void aPhaseIsCheckedAnewOnlyWhereItsValidatorReadsSomethingElse() {
    Validators validators =
        Validators.of(
            JourneyValidator.forPhases("acme.named")
                .readingOfTouchpoints(Touchpoint::name)
                .check(
                    (phase, context) -> {
                      calls.incrementAndGet();
                      Touchpoint last = phase.touchpoints().get(phase.touchpoints().size() - 1);
                      context.report(Text.en("{name}")).about(last).with("name", last);
                    }));
    Journey before = large();
    ValidationReport report = validators.validate(before);

    assertThat(
            callsFor(
                report, validators, before.withTouchpoint("t-7-499", RevalidationTest::inStore)))
        .isZero();
    assertThat(callsFor(report, validators, before.withTouchpoint("t-7-499", t -> t.name("New"))))
        .isEqualTo(1);
    assertThat(callsFor(report, validators, before.edit(edit -> edit.removeTouchpoint("t-7-499"))))
        .isEqualTo(1);
    assertThat(callsFor(report, validators, before.withPhase("phase-7", p -> p.owner("sales"))))
        .isEqualTo(1);
  }

  @Test
  void onlyValidatorsOfPhasesReadAPartOfTheirTouchpoints() {
    assertThatThrownBy(
            () -> JourneyValidator.forTouchpoints("acme").readingOfTouchpoints(Touchpoint::name))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "only a validator of phases says what it reads of their touchpoints; acme looks at the"
                + " type Touchpoint");
  }

  @Test
  void factsAreCheckedAnewOnlyWhereOneOfThemIsMadeAnew() {
    PhaseFact<List<Touchpoint>> named =
        PhaseFact.of(Phase::touchpoints)
            .lookingAt(touchpoint -> touchpoint.name().endsWith("250"))
            .reading(Touchpoint::name);
    Validators validators =
        Validators.of(
            JourneyValidator.forJourneys("acme.ends")
                .summarisingPhases(named)
                .check(
                    (facts, context) -> {
                      calls.incrementAndGet();
                      for (PhaseSummary<List<Touchpoint>> fact : facts) {
                        Touchpoint touchpoint = fact.value().get(250);
                        context
                            .report(Text.en("{name}"))
                            .about(touchpoint)
                            .with("name", touchpoint);
                      }
                    }));
    Journey before = large();
    ValidationReport report = validators.validate(before);

    assertThat(
            callsFor(
                report, validators, before.withTouchpoint("t-7-250", RevalidationTest::inStore)))
        .isZero();
    assertThat(callsFor(report, validators, before.withPhase("phase-3", p -> p.owner("sales"))))
        .isEqualTo(1);
    assertThat(
            callsFor(
                report.revalidate(before.withTouchpoint("t-7-250", RevalidationTest::inStore)),
                validators,
                before
                    .withTouchpoint("t-7-250", RevalidationTest::inStore)
                    .withTouchpoint("t-3-250", t -> t.name("1250"))))
        .as("the fact of the seventh phase holds the touchpoint as it was before")
        .isEqualTo(1);
  }

  /** An action that comes to stand at two places is at neither for certain. */
  @Test
  void whatIsReportedWithoutItsPlaceIsLookedForAgain() {
    Validators validators =
        Validators.of(
            JourneyValidator.forJourneys("acme.chat")
                .summarisingPhases(
                    PhaseFact.of(phase -> phase.touchpoints().get(0).actions())
                        .lookingAt(touchpoint -> touchpoint.id().equals("t-3-0")))
                .check(
                    (facts, context) ->
                        context.report(Text.en("x")).about(facts.get(3).value().get(0))));
    Journey before = large();
    Journey after =
        before.withTouchpoint(
            "t-3-9", t -> t.actions(before.touchpoint("t-3-0").orElseThrow().actions()));
    assertThat(validators.validate(before).revalidate(after)).isEqualTo(validators.validate(after));
  }

  private static void inStore(TouchpointBuilder touchpoint) {
    touchpoint.channels(List.of(Channel.STORE));
  }

  @Test
  void whereAJourneyEndsFollowsItsSteps() {
    Journey ends =
        Journey.builder("shop", "Shop")
            .phase(
                USAGE,
                p ->
                    p.touchpoint("uses", "Uses it", t -> t.channel(Channel.WEBSITE))
                        .touchpoint(
                            "talks",
                            "Looks back",
                            t -> t.channel(Channel.FACE_TO_FACE).emotion(-2, "frustrated")))
            .build();
    Journey leadsBack = ends.withTouchpoint("talks", t -> t.leadsTo("uses"));
    Validators rules = StandardRules.strict();
    assertThat(rules.validate(ends).revalidate(leadsBack)).isEqualTo(rules.validate(leadsBack));
    assertThat(rules.validate(leadsBack).revalidate(ends)).isEqualTo(rules.validate(ends));
    assertThat(rules.validate(ends)).isNotEqualTo(rules.validate(leadsBack));
  }

  @Test
  void aShareIsCountedByFactsAsWell() {
    Begun half =
        Begun.share(
            Text.en("half are in a store"),
            0.5,
            PhaseFact.of(
                    phase ->
                        (int)
                            phase.touchpoints().stream()
                                .filter(RevalidationTest::isInStore)
                                .count())
                .reading(RevalidationTest::isInStore),
            PhaseFact.of(phase -> phase.touchpoints().size()));
    Journey none =
        Journey.builder("shop", "Shop")
            .phase("buy", PURCHASE, p -> p.touchpoint("a", "A").touchpoint("b", "B"))
            .build();
    Journey one = none.withTouchpoint("a", RevalidationTest::inStore);

    assertThat(half.isMet(none)).isFalse();
    assertThat(half.isMet(one)).isTrue();
    Validators validators =
        Validators.of(
            JourneyValidator.forTouchpoints("acme.each")
                .once(half)
                .check((touchpoint, context) -> context.report(Text.en("seen"))));
    assertThat(validators.validate(none).revalidate(one).findings()).hasSize(2);
  }

  private static boolean isInStore(Touchpoint touchpoint) {
    return touchpoint.channels().contains(Channel.STORE);
  }

  @Test
  void insertsMovesAndRemovalsCostWhatTheyTouch() {
    Journey before = large();

    assertThat(callsFor(before, before.edit(edit -> edit.removeTouchpoint("t-7-0"))))
        .as("phase; fact; facts")
        .isEqualTo(3);
    assertThat(
            callsFor(
                before,
                before.edit(
                    edit ->
                        edit.insert(
                            Touchpoint.builder("new", "New").build(), Place.startOf("phase-3")))))
        .as("new touchpoint, by two; phase; fact; facts")
        .isEqualTo(5);
    assertThat(
            callsFor(
                before, before.edit(edit -> edit.moveTouchpoint("t-7-0", Place.endOf("phase-7")))))
        .as("phase; fact; facts")
        .isEqualTo(3);
    assertThat(callsFor(before, before.edit(edit -> edit.movePhase("phase-7", Place.first()))))
        .as("facts")
        .isEqualTo(1);
    assertThat(
            callsFor(
                before, before.edit(edit -> edit.moveTouchpoint("t-1-0", Place.after("t-2-0")))))
        .as("touchpoint and action in another phase, each by two; two phases; two facts; facts")
        .isEqualTo(9);
  }

  @Test
  void aChangedHeadingIsSeenByAllThatCanSeeIt() {
    Journey before = large();

    assertThat(callsFor(before, before.withPhase("phase-3", phase -> phase.owner("sales"))))
        .as("500 touchpoints and actions, each by two; heading; phase; fact; facts")
        .isEqualTo(500 * 4 + 4);
    assertThat(callsFor(before, before.toBuilder().goal("Grow").build())).isGreaterThan(10_000 * 4);
  }
}
