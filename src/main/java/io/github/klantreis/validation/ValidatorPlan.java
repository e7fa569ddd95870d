package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A set of validators made ready to run: sorted by id and by what they look at. Immutable but for a
 * cache of what runs in which kind of phase.
 */
final class ValidatorPlan {
  /** One validator with what the application set for it. */
  record Entry(
      JourneyValidator<JourneyElement> validator,
      ValidatorDefinition<?> definition,
      @Nullable Severity override,
      @Nullable Predicate<JourneyElement> filter) {

    String id() {
      return definition.id();
    }

    /** The check itself, without the definition around it: one call less on the hottest path. */
    BiConsumer<? super JourneyElement, ValidationContext> check() {
      BiConsumer<? super JourneyElement, ValidationContext> check =
          validator instanceof LambdaValidator<JourneyElement> described
              ? described.check()
              : validator::check;
      return filter == null
          ? check
          : (element, context) -> {
            if (filter.test(element)) {
              check.accept(element, context);
            }
          };
    }

    boolean looksIn(PhaseKind kind) {
      Set<PhaseKind> phases = definition.phases();
      return phases.isEmpty() || phases.stream().anyMatch(kind::overlaps);
    }
  }

  /** A validator that needs one fact of each phase. */
  record Summary(Entry entry, SummarisingValidator<?> validator) {}

  /** Validators that look at the same elements. */
  static final class Group {
    private final ImmutableList<Entry> entries;
    private final BiConsumer<? super JourneyElement, ValidationContext>[] checks;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Group(ImmutableList<Entry> entries) {
      this.entries = entries;
      checks = entries.stream().map(Entry::check).toArray(BiConsumer[]::new);
    }

    int size() {
      return checks.length;
    }

    Entry entry(int i) {
      return entries.get(i);
    }

    void check(int i, JourneyElement element, ValidationContext context) {
      checks[i].accept(element, context);
    }
  }

  /** What runs in the phases of one kind. */
  record InPhase(Group headings, Group phases, Group touchpoints, Group actions) {}

  final ImmutableList<Entry> entries;
  final Group journeys;
  final ImmutableList<Summary> summaries;
  final Group journeyHeadings;
  final Group personas;
  final Group actors;
  final Group loops;
  final Map<Option<?>, Object> options;
  private final ImmutableSet<Option<?>> declared;
  final @Nullable LocalDate asOf;
  final boolean parallel;
  final IdPatterns ids;
  final ImmutableList<Finding> configurationFindings;
  private final Map<Set<CanonicalPhase>, InPhase> byPhase = new ConcurrentHashMap<>();

  ValidatorPlan(
      ImmutableList<Entry> entries,
      ImmutableMap<Option<?>, Object> options,
      @Nullable LocalDate asOf,
      boolean parallel,
      IdPatterns ids,
      ImmutableList<Finding> configurationFindings) {
    this.entries = entries;
    this.options = options;
    declared =
        entries.stream()
            .flatMap(entry -> entry.definition.options().stream())
            .collect(ImmutableSet.toImmutableSet());
    this.asOf = asOf;
    this.parallel = parallel;
    this.ids = ids;
    this.configurationFindings = configurationFindings;
    ImmutableList.Builder<Entry> ofWholeJourneys = ImmutableList.builder();
    ImmutableList.Builder<Summary> ofSummaries = ImmutableList.builder();
    for (Entry entry : only(entry -> entry.definition.elementType() == Journey.class)) {
      JourneyValidator<?> validator = entry.validator;
      if (validator instanceof SummarisingValidator<?> summarising) {
        ofSummaries.add(new Summary(entry, summarising));
      } else {
        ofWholeJourneys.add(entry);
      }
    }
    journeys = new Group(ofWholeJourneys.build());
    summaries = ofSummaries.build();
    journeyHeadings = new Group(lookingAt(JourneyHeading.class));
    personas = new Group(lookingAt(Persona.class));
    actors = new Group(lookingAt(Actor.class));
    loops = new Group(lookingAt(LoyaltyLoop.class));
  }

  /** The entries that look at a type or at one of its supertypes. */
  private ImmutableList<Entry> lookingAt(Class<?> type) {
    return only(entry -> entry.definition.elementType().isAssignableFrom(type));
  }

  private ImmutableList<Entry> only(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  /** The value of an option, which has to be one that a definition names. */
  <T> T value(Option<T> option) {
    Object set = options.get(option);
    if (set == null && !declared.contains(option)) {
      throw new IllegalStateException(
          "the option " + option.id() + " is read, but no definition() names it by option(…)");
    }
    return set == null ? option.defaultValue() : option.cast(set);
  }

  InPhase in(PhaseKind kind) {
    // Keyed by the canonical phases that a kind covers, which decide what it overlaps, and not by
    // kind: there may be any number of kinds that users define.
    InPhase known = byPhase.get(kind.covers());
    return known != null ? known : byPhase.computeIfAbsent(kind.covers(), covered -> select(kind));
  }

  private InPhase select(PhaseKind kind) {
    return new InPhase(
        select(PhaseHeading.class, kind),
        new Group(
            only(entry -> entry.definition.elementType() == Phase.class && entry.looksIn(kind))),
        select(Touchpoint.class, kind),
        select(MarketingAction.class, kind));
  }

  private Group select(Class<?> type, PhaseKind kind) {
    return new Group(
        lookingAt(type).stream()
            .filter(entry -> entry.looksIn(kind))
            .collect(ImmutableList.toImmutableList()));
  }

  /** How many elements of a journey each validator looks at. */
  ImmutableMap<String, Long> statistics(Journey journey) {
    ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
    IdentityHashMap<Phase, Long> actions = new IdentityHashMap<>();
    for (Phase phase : journey.phases()) {
      long count = 0;
      for (Touchpoint touchpoint : phase.touchpoints()) {
        count += touchpoint.actions().size();
      }
      actions.put(phase, count);
    }
    for (Entry entry : entries) {
      counts.put(entry.id(), count(entry, journey, actions));
    }
    return counts.build();
  }

  private static long count(Entry entry, Journey journey, IdentityHashMap<Phase, Long> actions) {
    Class<?> type = entry.definition.elementType();
    long count = 0;
    if (type == Journey.class || type.isAssignableFrom(JourneyHeading.class)) {
      count++;
    }
    count += sizeIf(type, Persona.class, journey.personas());
    count += sizeIf(type, Actor.class, journey.actors());
    count += sizeIf(type, LoyaltyLoop.class, journey.loyaltyLoops());
    for (Phase phase : journey.phases()) {
      if (entry.looksIn(phase.kind())) {
        if (type == Phase.class || type.isAssignableFrom(PhaseHeading.class)) {
          count++;
        }
        count += sizeIf(type, Touchpoint.class, phase.touchpoints());
        if (type.isAssignableFrom(MarketingAction.class)) {
          count += actions.getOrDefault(phase, 0L);
        }
      }
    }
    return count;
  }

  private static long sizeIf(Class<?> type, Class<?> wanted, List<?> elements) {
    return type.isAssignableFrom(wanted) ? elements.size() : 0;
  }
}
