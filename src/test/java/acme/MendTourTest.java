package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.FixedJourney;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the guide shows of mending, see {@link ReadmeTest}. */
final class MendTourTest {
  // README: own-fix
  static final JourneyValidator<Touchpoint> TEAM_NAMES =
      JourneyValidator.forTouchpoints("acme.team-names")
          .fixes(
              (touchpoint, finding, offers) ->
                  offers.correction(
                      "rename",
                      Text.en("Call the owner \"web\"").nl("Noem de eigenaar \"web\""),
                      edit -> edit.touchpoint(touchpoint.id(), t -> t.owner("web"))))
          .check(
              (touchpoint, context) -> {
                if (touchpoint.owner().equals(Optional.of("online team"))) {
                  context.report(
                      Text.en("The online team is called \"web\" now")
                          .nl("Het online team heet nu \"web\""));
                }
              });

  // end

  private final Journey journey = FirstJourney.journey();

  @Test
  void anOwnFix() {
    // README: fixed
    Journey old = journey.withTouchpoint("compares", t -> t.owner("online team"));
    FixedJourney fixed = Validators.of(TEAM_NAMES).validate(old).fixed();
    Journey mended = fixed.journey(); // fixed.report() has what is found in it
    List<FixedJourney.Refused> refused = fixed.refused(); // each with the reason
    String list = fixed.toText(Locale.ENGLISH);
    // end

    assertThat(mended).isEqualTo(journey.withTouchpoint("compares", t -> t.owner("web")));
    assertThat(fixed.report().findings()).isEmpty();
    assertThat(refused).isEmpty();
    assertThat(list)
        .isEqualTo(
            // README: fixed list
            """
            1 change was made in "Buying an e-bike":
              acme.team-names  phase[consideration]/touchpoint[compares]  Call the owner "web"
            """
            // end
            );
  }
}
