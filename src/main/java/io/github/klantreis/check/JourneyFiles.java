package io.github.klantreis.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.mermaid.MermaidReading;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.NoBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.junit.jupiter.api.DynamicNode;

/**
 * Files of journeys, to be checked in a build: JSON of journeys and atlases, Mermaid diagrams, and
 * Markdown with Mermaid diagrams in it.
 *
 * <pre>{@code
 * Stream<DynamicNode> journeys() {                                    // with @TestFactory
 *   return JourneyFiles.under(Path.of("docs")).validatedBy(StandardRules.recommended()).tests();
 * }
 *
 * CheckReport report = JourneyFiles.under(Path.of("docs")).check();   // without JUnit
 * }</pre>
 *
 * <p>In folders these are the files {@code *.journey.json}, {@code *.atlas.json}, {@code *.mmd},
 * {@code *.mermaid}, {@code *.md} and {@code *.markdown}; not those in {@code node_modules}, {@code
 * target}, {@code build} and folders whose names start with a dot, nor what git ignores. A file
 * that is named is read whatever its name. JSON without a field {@code formatVersion} is of another
 * format: in folders it is passed over, as is Markdown without a journey.
 *
 * <p>Journeys in JSON are judged by {@link StandardRules#recommended()} by default; diagrams always
 * by rules that can be followed in a diagram, {@link StandardRules#diagram()}, and by {@link
 * MermaidReading#rules()}. All files together are one atlas, those of atlases included: ids, links,
 * drill-downs and personas are judged across files; links to journeys that are not among the files
 * only where a folder is checked. A journey of an atlas is judged with the brand of the atlas, if
 * it has none of its own.
 *
 * <p>Each method returns a changed copy. Immutable and thread-safe; files are read when they are
 * checked, side by side.
 */
public final class JourneyFiles implements NoBean {
  private final Choices choices;

  /** What was chosen to check, and how; each method changes one thing in a copy. */
  @Value.Immutable(builder = false, copy = true)
  interface Choices {
    ImmutableList<Path> paths();

    Optional<Validators> rules();

    Validators diagramRules();

    /** Returns the file of the configuration that counts for all files. */
    Optional<Path> configuration();

    /** Returns whether each file has the configuration that is nearest to it. */
    boolean searched();

    Optional<Path> baseline();

    boolean mayBaselineBeMissing();

    /** Returns the mildest severity that fails, if it was chosen: empty in it if nothing fails. */
    @SuppressWarnings("immutables:untype") // the outer one is set as a whole
    Optional<Optional<Severity>> failOn();

    Optional<Locale> language();

    Optional<LocalDate> asOf();

    ImmutableList<String> excluded();

    Choices withPaths(Iterable<? extends Path> paths);

    Choices withRules(Validators rules);

    Choices withDiagramRules(Validators rules);

    Choices withConfiguration(Optional<? extends Path> file);

    Choices withSearched(boolean isSearched);

    Choices withBaseline(Optional<? extends Path> file);

    Choices withMayBaselineBeMissing(boolean mayBeMissing);

    Choices withFailOn(Optional<Optional<Severity>> least);

    Choices withLanguage(Locale language);

    Choices withAsOf(LocalDate date);

    Choices withExcluded(Iterable<String> patterns);

    static Choices of(List<Path> paths) {
      return ImmutableChoices.of(
          paths,
          Optional.empty(),
          StandardRules.diagram(),
          Optional.empty(),
          false,
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of());
    }

    default Choices excluding(String pattern) {
      return withExcluded(ImmutableList.<String>builder().addAll(excluded()).add(pattern).build());
    }
  }

  JourneyFiles(Choices choices) {
    this.choices = choices;
  }

  /**
   * Chooses files.
   *
   * @param paths files, and folders whose files are looked for in all depths
   * @return those files, to be checked
   */
  public static JourneyFiles under(Path... paths) {
    requireNonNull(paths, "paths");
    return new JourneyFiles(Choices.of(Arrays.asList(paths)));
  }

  /**
   * Sets the rules for journeys in JSON, instead of {@link StandardRules#recommended()}.
   *
   * @param rules the rules
   * @return the changed copy
   */
  public JourneyFiles validatedBy(Validators rules) {
    return new JourneyFiles(choices.withRules(requireNonNull(rules, "rules")));
  }

  /**
   * Sets the rules for diagrams, besides those of the reading, instead of {@link
   * StandardRules#diagram()}.
   *
   * @param rules the rules
   * @return the changed copy
   */
  public JourneyFiles diagramsValidatedBy(Validators rules) {
    return new JourneyFiles(choices.withDiagramRules(requireNonNull(rules, "rules")));
  }

  /**
   * Takes settings from a file {@code .klantreis.properties}: {@code rules}, {@code files}, {@code
   * exclude}, {@code baseline}, {@code fail-on}, {@code language}, {@code as-of}, and the keys of
   * {@link Validators#configured(java.util.Properties)}. What is set in code takes precedence.
   * Without this no file is looked for.
   *
   * @param settings the configuration, which is used for all files
   * @return the changed copy
   */
  public JourneyFiles configured(Path settings) {
    requireNonNull(settings, "settings");
    return new JourneyFiles(choices.withConfiguration(Optional.of(settings)).withSearched(false));
  }

  /** Takes settings from the file that is nearest to each file, up to its repository. */
  JourneyFiles configuredNearby() {
    return new JourneyFiles(choices.withConfiguration(Optional.empty()).withSearched(true));
  }

  /**
   * Accepts the findings in a baseline, which the program writes with {@code --write-baseline}.
   *
   * @param file the baseline; a missing file is a problem in the report
   * @return the changed copy
   */
  public JourneyFiles baseline(Path file) {
    requireNonNull(file, "file");
    return new JourneyFiles(
        choices.withBaseline(Optional.of(file)).withMayBaselineBeMissing(false));
  }

  /** Accepts the findings in a baseline, which may have to be written. */
  JourneyFiles baselineToWrite(Optional<Path> file, boolean mayBeMissing) {
    return new JourneyFiles(choices.withBaseline(file).withMayBaselineBeMissing(mayBeMissing));
  }

  JourneyFiles withoutConfiguration() {
    return new JourneyFiles(choices.withConfiguration(Optional.empty()).withSearched(false));
  }

  JourneyFiles withPaths(List<Path> paths) {
    return new JourneyFiles(choices.withPaths(paths));
  }

  /**
   * Sets which findings fail; by default only errors do.
   *
   * @param least the mildest severity that fails
   * @return the changed copy
   */
  public JourneyFiles failOn(Severity least) {
    requireNonNull(least, "least");
    return failOn(Optional.of(least));
  }

  JourneyFiles failOn(Optional<Severity> least) {
    return new JourneyFiles(choices.withFailOn(Optional.of(least)));
  }

  /**
   * Sets the language of messages, and of words that a diagram leaves to its reader; by default
   * English.
   *
   * @param locale the language
   * @return the changed copy
   */
  public JourneyFiles language(Locale locale) {
    return new JourneyFiles(choices.withLanguage(requireNonNull(locale, "locale")));
  }

  /**
   * Sets the day on which journeys are judged. Without it rules that need one are silent, so that
   * no build fails because a day has passed.
   *
   * @param date the day
   * @return the changed copy
   */
  public JourneyFiles asOf(LocalDate date) {
    return new JourneyFiles(choices.withAsOf(requireNonNull(date, "date")));
  }

  /**
   * Leaves out files that are found in folders.
   *
   * @param pattern a name such as {@code drafts} or {@code *.md}, or a path from the current folder
   *     such as <code>docs/**&#47;old</code>
   * @return the changed copy
   * @throws IllegalArgumentException if it is no pattern
   */
  public JourneyFiles exclude(String pattern) {
    var unused = Glob.of(Path.of(""), pattern);
    return new JourneyFiles(choices.excluding(pattern));
  }

  /**
   * Checks the files.
   *
   * @return what was found; files that cannot be read and mistakes in a configuration are problems
   *     of the report, not exceptions
   */
  public CheckReport check() {
    return new CheckRun(choices).report();
  }

  /**
   * Checks the files and returns the result as tests of JUnit 5: one a file, in a container where
   * several journeys are in it. A test fails if something was found that {@linkplain #failOn
   * fails}, or the file cannot be read; its message has the lines of {@link CheckReport#toText}.
   * Where there is no file, one test fails. An IDE jumps from a test to the place of its first
   * finding.
   *
   * @return the tests, in the order of the paths of the files
   */
  public Stream<DynamicNode> tests() {
    return JourneyTests.of(check());
  }
}
