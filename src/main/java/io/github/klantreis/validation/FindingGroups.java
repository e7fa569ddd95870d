package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings of one journey into groups: those of one validator, one severity and one wording
 * that has words for several. Without such words, those of which only the names of the elements
 * differ.
 */
final class FindingGroups {
  /** Stands for the name of the element. */
  private static final String NAME = "\u0000";

  /** Worst first; then those of the whole journey; then by phase, in the order of the findings. */
  private static final Comparator<FindingGroup> ORDER =
      Comparator.comparing(FindingGroup::severity)
          .thenComparing(group -> phaseOf(group).isPresent());

  private final JourneyOutcome outcome;

  /** What findings of a group have in common. */
  private record Common(
      String validatorId, Severity severity, Object words, Map<String, Object> arguments) {

    // Written out, as what the language gives a record takes 20 ms to be made at its first use.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Common that
          && validatorId.equals(that.validatorId)
          && severity == that.severity
          && words.equals(that.words)
          && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * validatorId.hashCode() + words.hashCode()) + arguments.hashCode();
    }
  }

  /** What decides the group of most findings: each is of one validator, and wordings are shared. */
  private record Worded(String validatorId, Severity severity, Wording wording) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Worded that
          && validatorId.equals(that.validatorId)
          && severity == that.severity
          && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
      return 31 * validatorId.hashCode() + wording.hashCode();
    }
  }

  private FindingGroups(JourneyOutcome outcome) {
    this.outcome = outcome;
  }

  /** All findings of an outcome in groups. */
  static ImmutableList<FindingGroup> of(JourneyOutcome outcome) {
    return new FindingGroups(outcome).grouped(outcome.ordered().findings, ImmutableList.of());
  }

  /**
   * Some findings of an outcome in groups.
   *
   * @param fresh the findings, in order
   * @param accepted those that a baseline accepts
   */
  static ImmutableList<FindingGroup> of(
      JourneyOutcome outcome, List<Finding> fresh, List<Finding> accepted) {
    return new FindingGroups(outcome).grouped(fresh, accepted);
  }

  /** The phase that all places of a group are in. */
  static Optional<ElementPath.Step> phaseOf(FindingGroup group) {
    return group.path().steps().stream()
        .findFirst()
        .filter(step -> step.kind() == ElementKind.PHASE);
  }

  private ImmutableList<FindingGroup> grouped(List<Finding> findings, List<Finding> accepted) {
    if (findings.isEmpty()) {
      return ImmutableList.of();
    }
    Map<Common, List<Finding>> groups = new LinkedHashMap<>();
    Map<Worded, List<Finding>> worded = new HashMap<>();
    for (Finding finding : findings) {
      Wording wording = wordingOf(finding);
      if (wording != null && isAlikeEverywhere(finding, wording)) {
        worded
            .computeIfAbsent(
                new Worded(finding.validatorId(), finding.severity(), wording),
                unseen -> in(groups, finding))
            .add(finding);
      } else {
        in(groups, finding).add(finding);
      }
    }
    Map<Common, List<Finding>> suppressed = new HashMap<>();
    for (SuppressedFinding each : outcome.ordered().suppressed) {
      in(suppressed, each.finding()).add(each.finding());
    }
    Map<Common, List<Finding>> known = new HashMap<>();
    for (Finding finding : accepted) {
      in(known, finding).add(finding);
    }
    return groups.entrySet().stream()
        .flatMap(
            group ->
                apart(group.getValue()).stream()
                    .map(
                        some ->
                            new FindingGroup(
                                outcome.journey,
                                outcome.plan.further,
                                outcome.plan.people(outcome.journey.people()),
                                some,
                                wordingOf(some.get(0)),
                                outcome.judged(group.getKey().validatorId()),
                                suppressed.getOrDefault(group.getKey(), List.of()),
                                known.getOrDefault(group.getKey(), List.of()))))
        .sorted(ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  /** Words for several elements do not fit one at which different things are found. */
  static Collection<List<Finding>> apart(List<Finding> findings) {
    ElementPath element = findings.get(0).path().element();
    if (findings.size() == 1
        || wordingOf(findings.get(0)) == null
        || findings.stream().anyMatch(each -> !each.path().element().equals(element))) {
      return List.of(findings);
    }
    Map<Map<String, Object>, List<Finding>> different = new LinkedHashMap<>();
    for (Finding finding : findings) {
      different
          .computeIfAbsent(told(finding, ofHint(finding)), unseen -> new ArrayList<>(1))
          .add(finding);
    }
    return different.values();
  }

  /** The wording of a finding, if it has words for several. */
  private static @Nullable Wording wordingOf(Finding finding) {
    return ((FindingValue) finding)
        .wording()
        .filter(wording -> wording.some().isPresent() || wording.all().isPresent())
        .orElse(null);
  }

  private List<Finding> in(Map<Common, List<Finding>> groups, Finding finding) {
    return groups.computeIfAbsent(common(finding), unseen -> new ArrayList<>(1));
  }

  /** Whether nothing but the place differs between findings with a wording. */
  private static boolean isAlikeEverywhere(Finding finding, Wording wording) {
    return wording.sharedArguments().isEmpty() && ofHint(finding).isEmpty();
  }

  private static Set<String> ofHint(Finding finding) {
    Optional<Text> hint = finding.hintTemplate();
    return hint.isPresent() ? hint.get().placeholders() : Set.of();
  }

  /** The words for several, which wordings of one validator may share. */
  private static Object several(Wording wording) {
    return List.of(wording.some(), wording.all());
  }

  private Common common(Finding finding) {
    Wording wording = wordingOf(finding);
    Set<String> ofHint = ofHint(finding);
    if (wording == null) {
      return new Common(
          finding.validatorId(),
          finding.severity(),
          finding.messageTemplate(),
          withoutName(finding, told(finding, ofHint)));
    }
    if (isAlikeEverywhere(finding, wording)) {
      return new Common(finding.validatorId(), finding.severity(), several(wording), Map.of());
    }
    Map<String, Object> shared = new LinkedHashMap<>(finding.arguments());
    shared
        .keySet()
        .removeIf(name -> !wording.sharedArguments().contains(name) && !ofHint.contains(name));
    return new Common(
        finding.validatorId(), finding.severity(), several(wording), withoutName(finding, shared));
  }

  /** The arguments that readers see; what else a validator noted, such as a line, may differ. */
  private static Map<String, Object> told(Finding finding, Set<String> ofHint) {
    Map<String, Object> told = new LinkedHashMap<>(finding.arguments());
    Set<String> ofMessage = finding.messageTemplate().placeholders();
    told.keySet().removeIf(name -> !ofMessage.contains(name) && !ofHint.contains(name));
    return told;
  }

  /**
   * Returns arguments without the first that is the name of the element. Only one is replaced:
   * another equal value may mean something else, such as the emotion at a touchpoint "Angry".
   */
  private Map<String, Object> withoutName(Finding finding, Map<String, Object> arguments) {
    Map<String, Object> others = new LinkedHashMap<>(arguments);
    String name =
        outcome
            .journey
            .element(finding.path().element())
            .map(element -> element.nameIn(Locale.ENGLISH))
            .orElse("");
    for (Map.Entry<String, Object> argument : others.entrySet()) {
      if (isName(argument.getValue(), name)) {
        argument.setValue(NAME);
        break;
      }
    }
    return others;
  }

  /** Whether a value is certainly the name; a name without letters could be a number. */
  private static boolean isName(Object value, String name) {
    boolean same =
        value instanceof Text text
            ? text.get(Locale.ENGLISH).equals(name)
            : value instanceof Term term
                ? term.label().get(Locale.ENGLISH).equals(name)
                : value.equals(name);
    return same && name.codePoints().anyMatch(Character::isLetter);
  }
}
