package io.github.klantreis.exchange.cjml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.klantreis.exchange.Doors;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.HostileJourneys;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CjmlTest {
  private static final Scale RATINGS = Scale.of(1, 5);

  private static final Journey PLAN =
      Journey.builder("plan", "Plan")
          .persona("anna", "Commuter")
          .actor("shop", "De Trapper & Zn.", Side.COMPANY)
          .phase(
              CanonicalPhase.AWARENESS,
              phase ->
                  phase
                      .description("Looking <around>")
                      .touchpoint(
                          "T1",
                          "Looks",
                          look ->
                              look.interaction(InteractionType.COMMUNICATION)
                                  .initiator("anna")
                                  .receiver("shop")
                                  .channel(Channel.WEBSITE))
                      .touchpoint(
                          "T2",
                          "Rides",
                          ride -> ride.interaction(InteractionType.ACTIVITY).initiator("anna")))
          .phase(
              CanonicalPhase.PURCHASE,
              phase ->
                  phase.touchpoint(
                      "T3",
                      "Pays",
                      pay ->
                          pay.interaction(InteractionType.COMMUNICATION)
                              .initiator("anna")
                              .receiver("shop")
                              .channel(Channel.WEBSHOP)))
          .build();

  private static Cjml door(String name) {
    return Cjml.read(Doors.bytes("cjml/" + name));
  }

  @Test
  void aPlanIsAJourney() {
    Cjml cjml = door("planned.xml");

    assertThat(cjml.plans()).hasSize(1);
    Journey plan = cjml.plans().get(0).journey();
    assertThat(plan.id()).isEqualTo("e-bike-plan");
    assertThat(plan.description()).contains("From the web page to the first service");
    assertThat(plan.phases())
        .extracting(Phase::id)
        .containsExactly("consideration", "purchase", "first-weeks");
    assertThat(plan.phases().get(0).description()).contains("Looking & trying");
    assertThat(plan.personas())
        .extracting(persona -> persona.id() + " " + persona.name())
        .containsExactly("customer Commuter");
    assertThat(plan.actors())
        .extracting(Actor::name, Actor::side)
        .containsExactly(
            tuple("De Trapper & Zn.", Side.COMPANY), tuple("Fietskoerier", Side.PARTNER));
    Touchpoint pay = plan.touchpoint("T3").orElseThrow();
    assertThat(pay.moments()).containsExactly(Moment.PAYMENT);
    assertThat(pay.attributes())
        .containsEntry("cjml.receiverLabel", "Payment received")
        .containsEntry("cjml.channelName", "payment");
    Touchpoint confirmation = plan.touchpoint("T4").orElseThrow();
    assertThat(confirmation.initiator()).contains(Participant.of("shop"));
    assertThat(confirmation.receiver()).contains(Participant.of("customer"));
    assertThat(confirmation.channels()).containsExactly(Channel.EMAIL);
    assertThat(plan.touchpoint("T6").orElseThrow().interaction())
        .contains(InteractionType.ACTIVITY);
    FormatWriting writing = Cjml.write(plan);
    assertThat(Cjml.read(writing.text()).plans().get(0).journey()).isEqualTo(plan);
    assertThat(writing.losses().toText(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void whatACustomerDidIsATrailAndComplianceIsComputed() {
    Cjml cjml = door("planned-and-actual.xml");
    Journey plan = cjml.plans().get(0).journey();

    CjmlTrail anna = cjml.trails(ZoneOffset.UTC, RATINGS).get(0);

    assertThat(anna.customer()).isEqualTo("Anna");
    assertThat(anna.plan()).contains("e-bike-plan");
    Trail trail = anna.trail().orElseThrow();
    assertThat(trail.encounters())
        .extracting(Encounter::event)
        .containsExactly("T1", "D1", "T2", "T3");
    assertThat(trail.encounters().get(0).at()).isEqualTo(Instant.parse("2026-03-02T08:16:31Z"));
    assertThat(trail.encounters().get(0).attributes())
        .containsEntry("cjml.timeOriginated", "2026-03-02T08:16:30Z");
    assertThat(trail.encounters().get(0).experience()).hasValue(1);
    assertThat(trail.encounters().get(3).attribute(Cjml.COMPLIANCE)).contains("failing");
    assertThat(anna.problems())
        .extracting(FormatProblem::toString)
        .anyMatch(line -> line.contains("the touchpoint \"T5\" has no time"))
        .anyMatch(line -> line.contains("\"3 april 2026\" is no time"))
        .hasSize(2);

    FormatWriting writing = Cjml.write(plan, ObservationPlan.of(plan).replay(trail), RATINGS);
    assertThat(compliance(writing.text()))
        .containsExactly("completed", "adhoc", "failing", "missing", "missing", "missing");
    Cjml back = Cjml.read(writing.text());
    assertThat(back.plans().get(0).journey()).isEqualTo(plan);
    assertThat(back.trails(ZoneOffset.UTC, RATINGS).get(0).trail()).contains(trail);
  }

  private static List<String> compliance(String xml) {
    return Pattern.compile("<compliance>(.*?)</compliance>")
        .matcher(xml)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  @Test
  void theOtherExportersDialectIsRead() {
    Cjml cjml = door("second-exporter.xml");

    CjmlTrail chris = cjml.trails(ZoneId.of("Europe/Amsterdam"), RATINGS).get(0);

    assertThat(cjml.plans()).isEmpty();
    assertThat(chris.plan()).isEmpty();
    assertThat(chris.trail().orElseThrow().encounters())
        .extracting(Encounter::event)
        .containsExactly("0", "D1");
    assertThat(chris.trail().orElseThrow().encounters().get(0).at())
        .isEqualTo(Instant.parse("2026-03-02T09:02:00Z"));
    assertThat(chris.problems())
        .extracting(FormatProblem::toString)
        .anyMatch(line -> line.contains("the plan \"PJ1\" is not in the document"));
  }

  @Test
  void anActualJourneyMayHaveNoEncounter() {
    CjmlTrail nobody = new CjmlTrail("Anna", Optional.empty(), Optional.empty(), List.of());

    assertThat(
            Cjml.read("<CJML><actualJourney><journeyID>Anna</journeyID></actualJourney></CJML>")
                .trails(ZoneOffset.UTC, RATINGS))
        .containsExactly(nobody);
  }

  @ParameterizedTest
  @CsvSource({
    "ill-formed-ampersand.xml, 14, not well-formed",
    "ill-formed-less-than.xml, 21, not well-formed",
    "other-tool.xml, 1, another tool's dialect",
    "doctype-external-entity.xml, 2, document type"
  })
  void whatIsIllFormedIsRefusedWithItsPlace(String name, int line, String words) {
    byte[] document = Doors.bytes("cjml/" + name);

    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> Cjml.read(document))
        .satisfies(
            e -> {
              assertThat(e.problems().get(0).position().line()).isEqualTo(line);
              assertThat(e.getMessage()).contains(words);
            });
  }

  @Test
  void aPhaseWhoseIdIsTakenIsAPhaseAllTheSame() {
    String document =
        "\uFEFF<?xml version='1.0' encoding='UTF-16'?>\n<CJML><plannedJourney>"
            + "<journeyID>Plan</journeyID><journeyPhases>"
            + "<journeyPhase phaseID='P'><phaseName>One</phaseName></journeyPhase>"
            + "<journeyPhase phaseID='P'><phaseName>Two</phaseName></journeyPhase>"
            + "<journeyPhase><phaseName>Three</phaseName></journeyPhase>"
            + "</journeyPhases></plannedJourney></CJML>";
    JourneyReading plan = Cjml.read(document).plans().get(0);
    assertThat(plan.journey().phases())
        .extracting(phase -> phase.nameIn(Locale.ENGLISH))
        .containsExactly("One", "Two", "Three");
    assertThat(plan.remarks())
        .singleElement()
        .hasToString(
            "line 2, column 158: phase[p]: the id \"P\" is taken or no id, and becomes \"p\"");
  }

  @Test
  void anUnknownActorIsReported() {
    assertThat(door("unknown-actor.xml").plans().get(0).remarks())
        .extracting(FormatRemark::toString)
        .anyMatch(line -> line.contains("there is no actor \"bank\""));
  }

  @Test
  void noElementIsPassedOverWithoutAWord() {
    Cjml cjml =
        Cjml.read(
            """
            <CJML><extra/><plannedJourney><journeyID>Plan</journeyID><mood>good</mood><touchpoints>
            <plannedAction><touchpointID>T1</touchpointID><initiator><initiatorLabel>Ride\
            </initiatorLabel></initiator><comment>one</comment><comment>two</comment>
            <wait/></plannedAction><plannedAction><touchpointID>T2</touchpointID><wait/>
            <initiator><initiatorLabel>Walk</initiatorLabel></initiator></plannedAction>
            <plannedPause/></touchpoints></plannedJourney>
            <actualJourney><journeyID>Anna</journeyID><touchpoints><actualPause/></touchpoints>\
            </actualJourney></CJML>""");

    assertThat(cjml.plans().get(0).remarks())
        .extracting(FormatRemark::toString)
        .filteredOn(remark -> remark.contains("element"))
        .satisfiesExactly(
            remark -> assertThat(remark).contains("elements \"extra\" in \"CJML\" are not read"),
            remark -> assertThat(remark).contains("\"mood\" in \"plannedJourney\""),
            remark -> assertThat(remark).contains("element \"comment\" already"),
            remark -> assertThat(remark).contains("\"wait\" in \"plannedAction\""),
            remark -> assertThat(remark).contains("\"plannedPause\" in \"touchpoints\""));
    assertThat(cjml.trails(ZoneOffset.UTC, RATINGS).get(0).problems())
        .extracting(FormatProblem::toString)
        .singleElement(STRING)
        .contains("elements \"actualPause\" in \"touchpoints\" are not read");
  }

  @Test
  void noAttributeAndNoTextIsPassedOverWithoutAWord() {
    JourneyReading plan =
        Cjml.read(
                """
                <CJML version="2.0" xmlns:xsi="x" xsi:schemaLocation="y" tool="z"><plannedJourney
                 xml:lang="nl" status="draft"><journeyID>Plan</journeyID>draft<actors>
                <endUser actorID="u" role="buyer"><actorName>Anna</actorName></endUser>
                <endUser actorID="u" role="user"><actorName>Bo</actorName></endUser><endUser/>
                </actors><touchpoints><plannedAction><touchpointID>T1</touchpointID>
                <belongsTo/><initiator><refersTo actorIDref="u" x:y="">her</refersTo>
                <initiatorLabel>Ri<!-- no text -->de<![CDATA[ & walk]]></initiatorLabel>
                </initiator></plannedAction></touchpoints></plannedJourney></CJML>""")
            .plans()
            .get(0);

    assertThat(plan.remarks())
        .extracting(remark -> remark.toString().replaceFirst("line \\d+, column \\d+: ", ""))
        .containsExactly(
            "journey: attributes \"tool\" of \"CJML\" are not read",
            "persona[u-2]: the id \"u\" is taken or no id, and becomes \"u-2\"",
            "persona[actor]: it has no label, so its id becomes its name",
            "journey: attributes \"status\" of \"plannedJourney\" are not read",
            "journey: the text \"draft\" directly in \"plannedJourney\" is not read",
            "journey: attributes \"role\" of \"endUser\" are not read",
            "journey: attributes \"x:y\" of \"refersTo\" are not read",
            "journey: the text \"her\" directly in \"refersTo\" is not read");
    assertThat(plan.journey().touchpoints())
        .extracting(Touchpoint::name)
        .containsExactly("Ride & walk");
  }

  @Test
  void anotherVersionIsTold() {
    String later =
        "<CJML version='3.0'><plannedJourney><journeyID>A</journeyID></plannedJourney></CJML>";

    assertThat(Cjml.read(later).plans().get(0).remarks())
        .singleElement()
        .asString()
        .endsWith("the document is of version \"3.0\" and is read as 2.0");
    assertThat(Cjml.read(later.replace("3.0", "2.0")).plans().get(0).remarks()).isEmpty();
  }

  /** A time that would count in place of the one that counts is not written, which is told. */
  @Test
  void otherTimesOfATouchpointStay() {
    Journey plan = door("planned-and-actual.xml").plans().get(0).journey();
    Encounter first =
        Encounter.of("anna", Instant.parse("2026-03-02T08:00:00Z"), "T1")
            .withAttribute("cjml.timeReceived", "2026-03-02T07:59:00")
            .withAttribute("cjml.timeStarted", "2026-03-02T07:58:00");
    Encounter other = first.withAttribute("cjml.timeConsumed", "2026-03-02T07:00:00");

    for (Encounter encounter : List.of(first, other)) {
      Trail trail = Trail.of("anna", encounter);
      FormatWriting written = Cjml.write(plan, ObservationPlan.of(plan).replay(trail), RATINGS);
      assertThat(
              Cjml.read(written.text())
                  .trails(ZoneOffset.UTC, RATINGS)
                  .get(0)
                  .trail()
                  .orElseThrow()
                  .encounters())
          .containsExactly(first);
      assertThat(written.remarks().toString().contains("cjml.timeConsumed"))
          .isEqualTo(encounter.equals(other));
    }
  }

  @Test
  void whatIsNotKeptOfAnActualJourneyIsTold() {
    List<CjmlTrail> trails =
        Cjml.read(
                """
                <CJML tool="z"><actualJourney><journeyTitle>Anna rides</journeyTitle><touchpoints>
                <actualAction><touchpointID>T1</touchpointID><comment>cold</comment>
                <initiator><initiatorLabel>Ride</initiatorLabel></initiator>
                <channel><channelName>Fax</channelName></channel><compliance>late</compliance>
                <timestamps><timeStarted>2026-03-02T24:00:00Z</timeStarted><timeEnded>x</timeEnded>
                </timestamps><touchpointExperience><experienceRating>0x1p1</experienceRating>
                </touchpointExperience></actualAction><actualAction/></touchpoints><touchpoints/>
                </actualJourney><actualJourney><journeyID>Bo</journeyID></actualJourney></CJML>""")
            .trails(ZoneOffset.UTC, RATINGS);

    assertThat(trails.get(0).problems())
        .extracting(problem -> problem.toString().replaceFirst("line \\d+, column \\d+: ", ""))
        .containsExactly(
            "attributes \"tool\" of \"CJML\" are not read",
            "elements \"journeyTitle\" in \"actualJourney\" are not read",
            "elements \"timeEnded\" in \"timestamps\" are not read",
            "there is an element \"touchpoints\" already, so this one is not read",
            "it has no journeyID, so nobody knows whose it is; its customer is \"customer\"",
            "\"late\" is no compliance and is not read; allowed: completed, adhoc, failing, missing",
            "\"0x1p1\" is no rating from 1 to 5",
            "the touchpoint has neither id nor label; its event is \"?\"",
            "the touchpoint \"?\" has no time, so that it is no encounter");
    assertThat(trails.get(0).trail().orElseThrow().encounters())
        .singleElement()
        .satisfies(
            ride -> {
              assertThat(ride.at()).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
              assertThat(ride.attributes())
                  .containsExactly(
                      Map.entry("cjml.channelName", "Fax"),
                      Map.entry("cjml.comment", "cold"),
                      Map.entry("cjml.initiatorLabel", "Ride"));
            });
    assertThat(trails.get(1).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T02:30:00, 2026-03-29T01:30:00Z, the clock of Europe/Amsterdam is changed",
    "2026-10-25T02:30:00, 2026-10-25T00:30:00Z, the clock of Europe/Amsterdam is changed",
    "2026-10-24T24:00:00, 2026-10-24T22:00:00Z, ",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z, ",
    "2026-10-24T24:00:00.5Z, , is no time",
    "2026-02-30T10:00:00Z, , is no time",
    "+100001-01-01T00:00:00Z, , is no time",
    "-999999999-01-01T00:00:00, , is no time"
  })
  void timesThatAreOddAreTold(String time, @Nullable Instant at, @Nullable String problem) {
    CjmlTrail anna =
        Cjml.read(
                "<CJML><actualJourney><journeyID>Anna</journeyID><touchpoints><actualAction>"
                    + "<touchpointID>T1</touchpointID><timestamps><timeStarted>"
                    + time
                    + "</timeStarted></timestamps></actualAction></touchpoints></actualJourney>"
                    + "</CJML>")
            .trails(ZoneId.of("Europe/Amsterdam"), RATINGS)
            .get(0);

    assertThat(anna.trail().map(trail -> trail.encounters().get(0).at()))
        .isEqualTo(Optional.ofNullable(at));
    assertThat(anna.problems())
        .hasSize(problem == null ? 0 : 1)
        .allSatisfy(told -> assertThat(told.toString()).contains(problem));
  }

  @Test
  void whatHasNoPlaceOfAnEncounterIsTold() {
    Encounter calls =
        Encounter.of("Anna", Instant.parse("2026-03-02T08:00:00Z"), "D1")
            .withAttribute("cjml.initiatorLabel", "Calls")
            .withAttribute("cjml.channelName", "Fax")
            .withAttribute("cjml.comment", "cold")
            .withAttribute("weather", "rain")
            .withSession("s");
    ObservationPlan observation = ObservationPlan.of(PLAN);

    FormatWriting writing =
        Cjml.write(PLAN, observation.replay(Trail.of("Anna", List.of(calls))), RATINGS);

    assertThat(writing.remarks())
        .extracting(FormatRemark::toString)
        .contains(
            "journey: of encounters, the session has no place in CJML and is not written",
            "journey: of encounters, \"weather\" has no place in CJML and is not written")
        .noneMatch(remark -> remark.contains("cjml."));
    assertThat(
            Cjml.read(writing.text())
                .trails(ZoneOffset.UTC, RATINGS)
                .get(0)
                .trail()
                .orElseThrow()
                .encounters()
                .get(0)
                .attributes())
        .containsExactly(
            Map.entry("cjml.channelName", "Fax"),
            Map.entry("cjml.comment", "cold"),
            Map.entry("cjml.initiatorLabel", "Calls"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<CJML>", "<a/>", "<CJML></CJML><CJML/>", "<CJML>&x;</CJML>"})
  void whatIsNoCjmlIsRefused(String document) {
    assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> Cjml.read(document));
  }

  @Test
  void whatIsTooDeepOrTooLongIsRefused() {
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> Cjml.read("<CJML>" + "<a>".repeat(5_000)));
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> Cjml.read(new byte[Cjml.MAX_LENGTH + 1]));
  }

  @Test
  void aPlanIsWrittenWithoutLossWhereCjmlHasAPlace() {
    FormatWriting writing = Cjml.write(PLAN);
    Journey back = Cjml.read(writing.text()).plans().get(0).journey();

    assertThat(writing.remarks()).isEmpty();
    assertThat(back.touchpoints().toList()).isEqualTo(PLAN.touchpoints().toList());
    assertThat(writing.text()).contains("De Trapper &amp; Zn.", "Looking &lt;around&gt;");
  }

  @Test
  void whatWasMissedOrIsInNoPlanFollowsFromTheTrail() {
    Instant at = Instant.parse("2026-03-02T08:00:00Z");
    Trail trail =
        Trail.of(
            "Anna",
            Encounter.of("Anna", at, "T1").withExperience(2),
            Encounter.of("Anna", at.plusSeconds(60), "Calls <us>"));

    FormatWriting writing = Cjml.write(PLAN, ObservationPlan.of(PLAN).replay(trail), RATINGS);

    assertThat(compliance(writing.text()))
        .containsExactly("completed", "adhoc", "missing", "missing");
    assertThat(writing.text())
        .contains("<experienceRating>5</experienceRating>", "Calls &lt;us&gt;");
    assertThat(writing.remarks())
        .extracting(FormatRemark::toString)
        .containsExactly("journey: \"Calls <us>\" is on no touchpoint and is written as D1");
  }

  @Test
  void everyJourneyIsWrittenAndReadBackTheSameEverAfter() {
    for (int seed = 0; seed < 60; seed++) {
      settles(RandomJourneys.seeded(seed).next());
    }
    HostileStrings.all().forEach(text -> settles(HostileJourneys.with(text)));
  }

  private static void settles(Journey journey) {
    FormatWriting writing = Cjml.write(journey);
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(writing.text())).isTrue();
    Journey held = Cjml.read(writing.text()).plans().get(0).journey();
    assertThat(held.touchpoints()).hasSize((int) journey.touchpoints().count());
    Journey again = Cjml.read(Cjml.write(held).text()).plans().get(0).journey();
    assertThat(again).isEqualTo(held);
  }
}
