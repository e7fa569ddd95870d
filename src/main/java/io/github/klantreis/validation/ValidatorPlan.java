package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Idea;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.People;
import io.github.klantreis.wording.FurtherWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
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
      @Nullable BiPredicate<JourneyElement, Surroundings> filter,
      int index) {

    Entry at(int position) {
      return new Entry(validator, definition, override, filter, position);
    }

    /** Whether it depends on the journey as a whole whether it judges anything. */
    boolean isConditional() {
      return definition.audience() != Audience.ANYBODY
          || definition.scope().isPresent()
          || !definition.begun().isEmpty()
          || !definition.overviews().isEmpty();
    }

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
            if (filter.test(element, context)) {
              check.accept(element, context);
            }
          };
    }

    /** Whether it sees the same of a phase as before a change. */
    boolean seesTheSame(PhaseChange change) {
      return filter == null && definition.phaseReading().filter(change::spares).isPresent();
    }

    /** Whether it looks at phases or what is in them, and not only at what is beside them. */
    boolean looksInPhases() {
      Class<?> type = definition.elementType();
      return type != Journey.class
          && type != JourneyHeading.class
          && type != Persona.class
          && type != Actor.class
          && type != LoyaltyLoop.class;
    }

    boolean looksIn(PhaseKind kind) {
      Set<PhaseKind> phases = definition.phases();
      if (phases.isEmpty()) {
        return true;
      }
      for (PhaseKind each : phases) {
        if (kind.overlaps(each)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A validator that needs one fact of each phase. */
  record Summary(Entry entry, SummarisingValidator<?> validator) {
    /** Whether it sees nothing of the journey but its heading, the facts and overviews. */
    boolean seesFactsOnly() {
      return entry.filter == null && validator.seesFactsOnly();
    }
  }

  /** Validators that look at the same elements. */
  static final class Group {
    private final Entry[] entries;
    private final BiConsumer<? super JourneyElement, ValidationContext>[] checks;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Group(ImmutableList<Entry> entries) {
      this.entries = entries.toArray(new Entry[0]);
      checks = new BiConsumer[this.entries.length];
      for (int i = 0; i < checks.length; i++) {
        checks[i] = this.entries[i].check();
      }
    }

    int size() {
      return checks.length;
    }

    Entry entry(int i) {
      return entries[i];
    }

    /** Those that judge anything in a journey. */
    Group in(Speaking speaking) {
      return only(entry -> !speaking.isSilent(entry));
    }

    Group only(Predicate<Entry> wanted) {
      int size = 0;
      for (Entry entry : entries) {
        size += wanted.test(entry) ? 1 : 0;
      }
      return size == entries.length
          ? this
          : new Group(ValidatorPlan.only(wanted, Arrays.asList(entries)));
    }

    void check(int i, JourneyElement element, ValidationContext context) {
      checks[i].accept(element, context);
    }
  }

  /** What runs in the phases of one kind; on whole phases each validator by itself. */
  record InPhase(
      Group headings,
      ImmutableList<Group> phases,
      Group touchpoints,
      NoteGroups notes,
      Group actions) {

    /** Some of them; on whole phases all, each with its index. */
    InPhase only(Predicate<Entry> wanted) {
      return new InPhase(
          headings.only(wanted),
          phases,
          touchpoints.only(wanted),
          notes.only(wanted),
          actions.only(wanted));
    }
  }

  /** What runs on notes. */
  record NoteGroups(Group painPoints, Group opportunities, Group solutions, Group ideas) {
    boolean isEmpty() {
      return painPoints.size() + opportunities.size() + solutions.size() + ideas.size() == 0;
    }

    /** Those that judge anything in a journey. */
    NoteGroups in(Speaking speaking) {
      return only(entry -> !speaking.isSilent(entry));
    }

    NoteGroups only(Predicate<Entry> wanted) {
      return new NoteGroups(
          painPoints.only(wanted),
          opportunities.only(wanted),
          solutions.only(wanted),
          ideas.only(wanted));
    }

    /** Runs it on all notes of an element. */
    void run(
        RunContext context, NotedElement element, Function<Note, Site> sites, Gathering found) {
      run(context, painPoints, element.painPoints(), sites, found);
      run(context, opportunities, element.opportunities(), sites, found);
      run(context, solutions, element.solutions(), sites, found);
      run(context, ideas, element.ideas(), sites, found);
    }

    private static void run(
        RunContext context,
        Group group,
        List<? extends Note> notes,
        Function<Note, Site> sites,
        Gathering found) {
      if (!notes.isEmpty() && group.size() > 0) {
        for (Note note : notes) {
          context.run(group, sites.apply(note), found);
        }
      }
    }
  }

  /** The validators in the order of ids, each at its index. */
  final ImmutableList<Entry> entries;

  private final ImmutableMap<String, Integer> indices;

  /** What validators wait for, each with where its counts start. */
  final ImmutableMap<Begun, Integer> begun;

  /** How many numbers are counted in each phase. */
  final int counts;

  /** What validators see of the whole journey. */
  final ImmutableList<Overview<?>> overviews;

  private final ImmutableMap<Overview<?>, Integer> overviewIndices;
  private final ImmutableList<Entry> firstThatSee;

  /** Whether it matters to a validator if there are messages. */
  final boolean asksForMessages;

  final Group journeys;
  final ImmutableList<Summary> summaries;
  final Group journeyHeadings;
  final Group personas;
  final Group actors;
  final NoteGroups notes;
  final Group loops;
  final ImmutableMap<Option<?>, Object> options;
  private final ImmutableSet<Option<?>> declared;
  final @Nullable LocalDate asOf;
  final boolean parallel;
  final IdPatterns ids;
  final ImmutableList<Finding> configurationFindings;
  final FurtherWords further;
  private final Map<Set<CanonicalPhase>, InPhase> byPhase = new ConcurrentHashMap<>();

  ValidatorPlan(
      ImmutableList<Entry> sorted,
      ImmutableMap<Option<?>, Object> options,
      @Nullable LocalDate asOf,
      boolean parallel,
      IdPatterns ids,
      ImmutableList<Finding> configurationFindings,
      FurtherWords further) {
    this.further = further;
    ImmutableList.Builder<Entry> indexed = ImmutableList.builder();
    int offset = 0;
    Map<Begun, Integer> offsets = new LinkedHashMap<>();
    Map<Overview<?>, Entry> firsts = new LinkedHashMap<>();
    ImmutableSet.Builder<Option<?>> read = ImmutableSet.builder();
    boolean ofMessages = false;
    for (int i = 0; i < sorted.size(); i++) {
      Entry entry = sorted.get(i).at(i);
      indexed.add(entry);
      for (Begun each : entry.definition.begun()) {
        if (offsets.putIfAbsent(each, offset) == null) {
          offset += each.counts().size();
        }
      }
      for (Overview<?> each : entry.definition.overviews()) {
        firsts.putIfAbsent(each, entry);
      }
      read.addAll(entry.definition.options());
      ofMessages |= entry.definition.audience() == Audience.MESSAGED;
    }
    entries = indexed.build();
    indices = indices(Lists.transform(entries, Entry::id));
    begun = ImmutableMap.copyOf(offsets);
    counts = offset;
    overviews = ImmutableList.copyOf(firsts.keySet());
    overviewIndices = indices(overviews);
    firstThatSee = ImmutableList.copyOf(firsts.values());
    asksForMessages = ofMessages;
    this.options = options;
    declared = read.build();
    this.asOf = asOf;
    this.parallel = parallel;
    this.ids = ids;
    this.configurationFindings = configurationFindings;
    ImmutableList.Builder<Entry> ofWholeJourneys = ImmutableList.builder();
    ImmutableList.Builder<Summary> ofSummaries = ImmutableList.builder();
    for (Entry entry : only(entry -> looksAtWhole(Journey.class, entry))) {
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
    notes = notes(entry -> entry.definition.phases().isEmpty());
    loops = new Group(lookingAt(LoyaltyLoop.class));
  }

  /** Where the counts of a condition start. */
  int offsetOf(Begun condition) {
    Integer offset = begun.get(condition);
    return offset == null ? 0 : offset;
  }

  /** Whether an entry looks at whole journeys or phases, not at their headings. */
  static boolean looksAtWhole(Class<?> type, Entry entry) {
    Class<?> wanted = entry.definition.elementType();
    return wanted == type || wanted == NotedElement.class;
  }

  /** The entries that look at a type or at one of its supertypes. */
  private ImmutableList<Entry> lookingAt(Class<?> type) {
    return only(entry -> entry.definition.elementType().isAssignableFrom(type));
  }

  private ImmutableList<Entry> only(Predicate<Entry> wanted) {
    return only(wanted, entries);
  }

  private static ImmutableList<Entry> only(Predicate<Entry> wanted, List<Entry> entries) {
    ImmutableList.Builder<Entry> only = ImmutableList.builder();
    for (Entry entry : entries) {
      if (wanted.test(entry)) {
        only.add(entry);
      }
    }
    return only.build();
  }

  /** The plan of one of its validators and those it yields to: it finds what it finds in this. */
  ValidatorPlan only(Entry entry) {
    return new ValidatorPlan(
        only(
            each ->
                each.equals(entry)
                    || entry.definition().yieldsTo().contains(each.definition().id())),
        options,
        asOf,
        false,
        ids,
        ImmutableList.of(),
        further);
  }

  /** Returns people with the application's words for them. */
  People people(People people) {
    return further.isEmpty() ? people : people.worded(further::in);
  }

  boolean has(String id) {
    return indexOf(id) >= 0;
  }

  /** The index of a validator, negative if there is none of that id. */
  int indexOf(String id) {
    return indices.getOrDefault(id, -1);
  }

  /** The index of an overview, negative if no validator sees it. */
  int indexOf(Overview<?> overview) {
    return overviewIndices.getOrDefault(overview, -1);
  }

  private static <T> ImmutableMap<T, Integer> indices(List<T> all) {
    ImmutableMap.Builder<T, Integer> indices = ImmutableMap.builderWithExpectedSize(all.size());
    for (int i = 0; i < all.size(); i++) {
      indices.put(all.get(i), i);
    }
    return indices.buildOrThrow();
  }

  /** The first validator that waits for a condition. */
  Entry firstThatAwaits(Begun begun) {
    return entries.stream()
        .filter(entry -> entry.definition().begun().contains(begun))
        .findFirst()
        .orElseThrow();
  }

  /** The first validator that sees the overview at an index. */
  Entry firstThatSees(int overview) {
    return firstThatSee.get(overview);
  }

  /** The value of an option, which has to be one that a definition names. */
  <T> T value(Option<T> option) {
    if (!declared.contains(option) && !options.containsKey(option)) {
      throw new IllegalStateException(
          "the option " + option.id() + " is read, but no definition() names it by option(…)");
    }
    return valueOrDefault(option);
  }

  /** The value of an option, whether or not a definition names it. */
  <T> T valueOrDefault(Option<T> option) {
    Object set = options.get(option);
    return set == null ? option.defaultValue() : option.cast(set);
  }

  InPhase in(PhaseKind kind) {
    // Keyed by the canonical phases that a kind covers, which decide what it overlaps, and not by
    // kind: there may be any number of kinds that users define.
    InPhase known = byPhase.get(kind.covers());
    return known != null ? known : byPhase.computeIfAbsent(kind.covers(), covered -> select(kind));
  }

  private InPhase select(PhaseKind kind) {
    ImmutableList.Builder<Group> wholePhases = ImmutableList.builder();
    for (Entry entry : only(each -> looksAtWhole(Phase.class, each) && each.looksIn(kind))) {
      wholePhases.add(new Group(ImmutableList.of(entry)));
    }
    return new InPhase(
        select(PhaseHeading.class, kind),
        wholePhases.build(),
        select(Touchpoint.class, kind),
        notes(entry -> entry.looksIn(kind)),
        select(MarketingAction.class, kind));
  }

  private NoteGroups notes(Predicate<Entry> wanted) {
    return new NoteGroups(
        select(PainPoint.class, wanted),
        select(Opportunity.class, wanted),
        select(Solution.class, wanted),
        select(Idea.class, wanted));
  }

  private Group select(Class<?> type, PhaseKind kind) {
    return select(type, entry -> entry.looksIn(kind));
  }

  private Group select(Class<?> type, Predicate<Entry> wanted) {
    return new Group(only(wanted, lookingAt(type)));
  }
}
