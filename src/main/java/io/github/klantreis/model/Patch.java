package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Makes the changes of a diff in a journey and collects what does not fit it. Used once. */
final class Patch {
  private final Journey journey;
  private final List<String> misfits = new ArrayList<>();

  private Patch(Journey journey) {
    this.journey = journey;
  }

  static Journey apply(List<JourneyChange> changes, Journey journey) {
    return new Patch(journey).journey(PatchNode.of(changes));
  }

  private Journey journey(PatchNode root) {
    JourneyBuilder builder = journey.toBuilder();
    attributes(root, Attributes.JOURNEY, journey, builder);
    builder.personas(
        children(root, ElementKind.PERSONA, Persona.class, journey.personas(), this::persona));
    builder.stakeholders(
        children(
            root,
            ElementKind.STAKEHOLDER,
            Stakeholder.class,
            journey.stakeholders(),
            this::stakeholder));
    builder.phases(children(root, ElementKind.PHASE, Phase.class, journey.phases(), this::phase));
    builder.loyaltyLoops(
        children(
            root,
            ElementKind.LOYALTY_LOOP,
            LoyaltyLoop.class,
            journey.loyaltyLoops(),
            this::loyaltyLoop));
    if (!misfits.isEmpty()) {
      throw new IllegalArgumentException(
          "the diff does not fit the journey " + journey.id() + ": " + String.join("; ", misfits));
    }
    return builder.build();
  }

  private Persona persona(PatchNode node, Persona persona) {
    PersonaBuilder builder = persona.toBuilder();
    attributes(node, Attributes.PERSONA, persona, builder);
    return builder.assemble();
  }

  private Stakeholder stakeholder(PatchNode node, Stakeholder stakeholder) {
    StakeholderBuilder builder = stakeholder.toBuilder();
    attributes(node, Attributes.STAKEHOLDER, stakeholder, builder);
    return builder.assemble();
  }

  private Phase phase(PatchNode node, Phase phase) {
    PhaseBuilder builder = phase.toBuilder();
    attributes(node, Attributes.PHASE, phase, builder);
    return builder
        .touchpoints(
            children(
                node,
                ElementKind.TOUCHPOINT,
                Touchpoint.class,
                phase.touchpoints(),
                this::touchpoint))
        .assemble();
  }

  private Touchpoint touchpoint(PatchNode node, Touchpoint touchpoint) {
    TouchpointBuilder builder = touchpoint.toBuilder();
    attributes(node, Attributes.TOUCHPOINT, touchpoint, builder);
    return builder
        .actions(
            children(
                node,
                ElementKind.ACTION,
                MarketingAction.class,
                touchpoint.actions(),
                this::action))
        .assemble();
  }

  private MarketingAction action(PatchNode node, MarketingAction action) {
    ActionBuilder builder = action.toBuilder();
    attributes(node, Attributes.ACTION, action, builder);
    return builder.assemble();
  }

  private LoyaltyLoop loyaltyLoop(PatchNode node, LoyaltyLoop loop) {
    LoyaltyLoopBuilder builder = loop.toBuilder();
    attributes(node, Attributes.LOYALTY_LOOP, loop, builder);
    return builder.assemble();
  }

  private <E extends JourneyElement, B extends ElementBuilder<B>> void attributes(
      PatchNode node, Attributes<E, B> attributes, E element, B builder) {
    for (JourneyChange change : node.attributes()) {
      Attribute<E, B> attribute =
          attributes.find(change.path().attribute().orElseThrow()).orElseThrow();
      Optional<?> value = attribute.value().apply(element);
      if (value.equals(change.before())) {
        attribute.set().accept(builder, change.after());
      } else {
        ChangeText text = new ChangeText(Locale.ENGLISH);
        misfits.add(
            change.path()
                + " is no longer what it was: "
                + text.difference(change.before(), value));
      }
    }
  }

  private <E extends JourneyElement> ImmutableList<E> children(
      PatchNode parent,
      ElementKind kind,
      Class<E> type,
      List<E> children,
      BiFunction<PatchNode, E, E> change) {
    if (!parent.concerns(kind)) {
      return ImmutableList.copyOf(children);
    }
    Set<String> met = new HashSet<>();
    List<E> staying = new ArrayList<>();
    for (E child : children) {
      met.add(child.id());
      Optional<JourneyChange> departure = parent.departure(kind, child.id());
      if (departure.isEmpty()) {
        staying.add(changed(parent, child, change));
      } else if (departure.get().kind() == ChangeKind.REMOVED) {
        removed(parent, child, departure.get());
      }
    }
    parent
        .expected(kind)
        .filter(id -> !met.contains(id))
        .forEach(id -> misfits.add("there is no " + parent.path().child(kind, id)));
    return merged(parent, kind, type, staying, change);
  }

  private <E extends JourneyElement> E changed(
      PatchNode parent, E child, BiFunction<PatchNode, E, E> change) {
    return parent
        .child(child.elementKind(), child.id())
        .map(node -> change.apply(node, child))
        .orElse(child);
  }

  /** What goes must be what went then, or something new would be lost. */
  private void removed(PatchNode parent, JourneyElement child, JourneyChange removal) {
    JourneyElement going = child;
    if (child instanceof Phase phase) {
      going =
          parent.child(ElementKind.PHASE, phase.id()).map(node -> node.leftOf(phase)).orElse(phase);
    }
    if (!removal.before().filter(going::equals).isPresent()) {
      misfits.add(removal.path() + ", which would be removed, is not as it was before");
    }
  }

  /** Those that stay, with those that arrive put in at the positions they have in the end. */
  private <E extends JourneyElement> ImmutableList<E> merged(
      PatchNode parent,
      ElementKind kind,
      Class<E> type,
      List<E> staying,
      BiFunction<PatchNode, E, E> change) {
    List<E> merged = new ArrayList<>(staying.size());
    int next = 0;
    for (JourneyChange arrival : parent.arrivals(kind)) {
      Optional<E> child = arriving(arrival, type);
      int index = arrival.positionAfter().orElseThrow().index();
      while (merged.size() < index && next < staying.size()) {
        merged.add(staying.get(next++));
      }
      if (merged.size() < index) {
        misfits.add(
            "there is no position "
                + (index + 1)
                + " for "
                + arrival.path()
                + ", only "
                + merged.size());
      }
      child.ifPresent(found -> merged.add(changed(parent, found, change)));
    }
    merged.addAll(staying.subList(next, staying.size()));
    return ImmutableList.copyOf(merged);
  }

  private <E extends JourneyElement> Optional<E> arriving(JourneyChange arrival, Class<E> type) {
    if (arrival.kind() == ChangeKind.ADDED) {
      if (Elements.find(journey, arrival.path()).isPresent()) {
        misfits.add("there is a " + arrival.path() + " already");
      }
      return arrival.after().map(type::cast);
    }
    return Elements.find(journey, PatchNode.formerPath(arrival)).map(type::cast);
  }
}
