package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.term.NeedKind;
import org.junit.jupiter.api.Test;

final class NeedTest {
  @Test
  void isLatentConcreteOrOfNoStatedKind() {
    assertThat(Need.latent("warmth").kind()).contains(NeedKind.LATENT);
    assertThat(Need.concrete("a boiler").kind()).contains(NeedKind.CONCRETE);
    assertThat(Need.of("warmth").kind()).isEmpty();
  }

  @Test
  void keepsItsKindWhenGivenATrigger() {
    Need need = Need.latent("warmth").withTrigger("first frost");

    assertThat(need.kind()).contains(NeedKind.LATENT);
    assertThat(need.trigger()).contains("first frost");
    assertThat(Need.latent("warmth").trigger()).isEmpty();
  }
}
