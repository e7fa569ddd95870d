package io.github.klantreis.change;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Phase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The changes of one element and everything in it: a diff as a tree along the paths. */
final class PatchNode {
  private final ElementPath path;
  private final List<JourneyChange> attributes = new ArrayList<>();
  private final Map<ElementKind, Group> groups = new EnumMap<>(ElementKind.class);

  private PatchNode(ElementPath path) {
    this.path = path;
  }

  /** The changes of the children of one kind. */
  private record Group(
      Map<String, PatchNode> children,
      List<JourneyChange> arrivals,
      Map<String, JourneyChange> departures) {
    Group() {
      this(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
    }
  }

  static PatchNode of(List<JourneyChange> changes) {
    PatchNode root = new PatchNode(ElementPath.journey());
    Map<ElementPath, ElementPath> moved = new HashMap<>();
    for (JourneyChange change : changes) {
      if (change.kind() == ChangeKind.MOVED) {
        moved.put(formerPath(change), change.path());
      }
    }
    for (JourneyChange change : changes) {
      ElementPath element = change.path().element();
      if (change.kind() == ChangeKind.CHANGED) {
        root.at(element).attributes.add(change);
        continue;
      }
      ElementPath.Step step = lastStep(element);
      change
          .positionBefore()
          .map(Position::parent)
          .map(parent -> moved.getOrDefault(parent, parent))
          .ifPresent(from -> root.at(from).grown(step.kind()).departures.put(step.id(), change));
      change
          .positionAfter()
          .ifPresent(to -> root.at(to.parent()).grown(step.kind()).arrivals.add(change));
    }
    return root;
  }

  ElementPath path() {
    return path;
  }

  /** Returns the changed attributes of this element. */
  List<JourneyChange> attributes() {
    return attributes;
  }

  /** Whether there are changes of the children of a kind. */
  boolean concerns(ElementKind kind) {
    return groups.containsKey(kind);
  }

  /** Returns the changes of a child. */
  Optional<PatchNode> child(ElementKind kind, String id) {
    return group(kind).flatMap(group -> Optional.ofNullable(group.children.get(id)));
  }

  /** Returns the change by which a child leaves, removed or moved. */
  Optional<JourneyChange> departure(ElementKind kind, String id) {
    return group(kind).flatMap(group -> Optional.ofNullable(group.departures.get(id)));
  }

  /**
   * Returns the changes that add children to this element, added or moved, in the order of the
   * positions.
   */
  List<JourneyChange> arrivals(ElementKind kind) {
    return group(kind).map(Group::arrivals).orElse(List.of());
  }

  /** Returns the ids of the children that must exist before any are added. */
  Stream<String> expected(ElementKind kind) {
    Set<String> arriving =
        arrivals(kind).stream()
            .map(arrival -> lastStep(arrival.path()).id())
            .collect(Collectors.toSet());
    return group(kind).stream()
        .flatMap(
            group ->
                Stream.concat(
                    group.departures.keySet().stream(),
                    group.children.keySet().stream()
                        .filter(
                            id -> !arriving.contains(id) && !group.departures.containsKey(id))));
  }

  /** Returns a phase without the touchpoints that move to other phases. */
  Phase leftOf(Phase phase) {
    return phase.toBuilder()
        .touchpoints(
            phase.touchpoints().stream()
                .filter(touchpoint -> departure(ElementKind.TOUCHPOINT, touchpoint.id()).isEmpty())
                .collect(ImmutableList.toImmutableList()),
            phase.branches())
        .build();
  }

  /** Returns the former path of an element that was removed or moved. */
  static ElementPath formerPath(JourneyChange departure) {
    ElementPath.Step step = lastStep(departure.path());
    return departure.positionBefore().orElseThrow().parent().child(step.kind(), step.id());
  }

  private Optional<Group> group(ElementKind kind) {
    return Optional.ofNullable(groups.get(kind));
  }

  private Group grown(ElementKind kind) {
    return groups.computeIfAbsent(kind, none -> new Group());
  }

  private PatchNode at(ElementPath element) {
    PatchNode node = this;
    for (ElementPath.Step step : element.steps()) {
      PatchNode parent = node;
      node =
          parent
              .grown(step.kind())
              .children
              .computeIfAbsent(step.id(), id -> new PatchNode(parent.path.child(step.kind(), id)));
    }
    return node;
  }

  private static ElementPath.Step lastStep(ElementPath path) {
    return path.steps().get(path.steps().size() - 1);
  }
}
