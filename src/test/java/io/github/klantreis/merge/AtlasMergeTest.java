package io.github.klantreis.merge;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.JourneyState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AtlasMergeTest {
  private static final Journey BIKES =
      Journey.builder("bikes", "Bikes").phase(PURCHASE, p -> p.touchpoint("pays", "Pays")).build();
  private static final Journey HELMETS = Journey.builder("helmets", "Helmets").phase(USAGE).build();
  private static final Journey LOCKS = Journey.builder("locks", "Locks").phase(USAGE).build();

  private static final JourneyAtlas BASE = atlas("Shop", BIKES, HELMETS, LOCKS);

  private static JourneyAtlas atlas(String name, Journey... journeys) {
    return JourneyAtlas.builder("shop", name).journeys(List.of(journeys)).build();
  }

  private static Journey owned(String owner) {
    return BIKES.withTouchpoint("pays", t -> t.owner(owner));
  }

  @Test
  void journeysAreMergedOneByOneAndThenTheAtlasItself() {
    Journey goal = BIKES.toBuilder().goal("more").build();
    Journey bells = Journey.builder("bells", "Bells").build();
    JourneyAtlas mine = atlas("The shop", owned("desk"), HELMETS, LOCKS, bells);
    JourneyAtlas theirs = atlas("Shop", goal, LOCKS);
    for (AtlasMerge merge :
        List.of(AtlasMerge.of(BASE, mine, theirs), AtlasMerge.of(BASE, theirs, mine))) {
      JourneyAtlas merged = merge.atlas();
      assertThat(merge.isClean()).isTrue();
      assertThat(merged.name()).isEqualTo("The shop");
      assertThat(merged.journeys())
          .extracting(Journey::id)
          .containsExactly("bikes", "locks", "bells");
      assertThat(merged.journeys().get(0).goal()).contains("more");
      assertThat(merged.journeys().get(0).touchpoint("pays").orElseThrow().owner())
          .contains("desk");
      assertThat(merge.draft()).contains(merged);
      assertThat(merge.toText(Locale.ENGLISH)).startsWith("0 conflicts, ").hasLineCount(1);
    }
  }

  /** What is open between journeys is not merged either, whatever the draft has for now. */
  @Test
  void whatIsOpenIsNoMergedChange() {
    Journey changed = LOCKS.withPhase("usage", p -> p.touchpoint("locks", "Locks it"));
    Journey bells = Journey.builder("bells", "Bells").build();
    Journey others = Journey.builder("bells", "Other bells").build();
    AtlasMerge merge =
        AtlasMerge.of(
            BASE,
            atlas("Shop", BIKES, HELMETS, changed, bells),
            atlas("Shop", owned("bank"), HELMETS, others));
    assertThat(merge.conflicts()).hasSize(2);
    assertThat(merge.toText(Locale.ENGLISH)).startsWith("2 conflicts, 1 change merged\n");
    assertThat(merge.resolveAll(MergeSide.MINE).toText(Locale.ENGLISH))
        .startsWith("0 conflicts, 3 changes merged\n");
  }

  @Test
  void conflictsNameTheirJourneyAndAreResolvedLikeThoseOfOne() {
    AtlasMerge merge =
        AtlasMerge.of(
            BASE,
            atlas("A", owned("desk"), HELMETS, LOCKS),
            atlas("B", owned("bank"), HELMETS, LOCKS));
    assertThat(merge).hasToString("AtlasMerge[2 conflicts]");
    assertThat(merge.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            2 conflicts, 0 changes merged
            ! atlas name: "Shop", mine "A", theirs "B"
            ! bikes: phase[purchase]/touchpoint[pays] owner: (not set), mine "desk", theirs "bank"
            """);
    assertThatThrownBy(merge::atlas)
        .isInstanceOf(UnfinishedMergeException.class)
        .hasMessageContaining("2 problems");
    AtlasConflict name = merge.conflicts().get(0);
    AtlasConflict owner = merge.conflicts().get(1);
    assertThat(name.journeyId()).isEmpty();
    assertThat(owner.journeyId()).contains("bikes");
    assertThat(owner.journeyState()).isEmpty();
    assertThat(owner.conflict().mine()).contains("desk");
    AtlasMerge resolved =
        merge
            .resolve(name, MergeSide.THEIRS)
            .resolve(owner, edit -> edit.touchpoint("pays", t -> t.owner("both")));
    assertThat(resolved.atlas().name()).isEqualTo("B");
    assertThat(resolved.atlas().journeys().get(0).touchpoint("pays").orElseThrow().owner())
        .contains("both");
    assertThat(merge.resolveAll(MergeSide.MINE).atlas())
        .isEqualTo(atlas("A", owned("desk"), HELMETS, LOCKS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> merge.resolve(name, edit -> {}))
        .withMessageContaining("only be resolved by taking a side");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolved.resolve(name, MergeSide.MINE))
        .withMessageContaining("no open conflict");
  }

  @Test
  void aJourneyRemovedHereAndChangedThereIsAConflict() {
    JourneyAtlas without = atlas("Shop", HELMETS, LOCKS);
    AtlasMerge merge = AtlasMerge.of(BASE, without, atlas("Shop", owned("desk"), HELMETS, LOCKS));
    AtlasConflict conflict = merge.conflicts().get(0);
    assertThat(conflict.conflict().kind()).isEqualTo(MergeConflictKind.REMOVED_AND_CHANGED);
    assertThat(conflict.toText(Locale.ENGLISH))
        .startsWith("! bikes: journey: removed by mine; theirs: ~");
    assertThat(merge.draft().orElseThrow().journey("bikes")).isPresent();
    assertThat(merge.resolve(conflict, MergeSide.MINE).atlas()).isEqualTo(without);
    assertThat(merge.resolve(conflict, MergeSide.THEIRS).atlas().journey("bikes")).isPresent();
  }

  @Test
  void theStateTellsTwoJourneysWithOneIdApart() {
    Journey asIs = BIKES.toBuilder().state(JourneyState.AS_IS).build();
    Journey toBe = BIKES.toBuilder().state(JourneyState.TO_BE).build();
    JourneyAtlas base = atlas("Shop", asIs, toBe);
    AtlasMerge merge =
        AtlasMerge.of(
            base,
            atlas("Shop", asIs, toBe.withTouchpoint("pays", t -> t.owner("desk"))),
            atlas("Shop", asIs, toBe.withTouchpoint("pays", t -> t.owner("bank"))));
    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.conflicts().get(0).journeyState()).contains(JourneyState.TO_BE);
    assertThat(merge.conflicts().get(0))
        .hasToString(
            "! bikes (to-be): phase[purchase]/touchpoint[pays] owner: (not set), mine \"desk\", theirs \"bank\"");
  }

  private static Journey of(JourneyState state) {
    return BIKES.toBuilder().state(state).build();
  }

  @Test
  void aJourneyThatGotAStateIsTheOneThatTheOtherSideChanged() {
    Journey toBe = of(JourneyState.TO_BE).withTouchpoint("pays", t -> t.name("Pays at once"));
    JourneyAtlas base = atlas("Shop", BIKES);
    JourneyAtlas stated = atlas("Shop", of(JourneyState.AS_IS), toBe);
    JourneyAtlas merged =
        atlas("Shop", of(JourneyState.AS_IS).withTouchpoint("pays", t -> t.owner("desk")), toBe);
    for (JourneyAtlas changed :
        List.of(
            atlas("Shop", owned("desk")),
            atlas("Shop", of(JourneyState.AS_IS).withTouchpoint("pays", t -> t.owner("desk"))),
            merged)) {
      for (AtlasMerge merge :
          List.of(AtlasMerge.of(base, stated, changed), AtlasMerge.of(base, changed, stated))) {
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.atlas()).isEqualTo(merged);
      }
    }
  }

  /**
   * Whatever states two sides give, each can be taken, and an edit is never lost unseen. (One that
   * takes a state away beside a journey that the other adds is no atlas with it.)
   */
  @Test
  void eachSideCanBeTakenWhateverStatesTheyGive() {
    Journey asIs = of(JourneyState.AS_IS);
    Journey toBe = of(JourneyState.TO_BE);
    List<List<Journey>> stated =
        List.of(List.of(BIKES), List.of(asIs), List.of(toBe), List.of(asIs, toBe));
    for (List<Journey> before : stated.subList(0, 3)) {
      List<List<Journey>> after = before.equals(stated.get(0)) ? stated : stated.subList(1, 4);
      for (List<Journey> one : after) {
        for (List<Journey> other : after) {
          eachSideCanBeTaken(before, one, other);
        }
      }
    }
  }

  private static void eachSideCanBeTaken(
      List<Journey> before, List<Journey> one, List<Journey> other) {
    List<Journey> changed =
        other.stream().map(each -> each.withTouchpoint("pays", t -> t.owner("desk"))).toList();
    JourneyAtlas mine = JourneyAtlas.builder("shop", "Shop").journeys(one).build();
    JourneyAtlas theirs = JourneyAtlas.builder("shop", "Shop").journeys(changed).build();
    AtlasMerge merge =
        AtlasMerge.of(JourneyAtlas.builder("shop", "Shop").journeys(before).build(), mine, theirs);
    for (MergeSide side : MergeSide.values()) {
      AtlasMerge taken = merge.resolveAll(side);
      assertThat(taken.isClean()).as("%s of %s", side, merge.toText(Locale.ENGLISH)).isTrue();
    }
    assertThat(
            merge.resolveAll(MergeSide.THEIRS).atlas().journeys().stream()
                .anyMatch(each -> each.touchpoint("pays").orElseThrow().owner().isPresent()))
        .as(merge.toText(Locale.ENGLISH))
        .isTrue();
  }

  @Test
  void ordersThatCannotBothBeAreAConflictOfTheAtlas() {
    AtlasMerge merge =
        AtlasMerge.of(
            BASE, atlas("Shop", HELMETS, BIKES, LOCKS), atlas("Shop", BIKES, LOCKS, HELMETS));
    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.conflicts().get(0).conflict().key()).contains("journeys");
    assertThat(merge.resolveAll(MergeSide.THEIRS).atlas().journeys())
        .extracting(Journey::id)
        .containsExactly("bikes", "locks", "helmets");
  }

  @Test
  void whatOnlyTheWholeShowsIsNoAtlas() {
    Journey down = HELMETS.withPhase("usage", p -> p.drillsDownTo("bikes"));
    Journey alsoDown = BIKES.withPhase("purchase", p -> p.drillsDownTo("helmets"));
    AtlasMerge merge =
        AtlasMerge.of(
            BASE, atlas("Shop", BIKES, down, LOCKS), atlas("Shop", alsoDown, HELMETS, LOCKS));
    assertThat(merge.draft()).isEmpty();
    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.conflicts().get(0).conflict().problems()).isNotEmpty();
    assertThat(merge.toText(Locale.ENGLISH))
        .startsWith(
            "1 conflict, 0 changes merged\n"
                + "! together the two sides are no atlas:\n    helmets: phase[usage]/@drillsDownTo: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> merge.resolve(merge.conflicts().get(0), MergeSide.MINE))
        .withMessageContaining("does not make an atlas");
  }

  /** Each side added bells of its own; with mine, bikes and bells drill down in a circle. */
  @Test
  void whatAChoiceMakesNoAtlasIsNoneOnlyOnceItIsMade() {
    Journey bikes = BIKES.withPhase("purchase", p -> p.drillsDownTo("bells"));
    Journey bells = Journey.builder("bells", "Bells").phase(USAGE).build();
    Journey circular =
        Journey.builder("bells", "Our bells").phase(USAGE, p -> p.drillsDownTo("bikes")).build();
    JourneyAtlas mine = atlas("Shop", BIKES, HELMETS, LOCKS, circular);
    JourneyAtlas theirs = atlas("Shop", bikes, HELMETS, LOCKS, bells);
    AtlasMerge merge = AtlasMerge.of(BASE, mine, theirs);
    AtlasMerge turned = AtlasMerge.of(BASE, theirs, mine);
    for (AtlasMerge each : List.of(merge, turned)) {
      assertThat(each.conflicts())
          .extracting(open -> open.conflict().kind())
          .containsExactly(MergeConflictKind.ADDED_TWICE);
    }
    assertThat(merge.draft()).as("by mine, a circle").isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyJson.write(merge))
        .withMessage(
            "the merge has no draft: with mine where something is open it would be no atlas:\n"
                + merge.conflicts().get(0).toText(Locale.ENGLISH));
    assertThat(turned.draft()).isPresent();
    assertThat(merge.resolveAll(MergeSide.THEIRS).atlas()).isEqualTo(theirs);
    assertThat(turned.resolveAll(MergeSide.MINE).atlas()).isEqualTo(theirs);
    for (AtlasMerge each :
        List.of(merge.resolveAll(MergeSide.MINE), turned.resolveAll(MergeSide.THEIRS))) {
      assertThat(each.conflicts())
          .extracting(open -> open.conflict().kind())
          .containsExactly(MergeConflictKind.NO_JOURNEY);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JourneyJson.write(each))
          .withMessage("the merge has no draft: " + each.conflicts().get(0).toText(Locale.ENGLISH));
    }
  }

  @Test
  void whatWasDecidedWithoutAskingIsRemarkedWithItsJourney() {
    Journey oneWay = BIKES.withPhase("purchase", p -> p.touchpoint("rings", "Rings"));
    Journey other = BIKES.withPhase("purchase", p -> p.touchpoint("calls", "Calls"));
    Journey bells = Journey.builder("bells", "Bells").build();
    Journey pumps = Journey.builder("pumps", "Pumps").build();
    AtlasMerge merge =
        AtlasMerge.of(
            BASE,
            atlas("Shop", LOCKS, oneWay, HELMETS, pumps),
            atlas("Shop", other, HELMETS, bells));
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            0 conflicts, 5 changes merged
            · bikes: phase[purchase]: both sides put something in the same place: calls, then rings
            · locks: journey: removed by one side, and by the other only put in another order; removed
            · atlas: both sides put something in the same place: bells, then pumps
            """);
    AtlasRemark remark = merge.remarks().get(0);
    assertThat(remark.journeyId()).contains("bikes");
    assertThat(remark.journeyState()).isEmpty();
    assertThat(remark.remark().kind()).isEqualTo(MergeRemarkKind.SAME_PLACE);
    assertThat(remark).hasToString(remark.toText(Locale.ENGLISH));
    assertThat(merge.remarks().get(2).journeyId()).isEmpty();
  }

  @Test
  void allConflictsAreResolvedAtOnceAlsoThoseBetweenJourneys() {
    JourneyAtlas mine = atlas("A", owned("desk"), LOCKS.toBuilder().goal("safe").build());
    JourneyAtlas theirs =
        atlas("B", owned("bank"), HELMETS.toBuilder().goal("safe").build(), LOCKS);
    AtlasMerge merge = AtlasMerge.of(BASE, mine, theirs);
    assertThat(merge.conflicts()).hasSize(3);
    assertThat(merge.resolveAll(MergeSide.THEIRS).atlas().journeys())
        .extracting(Journey::goal)
        .containsExactly(Optional.empty(), Optional.of("safe"), Optional.of("safe"));
    assertThat(merge.resolveAll(MergeSide.MINE).atlas()).isEqualTo(mine);
  }
}
