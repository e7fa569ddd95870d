package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.discovery.DiscoveredJourney;
import io.github.klantreis.discovery.JourneyDiscovery;
import io.github.klantreis.discovery.PhaseBasis;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.identity.DistinctTrail;
import io.github.klantreis.observation.identity.EncounterKey;
import io.github.klantreis.observation.identity.Identities;
import io.github.klantreis.observation.identity.IdentityLink;
import io.github.klantreis.observation.identity.ResolvedIdentities;
import io.github.klantreis.observation.whatif.CustomerFlow;
import io.github.klantreis.observation.whatif.WhatIf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide shows of maps from logs, see {@link ReadmeTest}. */
final class DiscoveringTest {
  private final Journey journey = FirstJourney.journey();

  @Test
  void aMapFromALog() {
    Stream<Trail> trails = SyntheticCustomers.of(journey, 42).trails(5_000);
    // README: a map from a log
    DiscoveredJourney found =
        JourneyDiscovery.of("e-bike", "E-bike")
            .withPhaseModel(journey.phaseModel()) // by whose words phases are named
            .withPurchasesAt("pays")
            .discover(trails);
    Journey proposed = found.journey(); // a draft, all of it marked as assumed, with its counts
    PhaseBasis basis = found.basis(); // TIMES, ORDER, WORDS or NONE
    String review = JourneyDiff.between(journey, proposed).toText(Locale.ENGLISH);
    String toRead = found.toText(Locale.ENGLISH);
    // end

    assertThat(basis).isNotEqualTo(PhaseBasis.NONE);
    assertThat(review).isNotEmpty();
    assertThat(toRead)
        .isEqualTo(
            // README: what it rests on
            """
            Proposed from a log of 5,000 customers and 24,509 encounters.
            It takes clearly longer from phase to phase than within a phase.
            Left out, met by too few people: visits-competitor (236), asks-a-friend (128), cookie-banner (36)
            Left out, anywhere in the journey: newsletter (302)
            """
            // end
            );
  }

  @Test
  void whoIsWhoAndWhatCameTwice() {
    Instant start = Instant.parse("2026-03-01T12:00:00Z");
    List<Encounter> log =
        List.of(
            Encounter.of("cookie-1", start, "sees-colleague"),
            Encounter.of("cookie-1", start.plusSeconds(60), "pays")
                .withAttribute("customer", "anna")
                .withAttribute("order", "4711"),
            Encounter.of("app-7", start.plusSeconds(90), "pays")
                .withAttribute("customer", "anna")
                .withAttribute("order", "4711"),
            Encounter.of("till", start.plusSeconds(900), "pays").withAttribute("customer", "bert"));
    // README: who is who
    Identities identities = log.stream().collect(Identities.fromAttribute("customer"));
    identities = identities.merge(Identities.of(List.of(new IdentityLink("app-7", "anna"))));
    ResolvedIdentities who = identities.resolve();
    String told = who.toText(Locale.ENGLISH);

    EncounterKey key = EncounterKey.ofAttributes("order");
    List<DistinctTrail> people = who.group(log.stream()).map(key::distinct).toList();
    int cameTwice = people.stream().mapToInt(DistinctTrail::duplicates).sum();
    // end

    assertThat(told).isEqualTo("5 ids belong to 2 known people.");
    assertThat(people).hasSize(2);
    assertThat(cameTwice).isEqualTo(1);
  }

  @Test
  void whatIf() {
    Stream<Trail> trails = SyntheticCustomers.of(journey, 42).trails(5_000);
    // README: what if
    ObservationPlan plan =
        ObservationPlan.of(journey)
            .withCutOff(Duration.ofDays(60), Instant.parse("2026-07-01T00:00:00Z"));
    CustomerFlow now = trails.collect(WhatIf.of(plan).flow());
    CustomerFlow then = now.withStopping("test-ride", 0.10).withWay("gets-offer", "pays", 0.50);
    String change = then.comparedWith(now).toText(Locale.ENGLISH);
    double value = then.valuePerCustomer(1_900.00); // if each purchase is worth as much
    double removal = now.removalEffect("test-ride"); // the share of conversion lost without it
    // end

    assertThat(value).isGreaterThan(now.valuePerCustomer(1_900.00));
    assertThat(removal).isBetween(0.0, 1.0);
    assertThat(change)
        .isEqualTo(
            // README: what changes
            """
            What if: 10% of those at "Takes a test ride" stop there; 50% of those at "Reads about a bicycle for the partner" go on to "Pays".
            Conversion: 50.1% instead of 48.4%, a difference of +1.7 percentage points (95% bounds: +0.9 to +2.4).
            Purchases per customer: 0.95 instead of 0.72.
            If all else stays as it is; from 3,294 customers. For 262 of these customers it is not known yet what comes after the last step. Not counted are 1,706 other customers, first seen too shortly before the cut-off, or after it, to know what they do next.
            """
            // end
            );
  }
}
