package io.github.klantreis.check;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** What was chosen to check, and how; each method changes one thing in a copy. */
@Value.Immutable(builder = false, copy = true)
interface CheckChoices {
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

  CheckChoices withPaths(Iterable<? extends Path> paths);

  CheckChoices withRules(Validators rules);

  CheckChoices withDiagramRules(Validators rules);

  CheckChoices withConfiguration(Optional<? extends Path> file);

  CheckChoices withSearched(boolean isSearched);

  CheckChoices withBaseline(Optional<? extends Path> file);

  CheckChoices withMayBaselineBeMissing(boolean mayBeMissing);

  CheckChoices withFailOn(Optional<Optional<Severity>> least);

  CheckChoices withLanguage(Locale language);

  CheckChoices withAsOf(LocalDate date);

  CheckChoices withExcluded(Iterable<String> patterns);

  static CheckChoices of(List<Path> paths) {
    return ImmutableCheckChoices.of(
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

  default CheckChoices excluding(String pattern) {
    return withExcluded(ImmutableList.<String>builder().addAll(excluded()).add(pattern).build());
  }
}
