package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Quotation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Findings that were accepted once, so that only new ones count. A finding is recognised by its
 * {@link Finding#key()}: validator, place and telling arguments. So edits of names, words and
 * numbers, and moves of touchpoints, leave a baseline valid; only a pain point, an opportunity, a
 * solution or an idea without an id of its own is another one with other words. A finding that is
 * more severe than it was when it was accepted is new.
 *
 * <p>Checking never writes. The text form is sorted, one finding a line, so that it diffs well.
 * Immutable, equal by value and thread-safe.
 */
public final class Baseline implements NoBean {
  private static final String TITLE = "# Klantreis baseline ";
  private static final int VERSION = 2;
  private static final String HEADER =
      TITLE + VERSION + ": severity, validator, place, telling values";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Accepted findings, each with its severity. */
  private final ImmutableSortedMultiset<Entry> entries;

  /** One accepted finding. */
  private record Entry(Severity severity, String key) implements Comparable<Entry> {
    static Entry of(Finding finding) {
      return new Entry(finding.severity(), finding.key());
    }

    String validatorId() {
      return key.substring(0, key.indexOf('\t'));
    }

    Entry ofValidator(String id) {
      return new Entry(severity, id + key.substring(key.indexOf('\t')));
    }

    @Override
    public int compareTo(Entry other) {
      int byKey = key.compareTo(other.key);
      return byKey != 0 ? byKey : severity.compareTo(other.severity);
    }

    @Override
    public String toString() {
      return severity.id() + "\t" + key;
    }
  }

  private Baseline(Iterable<Entry> entries) {
    this.entries = ImmutableSortedMultiset.copyOf(entries);
  }

  /**
   * Returns the baseline that accepts all findings of a report but those of validators that failed.
   *
   * @param report the report
   * @return the baseline
   */
  public static Baseline of(ValidationReport report) {
    requireNonNull(report, "report");
    return of(report.findings());
  }

  /** Accepts some findings of a report. */
  static Baseline of(List<Finding> findings) {
    return new Baseline(findings.stream().filter(Baseline::isAcceptable).map(Entry::of).toList());
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
   * Parses what {@link #toText()} writes. Blanks at the ends of lines, empty lines, comments and a
   * byte-order mark are ignored.
   *
   * @param text the text
   * @return the baseline
   * @throws IllegalArgumentException if the text is no baseline or one of another version; the
   *     message names the line
   */
  public static Baseline parse(String text) {
    requireNonNull(text, "text");
    List<String> lines =
        (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
            .lines()
            .map(String::stripTrailing)
            .toList();
    String header = lines.isEmpty() ? "" : lines.get(0);
    if (!header.equals(HEADER)) {
      throw new IllegalArgumentException(
          header.startsWith(TITLE)
              ? "this baseline is of another version, which is not read: "
                  + Quotation.quoted(header)
                  + "; record it anew, in version "
                  + VERSION
              : "this is no baseline: its first line is not \"" + HEADER + "\"");
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && !line.startsWith("#")) {
        entries.add(entry(line, i + 1));
      }
    }
    return new Baseline(entries);
  }

  private static Entry entry(String line, int number) {
    String[] parts = line.split("\t", 3);
    for (Severity severity : Severity.values()) {
      if (parts.length == 3 && severity.id().equals(parts[0])) {
        return new Entry(severity, parts[1] + "\t" + parts[2]);
      }
    }
    throw new IllegalArgumentException(
        "line "
            + number
            + " of the baseline is not a severity, a validator and a place with tabs between them: "
            + Quotation.quoted(line));
  }

  /**
   * Reads a baseline from a file.
   *
   * @param file the file, in UTF-8
   * @return the baseline
   * @throws IOException if the file cannot be read; a missing file is an error, not an empty
   *     baseline
   * @throws IllegalArgumentException if the file is no baseline or one of another version; the
   *     message names the line
   */
  public static Baseline read(Path file) throws IOException {
    requireNonNull(file, "file");
    return parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * Writes this baseline to a file.
   *
   * @param file the file, which is replaced where it exists
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    requireNonNull(file, "file");
    Files.writeString(file, toText(), StandardCharsets.UTF_8);
  }

  /**
   * Compares a report with this baseline.
   *
   * @param report the report
   * @return what is new, what is known and what was resolved
   */
  public BaselineCheck check(ValidationReport report) {
    BitSet known = accepted(report);
    List<Finding> findings = report.findings();
    List<Finding> fresh =
        IntStream.range(0, findings.size())
            .filter(i -> !known.get(i))
            .mapToObj(findings::get)
            .toList();
    return ImmutableBaselineCheckValue.of(
        fresh, known.cardinality(), entries.size() - known.cardinality(), report, known);
  }

  /**
   * Returns the positions of the findings that this baseline accepts. Each entry accepts one
   * finding of its key that is no more severe. The most severe findings choose first; of equal
   * ones, the first.
   */
  private BitSet accepted(ValidationReport report) {
    requireNonNull(report, "report");
    return accepted(report, report.findings());
  }

  /** Returns those of some findings of a report that this baseline does not accept, in order. */
  List<Finding> newAmong(List<Finding> findings, ValidationReport report) {
    BitSet accepted = accepted(report, findings);
    return IntStream.range(0, findings.size())
        .filter(i -> !accepted.get(i))
        .mapToObj(findings::get)
        .toList();
  }

  private BitSet accepted(ValidationReport report, List<Finding> findings) {
    ListMultimap<String, Severity> left = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Entry entry : entries) {
      Entry present = entry.ofValidator(report.presentId(entry.validatorId()));
      left.put(present.key(), present.severity());
    }
    BitSet accepted = new BitSet(findings.size());
    IntStream.range(0, findings.size())
        .filter(i -> isAcceptable(findings.get(i)))
        .boxed()
        .sorted(Comparator.comparing(i -> findings.get(i).severity()))
        .forEach(i -> accepted.set(i, takes(left.get(findings.get(i).key()), findings.get(i))));
    return accepted;
  }

  /** Whether one of the accepted severities of a key covers a finding; it is taken away. */
  private static boolean takes(List<Severity> accepted, Finding finding) {
    for (int i = 0; i < accepted.size(); i++) {
      if (accepted.get(i).compareTo(finding.severity()) <= 0) {
        accepted.remove(i);
        return true;
      }
    }
    return false;
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
   * Returns this baseline without what a report no longer has, and with the severities of the
   * report where they became milder. It never grows.
   *
   * @param report the report
   * @return the smaller baseline
   */
  public Baseline prunedTo(ValidationReport report) {
    requireNonNull(report, "report");
    List<Finding> findings = report.findings();
    return new Baseline(accepted(report).stream().mapToObj(findings::get).map(Entry::of).toList());
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
