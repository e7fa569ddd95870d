package acme;

import static io.github.klantreis.phase.CanonicalPhase.*;

import io.github.klantreis.model.*;
import io.github.klantreis.part.*;
import io.github.klantreis.phase.*;
import io.github.klantreis.term.*;
import io.github.klantreis.vocabulary.Text;

/** Own phase model, own channel, own action kind. */
final class Rent {
  static final PhaseKind INTAKE =
      PhaseKind.of("intake", Text.en("Intake").nl("Intake"), AWARENESS, CONSIDERATION);
  static final PhaseKind SIGNING =
      PhaseKind.of("signing", Text.en("Signing").nl("Ondertekening"), PURCHASE);
  static final PhaseKind LIVING =
      PhaseKind.of("living", Text.en("Living").nl("Wonen"), DELIVERY, USAGE, LOYALTY);
  static final PhaseModel ACME =
      PhaseModel.of(
          "acme", Text.en("Acme's phases").nl("De fasen van Acme"), INTAKE, SIGNING, LIVING);

  static final Channel FAX =
      Channel.of("fax", ChannelKind.TELEPHONE, Ownership.OWNED, Text.en("Fax").nl("Fax"));
  static final ActionKind KEY_HANDOVER =
      ActionKind.of("key-handover", Text.en("Handing over the keys").nl("Sleuteloverdracht"));

  private Rent() {}

  static Journey journey() {
    return Journey.builder("rent", "Renting a flat")
        .phaseModel(ACME)
        .phase(INTAKE, p -> p.touchpoint("calls", "Calls us", t -> t.channel(Channel.TELEPHONE)))
        .phase(
            SIGNING,
            p ->
                p.touchpoint("faxes", "Faxes the contract", t -> t.channel(FAX))
                    .touchpoint(
                        "signs", "Signs", t -> t.channel(Channel.STORE).action(KEY_HANDOVER)))
        .build();
  }
}
