package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Channel;
import org.junit.jupiter.api.Test;

/**
 * The programs in {@code src/it/programs}, which applications on the class path and on the module
 * path run against the packaged jar as well.
 */
final class ProgramsTest {
  @Test
  void theyPrintWhatIsExpected() {
    assertThat(Programs.run()).isEqualTo(Programs.EXPECTED);
  }

  @Test
  void theJourneysAreWhatTheyRead() {
    assertThat(SolarPanels.journey()).isEqualTo(SolarPanels.journey());
    assertThat(SolarPanels.journey().phases()).hasSize(7);
    assertThat(HeatPumpB2b.journey().touchpoints().map(Touchpoint::id))
        .containsExactly("fair-2024", "fair-2025", "fair-2026", "demo");
    Journey rent = Rent.journey();
    assertThat(rent.phases()).extracting(Phase::kind).containsExactly(Rent.INTAKE, Rent.SIGNING);
    assertThat(rent.touchpoint("faxes").orElseThrow().uses(Rent.FAX)).isTrue();
    assertThat(rent.touchpoint("signs").orElseThrow().uses(Channel.STORE)).isTrue();
  }
}
