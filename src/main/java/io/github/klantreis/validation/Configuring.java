package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.FurtherWords;
import io.github.klantreis.wording.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set of validators that takes settings from a configuration, one after the other. What is wrong
 * in it becomes a finding. Not thread-safe.
 */
final class Configuring {
  private static final ImmutableSet<String> OFF = ImmutableSet.of("off", "false", "no");
  private static final ImmutableSet<String> ON = ImmutableSet.of("on", "true", "yes");
  private static final Text MISSPELT_WORD =
      Text.en(
              "The configuration names \"{key}\", which stands for no validator and no option; is"
                  + " {meant} meant?")
          .nl(
              "De configuratie noemt \"{key}\"; dat is geen validator en geen optie. Is {meant}"
                  + " bedoeld?");
  private static final Text UNKNOWN_WORD =
      Text.en("The configuration names \"{key}\", which stands for no validator and no option")
          .nl("De configuratie noemt \"{key}\"; dat is geen validator en geen optie");
  private static final Text BAD_VALUE =
      Text.en("The configuration sets \"{key}\" to \"{value}\"; allowed is {allowed}")
          .nl("De configuratie zet \"{key}\" op \"{value}\"; toegestaan is {allowed}");
  private static final Text HINT =
      Text.en("Correct the configuration; all else in it counts")
          .nl("Verbeter de configuratie; al het andere erin geldt");

  private Validators validators;
  private final List<Finding> wrong;

  Configuring(Validators validators, List<Finding> wrong) {
    this.validators = validators;
    this.wrong = new ArrayList<>(wrong);
  }

  /** Returns the validators as they are set, which report what is wrong. */
  Validators configured() {
    return validators.withFindings(wrong);
  }

  void set(String key, @Nullable Object setting) {
    Optional<Option<?>> option = validators.findOption(key);
    if (option.isPresent()) {
      setOption(option.get(), setting);
      return;
    }
    String value = written(setting);
    IdPatterns ids = validators.ids();
    if (ids.isKnown(key)) {
      setValidators(key, value);
    } else {
      wrong.add(unknown(key, ids));
    }
  }

  private void setValidators(String key, String value) {
    String word = value.toLowerCase(Locale.ROOT);
    if (OFF.contains(word)) {
      validators = validators.without(key);
      return;
    }
    if (ON.contains(word)) {
      validators = validators.enable(key);
      return;
    }
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(word)) {
        validators = validators.withSeverity(key, severity);
        return;
      }
    }
    wrong.add(
        wrong(
            BAD_VALUE,
            Map.of("key", key, "value", value, "allowed", "off, on, error, warning, info")));
  }

  private <T> void setOption(Option<T> option, @Nullable Object setting) {
    T value;
    try {
      value =
          setting instanceof Collection<?> words // a word of a list may hold a comma
              ? option.requireAllowed(words.stream().map(Configuring::written).toList())
              : option.parse(written(setting));
    } catch (IllegalArgumentException refused) {
      wrong.add(
          wrong(
              BAD_VALUE,
              Map.of("key", option.id(), "value", written(setting), "allowed", option.range())));
      return;
    }
    validators = validators.withOption(option, value);
  }

  private Finding unknown(String key, IdPatterns ids) {
    List<String> choices = new ArrayList<>(ids.words());
    choices.addAll(validators.optionIds());
    return Suggestions.meant(key, choices)
        .map(meant -> wrong(MISSPELT_WORD, Map.of("key", key, "meant", meant)))
        .orElseGet(() -> wrong(UNKNOWN_WORD, Map.of("key", key)));
  }

  /** A value of a configuration as one would write it; readers of YAML make other types of some. */
  private static String written(@Nullable Object value) {
    return value instanceof Collection<?> words
        ? words.stream().map(Configuring::written).collect(Collectors.joining(", "))
        : value == null ? "" : value.toString().strip();
  }

  private static Finding wrong(Text message, Map<String, Object> values) {
    return ImmutableFindingValue.of(
        Validators.CONFIGURATION_UNKNOWN,
        Severity.WARNING,
        ElementPath.journey(),
        message,
        Optional.of(HINT),
        new TreeMap<>(values),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableSet.of("key"),
        Optional.empty(),
        FurtherWords.NONE,
        Optional.empty());
  }
}
