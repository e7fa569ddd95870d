package acme;

import io.github.klantreis.model.Journey;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs all programs of this package, and fails by its exit code if they print anything else. */
final class Programs {
  static final String EXPECTED =
      """
      phase[purchase]/touchpoint[accept-quote] Accepts the quote online
      purchase 2 [awareness, consideration]
      enthusiastic buy
      lost: phase[delivery]
      lost: phase[delivery]/touchpoint[installation]
      INVALID_ID journey/@id
      UNKNOWN_PHASE phase[purchase]/@kind
      MISSING phase[purchase]/touchpoint[calls]/@name
      DANGLING_REFERENCE phase[purchase]/touchpoint[calls]/@participantEmotions
      ~ journey state: as-is → to-be
      ~ journey goal: "One in five visitors of the calculator becomes an owner who "… (73 characters) → "Half of the owners come back"
      − phase[consideration]/touchpoint[compares] "Compares three quotes" with 2 marketing actions, position 1
      ~ phase[purchase]/touchpoint[accept-quote] channels: − Website, + Store
      + phase[second-use] "Usage" with 1 touchpoint, position 6
      → phase[second-use]/touchpoint[complains] moved from phase[usage], position 1, to position 2
      ~ phase[loyalty] owner: (not set) → "care"
      2 channels
      true
      Journey[rent, Renting a flat, 2 phases, 3 touchpoints]
      Journey[e-bike, Buying an e-bike, 5 phases, 6 touchpoints]
      """;

  private Programs() {}

  public static void main(String[] arguments) {
    boolean named = Journey.class.getModule().isNamed();
    check(String.valueOf(named), String.join("", arguments));
    String printed = run();
    System.out.print(printed);
    check(printed, EXPECTED);
  }

  static String run() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Asking.ask(SolarPanels.journey(), HeatPumpB2b.journey(), out);
      Asking.structure(out);
      Editing.edit(SolarPanels.journey(), out);
      out.println(Rent.journey());
      out.println(FirstJourney.journey());
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void check(String actual, String expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected:\n" + expected + "\nbut was:\n" + actual);
    }
  }
}
