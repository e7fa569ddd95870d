package io.github.klantreis.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import io.github.klantreis.validation.Baseline;
import io.github.klantreis.validation.BaselineCheck;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Findings that were accepted once, of the journeys of several files: a line a finding, with file,
 * journey, severity, rule, place and telling values, and without line numbers and words. Files are
 * relative to the folder of the baseline.
 */
final class FileBaseline {
  private static final String HEADER =
      "# Klantreis baseline of files 1: file, journey, severity, validator, place, telling values";

  private static final Text NO_BASELINE =
      Text.en("this is no baseline of files: its first line is not \"{header}\"")
          .nl("dit is geen baseline van bestanden: de eerste regel is niet \"{header}\"");
  private static final Text NO_ENTRY =
      Text.en(
              "line {number} of the baseline is not a file, a journey, a severity, a validator and a"
                  + " place with tabs between them: {line}")
          .nl(
              "regel {number} van de baseline is niet een bestand, reis, ernst, regel en plaats"
                  + " met tabs ertussen: {line}");
  private static final Text REASON = Text.en("{reason}").nl("{reason}");

  /** What would end a name or a line, or start a comment, is written as percent and two digits. */
  private static final Pattern SPECIAL = Pattern.compile("[%\\x00-\\x1F]|^#");

  private static final Pattern ENCODED = Pattern.compile("%([0-9A-F]{2})");

  /** The findings of these are about the check itself. */
  private static final Set<String> NEVER = Set.of("validator-failed", "configuration-unknown");

  private final Path folder;

  /** The lines of a {@link Baseline}, by file and by the id of the journey. */
  private final ImmutableListMultimap<Key, String> entries;

  private record Key(String file, String journey) {}

  private FileBaseline(Path folder, ListMultimap<Key, String> entries) {
    this.folder = folder;
    this.entries = ImmutableListMultimap.copyOf(entries);
  }

  private static <V> ListMultimap<Key, V> byJourney() {
    return MultimapBuilder.linkedHashKeys().arrayListValues().build();
  }

  /** Returns the baseline of a file that accepts nothing. */
  static FileBaseline empty(Path file) {
    return new FileBaseline(folderOf(file), byJourney());
  }

  private static Path folderOf(Path file) {
    return requireNonNull(file.toAbsolutePath().normalize().getParent());
  }

  /**
   * Reads a baseline.
   *
   * @param problem receives why it cannot be read; it then accepts nothing
   */
  static FileBaseline read(Path file, Consumer<Text> problem) {
    List<String> lines;
    try {
      lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    } catch (CharacterCodingException wrong) {
      problem.accept(JourneyFile.NO_UTF_8);
      return empty(file);
    } catch (IOException failed) {
      problem.accept(Listing.filled(REASON, Map.of("reason", failed)));
      return empty(file);
    }
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(HEADER)) {
      problem.accept(Listing.filled(NO_BASELINE, Map.of("header", HEADER)));
      return empty(file);
    }
    ListMultimap<Key, String> entries = byJourney();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t", 3);
      if (parts.length < 3 || !isFile(parts[0]) || !isEntry(parts[2])) {
        problem.accept(
            Listing.filled(NO_ENTRY, Map.of("number", i + 1, "line", Quotation.quoted(line))));
        return empty(file);
      }
      entries.put(new Key(parts[0], parts[1]), parts[2]);
    }
    return new FileBaseline(folderOf(file), entries);
  }

  private static boolean isFile(String name) {
    try {
      return !Path.of(decoded(name)).toString().isEmpty();
    } catch (InvalidPathException wrong) {
      return false;
    }
  }

  private static boolean isEntry(String line) {
    try {
      return baseline(List.of(line)).size() == 1;
    } catch (IllegalArgumentException wrong) {
      return false;
    }
  }

  private static Baseline baseline(Collection<String> lines) {
    return Baseline.parse(Baseline.empty().toText() + String.join("\n", lines));
  }

  /** Returns the name of a file as the baseline has it, in which it is not the end of anything. */
  private String nameOf(Path file) {
    String name = CheckWords.name(folder.relativize(file.toAbsolutePath().normalize()));
    return SPECIAL
        .matcher(name)
        .replaceAll(found -> String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
  }

  private static String decoded(String name) {
    return ENCODED
        .matcher(name)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /**
   * What a baseline says of a file.
   *
   * @param fresh the findings that it does not accept, for each journey of the file
   * @param accepted how many it accepts
   * @param gone how many of those that it accepts are there no more
   */
  record Comparison(List<List<Finding>> fresh, int accepted, int gone) {}

  /** Compares the reports of the journeys in a file with this baseline. */
  Comparison compare(CheckedFile file) {
    String name = nameOf(file.path());
    List<List<Finding>> fresh = new ArrayList<>();
    Multiset<String> gone = HashMultiset.create();
    Set<String> known = new TreeSet<>();
    int accepted = 0;
    for (Key key : entries.keySet()) {
      if (key.file().equals(name)) {
        entries.get(key).forEach(line -> gone.add(ruleOf(line)));
        entries.get(key).forEach(line -> known.add(line.substring(line.indexOf('\t') + 1)));
      }
    }
    for (CheckedFile.CheckedJourney journey : file.journeys()) {
      BaselineCheck check =
          baseline(entries.get(new Key(name, journey.key()))).check(journey.report());
      fresh.add(new ArrayList<>(check.newFindings()));
      accepted += check.baselined();
      without(journey.report().findings(), check.newFindings())
          .forEach(finding -> gone.remove(finding.validatorId()));
    }
    if (!file.file().isJson()) {
      // Ids of diagrams follow from names: where findings of a rule are gone, as many new ones of
      // it are the same, of what was renamed.
      for (List<Finding> each : fresh) {
        int before = each.size();
        each.removeIf(
            finding -> !known.contains(finding.key()) && gone.remove(finding.validatorId()));
        accepted += before - each.size();
      }
    }
    // Of what cannot be read it is not known whether it is there still.
    return new Comparison(fresh, accepted, file.file().problems().isEmpty() ? gone.size() : 0);
  }

  private static List<Finding> without(List<Finding> findings, List<Finding> others) {
    Multiset<Finding> left = HashMultiset.create(others);
    return findings.stream().filter(finding -> !left.remove(finding)).toList();
  }

  private static String ruleOf(String line) {
    int rule = line.indexOf('\t') + 1;
    return line.substring(rule, line.indexOf('\t', rule));
  }

  /** Returns how many entries are of files that are there no more. */
  int ofMissingFiles() {
    return (int) entries.keys().stream().filter(key -> isMissing(key.file())).count();
  }

  private boolean isMissing(String file) {
    return !Files.exists(folder.resolve(decoded(file)));
  }

  /**
   * Returns the text of this baseline with other entries for some files: what they have, or only
   * what it accepts of that.
   *
   * @param files the files that were checked
   * @param onlyAccepted whether nothing is added
   */
  String updated(Collection<CheckedFile> files, boolean onlyAccepted) {
    ImmutableSortedSet.Builder<String> checked = ImmutableSortedSet.naturalOrder();
    List<String> lines = new ArrayList<>();
    for (CheckedFile file : files) {
      String name = nameOf(file.path());
      Set<String> read = new TreeSet<>();
      file.journeys().forEach(journey -> read.add(journey.key()));
      checked.add(name);
      if (!file.file().problems().isEmpty()) { // what was accepted of what cannot be read stays
        entries.forEach(
            (key, line) -> {
              if (key.file().equals(name) && !read.contains(key.journey())) {
                lines.add(key.file() + "\t" + key.journey() + "\t" + line);
              }
            });
      }
      List<List<Finding>> fresh = compare(file).fresh();
      for (int i = 0; i < file.journeys().size(); i++) {
        List<Finding> all = file.journeys().get(i).report().findings();
        List<Finding> kept = onlyAccepted ? without(all, fresh.get(i)) : all;
        for (Finding finding : kept) {
          if (!NEVER.contains(finding.validatorId())) {
            lines.add(
                String.join(
                    "\t",
                    name,
                    file.journeys().get(i).key(),
                    finding.severity().id(),
                    finding.key()));
          }
        }
      }
    }
    Set<String> replaced = checked.build();
    entries.forEach(
        (key, line) -> {
          if (!replaced.contains(key.file()) && !isMissing(key.file())) {
            lines.add(key.file() + "\t" + key.journey() + "\t" + line);
          }
        });
    lines.sort(null);
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
