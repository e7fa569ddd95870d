package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.discovery.DiscoveredJourney;
import io.github.klantreis.discovery.JourneyDiscovery;
import io.github.klantreis.discovery.PhaseBasis;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.identity.DistinctTrail;
import io.github.klantreis.observation.identity.EncounterKey;
import io.github.klantreis.observation.identity.Identities;
import io.github.klantreis.observation.identity.IdentityLink;
import io.github.klantreis.observation.identity.ResolvedIdentities;
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
            Customers take clearly longer from phase to phase than within a phase.
            Left out, met by too few customers: visits-competitor (236), asks-a-friend (128), cookie-banner (36)
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
}
