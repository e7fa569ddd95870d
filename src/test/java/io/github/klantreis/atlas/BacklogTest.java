package io.github.klantreis.atlas;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.term.Progress;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The opportunities of all journeys of an atlas. */
final class BacklogTest {
  private static Journey journey(String id, Consumer<TouchpointBuilder> pays) {
    return Journey.builder(id, id).phase(PURCHASE, f -> f.touchpoint("pays", "Pays", pays)).build();
  }

  private static JourneyAtlas atlas(Journey... journeys) {
    return JourneyAtlas.builder("all", "All").journeys(List.of(journeys)).build();
  }

  @Test
  void anIdIsOneLineWithAllItsPlaces() {
    JourneyAtlas atlas =
        atlas(
            journey(
                "bike",
                t ->
                    t.opportunity("Sell on Sundays")
                        .opportunity("fields", "Fewer fields", o -> o.effort(2).owner("web"))),
            journey(
                "car",
                t ->
                    t.opportunity("Sell on Sundays")
                        .opportunity("fields", "Fewer fields", o -> o.effort(3).owner("web"))
                        .solution("It", s -> s.realises("fields").progress(Progress.PLANNED))));

    assertThat(atlas.opportunities())
        .extracting(item -> item.opportunity().text() + " " + item.places().size())
        .containsExactly("Sell on Sundays 1", "Fewer fields 2", "Sell on Sundays 1");
    BacklogItem fields = atlas.opportunities().get(1);
    assertThat(fields.places())
        .extracting(place -> place.journey().id() + ": " + place.path())
        .containsExactly(
            "bike: phase[purchase]/touchpoint[pays]/opportunity[fields]",
            "car: phase[purchase]/touchpoint[pays]/opportunity[fields]");
    assertThat(fields.differences()).<String>extracting(Attribute::name).containsExactly("effort");
    assertThat(fields.progress()).as("of its first place").isEqualTo(Progress.OPEN);
    assertThat(atlas.opportunities().get(0).differences()).isEmpty();
  }

  @Test
  void linesAreSortedByValueAgainstEffort() {
    JourneyAtlas atlas =
        atlas(
            journey(
                "bike",
                t ->
                    t.opportunity("a", o -> o.customerValue(40).businessValue(9).effort(1))
                        .opportunity("b", o -> o.customerValue(90).businessValue(8).effort(4))
                        .opportunity("c")
                        .opportunity("d", o -> o.customerValue(90).businessValue(7).effort(0))));

    assertThat(atlas.opportunities().stream().sorted(BacklogItem.byCustomerValue()))
        .extracting(item -> item.opportunity().text())
        .containsExactly("d", "b", "a", "c");
    assertThat(atlas.opportunities().stream().sorted(BacklogItem.byBusinessValue()))
        .extracting(item -> item.opportunity().text())
        .containsExactly("a", "b", "d", "c");
    assertThat(atlas.opportunities().stream().sorted(BacklogItem.byEffort()))
        .extracting(item -> item.opportunity().text())
        .containsExactly("d", "a", "b", "c");
  }

  @Test
  void aLineHasAPlace() {
    assertThat(atlas(journey("bike", t -> {})).opportunities()).isEmpty();
    assertThatThrownBy(() -> new BacklogItem(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSplitJourneyKeepsItsOpportunities() {
    Journey whole =
        Journey.builder("bike", "A bike")
            .opportunity("Fewer fields", o -> o.addresses("fields"))
            .phase(
                PURCHASE,
                f ->
                    f.touchpoint(
                        "pays",
                        "Pays",
                        t ->
                            t.painPoint("fields", "Ten fields")
                                .opportunity("two", "Two fields", o -> o.addresses("fields"))))
            .build();
    JourneyAtlas split = JourneyAtlas.byPhase(whole);
    assertThat(split.opportunities())
        .extracting(item -> item.opportunity().text())
        .containsExactly("Fewer fields", "Two fields");
    assertThat(split.opportunities().get(0).opportunity().addresses())
        .as("the pain point is in another journey")
        .isEmpty();
    assertThat(split.opportunities().get(1).opportunity().addresses()).containsExactly("fields");
  }
}
