package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Metric;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the guide says of the rows of a published map, compiled and run. */
final class PublishedMapTest {
  @Test
  void theRowsOfAPublishedMap() {
    // README: rows
    PhaseKind waiting = PhaseKind.of("waiting", Text.en("Waiting").nl("Wachten"));
    PhaseKind treatment = PhaseKind.of("treatment", Text.en("Treatment").nl("Behandeling"));
    Journey visit =
        Journey.builder("emergency-room", "A visit to the emergency room")
            .people(People.PATIENTS)
            .scope(JourneyScope.PART) // it starts at the door and ends at the discharge
            .phaseModel(
                PhaseModel.builder("er", Text.en("Emergency room").nl("Spoedeisende hulp"))
                    .phase(waiting)
                    .phase(treatment)
                    .build())
            .horizon(Duration.ofHours(6))
            .goal("Everybody is seen within four hours")
            .customerGoal("Know what is wrong")
            .metric(Metric.csat().valued(3.1).aimingAt(4))
            .evidence(Evidence.qualitative("Twelve patients, followed for a night"))
            .actor("nurse", "The triage nurse", Side.COMPANY, a -> a.kind(ActorKind.PERSON))
            .persona("ann", "Ann, 34", p -> p.goal("Be home before the children wake up"))
            .phase(
                waiting,
                p ->
                    p.customerNeed("Know how long it takes")
                        .successCriterion("Nobody asks at the desk how long it takes")
                        .touchpoint(
                            "waits",
                            "Waits in the waiting room",
                            t ->
                                t.channel(Channel.FACE_TO_FACE)
                                    .lasts(Duration.ofMinutes(40)) // the wait itself
                                    .thought("Have they forgotten me?")
                                    .quote("My name was called twice, wrongly.")
                                    .emotion(-2, "forgotten")
                                    .painPoint("Nobody says how long it takes")
                                    .leadsTo("leaves", "if it becomes too long")))
            .phase(
                treatment,
                p ->
                    p.touchpoint(
                            "triage",
                            "Is asked what happened",
                            t ->
                                t.channel(Channel.FACE_TO_FACE)
                                    .receiver("nurse")
                                    .waitBefore(Duration.ofMinutes(5), Duration.ofMinutes(20))
                                    .expectation("To tell it once", e -> e.importance(5))
                                    .emotion(1, "heard"))
                        .touchpoint("leaves", "Goes home"))
            .build();
    // end
    assertThat(visit.touchpoint("waits").orElseThrow().quotes()).hasSize(1);
    ValidationReport report = StandardRules.recommended().validate(visit);
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void whomAJourneyIsFor() {
    // README: people
    People donors = // one of them, then several
        People.of("donors", Text.en("donor").nl("donateur"), Text.en("donors").nl("donateurs"));
    // end
    assertThat(donors.isBuying()).isFalse();
  }
}
