package io.github.klantreis.check;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.check.CheckedFile.CheckedJourney;
import io.github.klantreis.check.JourneyFile.Content;
import io.github.klantreis.check.JourneyFiles.Choices;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One check of all files. Not reusable. */
final class CheckRun {
  private static final Text BASELINE =
      Text.en("the baseline cannot be read: {reason}")
          .nl("de baseline kan niet worden gelezen: {reason}");
  private static final Text NO_BASELINE =
      Text.en("there is no such baseline; --write-baseline writes one")
          .nl("deze baseline bestaat niet; --write-baseline schrijft er een");

  private final Choices choices;
  private final Map<Path, Optional<Path>> nearest = new ConcurrentHashMap<>();
  private final Map<Path, Configuration> configurations = new ConcurrentHashMap<>();
  private final Map<Path, FileBaseline> baselines = new TreeMap<>();
  private final List<FileProblem> problems = new ArrayList<>();

  CheckRun(Choices choices) {
    this.choices = choices;
  }

  CheckReport report() {
    FileSearch search =
        new FileSearch(
            this::configurationOf,
            choices.excluded().stream().map(pattern -> Glob.of(Path.of(""), pattern)).toList());
    choices.paths().forEach(search::add);
    problems.addAll(search.problems());
    Locale language = language();
    List<JourneyFile> read =
        search.found().entrySet().stream().toList().parallelStream()
            .map(entry -> JourneyFile.read(entry.getKey(), entry.getValue(), language))
            .toList();
    List<JourneyFile> files = read.stream().filter(JourneyFile::isOurs).toList();
    RulesByConfiguration rules =
        new RulesByConfiguration(
            choices,
            AtlasRules.of(
                files, choices.paths().stream().anyMatch(path -> Files.isDirectory(path))));
    List<CheckedFile> checked = files.parallelStream().map(file -> checked(file, rules)).toList();
    new TreeMap<>(configurations).values().forEach(each -> problems.addAll(each.problems()));
    files.stream()
        .map(file -> configurationOf(file.path()))
        .distinct()
        .forEach(configuration -> problems.addAll(rules.problems(configuration)));
    readBaselines(checked);
    return compared(checked, read.size() - files.size(), language);
  }

  // ---- settings ----

  private Configuration configurationOf(Path file) {
    Optional<Path> at =
        choices.searched()
            ? nearest.computeIfAbsent(folderOf(file), Configuration::nearestTo)
            : choices.configuration();
    return at.map(path -> configurations.computeIfAbsent(path, Configuration::read))
        .orElse(Configuration.NONE);
  }

  private static Path folderOf(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return Files.isDirectory(absolute) || parent == null ? absolute : parent;
  }

  /** The language of all output: that of the first path, where nothing else is said. */
  private Locale language() {
    return choices
        .language()
        .or(
            () ->
                choices.paths().stream()
                    .findFirst()
                    .flatMap(path -> configurationOf(path).language()))
        .orElse(Locale.ENGLISH);
  }

  // ---- findings ----

  private CheckedFile checked(JourneyFile file, RulesByConfiguration all) {
    Configuration configuration = configurationOf(file.path());
    ImmutableList.Builder<CheckedJourney> journeys = ImmutableList.builder();
    for (int i = 0; i < file.journeys().size(); i++) {
      Content content = file.journeys().get(i);
      Validators rules = all.of(content, configuration);
      int index = i;
      journeys.add(
          checked(
              content,
              file.brand().isEmpty()
                  ? rules // the same set for all files, which is made ready to run once
                  : rules.without(rule -> file.isJudgedInAtlas(rule, index))));
    }
    file.brand()
        .ifPresent(
            content ->
                journeys.add(
                    checked(
                        content,
                        all.of(content, configuration)
                            .without(rule -> !file.isJudgedForAtlas(rule)))));
    Optional<Severity> failOn =
        choices.failOn().or(configuration::failOn).orElse(Optional.of(Severity.ERROR));
    return new CheckedFile(
        file, journeys.build(), failOn, choices.baseline().or(configuration::baseline));
  }

  private static CheckedJourney checked(Content content, Validators rules) {
    ValidationReport report = rules.validate(content.journey());
    return new CheckedJourney(content, report, report.findings(), rules);
  }

  private void readBaselines(List<CheckedFile> checked) {
    Stream.concat(
            choices.baseline().stream(), checked.stream().flatMap(file -> file.baseline().stream()))
        .distinct()
        .forEach(this::readBaseline);
  }

  private void readBaseline(Path file) {
    FileBaseline baseline = FileBaseline.empty(file);
    if (!Files.exists(file)) {
      if (!choices.mayBaselineBeMissing()) {
        problems.add(FileProblem.of(file, NO_BASELINE));
      }
    } else {
      baseline =
          FileBaseline.read(
              file,
              reason ->
                  problems.add(
                      FileProblem.of(file, Listing.filled(BASELINE, Map.of("reason", reason)))));
    }
    baselines.put(file, baseline);
  }

  private CheckReport compared(List<CheckedFile> checked, int passedOver, Locale language) {
    ImmutableList.Builder<CheckedFile> files = ImmutableList.builder();
    int accepted = 0;
    int gone = baselines.values().stream().mapToInt(FileBaseline::ofMissingFiles).sum();
    Map<Path, List<CheckedFile>> byBaseline = new HashMap<>();
    for (CheckedFile file : checked) {
      FileBaseline baseline = file.baseline().map(baselines::get).orElse(null);
      if (baseline == null) {
        files.add(file);
        continue;
      }
      byBaseline.computeIfAbsent(file.baseline().orElseThrow(), key -> new ArrayList<>()).add(file);
      FileBaseline.Comparison comparison = baseline.compare(file);
      accepted += comparison.accepted();
      gone += comparison.gone();
      files.add(file.withFresh(comparison.fresh()));
    }
    return new CheckReport(
        files.build(),
        ImmutableList.copyOf(problems),
        passedOver,
        accepted,
        gone,
        language,
        !baselines.isEmpty(),
        onlyAccepted -> {
          Map<Path, String> texts = new TreeMap<>();
          baselines.forEach(
              (path, baseline) ->
                  texts.put(
                      path,
                      baseline.updated(byBaseline.getOrDefault(path, List.of()), onlyAccepted)));
          return texts;
        });
  }
}
