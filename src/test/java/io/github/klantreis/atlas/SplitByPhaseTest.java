package io.github.klantreis.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.Extent;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SplitByPhaseTest {
  private static final List<PhaseKind> FOUR =
      List.of(
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION,
          CanonicalPhase.PURCHASE,
          CanonicalPhase.USAGE);

  @Test
  void fortyStepsBecomeAShortJourneyOverFour() {
    JourneyAtlas atlas = JourneyAtlas.byPhase(forty());

    assertThat(atlas).hasToString("JourneyAtlas[long, A long way, 5 journeys]");
    assertThat(atlas.description()).contains("Forty steps");
    assertThat(atlas.roots()).extracting(Journey::id).containsExactly("long");
    assertThat(atlas.journeys())
        .extracting(Journey::id)
        .containsExactly(
            "long", "long.awareness", "long.consideration", "long.purchase", "long.usage");
    Journey overview = atlas.roots().get(0);
    assertThat(overview.touchpoints())
        .extracting(Touchpoint::name)
        .containsExactly("Awareness", "Consideration", "Paying", "Usage");
    assertThat(atlas.details("long", ElementPath.touchpoint("purchase", "purchase")))
        .containsExactly(atlas.journey("long.purchase").orElseThrow());
    assertThat(atlas.journeys().subList(1, 5))
        .allSatisfy(detail -> assertThat(detail.touchpoints()).hasSize(10));
  }

  @Test
  void theOverviewKeepsWhatTheJourneyItsPhasesAndItsLoopsSay() {
    Journey whole = forty();
    Journey overview = JourneyAtlas.byPhase(whole).roots().get(0);

    assertThat(overview.heading()).isSameAs(whole.heading());
    assertThat(overview.loyaltyLoops()).isEqualTo(whole.loyaltyLoops());
    assertThat(overview.phases())
        .extracting(Phase::heading)
        .isEqualTo(whole.phases().stream().map(Phase::heading).toList());
    assertThat(overview.phase("delivery").orElseThrow().touchpoints()).isEmpty();
  }

  @Test
  void theOverviewSumsUpWhereWhatAndForWhomButNoFeelings() {
    Touchpoint paying =
        JourneyAtlas.byPhase(forty()).roots().get(0).touchpoint("purchase").orElseThrow();

    assertThat(paying.channels()).containsExactly(Channel.WEBSITE, Channel.STORE);
    assertThat(paying.moments()).containsExactly(Moment.PAYMENT);
    assertThat(paying.dropOffPoints()).containsExactly("too dear");
    assertThat(paying.concernedPersonas()).isEmpty();
    assertThat(paying.emotion()).isEmpty();
    assertThat(
            JourneyAtlas.byPhase(forty())
                .roots()
                .get(0)
                .touchpoint("usage")
                .orElseThrow()
                .concernedPersonas())
        .containsExactly("user", "buyer");
  }

  @Test
  void aDetailHasTheTouchpointsUnchangedAndWhatTheyAreUnderstoodBy() {
    Journey whole = forty();
    Journey detail = JourneyAtlas.byPhase(whole).journey("long.purchase").orElseThrow();

    assertThat(detail.name()).isEqualTo("A long way: Paying");
    assertThat(detail.personas()).isEqualTo(whole.personas());
    assertThat(detail.actors()).isEqualTo(whole.actors());
    assertThat(detail.lanes()).isEqualTo(whole.lanes());
    assertThat(detail.goal()).isEqualTo(whole.goal());
    assertThat(detail.horizon()).isEqualTo(whole.horizon());
    assertThat(detail.market()).isEqualTo(whole.market());
    assertThat(detail.advocacyFeedsAwareness()).isFalse();
    assertThat(detail.reviewedOn()).isEmpty();
    assertThat(detail.phases()).hasSize(1);
    assertThat(detail.phases().get(0).name()).contains("Paying");
    assertThat(detail.phases().get(0).goals()).isEmpty();
    assertThat(detail.touchpoint("purchase-3"))
        .containsSame(whole.touchpoint("purchase-3").orElseThrow());
  }

  @Test
  void detailsLeadToTheNextOneThatHasTouchpoints() {
    JourneyAtlas atlas = JourneyAtlas.byPhase(forty());

    assertThat(atlas.successors("long.purchase"))
        .extracting(Journey::id)
        .containsExactly("long.usage");
    assertThat(atlas.successors("long.usage")).isEmpty();
    assertThat(atlas.predecessors("long.consideration"))
        .extracting(Journey::id)
        .containsExactly("long.awareness");
  }

  @Test
  void aWayToAnotherPhaseBecomesOneOfTheOverviewThatTellsItsEnds() {
    JourneyAtlas atlas = JourneyAtlas.byPhase(forty());
    Touchpoint before = forty().touchpoint("consideration-0").orElseThrow();
    assertThat(before.nextSteps()).hasSize(3);

    assertThat(
            atlas
                .journey("long.consideration")
                .orElseThrow()
                .touchpoint("consideration-0")
                .orElseThrow())
        .isEqualTo(before.toBuilder().nextSteps(List.of(NextStep.to("consideration-5"))).build());
    assertThat(atlas.roots().get(0).touchpoint("consideration").orElseThrow().nextSteps())
        .containsExactly(
            NextStep.to("usage").onCondition("consideration-0 → usage-9: if it is a gift"),
            NextStep.to("awareness").onCondition("consideration-0 → awareness-1"));
  }

  @Test
  void phasesAreCalledByTheirNamesInTheLanguageThatTheJourneyIsWrittenIn() {
    Journey dutch = forty().toBuilder().writtenIn(Locale.forLanguageTag("nl-BE")).build();

    assertThat(JourneyAtlas.byPhase(dutch).roots().get(0).touchpoints())
        .extracting(Touchpoint::name)
        .containsExactly("Bewustwording", "Overweging", "Paying", "Gebruik");
  }

  @Test
  void aJourneyWithoutTouchpointsIsItsOwnOverview() {
    Journey bare = Journey.builder("bare", "Bare").phase(CanonicalPhase.USAGE).build();

    assertThat(JourneyAtlas.byPhase(bare).journeys()).containsExactly(bare);
  }

  @Test
  void aJourneyThatRefersToOthersCannotBeSplitWithoutThem() {
    Journey referring =
        forty()
            .edit(
                edit ->
                    edit.journey(journey -> journey.leadsTo("battery"))
                        .touchpoint("usage-1", t -> t.drillsDownTo("app")));

    assertThatThrownBy(() -> JourneyAtlas.byPhase(referring))
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessageContaining("long: journey/@leadsTo: it leads to the journey \"battery\"")
        .hasMessageContaining(
            "long.usage: phase[usage]/touchpoint[usage-1]/@drillsDownTo: it drills down to the"
                + " journey \"app\"");
  }

  @Test
  void inAnAtlasAJourneyIsSplitAmongThoseItRefersTo() {
    Journey referring =
        forty().withTouchpoint("usage-1", touchpoint -> touchpoint.drillsDownTo("app"));
    JourneyAtlas atlas =
        JourneyAtlas.builder("all", "All")
            .journey(Journey.builder("first", "First").leadsTo("long").build())
            .journey(referring)
            .journey(Journey.builder("app", "The app").build())
            .build();

    JourneyAtlas split = atlas.splitByPhase("long");

    assertThat(split.journeys())
        .extracting(Journey::id)
        .containsExactly(
            "first",
            "long",
            "long.awareness",
            "long.consideration",
            "long.purchase",
            "long.usage",
            "app");
    assertThat(split.parentOf("app").orElseThrow().from().id()).isEqualTo("long.usage");
    assertThat(split.parentOf("long.usage").orElseThrow().from().id()).isEqualTo("long");
    assertThat(split.successors("first")).extracting(Journey::id).containsExactly("long");
    assertThatThrownBy(() -> split.splitByPhase("long"))
        .isInstanceOf(InvalidJourneyException.class)
        .hasMessageContaining("two journeys have the id \"long.usage\"");
  }

  @Test
  void noTouchpointAndNoStepOfAnyJourneyDisappears() {
    RandomJourneys.seeded(77)
        .next(Extent.of(120, 300))
        .map(SplitByPhaseTest::withoutOtherJourneys)
        .forEach(
            whole -> {
              JourneyAtlas atlas = JourneyAtlas.byPhase(whole);
              Journey overview = atlas.journeys().get(0);
              List<Journey> details = atlas.journeys().subList(1, atlas.journeys().size());
              assertThat(details.stream().flatMap(Journey::touchpoints).map(Touchpoint::id))
                  .containsExactlyElementsOf(whole.touchpoints().map(Touchpoint::id).toList());
              assertThat(
                      Stream.concat(
                              details.stream().flatMap(Journey::touchpoints),
                              overview.touchpoints())
                          .mapToInt(touchpoint -> touchpoint.nextSteps().size())
                          .sum())
                  .isEqualTo(
                      whole
                          .touchpoints()
                          .mapToInt(touchpoint -> touchpoint.nextSteps().size())
                          .sum());
              assertThat(overview.heading()).isEqualTo(whole.heading());
              assertThat(overview.loyaltyLoops()).isEqualTo(whole.loyaltyLoops());
              assertThat(overview.phases().stream().map(Phase::heading))
                  .containsExactlyElementsOf(
                      whole.phases().stream()
                          .map(phase -> phase.toBuilder().steps(List.of()).build().heading())
                          .toList());
              for (Phase phase : whole.phases()) {
                atlas
                    .journey(whole.id() + "." + phase.id())
                    .map(detail -> detail.phases().get(0))
                    .ifPresent(
                        detail -> {
                          assertThat(detail.branchings()).isEqualTo(phase.branchings());
                          assertThat(detail.branches()).isEqualTo(phase.branches());
                        });
              }
              assertThat(atlas.roots()).containsExactly(overview);
              assertThat(overview.touchpoints(Moment.PAYMENT).isEmpty())
                  .isEqualTo(whole.touchpoints(Moment.PAYMENT).isEmpty());
            });
  }

  /** A brand that has all values that random touchpoints convey. */
  private static final Optional<Brand> ANY =
      Optional.of(
          Brand.builder("Any").values(List.of("plain", "patient {value}", "eerlijk")).build());

  private static Journey withoutOtherJourneys(Journey journey) {
    return journey.edit(
        edit -> {
          edit.journey(heading -> heading.leadsTo(List.of()).brand(journey.brand().or(() -> ANY)));
          journey.phases().forEach(phase -> edit.phase(phase.id(), p -> p.drillsDownTo(List.of())));
          journey
              .touchpoints()
              .map(Touchpoint::id)
              .forEach(id -> edit.touchpoint(id, t -> t.drillsDownTo(List.of())));
        });
  }

  private static Journey forty() {
    JourneyBuilder journey =
        Journey.builder("long", "A long way")
            .description("Forty steps")
            .market(Market.B2B)
            .goal("Arrive")
            .horizon(Period.ofMonths(4))
            .advocacyFeedsAwareness(false)
            .reviewedOn(LocalDate.of(2026, 1, 1))
            .persona("user", "User")
            .persona("buyer", "Buyer")
            .actor("board", "Board", Side.CUSTOMER, holder -> holder.role(BuyingRole.DECIDER))
            .lane("kpi", "KPI");
    for (PhaseKind kind : FOUR) {
      journey.phase(kind, phase -> tenSteps(phase.goal("Goal of " + kind), kind));
    }
    return journey
        .phase(CanonicalPhase.DELIVERY)
        .loyaltyLoop(CanonicalPhase.USAGE, CanonicalPhase.PURCHASE)
        .build()
        .withPhase("purchase", phase -> phase.name("Paying"));
  }

  private static void tenSteps(PhaseBuilder phase, PhaseKind kind) {
    for (int i = 0; i < 10; i++) {
      int step = i;
      phase.touchpoint(
          kind.id() + "-" + i, "Step " + i + " of " + kind, t -> details(t, kind, step));
    }
  }

  private static void details(TouchpointBuilder touchpoint, PhaseKind kind, int step) {
    touchpoint
        .channel(step % 2 == 0 ? Channel.WEBSITE : Channel.STORE)
        .emotion(Emotion.neutral("busy"))
        .laneText("kpi", "count");
    if (Objects.equals(kind, CanonicalPhase.USAGE)) {
      touchpoint.concerns(step < 5 ? "user" : "buyer");
    }
    if (Objects.equals(kind, CanonicalPhase.PURCHASE) && step > 7) {
      touchpoint.concerns("buyer").moment(Moment.PAYMENT).dropOffPoint("too dear");
    }
    if (Objects.equals(kind, CanonicalPhase.CONSIDERATION) && step == 0) {
      touchpoint
          .leadsTo("usage-9", "if it is a gift")
          .leadsTo("consideration-5")
          .leadsTo("awareness-1");
    }
  }
}
