package io.github.klantreis.example;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.ActionKind;
import io.github.klantreis.model.BuyingRole;
import io.github.klantreis.model.Channel;
import io.github.klantreis.model.ChannelKind;
import io.github.klantreis.model.Evidence;
import io.github.klantreis.model.EvidenceKind;
import io.github.klantreis.model.Intent;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LinkKind;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.Market;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Message;
import io.github.klantreis.model.Metric;
import io.github.klantreis.model.Moment;
import io.github.klantreis.model.Need;
import io.github.klantreis.model.NeedKind;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reward;
import io.github.klantreis.model.TeamMember;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.PhaseKind;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example journeys do what the sources of the field advise, so that one may copy them. */
final class GoodPracticeTest {
  private static final Pattern FORMAL = Pattern.compile("(?i)\\b(u|uw)\\b");
  private static final Pattern INFORMAL = Pattern.compile("(?i)\\b(je|jij|jou|jouw|jullie)\\b");
  private static final Pattern NO_REPLY = Pattern.compile("(?i).*no[-_.]?reply.*");

  static Stream<Journey> journeys() {
    return Stream.of(SolarPanels.asIs(), SolarPanels.toBe(), HeatPumpMaintenance.asIs());
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void theHeadingIsComplete(Journey journey) {
    assertThat(journey.goal()).isPresent();
    assertThat(journey.metrics()).isNotEmpty();
    assertThat(journey.reviewedOn()).isPresent();
    assertThat(journey.evidence())
        .extracting(Evidence::kind)
        .contains(EvidenceKind.QUALITATIVE, EvidenceKind.QUANTITATIVE);
    assertThat(journey.team()).extracting(TeamMember::department).doesNotHaveDuplicates();
    assertThat(journey.team()).hasSizeGreaterThan(1);
    assertThat(journey.dimensions()).hasSizeBetween(3, 5);
    assertThat(journey.affinityGroups())
        .allSatisfy(group -> assertThat(group.label()).isPresent())
        .flatExtracting(group -> group.ideas())
        .containsExactlyInAnyOrderElementsOf(journey.ideas());
    assertThat(journey.advocacyFeedsAwareness()).isTrue();
    assertThat(journey.loyaltyLoops())
        .allSatisfy(loop -> assertThat(loop.interval()).isPresent())
        .extracting(loop -> journey.phase(loop.to()).orElseThrow().kind())
        .allMatch(kind -> kind.overlaps(PURCHASE));
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void personasAreMoreThanAName(Journey journey) {
    assertThat(journey.personas())
        .isNotEmpty()
        .allSatisfy(
            persona -> {
              assertThat(persona.goals()).isNotEmpty();
              assertThat(persona.motivations()).isNotEmpty();
              assertThat(persona.pains()).isNotEmpty();
              assertThat(persona.quote()).isPresent();
              var map = persona.empathyMap().orElseThrow();
              assertThat(map.sees()).isNotEmpty();
              assertThat(map.hears()).isNotEmpty();
              assertThat(map.thinksAndFeels()).isNotEmpty();
              assertThat(Stream.of(map.saysAndDoes(), map.says(), map.does()))
                  .anyMatch(notes -> !notes.isEmpty());
            });
    boolean severalDecide = journey.market().orElseThrow() == Market.B2B;
    assertThat(journey.personas().size() > 1).isEqualTo(severalDecide);
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void phasesAreOfTheModelInItsOrderAndSaySomething(Journey journey) {
    assertThat(journey.phases()).extracting(Phase::kind).isEqualTo(journey.phaseModel().phases());
    assertThat(journey.phases())
        .allSatisfy(
            phase -> {
              assertThat(phase.goals()).isNotEmpty();
              assertThat(phase.customerNeeds()).isNotEmpty();
              assertThat(phase.owner()).isPresent();
              assertThat(phase.touchpoints()).hasSizeGreaterThan(1);
            });
    Need first = journey.phases(AWARENESS).get(0).customerNeeds().get(0);
    assertThat(first.kind()).contains(NeedKind.LATENT);
    assertThat(first.trigger()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void touchpointsAreNoEmptyShells(Journey journey) {
    assertThat(journey.touchpoints())
        .hasSizeLessThanOrEqualTo(50)
        .allSatisfy(
            touchpoint -> {
              assertThat(touchpoint.channels()).isNotEmpty();
              assertThat(touchpoint.actions()).isNotEmpty();
              assertThat(touchpoint.emotion().isPresent() || !touchpoint.suppressions().isEmpty())
                  .isTrue();
              assertThat(Channel.standard().find(touchpoint.name())).isEmpty();
              if (lowest(touchpoint, journey) < 0) {
                assertThat(touchpoint.opportunities()).isNotEmpty();
              }
              if (isPhysical(touchpoint)) {
                assertThat(touchpoint.senses()).isNotEmpty();
              }
            });
    assertThat(journey.touchpoints()).extracting(Touchpoint::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void theCurveIsHonest(Journey journey) {
    assertThat(journey.touchpoints().mapToInt(each -> lowest(each, journey)).boxed())
        .contains(-1, 0, 1);
    assertThat(journey.touchpoints()).anyMatch(each -> each.momentOfTruth().isPresent());
    int before = 0;
    for (Touchpoint each : journey.touchpoints().toList()) {
      int now = lowest(each, journey);
      assertThat(before - now < 2 || !each.painPoints().isEmpty())
          .as("the fall at %s is explained", each.id())
          .isTrue();
      before = now;
    }
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void messagesSpeakWithOneVoice(Journey journey) {
    Pattern other =
        switch (journey.formOfAddress().orElseThrow()) {
          case JIJ -> FORMAL;
          case U -> INFORMAL;
          case UNDISTINGUISHED -> throw new AssertionError("both journeys are Dutch");
        };
    assertThat(messages(journey))
        .isNotEmpty()
        .allSatisfy(
            message -> {
              assertThat(message.formOfAddress()).isEqualTo(journey.formOfAddress());
              assertThat(message.toneOfVoice()).isEqualTo(journey.toneOfVoice());
              assertThat(message.language()).isEqualTo(journey.language());
              assertThat(message.sender().orElseThrow()).doesNotMatch(NO_REPLY);
              assertThat(message.text().orElseThrow()).doesNotContainPattern(other);
              assertThat(message.choices()).hasSizeLessThanOrEqualTo(1);
            });
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void nothingDistractsFromBuying(Journey journey) {
    assertThat(journey.touchpoints(Moment.DECISION)).hasSize(1);
    assertThat(in(journey, PURCHASE)).anyMatch(Touchpoint::isDropOffPoint);
    assertThat(messages(in(journey, PURCHASE)))
        .flatExtracting(Message::links)
        .allMatch(link -> link.kind() == LinkKind.NEXT_STEP);
    assertThat(in(journey, PURCHASE))
        .allMatch(each -> messages(List.of(each)).mapToInt(m -> m.choices().size()).sum() <= 1);
    assertThat(actions(journey).flatMap(action -> action.opensItselfAfter().stream()))
        .allMatch(delay -> delay.compareTo(Duration.ofMinutes(1)) >= 0);
    assertThat(kinds(journey, PURCHASE)).contains(ActionKind.TRUST_SIGNAL, ActionKind.FAQ);
    assertThat(kinds(journey, PURCHASE)).contains(ActionKind.BENEFITS);
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void everyPhaseDoesWhatItIsFor(Journey journey) {
    assertThat(kinds(journey, CONSIDERATION))
        .contains(ActionKind.COMPARISON, ActionKind.REVIEW, ActionKind.TESTIMONIAL);
    assertThat(messages(in(journey, CONSIDERATION)))
        .anyMatch(Message::namesChoiceStress)
        .noneMatch(message -> message.intent().filter(Intent.PROMOTIONAL::equals).isPresent());
    Set<ActionKind> received = new HashSet<>(kinds(journey, DELIVERY));
    received.addAll(kinds(journey, USAGE));
    assertThat(received)
        .contains(ActionKind.CONGRATULATION, ActionKind.TIPS, ActionKind.ONBOARDING)
        .contains(ActionKind.CUSTOMER_SERVICE, ActionKind.FEEDBACK_REQUEST);
    assertThat(journey.touchpoints(Moment.DELIVERY)).isNotEmpty();
    assertThat(journey.touchpoints(Moment.COMPLAINT))
        .isNotEmpty()
        .allMatch(each -> has(each, ActionKind.COMPLAINT_RESPONSE));
    assertThat(kinds(journey, LOYALTY))
        .contains(ActionKind.FURTHER_OFFER, ActionKind.REVIEW_REQUEST);
    assertThat(kinds(journey, ADVOCACY))
        .contains(ActionKind.RECOGNITION, ActionKind.ASK_FOR_REFERRAL)
        .doesNotContain(ActionKind.INFLUENCER);
    assertThat(in(journey, ADVOCACY))
        .flatExtracting(Touchpoint::actions)
        .noneMatch(action -> action.reward().filter(Reward.FINANCIAL::equals).isPresent());
  }

  @ParameterizedTest
  @MethodSource("journeys")
  void channelsAreOfAllKindsAndMetricsOnTheirScales(Journey journey) {
    assertThat(journey.touchpoints().flatMap(each -> each.channels().stream()))
        .extracting(Channel::kind)
        .contains(ChannelKind.values());
    assertThat(
            journey
                .walk()
                .map(Located::element)
                .flatMap(
                    element ->
                        element instanceof Journey whole
                            ? whole.metrics().stream()
                            : element instanceof Phase phase
                                ? phase.metrics().stream()
                                : element instanceof Touchpoint touchpoint
                                    ? touchpoint.metrics().stream()
                                    : Stream.<Metric>empty()))
        .isNotEmpty()
        .allMatch(metric -> metric.scale().contains(metric.value().orElseThrow()));
  }

  @Test
  void manyTakePartInBusinessToBusiness() {
    Journey journey = HeatPumpMaintenance.asIs();
    assertThat(journey.stakeholders()).hasSizeGreaterThan(1);
    assertThat(journey.stakeholders())
        .flatExtracting(stakeholder -> stakeholder.roles())
        .contains(BuyingRole.values());
    assertThat(in(journey, CONSIDERATION))
        .anyMatch(each -> each.uses(Channel.FACE_TO_FACE))
        .anyMatch(each -> each.uses(Channel.TELEPHONE));
    assertThat(kinds(journey, CONSIDERATION))
        .contains(ActionKind.ROI_CALCULATION, ActionKind.WHITEPAPER, ActionKind.DEMO);
  }

  private static List<Touchpoint> in(Journey journey, PhaseKind kind) {
    return journey.phases(kind).stream().flatMap(phase -> phase.touchpoints().stream()).toList();
  }

  private static Set<ActionKind> kinds(Journey journey, PhaseKind kind) {
    return in(journey, kind).stream()
        .flatMap(touchpoint -> touchpoint.actions().stream())
        .map(MarketingAction::kind)
        .collect(Collectors.toSet());
  }

  private static boolean has(Touchpoint touchpoint, ActionKind kind) {
    return touchpoint.actions().stream().map(MarketingAction::kind).anyMatch(kind::equals);
  }

  private static Stream<MarketingAction> actions(Journey journey) {
    return journey.walk(MarketingAction.class).map(Located::element);
  }

  private static Stream<Message> messages(Journey journey) {
    return actions(journey).flatMap(action -> action.message().stream());
  }

  private static Stream<Message> messages(List<Touchpoint> touchpoints) {
    return touchpoints.stream()
        .flatMap(touchpoint -> touchpoint.actions().stream())
        .flatMap(action -> action.message().stream());
  }

  private static int lowest(Touchpoint touchpoint, Journey journey) {
    return journey.personas().stream()
        .filter(persona -> touchpoint.concerns(persona.id()))
        .flatMap(persona -> touchpoint.emotionOf(persona.id()).stream())
        .mapToInt(emotion -> emotion.score())
        .min()
        .orElse(0);
  }

  private static boolean isPhysical(Touchpoint touchpoint) {
    return touchpoint.channels().stream()
        .map(Channel::kind)
        .anyMatch(Predicate.isEqual(ChannelKind.OFFLINE));
  }
}
