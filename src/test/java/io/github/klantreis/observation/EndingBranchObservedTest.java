package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.BranchingBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.NextStep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Customers for whom the journey ends with a branch. */
final class EndingBranchObservedTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private static final Journey MORTGAGE =
      mortgage(
          c ->
              c.branch(
                      "no",
                      "refused",
                      b ->
                          b.endsJourney()
                              .touchpoint("letter", "Reads the letter")
                              .touchpoint("call", "Is called"))
                  .branch("yes", "accepted", b -> b.touchpoint("offer", "Signs the offer")));

  private static final Journey SILENT =
      mortgage(
          c ->
              c.branch("no", "refused", b -> b.endsJourney().share(30))
                  .branch(
                      "yes", "accepted", b -> b.share(70).touchpoint("offer", "Signs the offer")));

  private static Journey mortgage(Consumer<BranchingBuilder> choice) {
    return Journey.builder("mortgage", "A mortgage")
        .persona("starter", "First home")
        .persona("mover", "Next home")
        .phase(
            CONSIDERATION,
            f ->
                f.touchpoint("asks", "Asks for a mortgage")
                    .choice("answer", "What does the bank say?", choice))
        .phase(PURCHASE, f -> f.touchpoint("deed", "Signs the deed"))
        .phase(DELIVERY, f -> f.touchpoint("key", "Gets the key"))
        .build();
  }

  private static ObservationPlan plan(Journey journey) {
    return ObservationPlan.of(journey)
        .withCutOff(Duration.ofDays(3), NOON.plus(Duration.ofDays(9)));
  }

  private static Trail trail(String... met) {
    return Trail.of(
        String.join(" ", met),
        IntStream.range(0, met.length)
            .mapToObj(i -> Encounter.of(String.join(" ", met), NOON.plusSeconds(i), met[i]))
            .toList());
  }

  private static List<String> deviations(Journey journey, String... met) {
    return plan(journey).replay(trail(met)).conformance().deviations().stream()
        .map(each -> each.kind() + " " + each.label())
        .toList();
  }

  @Test
  void whoeverEndedMissesNothingOfWhatFollows() {
    assertThat(deviations(MORTGAGE, "asks", "letter", "call")).isEmpty();
    assertThat(deviations(MORTGAGE, "asks", "offer", "deed", "key")).isEmpty();
    assertThat(deviations(MORTGAGE, "asks", "letter")).containsExactly("MISSED call");
    assertThat(deviations(MORTGAGE, "asks", "offer")).containsExactly("MISSED deed", "MISSED key");
  }

  @Test
  void anyTouchpointOfTheBranchTellsThatTheJourneyEnded() {
    assertThat(plan(MORTGAGE).replay(trail("asks", "call")).status()).isEqualTo(TrailStatus.ENDED);
    assertThat(deviations(MORTGAGE, "asks", "call"))
        .as("what a log has of a branch may start anywhere in it")
        .containsExactly("MISSED letter");
    assertThat(deviations(MORTGAGE, "call")).containsExactly("MISSED asks", "MISSED letter");
    Replay onTheWay =
        ObservationPlan.of(MORTGAGE)
            .withCutOff(Duration.ofDays(3), NOON.plus(Duration.ofDays(1)))
            .replay(trail("asks", "call"));
    assertThat(onTheWay.conformance().toText(Locale.ENGLISH))
        .isEqualTo("1 deviation: before step 2, \"Reads the letter\" was missed");

    Journey three =
        mortgage(
            c ->
                c.branch(
                        "no",
                        "refused",
                        b ->
                            b.endsJourney()
                                .touchpoint("letter", "Reads the letter")
                                .touchpoint("call", "Is called", t -> t.concerns("starter"))
                                .touchpoint("talk", "Talks", t -> t.leadsTo("letter", "more")))
                    .branch("yes", "accepted", b -> b.touchpoint("offer", "Signs the offer")));
    assertThat(deviations(three, "asks", "talk")).containsExactly("MISSED letter");
    assertThat(deviations(three, "asks", "call")).containsExactly("MISSED letter", "MISSED talk");
    assertThat(deviations(three, "asks", "call", "talk", "letter", "talk"))
        .as("a way leads back")
        .containsExactly("MISSED letter");
    assertThat(deviations(three, "asks"))
        .as("whoever meets nothing of it has not ended")
        .containsExactly("MISSED offer", "MISSED deed", "MISSED key");
    assertThat(plan(three).replay(trail("asks", "talk")).conformance().shortestRoute())
        .isEqualTo(4);
  }

  @Test
  void whoTakesBranchWithoutTouchpointsIsNotToldFromWhoStopsBefore() {
    assertThat(deviations(SILENT, "asks"))
        .containsExactly("MISSED offer", "MISSED deed", "MISSED key");
    assertThat(deviations(SILENT, "asks", "offer")).containsExactly("MISSED deed", "MISSED key");
    assertThat(plan(SILENT).replay(trail("asks")).phaseConformance().deviations()).hasSize(2);
    Journey nobodyGoesOn =
        Journey.builder("ask", "Asking")
            .phase(
                CONSIDERATION,
                f ->
                    f.touchpoint("asks", "Asks")
                        .choice(
                            "answer",
                            "What is the answer?",
                            c ->
                                c.branch("none", "none", b -> b.endsJourney())
                                    .branch(
                                        "no",
                                        "refused",
                                        b -> b.endsJourney().touchpoint("letter", "Reads"))))
            .build();
    assertThat(deviations(nobodyGoesOn, "asks")).isEmpty();
    assertThat(deviations(nobodyGoesOn, "asks", "letter")).isEmpty();
  }

  @Test
  void whereNothingFollowsBranchWithoutTouchpointsEndsWhetherItSaysSoOrNot() {
    List<String> said = new ArrayList<>();
    for (Consumer<BranchBuilder> end :
        List.<Consumer<BranchBuilder>>of(b -> {}, b -> b.endsJourney())) {
      for (boolean ownPhase : new boolean[] {false, true}) {
        Consumer<PhaseBuilder> survey =
            f ->
                f.choice(
                        "calls",
                        "Is anyone called?",
                        c ->
                            c.branch("nobody", "nobody")
                                .branch("call", "called", b -> b.touchpoint("call", "Is called")))
                    .choice(
                        "fills",
                        "Is the survey filled in?",
                        c ->
                            c.branch("yes", "yes", b -> b.touchpoint("survey", "Fills it in"))
                                .branch("no", "no", end));
        JourneyBuilder repair =
            Journey.builder("repair", "A repair")
                .phase(
                    CONSIDERATION,
                    f -> {
                      f.touchpoint("asks", "Asks").touchpoint("visit", "Is visited");
                      if (!ownPhase) {
                        survey.accept(f);
                      }
                    });
        Journey journey = (ownPhase ? repair.phase(DELIVERY, survey) : repair).build();
        for (String met :
            List.of("visit", "asks visit", "asks visit survey", "asks visit call", "asks")) {
          said.add(met + deviations(journey, met.split(" ")));
          assertThat(plan(journey).replay(trail(met.split(" "))).status())
              .isEqualTo(TrailStatus.ARRIVED);
        }
      }
    }
    assertThat(said.subList(0, 5))
        .containsExactly(
            "visit[MISSED asks]",
            "asks visit[]",
            "asks visit survey[]",
            "asks visit call[]",
            "asks[MISSED visit]");
    assertThat(said.subList(5, 10)).isEqualTo(said.subList(0, 5));
    assertThat(said.subList(10, 20)).isEqualTo(said.subList(0, 10));
  }

  @Test
  void wayOutOfBranchLeadsOn() {
    for (boolean always : new boolean[] {true, false}) {
      NextStep way = always ? NextStep.to("call") : NextStep.to("call").onCondition("objects");
      Journey shop =
          Journey.builder("loan", "A loan")
              .phase(
                  CONSIDERATION,
                  f ->
                      f.touchpoint("asks", "Asks")
                          .choice(
                              "answer",
                              "What is the answer?",
                              c ->
                                  c.branch(
                                          "no",
                                          "refused",
                                          b ->
                                              b.endsJourney()
                                                  .touchpoint(
                                                      "mail",
                                                      "Reads the mail",
                                                      t -> t.nextSteps(List.of(way))))
                                      .branch(
                                          "yes", "accepted", b -> b.touchpoint("offer", "Signs")))
                          .touchpoint("call", "Is called")
                          .touchpoint("form", "Fills in a form"))
              .phase(PURCHASE, f -> f.touchpoint("deed", "Signs the deed"))
              .build();
      assertThat(plan(shop).replay(trail("asks", "mail")).status())
          .isEqualTo(always ? TrailStatus.STOPPED : TrailStatus.ENDED);
      assertThat(observed(shop, "asks mail").phases().get(0).dropOff().part())
          .isEqualTo(always ? 1 : 0);
      assertThat(deviations(shop, "asks", "mail")).hasSize(always ? 3 : 0);
      assertThat(deviations(shop, "asks", "mail", "call", "form", "deed")).isEmpty();
      JourneyStatistics onTheWay =
          Stream.of(trail("asks", "mail")).collect(ObservationPlan.of(shop).statistics());
      assertThat(onTheWay.touchpoint("call").orElseThrow().met().whole())
          .as("may still be met")
          .isZero();
    }
  }

  @Test
  void whoeverEndedAndGoesOnIsOffTheRoute() {
    assertThat(deviations(MORTGAGE, "asks", "letter", "call", "deed", "key"))
        .as("the shortest: neither touchpoint of the branch, and one of the other")
        .hasSize(2);
    Replay replay = plan(MORTGAGE).replay(trail("asks", "letter", "call", "deed"));
    assertThat(replay.moves())
        .extracting(Move::isModelled)
        .containsExactly(true, true, true, false);
    Replay before = plan(MORTGAGE).replay(trail("asks", "letter", "deed"));
    assertThat(before.moves().get(2).isModelled()).isFalse();
    Replay accepted = plan(MORTGAGE).replay(trail("asks", "offer", "deed"));
    assertThat(accepted.moves().get(2).isModelled()).isTrue();
  }

  @Test
  void nobodyMissesTheRefusal() {
    assertThat(deviations(MORTGAGE, "asks"))
        .containsExactly("MISSED offer", "MISSED deed", "MISSED key");
    assertThat(deviations(MORTGAGE, "asks", "offer", "deed")).containsExactly("MISSED key");
    ObservationPlan plan = plan(MORTGAGE);
    assertThat(plan.replay(trail("asks", "offer")).phaseConformance().deviations())
        .as("who stops without a refusal did not come to the end")
        .hasSize(2);
    assertThat(
            Stream.of(trail("asks", "offer"), trail("asks", "letter", "call"))
                .collect(plan.statistics())
                .conformance()
                .customersWithoutDeviation()
                .part())
        .isEqualTo(1);
  }

  @Test
  void phasesThatFollowAreNotMissedEither() {
    ObservationPlan plan = plan(MORTGAGE);
    assertThat(plan.replay(trail("asks", "letter", "call")).phaseConformance().deviations())
        .isEmpty();
  }

  @Test
  void branchForOthersIsNoWayOut() {
    Journey some =
        mortgage(
            c ->
                c.branch(
                        "no",
                        "refused",
                        b ->
                            b.endsJourney()
                                .concerns("starter")
                                .touchpoint("letter", "Reads the letter"))
                    .branch("yes", "accepted"));
    Routes mover = JourneyOutline.of(some).touchpointRoutes(1);
    Routes starter = JourneyOutline.of(some).touchpointRoutes(0);
    int[] asked = {0};
    int[] refused = {0, 1};
    assertThat(mover.deviations(asked, 0, 1)).as("deed and key").isEqualTo(2);
    assertThat(mover.deviations(refused, 0, 2)).isZero();
    assertThat(starter.deviations(asked, 0, 1)).as("deed and key, too").isEqualTo(2);
    assertThat(starter.deviations(refused, 0, 2)).isZero();
  }

  @Test
  void forWhoeverStoppedThereTheJourneyEndedAndNobodyDroppedOff() {
    ObservationPlan plan = plan(MORTGAGE);
    assertThat(plan.replay(trail("asks", "letter", "call")).status()).isEqualTo(TrailStatus.ENDED);
    assertThat(plan.replay(trail("asks", "letter")).status()).isEqualTo(TrailStatus.ENDED);
    assertThat(plan.replay(trail("asks", "letter")).droppedOffIn()).isEmpty();
    assertThat(plan.replay(trail("asks", "offer")).status()).isEqualTo(TrailStatus.STOPPED);
    assertThat(plan(SILENT).replay(trail("asks")).status())
        .as("nobody can tell the refused from those who dropped off")
        .isEqualTo(TrailStatus.STOPPED);

    JourneyStatistics statistics =
        observed(MORTGAGE, "asks letter call", "asks letter", "asks offer", "asks offer deed key");
    PhaseCount asked = statistics.phases().get(0);
    assertThat(asked.last(TrailStatus.ENDED)).isEqualTo(2);
    assertThat(asked.last(TrailStatus.STOPPED)).isEqualTo(1);
    assertThat(asked.last()).isEqualTo(3);
    assertThat(asked.dropOff()).hasToString("1 of 4 (25.0%)");
    assertThat(asked.last(TrailStatus.ARRIVED)).isZero();
    assertThat(statistics.customers(TrailStatus.ENDED)).isEqualTo(2);
    assertThat(statistics.customers(TrailStatus.ARRIVED)).isEqualTo(1);
    assertThat(plan.replay(trail("asks", "letter")).explain(Locale.ENGLISH))
        .startsWith("asks letter: ended at a choice, last seen in Consideration");
  }

  @Test
  void refusalIsNoPurchase() {
    Journey shop =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                f ->
                    f.choice(
                        "credit",
                        "Is credit given?",
                        c ->
                            c.branch("yes", "yes", b -> b.touchpoint("signs", "Signs"))
                                .branch(
                                    "no",
                                    "no",
                                    b -> b.endsJourney().touchpoint("letter", "Reads"))))
            .phase(DELIVERY, f -> f.touchpoint("gets", "Gets it"))
            .build();
    assertThat(plan(shop).replay(trail("letter")).purchases()).isEmpty();
    assertThat(plan(shop).replay(trail("signs")).purchases()).hasSize(1);
  }

  @Test
  void nobodyIsKnownToBuyBeforeSomeAreRefused() {
    Journey shop =
        Journey.builder("shop", "Shop")
            .phase(
                PURCHASE,
                f ->
                    f.touchpoint("apply", "Applies")
                        .choice(
                            "credit",
                            "Is credit given?",
                            c ->
                                c.branch("yes", "yes")
                                    .branch(
                                        "no",
                                        "no",
                                        b -> b.endsJourney().touchpoint("letter", "Reads"))))
            .phase(DELIVERY, f -> f.touchpoint("gets", "Gets it"))
            .build();
    assertThat(plan(shop).replay(trail("apply", "letter")).purchases()).isEmpty();
    assertThat(plan(shop).replay(trail("apply", "gets")).purchases()).isEmpty();
    Journey signed = shop.edit(e -> e.phase("purchase", p -> p.touchpoint("signs", "Signs")));
    assertThat(plan(signed).replay(trail("apply", "signs")).purchases()).hasSize(1);
  }

  @Test
  void branchWithoutTouchpointsThatEndsCannotBeObserved() {
    BranchingCount answer = observed(SILENT, "asks", "asks offer deed").branching("answer").get();
    assertThat(answer.branches()).hasToString("[yes: 1 of 1 (100.0%)]");
    assertThat(answer.noBranch()).hasToString("1 of 2 (50.0%)");
    assertThat(answer.branches().get(0).statedShare())
        .as("70 % of all are not all of those who are seen")
        .isEmpty();
  }

  @Test
  void planKeepsItAsBytes() throws Exception {
    for (Journey journey : List.of(MORTGAGE, SILENT)) {
      ObservationPlan plan = plan(journey);
      Trail refused = trail("asks", "letter", "call");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(plan);
      }
      ObservationPlan read;
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        read = (ObservationPlan) in.readObject();
      }
      assertThat(read.replay(refused).status()).isEqualTo(plan.replay(refused).status());
      assertThat(read.replay(refused).conformance().deviations())
          .isEqualTo(plan.replay(refused).conformance().deviations());
      JourneyTally tally = plan.newTally().add(plan, refused);
      assertThat(JourneyTally.fromBytes(tally.toBytes()).statistics(read).toText(Locale.ENGLISH))
          .isEqualTo(tally.statistics(plan).toText(Locale.ENGLISH));
    }
  }

  private static JourneyStatistics observed(Journey journey, String... customers) {
    return Arrays.stream(customers)
        .map(met -> trail(met.split(" ")))
        .collect(plan(journey).statistics());
  }
}
