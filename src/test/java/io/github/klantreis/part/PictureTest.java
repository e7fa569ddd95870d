package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class PictureTest {
  private static final URI ROOF = URI.create("https://example.org/roof.png");

  @Test
  void isAnAddressAndADescription() {
    Picture picture = new Picture(ROOF, "A roof with panels");

    assertThat(picture.address()).isEqualTo(ROOF);
    assertThat(picture.description()).isEqualTo("A roof with panels");
  }

  @Test
  @SuppressWarnings("NullAway") // What happens with null is what is tested.
  void needsBoth() {
    assertThatNullPointerException().isThrownBy(() -> new Picture(null, "A roof"));
    assertThatNullPointerException().isThrownBy(() -> new Picture(ROOF, null));
  }
}
