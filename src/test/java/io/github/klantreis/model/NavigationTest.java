package io.github.klantreis.model;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.McKinsey2015;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking a journey for what is in it. */
final class NavigationTest {
  private static final Journey SOLAR =
      Journey.builder("solar", "Buying solar panels")
          .persona("owner", "Homeowner")
          .actor("partner", "The partner", Side.CUSTOMER, s -> s.role(BuyingRole.DECIDER))
          .phase(
              AWARENESS,
              p ->
                  p.touchpoint("ad", "Sees an ad", t -> t.action(ActionKind.ADVERTISEMENT))
                      .touchpoint("film", "Watches a film"))
          .phase(
              PURCHASE,
              p ->
                  p.touchpoint(
                      "accept",
                      "Accepts the quote",
                      t ->
                          t.moment(Moment.DECISION)
                              .action(ActionKind.QUOTE)
                              .action("quote-chat", ActionKind.CHAT, a -> {})))
          .phase("living-with-it", USAGE, p -> p.name("Living with it"))
          .loyaltyLoop("living-with-it", "purchase", loop -> {})
          .build();

  private static final Journey PUMPS =
      Journey.builder("pumps", "Buying heat pumps")
          .phaseModel(PhaseModels.MCKINSEY_2015)
          .phase(McKinsey2015.CONSIDER)
          .phase(McKinsey2015.EVALUATE)
          .phase(McKinsey2015.BUY)
          .build();

  /** Many phases have an index, few do not; nothing else differs. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 65, 200})
  void thePhaseOfATouchpointIsFoundAmongFewPhasesAndMany(int phases) {
    Journey journey = ofPhases(phases);

    for (Phase phase : journey.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        assertThat(journey.phaseOf(touchpoint.id())).containsSame(phase);
        assertThat(journey.touchpoint(touchpoint.id())).containsSame(touchpoint);
      }
    }
    assertThat(journey.phaseOf("p0")).isEmpty();
    assertThat(journey.phaseOf("")).isEmpty();
    Journey edited = journey.edit(e -> e.touchpoint("t0", t -> t.name("Asks again")));
    assertThat(edited.touchpoint("t0")).map(Touchpoint::name).hasValue("Asks again");
  }

  /** The proof, which refuses such a journey, asks it. */
  @ParameterizedTest
  @ValueSource(ints = {2, 64})
  void theFirstOfTwoTouchpointsWithOneIdIsFoundAmongFewPhasesAndMany(int phases) {
    Journey sound = ofPhases(phases);
    Phase again = Phase.builder("again", PURCHASE).touchpoint("t0", "Asks").build();
    ImmutableList<Phase> all =
        ImmutableList.<Phase>builder().addAll(sound.phases()).add(again).build();
    Journey unsound = new Journey(sound.heading(), sound.notes(), all, ImmutableList.of());

    assertThat(unsound.phaseOf("t0")).containsSame(sound.phases().get(0));
  }

  private static Journey ofPhases(int phases) {
    JourneyBuilder journey = Journey.builder("shop", "Shop");
    for (int i = 0; i < phases; i++) {
      String id = "t" + i;
      journey.phase(
          "p" + i, PURCHASE, p -> p.touchpoint(id, "Asks").touchpoint(id + "-2", "Waits"));
    }
    return journey.build();
  }

  @Test
  void phasesAreAskedForInTheWordsOfAnyModel() {
    assertThat(PUMPS.phases(PURCHASE)).extracting(Phase::id).containsExactly("buy");
    assertThat(PUMPS.phases(CONSIDERATION))
        .extracting(Phase::id)
        .containsExactly("consider", "evaluate");
    assertThat(PUMPS.phases(McKinsey2015.CONSIDER))
        .as("the two overlap, as both weigh")
        .extracting(Phase::id)
        .containsExactly("consider", "evaluate");
    assertThat(PUMPS.phases(DELIVERY)).isEmpty();
    assertThat(SOLAR.phases(ClassicFive.RETENTION))
        .extracting(Phase::id)
        .containsExactly("living-with-it");
  }

  @Test
  void thePhaseOfATouchpointIsAskedOfTheJourney() {
    assertThat(SOLAR.phaseOf("film")).containsSame(SOLAR.phases().get(0));
    assertThat(SOLAR.phaseOf("gone")).isEmpty();
    assertThat(SOLAR.pathOf("accept")).contains(ElementPath.touchpoint("purchase", "accept"));
    assertThat(SOLAR.pathOf("gone")).isEmpty();
    assertThat(SOLAR.phase("living-with-it").orElseThrow().nameIn(Locale.ENGLISH))
        .isEqualTo("Living with it");
    assertThat(SOLAR.phase("purchase").orElseThrow().nameIn(Locale.forLanguageTag("nl-BE")))
        .isEqualTo("Aankoop");
    assertThat(SOLAR.phase("usage")).as("its id is another").isEmpty();
  }

  @Test
  void touchpointsAreFoundByIdAndByMeaning() {
    Touchpoint accept = SOLAR.touchpoint("accept").orElseThrow();
    assertThat(SOLAR.touchpoints(Moment.DECISION)).containsExactly(accept);
    assertThat(SOLAR.touchpoints(Moment.COMPLAINT)).isEmpty();
    assertThat(accept.action("quote-chat")).map(MarketingAction::kind).contains(ActionKind.CHAT);
    assertThat(accept.action("chat")).isEmpty();
    assertThat(SOLAR.touchpoints())
        .extracting(Touchpoint::id)
        .containsExactly("ad", "film", "accept");
  }

  @Test
  void walkingMeetsEveryElementOnceInOrder() {
    assertThat(SOLAR.walk().map(Located::toString))
        .containsExactly(
            "journey",
            "persona[owner]",
            "actor[partner]",
            "phase[awareness]",
            "phase[awareness]/touchpoint[ad]",
            "phase[awareness]/touchpoint[ad]/action[advertisement]",
            "phase[awareness]/touchpoint[film]",
            "phase[purchase]",
            "phase[purchase]/touchpoint[accept]",
            "phase[purchase]/touchpoint[accept]/action[quote]",
            "phase[purchase]/touchpoint[accept]/action[quote-chat]",
            "phase[living-with-it]",
            "loyalty-loop[living-with-it-to-purchase]");
  }

  @Test
  void walkingATypeMeetsItsSubtypesToo() {
    assertThat(SOLAR.walk(ExperienceElement.class).map(located -> located.element().id()))
        .containsExactly("awareness", "ad", "film", "purchase", "accept", "living-with-it");
    assertThat(SOLAR.walk(JourneyHeading.class)).hasSize(1);
    Located<MarketingAction> chat =
        SOLAR.walk(MarketingAction.class).skip(2).findFirst().orElseThrow();
    assertThat(chat.element().kind()).isEqualTo(ActionKind.CHAT);
    assertThat(chat.touchpoint()).map(Touchpoint::id).contains("accept");
    assertThat(chat.phase()).map(Phase::id).contains("purchase");
    Located<Persona> owner = SOLAR.walk(Persona.class).findFirst().orElseThrow();
    assertThat(owner.phase()).isEmpty();
    assertThat(owner.touchpoint()).isEmpty();
  }

  @Test
  void everyPathOfAWalkLeadsBackToItsElement() {
    assertThat(SOLAR.walk())
        .allSatisfy(
            located ->
                assertThat(SOLAR.element(ElementPath.parse(located.path().toString())))
                    .containsSame(located.element()));
  }

  @Test
  void aPathToNothingFindsNothing() {
    for (String path :
        List.of(
            "phase[gone]",
            "phase[gone]/touchpoint[ad]",
            "phase[purchase]/touchpoint[ad]",
            "phase[awareness]/touchpoint[ad]/action[chat]",
            "phase[awareness]/persona[owner]",
            "touchpoint[ad]",
            "persona[partner]")) {
      assertThat(SOLAR.element(ElementPath.parse(path))).as(path).isEmpty();
    }
    assertThat(SOLAR.element(ElementPath.parse("phase[awareness]/touchpoint[ad]/@emotion")))
        .as("the attribute is passed over")
        .containsSame(SOLAR.touchpoint("ad").orElseThrow());
  }

  @Test
  void anEmptyJourneyAnswersToo() {
    Journey empty = Journey.builder("empty", "Empty").build();
    assertThat(empty.phases()).isEmpty();
    assertThat(empty.phases(PURCHASE)).isEmpty();
    assertThat(empty.walk()).hasSize(1);
    assertThat(empty.routes()).isEmpty();
    assertThat(empty.transitionsFrom(PURCHASE)).isEmpty();
    assertThatThrownBy(() -> empty.transitionsFrom("purchase"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no phase \"purchase\"; there are none");
  }

  @Test
  void emotionsAreAskedForByPersona() {
    Touchpoint demo =
        Touchpoint.builder("demo", "Sees a demonstration")
            .emotion(Emotion.neutral("interested"))
            .emotionOf("engineer", Emotion.veryPositive("enthusiastic"))
            .measuredEmotionOf("engineer", Emotion.positive("glad"))
            .build();
    assertThat(demo.emotionOf("engineer")).map(Emotion::label).contains("enthusiastic");
    assertThat(demo.emotionOf("director")).map(Emotion::label).contains("interested");
    assertThat(demo.measuredEmotionOf("engineer")).map(Emotion::label).contains("glad");
    assertThat(demo.measuredEmotionOf("director")).isEmpty();
    assertThat(demo.concerns("anybody")).isTrue();
    assertThat(demo.toBuilder().concerns("engineer").build().concerns("director")).isFalse();
  }
}
