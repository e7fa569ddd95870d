package io.github.klantreis.atlas;

import static io.github.klantreis.term.JourneyState.AS_IS;
import static io.github.klantreis.term.JourneyState.TO_BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.ProblemKind;
import io.github.klantreis.model.RefusedEditException;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.part.Brand;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JourneyAtlasTest {
  private static final Journey OWNER = journey("owner", "buys", "uses").build();

  // ---- asking ----

  @Test
  void anAtlasAnswersFromAboveAndBelow() {
    JourneyAtlas atlas = solar();

    assertThat(atlas.id()).isEqualTo("solar");
    assertThat(atlas.name()).isEqualTo("Solar");
    assertThat(atlas.description()).contains("Panels and batteries");
    assertThat(atlas.journeys())
        .extracting(Journey::id)
        .containsExactly("panels", "quote", "battery");
    assertThat(atlas.journey("quote").orElseThrow().name()).isEqualTo("Journey quote");
    assertThat(atlas.roots()).extracting(Journey::id).containsExactly("panels", "battery");
    assertThat(atlas.details("panels", ElementPath.touchpoint("consideration", "compares")))
        .containsExactly(atlas.journey("quote").orElseThrow());
    assertThat(atlas.parentOf("quote").orElseThrow())
        .hasToString("DrillDown[panels, compares to quote]")
        .satisfies(
            way -> {
              assertThat(way.from().id()).isEqualTo("panels");
              assertThat(way.element().id()).isEqualTo("compares");
              assertThat(way.to().id()).isEqualTo("quote");
            });
    assertThat(atlas.drillDowns()).isEqualTo(atlas.drillDowns("panels")).hasSize(1);
    assertThat(atlas.drillDowns("battery")).isEmpty();
    assertThat(atlas.successors("panels")).extracting(Journey::id).containsExactly("battery");
    assertThat(atlas.predecessors("battery")).extracting(Journey::id).containsExactly("panels");
    assertThat(atlas.predecessors("panels")).isEmpty();
  }

  @Test
  void whatIsNotThereIsEmptyAndAWrongIdOfAJourneyThrows() {
    JourneyAtlas atlas = solar();

    assertThat(atlas.journey("x")).isEmpty();
    assertThat(atlas.persona("x")).isEmpty();
    assertThat(atlas.journeysOf("x")).isEmpty();
    assertThat(atlas.parentOf("panels")).isEmpty();
    assertThat(atlas.parentOf("x")).isEmpty();
    assertThat(atlas.details("panels", ElementPath.phase("x"))).isEmpty();
    assertThat(atlas.details("x", ElementPath.touchpoint("consideration", "compares"))).isEmpty();
    assertThat(atlas.details("quote", ElementPath.touchpoint("purchase", "asks"))).isEmpty();
    assertThatThrownBy(() -> atlas.successors("x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no journey \"x\"; there are [panels, quote, battery]");
    assertThatThrownBy(() -> atlas.predecessors("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> atlas.drillDowns("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> atlas.splitByPhase("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> atlas.with(OWNER)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> atlas.journey(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void personasAreSharedEachOnce() {
    JourneyAtlas atlas = solar();

    assertThat(atlas.personas()).extracting(Persona::id).containsExactly("owner", "installer");
    assertThat(atlas.persona("installer")).isPresent();
    assertThat(atlas.journeysOf("owner"))
        .extracting(Journey::id)
        .containsExactly("panels", "quote", "battery");
    assertThat(atlas.journeysOf("installer")).extracting(Journey::id).containsExactly("battery");
  }

  @Test
  void anAtlasMayBeEmpty() {
    JourneyAtlas empty = JourneyAtlas.builder("empty", "Empty").build();

    assertThat(empty.journeys()).isEmpty();
    assertThat(empty.roots()).isEmpty();
    assertThat(empty.description()).isEmpty();
  }

  @Test
  void journeysMayLeadToEachOtherInACircle() {
    JourneyAtlas atlas =
        JourneyAtlas.builder("circle", "Circle")
            .journey(journey("a").leadsTo("b").build())
            .journey(journey("b").leadsTo("a").leadsTo("b").build())
            .build();

    assertThat(atlas.successors("b")).extracting(Journey::id).containsExactly("a", "b");
    assertThat(atlas.roots()).hasSize(2);
  }

  // ---- as-is and to-be

  @Test
  void asIsAndToBeOfOneJourneyStandBesideEachOther() {
    Journey asIs = down("car", "paying").toBuilder().state(AS_IS).build();
    Journey toBe = asIs.toBuilder().name("As it shall be").state(TO_BE).build();
    Journey paying = journey("paying", "pays").build();
    JourneyAtlas atlas = atlasOf(toBe, asIs, paying);

    assertThat(atlas.journey("car")).containsSame(asIs);
    assertThat(atlas.journey("car", AS_IS)).containsSame(asIs);
    assertThat(atlas.journey("car", TO_BE)).containsSame(toBe);
    assertThat(atlas.journey("paying")).containsSame(paying);
    assertThat(atlas.journey("paying", AS_IS)).as("it does not say so").isEmpty();
    ElementPath path = ElementPath.touchpoint("purchase", "t0");
    assertThat(atlas.element("car", path)).isEqualTo(asIs.element(path)).isPresent();
    assertThat(atlas.element("car", TO_BE, path)).isEqualTo(toBe.element(path)).isPresent();
    assertThat(atlas.element("paying", TO_BE, ElementPath.journey())).isEmpty();
    assertThat(atlas.roots()).containsExactly(toBe, asIs);
    assertThat(atlas.drillDowns()).extracting(DrillDown::from).containsExactly(toBe, asIs);
    assertThat(atlas.drillDowns("car")).isEqualTo(atlas.drillDownsOf(asIs)).hasSize(1);
    assertThat(atlas.parentOf("paying").orElseThrow().from()).isEqualTo(toBe);
  }

  @Test
  void asIsLeadsToAsIsAndToBeToToBe() {
    Journey buys = down("buys", "paying").toBuilder().state(AS_IS).leadsTo("uses").build();
    Journey wouldBuy = buys.toBuilder().state(TO_BE).build();
    Journey uses = Journey.builder("uses", "Uses").state(AS_IS).build();
    Journey wouldUse = uses.toBuilder().state(TO_BE).build();
    JourneyAtlas atlas = atlasOf(buys, wouldBuy, uses, wouldUse, journey("paying", "pays").build());

    assertThat(atlas.successorsOf(wouldBuy)).containsExactly(wouldUse);
    assertThat(atlas.predecessorsOf(wouldUse)).containsExactly(wouldBuy);
    assertThat(atlas.predecessors("uses")).containsExactly(buys);
  }

  @Test
  void aToBeJourneyLeadsToToBeOnesWhereThereAreAny() {
    Journey car = down("car", "paying", "riding").toBuilder().leadsTo("battery").build();
    Journey paying = journey("paying").build();
    Journey battery = journey("battery").build();
    JourneyAtlas atlas =
        atlasOf(
            as(AS_IS, car),
            as(TO_BE, car),
            as(AS_IS, paying),
            as(TO_BE, paying),
            as(TO_BE, journey("riding").build()),
            as(AS_IS, battery),
            as(TO_BE, battery));

    assertThat(atlas.drillDownsOf(as(AS_IS, car)))
        .extracting(DrillDown::to)
        .containsExactly(as(AS_IS, paying), as(TO_BE, journey("riding").build()));
    assertThat(atlas.drillDownsOf(as(TO_BE, car)))
        .extracting(DrillDown::to)
        .containsExactly(as(TO_BE, paying), as(TO_BE, journey("riding").build()));
    assertThat(atlas.parentOf("paying").orElseThrow().to()).isEqualTo(as(AS_IS, paying));
    assertThat(atlas.successors("car")).containsExactly(as(AS_IS, battery));
  }

  @Test
  void aJourneyReplacesTheOneOfItsOwnState() {
    Journey asIs = as(AS_IS, journey("car").build());
    Journey toBe = as(TO_BE, journey("car").build());
    JourneyAtlas atlas = atlasOf(asIs, toBe);
    Journey better = toBe.toBuilder().name("Better").build();

    assertThat(atlas.with(better).journeys()).containsExactly(asIs, better);
    assertThatThrownBy(() -> atlas.with(journey("car").build()))
        .hasMessage("there are an as-is and a to-be journey \"car\"; give this one a state");
    assertThat(atlasOf(toBe).with(asIs).journeys()).containsExactly(asIs);
  }

  @Test
  void twoJourneysWithOneIdAreAsIsAndToBe() {
    Journey car = journey("car").build();
    Journey second = car.toBuilder().name("Second").build();

    assertThatThrownBy(() -> atlasOf(as(TO_BE, car), as(AS_IS, car), as(TO_BE, second)))
        .hasMessageContaining(
            "car (to-be): journey: two journeys have the id \"car\": \"Journey car\" (to-be) and "
                + "\"Second\" (to-be); ids are unique");
    InvalidJourneyException refused =
        catchThrowableOfType(
            InvalidJourneyException.class,
            () -> atlasOf(as(AS_IS, car), as(TO_BE, second.toBuilder().leadsTo("x").build())));
    assertThat(refused.problems().get(0).journeyId()).contains("car");
    assertThat(refused.problems().get(0).journeyState()).contains(TO_BE);
    assertThat(refused.problems().get(0))
        .isEqualTo(
            StructuralProblem.of(
                    ProblemKind.DANGLING_REFERENCE,
                    ElementPath.journey().attribute("leadsTo"),
                    refused.problems().get(0).text())
                .withJourneyState(TO_BE)
                .withJourneyId("car"));
    assertThatThrownBy(() -> atlasOf(car, as(TO_BE, second)))
        .hasMessageContaining("\"Journey car\" (no state) and \"Second\" (to-be)");
  }

  @Test
  void aPhaseAndATouchpointDrillDownToSeveralJourneys() {
    Journey car =
        Journey.builder("car", "A car")
            .phase(
                CanonicalPhase.USAGE,
                p ->
                    p.drillsDownTo("onboarding")
                        .drillsDownTo("first-bill")
                        .touchpoint("calls", "Calls", t -> t.drillsDownTo("repairs")))
            .build();
    JourneyAtlas atlas =
        atlasOf(
            car,
            journey("onboarding").build(),
            journey("first-bill").build(),
            journey("repairs").build());

    assertThat(atlas.details("car", ElementPath.phase("usage")))
        .extracting(Journey::id)
        .containsExactly("onboarding", "first-bill");
    assertThat(atlas.drillDowns())
        .extracting(DrillDown::path)
        .hasToString("[phase[usage], phase[usage], phase[usage]/touchpoint[calls]]");
    assertThat(atlas.roots()).containsExactly(car);
  }

  private static JourneyAtlas atlasOf(Journey... journeys) {
    return JourneyAtlas.builder("atlas", "Atlas").journeys(List.of(journeys)).build();
  }

  private static Journey as(JourneyState state, Journey journey) {
    return journey.toBuilder().state(state).build();
  }

  // ---- changing ----

  @Test
  void aJourneyIsReplacedByItsIdAndTheRestIsShared() {
    JourneyAtlas atlas = solar();
    Journey battery = atlas.journey("battery").orElseThrow();

    JourneyAtlas changed = atlas.with(battery.toBuilder().name("A home battery").build());

    assertThat(changed.journeys())
        .extracting(Journey::id)
        .containsExactly("panels", "quote", "battery");
    assertThat(changed.journey("battery").orElseThrow().name()).isEqualTo("A home battery");
    assertThat(changed.journey("panels")).containsSame(atlas.journey("panels").orElseThrow());
    assertThat(changed).isNotEqualTo(atlas);
    assertThat(changed.with(battery)).isEqualTo(atlas).hasSameHashCodeAs(atlas);
    assertThat(atlas.with(battery)).isSameAs(atlas);
  }

  @Test
  void aChangeThatBreaksAReferenceIsRefused() {
    JourneyAtlas atlas = solar();
    Journey panels = atlas.journey("panels").orElseThrow();

    assertThatThrownBy(() -> atlas.with(panels.toBuilder().leadsTo("cars").build()))
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessage(
            """
            1 problem:
              panels: journey/@leadsTo: it leads to the journey "cars", which this atlas does not \
            have; it has the journeys [panels, quote, battery]""");
  }

  @Test
  void aSharedPersonaIsChangedInAllJourneysAtOnce() {
    JourneyAtlas atlas = solar();

    JourneyAtlas changed = atlas.withPersona("owner", persona -> persona.goal("Pay less"));

    assertThat(changed.journeys())
        .allSatisfy(
            journey ->
                assertThat(journey.persona("owner").orElseThrow().goals())
                    .containsExactly("Pay less"));
    assertThat(changed.persona("installer")).isEqualTo(atlas.persona("installer"));
    assertThat(changed.journey("panels").orElseThrow().phases().get(0))
        .isSameAs(atlas.journey("panels").orElseThrow().phases().get(0));
    assertThatThrownBy(() -> atlas.withPersona("x", persona -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no persona \"x\"; there are [owner, installer]");
    assertThat(
            catchThrowableOfType(
                    RefusedEditException.class, () -> atlas.withPersona("x", persona -> {}))
                .toText(Locale.forLanguageTag("nl")))
        .isEqualTo("er is geen persona \"x\"; er zijn [owner, installer]");
  }

  @Test
  void whatADrillDownLeadsToIsAPart() {
    Journey below = Journey.builder("below", "In detail").build();
    Journey next = Journey.builder("next", "Afterwards").build();
    Journey above =
        Journey.builder("above", "The whole")
            .phase(CanonicalPhase.USAGE, p -> p.drillsDownTo("below"))
            .leadsTo("next")
            .build();
    JourneyAtlas atlas =
        JourneyAtlas.builder("all", "All").journey(above).journey(below).journey(next).build();
    assertThat(atlas.scopeOf(below)).isEqualTo(JourneyScope.PART);
    assertThat(atlas.scopeOf(above)).isEqualTo(JourneyScope.END_TO_END);
    assertThat(atlas.scopeOf(next)).isEqualTo(JourneyScope.END_TO_END);
    assertThat(atlas.scopeOf(next.toBuilder().scope(JourneyScope.PART).build()))
        .isEqualTo(JourneyScope.PART);
  }

  @Test
  void theBrandBehindAllJourneysIsHeldOnce() {
    Journey plain = conveying("bill", "plain");
    Journey own =
        conveying("visit", "patient")
            .edit(e -> e.journey(j -> j.brand("Roofs", b -> b.value("patient"))));
    Brand dakzon = Brand.builder("Dakzon").value("plain").build();

    JourneyAtlas atlas =
        JourneyAtlas.builder("solar", "Solar").brand(dakzon).journey(plain).journey(own).build();

    assertThat(atlas.brand()).contains(dakzon);
    assertThat(atlas.brandOf(plain)).contains(dakzon);
    assertThat(atlas.brandOf(own)).isEqualTo(own.brand());
    assertThat(atlas.toBuilder().build()).isEqualTo(atlas);
    assertThat(atlas.toBuilder().brand("Dakzon", b -> b.value("plain").essence("Light")).build())
        .isNotEqualTo(atlas);
    assertThat(atlas.toBuilder().brand(Optional.of(dakzon)).build()).isEqualTo(atlas);
  }

  @Test
  void whatATouchpointConveysIsAValueOfABrand() {
    Journey journey = conveying("bill", "plein");

    assertThatThrownBy(() -> JourneyAtlas.builder("solar", "Solar").journey(journey).build())
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessageContaining(
            "phase[usage]/touchpoint[reads]/@conveys: it conveys \"plein\", but neither the journey"
                + " nor the atlas has a brand");
    assertThatThrownBy(
            () ->
                JourneyAtlas.builder("solar", "Solar")
                    .brand("Dakzon", b -> b.value("plain").vision(" "))
                    .journey(journey)
                    .build())
        .hasMessageContaining("there is no value \"plein\" (is \"plain\" meant?)")
        .hasMessageContaining("journey/@brand: the vision is blank");
  }

  private static Journey conveying(String id, String value) {
    return Journey.builder(id, "A journey")
        .phase(
            CanonicalPhase.USAGE,
            phase -> phase.touchpoint("reads", "Reads", t -> t.conveys(value)))
        .build();
  }

  @Test
  void aBuilderHoldsTheAtlasAndSingularAdds() {
    JourneyAtlas atlas = solar();

    assertThat(atlas.toBuilder().build()).isEqualTo(atlas);
    assertThat(atlas.toBuilder().name("Sun").description(Optional.empty()).journey(OWNER).build())
        .hasToString("JourneyAtlas[solar, Sun, 4 journeys]")
        .satisfies(changed -> assertThat(changed.description()).isEmpty());
    assertThatThrownBy(() -> atlas.toBuilder().journey(null))
        .isInstanceOf(NullPointerException.class);
  }

  // ---- refusing ----

  @Test
  void allThatIsWrongIsSaidAtOnceWithTheJourneyItIsIn() {
    JourneyAtlasBuilder wrong =
        JourneyAtlas.builder("no id", " ")
            .journey(
                journey("a", "x")
                    .persona("owner", "Owner")
                    .leadsTo("nowhere")
                    .phase(
                        "more",
                        CanonicalPhase.USAGE,
                        p -> p.touchpoint("y", "Y", t -> t.drillsDownTo("gone")))
                    .build())
            .journey(journey("a").build())
            .journey(journey("b").persona("owner", "Somebody else").build());

    InvalidJourneyException refused =
        catchThrowableOfType(InvalidJourneyException.class, wrong::build);

    assertThat(refused)
        .hasMessage(
            """
            6 problems:
              journey/@id: "no id" is not an id of an atlas; allowed are letters, digits and . _ : -
              journey/@name: the name of the atlas is blank
              a: journey/@leadsTo: it leads to the journey "nowhere", which this atlas does not \
            have; it has the journeys [a, b]
              a: phase[more]/touchpoint[y]/@drillsDownTo: it drills down to the journey "gone", \
            which this atlas does not have; it has the journeys [a, b]
              a: journey: two journeys have the id "a": "Journey a" (no state) and "Journey a" (no \
            state); ids are unique over the atlas, except that one journey may be as-is and one \
            to-be
              b: persona[owner]: the journey "a" describes the persona "owner" differently; a \
            persona is the same in all journeys of an atlas""");
    assertThat(refused.problems())
        .extracting(StructuralProblem::kind)
        .containsExactly(
            ProblemKind.INVALID_ID,
            ProblemKind.MISSING,
            ProblemKind.DANGLING_REFERENCE,
            ProblemKind.DANGLING_REFERENCE,
            ProblemKind.DUPLICATE_ID,
            ProblemKind.CONFLICT);
    assertThat(refused.problems())
        .extracting(StructuralProblem::journeyId)
        .containsExactly(
            Optional.empty(),
            Optional.empty(),
            Optional.of("a"),
            Optional.of("a"),
            Optional.of("a"),
            Optional.of("b"));
  }

  @Test
  void swappedIdAndNameAreNoticed() {
    assertThatThrownBy(() -> JourneyAtlas.builder("All our journeys", "all").build())
        .hasMessageContaining("Are id and name swapped?");
  }

  @Test
  void aJourneyShowsOneTouchpointInDetail() {
    JourneyAtlasBuilder wrong =
        JourneyAtlas.builder("two", "Two parents")
            .journey(down("a", "detail", "detail"))
            .journey(down("b", "detail"))
            .journey(journey("detail").build());

    assertThatThrownBy(wrong::build)
        .hasMessage(
            """
            2 problems:
              a: phase[purchase]/touchpoint[t1]/@drillsDownTo: the journey "detail" already shows \
            phase[purchase]/touchpoint[t0] of the journey "a" in detail; a journey shows one \
            phase or touchpoint
              b: phase[purchase]/touchpoint[t0]/@drillsDownTo: the journey "detail" already shows \
            phase[purchase]/touchpoint[t0] of the journey "a" in detail; a journey shows one \
            phase or touchpoint""");
  }

  @Test
  void noJourneyLeadsDownToItself() {
    JourneyAtlasBuilder wrong =
        JourneyAtlas.builder("circles", "Circles")
            .journey(down("self", "self"))
            .journey(down("a", "b"))
            .journey(down("b", "c"))
            .journey(down("c", "a"))
            .journey(journey("fine").build());

    InvalidJourneyException refused =
        catchThrowableOfType(InvalidJourneyException.class, wrong::build);

    assertThat(refused)
        .hasMessage(
            """
            2 problems:
              self: phase[purchase]/touchpoint[t0]/@drillsDownTo: it drills down in a circle: self → \
            self
              c: phase[purchase]/touchpoint[t0]/@drillsDownTo: it drills down in a circle: a → b → c \
            → a""");
    assertThat(refused.problems())
        .extracting(StructuralProblem::kind)
        .containsOnly(ProblemKind.NO_TREE);
  }

  @Test
  void aCircleIsFoundBelowASecondParentToo() {
    JourneyAtlasBuilder wrong =
        JourneyAtlas.builder("both", "Both")
            .journey(down("c", "b"))
            .journey(down("a", "b"))
            .journey(down("b", "a"));

    assertThatThrownBy(wrong::build).hasMessageContaining("circle: b → a → b");
  }

  @Test
  void anAtlasMayBeAsDeepAsOneLikes() {
    int depth = 20_000;
    List<Journey> chain = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      chain.add(down("j" + i, "j" + (i + 1)));
    }
    chain.add(journey("j" + depth).build());

    JourneyAtlas atlas = JourneyAtlas.builder("deep", "Deep").journeys(chain).build();

    assertThat(atlas.roots()).extracting(Journey::id).containsExactly("j0");
  }

  private static JourneyAtlas solar() {
    return JourneyAtlas.builder("solar", "Solar")
        .description("Panels and batteries")
        .journey(
            journey("panels")
                .persona("owner", "Owner")
                .leadsTo("battery")
                .phase(
                    CanonicalPhase.CONSIDERATION,
                    phase ->
                        phase
                            .touchpoint("reads", "Reads")
                            .touchpoint("compares", "Compares", t -> t.drillsDownTo("quote")))
                .build())
        .journey(journey("quote", "asks").persona("owner", "Owner").build())
        .journey(
            journey("battery").persona("owner", "Owner").persona("installer", "Installer").build())
        .build();
  }

  private static JourneyBuilder journey(String id, String... touchpoints) {
    return Journey.builder(id, "Journey " + id)
        .phase(
            CanonicalPhase.PURCHASE,
            phase -> {
              for (String touchpoint : touchpoints) {
                phase.touchpoint(touchpoint, "Touchpoint " + touchpoint);
              }
            });
  }

  private static Journey down(String id, String... details) {
    return Journey.builder(id, "Journey " + id)
        .phase(
            CanonicalPhase.PURCHASE,
            phase -> {
              for (int i = 0; i < details.length; i++) {
                String detail = details[i];
                phase.touchpoint("t" + i, "T", touchpoint -> touchpoint.drillsDownTo(detail));
              }
            })
        .build();
  }
}
