package io.github.klantreis.check;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.check.CheckedFile.CheckedJourney;
import io.github.klantreis.check.JourneyFile.Content;
import io.github.klantreis.check.JourneyFiles.Choices;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One check of all files. Not reusable. */
final class CheckRun {
  private static final String CONFIGURATION_UNKNOWN = "configuration-unknown";
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
    AtlasRules across =
        AtlasRules.of(files, choices.paths().stream().anyMatch(path -> Files.isDirectory(path)));
    List<CheckedFile> checked = files.parallelStream().map(file -> checked(file, across)).toList();
    new TreeMap<>(configurations).values().forEach(each -> problems.addAll(each.problems()));
    files.stream().map(file -> configurationOf(file.path())).distinct().forEach(this::judge);
    readBaselines(checked);
    return compared(checked, read.size() - files.size(), language);
  }

  // ---- settings ----

  private Configuration configurationOf(Path file) {
    Optional<Path> at =
        choices.searched()
            ? nearest.computeIfAbsent(folderOf(file), CheckRun::nearestTo)
            : choices.configuration();
    return at.map(path -> configurations.computeIfAbsent(path, Configuration::read))
        .orElse(Configuration.NONE);
  }

  private static Path folderOf(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return Files.isDirectory(absolute) || parent == null ? absolute : parent;
  }

  private static Optional<Path> nearestTo(Path folder) {
    for (@Nullable Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(Configuration.NAME);
      if (Files.exists(file)) {
        return Optional.of(shown(file));
      }
      if (Files.exists(at.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A path as people write it who are in the current folder. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
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

  private Validators rulesFor(Content content, Configuration configuration) {
    Validators chosen =
        content.diagram().isPresent()
            ? choices.diagramRules()
            : choices.rules().or(configuration::rules).orElseGet(StandardRules::recommended);
    Optional<LocalDate> asOf = choices.asOf().or(configuration::asOf);
    return asOf.isPresent() ? chosen.asOf(asOf.get()) : chosen;
  }

  /** The keys that only one of the two sets of rules has are no mistake. */
  private static Validators configured(Validators rules, Configuration configuration) {
    if (configuration.settings().isEmpty()) {
      return rules;
    }
    Map<String, String> known = new LinkedHashMap<>(configuration.settings());
    wrong(rules.configured(known)).forEach(finding -> known.remove(keyOf(finding)));
    return rules.configured(known);
  }

  private static List<Finding> wrong(Validators rules) {
    return rules.validate(Journey.builder("none", "none").build()).findings().stream()
        .filter(finding -> finding.validatorId().equals(CONFIGURATION_UNKNOWN))
        .toList();
  }

  private static String keyOf(Finding wrong) {
    return String.valueOf(wrong.arguments().get("key"));
  }

  /** Reports the keys of a configuration that none of the sets of rules takes. */
  private void judge(Configuration configuration) {
    if (configuration.settings().isEmpty()) {
      return;
    }
    MermaidReading none = MermaidReading.of("journey\n");
    AtlasRules across = AtlasRules.of(List.of(), true);
    Path file = configuration.file().orElseThrow();
    Validators ofJson =
        choices
            .rules()
            .or(configuration::rules)
            .orElseGet(StandardRules::recommended)
            .plus(across.rules(file));
    Validators ofDiagrams = choices.diagramRules().plus(none.rules()).plus(across.rules(file));
    Map<String, Finding> ofBoth = new LinkedHashMap<>();
    wrong(ofJson.configured(configuration.settings()))
        .forEach(finding -> ofBoth.put(keyOf(finding), finding));
    Set<String> alsoWrong = new LinkedHashSet<>();
    wrong(ofDiagrams.configured(configuration.settings()))
        .forEach(finding -> alsoWrong.add(keyOf(finding)));
    ofBoth.keySet().retainAll(alsoWrong);
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException gone) {
      text = "";
    }
    for (Map.Entry<String, Finding> each : ofBoth.entrySet()) {
      problems.add(
          new FileProblem(
              file,
              Configuration.placeOf(each.getKey(), text),
              Text.en(each.getValue().message(Listing.ENGLISH))
                  .nl(each.getValue().message(Listing.DUTCH))));
    }
  }

  // ---- findings ----

  private CheckedFile checked(JourneyFile file, AtlasRules across) {
    Configuration configuration = configurationOf(file.path());
    ImmutableList.Builder<CheckedJourney> journeys = ImmutableList.builder();
    for (Content content : file.journeys()) {
      Validators rules = rulesFor(content, configuration);
      if (content.diagram().isPresent()) {
        rules = rules.plus(content.diagram().get().rules());
      }
      rules = configured(rules.plus(across.rules(file.path())), configuration);
      ValidationReport report = rules.validate(content.journey());
      journeys.add(new CheckedJourney(content, report, report.findings(), rules.definitions()));
    }
    Optional<Severity> failOn =
        choices.failOn().or(configuration::failOn).orElse(Optional.of(Severity.ERROR));
    return new CheckedFile(
        file, journeys.build(), failOn, choices.baseline().or(configuration::baseline));
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
