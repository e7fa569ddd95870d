package io.github.klantreis.validation;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.SortedMultiset;
import com.google.common.collect.TreeMultiset;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Findings that were accepted once, so that only new ones count. A finding is known by its
 * validator's id, its path and its named values other than {@link Text}, never by its words: a
 * changed wording or order leaves a baseline true.
 *
 * <p>Checking never writes. The text form is sorted, one finding a line, so that it diffs well.
 * Immutable, equal by value and thread-safe.
 */
public final class Baseline implements NoBean {
  private static final String HEADER = "# Klantreis baseline 1: validator, path, named values";

  private final ImmutableSortedMultiset<String> entries;

  private Baseline(Iterable<String> entries) {
    this.entries = ImmutableSortedMultiset.copyOf(entries);
  }

  /**
   * Returns the baseline that accepts all findings of a report but those of validators that failed.
   *
   * @param report the report
   * @return the baseline
   */
  public static Baseline of(ValidationReport report) {
    return new Baseline(
        report.findings().stream().filter(Baseline::isAcceptable).map(Baseline::entry).toList());
  }

  /**
   * Returns the baseline that accepts nothing.
   *
   * @return the empty baseline
   */
  public static Baseline empty() {
    return new Baseline(List.of());
  }

  /**
   * Parses what {@link #toText()} writes.
   *
   * @param text the text
   * @return the baseline
   * @throws IllegalArgumentException if the text is no baseline; it names the line
   */
  public static Baseline parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(
          "this is no baseline: its first line is not \"" + HEADER + "\"");
    }
    List<String> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        if (line.split("\t", -1).length < 2) {
          throw new IllegalArgumentException(
              "line " + (i + 1) + " of the baseline is not a validator, a tab and a path: " + line);
        }
        entries.add(line);
      }
    }
    return new Baseline(entries);
  }

  /**
   * Reads a baseline from a file.
   *
   * @param file the file, in UTF-8
   * @return the baseline
   * @throws IOException if the file cannot be read; a missing file is an error, not an empty
   *     baseline
   * @throws IllegalArgumentException if the file is no baseline; it names the line
   */
  public static Baseline read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * Writes this baseline to a file.
   *
   * @param file the file, which is replaced where it exists
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, toText(), StandardCharsets.UTF_8);
  }

  /**
   * Compares a report with this baseline.
   *
   * @param report the report
   * @return what is new, what is known and what was resolved
   */
  public BaselineCheck check(ValidationReport report) {
    SortedMultiset<String> left = TreeMultiset.create(inTermsOf(report).entries);
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (!isAcceptable(finding) || !left.remove(entry(finding))) {
        fresh.add(finding);
      }
    }
    return ImmutableBaselineCheckValue.of(fresh, entries.size() - left.size(), left.size());
  }

  /**
   * Returns the findings of a report that this baseline does not accept.
   *
   * @param report the report
   * @return the findings in order, unmodifiable
   */
  public List<Finding> newIn(ValidationReport report) {
    return check(report).newFindings();
  }

  /**
   * Returns this baseline without what a report no longer has. It never grows.
   *
   * @param report the report
   * @return the smaller baseline
   */
  public Baseline prunedTo(ValidationReport report) {
    return new Baseline(Multisets.intersection(inTermsOf(report).entries, of(report).entries));
  }

  /**
   * Returns the number of findings that it accepts.
   *
   * @return the number
   */
  public int size() {
    return entries.size();
  }

  /**
   * Returns the baseline as text: a header, then one finding a line, sorted.
   *
   * @return the text; ends with a line feed
   */
  public String toText() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    entries.forEach(entry -> text.append(entry).append('\n'));
    return text.toString();
  }

  /** A validator that failed said nothing about the journey; to accept that would be to lose it. */
  private static boolean isAcceptable(Finding finding) {
    return !finding.validatorId().equals(RunContext.VALIDATOR_FAILED);
  }

  /** This baseline with the present ids of validators that were renamed since. */
  private Baseline inTermsOf(ValidationReport report) {
    return new Baseline(
        entries.stream()
            .map(
                entry -> {
                  int tab = entry.indexOf('\t');
                  return report.presentId(entry.substring(0, tab)) + entry.substring(tab);
                })
            .toList());
  }

  private static String entry(Finding finding) {
    StringBuilder entry =
        new StringBuilder(finding.validatorId()).append('\t').append(finding.path());
    for (Map.Entry<String, Object> value : new TreeMap<>(finding.arguments()).entrySet()) {
      if (value.getValue() instanceof Text) {
        continue; // Words of the validator's author, not of the journey's; they may be worded anew.
      }
      entry
          .append('\t')
          .append(escaped(value.getKey()))
          .append('=')
          .append(escaped(plain(value.getValue())));
    }
    return entry.toString();
  }

  /** A value without regard to its label, which may be worded anew. */
  private static String plain(Object value) {
    return value instanceof Term term ? term.id() : value.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Baseline that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** How many findings it accepts. */
  @Override
  public String toString() {
    return "Baseline[" + entries.size() + "]";
  }
}
