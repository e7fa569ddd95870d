package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ActorRulesTest {
  @Test
  void aHandOverThatTheCustomerCarriesIsFound() {
    ValidatorTester.of(ActorRules.HAND_OVER_WITHOUT_CHANNEL)
        .fires(
            Journey.builder("hip", "A new hip")
                .actor("doctor", "The doctor", Side.PARTNER)
                .actor("surgeon", "The surgeon", Side.COMPANY)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("visit", "Sees the doctor", t -> t.receiver("doctor"))
                            .touchpoint("intake", "Meets the surgeon", t -> t.initiator("surgeon")))
                .build(),
            INFO,
            "phase[usage]/touchpoint[intake]",
            "Between \"The doctor\" and \"The surgeon\", customers may have to pass on"
                + " their story themselves: no touchpoint involves both parties",
            "Tussen \"The doctor\" en \"The surgeon\" moeten klanten hun verhaal mogelijk"
                + " zelf overbrengen: bij geen contactmoment zijn beide partijen betrokken")
        .silent(
            Journey.builder("hip", "A new hip")
                .actor("doctor", "The doctor", Side.PARTNER)
                .actor("surgeon", "The surgeon", Side.COMPANY)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("visit", "Sees the doctor", t -> t.receiver("doctor"))
                            .touchpoint(
                                "letter",
                                "Is referred",
                                t -> t.initiator("doctor").receiver("surgeon"))
                            .touchpoint("intake", "Meets the surgeon", t -> t.initiator("surgeon")))
                .build());
  }

  @Test
  void whatPartiesPassOnIsTold() {
    ValidatorTester.of(ActorRules.HAND_OVERS_UNTOLD)
        .fires(
            Journey.builder("hip", "A new hip")
                .actor("doctor", "The doctor", Side.PARTNER)
                .actor("surgeon", "The surgeon", Side.COMPANY)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("visit", "Sees the doctor", t -> t.receiver("doctor"))
                            .touchpoint(
                                "intake",
                                "Has to tell it all again",
                                t -> t.initiator("surgeon").emotion(-1, "annoyed")))
                .build(),
            INFO,
            "journey",
            "No touchpoint shows what \"The doctor\" passes on to \"The surgeon\" about customers",
            "Geen contactmoment laat zien wat \"The doctor\" over klanten doorgeeft aan"
                + " \"The surgeon\"")
        .silent(
            Journey.builder("hip", "A new hip")
                .actor("doctor", "The doctor", Side.PARTNER)
                .actor("surgeon", "The surgeon", Side.COMPANY)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint("visit", "Sees the doctor", t -> t.receiver("doctor"))
                            .touchpoint(
                                "intake",
                                "Meets the surgeon, who has read the letter",
                                t ->
                                    t.initiator("surgeon")
                                        .emotion(-1, "annoyed")
                                        .involves("doctor")))
                .build());
  }

  @Test
  void threePartiesThatTakeTurnsAreToldTogetherAndOnlyWhereItHurtsIfSomethingIsSold() {
    Journey journey =
        Journey.builder("knee", "A new knee")
            .people(People.PATIENTS)
            .actor("doctor", "The doctor", Side.PARTNER)
            .actor("surgeon", "The surgeon", Side.COMPANY)
            .actor("nurse", "The nurse", Side.COMPANY)
            .actor("desk", "The kiosk", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
            .phase(
                USAGE,
                p ->
                    p.touchpoint("visit", "Sees the doctor", t -> t.receiver("doctor"))
                        .touchpoint("intake", "Meets the surgeon", t -> t.initiator("surgeon"))
                        .touchpoint("ward", "Lies on the ward", t -> t.initiator("nurse")))
            .build();
    ValidatorTester.of(ActorRules.HAND_OVERS_UNTOLD)
        .on(journey)
        .finds(
            "journey",
            "No touchpoint shows what \"The doctor\", \"The surgeon\" and \"The nurse\" pass on to"
                + " each other about patients")
        .andNothingElse();
    Journey sold = journey.toBuilder().people(People.CUSTOMERS).market(Market.B2C).build();
    ValidatorTester.of(ActorRules.HAND_OVERS_UNTOLD)
        .silent(
            sold,
            journey.toBuilder().state(JourneyState.TO_BE).build(),
            journey.withTouchpoint("ward", t -> t.initiator("desk")))
        .firesAt(sold.withTouchpoint("ward", t -> t.painPoint("Tells it again")), "journey");
  }

  @Test
  void eachHandOverThatIsCarriedIsReported() {
    ValidatorTester.of(ActorRules.HAND_OVER_WITHOUT_CHANNEL)
        .firesAt(
            Journey.builder("hip", "A new hip")
                .actor("doctor", "The doctor", Side.PARTNER)
                .actor("surgeon", "The surgeon", Side.COMPANY)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                                "one", "One", t -> t.receiver("doctor").leadsTo("three", "urgent"))
                            .touchpoint("two", "Two", t -> t.receiver("surgeon"))
                            .touchpoint("three", "Three", t -> t.receiver("surgeon")))
                .build(),
            "phase[usage]/touchpoint[two]",
            "phase[usage]/touchpoint[three]");
  }

  @Test
  void severalPairsAreSaidOnce() {
    Journey journey =
        Journey.builder("knee", "A new knee")
            .actor("doctor", "The doctor", Side.PARTNER)
            .actor("surgeon", "The surgeon", Side.COMPANY)
            .actor("nurse", "The nurse", Side.COMPANY)
            .phase(
                USAGE,
                p ->
                    p.touchpoint("visit", "Sees the doctor", t -> t.receiver("doctor"))
                        .touchpoint("intake", "Meets the surgeon", t -> t.initiator("surgeon"))
                        .touchpoint("ward", "Lies on the ward", t -> t.initiator("nurse")))
            .build();
    assertThat(Validators.of(ActorRules.HAND_OVER_WITHOUT_CHANNEL).validate(journey).grouped())
        .extracting(group -> group.message(Locale.ENGLISH))
        .containsExactly(
            "At 2 touchpoints customers come to another party and may have to pass on their story"
                + " themselves, as no touchpoint involves both parties: \"Meets the surgeon\","
                + " \"Lies on the ward\"");
  }

  @Test
  void whoIsSpokenOfDoesSomething() {
    Journey ticket =
        Journey.builder("concert", "Going to a concert")
            .actor("reseller", "The reseller", Side.PARTNER)
            .actor("hall", "The hall", Side.COMPANY)
            .phase(USAGE, p -> p.touchpoint("finds", "Finds a ticket", t -> t.initiator("hall")))
            .build();
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_PART)
        .firesAt(ticket, "actor[reseller]")
        .silent(
            ticket.withTouchpoint("finds", t -> t.name("Finds a ticket at one of the resellers")),
            ticket.withTouchpoint("finds", t -> t.description("The reseller asks twice the price")),
            ticket.withTouchpoint("finds", t -> t.painPoint("Resellers ask twice the price")),
            ticket.withTouchpoint("finds", t -> t.thought("Can I trust a reseller?")),
            ticket.withPhase("usage", p -> p.painPoint("Resellers ask twice the price")),
            ticket.withTouchpoint("finds", t -> t.involves("reseller")));
  }

  private static final Map<String, Emotion> CALM = Map.of("court", Emotion.positive("calm"));

  @Test
  void anActorDoesSomething() {
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_PART)
        .fires(
            Journey.builder("debt", "Out of debt")
                .actor("worker", "The social worker", Side.COMPANY)
                .actor("creditors", "The creditors", Side.PARTNER)
                .phase(
                    USAGE,
                    p -> p.touchpoint("agrees", "Agrees on a plan", t -> t.initiator("worker")))
                .build(),
            INFO,
            "actor[creditors]",
            "\"The creditors\" is named, but takes part in no touchpoint",
            "\"The creditors\" is genoemd, maar doet bij geen contactmoment mee")
        .silent(
            Journey.builder("debt", "Out of debt")
                .actor("worker", "The social worker", Side.COMPANY)
                .actor("creditors", "The creditors", Side.PARTNER)
                .phase(
                    USAGE,
                    p ->
                        p.touchpoint(
                                "agrees",
                                "Agrees on a plan",
                                t -> t.initiator("worker").involves("creditors"))
                            .touchpoint("signed", "Is accepted", t -> t.initiator("creditors")))
                .build());
    Journey journey =
        Journey.builder("debt", "Out of debt")
            .actor("worker", "The social worker", Side.COMPANY)
            .actor("sister", "The sister", Side.CUSTOMER)
            .actor("court", "The court", Side.PARTNER)
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "agrees",
                        "Agrees on a plan",
                        t -> t.initiator("worker").involves("sister")))
            .build();
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_PART)
        .on(journey)
        .finds("actor[court]", "\"The court\" is named, but takes part in no touchpoint")
        .andNothingElse();
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_PART)
        .silent(
            journey.withTouchpoint("agrees", t -> t.involves("court")),
            journey.withTouchpoint("agrees", t -> t.receiver("court")),
            journey.withTouchpoint("agrees", t -> t.participantEmotions(CALM)),
            journey.withTouchpoint("agrees", t -> t.measuredParticipantEmotions(CALM)),
            journey.withPhase("usage", p -> p.participantEmotions(CALM)),
            journey.withPhase("usage", p -> p.measuredParticipantEmotions(CALM)),
            journey.edit(
                e -> {
                  e.removeTouchpoint("agrees");
                }));
  }

  @Test
  void aRelativeWhoTakesStepsHasAVoice() {
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_VOICE)
        .fires(
            shop()
                .actor("son", "Son", Side.CUSTOMER, a -> a.kind(ActorKind.PERSON))
                .phase(
                    CONSIDERATION,
                    p ->
                        p.touchpoint("books", "Books for his father", t -> t.initiator("son"))
                            .touchpoint("drives", "Drives him", t -> t.initiator("son"))
                            .touchpoint("waits", "Waits", t -> t.emotion(-1, "so impersonal")))
                .build(),
            INFO,
            "actor[son]",
            "\"Son\" starts 2 touchpoints, but no emotion is noted as that of \"Son\"",
            "\"Son\" neemt bij 2 contactmomenten het initiatief, maar er staat geen emotie van \"Son\"")
        .silent(
            shop()
                .actor("son", "Son", Side.CUSTOMER, a -> a.kind(ActorKind.PERSON))
                .phase(
                    CONSIDERATION,
                    p ->
                        p.touchpoint(
                                "books",
                                "Books for his father",
                                t -> t.initiator("son").emotionOf("son", -1, "hurried"))
                            .touchpoint("drives", "Drives him", t -> t.initiator("son")))
                .build());
    Journey system =
        shop()
            .actor("portal", "Portal", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint("a", "A", t -> t.initiator("portal").emotion(1, "glad"))
                        .touchpoint("b", "B", t -> t.initiator("portal")))
            .build();
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_VOICE).silent(system);
    Journey once =
        shop()
            .actor("son", "Son", Side.CUSTOMER, a -> {})
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("a", "A", t -> t.initiator("son").emotion(1, "glad")))
            .build();
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_VOICE)
        .silent(once)
        .withOption(ActorRules.ACTOR_WITHOUT_VOICE_FROM, 1)
        .firesAt(once, "actor[son]");
  }

  @Test
  void whoTakesPartOftenHasAVoiceThoughOthersStartIt() {
    Journey journey =
        shop()
            .persona("ann", "Ann")
            .actor("child", "Her child", Side.CUSTOMER, a -> {})
            .actor("driver", "Driver", Side.PARTNER, a -> {})
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint("a", "Is fetched", t -> t.initiator("driver").receiver("child"))
                        .touchpoint("b", "Is brought back", t -> t.involves("child"))
                        .touchpoint(
                            "c", "Is bullied", t -> t.receiver("child").emotion(-2, "angry")))
            .build();
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_VOICE)
        .on(journey)
        .finds(
            INFO,
            "actor[child]",
            "\"Her child\" takes part in 3 touchpoints, but no emotion of their own is noted",
            "\"Her child\" doet mee bij 3 contactmomenten, maar een eigen emotie staat er niet bij")
        .andNothingElse();
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_VOICE)
        .silent(
            journey.withTouchpoint("c", t -> t.emotionOf("child", -2, "scared")),
            journey.edit(e -> e.removeTouchpoint("b")),
            journey.edit(e -> e.removePersona("ann")));
  }

  @Test
  void aRelativeHasAVoiceWhereOthersAreNamed() {
    Journey journey =
        shop()
            .persona("johan", "Johan")
            .actor("son", "Son", Side.CUSTOMER, a -> {})
            .phase(
                CONSIDERATION,
                p ->
                    p.touchpoint(
                        "books",
                        "Books for his father",
                        t -> t.initiator("son").emotionOf("johan", -1, "so impersonal")))
            .build();
    ValidatorTester.of(ActorRules.ACTOR_WITHOUT_VOICE)
        .fires(
            journey,
            INFO,
            "actor[son]",
            "\"Son\" starts \"Books for his father\", where it is noted what somebody else feels,"
                + " but no emotion is noted as that of \"Son\"",
            "\"Son\" neemt het initiatief bij \"Books for his father\", waar wel staat wat een ander voelt, maar"
                + " er staat geen emotie van \"Son\"")
        .silent(journey.withTouchpoint("books", t -> t.emotionOf("son", 0, "willing")));
  }
}
