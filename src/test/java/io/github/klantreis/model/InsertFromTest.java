package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.Extent;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Phases and touchpoints that come from another journey. */
final class InsertFromTest {
  private static final Channel KIOSK =
      Channel.of("kiosk", ChannelKind.OFFLINE, Ownership.OWNED, Text.en("Kiosk"));

  private static final Journey BIKE =
      Journey.builder("bike", "A bike")
          .persona("commuter", "The commuter")
          .persona("racer", "The racer")
          .persona("child", "The child")
          .lane("weather", "Weather")
          .lane("costs", "Costs")
          .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
          .phase(
              USAGE,
              p ->
                  p.emotionOf("racer", Emotion.positive("fast"))
                      .laneText("weather", "Rain")
                      .drillsDownTo("repairs")
                      .touchpoint(
                          "rides",
                          "Rides",
                          t ->
                              t.channel(KIOSK)
                                  .concerns("commuter")
                                  .leadsTo("repairs")
                                  .leadsTo("pays", "if it is stolen"))
                      .touchpoint("repairs", "Has it repaired"))
          .build();

  private static final Journey CAR =
      Journey.builder("car", "A car")
          .persona("commuter", "The commuter")
          .phase(AWARENESS, p -> p.touchpoint("reads", "Reads"))
          .build();

  @Test
  void aPhaseComesWithWhatItRefersTo() {
    List<StructuralProblem> removed = new ArrayList<>();

    Journey car =
        CAR.edit(
            edit ->
                edit.insertFrom(BIKE, "usage", Place.last())
                    .removeDanglingReferences(removed::add));

    assertThat(car.phases()).extracting(Phase::id).containsExactly("awareness", "usage");
    assertThat(car.personas()).extracting(Persona::id).containsExactly("commuter", "racer");
    assertThat(car.lanes()).extracting(Lane::id).containsExactly("weather");
    assertThat(car.phase("usage").orElseThrow().heading())
        .isEqualTo(BIKE.phase("usage").orElseThrow().heading());
    assertThat(car.touchpoint("rides").orElseThrow().nextSteps())
        .containsExactly(NextStep.to("repairs"));
    assertThat(removed)
        .containsExactly(
            StructuralProblem.of(
                ProblemKind.DANGLING_REFERENCE,
                ElementPath.parse("phase[usage]/touchpoint[rides]/@nextSteps"),
                Text.en("it leads to the touchpoint \"pays\", which this journey does not have")
                    .nl("het leidt naar het contactmoment \"pays\", dat deze reis niet heeft")));
  }

  @Test
  void phasesThatLeadToEachOtherComeInOneBatch() {
    Journey car =
        CAR.edit(
            edit ->
                edit.insertFrom(BIKE, "usage", Place.last())
                    .insertFrom(BIKE, "purchase", Place.before("usage")));

    assertThat(car.phases().subList(1, 3))
        .isEqualTo(List.of(BIKE.phases().get(0), BIKE.phases().get(1)));
  }

  @Test
  void anotherBrandIsAConflictAsAnotherPersonaIs() {
    Journey bike =
        BIKE.edit(
            edit ->
                edit.journey(j -> j.brand("Trapper", m -> m.value("quick")))
                    .touchpoint("pays", t -> t.conveys("quick"))
                    .touchpoint("rides", t -> t.conveys("quick")));
    Journey car = CAR.edit(edit -> edit.journey(j -> j.brand("Wheels", m -> m.value("safe"))));

    assertThat(
            CAR.edit(edit -> edit.insertTouchpointFrom(bike, "pays", Place.after("reads"))).brand())
        .isEqualTo(bike.brand());
    assertThat(car.edit(edit -> edit.insertTouchpointFrom(BIKE, "pays", Place.after("reads"))))
        .as("what conveys nothing needs no brand")
        .extracting(Journey::brand)
        .isEqualTo(car.brand());
    assertThatThrownBy(
            () ->
                car.edit(
                    edit ->
                        edit.insertTouchpointFrom(bike, "pays", Place.after("reads"))
                            .insertTouchpointFrom(bike, "rides", Place.after("reads"))
                            .removeDanglingReferences(step -> {})))
        .isInstanceOfSatisfying(
            InvalidJourneyException.class,
            invalid ->
                assertThat(invalid.problems())
                    .filteredOn(problem -> problem.kind() == ProblemKind.CONFLICT)
                    .extracting(Object::toString)
                    .singleElement()
                    .asString()
                    .contains(
                        "path=journey/@brand, text=the brand of the journey \"bike\", \"Trapper\", differs"
                            + " from that of this journey, \"Wheels\" in \"name\" and \"values\""));
  }

  @Test
  void aDifferentPersonaIsReportedOnceHoweverManyPhasesNameIt() {
    Journey bike = BIKE.edit(edit -> edit.touchpoint("pays", t -> t.concerns("commuter")));
    Journey car = CAR.edit(edit -> edit.persona("commuter", p -> p.quote("Faster!")));

    assertThatThrownBy(
            () ->
                car.edit(
                    edit ->
                        edit.insertFrom(bike, "usage", Place.last())
                            .insertFrom(bike, "purchase", Place.last())))
        .isInstanceOfSatisfying(
            InvalidJourneyException.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(problem -> problem.path().toString())
                    .containsExactly("persona[commuter]"));
  }

  @Test
  void aTouchpointComesLikewise() {
    Journey car =
        CAR.edit(
            edit ->
                edit.insertTouchpointFrom(BIKE, "pays", Place.after("reads"))
                    .insertTouchpointFrom(BIKE, "rides", Place.after("reads"))
                    .removeDanglingReferences(step -> {}));

    assertThat(car.touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("reads", "rides", "pays");
    assertThat(car.touchpoint("rides").orElseThrow().nextSteps())
        .containsExactly(NextStep.to("pays").onCondition("if it is stolen"));
  }

  @Test
  void whatIsThereAndDiffersIsRefusedWithAllElseThatIsWrong() {
    Channel other = Channel.of("kiosk", ChannelKind.OFFLINE, Ownership.PAID, Text.en("Pillar"));
    Journey car =
        Journey.builder("car", "A car")
            .persona("commuter", "The driver", p -> p.goal("Arrive"))
            .lane("weather", "The sky")
            .phase(AWARENESS, p -> p.touchpoint("repairs", "Repairs", t -> t.channel(other)))
            .build();

    assertThatThrownBy(() -> car.edit(edit -> edit.insertFrom(BIKE, "usage", Place.last())))
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessage(
            """
            5 problems:
              journey/@lanes: the lane "weather" of the journey "bike", "Weather", differs from that \
            of this journey, "The sky"; make them the same, or give one of them another id
              phase[usage]/touchpoint[rides]/@channels: the own term "kiosk" of the journey "bike", \
            "Kiosk", differs from that of this journey, "Pillar"; make them the same, or give one of \
            them another id
              persona[commuter]: the persona "commuter" of the journey "bike", "The commuter", \
            differs from that of this journey, "The driver" in "name" and "goals"; make them the \
            same, or give one of them another id
              phase[usage]/touchpoint[rides]/@nextSteps: it leads to the touchpoint "pays", which \
            this journey does not have
              phase[usage]/touchpoint[repairs]: two touchpoints have the id "repairs"; ids must be \
            unique in the whole journey""");
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Journey aida = Journey.builder("ad", "Ad").phaseModel(PhaseModels.AIDA).build();

    assertThatThrownBy(() -> aida.edit(edit -> edit.insertFrom(BIKE, "purchase", Place.first())))
        .hasMessageContaining("the phase model aida has no phase purchase");
    assertThatThrownBy(() -> CAR.edit(edit -> edit.insertFrom(BIKE, "usages", Place.first())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("usage");
    assertThatThrownBy(
            () -> CAR.edit(edit -> edit.insertTouchpointFrom(BIKE, "x", Place.after("reads"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void inAnEmptyJourneyOfTheSameModelAnyPhaseIsTheSame() {
    RandomJourneys.seeded(702)
        .next(Extent.of(100, 300))
        .forEach(
            journey -> {
              Journey empty =
                  Journey.builder("empty", "Empty").phaseModel(journey.phaseModel()).build();
              for (Phase phase : journey.phases()) {
                Journey made =
                    empty.edit(
                        edit ->
                            edit.insertFrom(journey, phase.id(), Place.first())
                                .removeDanglingReferences(step -> {}));
                assertThat(made.phases())
                    .containsExactly(alone(journey, leadingWithin(phase)).phases().get(0));
                assertThat(journey.personas()).containsAll(made.personas());
                assertThat(journey.lanes()).containsAll(made.lanes());
              }
              Journey all =
                  empty.edit(
                      edit -> {
                        journey
                            .phases()
                            .forEach(phase -> edit.insertFrom(journey, phase.id(), Place.last()));
                        edit.removeDanglingReferences(step -> {});
                      });
              assertThat(all.phases())
                  .isEqualTo(
                      journey.toBuilder()
                          .painPoints(List.of())
                          .opportunities(List.of())
                          .solutions(List.of())
                          .ideas(List.of())
                          .removeDanglingReferences(lost -> {})
                          .build()
                          .phases());
              for (Touchpoint touchpoint : journey.touchpoints().toList()) {
                Journey made =
                    empty.edit(
                        edit ->
                            edit.insert(
                                    Phase.builder(journey.phaseModel().phases().get(0)).build(),
                                    Place.first())
                                .insertTouchpointFrom(
                                    journey,
                                    touchpoint.id(),
                                    Place.endOf(journey.phaseModel().phases().get(0).id()))
                                .removeDanglingReferences(step -> {}));
                assertThat(made.touchpoints())
                    .containsExactly(
                        alone(
                                journey,
                                Phase.builder(journey.phaseModel().phases().get(0))
                                    .touchpoint(leadingTo(Set.of(touchpoint.id()), touchpoint))
                                    .build())
                            .touchpoint(touchpoint.id())
                            .orElseThrow());
              }
            });
  }

  /** Returns a journey of one phase of another, without references to what is elsewhere. */
  private static Journey alone(Journey whole, Phase phase) {
    return Journey.builder("alone", "Alone")
        .phaseModel(whole.phaseModel())
        .personas(whole.personas())
        .actors(whole.actors())
        .lanes(whole.lanes())
        .brand(whole.brand())
        .phase(phase)
        .removeDanglingReferences(lost -> {})
        .build();
  }

  private static Phase leadingWithin(Phase phase) {
    Set<String> ids = new HashSet<>();
    phase.touchpoints().forEach(touchpoint -> ids.add(touchpoint.id()));
    return phase.toBuilder()
        .touchpoints(
            phase.touchpoints().stream().map(each -> leadingTo(ids, each)).toList(),
            phase.branches())
        .build();
  }

  private static Touchpoint leadingTo(Set<String> ids, Touchpoint touchpoint) {
    return touchpoint.toBuilder()
        .nextSteps(
            touchpoint.nextSteps().stream()
                .filter(step -> ids.contains(step.touchpointId()))
                .toList())
        .build();
  }
}
