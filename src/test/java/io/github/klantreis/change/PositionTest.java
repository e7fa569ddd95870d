package io.github.klantreis.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.klantreis.model.ElementPath;
import org.junit.jupiter.api.Test;

final class PositionTest {
  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void isAPlaceAmongTheChildrenOfAParent() {
    Position position = new Position(ElementPath.phase("purchase"), 2);

    assertThat(position.parent()).isEqualTo(ElementPath.phase("purchase"));
    assertThat(position.index()).isEqualTo(2);
    assertThatNullPointerException().isThrownBy(() -> new Position(null, 2)).withMessage("parent");
  }
}
