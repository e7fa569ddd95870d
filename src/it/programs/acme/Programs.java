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
      DANGLING_REFERENCE phase[purchase]/touchpoint[calls]/@personaEmotions
      Journey[solar-panels, Buying solar panels, 8 phases, 7 touchpoints]
      2 channels
      true
      Journey[rent, Renting a flat, 2 phases, 3 touchpoints]
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
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static void check(String actual, String expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected:\n" + expected + "\nbut was:\n" + actual);
    }
  }
}
