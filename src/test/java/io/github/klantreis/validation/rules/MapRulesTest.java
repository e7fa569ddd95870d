package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class MapRulesTest {
  private static Journey sized(int phases, int touchpoints) {
    JourneyBuilder journey = shop();
    for (int i = 1; i < phases; i++) {
      journey.phase("usage-" + i, USAGE, p -> {});
    }
    return journey
        .phase(
            "usage-last",
            USAGE,
            p -> {
              for (int i = 1; i <= touchpoints; i++) {
                p.touchpoint("t" + i, "Rides");
              }
            })
        .build();
  }

  @Test
  void noFunnelIsNamed() {
    ValidatorTester.of(MapRules.JOURNEY_FUNNEL_UNLINKED)
        .fires(
            touchpoint(AWARENESS, "ad", "Sees an advert", t -> t.action(ActionKind.ADVERTISEMENT)),
            INFO,
            "journey/@funnel",
            "The journey \"Shop\" is not linked to a conversion funnel",
            "De klantreis \"Shop\" is niet aan een conversietrechter gekoppeld")
        .silent(shop().funnel("Web shop funnel").build())
        .silent(
            shop()
                .phase(
                    AWARENESS,
                    p ->
                        p.touchpoint(
                            "ad",
                            "Sees an advert",
                            t ->
                                t.action(
                                    ActionKind.ADVERTISEMENT, a -> a.funnelStage(FunnelStage.TOP))))
                .build());
  }

  @Test
  void theMapIsTooLarge() {
    ValidatorTester.of(MapRules.JOURNEY_TOO_LARGE)
        .fires(
            phase(
                USAGE,
                p -> {
                  for (int day = 1; day <= 51; day++) {
                    p.touchpoint("day-" + day, "Rides on day " + day);
                  }
                }),
            INFO,
            "journey",
            "The journey \"Shop\" has 51 touchpoints; with more than 50, nobody keeps the"
                + " overview",
            "De klantreis \"Shop\" heeft 51 contactmomenten; bij meer dan 50 gaat het"
                + " overzicht verloren")
        .silent(
            shop()
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(USAGE, p -> p.touchpoint("ride", "Rides"))
                .build())
        .silent(sized(9, 50))
        .fires(
            sized(10, 50),
            INFO,
            "journey",
            "The journey \"Shop\" has 10 phases; with more than 9, nobody keeps the" + " overview",
            "De klantreis \"Shop\" heeft 10 fasen; bij meer dan 9 gaat het overzicht" + " verloren")
        .firesAt(sized(10, 51), "journey", "journey");
  }

  @Test
  void theSizeCanBeSet() {
    ValidatorTester rules =
        ValidatorTester.of(MapRules.JOURNEY_TOO_LARGE)
            .withOption(MapRules.JOURNEY_MOST_TOUCHPOINTS, 3)
            .withOption(MapRules.JOURNEY_MOST_PHASES, 2);
    rules.silent(sized(2, 3));
    rules.firesAt(sized(3, 4), "journey", "journey");
  }

  @Test
  void statesAreMixed() {
    ValidatorTester.of(MapRules.JOURNEY_STATE_MIXED)
        .fires(
            shop()
                .state(JourneyState.AS_IS)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("queue", "Queues")
                            .touchpoint("scan", "Scans it", t -> t.state(JourneyState.TO_BE)))
                .build(),
            WARNING,
            "journey",
            "The journey \"Shop\" is as-is, except for \"Scans it\"",
            "De klantreis \"Shop\" toont de huidige situatie, behalve bij \"Scans it\"")
        .silent(
            shop()
                .state(JourneyState.TO_BE)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("scan", "Scans it", t -> t.state(JourneyState.TO_BE))
                            .touchpoint("leave", "Walks out"))
                .build());
  }

  @Test
  void ofSeveralThatDifferTheFirstIsNamed() {
    for (JourneyState state : JourneyState.values()) {
      JourneyState other = state == JourneyState.AS_IS ? JourneyState.TO_BE : JourneyState.AS_IS;
      Journey mixed =
          shop()
              .state(state)
              .phase(
                  PURCHASE,
                  p ->
                      p.touchpoint("queue", "Queues", t -> t.state(state))
                          .touchpoint("scan", "Scans it", t -> t.state(other))
                          .touchpoint("pay", "Pays", t -> t.state(other)))
              .phase(USAGE, p -> p.touchpoint("ride", "Rides", t -> t.state(other)))
              .build();
      assertThat(Validators.of(MapRules.JOURNEY_STATE_MIXED).validate(mixed).findings())
          .singleElement()
          .extracting(finding -> finding.message(Locale.ENGLISH))
          .asString()
          .endsWith("except for 3 of its touchpoints, such as \"Scans it\"");
    }
  }

  @Test
  void whereTheJourneySaysNoStateTheFewerStandOut() {
    JourneyBuilder journey =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint("scan", "Scans it", t -> t.state(JourneyState.TO_BE))
                        .touchpoint("leave", "Walks out", t -> t.state(JourneyState.TO_BE)));
    ValidatorTester.of(MapRules.JOURNEY_STATE_MIXED).silent(journey.build());
    journey.phase(
        USAGE,
        p ->
            p.touchpoint("ride", "Rides", t -> t.state(JourneyState.AS_IS))
                .touchpoint("tell", "Tells"));
    ValidatorTester.of(MapRules.JOURNEY_STATE_MIXED)
        .fires(
            journey.build(),
            WARNING,
            "journey",
            "The journey \"Shop\" is to-be, except for \"Rides\"",
            "De klantreis \"Shop\" toont de gewenste situatie, behalve bij \"Rides\"");
  }

  @Test
  void aPlanWasMeasured() {
    ValidatorTester.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN)
        .fires(
            shop()
                .state(JourneyState.TO_BE)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint(
                            "scan", "Scans it", t -> t.measuredEmotion(Emotion.positive("quick"))))
                .build(),
            INFO,
            "phase[purchase]/touchpoint[scan]/@measuredEmotion",
            "\"Scans it\" is only planned, so nobody can have measured what customers feel there",
            "\"Scans it\" is nog een plan; wat klanten daar voelen, kan dus niet gemeten" + " zijn")
        .silent(
            shop()
                .state(JourneyState.TO_BE)
                .phase(
                    PURCHASE,
                    p ->
                        p.touchpoint("scan", "Scans it", t -> t.emotion(Emotion.positive("quick"))))
                .build());
  }

  @Test
  void phasesAndPersonasAreMeasuredToo() {
    ValidatorTester.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN)
        .fires(
            shop()
                .state(JourneyState.TO_BE)
                .persona("commuter", "Commuter")
                .phase(PURCHASE, p -> p.measuredEmotionOf("commuter", Emotion.positive("quick")))
                .build(),
            INFO,
            "phase[purchase]/@measuredParticipantEmotions",
            "\"Purchase\" is only planned, so nobody can have measured what customers feel there",
            "\"Aankoop\" is nog een plan; wat klanten daar voelen, kan dus niet gemeten" + " zijn");
  }

  @Test
  void theStateOfTheTouchpointWins() {
    JourneyBuilder journey =
        shop()
            .phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                            "scan",
                            "Scans it",
                            t ->
                                t.state(JourneyState.TO_BE)
                                    .measuredEmotion(Emotion.positive("quick")))
                        .touchpoint(
                            "queue",
                            "Queues",
                            t ->
                                t.state(JourneyState.AS_IS)
                                    .measuredEmotion(Emotion.negative("bored"))));
    String planned = "phase[purchase]/touchpoint[scan]/@measuredEmotion";
    ValidatorTester.of(MapRules.ACTUAL_EXPERIENCE_ON_PLAN)
        .firesAt(journey.build(), planned)
        .firesAt(journey.state(JourneyState.TO_BE).build(), planned);
  }
}
