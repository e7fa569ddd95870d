package io.github.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.klantreis.model.Place.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlaceTest {
  @Test
  void isARelationToWhatIsThere() {
    assertThat(Place.before("pays")).isEqualTo(new Place(Relation.BEFORE, "pays"));
    assertThat(Place.after("pays")).isEqualTo(new Place(Relation.AFTER, "pays"));
    assertThat(Place.startOf("usage")).isEqualTo(new Place(Relation.START_OF, "usage"));
    assertThat(Place.endOf("usage")).isEqualTo(new Place(Relation.END_OF, "usage"));
    assertThat(Place.after("pays").relation()).isEqualTo(Relation.AFTER);
    assertThat(Place.after("pays").id()).isEqualTo("pays");
  }

  @Test
  void isTheFirstOrTheLastOfAll() {
    assertThat(Place.first()).isEqualTo(new Place(Relation.FIRST, ""));
    assertThat(Place.last()).isEqualTo(new Place(Relation.LAST, ""));
  }

  @Test
  void readsAsWords() {
    assertThat(
            List.of(
                Place.before("pays"),
                Place.after("pays"),
                Place.startOf("usage"),
                Place.endOf("usage"),
                Place.first(),
                Place.last()))
        .hasToString("[before pays, after pays, start of usage, end of usage, first, last]");
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void needsARelationAndAnId() {
    assertThatNullPointerException().isThrownBy(() -> new Place(null, "pays"));
    assertThatNullPointerException().isThrownBy(() -> Place.before(null)).withMessage("id");
  }
}
