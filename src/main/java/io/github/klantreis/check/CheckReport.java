package io.github.klantreis.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.NoBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was found in files, each finding at its line and column.
 *
 * <p>Immutable and thread-safe.
 *
 * @see JourneyFiles#check()
 */
public final class CheckReport implements NoBean {
  private final ImmutableList<CheckedFile> files;
  private final ImmutableList<FileProblem> mistakes;
  private final int passedOver;
  private final int accepted;
  private final int gone;
  private final Locale language;
  private final boolean hasBaseline;
  private final Baselines baselines;

  /** Makes the texts of baselines. */
  interface Baselines {
    /** Returns the text of each baseline: with what is there now, or only what it accepts of it. */
    Map<Path, String> texts(boolean onlyAccepted);
  }

  CheckReport(
      ImmutableList<CheckedFile> files,
      ImmutableList<FileProblem> mistakes,
      int passedOver,
      int accepted,
      int gone,
      Locale language,
      boolean hasBaseline,
      Baselines baselines) {
    this.files = files;
    this.mistakes = mistakes;
    this.passedOver = passedOver;
    this.accepted = accepted;
    this.gone = gone;
    this.language = language;
    this.hasBaseline = hasBaseline;
    this.baselines = baselines;
  }

  ImmutableList<CheckedFile> checkedFiles() {
    return files;
  }

  /** What is wrong with the call or a configuration, and not with a file of a journey. */
  ImmutableList<FileProblem> mistakes() {
    return mistakes;
  }

  int passedOver() {
    return passedOver;
  }

  boolean hasBaseline() {
    return hasBaseline;
  }

  Locale language() {
    return language;
  }

  Map<Path, String> baselines(boolean onlyAccepted) {
    return baselines.texts(onlyAccepted);
  }

  /**
   * Returns the files that were checked.
   *
   * @return the files in the order of their paths, unmodifiable; without those of other formats
   */
  public List<Path> files() {
    return files.stream().map(CheckedFile::path).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the findings that no baseline accepts.
   *
   * @return the findings by file and in the order of its text, unmodifiable
   */
  public List<PlacedFinding> findings() {
    return files.stream()
        .flatMap(file -> file.findings().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns why files could not be checked.
   *
   * @return what is wrong with the configuration or baseline, then what cannot be read, by file,
   *     unmodifiable
   */
  public List<FileProblem> problems() {
    ImmutableList.Builder<FileProblem> problems = ImmutableList.builder();
    problems.addAll(mistakes);
    files.forEach(file -> problems.addAll(file.file().problems()));
    return problems.build();
  }

  /**
   * Returns the number of findings of a severity that no baseline accepts.
   *
   * @param severity the severity
   * @return the number
   */
  public int count(Severity severity) {
    requireNonNull(severity, "severity");
    return (int) findings().stream().filter(each -> each.finding().severity() == severity).count();
  }

  /**
   * Returns the number of findings that a baseline accepts.
   *
   * @return the number
   */
  public int accepted() {
    return accepted;
  }

  /**
   * Returns the number of findings that a baseline accepts and that are there no more.
   *
   * @return the number
   */
  public int gone() {
    return gone;
  }

  /**
   * Whether nothing fails: all was read, and there is no finding of a severity that {@linkplain
   * JourneyFiles#failOn fails}.
   *
   * @return true if so
   */
  public boolean isPassed() {
    return problems().isEmpty() && files.stream().noneMatch(CheckedFile::isFailing);
  }

  /** Whether a rule failed, so that not all was judged. */
  boolean isIncomplete() {
    return findings().stream()
        .anyMatch(each -> each.finding().validatorId().equals("validator-failed"));
  }

  /**
   * Returns the report for people: a line for each problem and finding, with file, line and column,
   * and a summary. What is said of several places of a file is one line, which names the others. A
   * line that starts with an arrow says how to correct it, once.
   *
   * @return lines in the language that was chosen; ends with a line feed
   */
  public String toText() {
    return new CheckText(this, language).toText();
  }

  /**
   * Returns the report in the form that GitHub and other code scanners read: SARIF 2.1.0.
   *
   * @param root the folder of the repository, to which the paths of files are relative
   * @return JSON; at most 25,000 findings, the most severe ones
   */
  public String toSarif(Path root) {
    return new SarifLog(this, root, language).toText();
  }

  /**
   * Returns the report as the results of tests, in the form that build servers read: a test case
   * for each file.
   *
   * @return XML
   */
  public String toJunitXml() {
    return new JUnitXml(this, language).toText();
  }

  /**
   * Returns the files with all safe fixes applied: of journeys in JSON what {@link
   * io.github.klantreis.validation.ValidationReport#fixed()} changes, of diagrams what {@link
   * io.github.klantreis.exchange.mermaid.MermaidReading#edits()} does. Only the lines that it needs
   * are changed. Nothing is written.
   *
   * @return the files that change, in the order of their paths, unmodifiable
   */
  public List<FixedFile> fixed() {
    return files.stream()
        .flatMap(file -> FixedFile.of(file).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The summary. */
  @Override
  public String toString() {
    return new CheckText(this, Locale.ENGLISH).summary();
  }
}
