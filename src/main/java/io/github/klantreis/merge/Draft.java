package io.github.klantreis.merge;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns mine into the result of a merge, by edits from the whole to its parts. */
final class Draft {
  private final Merging merging;
  private final List<Consumer<JourneyEditor>> edits = new ArrayList<>();

  private Draft(Merging merging) {
    this.merging = merging;
  }

  /** Returns the edits that turn mine into the result. */
  static List<Consumer<JourneyEditor>> edits(Merging merging, Journey mine) {
    Draft draft = new Draft(merging);
    draft.element(ElementPath.journey(), Tree.ROOT, mine);
    return draft.edits;
  }

  private void element(ElementPath path, Key key, JourneyElement placed) {
    Settled piece = merging.piece(key);
    piece.values().forEach((attribute, value) -> set(path, attribute, value));
    for (Attribute<?, ?> attribute : piece.lead().nested().keySet()) {
      List<Object> values = values(key, attribute);
      if (!placed.value(attribute).equals(Optional.of(values))) {
        set(path, attribute, Optional.of(values));
      }
    }
    List<Key> children = new ArrayList<>();
    for (ElementKind kind : placed.elementKind().childKinds()) {
      List<Key> ofKind =
          kind == ElementKind.TOUCHPOINT
              ? touchpoints(key, (Phase) placed)
              : children(path, key, kind, placed);
      children.addAll(ofKind);
    }
    for (Key child : children) {
      JourneyElement element = element(child);
      element(path.child(element.elementKind(), element.id()), child, element);
    }
  }

  private JourneyElement element(Key key) {
    return (JourneyElement) merging.piece(key).lead().value();
  }

  private void set(ElementPath path, Attribute<?, ?> attribute, Optional<?> value) {
    ElementPath at = path.attribute(attribute.name());
    edits.add(
        value.isPresent() ? editor -> editor.set(at, value.get()) : editor -> editor.clear(at));
  }

  private List<Key> children(ElementPath path, Key key, ElementKind kind, JourneyElement placed) {
    List<Key> keys = merging.order(new Slot(key, kind.id()));
    List<JourneyElement> children = keys.stream().map(this::element).toList();
    if (!children.equals(placed.children(kind))) {
      edits.add(editor -> editor.children(path, kind, children));
    }
    return keys;
  }

  /** Puts the touchpoints of a phase in order, branch by branch. */
  private List<Key> touchpoints(Key phase, Phase placed) {
    List<Key> keys = new ArrayList<>();
    Map<String, BranchPath> branches = new LinkedHashMap<>();
    for (Key step : merging.order(new Slot(phase, Tree.TOUCHPOINTS))) {
      if (!step.kind().equals(Tree.BRANCHINGS)) {
        keys.add(step);
        continue;
      }
      for (Key branch : merging.order(new Slot(step, Tree.BRANCHES))) {
        for (Key inside : merging.order(new Slot(branch, Tree.TOUCHPOINTS))) {
          keys.add(inside);
          branches.put(inside.id(), new BranchPath(step.id(), branch.id()));
        }
      }
    }
    List<Touchpoint> touchpoints = keys.stream().map(key -> (Touchpoint) element(key)).toList();
    if (!touchpoints.equals(placed.touchpoints()) || !branches.equals(placed.branches())) {
      edits.add(editor -> editor.phase(placed.id(), p -> p.touchpoints(touchpoints, branches)));
    }
    return keys;
  }

  /** Returns the values with ids of an attribute. */
  private List<Object> values(Key owner, Attribute<?, ?> attribute) {
    List<Object> values = new ArrayList<>();
    for (Key key : merging.order(new Slot(owner, "@" + attribute.name()))) {
      values.add(value(key));
    }
    return values;
  }

  private Object value(Key key) {
    Settled piece = merging.piece(key);
    Map<Attribute<?, ?>, Object> nested = new HashMap<>();
    boolean isAsBefore = piece.values().isEmpty();
    for (Attribute<?, ?> attribute : piece.lead().nested().keySet()) {
      List<Object> values = values(key, attribute);
      isAsBefore &= piece.lead().read(attribute).equals(Optional.of(values));
      nested.put(attribute, values);
    }
    return isAsBefore ? piece.lead().value() : Together.made(piece, nested);
  }
}
