package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.Conditions.useChannel;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.McKinsey2015;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Channel;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which elements a validator is given, and what it knows of what is around them. */
final class DispatchTest {
  private final Journey journey = Flats.journey();
  private final String loop = "loyalty-loop[" + journey.loyaltyLoops().get(0).id() + "]";

  /** What a validator was given: the type of each element and where it is. */
  private <E extends JourneyElement> List<String> given(ValidatorDefinition<E> description) {
    return given(description, journey);
  }

  private static <E extends JourneyElement> List<String> given(
      ValidatorDefinition<E> description, Journey journey) {
    List<String> given = new ArrayList<>();
    JourneyValidator<E> spy =
        description.check(
            (element, context) ->
                given.add(
                    element.id()
                        + context.phase().map(phase -> " in " + phase.id()).orElse("")
                        + context.touchpoint().map(at -> " at " + at.id()).orElse("")));
    ValidationReport report = Validators.of(spy).validate(journey);
    assertThat(report.findings()).isEmpty();
    assertThat(report.elementsJudged())
        .as("elements counted")
        .containsEntry(description.id(), (long) given.size());
    return given;
  }

  @Test
  void eachTypeIsGivenItsElementsInTheOrderOfTheJourney() {
    assertThat(given(JourneyValidator.forJourneys("a"))).containsExactly("rent");
    assertThat(given(JourneyValidator.forJourneyHeadings("a"))).containsExactly("rent");
    assertThat(given(JourneyValidator.forPersonas("a"))).containsExactly("student");
    assertThat(given(JourneyValidator.forActors("a"))).containsExactly("parent");
    assertThat(given(JourneyValidator.forLoyaltyLoops("a")))
        .containsExactly(journey.loyaltyLoops().get(0).id());
    assertThat(given(JourneyValidator.forPhases("a")))
        .containsExactly("awareness in awareness", "purchase in purchase", "loyalty in loyalty");
    assertThat(given(JourneyValidator.forPhaseHeadings("a")))
        .containsExactly("awareness in awareness", "purchase in purchase", "loyalty in loyalty");
    assertThat(given(JourneyValidator.forTouchpoints("a")))
        .containsExactly(
            "sees-ad in awareness at sees-ad",
            "calls in purchase at calls",
            "signs in purchase at signs");
    assertThat(given(JourneyValidator.forActions("a")))
        .containsExactly(
            "advertisement in awareness at sees-ad",
            "chat in purchase at signs",
            "confirmation in purchase at signs");
  }

  @Test
  void aSupertypeIsGivenHeadingsAndNeverWhatIsInThem() {
    List<JourneyElement> given = new ArrayList<>();
    Validators validators =
        Validators.of(
            JourneyValidator.forElements(JourneyElement.class, "all")
                .check((element, context) -> given.add(element)));
    validators.validate(journey);

    assertThat(given).hasSize(13);
    assertThat(given).noneMatch(element -> element instanceof Journey);
    assertThat(given).noneMatch(element -> element instanceof Phase);
    assertThat(given).filteredOn(element -> element instanceof JourneyHeading).hasSize(1);
    assertThat(given).filteredOn(element -> element instanceof PhaseHeading).hasSize(3);
    assertThat(given).filteredOn(element -> element instanceof Touchpoint).hasSize(3);
    assertThat(given).filteredOn(element -> element instanceof MarketingAction).hasSize(3);
    assertThat(given).filteredOn(element -> element instanceof Persona).hasSize(1);
    assertThat(given).filteredOn(element -> element instanceof Actor).hasSize(1);
    assertThat(given).filteredOn(element -> element instanceof LoyaltyLoop).hasSize(1);
  }

  @Test
  void phasesAndTouchpointsShareASupertype() {
    assertThat(given(JourneyValidator.forElements(ExperienceElement.class, "a")))
        .containsExactly(
            "awareness in awareness",
            "sees-ad in awareness at sees-ad",
            "purchase in purchase",
            "calls in purchase at calls",
            "signs in purchase at signs",
            "loyalty in loyalty");
  }

  @Test
  void headingTypesSeeNoChildren() {
    Validators validators =
        Validators.of(
            JourneyValidator.forPhaseHeadings("phases")
                .check((phase, context) -> assertThat(phase).isNotInstanceOf(Phase.class)),
            JourneyValidator.forTouchpoints("touchpoints")
                .check(
                    (touchpoint, context) -> {
                      assertThat(context.phase().orElseThrow()).isNotInstanceOf(Phase.class);
                      assertThat(context.journey()).isNotInstanceOf(Journey.class);
                    }),
            JourneyValidator.forPhases("whole")
                .check(
                    (phase, context) -> {
                      assertThat(context.phase().orElseThrow()).isNotInstanceOf(Phase.class);
                      assertThat(context.journey()).isNotInstanceOf(Journey.class);
                    }),
            JourneyValidator.forJourneyHeadings("headings")
                .check((heading, context) -> assertThat(heading).isNotInstanceOf(Journey.class)));

    assertThat(validators.validate(journey).findings()).isEmpty();
  }

  @Test
  void inMeansOverlappingInWhateverModel() {
    assertThat(given(JourneyValidator.forTouchpoints("a").inPhases(PURCHASE)))
        .containsExactly("calls in purchase at calls", "signs in purchase at signs");
    assertThat(given(JourneyValidator.forActions("a").inPhases(PURCHASE, LOYALTY))).hasSize(2);
    assertThat(given(JourneyValidator.forPhases("a").inPhases(LOYALTY, PURCHASE)))
        .containsExactly("purchase in purchase", "loyalty in loyalty");
    assertThat(given(JourneyValidator.forPhaseHeadings("a").inPhases(DELIVERY))).isEmpty();
    assertThat(
            given(
                JourneyValidator.forElements(ExperienceElement.class, "a")
                    .inPhases(McKinsey2015.BUY)))
        .containsExactly(
            "purchase in purchase", "calls in purchase at calls", "signs in purchase at signs");

    Journey other =
        Journey.builder("pumps", "Heat pumps")
            .phaseModel(PhaseModels.MCKINSEY_2015)
            .phase(McKinsey2015.CONSIDER, phase -> phase.touchpoint("fair", "Visits a fair"))
            .phase(McKinsey2015.BUY, phase -> phase.touchpoint("order", "Orders"))
            .build();
    assertThat(given(JourneyValidator.forTouchpoints("a").inPhases(PURCHASE), other))
        .containsExactly("order in buy at order");
  }

  @Test
  void theContextTellsWhetherAnElementIsInAPhase() {
    List<String> buying = new ArrayList<>();
    Validators.of(
            JourneyValidator.forElements(JourneyElement.class, "all")
                .check(
                    (element, context) -> {
                      if (context.isIn(McKinsey2015.BUY)) {
                        buying.add(element.id());
                      }
                    }))
        .validate(journey);

    assertThat(buying).containsExactly("purchase", "calls", "signs", "chat", "confirmation");
  }

  @Test
  void thatFiltersAndEachFilterCounts() {
    ValidatorDefinition<Touchpoint> website =
        JourneyValidator.forTouchpoints("a").that(useChannel(Channel.WEBSITE));
    List<String> given = new ArrayList<>();
    Validators.of(website.check((touchpoint, context) -> given.add(touchpoint.id())))
        .validate(journey);
    assertThat(given).containsExactly("signs");

    given.clear();
    Validators.of(
            website
                .that(useChannel(Channel.STORE))
                .check((touchpoint, context) -> given.add(touchpoint.id())))
        .validate(journey);
    assertThat(given).isEmpty();
  }

  @Test
  void aFindingMayBeAboutAnyPartThatCanBeSeen() {
    Validators validators =
        Validators.of(
            JourneyValidator.forJourneys("whole")
                .check(
                    (whole, context) ->
                        whole
                            .walk()
                            .forEach(
                                located ->
                                    context.report(Text.en("here")).about(located.element()))));

    assertThat(validators.validate(journey).findings())
        .extracting(finding -> finding.path().toString())
        .containsExactly(
            "journey",
            "persona[student]",
            "actor[parent]",
            "phase[awareness]",
            "phase[awareness]/touchpoint[sees-ad]",
            "phase[awareness]/touchpoint[sees-ad]/action[advertisement]",
            "phase[purchase]",
            "phase[purchase]/touchpoint[calls]",
            "phase[purchase]/touchpoint[signs]",
            "phase[purchase]/touchpoint[signs]/action[chat]",
            "phase[purchase]/touchpoint[signs]/action[confirmation]",
            "phase[loyalty]",
            loop);
  }

  @Test
  void anActionSeesItsTouchpointPhaseJourneyAndPersonas() {
    Validators validators =
        Validators.of(
            JourneyValidator.forActions("a")
                .that(Condition.of(Text.en("chat"), action -> action.id().equals("chat")))
                .check(
                    (action, context) ->
                        context
                            .report(Text.en("here"))
                            .attribute("delay")
                            .related(context.touchpoint().orElseThrow())
                            .related(context.phase().orElseThrow())
                            .related(context.journey())
                            .related(context.journey().personas().get(0))));

    Finding finding = validators.validate(journey).findings().get(0);
    assertThat(finding.path()).hasToString("phase[purchase]/touchpoint[signs]/action[chat]/@delay");
    assertThat(finding.related())
        .extracting(Object::toString)
        .containsExactly(
            "phase[purchase]/touchpoint[signs]", "phase[purchase]", "journey", "persona[student]");
  }
}
