package io.github.klantreis.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

final class ShapeTest {
  @Test
  void readsAsWordsInMessages() {
    assertThat(new Shape.One(ValueKinds.TEXT).inWords()).isEqualTo("a text");
    assertThat(new Shape.Maybe(ValueKinds.DATE).inWords()).isEqualTo("a date (LocalDate)");
    assertThat(new Shape.Listed(ValueKinds.ID, true).inWords())
        .isEqualTo("a collection, each of it an id");
    assertThat(new Shape.Keyed(ValueKinds.ID, ValueKinds.NUMBER).inWords())
        .isEqualTo("a map from an id to a number (Double)");
  }

  @Test
  void namesItsKinds() {
    Shape.Keyed byId = new Shape.Keyed(ValueKinds.ID, ValueKinds.FLAG);

    assertThat(byId.keys()).isSameAs(ValueKinds.ID);
    assertThat(byId.kind()).isSameAs(ValueKinds.FLAG);
  }

  @Test
  void aListSaysWhetherItsValuesAreDistinct() {
    assertThat(new Shape.Listed(ValueKinds.TEXT, true).isDistinct()).isTrue();
    assertThat(new Shape.Listed(ValueKinds.TEXT, false).isDistinct()).isFalse();
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void aKindIsNeeded() {
    assertThatNullPointerException().isThrownBy(() -> new Shape.One(null));
    assertThatNullPointerException().isThrownBy(() -> new Shape.Maybe(null));
    assertThatNullPointerException().isThrownBy(() -> new Shape.Listed(null, false));
    assertThatNullPointerException().isThrownBy(() -> new Shape.Keyed(null, ValueKinds.TEXT));
  }
}
