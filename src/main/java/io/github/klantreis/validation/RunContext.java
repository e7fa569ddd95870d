package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.FurtherWords;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs validators on elements, one after the other, and turns drafts into findings. Not
 * thread-safe; each thread opens an own one, and closes it when its elements are checked.
 */
final class RunContext implements AutoCloseable {
  static final String VALIDATOR_FAILED = "validator-failed";

  private static final Text FAILED =
      Text.en("The validator {validator} failed here: {failure}")
          .nl("De validator {validator} faalde hier: {failure}");
  private static final Text FAILED_HINT =
      Text.en("Mend the validator, or leave it out; all others ran")
          .nl("Herstel de validator of laat hem weg; alle andere zijn uitgevoerd");

  /** The works that rules cite whose titles speak of selling. */
  private static final ImmutableSet<Source> ON_SELLING =
      ImmutableSet.of(Literature.ZAKELIJKE_LEADGENERATIE);

  /** The innermost that is open in a thread; its outer ones run validators that validate. */
  private static final ThreadLocal<@Nullable RunContext> OPEN = new ThreadLocal<>();

  final ValidatorPlan plan;
  private final Speaking speaking;
  private final JourneyHeading journey;
  private final Thread thread = Thread.currentThread();
  private final @Nullable RunContext outer = OPEN.get();
  private final List<FindingDraft> drafts = new ArrayList<>();

  /** How many elements the check judged, where it said so; else negative. */
  private int judged = -1;

  /** Whether the check has reported or said how many it judged: one field to look at after each. */
  private boolean hasSaid;

  /** The texts of rules with the journey's words: each is filled once, and compared by identity. */
  private final IdentityHashMap<Text, Text> worded = new IdentityHashMap<>();

  private Site site;

  /** The path of the element at the site, made for the first finding there. */
  private @Nullable ElementPath subject;

  /** What validators have at present, or null while none runs. */
  private @Nullable ElementContext current;

  /** The validator that runs by itself, or null. */
  private ValidatorPlan.@Nullable Entry running;

  /** The validators that run one after the other, or null; and the one of them that runs. */
  private ValidatorPlan.@Nullable Group group;

  private int at;

  /** What validators wait for and is counted at present, or null. */
  private @Nullable Begun counting;

  /** What a validator did wrong, and what it threw, if anything. */
  record Failure(String words, @Nullable Throwable cause) {
    static Failure of(Throwable thrown) {
      return new Failure(failureOf(thrown), thrown);
    }
  }

  private RunContext(ValidatorPlan plan, Speaking speaking, JourneyHeading journey) {
    this.plan = plan;
    this.speaking = speaking;
    this.journey = journey;
    site = Site.beside(journey, journey);
  }

  /** Opens a context in this thread. */
  static RunContext open(ValidatorPlan plan, Speaking speaking, JourneyHeading journey) {
    RunContext context = new RunContext(plan, speaking, journey);
    OPEN.set(context);
    return context;
  }

  @Override
  public void close() {
    end();
    if (outer == null) {
      OPEN.remove();
    } else {
      OPEN.set(outer);
    }
  }

  /**
   * Refuses a validation that a validator starts and that would run the same validator on the same
   * journey: that would never end.
   *
   * @throws IllegalStateException if so
   */
  static void refuseCircle(ValidatorPlan plan, Journey journey) {
    for (RunContext each = OPEN.get(); each != null; each = each.outer) {
      ValidatorPlan.Entry running =
          each.counting == null ? each.running() : each.plan.firstThatAwaits(each.counting);
      if (running != null && each.journey.id().equals(journey.id()) && plan.has(running.id())) {
        throw new IllegalStateException(
            "the validator "
                + running.id()
                + " validates the journey "
                + journey.id()
                + ", which is being validated, by a set that the validator is in itself; that would"
                + " never end");
      }
    }
  }

  private ValidatorPlan.@Nullable Entry running() {
    return group == null ? running : group.entry(at);
  }

  /** Says which validator's own code runs until the next one or the end. */
  void starts(ValidatorPlan.Entry entry) {
    running = entry;
  }

  /** Says which condition's own code runs until the next one or the end. */
  void counts(Begun begun) {
    counting = begun;
  }

  /** Whether validators have this context at present, in this thread. */
  @SuppressWarnings("ReferenceEquality") // each element has a context of its own
  boolean isCurrent(ElementContext context) {
    return context == current && Thread.currentThread() == thread;
  }

  /** The value of an overview, which has to be one that a definition names. */
  @SuppressWarnings("unchecked") // made by this overview
  <V> V overview(Overview<V> overview) {
    int index = plan.indexOf(overview);
    if (index < 0) {
      throw new IllegalStateException(
          "an overview is read, but no definition() names it by seeing(…)");
    }
    ValidatorPlan.Entry reader = running();
    if (reader == null || !reader.definition().overviews().contains(overview)) {
      throw new IllegalStateException(
          "an overview is read that only other validators' definition() names by seeing(…)");
    }
    return (V) speaking.overview(index);
  }

  /** Whether a validator speaks to which the one that runs yields. */
  boolean speaks(String validatorId) {
    ValidatorPlan.Entry asking = running();
    if (asking == null || !asking.definition().yieldsTo().contains(validatorId)) {
      throw new IllegalStateException(
          "whether "
              + validatorId
              + " speaks is asked by a validator whose definition() does not name it by"
              + " yieldingTo(…)");
    }
    return speaking.isOn(validatorId, plan);
  }

  FindingDraft draft(Text message, @Nullable Wording wording, ElementContext context) {
    FindingDraft draft = new FindingDraft(message, wording, context);
    drafts.add(draft);
    hasSaid = true;
    return draft;
  }

  void judged(int elements) {
    judged = elements;
    hasSaid = true;
  }

  private ElementContext begin(Site at) {
    site = at;
    subject = null;
    ElementContext context = new ElementContext(this, at);
    current = context;
    return context;
  }

  private void end() {
    current = null;
    running = null;
    group = null;
    counting = null;
  }

  private ElementPath subject() {
    ElementPath path = subject;
    if (path == null) {
      path = site.subject();
      subject = path;
    }
    return path;
  }

  /** Runs validators on one element, none of them silent, and adds what they find to a list. */
  void run(ValidatorPlan.Group validators, Site site, Gathering found) {
    int size = validators.size();
    if (size == 0) {
      return;
    }
    ElementContext context = begin(site);
    JourneyElement element = site.element();
    group = validators;
    int i = 0;
    while (i < size) {
      // One try for all that do not throw, as this is the hottest path.
      try {
        for (; i < size; i++) {
          at = i;
          validators.check(i, element, context);
          if (hasSaid) {
            collect(validators.entry(i), null, found);
          }
        }
      } catch (Throwable thrown) {
        collect(validators.entry(i), Failure.of(thrown), found);
        i++;
      }
    }
    end();
  }

  /** Runs one validator of summaries on a journey. */
  void run(
      ValidatorPlan.Summary summary,
      Journey whole,
      List<PhaseSummary<?>> summaries,
      Gathering found) {
    ValidatorPlan.Entry entry = summary.entry();
    if (speaking.isSilent(entry)) {
      return;
    }
    ElementContext context = begin(Site.ofFacts(whole));
    Failure failure = null;
    try {
      running = entry;
      if (entry.filter() == null || entry.filter().test(whole, context)) {
        summary.validator().checkSummaries(whole, summaries, context);
      }
    } catch (Throwable thrown) {
      failure = Failure.of(thrown);
    }
    if (failure != null || hasSaid) {
      collect(entry, failure, found);
    }
    end();
  }

  /**
   * Makes the fact of a phase that a validator needs; if that fails, adds a finding that says so.
   *
   * @param former the fact before the change, or empty
   * @param change how the phase changed, or null
   * @return the fact, or empty if it could not be made
   */
  Optional<PhaseSummary<?>> summarise(
      ValidatorPlan.Summary summary,
      Phase phase,
      Optional<PhaseSummary<?>> former,
      @Nullable PhaseChange change,
      ImmutableList.Builder<Finding> failures) {
    try {
      running = summary.entry();
      if (former.isPresent() && change != null && change.spares(summary.validator().fact())) {
        return former;
      }
      return Optional.of(summary.validator().summarise(phase, journey));
    } catch (Throwable thrown) {
      failures.add(failed(summary.entry().id(), Failure.of(thrown), ElementPath.phase(phase.id())));
      return Optional.empty();
    } finally {
      running = null;
    }
  }

  /** Whether a validator that speaks of the journey judges an element of its type. */
  boolean judges(ValidatorPlan.Entry entry, Site at) {
    if (entry.filter() == null) {
      return true;
    }
    ElementContext context = begin(at);
    try {
      running = entry;
      return entry.filter().test(at.element(), context);
    } catch (Throwable thrown) {
      failureOf(thrown);
      return false; // The check failed as well, which is a finding.
    } finally {
      end();
    }
  }

  /** Turns the drafts of one validator into findings, and its failure into one more. */
  private void collect(
      ValidatorPlan.Entry entry, @Nullable Failure failureBefore, Gathering found) {
    if (judged >= 0) {
      found.judged(entry.index(), judged);
      judged = -1;
    }
    Failure failure = failureBefore;
    // No validator runs in between, so that nothing is added.
    for (FindingDraft draft : drafts) {
      try {
        String wrong = finish(entry, draft, found);
        failure = wrong == null ? failure : new Failure(wrong, null);
      } catch (Throwable thrown) {
        failure = Failure.of(thrown);
      }
    }
    drafts.clear();
    hasSaid = false;
    if (failure != null) {
      found.isNotLasting();
      found.add(failed(entry.id(), failure, subject()));
    }
  }

  /** Adds the finding of a draft. Returns what is wrong with the draft, or null. */
  private @Nullable String finish(ValidatorPlan.Entry entry, FindingDraft draft, Gathering found) {
    String failure = null;
    ElementPath path = subject();
    if (draft.aboutOrNull() != null && !draft.isAbout(site.element())) {
      if (site.isSearch(draft.holderOrNull(), draft.aboutOrNull())) {
        found.isNotLasting();
      }
      ElementPath part = site.find(draft.holderOrNull(), draft.aboutOrNull());
      if (part == null) {
        failure =
            "it reported "
                + named(draft.aboutOrNull())
                + (isOftenShared(draft.aboutOrNull().elementKind())
                    ? ", which is not part of the checked element, or more than once"
                    : ", which is not part of the checked element");
      } else {
        path = part;
      }
    }
    if (draft.attributeOrNull() != null) {
      path = path.attribute(draft.attributeOrNull());
    }
    ImmutableList<ElementPath> related = ImmutableList.of();
    if (!draft.relatedElements().isEmpty()) {
      ImmutableList.Builder<ElementPath> paths = ImmutableList.builder();
      for (JourneyElement other : draft.relatedElements()) {
        if (site.isSearch(null, other)) {
          found.isNotLasting();
        }
        ElementPath relatedPath = site.find(other);
        if (relatedPath == null) {
          failure =
              "it named " + named(other) + " as related, which is not part of the checked element";
        } else {
          paths.add(relatedPath);
        }
      }
      related = paths.build();
    }
    ImmutableMap<String, Object> values = draft.values();
    Text message = worded(draft.message());
    Text hint =
        draft.hintOrNull() != null ? draft.hintOrNull() : entry.definition().hint().orElse(null);
    hint = hint == null ? null : worded(hint);
    String unfilled = unfilled(message.placeholders(), values);
    if (unfilled == null && hint != null) {
      unfilled = unfilled(hint.placeholders(), values);
    }
    if (unfilled != null) {
      failure = noValue(unfilled);
    } else if (draft.wording().isPresent()) {
      unfilled = unfilled(draft.wording().get().sharedArguments(), values);
      if (unfilled != null) {
        failure =
            "words for several have {n}, {of}, {places} and what is given by with(…), but "
                + noValue(unfilled);
      }
    }
    Severity severity =
        entry.override() != null
            ? entry.override()
            : draft.severityOrNull() != null
                ? draft.severityOrNull()
                : entry.definition().severity();
    found.add(
        ImmutableFindingValue.of(
            entry.id(),
            severity,
            path,
            message,
            Optional.ofNullable(hint),
            values,
            related,
            fitting(entry.definition().sources()),
            entry.definition().identifyingValues(),
            draft.wording(),
            plan.further,
            Optional.empty()));
    return failure;
  }

  /**
   * Returns the sources that fit the people of the journey, or the library's own where none does: a
   * work on selling to companies says little to those who read of patients or citizens.
   */
  private List<Source> fitting(List<Source> sources) {
    if (journey.market().isPresent()
        || journey.people().isBuying()
        || sources.stream().noneMatch(RunContext::isOnSelling)) {
      return sources;
    }
    List<Source> fitting = sources.stream().filter(source -> !isOnSelling(source)).toList();
    return fitting.isEmpty() ? List.of(Source.LIBRARY_DEFAULT) : fitting;
  }

  private static boolean isOnSelling(Source source) {
    return ON_SELLING.contains(source.work());
  }

  /** Returns a text with the word for the people whose journey it is. */
  private Text worded(Text text) {
    Text known = worded.get(text);
    if (known == null) {
      known = plan.people(site.heading().people()).fillIn(plan.further.in(text));
      worded.put(text, known);
    }
    return known;
  }

  /** Whether the same object may be at several places, unnoticed. */
  private static boolean isOftenShared(ElementKind kind) {
    return kind == ElementKind.ACTION || kind.isNote();
  }

  private static String noValue(String placeholder) {
    return "it gave no value for the placeholder {" + placeholder + "}";
  }

  private static @Nullable String unfilled(
      Set<String> placeholders, ImmutableMap<String, Object> values) {
    if (!placeholders.isEmpty()) {
      for (String placeholder : placeholders) {
        if (!values.containsKey(placeholder)) {
          return placeholder;
        }
      }
    }
    return null;
  }

  /**
   * Returns what a validator threw, in words. {@link VirtualMachineError}s other than {@link
   * StackOverflowError} are thrown on.
   */
  static String failureOf(Throwable thrown) {
    throwOnIfFatal(thrown);
    String words = null;
    try {
      words = thrown.toString();
    } catch (RuntimeException | LinkageError | StackOverflowError wordless) {
      // An exception that cannot even say what it is; its class has to do.
    }
    return words == null ? thrown.getClass().getName() : words;
  }

  /** Throws on what is no fault of a validator. */
  static void throwOnIfFatal(Throwable thrown) {
    if (thrown instanceof VirtualMachineError trouble && !(thrown instanceof StackOverflowError)) {
      throw trouble;
    }
  }

  private static String named(JourneyElement element) {
    return element.elementKind().id() + "[" + element.id() + "]";
  }

  static Finding failed(String validatorId, Failure failure, ElementPath path) {
    FindingDraft draft =
        new FindingDraft(FAILED).with("validator", validatorId).with("failure", failure.words());
    return ImmutableFindingValue.of(
        VALIDATOR_FAILED,
        Severity.ERROR,
        path,
        FAILED,
        Optional.of(FAILED_HINT),
        draft.values(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableSet.of("validator"),
        Optional.empty(),
        FurtherWords.NONE,
        Optional.ofNullable(failure.cause()));
  }
}
