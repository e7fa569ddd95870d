package io.github.klantreis.example;

import io.github.klantreis.phase.PhaseModels;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Builds two complete journeys and prints what one can know about them.
 *
 * <p>Give {@code nl} as the argument to read it in Dutch: {@code mvn -q test-compile exec:java
 * -Dexec.args=nl}.
 */
public final class MainJob {
  private MainJob() {}

  /**
   * Prints the overview.
   *
   * @param arguments a language tag, English if there is none
   */
  public static void main(String[] arguments) {
    Locale locale = Locale.forLanguageTag(arguments.length == 0 ? "en" : arguments[0]);
    // Not System.out, which JDK 17 writes in the machine's character set.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    out.print(overview(locale));
    out.flush();
  }

  static String overview(Locale locale) {
    return JourneyOverview.of(SolarPanels.asIs(), locale)
        + JourneyOverview.inModel(SolarPanels.asIs(), PhaseModels.DUTCH_FIVE, locale)
        + JourneyOverview.changes(SolarPanels.asIs(), SolarPanels.toBe(), locale)
        + JourneyOverview.of(Homeowners.atlas(), locale)
        + JourneyOverview.workshopOf(Homeowners.installationDay(), locale)
        + "\n\n"
        + JourneyOverview.of(HeatPumpMaintenance.asIs(), locale)
        + JourneyOverview.inModel(HeatPumpMaintenance.asIs(), PhaseModels.SEVEN_PHASES, locale);
  }
}
