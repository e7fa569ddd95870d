package io.github.klantreis.atlas;

import static io.github.klantreis.term.JourneyState.AS_IS;
import static io.github.klantreis.term.JourneyState.TO_BE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.Extent;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.phase.CanonicalPhase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What differs between two atlases. */
final class AtlasDiffTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  private static final JourneyAtlas BEFORE =
      JourneyAtlas.builder("all", "All")
          .journey(car().state(AS_IS).build())
          .journey(car().state(TO_BE).build())
          .journey(Journey.builder("bike", "A bike").persona("owner", "The owner").build())
          .journey(Journey.builder("scooter", "A scooter").build())
          .build();

  @Test
  void journeysAreAddedRemovedAndChanged() {
    Journey toBe =
        BEFORE
            .journey("car", TO_BE)
            .orElseThrow()
            .withTouchpoint("pays", t -> t.name("Pays at once"));
    JourneyAtlas after =
        JourneyAtlas.builder("all", "All journeys")
            .description("Of drivers")
            .journey(BEFORE.journey("bike").orElseThrow().toBuilder().state(AS_IS).build())
            .journey(BEFORE.journey("car").orElseThrow())
            .journey(toBe)
            .journey(Journey.builder("boat", "A boat").build())
            .build()
            .withPersona("owner", persona -> persona.quote("Mine!"));

    AtlasDiff diff = AtlasDiff.between(BEFORE, after);

    assertThat(diff.added()).extracting(Journey::id).containsExactly("boat");
    assertThat(diff.removed()).extracting(Journey::id).containsExactly("scooter");
    assertThat(diff.changed())
        .extracting(changed -> changed.after().name())
        .containsExactly("A bike", "A car", "A car");
    assertThat(diff.changed().get(2).diff())
        .isEqualTo(
            JourneyDiff.between(
                diff.changed().get(2).before(), after.journey("car", TO_BE).orElseThrow()));
    assertThat(diff.changed())
        .contains(
            new AtlasDiff.ChangedJourney(
                diff.changed().get(0).before(),
                diff.changed().get(0).after(),
                diff.changed().get(0).diff()));
    assertThat(diff.shared()).hasSize(1);
    assertThat(diff.texts())
        .contains(
            new AtlasDiff.ChangedText("description", Optional.empty(), Optional.of("Of drivers")));
    assertThat(diff.isReordered()).isTrue();
    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff).hasToString("AtlasDiff[1 added, 1 removed, 3 changed]");
    assertThat(diff.toText(Locale.ENGLISH))
        .isEqualTo(
            """
            ~ atlas name: "All" → "All journeys"
            ~ atlas description: (not set) → "Of drivers"
            ~ persona[owner] quote: (not set) → "Mine!"
            − journey "A scooter" (scooter)
            + journey "A boat" (boat)
            → journeys in another order
            ~ journey "A bike" (bike, as-is):
                ~ journey state: (not set) → as-is
            ~ journey "A car" (car, to-be):
                ~ phase[purchase]/touchpoint[pays] name: "Pays" → "Pays at once"
            """);
    assertThat(diff.toText(NL))
        .startsWith("~ atlas naam: \"All\" → \"All journeys\"")
        .contains("(niet ingevuld) → \"Of drivers\"", "reizen in een andere volgorde");
  }

  @Test
  void nothingDiffersBetweenEqualAtlasesOnly() {
    RandomAtlases.seeded(811)
        .next(Extent.of(25, 60))
        .forEach(
            atlas -> {
              AtlasDiff none = AtlasDiff.between(atlas, atlas.toBuilder().build());
              assertThat(none.isEmpty()).isTrue();
              assertThat(none.toText(NL)).isEmpty();
              JourneyAtlas other = RandomAtlases.seeded(atlas.hashCode()).next();
              AtlasDiff diff = AtlasDiff.between(atlas, other);
              assertThat(diff.isEmpty()).isEqualTo(atlas.equals(other));
              assertThat(diff)
                  .isEqualTo(AtlasDiff.between(atlas, other))
                  .hasSameHashCodeAs(AtlasDiff.between(atlas, other));
              assertThat(made(atlas, diff, other)).isEqualTo(other);
            });
  }

  @Test
  void theOrderOfJourneysIsADifference() {
    List<Journey> reversed = new ArrayList<>(BEFORE.journeys());
    Collections.reverse(reversed);
    AtlasDiff diff = AtlasDiff.between(BEFORE, BEFORE.toBuilder().journeys(reversed).build());

    assertThat(diff.toText(Locale.ENGLISH)).isEqualTo("→ journeys in another order\n");
    assertThat(diff.changed()).isEmpty();
  }

  /** Makes the second atlas of the first one and the differences, but for the order. */
  private static JourneyAtlas made(JourneyAtlas before, AtlasDiff diff, JourneyAtlas after) {
    List<Journey> journeys = new ArrayList<>(before.journeys());
    journeys.removeAll(diff.removed());
    diff.changed()
        .forEach(
            changed ->
                journeys.set(
                    journeys.indexOf(changed.before()), changed.diff().applyTo(changed.before())));
    journeys.addAll(diff.added());
    assertThat(journeys).containsExactlyInAnyOrderElementsOf(after.journeys());
    return after.toBuilder()
        .journeys(
            after.journeys().stream().map(each -> journeys.get(journeys.indexOf(each))).toList())
        .build();
  }

  private static JourneyBuilder car() {
    return Journey.builder("car", "A car")
        .persona("owner", "The owner")
        .phase(CanonicalPhase.PURCHASE, p -> p.touchpoint("pays", "Pays"));
  }
}
