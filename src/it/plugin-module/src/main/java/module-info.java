import acme.HoursProvider;
import io.github.klantreis.validation.ValidatorProvider;

/** An application that is a named module and brings a plug-in. */
module acme.plugin {
  requires io.github.klantreis;

  provides ValidatorProvider with
      HoursProvider;
}
