package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.wording.FurtherWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A set of validators that can be run on journeys, with severities and options as the application
 * wants them. Each method gives a changed copy.
 *
 * <p>A word for validators is an id, a former id, or the beginning of ids followed by an asterisk,
 * such as {@code purchase-*}. In code a word that stands for none throws; in configuration it
 * becomes a finding.
 *
 * <p>Immutable and thread-safe; one set may validate in many threads at once.
 */
public final class Validators {
  static final String CONFIGURATION_UNKNOWN = "configuration-unknown";
  private static final ImmutableSet<String> OWN_IDS =
      ImmutableSet.of(
          CONFIGURATION_UNKNOWN, RunContext.VALIDATOR_FAILED, OrderedFindings.SUPPRESSION_UNUSED);
  private static final Validators NONE =
      new Validators(
          ImmutableMap.of(),
          ImmutableSet.of(),
          ImmutableMap.of(),
          ImmutableMap.of(),
          ImmutableList.of(),
          null,
          false,
          FurtherWords.NONE);

  private final ImmutableMap<String, Registration> registrations;
  private final ImmutableSet<String> off;
  private final ImmutableMap<String, Severity> severities;
  private final ImmutableMap<Option<?>, Object> options;
  private final ImmutableList<Finding> configurationFindings;
  private final @Nullable LocalDate asOf;
  private final boolean parallel;
  private final FurtherWords further;
  // Racy on purpose: any thread may make it, all make the same.
  private @Nullable ValidatorPlan plan;

  /**
   * A validator, its definition, and the class of the plug-in that brought it, or null for code.
   */
  record Registration(
      JourneyValidator<?> validator,
      ValidatorDefinition<?> definition,
      @Nullable Class<?> provider) {

    String origin() {
      return provider == null ? "code" : provider.getName();
    }
  }

  private Validators(
      ImmutableMap<String, Registration> registrations,
      ImmutableSet<String> off,
      ImmutableMap<String, Severity> severities,
      ImmutableMap<Option<?>, Object> options,
      ImmutableList<Finding> configurationFindings,
      @Nullable LocalDate asOf,
      boolean parallel,
      FurtherWords further) {
    this.further = further;
    this.registrations = registrations;
    this.off = off;
    this.severities = severities;
    this.options = options;
    this.configurationFindings = ImmutableSet.copyOf(configurationFindings).asList();
    this.asOf = asOf;
    this.parallel = parallel;
  }

  /**
   * Returns the empty set, to start with.
   *
   * @return a set without validators
   */
  public static Validators none() {
    return NONE;
  }

  /**
   * Returns a set of some validators.
   *
   * @param validators the validators, with different ids
   * @return the set
   * @throws IllegalArgumentException if two have the same id or a definition is wrong
   */
  public static Validators of(JourneyValidator<?>... validators) {
    requireNonNull(validators, "validators");
    return NONE.plus(validators);
  }

  /**
   * Adds validators.
   *
   * @param validators the validators, with ids that the set does not have
   * @return the changed copy
   * @throws IllegalArgumentException if an id is taken or a definition is wrong; the message names
   *     both
   */
  public Validators plus(JourneyValidator<?>... validators) {
    requireNonNull(validators, "validators");
    return adding(Arrays.asList(validators), null);
  }

  /**
   * Adds the validators of a plug-in.
   *
   * @param provider the plug-in
   * @return the changed copy
   * @throws IllegalArgumentException if an id is taken or a definition is wrong; the message names
   *     both
   * @throws IllegalStateException if the plug-in fails to give its validators; the message names
   *     the plug-in
   */
  public Validators plus(ValidatorProvider provider) {
    requireNonNull(provider, "provider");
    List<JourneyValidator<?>> brought;
    try {
      brought = provider.validators();
    } catch (RuntimeException | LinkageError failed) {
      throw new IllegalStateException(
          "the plug-in "
              + provider.getClass().getName()
              + " failed to give its validators: "
              + failed,
          failed);
    }
    if (brought == null) {
      throw new IllegalStateException(
          "the plug-in " + provider.getClass().getName() + " gave null instead of validators");
    }
    return adding(brought, provider.getClass());
  }

  /**
   * Adds the validators of other sets, one set after the other; one that several have is in it
   * once. Their severities, options and those they leave out are taken over; of two sets the later
   * one decides.
   *
   * @param others the other sets
   * @return the changed copy
   * @throws IllegalArgumentException if the same id stands for two validators; the message names
   *     both
   */
  public Validators plus(Validators... others) {
    requireNonNull(others, "others");
    Registrations all = new Registrations(registrations);
    Set<String> allOff = new HashSet<>(off);
    Map<String, Severity> allSeverities = new LinkedHashMap<>(severities);
    Map<Option<?>, Object> allOptions = new LinkedHashMap<>(options);
    ImmutableList.Builder<Finding> allFindings = ImmutableList.builder();
    allFindings.addAll(configurationFindings);
    LocalDate date = asOf;
    boolean isParallel = parallel;
    FurtherWords words = further;
    for (Validators each : others) {
      for (Registration registration : each.registrations.values()) {
        all.addUnlessKnown(registration);
        allOff.remove(registration.definition().id());
      }
      allOff.addAll(each.off);
      allSeverities.putAll(each.severities);
      allOptions.putAll(each.options);
      allFindings.addAll(each.configurationFindings);
      date = each.asOf != null ? each.asOf : date;
      isParallel |= each.parallel;
      words = each.further.isEmpty() ? words : each.further;
    }
    return new Validators(
        all.take(),
        ImmutableSet.copyOf(allOff),
        ImmutableMap.copyOf(allSeverities),
        ImmutableMap.copyOf(allOptions),
        allFindings.build(),
        date,
        isParallel,
        words);
  }

  /**
   * Adds the validators of all plug-ins that a class loader finds.
   *
   * @param loader the class loader, such as {@code MyApplication.class.getClassLoader()}
   * @return the changed copy
   * @throws IllegalArgumentException if an id is taken or a definition is wrong; the message names
   *     both
   * @throws IllegalStateException if a plug-in cannot be loaded; the message names the plug-in
   */
  public Validators discover(ClassLoader loader) {
    return adding(ServiceLoader.load(ValidatorProvider.class, requireNonNull(loader, "loader")));
  }

  /**
   * Adds the validators of all plug-ins in a layer of modules.
   *
   * @param layer the layer, such as {@code ModuleLayer.boot()}
   * @return the changed copy
   * @throws IllegalArgumentException if an id is taken or a definition is wrong; the message names
   *     both
   * @throws IllegalStateException if a plug-in cannot be loaded; the message names the plug-in
   */
  public Validators discover(ModuleLayer layer) {
    return adding(ServiceLoader.load(requireNonNull(layer, "layer"), ValidatorProvider.class));
  }

  private Validators adding(ServiceLoader<ValidatorProvider> providers) {
    List<ValidatorProvider> found = new ArrayList<>();
    try {
      providers.forEach(found::add);
    } catch (ServiceConfigurationError unloadable) {
      throw new IllegalStateException(
          "a plug-in with validators cannot be loaded: " + unloadable.getMessage(), unloadable);
    }
    // What a loader finds first depends on the machine; the result shall not.
    found.sort(Comparator.comparing(provider -> provider.getClass().getName()));
    Validators all = this;
    for (ValidatorProvider provider : found) {
      all = all.plus(provider);
    }
    return all;
  }

  private Validators adding(
      Collection<? extends JourneyValidator<?>> validators, @Nullable Class<?> provider) {
    Registrations all = new Registrations(registrations);
    for (JourneyValidator<?> validator : validators) {
      if (validator == null) {
        throw new IllegalArgumentException(
            "one of the validators from "
                + (provider == null ? "code" : provider.getName())
                + " is null");
      }
      all.add(new Registration(validator, definitionOf(validator), provider));
    }
    return new Validators(
        all.take(), off, severities, options, configurationFindings, asOf, parallel, further);
  }

  private static ValidatorDefinition<?> definitionOf(JourneyValidator<?> validator) {
    ValidatorDefinition<?> definition;
    try {
      definition = validator.definition();
    } catch (RuntimeException | LinkageError failed) {
      throw new IllegalArgumentException(
          "the validator " + validator.getClass().getName() + " has a wrong definition: " + failed,
          failed);
    }
    if (definition == null) {
      throw new IllegalArgumentException(
          "the validator " + validator.getClass().getName() + " has no definition");
    }
    return definition;
  }

  /** Validators that get more, of which no two may have an id in common. */
  private static final class Registrations {
    private final Map<String, Registration> all;
    private final Map<String, Registration> byEveryId = new HashMap<>();

    Registrations(Map<String, Registration> present) {
      all = new LinkedHashMap<>(present);
      for (Registration each : present.values()) {
        for (String id : idsOf(each)) {
          byEveryId.put(id, each);
        }
      }
    }

    void addUnlessKnown(Registration added) {
      Registration known = all.get(added.definition().id());
      if (known == null || known.validator() != added.validator()) {
        add(added);
      }
    }

    void add(Registration added) {
      for (String id : idsOf(added)) {
        if (OWN_IDS.contains(id)) {
          throw new IllegalArgumentException(
              "the id \"" + id + "\" is the engine's own and cannot be that of " + named(added));
        }
        Registration known = byEveryId.putIfAbsent(id, added);
        if (known != null) {
          throw new IllegalArgumentException(
              "two validators have the id \""
                  + id
                  + "\": "
                  + named(known)
                  + " and "
                  + named(added));
        }
      }
      all.put(added.definition().id(), added);
    }

    private static Set<String> idsOf(Registration registration) {
      String id = registration.definition().id();
      Set<String> aliases = registration.definition().aliases();
      if (aliases.isEmpty()) {
        return ImmutableSet.of(id);
      }
      Set<String> ids = new TreeSet<>(aliases);
      ids.add(id);
      return ids;
    }

    ImmutableMap<String, Registration> take() {
      return ImmutableMap.copyOf(all);
    }
  }

  private static String named(Registration registration) {
    JourneyValidator<?> validator = registration.validator();
    return validator instanceof LambdaValidator<?> || validator instanceof SummarisingValidator<?>
        ? "\"" + registration.definition() + "\" from " + registration.origin()
        : validator.getClass().getName() + " from " + registration.origin();
  }

  /**
   * Leaves validators out. They stay known: {@link #enable} takes them in again, and a suppression
   * that names one is no mistake.
   *
   * @param idOrPrefix an id, a former id, or the beginning of ids followed by an asterisk
   * @return the changed copy
   * @throws IllegalArgumentException if that matches no validator of the set; it lists what is
   *     known
   */
  public Validators without(String idOrPrefix) {
    return leavingOut(known(idOrPrefix));
  }

  /**
   * Leaves validators out by their definitions. They stay known, as with {@link #without(String)}.
   *
   * @param unwanted whether to leave a validator out, such as {@code rule ->
   *     rule.profiles().contains("b2b")}; called for those that are not left out yet
   * @return the changed copy
   */
  public Validators without(Predicate<? super ValidatorDefinition<?>> unwanted) {
    requireNonNull(unwanted, "unwanted");
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    for (Registration each : registrations.values()) {
      if (!off.contains(each.definition().id()) && unwanted.test(each.definition())) {
        ids.add(each.definition().id());
      }
    }
    return leavingOut(ids.build());
  }

  private Validators leavingOut(Set<String> ids) {
    return new Validators(
        registrations,
        ImmutableSet.<String>builder().addAll(off).addAll(ids).build(),
        severities,
        options,
        configurationFindings,
        asOf,
        parallel,
        further);
  }

  /**
   * Takes in validators that {@link #without} left out, or that a standard set leaves out.
   *
   * @param idOrPrefix an id, a former id, or the beginning of ids followed by an asterisk
   * @return the changed copy
   * @throws IllegalArgumentException if that matches no validator of the set; it lists what is
   *     known
   */
  public Validators enable(String idOrPrefix) {
    Set<String> fewer = new HashSet<>(off);
    fewer.removeAll(known(idOrPrefix));
    return new Validators(
        registrations,
        ImmutableSet.copyOf(fewer),
        severities,
        options,
        configurationFindings,
        asOf,
        parallel,
        further);
  }

  /**
   * Sets the severity of the findings of validators; what is set later wins.
   *
   * @param idOrPrefix an id, a former id, or the beginning of ids followed by an asterisk
   * @param severity the severity
   * @return the changed copy
   * @throws IllegalArgumentException if that matches no validator of the set; it lists what is
   *     known
   */
  public Validators withSeverity(String idOrPrefix, Severity severity) {
    requireNonNull(severity, "severity");
    Map<String, Severity> all = new LinkedHashMap<>(severities);
    known(idOrPrefix).forEach(id -> all.put(id, severity));
    return new Validators(
        registrations,
        off,
        ImmutableMap.copyOf(all),
        options,
        configurationFindings,
        asOf,
        parallel,
        further);
  }

  /**
   * Sets an option.
   *
   * @param option the option of a validator of the set
   * @param value its value
   * @param <T> the type of the value
   * @return the changed copy
   * @throws IllegalArgumentException if no validator of the set has the option, or the value is out
   *     of its range
   */
  public <T> Validators withOption(Option<T> option, T value) {
    requireNonNull(option, "option");
    Option<?> known =
        findOption(option.id())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no validator of the set has the option "
                            + option.id()
                            + "; there are "
                            + optionIds()));
    Map<Option<?>, Object> all = new LinkedHashMap<>(options);
    // The validator's own option decides what is allowed, whatever was made under its id.
    all.put(known, known.requireAllowed(requireNonNull(value, "value")));
    return new Validators(
        registrations,
        off,
        severities,
        ImmutableMap.copyOf(all),
        configurationFindings,
        asOf,
        parallel,
        further);
  }

  /**
   * Takes settings from a configuration, such as a YAML file that was read. The key is an option's
   * id, or a word for validators with the value {@code off}, {@code on}, {@code error}, {@code
   * warning} or {@code info}, whatever the case of the letters. {@code false} and {@code no}, which
   * YAML makes of {@code off}, mean the same; so do {@code true} and {@code yes} for {@code on}.
   * What is wrong becomes a finding of every report.
   *
   * @param settings values by key: text, booleans, numbers, or lists of words; taken in the order
   *     of keys
   * @return the changed copy
   */
  public Validators configured(Map<String, ?> settings) {
    requireNonNull(settings, "settings");
    Configuring configuring = new Configuring(this, configurationFindings);
    new TreeMap<>(settings).forEach((key, value) -> configuring.set(key.strip(), value));
    return configuring.configured();
  }

  Validators withFindings(List<Finding> findings) {
    return new Validators(
        registrations,
        off,
        severities,
        options,
        ImmutableList.copyOf(findings),
        asOf,
        parallel,
        further);
  }

  /**
   * Takes settings from properties, with their defaults.
   *
   * @param settings values by key, as in {@link #configured(Map)}
   * @return the changed copy
   */
  public Validators configured(Properties settings) {
    requireNonNull(settings, "settings");
    Map<String, String> values = new TreeMap<>();
    settings.stringPropertyNames().forEach(key -> values.put(key, settings.getProperty(key)));
    return configured(values);
  }

  /**
   * Sets the day on which journeys are judged, for validators such as the one that checks when a
   * journey was last reviewed. Without it they are silent: there is no hidden clock.
   *
   * @param date the day
   * @return the changed copy
   */
  public Validators asOf(LocalDate date) {
    return new Validators(
        registrations,
        off,
        severities,
        options,
        configurationFindings,
        requireNonNull(date, "date"),
        parallel,
        further);
  }

  /**
   * Walks very large journeys with several threads of the common pool; the report is the same.
   *
   * @return the changed copy
   */
  public Validators parallel() {
    return new Validators(
        registrations, off, severities, options, configurationFindings, asOf, true, further);
  }

  /**
   * Adds an application's words in a language for which the library has none, for the messages and
   * hints of all these validators, and for what reports say around them:
   *
   * <pre>{@code
   * StandardRules.recommended()
   *     .language(
   *         Locale.GERMAN,
   *         Map.of("the phase has no touchpoint", "die Phase hat keinen Kontaktpunkt"))
   *     .validate(journey)
   *     .toText(Locale.GERMAN);
   * }</pre>
   *
   * <p>What has no words stays in English. {@link io.github.klantreis.drawing.JourneyMap#language(
   * Locale, Map) JourneyMap.language} takes the words of a map likewise.
   *
   * @param language the language; its country, script and variant are ignored
   * @param further the words by the English ones, both with their placeholders
   * @return the changed copy; it has no words that were added before
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public Validators language(Locale language, Map<String, String> further) {
    return new Validators(
        registrations,
        off,
        severities,
        options,
        configurationFindings,
        asOf,
        parallel,
        FurtherWords.of(language, further));
  }

  /**
   * Runs all validators on a journey.
   *
   * @param journey the journey
   * @return what they found
   */
  public ValidationReport validate(Journey journey) {
    return new ValidationReport(
        List.of(JourneyOutcome.of(plan(), requireNonNull(journey, "journey"))));
  }

  /**
   * Returns the definitions of the validators that run.
   *
   * @return the definitions in the order of ids, unmodifiable
   */
  public List<ValidatorDefinition<?>> definitions() {
    return registrations.values().stream()
        .<ValidatorDefinition<?>>map(Registration::definition)
        .filter(definition -> !off.contains(definition.id()))
        .sorted(Comparator.comparing(ValidatorDefinition::id))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists all validators for people: each with its severity, or "off"; the class of the plug-in
   * that brought it, or "code"; and the module, jar or folder that it was loaded from. Of sentences
   * that code made of conditions of this library it is not known whose code that was.
   *
   * @param locale the language; English if the text is not available in it
   * @return one line a validator, in the order of ids; ends with a line feed unless empty
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    ValidatorListing listing = new ValidatorListing(locale, further);
    StringBuilder text = new StringBuilder();
    registrations.values().stream()
        .sorted(Comparator.comparing(registration -> registration.definition().id()))
        .forEach(
            registration -> {
              String id = registration.definition().id();
              Severity severity = severities.getOrDefault(id, registration.definition().severity());
              text.append(
                      listing.line(
                          registration,
                          off.contains(id) ? Optional.empty() : Optional.of(severity)))
                  .append('\n');
            });
    return text.toString();
  }

  private Set<String> known(String idOrPrefix) {
    requireNonNull(idOrPrefix, "idOrPrefix");
    IdPatterns ids = ids();
    if (!ids.isKnown(idOrPrefix)) {
      throw new IllegalArgumentException(
          "\"" + idOrPrefix + "\" stands for no validator of the set" + ids.near(idOrPrefix));
    }
    return ids.all().stream()
        .filter(id -> ids.matches(idOrPrefix, id))
        .collect(ImmutableSet.toImmutableSet());
  }

  Optional<Option<?>> findOption(String id) {
    for (Registration registration : registrations.values()) {
      for (Option<?> option : registration.definition().options()) {
        if (option.id().equals(id) || isFormerId(registration.definition(), option, id)) {
          return Optional.of(option);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an id is that of an option under a former id of its validator. */
  private static boolean isFormerId(
      ValidatorDefinition<?> definition, Option<?> option, String id) {
    String word = option.id().substring(definition.id().length());
    return definition.aliases().stream().anyMatch(alias -> id.equals(alias + word));
  }

  List<String> optionIds() {
    return registrations.values().stream()
        .flatMap(registration -> registration.definition().options().stream())
        .map(Option::id)
        .sorted()
        .toList();
  }

  IdPatterns ids() {
    Map<String, String> canonical = new TreeMap<>();
    for (Registration registration : registrations.values()) {
      String id = registration.definition().id();
      canonical.put(id, id);
      registration.definition().aliases().forEach(alias -> canonical.put(alias, id));
    }
    return new IdPatterns(canonical);
  }

  private ValidatorPlan plan() {
    ValidatorPlan known = plan;
    if (known == null) {
      known =
          new ValidatorPlan(
              entries(), options, asOf, parallel, ids(), configurationFindings, further);
      plan = known;
    }
    return known;
  }

  /** The validators that run, in the order of ids. */
  private ImmutableList<ValidatorPlan.Entry> entries() {
    List<ValidatorPlan.Entry> running = new ArrayList<>(registrations.size());
    for (Registration registration : registrations.values()) {
      if (!off.contains(registration.definition().id())) {
        running.add(entry(registration));
      }
    }
    running.sort(Comparator.comparing(ValidatorPlan.Entry::id));
    return ImmutableList.copyOf(running);
  }

  @SuppressWarnings("unchecked") // the engine gives a validator elements of its own type only
  private ValidatorPlan.Entry entry(Registration registration) {
    ValidatorDefinition<?> definition = registration.definition();
    ValidatorDefinition<JourneyElement> ofElements =
        (ValidatorDefinition<JourneyElement>) definition;
    return new ValidatorPlan.Entry(
        (JourneyValidator<JourneyElement>) registration.validator(),
        definition,
        severities.get(definition.id()),
        judgedBy(ofElements),
        0);
  }

  /** Which elements of its type a validator judges; null where it judges all. */
  private static @Nullable BiPredicate<JourneyElement, Surroundings> judgedBy(
      ValidatorDefinition<JourneyElement> definition) {
    BiPredicate<JourneyElement, Surroundings> all =
        definition
            .filter()
            .<BiPredicate<JourneyElement, Surroundings>>map(
                filter -> (element, around) -> filter.holds(element))
            .orElse(null);
    for (DefinitionFacts.Around<JourneyElement> each : definition.around()) {
      BiPredicate<JourneyElement, Surroundings> before = all;
      BiPredicate<? super JourneyElement, ? super Surroundings> next = each.predicate();
      all =
          before == null
              ? next::test
              : (element, around) -> before.test(element, around) && next.test(element, around);
    }
    return all;
  }

  /** How many validators run. */
  @Override
  public String toString() {
    return "Validators[" + definitions().size() + "]";
  }
}
