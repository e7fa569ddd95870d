package io.github.klantreis.drawing;

import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Valence;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Journeys of many sizes and in many scripts, to be drawn. */
public final class MapSamples {
  /** Words of which few fit a column. */
  public static final List<String> DUTCH =
      List.of(
          "Vraagt de zonnepaneleninstallatiekostenberekening aan",
          "Vergelijkt arbeidsongeschiktheidsverzekeringen",
          "Belt de klantenservicemedewerker terug",
          "Leest hottentottententententoonstellingsmakersopleidingsprogramma's",
          "Betaalt");

  public static final List<String> CJK =
      List.of(
          "見積書をオンラインで確認して比較する、そして電話する。",
          "设置日期并请邻居来看太阳能板",
          "설치 기사 방문을 기다린다",
          "口コミ「とても良い」を読む👨‍👩‍👧‍👦🇳🇱👍🏽",
          "एक पत्र पढ़ता है और फ़ोन करता है");

  private MapSamples() {}

  /** Few touchpoints, with a loop. */
  public static Journey bread() {
    return Journey.builder("bread", "Buying bread")
        .goal("Sold out by noon")
        .persona("baker-fan", "Early riser", p -> p.quote("Still warm!"))
        .phase(
            CanonicalPhase.AWARENESS,
            p ->
                p.touchpoint(
                    "smells",
                    "Smells fresh bread",
                    t ->
                        t.channel(Channel.STORE)
                            .sense(Sense.SMELL)
                            .emotion(Emotion.positive("hungry"))))
        .phase(
            CanonicalPhase.PURCHASE,
            p ->
                p.goal("No queue longer than five")
                    .touchpoint(
                        "queues",
                        "Queues",
                        t ->
                            t.channel(Channel.STORE)
                                .emotion(Emotion.negative("impatient"))
                                .painPoint("Ten minutes on Saturdays")
                                .opportunity("Order ahead")
                                .dropOffPoint("The queue is out of the door"))
                    .touchpoint(
                        "pays",
                        "Pays",
                        t ->
                            t.channel(Channel.STORE)
                                .moment(Moment.PAYMENT)
                                .emotion(Emotion.neutral("done"))
                                .action(ActionKind.CUSTOMER_SERVICE)))
        .phase(
            CanonicalPhase.USAGE,
            p ->
                p.touchpoint(
                    "eats",
                    "Has breakfast",
                    t ->
                        t.moment(Moment.FIRST_USE)
                            .sense(Sense.TASTE)
                            .momentOfTruth(MomentOfTruth.SECOND)
                            .emotion(Emotion.veryPositive("happy"))))
        .phase(
            CanonicalPhase.LOYALTY,
            p ->
                p.touchpoint(
                    "returns",
                    "Comes back on Saturday",
                    t -> t.channel(Channel.STORE).emotion(Emotion.positive("known by name"))))
        .loyaltyLoop(
            CanonicalPhase.LOYALTY,
            CanonicalPhase.PURCHASE,
            loop -> loop.trigger("The bread is finished"))
        .build();
  }

  /** A journey of a size, with three personas and with names out of a list. */
  public static Journey ofSize(int touchpoints, List<String> names) {
    JourneyBuilder journey =
        Journey.builder("sample-" + touchpoints, names.get(0)).goal(names.get(1));
    List.of("one", "two", "three")
        .forEach(id -> journey.persona(id, names.get(2), p -> p.quote(names.get(3))));
    CanonicalPhase[] phases = CanonicalPhase.values();
    for (int i = 0; i < phases.length; i++) {
      int from = touchpoints * i / phases.length;
      int to = touchpoints * (i + 1) / phases.length;
      journey.phase(phases[i], phase -> phase(phase, from, to, names));
    }
    return journey
        .bridgingPeriod(Period.ofWeeks(6))
        .loyaltyLoop(
            CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE, loop -> loop.trigger(names.get(3)))
        .build();
  }

  private static void phase(PhaseBuilder phase, int from, int to, List<String> names) {
    phase.goal(names.get(3)).owner(names.get(2)).customerNeed(names.get(0));
    for (int i = from; i < to; i++) {
      int n = i;
      phase.touchpoint(
          "t" + n,
          names.get(n % names.size()),
          t -> {
            t.channel(List.of(Channel.WEBSITE, Channel.TELEPHONE, Channel.APP).get(n % 3));
            t.emotion(Emotion.of(Valence.of(n * 7 % 5 - 2), names.get((n + 1) % names.size())));
            t.emotionOf("two", Emotion.of(Valence.of(n * 3 % 5 - 2), names.get((n + 2) % 5)));
            if (n % 5 == 4) {
              t.concerns("two");
            }
            if (n % 6 == 1) {
              t.moment(Moment.DECISION).momentOfTruth(MomentOfTruth.FIRST).sense(Sense.SIGHT);
            }
            t.painPoint(names.get((n + 3) % 5)).opportunity(names.get((n + 4) % 5));
            t.action(ActionKind.CUSTOMER_SERVICE);
            if (n % 4 == 0) {
              t.dropOffPoint(names.get((n + 2) % 5));
            }
          });
    }
  }

  /** The examples, and from 5 to 60 touchpoints in several scripts. */
  public static Stream<Journey> all() {
    return Stream.of(
            Stream.of(bread(), SolarPanels.asIs(), SolarPanels.toBe(), HeatPumpMaintenance.asIs()),
            IntStream.of(5, 12, 23, 37, 60).mapToObj(size -> ofSize(size, DUTCH)),
            IntStream.of(5, 18, 60).mapToObj(size -> ofSize(size, CJK)))
        .flatMap(part -> part);
  }
}
