package io.github.klantreis.check;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a file {@code .klantreis.properties}.
 *
 * @param file the file; empty for the settings without one
 * @param rules the rules for journeys in JSON, if it names them
 * @param failOn the mildest severity that fails; empty if not said, with an empty value for never
 * @param baseline the baseline
 * @param language the language
 * @param asOf the day on which journeys are judged
 * @param files which files are journeys, instead of the usual names
 * @param excluded which are left out
 * @param settings what is set of rules
 * @param problems what is wrong with the file itself
 */
record Configuration(
    Optional<Path> file,
    Optional<Validators> rules,
    Optional<Optional<Severity>> failOn,
    Optional<Path> baseline,
    Optional<Locale> language,
    Optional<LocalDate> asOf,
    ImmutableList<Glob> files,
    ImmutableList<Glob> excluded,
    ImmutableMap<String, String> settings,
    ImmutableList<FileProblem> problems) {

  static final String NAME = ".klantreis.properties";

  static final Configuration NONE =
      new Configuration(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableMap.of(),
          ImmutableList.of());

  /** The sets of rules that have names. */
  private static final ImmutableMap<String, Supplier<Validators>> SETS =
      ImmutableMap.of(
          "recommended", StandardRules::recommended,
          "strict", StandardRules::strict,
          "b2b", StandardRules::b2b,
          "diagram", StandardRules::diagram);

  private static final Text VALUE =
      Text.en("{key} is {value}; allowed: {allowed}").nl("{key} is {value}; mag wel: {allowed}");
  private static final Text UNREADABLE =
      Text.en("the configuration cannot be read: {reason}")
          .nl("de configuratie kan niet worden gelezen: {reason}");

  private static final Text NO_ESCAPE =
      Text.en("\\u is not followed by four hexadecimal digits")
          .nl("na \\u staan geen vier hexadecimale cijfers");

  /** Returns the configuration that is nearest to a folder within its repository. */
  static Optional<Path> nearestTo(Path folder) {
    for (@Nullable Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
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

  /** Reads a file. */
  static Configuration read(Path file) {
    Properties properties = new Properties();
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
      properties.load(new StringReader(text));
    } catch (CharacterCodingException wrong) {
      return unreadable(file, JourneyFile.NO_UTF_8);
    } catch (IllegalArgumentException wrong) {
      return unreadable(file, NO_ESCAPE);
    } catch (IOException failed) {
      return unreadable(file, failed);
    }
    return new Reader(file, text, properties).read();
  }

  private static Configuration unreadable(Path file, Object reason) {
    return NONE.with(
        file, FileProblem.of(file, Listing.filled(UNREADABLE, Map.of("reason", reason))));
  }

  private Configuration with(Path path, FileProblem problem) {
    return new Configuration(
        Optional.of(path),
        rules,
        failOn,
        baseline,
        language,
        asOf,
        files,
        excluded,
        settings,
        ImmutableList.of(problem));
  }

  /** Returns the set of rules with a name. */
  static Optional<Validators> rules(String name) {
    return Optional.ofNullable(SETS.get(name)).map(Supplier::get);
  }

  static String ruleNames() {
    return String.join(", ", SETS.keySet());
  }

  /** Returns the severity with an id, or empty for never; empty if there is no such word. */
  static Optional<Optional<Severity>> failOn(String word) {
    if (word.equals("never")) {
      return Optional.of(Optional.empty());
    }
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(word)) {
        return Optional.of(Optional.of(severity));
      }
    }
    return Optional.empty();
  }

  static Optional<Locale> language(String word) {
    return word.equals("en") || word.equals("nl")
        ? Optional.of(Locale.forLanguageTag(word))
        : Optional.empty();
  }

  static Optional<LocalDate> date(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }

  /** Returns where a key is in the text of a configuration. */
  static TextPlace placeOf(String key, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripLeading();
      if (line.startsWith(key) && isEndOfKey(line, key.length())) {
        int column = lines.get(i).length() - line.length() + 1;
        return new TextPlace(i + 1, column, i + 1, column + key.length());
      }
    }
    return TextPlace.at(1, 1);
  }

  private static boolean isEndOfKey(String line, int at) {
    return at == line.length() || " \t\f=:".indexOf(line.charAt(at)) >= 0;
  }

  /** Reads the values of one file. */
  private static final class Reader {
    private final Path file;
    private final String text;
    private final Map<String, String> rest = new TreeMap<>();
    private final List<FileProblem> problems = new ArrayList<>();

    Reader(Path file, String text, Properties properties) {
      this.file = file;
      this.text = text;
      properties
          .stringPropertyNames()
          .forEach(key -> rest.put(key.strip(), properties.getProperty(key).strip()));
    }

    Configuration read() {
      Path folder = requireNonNull(file.toAbsolutePath().normalize().getParent());
      Optional<Validators> rules =
          value("rules").flatMap(name -> allowed("rules", name, rules(name), ruleNames()));
      Optional<Optional<Severity>> failOn =
          value("fail-on")
              .flatMap(
                  word -> allowed("fail-on", word, failOn(word), "error, warning, info, never"));
      Optional<Path> baseline =
          value("baseline")
              .flatMap(name -> allowed("baseline", name, path(folder, name), "baseline.txt"));
      Optional<Locale> language =
          value("language").flatMap(word -> allowed("language", word, language(word), "en, nl"));
      Optional<LocalDate> asOf =
          value("as-of").flatMap(word -> allowed("as-of", word, date(word), "2026-11-27"));
      ImmutableList<Glob> files = globs("files", folder);
      ImmutableList<Glob> excluded = globs("exclude", folder);
      return new Configuration(
          Optional.of(file),
          rules,
          failOn,
          baseline,
          language,
          asOf,
          files,
          excluded,
          ImmutableMap.copyOf(rest),
          ImmutableList.copyOf(problems));
    }

    private static Optional<Path> path(Path folder, String name) {
      try {
        return Optional.of(shown(folder.resolve(name).normalize()));
      } catch (InvalidPathException wrong) {
        return Optional.empty();
      }
    }

    private Optional<String> value(String key) {
      return Optional.ofNullable(rest.remove(key)).filter(value -> !value.isEmpty());
    }

    private <T> Optional<T> allowed(String key, String value, Optional<T> read, String allowed) {
      if (read.isEmpty()) {
        problems.add(
            new FileProblem(
                file,
                placeOf(key, text),
                Listing.filled(
                    VALUE,
                    Map.of("key", key, "value", Quotation.quoted(value), "allowed", allowed))));
      }
      return read;
    }

    private ImmutableList<Glob> globs(String key, Path folder) {
      ImmutableList.Builder<Glob> globs = ImmutableList.builder();
      for (String pattern :
          Splitter.on(',').trimResults().omitEmptyStrings().split(value(key).orElse(""))) {
        try {
          globs.add(Glob.of(folder, pattern));
        } catch (IllegalArgumentException wrong) {
          allowed(key, pattern, Optional.empty(), "drafts, *.md, **/old/*.json");
        }
      }
      return globs.build();
    }
  }
}
