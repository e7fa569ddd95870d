package io.github.klantreis.example;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.drawing.AtlasPage;
import io.github.klantreis.drawing.BacklogPicture;
import io.github.klantreis.drawing.ComparisonPicture;
import io.github.klantreis.drawing.ConversionPicture;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    Journey asIs = WallMap.journey();
    JourneyStatistics observed = WallMap.observed();
    exhibition.write(asIs, WallMap.in(locale));
    exhibition.write("solar-panels-observed.json", JourneyJson.write(observed));
    exhibition.write(
        "solar-panels-conversion.svg",
        ConversionPicture.of(observed.funnel()).language(locale).toSvg());
    StatisticsComparison periods = ComparedOverview.periods(asIs, locale);
    exhibition.write(
        "solar-panels-compared.svg", ComparisonPicture.of(periods).language(locale).toSvg());
    exhibition.write("solar-panels-compared.json", JourneyJson.write(periods));
    Theme wall = WallMap.theme();
    exhibition.write(
        "solar-panels-to-be.html",
        JourneyMap.of(asIs).language(locale).theme(wall).comparedWith(SolarPanels.toBe()).toHtml());
    exhibition.write(
        "solar-panels-discovered.html",
        JourneyMap.of(DiscoveredOverview.discovered(asIs, locale).journey())
            .language(locale)
            .toHtml());
    Journey contract = HeatPumpMaintenance.asIs();
    exhibition.write(
        contract, JourneyMap.of(contract).findings(heatPumps).language(locale).theme(wall));
    for (Journey support : List.of(StairLift.asIs(), StairLift.objection())) {
      exhibition.write(
          page(support).orElseThrow().toString(), JourneyMap.of(support).language(locale).toHtml());
    }
    exhibition.write(Homeowners.atlas(), solarRules, locale);
    Page page = new Page().title(TITLE.get(locale), "").blank();
    exhibition.written.forEach(file -> page.line("  " + file));
    return page.toString();
  }

  /** Those of its journeys that have no page get one. */
  private void write(JourneyAtlas atlas, Validators rules, Locale locale) throws IOException {
    AtlasPage page = AtlasPage.of(atlas).language(locale).linkingTo(Exhibition::page);
    for (Journey journey : atlas.journeys()) {
      page = page.findings(rules.validate(journey));
      if (!written.contains(folder.resolve(page(journey).orElseThrow().toString()))) {
        write(
            page(journey).orElseThrow().toString(),
            JourneyMap.of(journey).language(locale).toHtml());
      }
    }
    write(atlas.id() + ".html", page.toHtml());
    write(atlas.id() + "-backlog.svg", BacklogPicture.of(atlas).language(locale).toSvg());
    write(atlas.id() + ".json", JourneyJson.write(atlas));
  }

  private static Optional<URI> page(Journey journey) {
    boolean isToBe = journey.state().filter(JourneyState.TO_BE::equals).isPresent();
    return Optional.of(URI.create(journey.id() + (isToBe ? "-to-be" : "") + ".html"));
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
