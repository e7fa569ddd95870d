package io.github.klantreis.example;

import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Builds two complete journeys, prints what one can know about them and in brief a third one that
 * is no sale, holds one against what customers did, compares those of two periods, validates both
 * and a flawed one, and writes maps and documents of them.
 *
 * <p>Give {@code nl} as the argument to read it in Dutch: {@code mvn -Pexamples -Dexec.args=nl}.
 */
public final class MainJob {
  /** Fixed, so that the same words come out on every day. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Text VALIDATION =
      Text.en("What the validators say").nl("Wat de validators zeggen");
  private static final Text GARAGE_DOORS =
      Text.en("A journey drawn in haste").nl("Een haastig getekende klantreis");

  private MainJob() {}

  /**
   * Prints the overview, and writes the journeys as files under {@code target}.
   *
   * @param arguments a language tag, English if there is none
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Locale locale = Locale.forLanguageTag(arguments.length == 0 ? "en" : arguments[0]);
    // Not System.out, which JDK 17 writes in the machine's character set.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    overview(locale, out::print);
    out.print(
        Exhibition.write(Path.of("target", "journeys"), locale, solarRules(), heatPumpReport()));
  }

  /** Gives each part of the overview to the reader as soon as it is written. */
  static void overview(Locale locale, Consumer<String> reader) {
    reader.accept(JourneyOverview.of(SolarPanels.asIs(), locale));
    reader.accept(JourneyOverview.inModel(SolarPanels.asIs(), PhaseModels.DUTCH_FIVE, locale));
    reader.accept(JourneyOverview.changes(SolarPanels.asIs(), SolarPanels.toBe(), locale));
    reader.accept(JourneyOverview.of(Homeowners.atlas(), locale));
    reader.accept(JourneyOverview.backlogOf(Homeowners.atlas(), locale));
    reader.accept(JourneyOverview.workshopOf(Homeowners.installationDay(), locale));
    reader.accept("\n\n");
    reader.accept(JourneyOverview.of(HeatPumpMaintenance.asIs(), locale));
    reader.accept(
        JourneyOverview.inModel(HeatPumpMaintenance.asIs(), PhaseModels.SEVEN_PHASES, locale));
    reader.accept("\n\n");
    reader.accept(JourneyOverview.inBrief(StairLift.asIs(), locale));
    reader.accept("\n\n");
    reader.accept(ObservedOverview.of(SolarPanels.asIs(), locale));
    reader.accept("\n\n");
    reader.accept(ComparedOverview.of(SolarPanels.asIs(), locale));
    reader.accept("\n\n");
    reader.accept(WhatIfOverview.of(SolarPanels.asIs(), "compares", locale));
    reader.accept("\n\n");
    reader.accept(DiscoveredOverview.of(SolarPanels.asIs(), locale));
    reader.accept("\n\n");
    reader.accept(reports(locale));
  }

  private static Validators solarRules() {
    return StandardRules.recommended().asOf(TODAY);
  }

  private static ValidationReport heatPumpReport() {
    return StandardRules.b2b().asOf(TODAY).validate(HeatPumpMaintenance.asIs());
  }

  /**
   * What the recommended rules say of all journeys; of the flawed one all rules, in two languages.
   */
  private static String reports(Locale locale) {
    Page page = new Page().title(VALIDATION.get(locale), "");
    page.blank();
    page.text(solarRules().validate(SolarPanels.asIs()).toText(locale));
    page.text(heatPumpReport().toText(locale));
    ValidationReport flawed =
        StandardRules.recommended()
            .enable("purchase-*") // among them some that give hints only
            .asOf(TODAY)
            .validate(GarageDoors.inHaste());
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      page.section(GARAGE_DOORS.get(language)).blank().text(flawed.toText(language));
    }
    return page.toString();
  }
}
