package acme;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.atlas.AtlasDiff;
import io.github.klantreis.atlas.BacklogItem;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.drawing.AtlasPage;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Route;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.Transition;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.Crosswalk;
import io.github.klantreis.phase.McKinsey2015;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.Progress;
import io.github.klantreis.term.TransitionKind;
import io.github.klantreis.translation.Translation;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.workshop.StepState;
import io.github.klantreis.workshop.WorkshopChecklist;
import io.github.klantreis.workshop.WorkshopStep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Samples of README and guide: what stands between {@code // README: …} and {@code // end} stands
 * there word for word, see {@link ReadmeTest}.
 */
final class TourTest {
  private final Journey journey = FirstJourney.journey();

  @Test
  void firstJourney() {
    assertThat(journey).hasToString("Journey[e-bike, Buying an e-bike, 5 phases, 6 touchpoints]");
  }

  @Test
  void ask() {
    // README: ask
    Optional<Phase> phase = journey.phaseOf("pays"); // the purchase
    List<Touchpoint> decisions = journey.touchpoints(Moment.DECISION); // the test ride
    List<Phase> buying = journey.phases(McKinsey2015.BUY); // asked in another model's words
    List<String> leaks =
        journey
            .walk(Touchpoint.class)
            .filter(located -> located.element().isDropOffPoint())
            .map(located -> located.path().toString()) // phase[purchase]/touchpoint[pays]
            .toList();
    // end
    assertThat(phase).map(Phase::kind).contains(PURCHASE);
    assertThat(decisions).extracting(Touchpoint::name).containsExactly("Takes a test ride");
    assertThat(buying).extracting(Phase::kind).containsExactly(PURCHASE);
    assertThat(leaks).containsExactly("phase[purchase]/touchpoint[pays]");
  }

  @Test
  void loop() {
    // README: loop
    LoyaltyLoop loop = journey.loyaltyLoops().get(0);
    List<PhaseKind> skipped = journey.skippedBy(loop); // awareness, consideration
    List<Transition> ways = journey.transitionsFrom(LOYALTY); // the loop back to purchase
    List<Route> routes = journey.routes(); // to a purchase: from first contact; round the loop

    Journey open =
        journey.edit(
            edit -> edit.loyaltyLoop("loyalty-to-purchase", l -> l.loyalist(LoyalistKind.PASSIVE)));
    List<Transition> more = open.transitionsFrom(LOYALTY); // also: shopping around again
    // end
    assertThat(skipped).containsExactly(CanonicalPhase.AWARENESS, CONSIDERATION);
    assertThat(ways).extracting(Transition::kind).containsExactly(TransitionKind.LOYALTY_LOOP);
    assertThat(routes)
        .extracting(Route::kind)
        .containsExactly(TransitionKind.FORWARD, TransitionKind.LOYALTY_LOOP);
    assertThat(more)
        .extracting(Transition::kind)
        .containsExactly(TransitionKind.LOYALTY_LOOP, TransitionKind.SHOPPING_AROUND_AGAIN);
  }

  @Test
  @SuppressWarnings("ReferenceEquality") // that parts are shared is what is shown
  void edit() {
    // README: edit
    Journey calmer =
        journey.withTouchpoint(
            "pays", t -> t.emotion(Emotion.neutral("calm")).dropOffPoints(List.of()));

    Journey toBe =
        journey
            .edit(
                edit ->
                    edit.touchpoint("compares", t -> t.channels(List.of(Channel.STORE)))
                        .insert(
                            Touchpoint.builder("is-collected", "Has the bicycle collected")
                                .channel(Channel.HOME_VISIT)
                                .build(),
                            Place.before("first-service"))
                        .moveTouchpoint("test-ride", Place.endOf("consideration"))
                        .phase("usage", p -> p.owner("workshop")))
            .toBuilder()
            .state(JourneyState.TO_BE)
            .build();

    boolean shared = toBe.phases().get(0) == journey.phases().get(0); // true: it did not change

    Journey second = journey.toBuilder("e-bike-2").name("A second e-bike").build();
    Journey more =
        second.edit(
            edit ->
                edit.copyTouchpoint("pays", "pays-later", Place.after("pays"))
                    .copyPhase("usage", "second-year", Place.last()) // its touchpoints get free ids
                    .removePhase("consideration")
                    .insertFrom(journey, "consideration", Place.first())); // with its personas
    // end
    assertThat(shared).isTrue();
    assertThat(more.touchpoint("pays-later")).isPresent();
    assertThat(more.phase("consideration")).isEqualTo(journey.phase("consideration"));
    assertThat(calmer.touchpoint("pays").orElseThrow().isDropOffPoint()).isFalse();
    assertThat(journey.touchpoint("pays").orElseThrow().isDropOffPoint()).isTrue();
    assertThat(toBe.phaseOf("test-ride")).map(Phase::kind).contains(CONSIDERATION);

    // README: diff
    JourneyDiff diff = JourneyDiff.between(journey, toBe);
    List<JourneyChange> changes = diff.changes(); // each with its path and both values
    String asText = diff.toText(Locale.ENGLISH);
    boolean same = diff.applyTo(journey).equals(toBe); // true
    // end
    assertThat(same).isTrue();
    assertThat(changes).hasSize(5);
    assertThat(asText)
        .isEqualTo(
            // README: what differs
            """
            ~ journey state: (not set) → to-be
            ~ phase[consideration]/touchpoint[compares] channels: − Website, − Review site, + Store
            → phase[consideration]/touchpoint[test-ride] moved from phase[purchase], position 1, to position 2
            ~ phase[usage] owner: (not set) → "workshop"
            + phase[usage]/touchpoint[is-collected] "Has the bicycle collected", position 1
            """
            // end
            );
  }

  @Test
  void phaseModels() {
    // README: models
    PhaseKind purchase = PhaseModels.SEVEN_PHASES.parse("koopfase"); // Dutch works, in any spelling
    Crosswalk crosswalk = PhaseModels.CLASSIC_FIVE.crosswalkTo(PhaseModels.SEVEN_PHASES);
    String asText = crosswalk.toText(Locale.ENGLISH); // … Retention → Usage or Loyalty (ambiguous)

    Translation dutch = Translation.of(journey, PhaseModels.DUTCH_FIVE);
    List<Phase> phases = dutch.journey().phases(); // orientation, weighing, purchase …
    String report = dutch.toText(Locale.ENGLISH); // what was lost, ambiguous, merged
    // end
    assertThat(purchase).isEqualTo(PURCHASE);
    assertThat(asText).contains("\nRetention → Usage or Loyalty (ambiguous)\n");
    assertThat(phases)
        .extracting(Phase::id)
        .containsExactly("orientation", "weighing", "purchase", "usage", "loyalty");
    assertThat(report).contains("ambiguous:").doesNotContain("lost:");
  }

  @Test
  void backlog() {
    // README: backlog
    Journey withBacklog =
        journey.withTouchpoint(
            "compares",
            t ->
                t.painPoint("units", "Four units of range", p -> p.severity(4))
                    .opportunity(
                        "own-commute",
                        "One unit: kilometres of the own commute",
                        o -> o.addresses("units").customerValue(80).effort(2).owner("web"))
                    .solution(
                        "range-map",
                        "A map of the commute",
                        s -> s.realises("own-commute").progress(Progress.IN_PROGRESS)));

    Progress progress = // in progress, as a solution of an opportunity is
        withBacklog.progressOf(withBacklog.painPoint("units").orElseThrow());
    List<BacklogItem> backlog = // all opportunities of all journeys of an atlas
        JourneyAtlas.builder("bikes", "Bikes").journey(withBacklog).build().opportunities();
    // end
    assertThat(progress).isEqualTo(Progress.IN_PROGRESS);
    assertThat(backlog).hasSize(2);
    assertThat(withBacklog.touchpoint("compares").orElseThrow().painPoints()).hasSize(2);
  }

  @Test
  void atlas() {
    // README: atlas
    Journey testRide =
        Journey.builder("test-ride-in-detail", "The test ride")
            .phaseModel(PhaseModels.BEFORE_DURING_AFTER)
            .build();
    JourneyAtlas atlas =
        JourneyAtlas.builder("bikes", "All journeys of cyclists")
            .journey(
                journey.withTouchpoint("test-ride", t -> t.drillsDownTo("test-ride-in-detail")))
            .journey(testRide)
            .build();
    List<Journey> detail = atlas.details("e-bike", ElementPath.touchpoint("purchase", "test-ride"));

    JourneyAtlas phaseByPhase = JourneyAtlas.byPhase(journey); // a long journey becomes one a phase

    Journey asIs = testRide.toBuilder().state(JourneyState.AS_IS).build();
    JourneyAtlas twice = // the as-is and the to-be of one journey, under one id
        atlas.with(asIs).toBuilder()
            .journey(asIs.toBuilder().state(JourneyState.TO_BE).build())
            .build();
    Optional<Journey> planned = twice.journey("test-ride-in-detail", JourneyState.TO_BE);

    String json = JourneyJson.write(atlas); // and back: JourneyJson.readAtlas(json)
    String page = AtlasPage.of(atlas).toHtml(); // the tree, with counts and lowest emotions
    String changed = AtlasDiff.between(atlas, twice).toText(Locale.ENGLISH);
    // end
    // README: atlas findings
    AtlasPage counting = AtlasPage.of(atlas).language(Locale.ENGLISH);
    for (Journey each : atlas.journeys()) {
      counting = counting.findings(StandardRules.recommended().validate(each));
    }
    String withFindings = counting.toHtml();
    // end
    assertThat(withFindings).isNotEqualTo(page);
    assertThat(detail).contains(testRide);
    assertThat(planned).isPresent();
    assertThat(JourneyJson.readAtlas(json)).isEqualTo(atlas);
    assertThat(page).contains("All journeys of cyclists");
    assertThat(changed)
        .startsWith("+ journey \"The test ride\" (test-ride-in-detail, to-be)\n~ journey");
    assertThat(phaseByPhase.roots()).hasSize(1);
    assertThat(phaseByPhase.journeys()).hasSizeGreaterThan(4);
  }

  @Test
  void workshop() {
    // README: workshop
    WorkshopChecklist checklist = WorkshopChecklist.of(journey);
    StepState goals = checklist.state(WorkshopStep.DESCRIBE_GOALS); // done
    String steps = checklist.toText(Locale.ENGLISH);
    // 2. Collect information: open; missing: qualitative information; quantitative information
    // end
    assertThat(goals).isEqualTo(StepState.DONE);
    assertThat(steps)
        .contains(
            "\n2. Collect information: open; missing: qualitative information; quantitative"
                + " information\n");
  }

  @Test
  void refused() {
    String message = "";
    // README: refused
    try {
      Journey.builder("Renting a flat", "rent")
          .phase(
              PURCHASE,
              phase ->
                  phase.touchpoint("calls", "", t -> t.emotionOf("nobody", 3, "over the moon")))
          .build();
    } catch (InvalidJourneyException invalid) {
      message = invalid.getMessage();
    }
    // end
    assertThat(message)
        .isEqualTo(
            // README: what is refused
            """
            4 problems:
              journey/@id: "Renting a flat" is not an id; allowed are letters, digits and . _ : -. Are id and name swapped?
              phase[purchase]/touchpoint[calls]/@name: the name is blank
              phase[purchase]/touchpoint[calls]/@participantEmotions: there is no persona or actor "nobody"; there are none
              phase[purchase]/touchpoint[calls]/@participantEmotions: the valence 3 is outside -2 to +2\
            """
            // end
            );
  }

  @Test
  void extend() {
    // README: extend
    PhaseKind intake =
        PhaseKind.of(
            "intake",
            Text.en("Intake").nl("Intake"),
            CanonicalPhase.AWARENESS,
            CanonicalPhase.CONSIDERATION);
    PhaseKind signing =
        PhaseKind.of("signing", Text.en("Signing").nl("Ondertekening"), CanonicalPhase.PURCHASE);
    PhaseModel renting = PhaseModel.of("renting", Text.en("Renting").nl("Huren"), intake, signing);

    Channel fax =
        Channel.of("fax", ChannelKind.TELEPHONE, Ownership.OWNED, Text.en("Fax").nl("Fax"));
    ActionKind keys =
        ActionKind.of("key-handover", Text.en("Handing over the keys").nl("Sleuteloverdracht"));

    Journey rent =
        Journey.builder("rent", "Renting a flat")
            .phaseModel(renting)
            .phase(signing, p -> p.touchpoint("signs", "Signs", t -> t.channel(fax).action(keys)))
            .build();
    List<Phase> buying = rent.phases(CanonicalPhase.PURCHASE); // signing: it covers the purchase
    Channel parsed = Channel.standard().with(fax).parse("FAX"); // for readers of files
    // end
    assertThat(buying).extracting(Phase::kind).containsExactly(signing);
    assertThat(parsed).isSameAs(fax);
  }

  @Test
  void check() {
    // README: check
    ValidationReport report = StandardRules.recommended().validate(journey);
    List<Finding> warnings = report.withSeverity(Severity.WARNING);
    String text = report.toText(Locale.forLanguageTag("nl"));

    Journey mended = journey.edit(edit -> edit.journey(j -> j.metric(Metric.nps())));
    ValidationReport next = report.revalidate(mended); // looks again only at what changed
    // end
    assertThat(warnings).extracting(Finding::validatorId).contains("journey-metric-missing");
    assertThat(text)
        .startsWith("Buying an e-bike: ")
        .contains("WAARSCHUWING  journey-metric-missing");
    assertThat(next.withSeverity(Severity.WARNING)).hasSize(warnings.size() - 1);
  }
}
