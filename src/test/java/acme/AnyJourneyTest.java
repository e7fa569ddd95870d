package acme;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.atlas.BacklogItem;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Progress;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Journeys that are no sale, and all that they hold, as an application writes them. */
final class AnyJourneyTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  // ---- whom it is for, and how much of it ----

  @Test
  void aPrivateClinicSellsToPatientsAndSpeaksOfThem() {
    Journey clinic =
        Journey.builder("hip", "A new hip")
            .people(People.PATIENTS)
            .scope(JourneyScope.PART)
            .lifecycle(Lifecycle.PROPOSED)
            .tag("2026-q4")
            .phase(
                USAGE,
                f ->
                    f.touchpoint("walks", "Walks", t -> t.emotion(-2, "afraid"))
                        .touchpoint("sits", "Sits"))
            .build();
    assertThat(clinic.isSelling()).isFalse();
    assertThat(clinic.tags()).containsExactly("2026-q4");
    assertThat(said(clinic, Locale.ENGLISH))
        .contains("no note of how patients feel")
        .doesNotContainIgnoringCase("customer");
    assertThat(said(clinic, DUTCH)).contains("atiënten").doesNotContainIgnoringCase("klant");
    assertThat(JourneyMap.of(clinic).language(DUTCH).toSvg()).doesNotContainIgnoringCase("klant");
  }

  private static String said(Journey journey, Locale language) {
    return StandardRules.strict().validate(journey).findings().stream()
        .map(finding -> finding.message(language) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void employeesWhoChooseBenefitsPassABuyingPhaseAndNothingIsSold() {
    Journey benefits =
        Journey.builder("benefits", "Benefits")
            .people(People.EMPLOYEES)
            .phase(PURCHASE, f -> f.touchpoint("chooses", "Chooses"))
            .build();
    assertThat(benefits.isSelling()).isFalse();
    People members =
        People.of("guests", Text.en("guest").nl("gast"), Text.en("guests").nl("gasten"))
            .withBuying(true);
    assertThat(benefits.toBuilder().people(members).build().isSelling()).isTrue();
  }

  // ---- who takes part ----

  private static Journey house() {
    return Journey.builder("house", "A first home")
        .persona("buyer", "First home")
        .actor("lender", "The bank", Side.COMPANY, a -> a.kind(ActorKind.ORGANISATION))
        .actor("notary", "The notary", Side.PARTNER)
        .actor(
            "board", "The board", Side.CUSTOMER, a -> a.role(BuyingRole.DECIDER).persona("buyer"))
        .actor("crm", "The CRM", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
        .phase(
            PURCHASE,
            f ->
                f.touchpoint("loan", "Signs the loan", t -> t.initiator("lender").receiver("buyer"))
                    .touchpoint(
                        "deed",
                        "Signs the deed",
                        t ->
                            t.initiator("notary")
                                .receiver("buyer")
                                .involves("lender")
                                .emotionOf("notary", -1, "hurried")))
        .build();
  }

  @Test
  void whoTakesPartHasASideAndHandsOver() {
    Journey house = house();
    Touchpoint deed = house.touchpoint("deed").orElseThrow();
    assertThat(house.sideOf(deed.initiator().orElseThrow())).isEqualTo(Side.PARTNER);
    assertThat(house.sideOf(deed.receiver().orElseThrow())).isEqualTo(Side.CUSTOMER);
    assertThat(house.sideOf(Side.COMPANY)).isEqualTo(Side.COMPANY);
    assertThat(deed.initiator()).contains(Participant.of("notary"));
    assertThat(house.handOvers())
        .singleElement()
        .satisfies(
            over -> {
              assertThat(over.from().id()).isEqualTo("lender");
              assertThat(over.to().id()).isEqualTo("notary");
              assertThat(over.between()).containsExactly(deed);
              assertThat(over.isCarriedByCustomer()).isFalse();
            });
    assertThat(JourneyMap.of(house).toMarkdown()).contains("The notary", "hurried");
  }

  @Test
  void personasAndActorsShareOneSpaceOfIdsAndNoneDangles() {
    assertThatExceptionOfType(InvalidJourneyException.class)
        .isThrownBy(
            () ->
                house().toBuilder()
                    .actor("buyer", "Another buyer", Side.CUSTOMER)
                    .phase(USAGE, f -> f.touchpoint("lives", "Lives", t -> t.initiator("nobody")))
                    .build())
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .hasSize(2)
                    .extracting(problem -> problem.path().toString())
                    .contains("phase[usage]/touchpoint[lives]/@initiator"));
  }

  // ---- branches ----

  private static Journey bets() {
    return Journey.builder("bets", "Bets")
        .persona("sharp", "Knows the odds")
        .phase(
            "selection",
            CONSIDERATION,
            f ->
                f.touchpoint("league", "Selects the league")
                    .choice(
                        "moment",
                        "When is the match?",
                        c ->
                            c.branch(
                                    "before",
                                    "before the match",
                                    b -> b.touchpoint("prematch", "Reads the odds"))
                                .branch(
                                    "during",
                                    "during the match",
                                    b -> b.share(30).touchpoint("live", "Watches"))
                                .branch(
                                    "season",
                                    "for the season",
                                    b ->
                                        b.concerns("sharp")
                                            .touchpoint("outright", "Looks ahead")
                                            .touchpoint("markets", "Compares markets"))
                                .branch("none", "does not mind"))
                    .touchpoint("bets", "Places the bet"))
        .build();
  }

  private static List<String> ids(List<Touchpoint> touchpoints) {
    return touchpoints.stream().map(Touchpoint::id).toList();
  }

  @Test
  void branchesAreWrittenAsATreeAndKeptFlat() {
    Journey bets = bets();
    Phase phase = bets.phase("selection").orElseThrow();
    assertThat(phase.steps()).hasSize(3);
    assertThat(ids(phase.touchpoints()))
        .containsExactly("league", "prematch", "live", "outright", "markets", "bets");
    assertThat(bets.pathOf("live")).hasToString("Optional[phase[selection]/touchpoint[live]]");
    assertThat(phase.heading().branchings()).hasSize(1);
    assertThat(JourneyJson.write(bets)).contains("\"branchings\"", "\"in\": \"moment/during\"");

    assertThat(ids(bets.next("league"))).containsExactly("prematch", "live", "outright", "bets");
    assertThat(ids(bets.next("outright"))).containsExactly("markets");
    assertThat(ids(bets.next("markets"))).containsExactly("bets");
    assertThat(ids(bets.previous("bets")))
        .containsExactlyInAnyOrder("league", "prematch", "live", "markets");

    Journey moved = bets.edit(e -> e.moveTouchpoint("live", Place.endOf("moment", "before")));
    assertThat(moved.branchOf("live")).hasToString("Optional[moment/before]");
    assertThat(moved.touchpoint("live").orElseThrow())
        .isSameAs(bets.touchpoint("live").orElseThrow());
    assertThat(JourneyDiff.between(bets, moved).applyTo(bets)).isEqualTo(moved);
    Journey behind =
        bets.edit(
            e -> e.insert(Touchpoint.builder("pause", "Waits").build(), Place.after("moment")));
    assertThat(behind.branchOf("pause")).isEmpty();
    assertThat(ids(behind.next("live"))).containsExactly("pause");
  }

  @Test
  void aWayWithAConditionAddsAndOneWithoutTakesThePlace() {
    Journey bets = bets();
    assertThat(ids(bets.withTouchpoint("league", t -> t.leadsTo("bets", "if late")).next("live")))
        .containsExactly("bets");
    assertThat(
            ids(bets.withTouchpoint("live", t -> t.leadsTo("prematch", "if it ends")).next("live")))
        .containsExactlyInAnyOrder("bets", "prematch");
    assertThat(ids(bets.withTouchpoint("live", t -> t.leadsTo("prematch")).next("live")))
        .containsExactly("prematch");
  }

  // ---- what hurts, what could be, what will be done ----

  private static Journey car() {
    return Journey.builder("car", "An electric car")
        .state(JourneyState.AS_IS)
        .persona("commuter", "Commuter")
        .metric(Metric.conversion())
        .phase(
            CONSIDERATION,
            f ->
                f.touchpoint(
                    "compares",
                    "Compares",
                    t ->
                        t.painPoint("Forty models")
                            .painPoint("No price on the first page", p -> p.severity(3))
                            .painPoint(
                                "units",
                                "Four units of range",
                                p ->
                                    p.severity(4)
                                        .concerns("commuter")
                                        .evidence(Evidence.qualitative("9 of 12 interviews")))
                            .opportunity(
                                "own-commute",
                                "Show the range on the customer's own commute",
                                o ->
                                    o.addresses("units")
                                        .customerValue(80)
                                        .businessValue(60)
                                        .effort(2)
                                        .progress(Progress.PLANNED)
                                        .owner("web"))
                            .solution(
                                "range-map",
                                "A map of the commute",
                                s ->
                                    s.realises("own-commute")
                                        .progress(Progress.IN_PROGRESS)
                                        .improves("conversion"))
                            .idea("Let them ride their own route")))
        .build();
  }

  @Test
  void notesAreElementsWithPathsWhoseIdsFollowFromTheTextOrAreGiven() {
    Journey car = car();
    List<String> pains =
        car.walk(PainPoint.class).map(located -> located.path().toString()).toList();
    assertThat(pains)
        .startsWith("phase[consideration]/touchpoint[compares]/pain-point[~forty-models]")
        .endsWith("phase[consideration]/touchpoint[compares]/pain-point[units]");
    assertThat(car.walk(Note.class)).hasSize(6);
    assertThat(JourneyJson.write(car)).contains("\"Forty models\"").doesNotContain("~forty-models");
    assertThat(JourneyJson.read(JourneyJson.write(car))).isEqualTo(car);
    assertThat(car.progressOf(car.painPoint("units").orElseThrow())).isEqualTo(Progress.PLANNED);
    assertThat(
            Stream.of(ElementKind.PAIN_POINT, ElementKind.OPPORTUNITY, ElementKind.SOLUTION)
                .flatMap(kind -> kind.attributes().stream())
                .map(row -> row.name()))
        .contains("owner", "concernedPersonas", "evidence", "tags", "severity", "effort");
  }

  @Test
  void theBacklogHasALineForAnIdAndOneForASentenceOfBothStates() {
    Journey asIs = car().withTouchpoint("compares", t -> t.opportunity("A shorter list"));
    Journey toBe =
        asIs.toBuilder()
            .state(JourneyState.TO_BE)
            .build()
            .withTouchpoint("compares", t -> t.changeOpportunity("own-commute", o -> o.effort(3)));
    Journey bus = toBe.toBuilder("bus").build();
    List<BacklogItem> backlog =
        JourneyAtlas.builder("cars", "Cars").journey(asIs).journey(toBe).build().opportunities();
    assertThat(backlog).hasSize(2).allMatch(line -> line.places().size() == 2);
    assertThat(backlog.get(0).differences()).as("as-is and to-be differ on purpose").isEmpty();
    assertThat(
            JourneyAtlas.builder("cars", "Cars").journey(asIs).journey(bus).build().opportunities())
        .as("a sentence of another journey is another line")
        .hasSize(3)
        .first()
        .satisfies(
            line ->
                assertThat(line.differences())
                    .extracting(row -> row.name())
                    .containsExactly("effort"));
    assertThat(backlog.stream().sorted(BacklogItem.byCustomerValue())).hasSize(2);
  }

  // ---- how sure it is, what was expected, and time ----

  @Test
  void anAssumptionIsMarkedUntilEvidenceComesAndAnExpectationIsMetOrNot() {
    Journey sure =
        Journey.builder("sure", "How sure")
            .persona("ann", "Ann")
            .actor("nurse", "The nurse", Side.COMPANY)
            .phase(
                DELIVERY,
                f ->
                    f.customerNeed("Know when")
                        .touchpoint(
                            "asks",
                            "Asks",
                            t ->
                                t.assumption("nobody has asked yet")
                                    .expectation(
                                        "An answer the same day",
                                        e -> e.importance(5).fulfilment(Fulfilment.MISSED))
                                    .emotion(Emotion.of(7, Scale.of(1, 10), "hopeful"))
                                    .emotionOf("nurse", -1, "hurried")
                                    .momentOfTruth(MomentOfTruth.UNNUMBERED)
                                    .metric(Metric.ces().valued(3))
                                    .recurs(Period.ofMonths(3))))
            .build();
    Touchpoint asks = sure.touchpoint("asks").orElseThrow();
    assertThat(asks.isAssumed()).isTrue();
    assertThat(asks.emotion().orElseThrow().score()).isEqualTo(1);
    assertThat(asks.emotion().orElseThrow().value()).hasValue(7);
    Touchpoint asked =
        asks.toBuilder()
            .evidence(Evidence.quantitative("2,300 sessions").withSource("Web analytics"))
            .build();
    assertThat(asked.isAssumed()).isFalse();
    assertThat(JourneyMap.of(sure).toMarkdown()).contains("hurried", "An answer the same day");
  }

  @Test
  void timeIsCalendarAndClockTogetherAndMayBeARange() {
    Touchpoint waits =
        Touchpoint.builder("waits", "Waits")
            .startsAfter(Period.ofWeeks(14))
            .lasts(Duration.ofSeconds(15), Duration.ofSeconds(40))
            .waitBefore(TimeSpan.parse("P3MT2H"))
            .build();
    assertThat(waits.waitBefore()).hasToString("Optional[P3MT2H]");
    assertThat(waits.lasts()).contains(TimeSpan.of(Duration.ofSeconds(15)));
    assertThat(waits.lastsAtMost()).contains(TimeSpan.of(Duration.ofSeconds(40)));
    assertThat(TimeSpan.of(Period.ofDays(1))).isNotEqualTo(TimeSpan.of(Duration.ofHours(24)));
    assertThat(Comparable.class.isAssignableFrom(TimeSpan.class)).isFalse();
    Touchpoint upTo = waits.toBuilder().waitBeforeAtMost(Period.ofMonths(4)).build();
    assertThat(upTo.waitBefore()).isEqualTo(waits.waitBefore());
    Touchpoint once =
        upTo.toBuilder().waitBefore(Period.ofWeeks(1)).lasts(Duration.ofHours(1)).build();
    assertThat(once.waitBeforeAtMost()).isEmpty();
    assertThat(once.lastsAtMost()).isEmpty();
  }

  // ---- many journeys, copies ----

  @Test
  void aCopyHasIdsOfItsOwnAndAnAtlasBothStates() {
    Journey car = car();
    Journey copied =
        car.edit(e -> e.copyTouchpoint("compares", "compares-later", Place.after("compares")));
    assertThat(copied.painPoint("units-2")).isPresent();
    assertThat(copied.opportunity("own-commute-2").orElseThrow().addresses())
        .containsExactly("units-2");
    Journey toBe = car.toBuilder().state(JourneyState.TO_BE).build();
    JourneyAtlas atlas = JourneyAtlas.builder("cars", "Cars").journey(car).journey(toBe).build();
    assertThat(atlas.journey("car")).contains(car);
    assertThat(atlas.journey("car", JourneyState.TO_BE)).contains(toBe);
    assertThat(car.toBuilder("car-2").build().id()).isEqualTo("car-2");
  }

  // ---- one description ----

  @Test
  void anAttributeIsSetByItsPathAndAWrongTypeIsRefusedByName() {
    ElementPath compares = ElementPath.touchpoint("consideration", "compares");
    Journey next = car().edit(e -> e.set(compares.attribute("owner"), "web"));
    assertThat(next.touchpoint("compares").orElseThrow().owner()).contains("web");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> car().edit(e -> e.set(compares.attribute("owner"), 7)))
        .withMessageContaining("owner");
  }

  // ---- the brand ----

  @Test
  void theBrandHasTwoSidesAndATouchpointConveysAValueOfIt() {
    Journey roof =
        Journey.builder("roof", "A roof")
            .brand(
                "Dakzon",
                m ->
                    m.vision("Energy comes home")
                        .mission("Show what a roof can do")
                        .value("plain")
                        .value("patient")
                        .personality("The neighbour who knows")
                        .promise("You understand what you buy")
                        .essence("Light")
                        .language("warm, plain, no jargon")
                        .sense(Sense.SIGHT, "Warm yellow, drawings instead of photographs")
                        .icon("The yellow ladder"))
            .phase(
                LOYALTY,
                f ->
                    f.touchpoint(
                        "calls",
                        "Calls",
                        t -> t.channel(Channel.TELEPHONE).conveys("plain").sense(Sense.HEARING)))
            .build();
    assertThat(JourneyJson.read(JourneyJson.write(roof))).isEqualTo(roof);
    String dutch = JourneyMap.of(roof).language(DUTCH).toSvg().replaceAll("<[^>]+>|\\s+", " ");
    assertThat(dutch)
        .contains("Merk: Dakzon", "Visie", "Missie", "Waarden", "Persoon-", "Belofte", "Essentie")
        .contains("Taal", "Zien", "Iconen", "The yellow ladder");
    assertThatExceptionOfType(InvalidJourneyException.class)
        .isThrownBy(() -> roof.withTouchpoint("calls", t -> t.conveys("loud")));
    assertThat(StandardRules.strict().validate(roof).toText(Locale.ENGLISH))
        .contains("patient", "earing");
  }
}
