package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The definition of a validator: its id, the type of element that it checks, the severity of its
 * findings, a summary of one clause and its source. All three forms of validators start with one,
 * see {@link JourneyValidator}.
 *
 * <p>An element is judged where {@link #speaksFor}, {@link #scope}, {@link #inPhases}, {@link
 * #that} and {@link #once} all hold; only then it is checked, and only then it counts in {@link
 * ValidationReport#elementsJudged()}.
 *
 * <p>Defaults: severity {@link Severity#WARNING}, for anybody, in journeys of any scope, in all
 * phases, without options. Each method gives a changed copy. Immutable and thread-safe.
 *
 * @param <E> the type of element
 */
public final class ValidatorDefinition<E extends JourneyElement> {
  private final DefinitionFacts<E> facts;

  private ValidatorDefinition(DefinitionFacts<E> facts) {
    this.facts = facts;
  }

  static <E extends JourneyElement> ValidatorDefinition<E> of(String id, Class<E> type) {
    requireId(id);
    return new ValidatorDefinition<>(
        ImmutableDefinitionFacts.of(
            id,
            requireNonNull(type, "type"),
            Severity.WARNING,
            Optional.empty(),
            ImmutableList.of(),
            Optional.empty(),
            ImmutableSet.of(),
            ImmutableList.of(),
            ImmutableSet.of(),
            Optional.empty(),
            ImmutableList.of(),
            Audience.ANYBODY,
            Optional.empty(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableSet.of(),
            Optional.empty(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            Optional.empty()));
  }

  /**
   * Adds to what is often empty: builders cost more than the one or two elements that there are.
   */
  private static <T> ImmutableList<T> with(T added, ImmutableList<T> present) {
    return present.isEmpty()
        ? ImmutableList.of(added)
        : ImmutableList.<T>builder().addAll(present).add(added).build();
  }

  private static <T> ImmutableSet<T> with(T added, ImmutableSet<T> present) {
    return present.isEmpty()
        ? ImmutableSet.of(added)
        : ImmutableSet.<T>builder().addAll(present).add(added).build();
  }

  private static void requireId(String id) {
    if (!Term.isId(requireNonNull(id, "id"))) {
      throw new IllegalArgumentException(
          "\"" + id + "\" is not the id of a validator; allowed are letters, digits and . _ : -");
    }
  }

  /**
   * Sets the severity of its findings.
   *
   * @param severity the severity
   * @return the changed copy
   */
  public ValidatorDefinition<E> severity(Severity severity) {
    return new ValidatorDefinition<>(facts.withSeverity(requireNonNull(severity, "severity")));
  }

  /**
   * Sets the summary: in one clause what it checks, in English.
   *
   * @param summary such as "a telephone touchpoint names its opening hours"
   * @return the changed copy
   */
  public ValidatorDefinition<E> summary(String summary) {
    return summary(Text.en(summary));
  }

  /**
   * Sets the summary: in one clause what it checks.
   *
   * @param summary such as "a telephone touchpoint names its opening hours"
   * @return the changed copy
   */
  public ValidatorDefinition<E> summary(Text summary) {
    return new ValidatorDefinition<>(facts.withSummary(requireNonNull(summary, "summary")));
  }

  /**
   * Adds a source of the rule, after those already added.
   *
   * @param source such as {@code Source.of("Acme handbook").at(Text.en("3.2"))}
   * @return the changed copy
   */
  public ValidatorDefinition<E> source(Source source) {
    return new ValidatorDefinition<>(
        facts.withSources(with(requireNonNull(source, "source"), facts.sources())));
  }

  /**
   * Sets the hint on how to correct a finding, for findings without a hint of their own.
   *
   * @param hint the hint; placeholders are filled by the arguments of the finding
   * @return the changed copy
   */
  public ValidatorDefinition<E> hint(Text hint) {
    return new ValidatorDefinition<>(facts.withHint(requireNonNull(hint, "hint")));
  }

  /**
   * Keeps a former id working in suppressions, configuration and baselines.
   *
   * @param formerId the id before
   * @return the changed copy
   * @throws IllegalArgumentException if it is not an id
   */
  public ValidatorDefinition<E> alias(String formerId) {
    requireId(formerId);
    return new ValidatorDefinition<>(facts.withAliases(with(formerId, facts.aliases())));
  }

  /**
   * Puts the validator into a named set, such as {@code recommended}; it may be in several.
   *
   * @param profile the name of the set: letters, digits and {@code . _ : -}
   * @return the changed copy
   * @throws IllegalArgumentException if the name has another form
   */
  public ValidatorDefinition<E> profile(String profile) {
    if (!Term.isId(requireNonNull(profile, "profile"))) {
      throw new IllegalArgumentException(
          "\"" + profile + "\" is no name of a profile; allowed are letters, digits and . _ : -");
    }
    return new ValidatorDefinition<>(facts.withProfiles(with(profile, facts.profiles())));
  }

  /**
   * Says how its findings can be mended. That is part of the description and no part of the check:
   * fixes are asked for, for a journey as it is then.
   *
   * @param rule offers fixes for a finding
   * @return the changed copy
   * @see ValidationReport#fixes(Finding)
   */
  public ValidatorDefinition<E> fixes(FixRule<? super E> rule) {
    return new ValidatorDefinition<>(facts.withFixRule(requireNonNull(rule, "rule")));
  }

  /**
   * Names arguments that tell a finding from others of this validator at the same place, such as
   * the target of a link. A baseline recognises a finding by its validator, its place and these
   * arguments only; name none that an editor rewords without mending anything.
   *
   * @param arguments names of arguments, as in {@link FindingDraft#with}; a finding may lack them
   * @return the changed copy
   */
  public ValidatorDefinition<E> identifiedBy(String... arguments) {
    requireNonNull(arguments, "arguments");
    return new ValidatorDefinition<>(
        facts.withIdentifyingValues(
            ImmutableSet.<String>builder()
                .addAll(facts.identifyingValues())
                .add(arguments)
                .build()));
  }

  /**
   * Adds an option, whose id starts with this validator's.
   *
   * @param option the option
   * @return the changed copy
   * @throws IllegalArgumentException if the option is of another validator
   */
  public ValidatorDefinition<E> option(Option<?> option) {
    requireNonNull(option, "option");
    if (!option.id().startsWith(facts.id() + ".")) {
      throw new IllegalArgumentException(
          "the option "
              + option.id()
              + " is not of "
              + facts.id()
              + "; its id starts with \""
              + facts.id()
              + ".\"");
    }
    return new ValidatorDefinition<>(facts.withOptions(with(option, facts.options())));
  }

  /**
   * Limits the validator to elements in phases that overlap one of these kinds, of any phase model.
   *
   * @param kinds the kinds, at least one
   * @return the changed copy
   * @throws IllegalArgumentException if there is no kind, or the elements are not in phases
   */
  public ValidatorDefinition<E> inPhases(PhaseKind... kinds) {
    requireNonNull(kinds, "kinds");
    if (kinds.length == 0) {
      throw new IllegalArgumentException(
          "name at least one phase that " + facts.id() + " looks in");
    }
    if (!isInPhases(facts.type())) {
      throw new IllegalArgumentException(
          "elements of the type "
              + facts.type().getSimpleName()
              + " are in no phase, so "
              + facts.id()
              + " cannot be limited to phases; phases, touchpoints, notes and actions can");
    }
    return new ValidatorDefinition<>(facts.withPhases(ImmutableSet.copyOf(kinds)));
  }

  private static boolean isInPhases(Class<?> type) {
    return ExperienceElement.class.isAssignableFrom(type)
        || Note.class.isAssignableFrom(type)
        || MarketingAction.class.isAssignableFrom(type);
  }

  /**
   * Limits the validator to elements that meet a condition; several must all be met.
   *
   * @param condition the condition
   * @return the changed copy
   */
  public ValidatorDefinition<E> that(Condition<? super E> condition) {
    requireNonNull(condition, "condition");
    Condition<? super E> opposite = condition.oppositeOrNull();
    Condition<E> own =
        opposite == null
            ? Condition.of(condition.words(), condition::holds)
            : Condition.<E>of(opposite.words(), opposite::holds).not();
    return new ValidatorDefinition<>(
        facts.withFilter(facts.filter().map(others -> others.and(own)).orElse(own)));
  }

  /**
   * Limits the validator to elements that, with what is around them, meet a condition; several must
   * all be met.
   *
   * @param words what such elements do, an infinitive without "to", such as "have an emotion, their
   *     own or their phase's"
   * @param predicate whether an element is judged; it keeps nothing and changes nothing
   * @return the changed copy
   */
  public ValidatorDefinition<E> that(
      Text words, BiPredicate<? super E, ? super Surroundings> predicate) {
    return new ValidatorDefinition<>(
        facts.withAround(
            ImmutableList.<DefinitionFacts.Around<E>>builder()
                .addAll(facts.around())
                .add(
                    new DefinitionFacts.Around<>(
                        requireNonNull(words, "words"), requireNonNull(predicate, "predicate")))
                .build()));
  }

  /**
   * Limits the validator to the journeys of an audience.
   *
   * @param audience the audience
   * @return the changed copy
   */
  public ValidatorDefinition<E> speaksFor(Audience audience) {
    return new ValidatorDefinition<>(facts.withAudience(requireNonNull(audience, "audience")));
  }

  /**
   * Limits the validator to journeys of a scope, such as {@link JourneyScope#END_TO_END} for what
   * may well be missing in a part.
   *
   * @param scope the scope
   * @return the changed copy
   */
  public ValidatorDefinition<E> scope(JourneyScope scope) {
    return new ValidatorDefinition<>(facts.withScope(requireNonNull(scope, "scope")));
  }

  /**
   * Limits the validator to journeys whose author has begun something; several conditions must all
   * be met.
   *
   * @param begun what must have been begun
   * @return the changed copy
   */
  public ValidatorDefinition<E> once(Begun begun) {
    return new ValidatorDefinition<>(
        facts.withBegun(with(requireNonNull(begun, "begun"), facts.begun())));
  }

  /**
   * Lets the validator see an overview of the whole journey, by {@link Surroundings#overview}.
   *
   * @param overview the overview
   * @return the changed copy
   */
  public ValidatorDefinition<E> seeing(Overview<?> overview) {
    return new ValidatorDefinition<>(
        facts.withOverviews(with(requireNonNull(overview, "overview"), facts.overviews())));
  }

  /**
   * Lets the validator ask whether another one speaks, by {@link Surroundings#speaks}, so that it
   * can leave to that one what both would say. Each may yield to the other, in different cases.
   *
   * @param validatorId the id of the other validator, which need not be in the set
   * @return the changed copy
   * @throws IllegalArgumentException if it is not an id
   */
  public ValidatorDefinition<E> yieldingTo(String validatorId) {
    requireId(validatorId);
    return new ValidatorDefinition<>(facts.withYieldsTo(with(validatorId, facts.yieldsTo())));
  }

  /**
   * Says which part of touchpoints a validator of whole phases reads, such as their names, as
   * {@link PhaseFact#reading} does for a validator that is given facts of the phases. Beside that
   * part it may read their ids, the phase itself with its notes and branches, the heading of the
   * journey, options and overviews. So what it found in a phase is kept while other parts of its
   * touchpoints change. Without this, and always if it has a condition by {@link #that}, a
   * validator checks a phase again after each change in it.
   *
   * @param part makes that part, which is equal by value; for touchpoints that do not matter always
   *     the same value
   * @return the changed copy
   * @throws IllegalStateException unless this describes a validator of phases
   */
  public ValidatorDefinition<E> readingOfTouchpoints(Function<? super Touchpoint, ?> part) {
    if (facts.type() != Phase.class) {
      throw new IllegalStateException(
          "only a validator of phases says what it reads of their touchpoints; "
              + id()
              + " looks at the type "
              + facts.type().getSimpleName());
    }
    return new ValidatorDefinition<>(facts.withPhaseReading(PhaseFact.of(Phase::id).reading(part)));
  }

  /**
   * Completes the validator by a lambda.
   *
   * @param check looks at one element and reports to the context
   * @return the validator
   */
  public JourneyValidator<E> check(BiConsumer<? super E, ValidationContext> check) {
    return new LambdaValidator<>(this, requireNonNull(check, "check"));
  }

  /**
   * Completes the validator by a sentence: what each element must do or be.
   *
   * @param condition the words and what they mean
   * @return the validator, whose summary is the sentence where none was given
   */
  public JourneyValidator<E> must(Condition<? super E> condition) {
    return Sentence.validator(this, condition, true);
  }

  /**
   * Completes the validator by a sentence in own words: what each element must do or be.
   *
   * @param words an infinitive without "to", such as "name its hours"
   * @param predicate whether an element does
   * @return the validator
   */
  public JourneyValidator<E> must(String words, Predicate<? super E> predicate) {
    return must(Condition.of(Text.en(words), predicate));
  }

  /**
   * Completes the validator by a sentence in own words in several languages: what each element must
   * do or be.
   *
   * @param words an infinitive in each language, such as {@code Text.en("name its hours").nl("zijn
   *     openingstijden noemen")}, which follow "must" and "moet"
   * @param predicate whether an element does
   * @return the validator
   */
  public JourneyValidator<E> must(Text words, Predicate<? super E> predicate) {
    return must(Condition.of(words, predicate));
  }

  /**
   * Completes the validator by a sentence: what no element may do or be.
   *
   * @param condition the words and what they mean
   * @return the validator, whose summary is the sentence where none was given
   */
  public JourneyValidator<E> mustNot(Condition<? super E> condition) {
    return Sentence.validator(this, condition, false);
  }

  /**
   * Completes the validator by a sentence in own words: what no element may do or be.
   *
   * @param words an infinitive without "to", such as "call after eight"
   * @param predicate whether an element does
   * @return the validator
   */
  public JourneyValidator<E> mustNot(String words, Predicate<? super E> predicate) {
    return mustNot(Condition.of(Text.en(words), predicate));
  }

  /**
   * Completes the validator by a sentence in own words in several languages: what no element may do
   * or be.
   *
   * @param words an infinitive in each language, such as {@code Text.en("call after eight").nl("na
   *     achten bellen")}, which follow "must not" and "mag niet"
   * @param predicate whether an element does
   * @return the validator
   */
  public JourneyValidator<E> mustNot(Text words, Predicate<? super E> predicate) {
    return mustNot(Condition.of(words, predicate));
  }

  /**
   * Checks a journey by one fact of each phase. After a change only the facts of changed phases are
   * made again, which keeps validators of whole journeys cheap.
   *
   * @param fact makes the fact; it sees the phase only, keeps nothing and changes nothing
   * @param <S> the type of the fact
   * @return what ends in a check of the facts
   * @throws IllegalStateException unless this describes a validator of journeys
   */
  public <S> Summarising<S> summarisingPhases(Function<? super Phase, ? extends S> fact) {
    return summarisingPhases(PhaseFact.of(fact));
  }

  /**
   * Checks a journey by one fact of each phase, which depends on the heading of the journey as
   * well. After a change only the facts of changed phases are made again; all are if the heading
   * changed.
   *
   * @param fact makes the fact; it sees the phase and the heading only, keeps nothing and changes
   *     nothing
   * @param <S> the type of the fact
   * @return what ends in a check of the facts
   * @throws IllegalStateException unless this describes a validator of journeys
   */
  public <S> Summarising<S> summarisingPhasesUnderHeading(
      BiFunction<? super Phase, ? super JourneyHeading, ? extends S> fact) {
    return summarisingPhases(PhaseFact.underHeading(fact));
  }

  /**
   * Checks a journey by one fact of each phase. After a change only those facts are made again that
   * the change concerns; all are if the heading changed.
   *
   * @param fact the fact
   * @param <S> the type of the fact
   * @return what ends in a check of the facts
   * @throws IllegalStateException unless this describes a validator of journeys
   */
  public <S> Summarising<S> summarisingPhases(PhaseFact<S> fact) {
    if (facts.type() != Journey.class) {
      throw new IllegalStateException(
          "only a validator of journeys sums up phases; "
              + id()
              + " looks at the type "
              + facts.type().getSimpleName());
    }
    @SuppressWarnings("unchecked") // just seen to be of journeys
    ValidatorDefinition<Journey> ofJourneys = (ValidatorDefinition<Journey>) this;
    return new Summarising<>(ofJourneys, requireNonNull(fact, "fact"));
  }

  /**
   * A definition that sums up phases and lacks its check.
   *
   * @param <S> the type of the fact
   */
  public static final class Summarising<S> {
    private final ValidatorDefinition<Journey> definition;
    private final PhaseFact<S> fact;

    private Summarising(ValidatorDefinition<Journey> definition, PhaseFact<S> fact) {
      this.definition = definition;
      this.fact = fact;
    }

    /**
     * Completes the validator by a check of the facts.
     *
     * @param check looks at the facts of all phases, in the order of the journey, and reports to
     *     the context
     * @return the validator
     */
    public JourneyValidator<Journey> check(
        BiConsumer<? super List<PhaseSummary<S>>, ValidationContext> check) {
      requireNonNull(check, "check");
      return new SummarisingValidator<S>(
          definition,
          fact,
          check.getClass(),
          (journey, facts, context) -> check.accept(facts, context),
          true);
    }

    /**
     * Completes the validator by a check of the facts and of the notes on the journey itself, which
     * no heading holds.
     *
     * @param check looks at the facts and notes, and reports to the context
     * @return the validator
     */
    public JourneyValidator<Journey> checkJourney(SummaryCheck<S> check) {
      requireNonNull(check, "check");
      return new SummarisingValidator<S>(definition, fact, check.getClass(), check, false);
    }
  }

  /**
   * A check of one fact of each phase and of the notes on the journey itself.
   *
   * @param <S> the type of the fact
   */
  @FunctionalInterface
  public interface SummaryCheck<S> {
    /**
     * Checks a journey.
     *
     * @param journey the journey; to look into its phases costs what the facts would save
     * @param phases the facts of all phases, in the order of the journey
     * @param context receives the findings
     */
    void check(Journey journey, List<PhaseSummary<S>> phases, ValidationContext context);
  }

  /**
   * Returns the id.
   *
   * @return the id
   */
  public String id() {
    return facts.id();
  }

  /**
   * Returns the type of element that it checks.
   *
   * @return the type
   */
  public Class<E> elementType() {
    return facts.type();
  }

  /**
   * Returns the severity of its findings, unless the finding or the application sets another.
   *
   * @return the severity
   */
  public Severity severity() {
    return facts.severity();
  }

  /**
   * Returns what it checks, in one clause.
   *
   * @return the summary; the id where none was given
   */
  public Text summary() {
    return facts.summary().orElseGet(() -> Text.en(id()));
  }

  /**
   * Returns the sources of the rule.
   *
   * @return the sources in the order in which they were added, unmodifiable; empty where none was
   *     given
   */
  public List<Source> sources() {
    return facts.sources();
  }

  /**
   * Returns the hint on how to correct a finding.
   *
   * @return the hint of findings that bring none, or empty
   */
  public Optional<Text> hint() {
    return facts.hint();
  }

  /**
   * Returns its former ids.
   *
   * @return the ids in order, unmodifiable
   */
  public Set<String> aliases() {
    return facts.aliases();
  }

  /**
   * Returns its options.
   *
   * @return the options in order, unmodifiable
   */
  public List<Option<?>> options() {
    return facts.options();
  }

  /**
   * Returns the named sets that the validator is in.
   *
   * @return the names in the order in which they were given, unmodifiable
   */
  public Set<String> profiles() {
    return facts.profiles();
  }

  /**
   * Returns the kinds of phase that it is limited to.
   *
   * @return kinds in order, unmodifiable; empty means everywhere
   */
  public Set<PhaseKind> phases() {
    return facts.phases();
  }

  /**
   * Returns of whose journeys it speaks.
   *
   * @return the audience
   */
  public Audience audience() {
    return facts.audience();
  }

  /**
   * Returns the scope of the journeys of which it speaks.
   *
   * @return the scope, or empty: of journeys of any scope
   */
  public Optional<JourneyScope> scope() {
    return facts.scope();
  }

  /**
   * Returns what elements do that it judges, beyond being of its type and in its phases.
   *
   * @return infinitives without "to" in the order in which they were given, unmodifiable; empty
   *     where it judges all of them
   */
  public List<Text> judgedThat() {
    return Stream.concat(
            facts.filter().stream().map(Condition::words),
            facts.around().stream().map(DefinitionFacts.Around::words))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what the author of a journey must have begun before it judges anything.
   *
   * @return the conditions in the order in which they were given, unmodifiable
   */
  public List<Begun> begun() {
    return facts.begun();
  }

  /**
   * Whether it can mend findings of its own.
   *
   * @return true if it {@linkplain #fixes offers fixes}
   */
  public boolean offersFixes() {
    return facts.fixRule().isPresent();
  }

  ImmutableSet<String> yieldsTo() {
    return facts.yieldsTo();
  }

  ImmutableList<Overview<?>> overviews() {
    return facts.overviews();
  }

  Optional<PhaseFact<?>> phaseReading() {
    return facts.phaseReading();
  }

  Optional<FixRule<? super E>> fixRule() {
    return facts.fixRule();
  }

  ImmutableSet<String> identifyingValues() {
    return facts.identifyingValues();
  }

  boolean hasSummary() {
    return facts.summary().isPresent();
  }

  Optional<Condition<E>> filter() {
    return facts.filter();
  }

  List<DefinitionFacts.Around<E>> around() {
    return facts.around();
  }

  /** The id and the English summary. */
  @Override
  public String toString() {
    return id() + ": " + summary().get(Locale.ENGLISH);
  }
}
