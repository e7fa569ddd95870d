package io.github.klantreis.check;

import io.github.klantreis.check.JourneyFile.Content;
import io.github.klantreis.check.JourneyFiles.Choices;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules that judge a journey. Those for JSON are made once for all files that have one
 * configuration; those for a diagram also say what was odd in reading this very diagram.
 */
final class RulesByConfiguration {
  private static final String CONFIGURATION_UNKNOWN = "configuration-unknown";

  private final Choices choices;
  private final AtlasRules across;
  private final Map<Configuration, Validators> ofJson = new ConcurrentHashMap<>();
  private final Map<Configuration, Map<String, String>> ofDiagrams = new ConcurrentHashMap<>();

  RulesByConfiguration(Choices choices, AtlasRules across) {
    this.choices = choices;
    this.across = across;
  }

  /** Returns the rules for a journey. */
  Validators of(Content content, Configuration configuration) {
    return content
        .diagram()
        .map(
            diagram ->
                ofDiagram(diagram, configuration)
                    .configured(
                        ofDiagrams.computeIfAbsent(
                            configuration,
                            unseen -> known(ofDiagram(diagram, configuration), configuration))))
        .orElseGet(
            () ->
                ofJson.computeIfAbsent(
                    configuration,
                    unseen ->
                        ofJson(configuration)
                            .configured(known(ofJson(configuration), configuration))));
  }

  private Validators ofJson(Configuration configuration) {
    return dated(
            choices.rules().or(configuration::rules).orElseGet(StandardRules::recommended),
            configuration)
        .plus(across.rules());
  }

  private Validators ofDiagram(MermaidReading diagram, Configuration configuration) {
    return dated(choices.diagramRules(), configuration).plus(diagram.rules()).plus(across.rules());
  }

  private Validators dated(Validators rules, Configuration configuration) {
    Optional<LocalDate> asOf = choices.asOf().or(configuration::asOf);
    return asOf.isPresent() ? rules.asOf(asOf.get()) : rules;
  }

  /** Returns the settings that rules take; what only other rules take is no mistake. */
  private static Map<String, String> known(Validators rules, Configuration configuration) {
    if (configuration.settings().isEmpty()) {
      return Map.of();
    }
    Map<String, String> known = new LinkedHashMap<>(configuration.settings());
    wrong(rules, configuration).forEach(finding -> known.remove(keyOf(finding)));
    return known;
  }

  private static List<Finding> wrong(Validators rules, Configuration configuration) {
    return rules
        .configured(configuration.settings())
        .validate(Journey.builder("none", "none").build())
        .findings()
        .stream()
        .filter(finding -> finding.validatorId().equals(CONFIGURATION_UNKNOWN))
        .toList();
  }

  private static String keyOf(Finding wrong) {
    return String.valueOf(wrong.arguments().get("key"));
  }

  /** Returns the keys of a configuration that none of the sets of rules takes. */
  List<FileProblem> problems(Configuration configuration) {
    if (configuration.settings().isEmpty()) {
      return List.of();
    }
    Set<String> notOfDiagrams = new LinkedHashSet<>();
    wrong(ofDiagram(MermaidReading.of("journey\n"), configuration), configuration)
        .forEach(finding -> notOfDiagrams.add(keyOf(finding)));
    List<FileProblem> problems = new ArrayList<>();
    for (Finding finding : wrong(ofJson(configuration), configuration)) {
      String key = keyOf(finding);
      if (notOfDiagrams.contains(key)) {
        Path file = configuration.file().orElseThrow();
        problems.add(
            new FileProblem(
                file,
                Configuration.placeOf(key, textOf(file)),
                Text.en(finding.message(Listing.ENGLISH)).nl(finding.message(Listing.DUTCH))));
      }
    }
    return problems;
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException gone) {
      return "";
    }
  }
}
