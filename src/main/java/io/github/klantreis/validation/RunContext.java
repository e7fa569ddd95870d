package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs validators on elements, one after the other, and turns drafts into findings. Not
 * thread-safe; each thread uses an own one.
 */
final class RunContext implements ValidationContext {
  static final String VALIDATOR_FAILED = "validator-failed";

  private static final Text FAILED =
      Text.en("The validator {validator} failed here: {failure}")
          .nl("De validator {validator} faalde hier: {failure}");
  private static final Text FAILED_HINT =
      Text.en("Mend the validator, or leave it out; all others ran")
          .nl("Herstel de validator of laat hem weg; alle andere zijn uitgevoerd");

  private final ValidatorPlan plan;
  private final Speaking speaking;
  private final List<FindingDraft> drafts = new ArrayList<>();

  /** How many elements the check judged, where it said so; else negative. */
  private int judged = -1;

  /** The texts of rules with the journey's words: each is filled once, and compared by identity. */
  private final IdentityHashMap<Text, Text> worded = new IdentityHashMap<>();

  private Site site;

  RunContext(ValidatorPlan plan, Speaking speaking, JourneyHeading journey) {
    this.plan = plan;
    this.speaking = speaking;
    site = Site.beside(journey, journey);
  }

  // ---- for the engine ----

  /** Runs validators on one element, and adds what they find to a list. */
  void run(ValidatorPlan.Group group, Site at, Gathering found) {
    site = at;
    JourneyElement element = at.element();
    int i = 0;
    while (i < group.size()) {
      // One try for all that do not throw, as this is the hottest path.
      try {
        while (i < group.size()) {
          if (!speaking.isSilent(group.index(i))) {
            group.check(i, element, this);
            if (!drafts.isEmpty() || judged >= 0) {
              collect(group.entry(i), null, found);
            }
          }
          i++;
        }
      } catch (Throwable thrown) {
        collect(group.entry(i), failureOf(thrown), found);
        i++;
      }
    }
  }

  /** Runs one validator of summaries on a journey. */
  void run(
      ValidatorPlan.Summary summary,
      Journey journey,
      List<PhaseSummary<?>> summaries,
      Gathering found) {
    site = Site.of(journey);
    ValidatorPlan.Entry entry = summary.entry();
    if (speaking.isSilent(entry)) {
      return;
    }
    String failure = null;
    try {
      if (entry.filter() == null || entry.filter().test(journey, this)) {
        summary.validator().checkSummaries(journey, summaries, this);
      }
    } catch (Throwable thrown) {
      failure = failureOf(thrown);
    }
    if (failure != null || !drafts.isEmpty() || judged >= 0) {
      collect(entry, failure, found);
    }
  }

  /** Whether a validator that speaks of the journey judges an element of its type. */
  boolean judges(ValidatorPlan.Entry entry, Site at) {
    site = at;
    try {
      return entry.filter() == null || entry.filter().test(at.element(), this);
    } catch (Throwable thrown) {
      failureOf(thrown);
      return false; // The check failed as well, which is a finding.
    }
  }

  /** Turns the drafts of one validator into findings, and its failure into one more. */
  private void collect(ValidatorPlan.Entry entry, @Nullable String failureBefore, Gathering found) {
    if (judged >= 0) {
      found.judged(entry.index(), judged);
      judged = -1;
    }
    List<FindingDraft> reported = List.copyOf(drafts);
    drafts.clear();
    String failure = failureBefore;
    for (FindingDraft draft : reported) {
      try {
        failure = finish(entry, draft, found, failure);
      } catch (Throwable thrown) {
        failure = failureOf(thrown);
      }
    }
    if (failure != null) {
      found.add(failed(entry.id(), failure, site.subject()));
    }
  }

  /** Adds the finding of a draft. Returns what is wrong with the draft, else the failure before. */
  private @Nullable String finish(
      ValidatorPlan.Entry entry,
      FindingDraft draft,
      Gathering found,
      @Nullable String failureBefore) {
    String failure = failureBefore;
    ElementPath path = site.subject();
    if (draft.aboutOrNull() != null) {
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
    ImmutableList.Builder<ElementPath> related = ImmutableList.builder();
    for (JourneyElement other : draft.relatedElements()) {
      ElementPath relatedPath = site.find(other);
      if (relatedPath == null) {
        failure =
            "it named " + named(other) + " as related, which is not part of the checked element";
      } else {
        related.add(relatedPath);
      }
    }
    Text message = worded(draft.message());
    Text hint =
        draft.hintOrNull() != null ? draft.hintOrNull() : entry.definition().hint().orElse(null);
    hint = hint == null ? null : worded(hint);
    String unfilled = unfilled(message, draft);
    if (unfilled == null && hint != null) {
      unfilled = unfilled(hint, draft);
    }
    if (unfilled != null) {
      failure = "it gave no value for the placeholder {" + unfilled + "}";
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
            draft.values(),
            related.build(),
            entry.definition().sources()));
    return failure;
  }

  /** Returns a text with the word for the people whose journey it is. */
  private Text worded(Text text) {
    return worded.computeIfAbsent(text, each -> site.heading().people().in(each));
  }

  /** Whether the same object may be at several places, unnoticed. */
  private static boolean isOftenShared(ElementKind kind) {
    return kind == ElementKind.ACTION || kind.isNote();
  }

  private static @Nullable String unfilled(Text text, FindingDraft draft) {
    Set<String> placeholders = text.placeholders();
    if (!placeholders.isEmpty()) {
      Set<String> values = draft.values().keySet();
      for (String placeholder : placeholders) {
        if (!values.contains(placeholder)) {
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
    if (thrown instanceof VirtualMachineError trouble && !(thrown instanceof StackOverflowError)) {
      throw trouble;
    }
    String words = null;
    try {
      words = thrown.toString();
    } catch (RuntimeException wordless) {
      // An exception that cannot even say what it is; its class has to do.
    }
    return words == null ? thrown.getClass().getName() : words;
  }

  private static String named(JourneyElement element) {
    return element.elementKind().id() + "[" + element.id() + "]";
  }

  static Finding failed(String validatorId, String failure, ElementPath path) {
    FindingDraft draft =
        new FindingDraft(FAILED).with("validator", validatorId).with("failure", failure);
    return ImmutableFindingValue.of(
        VALIDATOR_FAILED,
        Severity.ERROR,
        path,
        FAILED,
        Optional.of(FAILED_HINT),
        draft.values(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  // ---- for validators ----

  @Override
  public JourneyHeading journey() {
    return site.heading();
  }

  @Override
  public Optional<PhaseHeading> phase() {
    return Optional.ofNullable(site.phaseHeading());
  }

  @Override
  public Optional<Touchpoint> touchpoint() {
    return Optional.ofNullable(site.touchpoint());
  }

  @Override
  public Optional<Branching> branching() {
    PhaseHeading phase = site.phaseHeading();
    BranchPath branch = site.branch();
    return phase == null || branch == null ? Optional.empty() : phase.branching(branch.branching());
  }

  @Override
  public Optional<Branch> branch() {
    BranchPath branch = site.branch();
    return branch == null
        ? Optional.empty()
        : branching().flatMap(branching -> branching.branch(branch.branch()));
  }

  @Override
  public boolean isIn(PhaseKind kind) {
    requireNonNull(kind, "kind");
    PhaseHeading phase = site.phaseHeading();
    return phase != null && phase.kind().overlaps(kind);
  }

  @Override
  public <T> T option(Option<T> option) {
    return plan.value(requireNonNull(option, "option"));
  }

  @Override
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(plan.asOf);
  }

  @Override
  public void judged(int elements) {
    if (elements < 0) {
      throw new IllegalArgumentException("elements must not be negative: " + elements);
    }
    judged = elements;
  }

  @Override
  public FindingDraft report(Text message) {
    FindingDraft draft = new FindingDraft(requireNonNull(message, "message"));
    drafts.add(draft);
    return draft;
  }
}
