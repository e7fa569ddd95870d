package io.github.klantreis.translation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.description.Shape;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.translation.JoinedAttribute.Displaced;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the remarks of a translation and words them. */
final class TranslationReport {
  private static final Text NO_PLACE =
      Text.en("{what} has no place in \"{model}\"").nl("{what} heeft geen plaats in \"{model}\"");
  private static final Text ONLY_DELIVERY =
      Text.en("{what} could only go to {alternatives}, but nothing says that it is a delivery")
          .nl("{what} kan alleen naar {alternatives}, maar niets zegt dat het een levering is");
  private static final Text LOST_WITH_PHASE =
      Text.en("lost with its phase: {lost}").nl("met de fase verloren: {lost}");
  private static final Text GAVE_WAY =
      Text.en("{lost} was replaced by {kept} of {keeper}")
          .nl("{lost} week voor {kept} van {keeper}");
  private static final Text KEY_GAVE_WAY =
      Text.en("{key}: {lost} was replaced by {kept} of {keeper}")
          .nl("{key}: {lost} week voor {kept} van {keeper}");
  private static final Text NAME_LOST =
      Text.en("the name {lost} does not apply to {phases} together in {target}")
          .nl("de eigen naam {lost} geldt niet voor {phases} samen in {target}");
  private static final Text PHASE_AMBIGUOUS =
      Text.en("{what} may become {alternatives}; what it says itself went to {target}")
          .nl("{what} kan {alternatives} worden; wat de fase zelf zegt, ging naar {target}");
  private static final Text MOMENT_DECIDED =
      Text.en("{what} may go to {alternatives}; it went to {target}, where {moment} belongs")
          .nl("{what} kan naar {alternatives}; het ging naar {target}, waar {moment} bij hoort");
  private static final Text NOTHING_DECIDED =
      Text.en("{what} may go to {alternatives}; no moment decides, so it went to {target}")
          .nl("{what} kan naar {alternatives}; geen moment beslist, dus het ging naar {target}");
  private static final Text MERGED =
      Text.en("{phases} became {target}").nl("{phases} werden {target}");
  private static final Text REORDERED =
      Text.en("{what} went to {target} and now comes before what went to {later}")
          .nl("{what} ging naar {target} en komt nu vóór wat naar {later} ging");
  private static final Text BRANCHING_LOST =
      Text.en("the branching {branching} is lost, as not all of its touchpoints went to one phase")
          .nl(
              "de vertakking {branching} is verloren, want niet alle contactmomenten ervan gingen"
                  + " naar dezelfde fase");
  private static final Text BRANCHES_LOST =
      Text.en("lost with the branching {branching}: {lost}")
          .nl("met de vertakking {branching} verloren: {lost}");
  private static final Text READ_NO_LONGER =
      Text.en("{lost} of {phase} no longer counts for {touchpoints}")
          .nl("{lost} van {phase} telt niet meer voor {touchpoints}");
  private static final Text READ_NOW =
      Text.en("{gained} of {target} now counts for {touchpoints}, too")
          .nl("{gained} van {target} telt nu ook voor {touchpoints}");
  private static final Text STEP_LOST =
      Text.en("the way to {step} is lost with that touchpoint")
          .nl("de weg naar {step} is verloren met dat contactmoment");
  private static final Text REFERENCE_LOST =
      Text.en("the reference to {lost} is lost with what it leads to")
          .nl("de verwijzing naar {lost} is verloren met waar ze heen leidt");
  private static final Text LOOP_LOST =
      Text.en("the loop from {from} to {to} is lost: no place in \"{model}\" for {ends}")
          .nl("de lus van {from} naar {to} is verloren: geen plaats in \"{model}\" voor {ends}");
  private static final Text LOOP_WITHIN =
      Text.en("the loop from {from} to {to} leads from {target} to {target}")
          .nl("de lus van {from} naar {to} leidt van {target} naar {target}");
  private static final Text LOOP_FORWARD =
      Text.en("the loop from {from} to {to} led back and leads forward in \"{model}\"")
          .nl("de lus van {from} naar {to} leidde terug en leidt in \"{model}\" vooruit");

  private static final Shape BRANCHES =
      PartDescriptions.BRANCHING.description().attribute("branches").orElseThrow().shape();

  private final PhaseModel model;
  private final ImmutableList.Builder<TranslationRemark> remarks = ImmutableList.builder();

  TranslationReport(PhaseModel model) {
    this.model = model;
  }

  ImmutableList<TranslationRemark> remarks() {
    return remarks.build();
  }

  void lost(Phase phase, PhaseChoice choice) {
    lost(path(phase), naming(phase), choice);
    phase.name().ifPresent(name -> lostWith(phase, "name", name));
    for (JoinedAttribute attribute : JoinedAttribute.ALL) {
      if (attribute.isSaidBy(phase)) {
        lostWith(phase, attribute.name(), attribute.written(phase));
      }
    }
    lostWith(phase, "painPoints", phase.painPoints());
    lostWith(phase, "opportunities", phase.opportunities());
    lostWith(phase, "solutions", phase.solutions());
    lostWith(phase, "ideas", phase.ideas());
  }

  void lost(Phase phase, Touchpoint touchpoint, PhaseChoice choice) {
    lost(path(phase, touchpoint), quoted(touchpoint.name()), choice);
  }

  private void lost(ElementPath path, Object what, PhaseChoice choice) {
    if (choice.allowed().isEmpty()) {
      lost(path, NO_PLACE, Map.of("what", what, "model", model));
    } else {
      lost(path, ONLY_DELIVERY, Map.of("what", what, "alternatives", Listing.or(choice.allowed())));
    }
  }

  private void lostWith(Phase phase, String field, List<? extends Note> notes) {
    if (!notes.isEmpty()) {
      lostWith(phase, field, notes.stream().map(Note::text).collect(Collectors.joining("; ")));
    }
  }

  private void lostWith(Phase phase, String attribute, String value) {
    lost(path(phase).attribute(attribute), LOST_WITH_PHASE, Map.of("lost", quoted(value)));
  }

  private void lostWith(Phase phase, String attribute, Text value) {
    lost(path(phase).attribute(attribute), LOST_WITH_PHASE, Map.of("lost", quoted(value)));
  }

  void displaced(Phase phase, JoinedAttribute attribute, Displaced displaced) {
    lost(
        path(phase).attribute(attribute.name()),
        displaced.key().isEmpty() ? GAVE_WAY : KEY_GAVE_WAY,
        Map.of(
            "key", displaced.key(),
            "lost", quoted(displaced.lost()),
            "kept", quoted(displaced.kept()),
            "keeper", naming(displaced.keeper())));
  }

  void displaced(Phase phase, JourneyElement note, JourneyElement kept, PhaseHeading keeper) {
    lost(
        path(phase).child(note.elementKind(), note.id()),
        GAVE_WAY,
        Map.of(
            "lost", quoted(note.nameIn(Locale.ROOT)),
            "kept", quoted(kept.nameIn(Locale.ROOT)),
            "keeper", naming(keeper)));
  }

  void referenceLost(ElementPath path, String id) {
    lost(path, REFERENCE_LOST, Map.of("lost", quoted(id)));
  }

  void nameLost(Phase phase, String name, PhaseKind target, Collection<Phase> together) {
    lost(
        path(phase).attribute("name"),
        NAME_LOST,
        Map.of("lost", quoted(name), "phases", Listing.and(kinds(together)), "target", target));
  }

  void lost(Phase phase, Branching branching) {
    ElementPath path = path(phase).attribute("branchings");
    String name = quoted(branching.name());
    lost(path, BRANCHING_LOST, Map.of("branching", name));
    Text branches = ValueWords.of(BRANCHES.kind(), branching.branches());
    lost(path, BRANCHES_LOST, Map.of("branching", name, "lost", quoted(branches)));
  }

  /** Reports what a phase says and touchpoints are no longer read with, as they went elsewhere. */
  void readNoLonger(
      Phase phase, JoinedAttribute attribute, Text lost, Collection<String> touchpoints) {
    lost(
        path(phase).attribute(attribute.name()),
        READ_NO_LONGER,
        Map.of(
            "lost", quoted(lost),
            "phase", naming(phase),
            "touchpoints", Listing.few(touchpoints)));
  }

  /** Reports what another phase says and silent touchpoints of a phase are read with from now. */
  void readNow(
      Phase phase,
      JoinedAttribute attribute,
      Text gained,
      PhaseKind target,
      Collection<String> touchpoints) {
    add(
        RemarkKind.MERGED,
        path(phase).attribute(attribute.name()),
        Optional.of(target),
        List.of(),
        READ_NOW,
        Map.of(
            "gained", quoted(gained),
            "target", target,
            "touchpoints", Listing.few(touchpoints)));
  }

  void stepLost(Phase phase, Touchpoint touchpoint, String step) {
    lost(path(phase, touchpoint).attribute("nextSteps"), STEP_LOST, Map.of("step", quoted(step)));
  }

  void lost(LoyaltyLoop loop, PhaseHeading from, PhaseHeading to, Collection<Phase> lostEnds) {
    lost(
        path(loop),
        LOOP_LOST,
        Map.of(
            "from", naming(from),
            "to", naming(to),
            "model", model,
            "ends", Listing.and(lostEnds.stream().map(TranslationReport::naming).toList())));
  }

  void ambiguous(Phase phase, PhaseKind target, List<PhaseKind> alternatives) {
    ambiguous(path(phase), target, alternatives, PHASE_AMBIGUOUS, Map.of("what", naming(phase)));
  }

  void ambiguous(
      Phase phase,
      Touchpoint touchpoint,
      PhaseKind target,
      List<PhaseKind> alternatives,
      Optional<Moment> reason) {
    Object name = quoted(touchpoint.name());
    ambiguous(
        path(phase, touchpoint),
        target,
        alternatives,
        reason.isPresent() ? MOMENT_DECIDED : NOTHING_DECIDED,
        reason
            .map(moment -> Map.of("what", name, "moment", moment))
            .orElseGet(() -> Map.of("what", name)));
  }

  private void ambiguous(
      ElementPath path,
      PhaseKind target,
      List<PhaseKind> alternatives,
      Text text,
      Map<String, Object> values) {
    add(
        RemarkKind.AMBIGUOUS,
        path,
        Optional.of(target),
        alternatives,
        text,
        ImmutableMap.<String, Object>builder()
            .putAll(values)
            .put("alternatives", Listing.or(alternatives))
            .put("target", target)
            .buildOrThrow());
  }

  void merged(Phase phase, PhaseKind target, Collection<Phase> others) {
    add(
        RemarkKind.MERGED,
        path(phase),
        Optional.of(target),
        List.of(),
        MERGED,
        Map.of(
            "phases",
            Listing.and(
                Stream.concat(others.stream(), Stream.of(phase))
                    .map(TranslationReport::naming)
                    .toList()),
            "target",
            target));
  }

  void within(LoyaltyLoop loop, PhaseHeading from, PhaseHeading to, PhaseKind target) {
    add(
        RemarkKind.MERGED,
        path(loop),
        Optional.of(target),
        List.of(),
        LOOP_WITHIN,
        Map.of("from", naming(from), "to", naming(to), "target", target));
  }

  void reordered(Phase phase, PhaseKind target, PhaseKind later) {
    add(
        RemarkKind.REORDERED,
        path(phase),
        Optional.of(target),
        List.of(),
        REORDERED,
        Map.of("what", naming(phase), "target", target, "later", later));
  }

  void forward(LoyaltyLoop loop, PhaseHeading from, PhaseHeading to) {
    add(
        RemarkKind.REORDERED,
        path(loop),
        Optional.empty(),
        List.of(),
        LOOP_FORWARD,
        Map.of("from", naming(from), "to", naming(to), "model", model));
  }

  private void lost(ElementPath path, Text text, Map<String, Object> values) {
    add(RemarkKind.LOST, path, Optional.empty(), List.of(), text, values);
  }

  private void add(
      RemarkKind kind,
      ElementPath path,
      Optional<PhaseKind> target,
      List<PhaseKind> alternatives,
      Text text,
      Map<String, Object> values) {
    remarks.add(ImmutableTranslationRemarkValue.of(kind, path, target, alternatives, text, values));
  }

  /** Returns the phase's own name, otherwise the label of its kind in the reader's language. */
  private static Object naming(PhaseHeading phase) {
    return phase.name().<Object>map(TranslationReport::quoted).orElse(phase.kind());
  }

  private static List<PhaseKind> kinds(Collection<Phase> phases) {
    return phases.stream().map(Phase::kind).toList();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static Text quoted(Text text) {
    return Text.en(quoted(text.get(Listing.ENGLISH))).nl(quoted(text.get(Listing.DUTCH)));
  }

  private static ElementPath path(Phase phase) {
    return ElementPath.phase(phase.id());
  }

  private static ElementPath path(Phase phase, Touchpoint touchpoint) {
    return ElementPath.touchpoint(phase.id(), touchpoint.id());
  }

  private static ElementPath path(LoyaltyLoop loop) {
    return ElementPath.journey().child(ElementKind.LOYALTY_LOOP, loop.id());
  }
}
