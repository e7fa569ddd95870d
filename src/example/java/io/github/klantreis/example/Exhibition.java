package io.github.klantreis.example;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservedRules;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The example journeys as files: to be hung on the wall, stored, reviewed and read by others. */
final class Exhibition {
  private static final Text TITLE = Text.en("Written").nl("Geschreven");

  private final Path folder;
  private final List<Path> written = new ArrayList<>();

  private Exhibition(Path folder) {
    this.folder = folder;
  }

  /** Writes them all into a folder; returns a page that says where. */
  static String write(Path folder, Locale locale, Validators solarRules, ValidationReport heatPumps)
      throws IOException {
    Files.createDirectories(folder);
    Exhibition exhibition = new Exhibition(folder);
    Journey asIs = SolarPanels.asIs();
    JourneyStatistics observed = ObservedOverview.observed(asIs);
    ValidationReport mapAndReality = solarRules.plus(ObservedRules.of(observed)).validate(asIs);
    JourneyMap map = JourneyMap.of(asIs).language(locale);
    exhibition.write(asIs, map.findings(mapAndReality).observed(observed));
    exhibition.write("solar-panels-observed.json", JourneyJson.write(observed));
    exhibition.write("solar-panels-to-be.html", map.comparedWith(SolarPanels.toBe()).toHtml());
    Journey contract = HeatPumpMaintenance.asIs();
    exhibition.write(contract, JourneyMap.of(contract).findings(heatPumps).language(locale));
    Page page = new Page().title(TITLE.get(locale), "").blank();
    exhibition.written.forEach(file -> page.line("  " + file));
    return page.toString();
  }

  private void write(Journey journey, JourneyMap map) throws IOException {
    write(journey.id() + ".html", map.toHtml());
    write(journey.id() + ".svg", map.toSvg());
    write(journey.id() + ".md", map.toMarkdown());
    write(journey.id() + ".json", JourneyJson.write(journey));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, content);
    written.add(file);
  }
}
