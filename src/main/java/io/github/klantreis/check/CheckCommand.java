package io.github.klantreis.check;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.wording.Suggestions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command {@code check}. */
final class CheckCommand {
  static final int PASSED = 0;
  static final int FOUND = 1;
  static final int WRONG = 2;
  static final int BROKEN = 3;

  static final String USAGE =
      """
      check <file or folder> …   checks journeys: *.journey.json, *.atlas.json, *.mmd, *.mermaid,
                                 *.md, *.markdown

        --rules <set>            recommended (default), strict, b2b or diagram, for journeys in JSON
        --fail-on <severity>     error (default), warning, info or never
        --max-warnings <n>       fails if there are more warnings, counted by place
        --as-of <date>           the day on which journeys are judged, such as 2026-11-27
        --language <en|nl>       the language of messages
        --exclude <pattern>      leaves out files in folders, such as drafts or *.md; may be repeated
        --config <file>          settings for all files, instead of the nearest .klantreis.properties
        --no-config              no settings from files
        --baseline <file>        accepts what is in the baseline
        --write-baseline         writes all findings to the baseline
        --prune-baseline         takes out of the baseline what is there no more
        --strict-baseline        fails if something of the baseline is there no more
        --fix                    applies safe fixes, shows them on the standard error, checks again
        --dry-run                with --fix: shows what would change, and writes nothing
        --sarif <file>           writes SARIF 2.1.0
        --junit <file>           writes JUnit XML
        --annotations            writes GitHub's annotations instead of lines
        --quiet                  writes the summary only

      exit code   0 nothing at or above --fail-on   1 there is   2 unreadable, or a wrong call or
                  configuration   3 a rule or the program failed
      """;

  private static final ImmutableSet<String> OPTIONS =
      Pattern.compile("--[a-z-]+")
          .matcher(USAGE)
          .results()
          .map(MatchResult::group)
          .collect(ImmutableSet.toImmutableSet());

  private final PrintStream out;
  private final PrintStream err;
  private final List<Path> paths = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();
  private JourneyFiles files = JourneyFiles.under().configuredNearby();
  private Optional<Path> sarif = Optional.empty();
  private Optional<Path> junit = Optional.empty();
  private Optional<Path> baseline = Optional.empty();
  private int maxWarnings = Integer.MAX_VALUE;
  private boolean writesBaseline;
  private boolean prunesBaseline;
  private boolean isStrict;
  private boolean fixes;
  private boolean isDry;
  private boolean annotates;
  private boolean isQuiet;

  CheckCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command and returns the exit code. */
  int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      out.print(USAGE);
      return PASSED;
    }
    parse(arguments);
    if (paths.isEmpty() && mistakes.isEmpty()) {
      mistakes.add("name a file or folder, such as: check docs");
    }
    if (isDry && !fixes) {
      mistakes.add("--dry-run needs --fix");
    }
    if (!mistakes.isEmpty()) {
      mistakes.forEach(mistake -> err.println("klantreis check: " + mistake));
      err.println("klantreis check --help lists the options");
      return WRONG;
    }
    try {
      return check(files.withPaths(paths));
    } catch (IOException failed) {
      err.println("klantreis check: " + failed);
      return WRONG;
    }
  }

  // ---- options ----

  private void parse(List<String> arguments) {
    List<String> left = new ArrayList<>(arguments);
    boolean areOptions = true;
    while (!left.isEmpty()) {
      String argument = left.remove(0);
      if (areOptions && argument.equals("--")) {
        areOptions = false;
      } else if (areOptions && argument.startsWith("--")) {
        int sign = argument.indexOf('=');
        if (sign > 0) {
          left.add(0, argument.substring(sign + 1));
          argument = argument.substring(0, sign);
        }
        int before = left.size();
        option(argument, left);
        if (sign > 0 && left.size() == before) {
          mistakes.add(argument + " takes no value");
          left.remove(0);
        }
      } else {
        path(argument);
      }
    }
    files = files.baselineToWrite(baseline, writesBaseline);
  }

  private void option(String option, List<String> left) {
    switch (option) {
      case "--rules" ->
          value(option, left, Configuration::rules, Configuration.ruleNames())
              .ifPresent((Validators rules) -> files = files.validatedBy(rules));
      case "--fail-on" ->
          value(option, left, Configuration::failOn, "error, warning, info, never")
              .ifPresent(least -> files = files.failOn(least));
      case "--max-warnings" ->
          value(option, left, CheckCommand::number, "a whole number from 0")
              .ifPresent(most -> maxWarnings = most);
      case "--as-of" ->
          value(option, left, Configuration::date, "a date such as 2026-11-27")
              .ifPresent((LocalDate date) -> files = files.asOf(date));
      case "--language" ->
          value(option, left, Configuration::language, "en, nl")
              .ifPresent((Locale locale) -> files = files.language(locale));
      case "--exclude" ->
          value(option, left, CheckCommand::pattern, "a pattern such as drafts or *.md")
              .ifPresent(pattern -> files = files.exclude(pattern));
      case "--config" -> file(option, left).ifPresent(file -> files = files.configured(file));
      case "--no-config" -> files = files.withoutConfiguration();
      case "--baseline" -> baseline = file(option, left);
      case "--write-baseline" -> writesBaseline = true;
      case "--prune-baseline" -> prunesBaseline = true;
      case "--strict-baseline" -> isStrict = true;
      case "--fix" -> fixes = true;
      case "--dry-run" -> isDry = true;
      case "--sarif" -> sarif = file(option, left);
      case "--junit" -> junit = file(option, left);
      case "--annotations" -> annotates = true;
      case "--quiet" -> isQuiet = true;
      default ->
          mistakes.add(
              "there is no option "
                  + option
                  + Suggestions.near(option, OPTIONS).stream()
                      .findFirst()
                      .map(near -> "; is " + near + " meant?")
                      .orElse(""));
    }
  }

  private <T> Optional<T> value(
      String option, List<String> left, Function<String, Optional<T>> read, String allowed) {
    if (left.isEmpty() || left.get(0).startsWith("--")) {
      mistakes.add(option + " needs a value: " + allowed);
      return Optional.empty();
    }
    String word = left.remove(0);
    Optional<T> value = read.apply(word);
    if (value.isEmpty()) {
      mistakes.add(option + " is \"" + word + "\"; allowed: " + allowed);
    }
    return value;
  }

  private Optional<Path> file(String option, List<String> left) {
    return value(option, left, CheckCommand::pathOf, "a file");
  }

  private static Optional<Path> pathOf(String word) {
    try {
      return Optional.of(Path.of(word));
    } catch (InvalidPathException wrong) {
      return Optional.empty();
    }
  }

  private static Optional<String> pattern(String word) {
    try {
      var unused = Glob.of(Path.of(""), word);
      return Optional.of(word);
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String word) {
    return word.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }

  /** Adds a path, or what a pattern matches where the shell did not expand it. */
  private void path(String argument) {
    Optional<Path> path = pathOf(argument);
    if (path.isPresent() && Files.exists(path.get())) {
      paths.add(path.get());
    } else if (argument.matches(".*[*?{\\[].*")) {
      try {
        List<Path> matches = matches(argument);
        if (matches.isEmpty()) {
          mistakes.add("nothing matches " + argument);
        }
        paths.addAll(matches);
      } catch (IOException | UncheckedIOException failed) {
        mistakes.add("what matches " + argument + " cannot be found: " + failed);
      }
    } else {
      mistakes.add("there is no file or folder " + argument);
    }
  }

  private static List<Path> matches(String pattern) throws IOException {
    int start = pattern.replaceFirst("[*?{\\[].*", "").lastIndexOf('/') + 1;
    Path folder = Path.of(pattern.substring(0, start)).normalize();
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String lead = CheckWords.name(folder);
    String glob =
        (lead.isEmpty() || lead.endsWith("/") ? lead : lead + "/") + pattern.substring(start);
    try (Stream<Path> all = Files.walk(folder)) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return all.filter(path -> matcher.matches(path.normalize()))
          .filter(path -> Files.isRegularFile(path))
          .sorted()
          .toList();
    } catch (IllegalArgumentException noPattern) {
      return List.of();
    }
  }

  // ---- check ----

  private int check(JourneyFiles chosen) throws IOException {
    CheckReport report = chosen.check();
    if (fixes) {
      List<FixedFile> fixed = report.fixed();
      if (isDry) {
        fixed.forEach(file -> out.print(file.toDiff()));
        err.print(report.toText()); // not among what a patch is made of
        return code(report);
      }
      for (FixedFile file : fixed) {
        file.write();
        err.print(file.toDiff());
      }
      report = fixed.isEmpty() ? report : chosen.check();
    }
    if (writesBaseline || prunesBaseline) {
      Map<Path, String> baselines = report.baselines(!writesBaseline);
      if (baselines.isEmpty()) {
        err.println("klantreis check: name the baseline, with --baseline or in the configuration");
        return WRONG;
      }
      boolean isSound = report.mistakes().isEmpty();
      for (Map.Entry<Path, String> each :
          isSound ? baselines.entrySet() : List.<Map.Entry<Path, String>>of()) {
        Files.writeString(each.getKey(), each.getValue(), StandardCharsets.UTF_8);
      }
      report = isSound ? chosen.check() : report;
    }
    if (annotates) {
      out.print(Annotations.of(report, report.language()));
    } else if (isQuiet) {
      out.println(new CheckText(report, report.language()).summary());
    } else {
      out.print(report.toText());
    }
    Path here = Path.of("").toAbsolutePath();
    Path root = Optional.ofNullable(FileSearch.repositoryOf(here)).orElse(here);
    if (sarif.isPresent()) {
      Files.writeString(sarif.get(), report.toSarif(root), StandardCharsets.UTF_8);
    }
    if (junit.isPresent()) {
      Files.writeString(junit.get(), report.toJunitXml(), StandardCharsets.UTF_8);
    }
    return code(report);
  }

  private int code(CheckReport report) {
    if (report.isIncomplete()) {
      return BROKEN;
    }
    if (!report.problems().isEmpty()) {
      return WRONG;
    }
    boolean hasFound =
        !report.isPassed()
            || report.count(Severity.WARNING) > maxWarnings
            || (isStrict && report.gone() > 0);
    return hasFound ? FOUND : PASSED;
  }
}
