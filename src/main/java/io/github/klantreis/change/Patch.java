package io.github.klantreis.change;

import static java.util.Comparator.comparingInt;

import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RefusedEditException;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Applies the changes of a diff to a journey and collects what does not fit it. Not reusable. */
final class Patch {
  private static final Text MISFIT =
      Text.en("the diff does not fit the journey {journey}: {why}")
          .nl("de wijzigingen passen niet op de reis {journey}: {why}");
  private static final Text NO_LONGER =
      Text.en("{path} is no longer what it was: {difference}")
          .nl("{path} is niet meer wat het was: {difference}");
  private static final Text ABSENT = Text.en("there is no {path}").nl("er is geen {path}");
  private static final Text PRESENT =
      Text.en("there is a {path} already").nl("er is al een {path}");
  private static final Text REMOVED =
      Text.en("{path}, which would be removed, is not as it was before")
          .nl("{path}, dat zou verdwijnen, is niet meer zoals het was");
  private static final Text POSITION =
      Text.en("there is no position {position} for {path}, only {last}")
          .nl("er is geen plaats {position} voor {path}: er zijn er maar {last}");

  private final Journey journey;
  private final List<Text> misfits = new ArrayList<>();

  /** Elements to add, remove and move, together with everything in them. */
  private final List<Regrouping> regroupings = new ArrayList<>();

  /** Attributes to set, by the paths that elements have after the regroupings. */
  private final List<Consumer<JourneyEditor>> settings = new ArrayList<>();

  /** The new children of one kind, and the branches that touchpoints among them are in. */
  private record Regrouping(
      ElementPath parent,
      ElementKind kind,
      List<? extends JourneyElement> children,
      Map<String, BranchPath> branches) {
    int depth() {
      return parent.steps().size();
    }

    void apply(JourneyEditor editor) {
      if (kind == ElementKind.TOUCHPOINT) {
        List<Touchpoint> touchpoints = children.stream().map(Touchpoint.class::cast).toList();
        editor.phase(parent.steps().get(0).id(), phase -> phase.touchpoints(touchpoints, branches));
      } else {
        editor.children(parent, kind, children);
      }
    }
  }

  private Patch(Journey journey) {
    this.journey = journey;
  }

  static Journey apply(List<JourneyChange> changes, Journey journey) {
    return new Patch(journey).apply(PatchNode.of(changes));
  }

  private Journey apply(PatchNode root) {
    attributes(root, journey);
    children(root, journey);
    if (!misfits.isEmpty()) {
      throw new RefusedEditException(
          Listing.filled(
              MISFIT, Map.of("journey", journey.id(), "why", Listing.semicolons(misfits))));
    }
    // What is in a child may be regrouped only when the child is nowhere but in its new parent.
    regroupings.sort(comparingInt(Regrouping::depth));
    return journey.edit(
        editor -> {
          regroupings.forEach(each -> each.apply(editor));
          settings.forEach(edit -> edit.accept(editor));
        });
  }

  private String noLonger(
      Attribute<?, ?> attribute, JourneyChange change, Optional<Object> value, Locale locale) {
    ChangeText text = new ChangeText(locale, JourneyWords.of(journey));
    return NO_LONGER.get(
        locale,
        Map.of(
            "path", change.path(),
            "difference", text.difference(attribute, change.before(), value)));
  }

  private static Text about(Text misfit, ElementPath path) {
    return Listing.filled(misfit, Map.of("path", path));
  }

  private void element(PatchNode parent, JourneyElement element) {
    parent
        .child(element.elementKind(), element.id())
        .ifPresent(
            node -> {
              attributes(node, element);
              children(node, element);
            });
  }

  private void attributes(PatchNode node, JourneyElement element) {
    for (JourneyChange change : node.attributes()) {
      ElementPath path = change.path();
      Attribute<?, ?> attribute =
          path.kind().description().attribute(path.attribute().orElseThrow()).orElseThrow();
      Optional<Object> value = element.value(attribute);
      if (value.equals(change.before())) {
        settings.add(
            change
                .after()
                .<Consumer<JourneyEditor>>map(now -> editor -> editor.set(path, now))
                .orElse(editor -> editor.clear(path)));
      } else {
        misfits.add(
            Text.en(noLonger(attribute, change, value, Listing.ENGLISH))
                .nl(noLonger(attribute, change, value, Listing.DUTCH)));
      }
    }
  }

  private void children(PatchNode node, JourneyElement element) {
    for (ElementKind kind : node.path().kind().childKinds()) {
      if (node.concerns(kind)) {
        children(node, kind, element);
      }
    }
  }

  private void children(PatchNode parent, ElementKind kind, JourneyElement element) {
    List<? extends JourneyElement> children = element.children(kind);
    Set<String> met = new HashSet<>();
    List<JourneyElement> staying = new ArrayList<>();
    for (JourneyElement child : children) {
      met.add(child.id());
      Optional<JourneyChange> departure = parent.departure(kind, child.id());
      if (departure.isEmpty()) {
        staying.add(child);
        element(parent, child);
      } else if (departure.get().kind() == ChangeKind.REMOVED) {
        removed(parent, child, departure.get());
      }
    }
    parent
        .expected(kind)
        .filter(id -> !met.contains(id))
        .forEach(id -> misfits.add(about(ABSENT, parent.path().child(kind, id))));
    List<JourneyElement> merged = merged(parent, kind, staying);
    Map<String, BranchPath> before = element instanceof Phase phase ? phase.branches() : Map.of();
    Map<String, BranchPath> branches = branches(parent, kind, before);
    if (!merged.equals(children) || !branches.equals(before)) {
      regroupings.add(new Regrouping(parent.path(), kind, merged, branches));
    }
  }

  /** Returns the branches after the change: those of what stays and those of what arrives. */
  private static Map<String, BranchPath> branches(
      PatchNode parent, ElementKind kind, Map<String, BranchPath> before) {
    if (kind != ElementKind.TOUCHPOINT) {
      return before;
    }
    Map<String, BranchPath> branches = new LinkedHashMap<>(before);
    for (JourneyChange arrival : parent.arrivals(kind)) {
      String id = arrival.path().steps().get(1).id();
      branches.remove(id);
      arrival.positionAfter().flatMap(Position::branch).ifPresent(in -> branches.put(id, in));
    }
    return branches;
  }

  /**
   * Checks that a removed element is still what it was in the first journey, as later changes would
   * be lost.
   */
  private void removed(PatchNode parent, JourneyElement child, JourneyChange removal) {
    JourneyElement going = child;
    if (child instanceof Phase phase) {
      going =
          parent.child(ElementKind.PHASE, phase.id()).map(node -> node.leftOf(phase)).orElse(phase);
    }
    if (!removal.before().filter(going::equals).isPresent()) {
      misfits.add(about(REMOVED, removal.path()));
    }
  }

  /** Returns the children that stay, with the arriving ones inserted at their final positions. */
  private List<JourneyElement> merged(
      PatchNode parent, ElementKind kind, List<JourneyElement> staying) {
    List<JourneyElement> merged = new ArrayList<>(staying.size());
    int next = 0;
    for (JourneyChange arrival : parent.arrivals(kind)) {
      Optional<JourneyElement> child = arriving(arrival);
      int index = arrival.positionAfter().orElseThrow().index();
      while (merged.size() < index && next < staying.size()) {
        merged.add(staying.get(next++));
      }
      if (merged.size() < index) {
        misfits.add(
            Listing.filled(
                POSITION,
                Map.of("position", index + 1, "path", arrival.path(), "last", merged.size())));
      }
      child.ifPresent(
          found -> {
            merged.add(found);
            element(parent, found);
          });
    }
    merged.addAll(staying.subList(next, staying.size()));
    return merged;
  }

  private Optional<JourneyElement> arriving(JourneyChange arrival) {
    if (arrival.kind() == ChangeKind.ADDED) {
      if (journey.element(arrival.path()).isPresent()) {
        misfits.add(about(PRESENT, arrival.path()));
      }
      return arrival.after().map(JourneyElement.class::cast);
    }
    return journey.element(PatchNode.formerPath(arrival));
  }
}
