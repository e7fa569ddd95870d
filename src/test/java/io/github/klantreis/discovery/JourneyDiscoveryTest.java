package io.github.klantreis.discovery;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.discovery.KnownJourney.Ends;
import io.github.klantreis.discovery.KnownJourney.Mess;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JourneyDiscoveryTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final JourneyDiscovery SHOP = JourneyDiscovery.of("shop", "Shop");

  /** Days from one phase to the next, minutes within a phase. */
  private static final String WAY = "sees-ad 1d searches compares 1d orders pays 2d is-delivered";

  @Test
  void findsKnownJourneysAgainInCleanLogs() {
    for (int customers : new int[] {100, 1000}) {
      DiscoveryMeasure measure = DiscoveryMeasure.of(20, customers, Mess.LITTLE);
      assertThat(measure.touchpointsFound()).as("%s", measure).isEqualTo(1);
      assertThat(measure.touchpointsRight()).as("%s", measure).isGreaterThan(0.98);
      assertThat(measure.boundariesFound()).as("%s", measure).isGreaterThan(0.98);
      assertThat(measure.boundariesRight()).as("%s", measure).isGreaterThan(0.98);
      assertThat(measure.inOrder()).as("%s", measure).isEqualTo(1);
      assertThat(measure.loops()).as("%s", measure).isGreaterThan(0.98);
      assertThat(measure.loopsRight()).as("%s", measure).isGreaterThan(0.98);
      assertThat(measure.choices()).as("%s", measure).isGreaterThan(0.98);
      assertThat(measure.parallels()).as("%s", measure).isGreaterThan(0.85);
      assertThat(measure.branchingsRight()).as("%s", measure).isGreaterThan(0.98);
    }
  }

  @Test
  void findsWhereJourneysEndBeforeTheirEnd() {
    for (Mess mess : List.of(Mess.LITTLE, Mess.MUCH)) {
      DiscoveryMeasure one =
          DiscoveryMeasure.of(15, 400, mess, new Ends(1, 0.2, 0.05, true, false));
      assertThat(one.endings()).as("%s", one).isGreaterThan(0.8);
      assertThat(one.falseEndings()).as("%s", one).isZero();
      DiscoveryMeasure two =
          DiscoveryMeasure.of(15, 400, mess, new Ends(2, 0.2, 0.05, true, false));
      assertThat(two.endings()).as("%s", two).isGreaterThan(0.6);
      assertThat(two.falseEndings()).as("%s", two).isZero();
    }
  }

  /** Nor is the log's end, nor a choice at the end. */
  @Test
  void whereManyDropOffIsNoEnding() {
    for (boolean hasLastChoice : new boolean[] {false, true}) {
      DiscoveryMeasure none =
          DiscoveryMeasure.of(15, 400, Mess.LITTLE, new Ends(0, 0, 0.15, true, hasLastChoice));
      assertThat(none.falseEndings()).as("%s", none).isZero();
    }
  }

  @Test
  void anEndingIsAnAssumedBranchOfThePhaseFromWhichCustomersCome() {
    String refused = "sees-ad 1d searches compares is-refused gets-letter";
    List<Trail> trails = new ArrayList<>(customers(70, WAY));
    trails.addAll(trails(28, refused, "refused"));
    trails.addAll(trails(2, refused + " 1d orders", "anyway"));
    JourneyDiscovery most = SHOP.withMostGoingOn(0.1);
    Journey journey = most.discover(trails).journey();
    List<Trail> shuffled = new ArrayList<>(trails);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(most.discover(shuffled).journey()).isEqualTo(journey);
    Phase phase = journey.phaseOf("compares").orElseThrow();
    assertThat(touchpoints(phase)).isEqualTo("searches compares is-refused gets-letter");
    List<Branch> branches = phase.branchings().get(0).branches();
    assertThat(branches)
        .extracting(Branch::name, Branch::endsJourney, branch -> branch.share().orElseThrow())
        .containsExactly(tuple("Is refused", true, 30.0), tuple("Otherwise", false, 70.0));
    assertThat(branches).allMatch(Branch::isAssumed);
    assertThat(branches.get(0).evidence())
        .extracting(Evidence::text)
        .containsExactly(
            "30 of 100 customers of the phase came here (30%).",
            "The customer journey seems to end here: of 30 customers who came here long enough ago"
                + " to know, 2 met something else afterwards (6.7%).");
    assertThat(most.withLanguage(DUTCH).discover(trails).journey().phases())
        .flatExtracting(Phase::branchings)
        .flatExtracting(branching -> branching.branches().get(0).evidence())
        .extracting(each -> each.text())
        .contains(
            "De klantreis lijkt hier te eindigen: bij 2 van de 30 klanten die hier lang genoeg"
                + " geleden kwamen, volgde nog iets anders (6,7%).");
    assertThat(trails.stream().collect(most.discover(trails).plan().statistics()).branchings())
        .hasSize(1);
    assertThat(SHOP.discover(trails).journey().phases())
        .as("more went on than may by default")
        .flatExtracting(Phase::branchings)
        .flatExtracting(branching -> branching.branches())
        .noneMatch(branch -> branch.endsJourney());
  }

  /** Whoever came there yesterday may still go on. */
  @Test
  void whoIsStillOnTheWayHasNotEnded() {
    List<Trail> trails = new ArrayList<>(customers(70, WAY));
    Instant recently = Instant.parse("2026-01-05T00:00:00Z");
    for (int c = 0; c < 40; c++) {
      trails.add(
          Trail.of(
              "recent" + c,
              Encounter.of("recent" + c, recently, "searches"),
              Encounter.of("recent" + c, recently.plusSeconds(60), "asks")));
    }
    assertThat(SHOP.discover(trails).journey().phases())
        .flatExtracting(Phase::branchings)
        .flatExtracting(branching -> branching.branches())
        .noneMatch(branch -> branch.endsJourney());
  }

  @Test
  void refusesAShareThatMayGoOnOutOfRange() {
    for (double share : new double[] {-0.01, 0.51, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SHOP.withMostGoingOn(share))
          .withMessage("the share that may go on must be from 0 to 0.5, but was " + share);
    }
  }

  /** The map has the refusal where the log does. */
  @Test
  void anEndingIsWhereTheMapHasIt() {
    Journey map =
        Journey.builder("shop", "Shop")
            .phase(CanonicalPhase.AWARENESS, p -> p.touchpoint("sees-ad", "Sees ad"))
            .phase(
                CanonicalPhase.CONSIDERATION,
                p ->
                    p.touchpoint("searches", "Searches")
                        .touchpoint("compares", "Compares")
                        .choice(
                            "answer",
                            "The answer",
                            c ->
                                c.branch(
                                        "no",
                                        "No",
                                        b -> b.endsJourney().touchpoint("is-refused", "Is refused"))
                                    .branch("yes", "Yes")))
            .phase(
                CanonicalPhase.PURCHASE,
                p -> p.touchpoint("orders", "Orders").touchpoint("pays", "Pays"))
            .phase(CanonicalPhase.USAGE, p -> p.touchpoint("is-delivered", "Is delivered"))
            .build();
    List<Trail> trails = new ArrayList<>(customers(70, WAY));
    trails.addAll(trails(30, "sees-ad 1d searches compares is-refused", "refused"));
    Journey found = SHOP.withMap(map, ObservationPlan.of(map)).discover(trails).journey();
    assertThat(found.phases())
        .extracting(Phase::id)
        .containsExactlyElementsOf(map.phases().stream().map(Phase::id).toList());
    assertThat(JourneyDiff.between(map, found).changes())
        .filteredOn(change -> change.path().kind() == ElementKind.TOUCHPOINT)
        .extracting(JourneyChange::kind)
        .doesNotContain(ChangeKind.ADDED, ChangeKind.REMOVED);
    assertThat(found.phaseOf("is-refused")).map(Phase::id).contains("consideration");
  }

  @Test
  void findsMostOfKnownJourneysInNoisyLogs() {
    for (int customers : new int[] {100, 1000}) {
      DiscoveryMeasure measure = DiscoveryMeasure.of(20, customers, Mess.MUCH);
      assertThat(measure.touchpointsFound()).as("%s", measure).isGreaterThan(0.98);
      assertThat(measure.touchpointsRight()).as("%s", measure).isGreaterThan(0.95);
      assertThat(measure.boundariesFound()).as("%s", measure).isGreaterThan(0.95);
      assertThat(measure.boundariesRight()).as("%s", measure).isGreaterThan(0.9);
      assertThat(measure.inOrder()).as("%s", measure).isEqualTo(1);
      assertThat(measure.loops()).as("%s", measure).isGreaterThan(0.9);
      assertThat(measure.choices()).as("%s", measure).isGreaterThan(0.9);
      assertThat(measure.parallels()).as("%s", measure).isGreaterThan(0.4);
    }
  }

  /** Where phases leave no trace, none is made up. */
  @Test
  void saysThatPhasesAreNotEvidenced() {
    for (Mess mess : List.of(Mess.SMALL_GAPS, Mess.NO_GAPS)) {
      DiscoveryMeasure measure = DiscoveryMeasure.of(20, 1000, mess);
      assertThat(measure.boundariesRight()).as("%s", measure).isGreaterThan(0.9);
      assertThat(measure.inOrder()).as("%s", measure).isEqualTo(1);
    }
    DiscoveredJourney found = SHOP.discover(new KnownJourney(1).trails(1000, Mess.NO_GAPS));
    assertThat(found.basis()).isEqualTo(PhaseBasis.NONE);
    assertThat(found.journey().phases()).hasSize(1);
    assertThat(found.toText(Locale.ENGLISH)).contains("Phases are not evidenced");
  }

  @Test
  void doesNotDependOnTheOrderOfCustomers() {
    List<Trail> trails = new KnownJourney(3).trails(300, Mess.MUCH);
    DiscoveredJourney found = SHOP.discover(trails);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(trails, new Random(seed));
      DiscoveredJourney again = SHOP.discover(trails.stream());
      assertThat(again.journey()).isEqualTo(found.journey());
      assertThat(again.leftOut()).isEqualTo(found.leftOut());
      assertThat(again.toText(DUTCH)).isEqualTo(found.toText(DUTCH));
    }
  }

  @Test
  void marksAllAsAssumedWithItsCounts() {
    Journey journey = SHOP.discover(new KnownJourney(3).trails(300, Mess.LITTLE)).journey();
    assertThat(journey.isAssumed()).isTrue();
    assertThat(journey.phases()).allMatch(Phase::isAssumed);
    assertThat(journey.touchpoints()).allMatch(Touchpoint::isAssumed);
    assertThat(journey.state()).contains(JourneyState.AS_IS);
    assertThat(journey.lifecycle()).contains(Lifecycle.PROPOSED);
    assertThat(journey.evidence().stream().map(Evidence::text))
        .first()
        .asString()
        .startsWith("Proposed from a log of 300 customers and ");
  }

  @Test
  void namesPhasesByTheWordsOfTheirTouchpoints() {
    DiscoveredJourney found = SHOP.discover(customers(100, WAY));
    assertThat(found.basis()).isEqualTo(PhaseBasis.TIMES);
    assertThat(phases(found))
        .containsExactly(
            "awareness: sees-ad",
            "consideration: searches compares",
            "purchase: orders pays",
            "delivery: is-delivered");
    Touchpoint delivered = found.journey().touchpoint("is-delivered").orElseThrow();
    assertThat(delivered.waitBefore()).contains(TimeSpan.of(Period.ofDays(2)));
    assertThat(delivered.evidence().stream().map(Evidence::text))
        .contains(
            "The wait before it is the median time of 100 moves to it from an earlier phase; whether customers were waiting"
                + " then, the log does not show.");
    assertThat(delivered.name()).isEqualTo("Is delivered");
    assertThat(found.journey().phase("purchase").orElseThrow().evidence().stream())
        .extracting(Evidence::text)
        .containsExactly(
            "Its kind follows from the words \"orders\" and \"pays\".",
            "The phase starts here because moves from before this point to after it take longer: 1"
                + " day in the median of 100 moves, against 1 minute between touchpoints of one"
                + " phase.");
    assertThat(found.journey().phase("delivery").orElseThrow().evidence().get(0).text())
        .isEqualTo("Its kind follows from the word \"delivered\".");
  }

  @Test
  void namesPhasesOfAnotherModelByOwnWords() {
    DiscoveredJourney found =
        SHOP.withPhaseModel(PhaseModels.DUTCH_FIVE)
            .withWords(DutchFive.WEIGHING, "sees")
            .withWords(DutchFive.USAGE, "delivered")
            .withName("sees-ad", "Ziet een advertentie")
            .withLanguage(DUTCH)
            .discover(customers(100, WAY));
    assertThat(phases(found))
        .containsExactly(
            "orientation: sees-ad",
            "weighing: searches compares",
            "purchase: orders pays",
            "usage: is-delivered");
    assertThat(found.journey().touchpoint("sees-ad").orElseThrow().name())
        .isEqualTo("Ziet een advertentie");
    assertThat(found.journey().evidence().get(0).text())
        .isEqualTo("Voorstel op basis van een log met 100 klanten en 600 gebeurtenissen.");
  }

  @Test
  void saysThatAKindIsAGuessWhereNoWordTellsIt() {
    DiscoveredJourney found = SHOP.discover(customers(100, "x1 x2 1d y1 y2 1d z1 z2"));
    Phase first = found.journey().phases().get(0);
    assertThat(first.name()).contains("Around ‘X1’");
    assertThat(first.evidence().get(0).text()).contains("its kind is a guess from its place");
    assertThat(found.journey().loyaltyLoops()).isEmpty();
  }

  @Test
  void isOfThePeopleThatItSays() {
    List<Trail> trails = customers(100, WAY);
    JourneyDiscovery patients = SHOP.withPeople(People.PATIENTS).withLanguage(DUTCH);
    DiscoveredJourney found = patients.discover(trails);
    assertThat(found.journey().people()).isEqualTo(People.PATIENTS);
    assertThat(found.toText(DUTCH)).contains("100 patiënten").doesNotContain("lanten");
    assertThat(JourneyJson.write(found.journey()))
        .contains("100 patiënten")
        .doesNotContain("lanten");
    Journey map = found.journey();
    assertThat(SHOP.withMap(map, ObservationPlan.of(map)).discover(trails).journey().people())
        .isEqualTo(People.PATIENTS);
  }

  @Test
  void neverGivesTwoPhasesOneName() {
    PhaseKind care = PhaseKind.of("care", Text.en("Care").nl("Zorg"));
    JourneyDiscovery one =
        SHOP.withPhaseModel(PhaseModel.of("one", Text.en("One").nl("Eén"), care))
            .withWords(care, "care");
    Journey journey =
        one.discover(customers(100, "care-a care-b 1d care-c care-d 1d x-1 y 1d x_1 z")).journey();
    assertThat(journey.phases())
        .extracting(phase -> phase.name().orElse("Care"))
        .containsExactly("Care", "Around ‘Care c’", "Around ‘X 1’", "Around ‘X 1’ (2)");
  }

  @Test
  void takesPhasesFromNamesWhereTimesShowNone() {
    DiscoveredJourney found = SHOP.discover(customers(100, "sees-ad searches orders pays"));
    assertThat(found.basis()).isEqualTo(PhaseBasis.WORDS);
    assertThat(phases(found))
        .containsExactly("awareness: sees-ad", "consideration: searches", "purchase: orders pays");
    assertThat(found.toText(Locale.ENGLISH)).contains("only the names of the touchpoints do");
  }

  @Test
  void findsALoyaltyLoopOnlyAfterAPurchase() {
    List<Trail> trails = customers(60, WAY);
    trails.addAll(again(40, WAY + " 90d orders pays"));
    Journey journey = SHOP.discover(trails).journey();
    assertThat(journey.loyaltyLoops())
        .extracting(LoyaltyLoop::id)
        .containsExactly("delivery-to-purchase");
    LoyaltyLoop loop = journey.loyaltyLoops().get(0);
    assertThat(loop.interval()).contains(TimeSpan.of(Period.ofDays(92)));
    assertThat(loop.attributes().get("evidence"))
        .isEqualTo("Assumed: 40 of 100 customers of the phase took it (40%).");
    // Who went the same way without having bought did not take a loyalty loop.
    trails.addAll(again(10, "is-delivered 90d orders pays"));
    assertThat(SHOP.discover(trails).journey().loyaltyLoops())
        .singleElement()
        .satisfies(
            same ->
                assertThat(same.attributes().get("evidence"))
                    .startsWith("Assumed: 40 of 110 customers of the phase took it"));
    // Who buys when they see the advertisement has not bought before coming back to the search.
    Journey other = SHOP.withPurchasesAt("is-delivered").discover(trails).journey();
    assertThat(other.loyaltyLoops()).hasSize(1);
    assertThat(other.touchpoint("is-delivered").orElseThrow().moments())
        .containsExactly(Moment.PAYMENT);
    Journey free =
        SHOP.withPeople(People.CITIZENS).withPurchasesAt("is-delivered").discover(trails).journey();
    assertThat(free.touchpoint("is-delivered").orElseThrow().moments()).isEmpty();
    List<Trail> searching = customers(60, WAY);
    searching.addAll(again(40, "sees-ad 1d searches 3d sees-ad 1d compares 1d orders pays"));
    Journey back = SHOP.discover(searching).journey();
    assertThat(back.loyaltyLoops()).isEmpty();
    assertThat(back.touchpoint("searches").orElseThrow().nextSteps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.touchpointId()).isEqualTo("sees-ad");
              assertThat(step.condition()).contains("40 of 100 customers who were here (40%)");
            });
  }

  /** A step to a phase is not sold as one to a touchpoint of it. */
  @Test
  void countsOfANextStepWhoeverTookItAndOfThePhaseAll() {
    List<Trail> trails = customers(40, WAY);
    trails.addAll(again(35, "sees-ad 10d orders pays 3d is-delivered"));
    trails.addAll(again(25, "sees-ad 10d pays orders 3d is-delivered"));
    Touchpoint ad = SHOP.discover(trails).journey().touchpoint("sees-ad").orElseThrow();
    assertThat(ad.nextSteps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.touchpointId()).isEqualTo("orders");
              assertThat(step.condition()).contains("35 of 100 customers who were here (35%)");
            });
    assertThat(ad.evidence())
        .extracting(Evidence::text)
        .contains(
            "From its phase 60 of 100 customers went straight to the phase \"Purchase\" (60%), most"
                + " often by the step from here to \"Orders\".");
  }

  @Test
  void measuresEmotionsOncePerCustomer() {
    List<Trail> trails = new ArrayList<>();
    for (int c = 0; c < 100; c++) {
      List<Encounter> encounters = encounters("c" + c, WAY);
      // Of one customer many answers count as one.
      for (int times = c == 0 ? 50 : 1; times > 0; times--) {
        encounters.add(encounters.get(4).withExperience(c == 0 ? 2 : c % 4 == 0 ? 0 : -2));
      }
      trails.add(Trail.of("c" + c, encounters));
    }
    Touchpoint pays = SHOP.discover(trails).journey().touchpoint("pays").orElseThrow();
    assertThat(pays.measuredEmotion().orElseThrow().value()).hasValue(-1.5);
    assertThat(pays.evidence().get(pays.evidence().size() - 1).text())
        .isEqualTo("100 customers reported how they felt; the average is -1.5.".replace('-', '−'));
  }

  @Test
  void leavesOutWhatIsRareOrAnywhereAndSaysSo() {
    List<Trail> trails = new KnownJourney(5).trails(400, Mess.MUCH);
    DiscoveredJourney found = SHOP.withIgnored("noise0").discover(trails);
    assertThat(found.leftOut())
        .extracting(LeftOutEvent::event, LeftOutEvent::reason)
        .contains(tuple("noise1", LeftOutReason.ANYWHERE), tuple("noise2", LeftOutReason.ANYWHERE));
    assertThat(found.toText(Locale.ENGLISH)).contains("Left out, anywhere in the journey: noise");
    DiscoveredJourney few = SHOP.withMostTouchpoints(3).discover(trails);
    assertThat(few.journey().touchpoints()).hasSizeLessThanOrEqualTo(3);
    assertThat(few.leftOut().stream().map(LeftOutEvent::reason)).contains(LeftOutReason.TOO_MANY);
    DiscoveredJourney often = SHOP.withLeastShare(0.9).discover(customers(100, WAY));
    assertThat(often.leftOut()).isEmpty();
    assertThat(LeftOutReason.values()).extracting(LeftOutReason::id).contains("anywhere", "rare");
    assertThat(found.leftOut().get(0).customers()).isPositive();
    assertThat(SHOP.withLeastShare(1).discover(customersAnd("extra")).leftOut())
        .containsExactly(new LeftOutEvent("extra", 1, LeftOutReason.RARE));
    assertThat(PhaseBasis.values())
        .extracting(basis -> basis.label().get(DUTCH))
        .doesNotContain("");
    assertThat(PhaseBasis.TIMES.sentence().get(DUTCH))
        .startsWith("De stap naar een volgende fase duurt duidelijk langer");
    assertThat(few).asString().contains("shop");
  }

  @Test
  void makesIdsOfAnyNames() {
    DiscoveredJourney found =
        SHOP.discover(customers(40, "Advertentie·gezien betaalt? betaalt! €€ 💶 1d choice"));
    assertThat(found.journey().touchpoints().map(Touchpoint::id))
        .containsExactlyInAnyOrder(
            "Advertentie-gezien", "betaalt", "betaalt-2", "event", "event-2", "choice");
    JourneyStatistics statistics =
        customers(40, "Advertentie·gezien betaalt? betaalt! €€ 💶 1d choice").stream()
            .collect(found.plan().statistics());
    assertThat(statistics.customers()).isEqualTo(40);
    assertThat(statistics.encountersOffTheMap()).isZero();
  }

  /** Names are data: what they hold is written as text, on the map and in JSON. */
  @Test
  void takesHostileNamesAsData() {
    List<Trail> trails = new ArrayList<>();
    List<String> names = HostileStrings.all().stream().filter(name -> !name.isBlank()).toList();
    for (int c = 0; c < 40; c++) {
      List<Encounter> encounters = new ArrayList<>();
      for (String name : names) {
        Instant at = Instant.EPOCH.plusSeconds(60L * encounters.size());
        encounters.add(Encounter.of("c" + c, at, name));
      }
      trails.add(Trail.of("c" + c, encounters));
    }
    Journey journey = SHOP.withMostTouchpoints(200).discover(trails).journey();
    assertThat(journey.touchpoints().count()).isEqualTo(Set.copyOf(names).size());
    assertThat(JourneyMap.of(journey).toHtml()).doesNotContain("<script>" + HostileStrings.CALL);
    assertThat(JourneyJson.read(JourneyJson.write(journey))).isEqualTo(journey);
  }

  @Test
  void refusesWhatHasNoTouchpoint() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHOP.discover(List.of()))
        .withMessageContaining("no journey can be proposed");
    assertThatIllegalArgumentException().isThrownBy(() -> SHOP.withLeastShare(0));
    assertThatIllegalArgumentException().isThrownBy(() -> SHOP.withMostTouchpoints(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHOP.withWords(DutchFive.WEIGHING, "x"))
        .withMessageContaining("has no phase weighing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHOP.withWords(CanonicalPhase.USAGE, "log in"));
  }

  /**
   * Most call and then hear after days whether it is repaired or refused; some write a message soon
   * after the call. No long step leads to the message, so no phase starts there and nobody waits
   * for it; each way to go on has the wait of its own steps.
   */
  @Test
  void aWaitCountsTheStepsThatLeadToItsTouchpoint() {
    List<Trail> trails = customers(200, "calls 5d repaired thanks");
    trails.addAll(trails(60, "calls message 6d repaired thanks", "m"));
    trails.addAll(trails(80, "calls 2d refused", "r"));
    Journey found = SHOP.discover(trails).journey();
    assertThat(found.phases().stream().map(JourneyDiscoveryTest::touchpoints))
        .containsExactly("calls message", "repaired thanks refused");
    assertThat(found.touchpoint("message").orElseThrow().waitBefore()).isEmpty();
    Touchpoint repaired = found.touchpoint("repaired").orElseThrow();
    assertThat(repaired.waitBefore()).hasValue(TimeSpan.of(Period.ofDays(5)));
    assertThat(repaired.evidence().stream().map(Evidence::text))
        .contains(
            "The wait before it is the median time of 260 moves to it from an earlier phase;"
                + " whether customers were waiting then, the log does not show.");
    Touchpoint refused = found.touchpoint("refused").orElseThrow();
    assertThat(refused.waitBefore()).hasValue(TimeSpan.of(Period.ofDays(2)));
    assertThat(refused.evidence().stream().map(Evidence::text))
        .anyMatch(text -> text.startsWith("The wait before it is the median time of 80 moves"));
  }

  /** What the plan of a map ignores, by name or by a rule, is no touchpoint, before and after. */
  @Test
  void ignoresWhatThePlanOfTheMapIgnores() {
    Journey map = SHOP.discover(customers(100, WAY)).journey();
    ObservationPlan plan =
        ObservationPlan.of(map)
            .withIgnored("newsletter")
            .withIgnored("robots", e -> e.event().startsWith("robot"));
    List<Trail> trails = customers(100, "newsletter 1d " + WAY + " robot-7");
    DiscoveredJourney found = SHOP.withMap(map, plan).discover(trails);
    assertThat(found.journey().touchpoints().map(Touchpoint::id))
        .containsExactlyElementsOf(map.touchpoints().map(Touchpoint::id).toList());
    assertThat(found.leftOut()).isEmpty();
    assertThat(found.encounters()).isEqualTo(600);
    assertThat(trails.get(0).encounters().stream().filter(found.plan()::isIgnored))
        .extracting(Encounter::event)
        .containsExactly("newsletter", "robot-7");
  }

  /** Every visit is of one branch, whichever touchpoints of it were met, or of none of them. */
  @Test
  void theSharesOfAChoiceAddUpAndCountWholeBranches() {
    List<Trail> trails = customers(120, "calls notes 9d visit survey");
    trails.addAll(trails(90, "calls notes 9d visit", "v"));
    trails.addAll(trails(90, "calls notes 9d survey", "s"));
    trails.addAll(trails(100, "calls notes 9d refused", "r"));
    assertThat(shares(SHOP.discover(trails).journey()))
        .containsExactly(
            "visit survey 75.0: 300 of 400 visits to the phase went this way first (75%).",
            "refused 25.0: 100 of 400 visits to the phase went this way first (25%).");
    // A phase that some go through by neither way.
    trails = customers(301, "calls notes 9d opens phones");
    trails.addAll(trails(299, "calls notes 9d opens writes", "w"));
    trails.addAll(trails(400, "calls notes 9d opens", "n"));
    Journey found = SHOP.discover(trails).journey();
    assertThat(shares(found))
        .containsExactly(
            "phones 30.1: 301 of 1,000 visits to the phase went this way first (30.1%).",
            "writes 29.9: 299 of 1,000 visits to the phase went this way first (29.9%).",
            " 40.0: 400 of 1,000 visits to the phase went none of these ways (40%).");
    assertThat(branches(found).get(2).name()).isEqualTo("None of these");
    // Few go neither way: the shares are of the others.
    trails.addAll(trails(7000, "calls notes 9d opens phones", "p"));
    trails.addAll(trails(3000, "calls notes 9d opens writes", "q"));
    assertThat(shares(SHOP.discover(trails).journey()))
        .containsExactly(
            "phones 68.9: 7,301 of 10,600 visits to the phase that went one of these ways went this"
                + " way first (68.9%).",
            "writes 31.1: 3,299 of 10,600 visits to the phase that went one of these ways went this"
                + " way first (31.1%).");
    // Three like shares are 100% together, too.
    trails = customers(100, "calls notes 9d phones");
    trails.addAll(trails(100, "calls notes 9d writes", "w"));
    trails.addAll(trails(100, "calls notes 9d chats", "h"));
    assertThat(
            branches(SHOP.discover(trails).journey()).stream()
                .mapToDouble(branch -> branch.share().orElseThrow())
                .sum())
        .isEqualTo(100, within(1e-9));
  }

  /** An event may be called as ids of what is found are made. */
  @Test
  void branchesHaveIdsOfTheirOwnWhateverEventsAreCalled() {
    List<Trail> trails = customers(300, "choice-writes notes 9d opens none");
    trails.addAll(trails(300, "choice-writes notes 9d opens writes", "w"));
    trails.addAll(trails(400, "choice-writes notes 9d opens", "n"));
    Journey found = SHOP.discover(trails).journey();
    assertThat(branches(found).stream().map(Branch::name))
        .containsExactly("None", "Writes", "None of these");
    assertThat(branches(found).stream().map(Branch::id))
        .containsExactly("choice-none", "choice-writes-2", "choice-none-2");
  }

  private static List<Branch> branches(Journey journey) {
    return journey.phases().get(1).branchings().get(0).branches();
  }

  private static List<String> shares(Journey journey) {
    Phase phase = journey.phases().get(1);
    return branches(journey).stream()
        .map(
            branch ->
                phase.touchpoints().stream()
                        .map(Touchpoint::id)
                        .filter(
                            id ->
                                phase
                                    .branchOf(id)
                                    .filter(path -> path.branch().equals(branch.id()))
                                    .isPresent())
                        .collect(joining(" "))
                    + " "
                    + branch.share().orElseThrow()
                    + ": "
                    + branch.evidence().get(0).text())
        .toList();
  }

  private static String touchpoints(Phase phase) {
    return String.join(" ", phase.touchpoints().stream().map(Touchpoint::id).toList());
  }

  /** The review: what the log has and the map has not, and the other way round. */
  @Test
  void isComparedWithAnExistingMap() {
    Journey map = SolarPanels.asIs();
    ObservationPlan plan = ObservationPlan.of(map);
    List<Trail> trails = new ArrayList<>();
    for (String id : map.touchpoints().map(Touchpoint::id).toList()) {
      plan = plan.withEvent("log/" + id, id);
    }
    for (Trail trail : SyntheticCustomers.of(map, 7).trails(2000).toList()) {
      trails.add(
          Trail.of(
              trail.customer(),
              trail.encounters().stream()
                  .map(e -> Encounter.of(e.customer(), e.at(), "log/" + e.event()))
                  .toList()));
    }
    DiscoveredJourney found =
        JourneyDiscovery.of(map.id(), map.name()).withMap(map, plan).discover(trails);
    assertThat(found.journey().touchpoints().map(Touchpoint::id))
        .containsExactlyElementsOf(map.touchpoints().map(Touchpoint::id).toList());
    assertThat(found.journey().touchpoints().map(Touchpoint::name))
        .containsExactlyElementsOf(map.touchpoints().map(Touchpoint::name).toList());
    assertThat(found.journey().phases())
        .extracting(Phase::id)
        .containsExactlyElementsOf(map.phases().stream().map(Phase::id).toList());
    JourneyDiff review = JourneyDiff.between(map, found.journey());
    assertThat(review.changes())
        .filteredOn(
            change ->
                change.path().kind() == ElementKind.TOUCHPOINT
                    && change.path().attribute().isEmpty())
        .extracting(JourneyChange::kind)
        .doesNotContain(ChangeKind.ADDED, ChangeKind.REMOVED);
    assertThat(found.customers()).isEqualTo(2000);
    assertThat(found.encounters()).isGreaterThan(10_000);
    JourneyStatistics observed = trails.stream().collect(found.plan().statistics());
    assertThat(observed.customersOffTheMap().part())
        .isEqualTo(trails.stream().collect(plan.statistics()).customersOffTheMap().part());
  }

  @Test
  void saysHowLongItLastsAsStatisticsOfTheSameCustomersDo() {
    List<Trail> trails = new KnownJourney(5).trails(500, Mess.MUCH);
    DiscoveredJourney found = SHOP.discover(trails);
    JourneyStatistics observed = trails.stream().collect(found.plan().statistics());
    String lasts = Durations.about(observed.throughput().median().orElseThrow()).get(DUTCH);
    assertThat(SHOP.withLanguage(DUTCH).discover(trails).journey().evidence())
        .extracting(Evidence::text)
        .contains(
            "Bij de helft van de klanten met een contactmoment zit er ongeveer "
                + lasts
                + " of meer tussen het eerste en het laatste; wie stopte of nog onderweg is, telt"
                + " ook mee.");
  }

  private static List<String> phases(DiscoveredJourney found) {
    return found.journey().phases().stream()
        .map(phase -> phase.id() + ": " + touchpoints(phase))
        .toList();
  }

  private static List<Trail> customersAnd(String event) {
    List<Trail> trails = customers(99, WAY);
    trails.addAll(again(1, WAY + " " + event));
    return trails;
  }

  private static List<Trail> customers(int count, String way) {
    return trails(count, way, "c");
  }

  private static List<Trail> again(int count, String way) {
    return trails(count, way, "again");
  }

  private static List<Trail> trails(int count, String way, String prefix) {
    List<Trail> trails = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      trails.add(Trail.of(prefix + c, encounters(prefix + c, way)));
    }
    return trails;
  }

  /** Events one minute apart, or as many days as stand between them. */
  private static List<Encounter> encounters(String customer, String way) {
    List<Encounter> encounters = new ArrayList<>();
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    Duration next = Duration.ZERO;
    for (String word : Arrays.asList(way.split(" "))) {
      if (word.matches("\\d+d")) {
        next = Duration.ofDays(Integer.parseInt(word.substring(0, word.length() - 1)));
        continue;
      }
      now = now.plus(next);
      encounters.add(Encounter.of(customer, now, word));
      next = Duration.ofMinutes(1);
    }
    return encounters;
  }
}
