package acme;

import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Channel;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.ValidatorProvider;
import io.github.klantreis.vocabulary.Text;
import java.util.List;

/** A plug-in with one validator. */
public final class HoursProvider implements ValidatorProvider {
  static final JourneyValidator<Touchpoint> HOURS =
      JourneyValidator.forTouchpoints("acme.hours")
          .summary(
              Text.en("a telephone touchpoint names its opening hours")
                  .nl("een contactmoment aan de telefoon noemt zijn openingstijden"))
          .check(
              (touchpoint, context) -> {
                if (touchpoint.uses(Channel.TELEPHONE)
                    && !touchpoint.attributes().containsKey("opening-hours")) {
                  context
                      .report(
                          Text.en("\"{name}\" names no opening hours")
                              .nl("\"{name}\" noemt geen openingstijden"))
                      .with("name", touchpoint.name());
                }
              });

  @Override
  public List<JourneyValidator<?>> validators() {
    return List.of(HOURS);
  }
}
