package acme;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.Channel;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import java.util.Locale;

/** Finds the plug-in as an application does, without AssertJ; fails by its exit code. */
final class Main {
  private static final String LINE = "acme.hours  warning  from acme.HoursProvider in ";

  private Main() {}

  /** Takes what the list has to name: the module, or the folder of the classes. */
  public static void main(String[] arguments) {
    Journey journey =
        Journey.builder("rent", "Renting a flat")
            .phase(PURCHASE, p -> p.touchpoint("calls", "Calls", t -> t.channel(Channel.TELEPHONE)))
            .build();
    Validators found = Validators.none().discover(Main.class.getClassLoader());
    String list = found.toText(Locale.ENGLISH);
    System.out.print(list);
    check(list.startsWith(LINE) && list.contains(arguments[0]), list);
    Finding finding = found.validate(journey).findings().get(0);
    check(
        finding.message(Locale.forLanguageTag("nl")).equals("\"Calls\" noemt geen openingstijden"),
        finding.toString());
    ValidatorTester.of(HoursProvider.HOURS)
        .isRegistered(Main.class.getClassLoader())
        .on(journey)
        .finds("phase[purchase]/touchpoint[calls]", "no opening hours")
        .andNothingElse();
    if (Main.class.getModule().isNamed()) {
      check(
          Validators.none().discover(ModuleLayer.boot()).toText(Locale.ENGLISH).equals(list),
          "boot layer");
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
