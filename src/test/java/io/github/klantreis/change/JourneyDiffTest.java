package io.github.klantreis.change;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.klantreis.Extent;
import io.github.klantreis.model.Chance;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.RandomEdits;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Rebuilding;
import io.github.klantreis.model.RefusedEditException;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Side;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class JourneyDiffTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Journey asIs =
      Journey.builder("bikes", "Buying a bike")
          .state(JourneyState.AS_IS)
          .persona("commuter", "Commuter")
          .persona("racer", "Racer")
          .actor("shop", "The shop", Side.CUSTOMER, s -> s.role(BuyingRole.INFLUENCER))
          .phase(
              AWARENESS,
              p -> p.touchpoint("sees", "Sees one").touchpoint("reads", "Reads a review"))
          .phase(
              PURCHASE,
              p ->
                  p.touchpoint("tries", "Tries it", t -> t.channel(Channel.STORE))
                      .touchpoint(
                          "pays",
                          "Pays",
                          t ->
                              t.emotion(Emotion.negative("unsure"))
                                  .action(ActionKind.CHAT)
                                  .action(ActionKind.CHECKOUT))
                      .touchpoint("complains", "Complains"))
          .phase(USAGE, p -> p.touchpoint("rides", "Rides"))
          .phase(LOYALTY)
          .loyaltyLoop(LOYALTY, PURCHASE)
          .build();

  // ---- properties ----

  @Test
  void appliedToTheFirstOfTwoUnrelatedJourneysItGivesTheSecond() {
    Iterator<Journey> journeys = RandomJourneys.seeded(1).next(Extent.of(80, 400)).iterator();
    while (journeys.hasNext()) {
      applies(journeys.next(), journeys.next());
    }
  }

  @Test
  void appliedToAJourneyBeforeEditsItGivesTheJourneyAfter() {
    RandomEdits edits = RandomEdits.seeded(2);
    RandomJourneys.seeded(3)
        .next(Extent.of(60, 120))
        .forEach(
            journey -> {
              for (int size : new int[] {1, 1, 2, 5, 20}) {
                Journey edited = edits.changed(journey, size);
                applies(journey, edited);
                applies(edited, journey);
              }
            });
  }

  @Test
  void aTouchpointIsMovedAndLosesItsActionsInWhateverOrderThePhasesAre() {
    Journey before =
        Journey.builder("shop", "Shop")
            .phase(USAGE)
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.action(ActionKind.CALL)))
            .build();
    Journey after =
        before.edit(
            edit ->
                edit.moveTouchpoint("pays", Place.endOf("usage"))
                    .touchpoint("pays", t -> t.actions(List.of())));
    for (String first : List.of("usage", "purchase")) {
      Journey from = before.edit(edit -> edit.movePhase(first, Place.first()));
      for (String then : List.of("usage", "purchase")) {
        Journey to = after.edit(edit -> edit.movePhase(then, Place.first()));
        applies(from, to);
        applies(to, from);
      }
    }
  }

  @Test
  void appliedToAJourneyThatSharesNothingItGivesTheSame() {
    RandomEdits edits = RandomEdits.seeded(4);
    RandomJourneys.seeded(5)
        .next(60)
        .forEach(
            journey -> {
              Journey edited = edits.changed(journey, 5);
              JourneyDiff diff = JourneyDiff.between(journey, edited);
              Journey stranger = Rebuilding.of(journey).build();
              assertThat(diff.applyTo(stranger)).isEqualTo(edited);
              assertThat(JourneyDiff.between(stranger, Rebuilding.of(edited).build()))
                  .isEqualTo(diff)
                  .hasSameHashCodeAs(diff);
            });
  }

  @Test
  void equalJourneysHaveNoDifference() {
    RandomJourneys.seeded(6)
        .next(60)
        .forEach(
            journey -> {
              JourneyDiff none = JourneyDiff.between(journey, Rebuilding.of(journey).build());
              assertThat(none.isEmpty()).isTrue();
              assertThat(none.changes()).isEmpty();
              assertThat(none.toText(Locale.ENGLISH)).isEmpty();
              assertThat(none.applyTo(journey)).isSameAs(journey);
            });
  }

  @Test
  void everyPathLeadsToWhatChanged() {
    RandomEdits edits = RandomEdits.seeded(7);
    RandomJourneys.seeded(8)
        .next(Extent.of(60, 150))
        .forEach(
            before -> {
              Journey after = edits.changed(before, 6);
              for (JourneyChange change : JourneyDiff.between(before, after).changes()) {
                assertThat(ElementPath.parse(change.path().toString())).isEqualTo(change.path());
                leads(change, before, after);
              }
            });
  }

  private static void leads(JourneyChange change, Journey before, Journey after) {
    Journey journey = change.kind() == ChangeKind.REMOVED ? before : after;
    JourneyElement element = journey.element(change.path()).orElseThrow();
    switch (change.kind()) {
      case ADDED -> {
        assertThat(change.before()).isEmpty();
        assertThat(sameBesideTouchpoints(change.after(), element)).isTrue();
        stands(element, change.positionAfter(), after);
        assertThat(change.positionBefore()).isEmpty();
      }
      case REMOVED -> {
        assertThat(change.after()).isEmpty();
        assertThat(sameBesideTouchpoints(change.before(), element)).isTrue();
        stands(element, change.positionBefore(), before);
        assertThat(change.positionAfter()).isEmpty();
      }
      case MOVED -> {
        assertThat(change.after()).containsSame(element);
        stands(element, change.positionAfter(), after);
        stands((JourneyElement) change.before().orElseThrow(), change.positionBefore(), before);
      }
      case CHANGED -> {
        String name = change.path().attribute().orElseThrow();
        assertThat(change.path().kind().description().attribute(name)).isPresent();
        assertThat(change.before()).isNotEqualTo(change.after());
        assertThat(change.positionBefore()).isEmpty();
        assertThat(change.positionAfter()).isEmpty();
      }
    }
  }

  private static boolean sameBesideTouchpoints(Optional<Object> told, JourneyElement element) {
    if (told.orElseThrow() instanceof Phase phase) {
      return phase.heading().equals(((Phase) element).heading());
    }
    return told.get().equals(element);
  }

  private static void stands(JourneyElement element, Optional<Position> position, Journey journey) {
    Position where = position.orElseThrow();
    JourneyElement parent = journey.element(where.parent()).orElseThrow();
    List<? extends JourneyElement> siblings = parent.children(element.elementKind());
    assertThat(siblings.get(where.index())).isSameAs(element);
  }

  @Test
  void asFewAsPossibleCountAsMoved() {
    Chance chance = new Chance(9, 0);
    for (int round = 0; round < 200; round++) {
      List<String> ids = Stream.of("a", "b", "c", "d", "e", "f", "g").toList();
      List<String> shuffled = chance.shuffled(ids);
      long moved =
          JourneyDiff.between(ofTouchpoints(ids), ofTouchpoints(shuffled)).changes().stream()
              .peek(change -> assertThat(change.kind()).isEqualTo(ChangeKind.MOVED))
              .count();
      assertThat(moved).as("%s", shuffled).isEqualTo(ids.size() - longestRising(shuffled));
    }
  }

  /** By trying all. */
  private static int longestRising(List<String> ids) {
    int longest = 0;
    for (int chosen = 0; chosen < 1 << ids.size(); chosen++) {
      List<String> some = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          some.add(ids.get(i));
        }
      }
      if (some.equals(some.stream().sorted().toList())) {
        longest = Math.max(longest, some.size());
      }
    }
    return longest;
  }

  private static Journey ofTouchpoints(List<String> ids) {
    return Journey.builder("j", "J")
        .phase(PURCHASE, p -> ids.forEach(id -> p.touchpoint(id, id)))
        .build();
  }

  // ---- what counts as one change, and in which order ----

  @Test
  void theExampleOfTheApiTellsEachEditOnce() {
    Journey toBe =
        asIs
            .edit(
                edit ->
                    edit.touchpoint("tries", t -> t.channels(List.of(Channel.WEBSITE)))
                        .insert(
                            Phase.builder("second-use", USAGE).owner("care").build(),
                            Place.after("usage"))
                        .moveTouchpoint("complains", Place.endOf("second-use"))
                        .insert(
                            Touchpoint.builder("visit", "Is visited").build(),
                            Place.before("complains"))
                        .phase("loyalty", phase -> phase.owner("care"))
                        .removeTouchpoint("reads"))
            .toBuilder()
            .state(JourneyState.TO_BE)
            .goal("Half of the owners come back")
            .build();

    JourneyDiff diff = JourneyDiff.between(asIs, toBe);

    assertThat(diff.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            ~ journey state: as-is → to-be
            ~ journey goal: (not set) → "Half of the owners come back"
            − phase[awareness]/touchpoint[reads] "Reads a review", position 2
            ~ phase[purchase]/touchpoint[tries] channels: − Store, + Website
            + phase[second-use] "Usage" with 1 touchpoint, position 4
            → phase[second-use]/touchpoint[complains] moved from phase[purchase], position 3, to position 2
            ~ phase[loyalty] owner: (not set) → "care"
            """);
    assertThat(diff.toText(DUTCH))
        .isEqualTo(
            """
            ~ journey situatie: huidige situatie → gewenste situatie
            ~ journey doel: (niet ingevuld) → "Half of the owners come back"
            − phase[awareness]/touchpoint[reads] "Reads a review", positie 2
            ~ phase[purchase]/touchpoint[tries] kanalen: − Winkel, + Website
            + phase[second-use] "Gebruik" met 1 contactmoment, positie 4
            → phase[second-use]/touchpoint[complains] verplaatst van phase[purchase], positie 3, naar positie 2
            ~ phase[loyalty] eigenaar: (niet ingevuld) → "care"
            """);
    assertThat(diff).hasToString("JourneyDiff[7 changes]");
    assertThat(diff.changes().get(0)).hasToString("~ journey state: as-is → to-be");
  }

  @Test
  void aChangeTellsBothValues() {
    JourneyChange change =
        onlyChange(e -> e.touchpoint("pays", t -> t.emotion(Emotion.positive("relieved"))));

    assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
    assertThat(change.path()).hasToString("phase[purchase]/touchpoint[pays]/@emotion");
    assertThat(change.before()).contains(Emotion.negative("unsure"));
    assertThat(change.after()).contains(Emotion.positive("relieved"));
    assertThat(change)
        .hasToString("~ phase[purchase]/touchpoint[pays] emotion: −1 unsure → +1 relieved");
    assertThat(change.toText(DUTCH))
        .isEqualTo("~ phase[purchase]/touchpoint[pays] emotie: −1 unsure → +1 relieved");
  }

  @Test
  void anElementWithAllThatIsInItIsOneChange() {
    assertThat(onlyChange(e -> e.removeTouchpoint("pays")))
        .hasToString(
            "− phase[purchase]/touchpoint[pays] \"Pays\" with 2 marketing actions, position 2");
    assertThat(onlyChange(e -> e.removePhase("awareness")))
        .hasToString("− phase[awareness] \"Awareness\" with 2 touchpoints, position 1");
    assertThat(onlyChange(e -> e.moveTouchpoint("pays", Place.startOf("usage"))))
        .hasToString(
            "→ phase[usage]/touchpoint[pays] moved from phase[purchase], position 2, to position 1");
    assertThat(onlyChange(e -> e.movePhase("usage", Place.first())))
        .hasToString("→ phase[usage] moved from position 3 to 1");
    assertThat(onlyChange(e -> e.removePersona("racer")))
        .hasToString("− persona[racer] \"Racer\", position 2");
    assertThat(onlyChange(e -> e.removeActor("shop")))
        .hasToString("− actor[shop] \"The shop\", position 1");
    assertThat(onlyChange(e -> e.removeLoyaltyLoop("loyalty-to-purchase")))
        .hasToString("− loyalty-loop[loyalty-to-purchase] from loyalty to purchase, position 1");
    assertThat(onlyChange(e -> e.touchpoint("pays", t -> t.action(ActionKind.GIFT))))
        .hasToString("+ phase[purchase]/touchpoint[pays]/action[gift] \"Gift\", position 3");
  }

  @Test
  void whatMovesMayChangeAsWellAndSoMayWhatIsInIt() {
    Journey after =
        asIs.edit(
            e ->
                e.moveTouchpoint("pays", Place.endOf("usage"))
                    .touchpoint(
                        "pays",
                        t ->
                            t.name("Pays at home")
                                .actions(
                                    List.of(
                                        MarketingAction.builder(ActionKind.GIFT).build(),
                                        MarketingAction.builder(ActionKind.CHECKOUT)
                                            .trigger("At the door")
                                            .build()))));

    JourneyDiff diff = JourneyDiff.between(asIs, after);

    assertThat(diff.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            → phase[usage]/touchpoint[pays] moved from phase[purchase], position 2, to position 2
            ~ phase[usage]/touchpoint[pays] name: "Pays" → "Pays at home"
            + phase[usage]/touchpoint[pays]/action[gift] "Gift", position 1
            − phase[purchase]/touchpoint[pays]/action[chat] "Chat", position 1
            ~ phase[usage]/touchpoint[pays]/action[checkout] trigger: (not set) → "At the door"
            """);
    assertThat(diff.applyTo(asIs)).isEqualTo(after);
  }

  @Test
  void aPhaseThatComesOrGoesIsToldWithoutWhatMoved() {
    Journey after =
        asIs.edit(
            e ->
                e.insert(Phase.builder("later", USAGE).build(), Place.last())
                    .moveTouchpoint("sees", Place.startOf("later"))
                    .removePhase("awareness"));

    JourneyDiff diff = JourneyDiff.between(asIs, after);

    assertThat(diff.changes())
        .extracting(JourneyChange::toString)
        .containsExactly(
            "− phase[awareness] \"Awareness\" with 1 touchpoint, position 1",
            "+ phase[later] \"Usage\", position 4",
            "→ phase[later]/touchpoint[sees] moved from phase[awareness], position 1, to position"
                + " 1");
    assertThat(((Phase) diff.changes().get(0).before().orElseThrow()).touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("reads");
    assertThat(diff.applyTo(asIs)).isEqualTo(after);
  }

  @Test
  void journeysMayHaveDifferentIds() {
    Journey toBe =
        Rebuilding.of(asIs)
            .set(ElementKind.JOURNEY.attributes().get(0), "bikes-to-be")
            .name("A better bike")
            .phaseModel(PhaseModels.AARRR)
            .phases(List.of())
            .loyaltyLoops(List.of())
            .build();

    assertThat(JourneyDiff.between(asIs, toBe).changes())
        .extracting(JourneyChange::path)
        .startsWith(
            ElementPath.journey().attribute("id"),
            ElementPath.journey().attribute("name"),
            ElementPath.journey().attribute("phaseModel"));
    applies(asIs, toBe);
  }

  @Test
  void anEditOfALargeJourneyIsFoundAmongAllThatIsShared() {
    Journey large =
        RandomJourneys.seeded(10)
            .ofSize(Extent.of(2_000, 10_000))
            .withModel(PhaseModels.AIDA)
            .next();
    Touchpoint middle = large.touchpoints().skip(1_000).findFirst().orElseThrow();
    Journey edited = large.withTouchpoint(middle.id(), t -> t.owner("somebody else"));

    JourneyDiff diff = JourneyDiff.between(large, edited);

    assertThat(diff.changes()).hasSize(1);
    Journey applied = diff.applyTo(large);
    assertThat(applied).isEqualTo(edited);
    Set<Touchpoint> shared = large.touchpoints().collect(Collectors.toSet());
    assertThat(applied.touchpoints().filter(t -> !shared.contains(t))).hasSize(1);
  }

  private JourneyChange onlyChange(Consumer<JourneyEditor> edits) {
    Journey after = asIs.edit(edits);
    JourneyDiff diff = JourneyDiff.between(asIs, after);
    assertThat(diff.changes()).hasSize(1);
    assertThat(diff.applyTo(asIs)).isEqualTo(after);
    return diff.changes().get(0);
  }

  // ---- what does not fit ----

  @Test
  void itFitsAJourneyThatDiffersElsewhere() {
    Journey after =
        asIs.edit(
            e ->
                e.touchpoint("pays", t -> t.name("Pays later"))
                    .moveTouchpoint("complains", Place.startOf("usage")));
    Journey meanwhile =
        asIs.edit(
            e ->
                e.touchpoint("sees", t -> t.owner("marketing"))
                    .touchpoint("pays", t -> t.owner("finance"))
                    .journey(j -> j.goal("More bikes")));

    Journey merged = JourneyDiff.between(asIs, after).applyTo(meanwhile);

    assertThat(merged)
        .isEqualTo(JourneyDiff.between(asIs, meanwhile).applyTo(after))
        .isNotEqualTo(after);
    assertThat(merged.touchpoint("pays").orElseThrow().name()).isEqualTo("Pays later");
    assertThat(merged.touchpoint("pays").orElseThrow().owner()).contains("finance");
  }

  @Test
  void allThatDoesNotFitIsToldAtOnce() {
    Journey after =
        asIs.edit(
            e ->
                e.touchpoint("pays", t -> t.name("Pays later"))
                    .phase("usage", p -> p.owner("care"))
                    .removeTouchpoint("reads")
                    .removePersona("racer")
                    .insert(Touchpoint.builder("visit", "Is visited").build(), Place.endOf("usage"))
                    .moveTouchpoint("complains", Place.endOf("usage")));
    Journey meanwhile =
        asIs.edit(
            e ->
                e.touchpoint("pays", t -> t.name("Pays cash"))
                    .touchpoint("reads", t -> t.name("Reads two reviews"))
                    .removePersona("racer")
                    .removeTouchpoint("rides")
                    .removeTouchpoint("complains")
                    .insert(
                        Touchpoint.builder("visit", "Is visited").build(), Place.endOf("usage")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyDiff.between(asIs, after).applyTo(meanwhile))
        .withMessage(
            "the diff does not fit the journey bikes: "
                + "there is no persona[racer]; "
                + "phase[awareness]/touchpoint[reads], which would be removed, is not as it was"
                + " before; "
                + "phase[purchase]/touchpoint[pays]/@name is no longer what it was: \"Pays\" →"
                + " \"Pays cash\"; "
                + "there is no phase[purchase]/touchpoint[complains]; "
                + "there is a phase[usage]/touchpoint[visit] already");
    assertThat(
            catchThrowableOfType(
                    RefusedEditException.class,
                    () -> JourneyDiff.between(asIs, after).applyTo(meanwhile))
                .toText(Locale.forLanguageTag("nl")))
        .startsWith("de wijzigingen passen niet op de reis bikes: er is geen persona[racer]; ")
        .endsWith("; er is al een phase[usage]/touchpoint[visit]");
  }

  @Test
  void whatWouldBeStructurallyWrongIsRefused() {
    Journey after = asIs.edit(e -> e.removePersona("racer"));
    Journey meanwhile = asIs.edit(e -> e.touchpoint("rides", t -> t.concerns("racer")));

    assertThat(catchThrowable(() -> JourneyDiff.between(asIs, after).applyTo(meanwhile)))
        .isInstanceOf(InvalidJourneyException.class);
  }

  @Test
  void mostJourneysDoNotFitTheChangesOfOthers() {
    List<Journey> journeys = RandomJourneys.seeded(11).next(60).toList();
    RandomEdits edits = RandomEdits.seeded(12);
    for (int i = 1; i < journeys.size(); i++) {
      Journey before = journeys.get(i);
      Journey other = journeys.get(i - 1);
      JourneyDiff diff = JourneyDiff.between(before, edits.changed(before, 5));
      Throwable thrown = catchThrowable(() -> diff.applyTo(other));
      if (thrown != null) {
        assertThat(thrown)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageNotContaining("null");
      }
    }
  }

  @Test
  void nullIsRefused() {
    JourneyDiff diff = JourneyDiff.between(asIs, asIs);
    assertThatNullPointerException().isThrownBy(() -> JourneyDiff.between(asIs, null));
    assertThatNullPointerException().isThrownBy(() -> JourneyDiff.between(null, asIs));
    assertThatNullPointerException().isThrownBy(() -> diff.applyTo(null));
    assertThatNullPointerException().isThrownBy(() -> diff.toText(null));
  }

  private static void applies(Journey before, Journey after) {
    JourneyDiff diff = JourneyDiff.between(before, after);
    assertThat(diff.applyTo(before)).as("%s", diff.changes()).isEqualTo(after);
    assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
  }
}
