package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.Extent;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Copies under another id, alone and beside the original. */
final class CopyTest {
  private static final Journey CAR =
      Journey.builder("car", "Buying a car")
          .persona("family", "A family")
          .actor("bank", "The bank", Side.COMPANY, a -> a.persona("family"))
          .leadsTo("car")
          .leadsTo("insurance")
          .phase(
              PURCHASE,
              p ->
                  p.touchpoint(
                          "pays",
                          "Pays",
                          t ->
                              t.concerns("family")
                                  .leadsTo("pays", "if the card is refused")
                                  .leadsTo("drives")
                                  .action(ActionKind.CONFIRMATION))
                      .touchpoint("waits", "Waits", t -> t.leadsTo("pays")))
          .phase(USAGE, p -> p.touchpoint("drives", "Drives").touchpoint("drives-2", "Drives on"))
          .loyaltyLoop(USAGE, PURCHASE)
          .build();

  @Test
  void everyElementIsCopiedUnderAnotherId() {
    Journey copy = CAR.toBuilder("car-2").build();

    assertThat(copy.id()).isEqualTo("car-2");
    assertThat(copy.leadsTo()).containsExactly("car-2", "insurance");
    assertThat(copy.phases()).isEqualTo(CAR.phases());
    Touchpoint pays = CAR.touchpoint("pays").orElseThrow();
    Touchpoint later = pays.toBuilder("pays-later").build();
    assertThat(later.nextSteps())
        .containsExactly(
            NextStep.to("pays-later").onCondition("if the card is refused"), NextStep.to("drives"));
    assertThat(later.toBuilder("pays").build()).isEqualTo(pays);
    Phase purchase = CAR.phase("purchase").orElseThrow();
    assertThat(purchase.toBuilder("again").build().touchpoints()).isEqualTo(purchase.touchpoints());
    assertThat(
            Stream.of(
                CAR.personas().get(0).toBuilder("x").build(),
                CAR.actors().get(0).toBuilder("x").build(),
                CAR.loyaltyLoops().get(0).toBuilder("x").build(),
                pays.actions().get(0).toBuilder("x").build()))
        .extracting(JourneyElement::id)
        .containsOnly("x");
  }

  @Test
  void idsGivenToWhatStandsOnItGetANumberAndReferencesWithinFollow() {
    Journey noted =
        CAR.edit(
            edit ->
                edit.touchpoint(
                    "pays",
                    t ->
                        t.painPoint("fee", "A fee that nobody mentioned", p -> p.severity(4))
                            .painPoint("A long form")
                            .opportunity("say-it", "Say it first", o -> o.addresses("fee"))
                            .solution("A line on page one", s -> s.realises("say-it"))));

    Touchpoint copy =
        noted
            .edit(edit -> edit.copyTouchpoint("pays", "pays-later", Place.after("pays")))
            .touchpoint("pays-later")
            .orElseThrow();

    assertThat(copy.painPoints()).extracting(Note::id).containsExactly("fee-2", "~a-long-form");
    assertThat(copy.opportunities().get(0).id()).isEqualTo("say-it-2");
    assertThat(copy.opportunities().get(0).addresses()).containsExactly("fee-2");
    assertThat(copy.solutions().get(0).realises()).containsExactly("say-it-2");
    assertThat(noted.touchpoint("pays").orElseThrow().toBuilder("x").build().painPoints())
        .isEqualTo(copy.painPoints());
  }

  @Test
  void eachKindOfIdIsNumberedByItself() {
    Journey noted =
        CAR.edit(
            edit ->
                edit.touchpoint(
                    "pays",
                    t ->
                        t.painPoint("pays", "Pays twice")
                            .opportunity("pays", "Pays once", o -> o.addresses("pays"))
                            .idea("pays", "Pays never")));

    Touchpoint copy =
        noted
            .edit(edit -> edit.copyPhase("purchase", "again", Place.last()))
            .touchpoint("pays-2")
            .orElseThrow();

    assertThat(copy.painPoints()).extracting(Note::id).containsExactly("pays-2");
    assertThat(copy.opportunities()).extracting(Note::id).containsExactly("pays-2");
    assertThat(copy.opportunities().get(0).addresses()).containsExactly("pays-2");
    assertThat(copy.ideas()).extracting(Note::id).containsExactly("pays-2");
  }

  @Test
  void whatLeadsToTheJourneyItselfLeadsToTheCopy() {
    Journey service =
        CAR.edit(
            edit ->
                edit.phase("usage", f -> f.drillsDownTo("garage").drillsDownTo("car"))
                    .touchpoint("pays", t -> t.drillsDownTo("car")));

    Journey copy = service.toBuilder("car-2").build();

    assertThat(copy.phase("usage").orElseThrow().drillsDownTo()).containsExactly("garage", "car-2");
    assertThat(copy.touchpoint("pays").orElseThrow().drillsDownTo()).containsExactly("car-2");
    assertThat(copy.touchpoint("waits")).containsSame(service.touchpoint("waits").orElseThrow());
  }

  @Test
  void aCopyUnderAWrongIdIsRefused() {
    assertThatThrownBy(() -> CAR.toBuilder("the car").build())
        .hasMessageContaining("\"the car\" is not an id");
    assertThatThrownBy(() -> CAR.touchpoint("pays").orElseThrow().toBuilder("").build())
        .isInstanceOf(InvalidJourneyException.class);
    assertThatThrownBy(
            () -> CAR.edit(edit -> edit.copyTouchpoint("pays", "drives", Place.after("pays"))))
        .hasMessageContaining("two touchpoints have the id \"drives\"");
    assertThatThrownBy(() -> CAR.edit(edit -> edit.copyTouchpoint("x", "y", Place.after("pays"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTouchpointIsCopiedBesideItsOriginal() {
    Journey changed =
        CAR.edit(edit -> edit.copyTouchpoint("pays", "pays-later", Place.after("pays")));

    assertThat(changed.phases().get(0).touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("pays", "pays-later", "waits");
    assertThat(changed.touchpoint("pays-later"))
        .contains(CAR.touchpoint("pays").orElseThrow().toBuilder("pays-later").build());
    assertThat(changed.touchpoint("waits"))
        .as("it leads where it led")
        .isEqualTo(CAR.touchpoint("waits"));
  }

  @Test
  void aPhaseIsCopiedWithTouchpointsThatAreFreeAndLeadToEachOther() {
    Journey changed =
        CAR.edit(
            edit ->
                edit.copyPhase("purchase", "second", Place.last())
                    .copyPhase("usage", "longer", Place.last()));

    Phase second = changed.phase("second").orElseThrow();
    assertThat(second.touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("pays-2", "waits-2");
    assertThat(second.touchpoint("pays-2").orElseThrow().nextSteps())
        .extracting(NextStep::touchpointId)
        .containsExactly("pays-2", "drives");
    assertThat(second.touchpoint("waits-2").orElseThrow().nextSteps())
        .containsExactly(NextStep.to("pays-2"));
    assertThat(second.touchpoint("pays-2").orElseThrow().actions())
        .as("they are unique at their touchpoint")
        .isEqualTo(CAR.touchpoint("pays").orElseThrow().actions());
    assertThat(changed.phase("longer").orElseThrow().touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("drives-3", "drives-2-2");
  }

  @Test
  void copiesOfAnyJourneyAreValidAndEqualButForTheirIds() {
    RandomJourneys.seeded(701)
        .next(Extent.of(40, 200))
        .forEach(
            journey -> {
              Journey renamed = journey.toBuilder("copy").build();
              assertThat(Rebuilding.of(renamed).build()).isEqualTo(renamed);
              assertThat(renamed.toBuilder(journey.id()).build()).isEqualTo(journey);
              journey.phases().forEach(phase -> copied(journey, phase));
              journey
                  .touchpoints()
                  .map(Touchpoint::id)
                  .forEach(
                      id -> {
                        Journey changed =
                            journey.edit(edit -> edit.copyTouchpoint(id, "copy", Place.before(id)));
                        assertThat(Rebuilding.of(changed).build()).isEqualTo(changed);
                        assertThat(
                                bare(changed.touchpoint("copy").orElseThrow()).toBuilder(id)
                                    .build())
                            .isEqualTo(bare(journey.touchpoint(id).orElseThrow()));
                      });
            });
  }

  private static void copied(Journey journey, Phase phase) {
    Journey changed = journey.edit(edit -> edit.copyPhase(phase.id(), "copy", Place.first()));
    assertThat(Rebuilding.of(changed).build()).isEqualTo(changed);
    Phase copy = changed.phases().get(0);
    assertThat(changed.phases().subList(1, changed.phases().size())).isEqualTo(journey.phases());
    Map<String, String> originals = new HashMap<>();
    for (int i = 0; i < copy.touchpoints().size(); i++) {
      originals.put(copy.touchpoints().get(i).id(), phase.touchpoints().get(i).id());
    }
    List<Touchpoint> back =
        copy.touchpoints().stream()
            .map(each -> leading(bare(each), originals.getOrDefault(each.id(), ""), originals))
            .toList();
    assertThat(
            bare(copy.toBuilder(phase.id()))
                .branchings(phase.branchings())
                .touchpoints(back, phase.branches())
                .build())
        .isEqualTo(
            bare(phase.toBuilder())
                .touchpoints(
                    phase.touchpoints().stream().map(CopyTest::bare).toList(), phase.branches())
                .build());
  }

  /** Returns a copy whose next steps lead to the originals. */
  private static Touchpoint leading(Touchpoint copy, String id, Map<String, String> originals) {
    return copy.toBuilder(id)
        .nextSteps(
            copy.nextSteps().stream()
                .map(
                    step -> {
                      NextStep to =
                          NextStep.to(
                              originals.getOrDefault(step.touchpointId(), step.touchpointId()));
                      return step.condition().map(to::onCondition).orElse(to);
                    })
                .toList())
        .build();
  }

  /** Returns a touchpoint without notes, whose given ids differ in a copy. */
  private static Touchpoint bare(Touchpoint touchpoint) {
    return bare(touchpoint.toBuilder()).build();
  }

  private static <B extends NotedElementBuilder<B>> B bare(B builder) {
    return builder
        .painPoints(List.of())
        .opportunities(List.of())
        .solutions(List.of())
        .ideas(List.of());
  }
}
