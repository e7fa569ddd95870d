package io.github.klantreis.change;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.List;
import java.util.Optional;

/** Compares two journeys and records the differences, in the order of the second. */
@SuppressWarnings("ReferenceEquality") // equal references mean no difference
final class Comparison {
  private final ImmutableList.Builder<JourneyChange> changes = ImmutableList.builder();
  private final PhaseCrossing crossing;
  private final JourneyWords words;

  private Comparison(PhaseCrossing crossing, JourneyWords words) {
    this.crossing = crossing;
    this.words = words;
  }

  static ImmutableList<JourneyChange> of(Journey before, Journey after) {
    if (before == after) {
      return ImmutableList.of();
    }
    Siblings<Phase> phases = Siblings.of(before.phases(), after.phases());
    Comparison comparison = new Comparison(PhaseCrossing.of(phases), JourneyWords.of(after));
    comparison.journey(before, after, phases);
    return comparison.changes.build();
  }

  /** The paths of an element in the first journey and in the second; they differ if it moved. */
  private record Paths(ElementPath then, ElementPath now) {
    static final Paths JOURNEY = new Paths(ElementPath.journey(), ElementPath.journey());

    Paths child(JourneyElement child) {
      ElementPath childNow = now.child(child.elementKind(), child.id());
      return new Paths(
          then.equals(now) ? childNow : then.child(child.elementKind(), child.id()), childNow);
    }
  }

  /** Records the differences of children of one kind. */
  private interface Children<E extends JourneyElement> {
    void inBoth(Paths paths, E then, E now);

    void arrived(ElementPath path, E now, Position position);

    void gone(ElementPath path, E then, Position position);
  }

  private void journey(Journey before, Journey after, Siblings<Phase> phases) {
    if (before.heading() != after.heading()) {
      attributes(ElementPath.journey(), before, after);
      leaves(Paths.JOURNEY, before.personas(), after.personas());
      leaves(Paths.JOURNEY, before.actors(), after.actors());
    }
    notes(Paths.JOURNEY, before, after);
    if (before.phases() != after.phases()) {
      children(Paths.JOURNEY, phases, new Phases());
    }
    leaves(Paths.JOURNEY, before.loyaltyLoops(), after.loyaltyLoops());
  }

  private void attributes(ElementPath path, JourneyElement before, JourneyElement after) {
    for (Attribute<?, ?> attribute : path.kind().attributes()) {
      Optional<Object> then = before.value(attribute);
      Optional<Object> now = after.value(attribute);
      if (!then.equals(now)) {
        ElementPath end = path.attribute(attribute.name());
        add(ChangeKind.CHANGED, end, then, now, Optional.empty(), Optional.empty());
      }
    }
  }

  private <E extends JourneyElement> void leaves(Paths parent, List<E> before, List<E> after) {
    if (before != after) {
      children(parent, Siblings.of(before, after), new Leaves<E>());
    }
  }

  private void notes(Paths paths, NotedElement before, NotedElement after) {
    leaves(paths, before.painPoints(), after.painPoints());
    leaves(paths, before.opportunities(), after.opportunities());
    leaves(paths, before.solutions(), after.solutions());
    leaves(paths, before.ideas(), after.ideas());
  }

  private <E extends JourneyElement> void children(
      Paths parent, Siblings<E> siblings, Children<E> children) {
    boolean[] staying = siblings.staying();
    int next = 0;
    for (int i = 0; i < siblings.after().size(); i++) {
      E now = siblings.after().get(i);
      if (!siblings.wasThere(i)) {
        children.arrived(parent.child(now).now(), now, siblings.positionAfter(parent.now(), i));
        continue;
      }
      int former = siblings.former(i);
      E then = siblings.before().get(former);
      if (staying[i]) {
        gone(parent, siblings, next, former, children);
        next = former + 1;
      } else {
        moved(
            parent.child(now).now(),
            then,
            now,
            siblings.positionBefore(parent.then(), former),
            siblings.positionAfter(parent.now(), i));
      }
      if (then != now) {
        children.inBoth(parent.child(now), then, now);
      }
    }
    gone(parent, siblings, next, siblings.before().size(), children);
  }

  private static <E extends JourneyElement> void gone(
      Paths parent, Siblings<E> siblings, int from, int to, Children<E> children) {
    for (int i = from; i < to; i++) {
      if (siblings.isGone(i)) {
        E then = siblings.before().get(i);
        children.gone(parent.child(then).then(), then, siblings.positionBefore(parent.then(), i));
      }
    }
  }

  private void added(ElementPath path, JourneyElement now, Position position) {
    add(
        ChangeKind.ADDED,
        path,
        Optional.empty(),
        Optional.of(now),
        Optional.empty(),
        Optional.of(position));
  }

  private void removed(ElementPath path, JourneyElement then, Position position) {
    add(
        ChangeKind.REMOVED,
        path,
        Optional.of(then),
        Optional.empty(),
        Optional.of(position),
        Optional.empty());
  }

  private void moved(
      ElementPath path, JourneyElement then, JourneyElement now, Position from, Position to) {
    add(
        ChangeKind.MOVED,
        path,
        Optional.of(then),
        Optional.of(now),
        Optional.of(from),
        Optional.of(to));
  }

  private void add(
      ChangeKind kind,
      ElementPath path,
      Optional<?> before,
      Optional<?> after,
      Optional<Position> positionBefore,
      Optional<Position> positionAfter) {
    changes.add(
        ImmutableJourneyChangeValue.of(
            kind,
            path,
            before.map(v -> v),
            after.map(v -> v),
            positionBefore,
            positionAfter,
            words));
  }

  /** Children that have no children of their own. */
  private class Leaves<E extends JourneyElement> implements Children<E> {
    @Override
    public void inBoth(Paths paths, E then, E now) {
      attributes(paths.now(), then, now);
    }

    @Override
    public void arrived(ElementPath path, E now, Position position) {
      added(path, now, position);
    }

    @Override
    public void gone(ElementPath path, E then, Position position) {
      removed(path, then, position);
    }
  }

  private final class Phases implements Children<Phase> {
    @Override
    public void inBoth(Paths paths, Phase then, Phase now) {
      if (then.heading() != now.heading()) {
        attributes(paths.now(), then, now);
      }
      notes(paths, then, now);
      touchpoints(paths, now, false);
    }

    @Override
    public void arrived(ElementPath path, Phase now, Position position) {
      added(path, crossing.withoutThoseThatCross(now), position);
      touchpoints(new Paths(path, path), now, true);
    }

    @Override
    public void gone(ElementPath path, Phase then, Position position) {
      removed(path, crossing.withoutThoseThatCross(then), position);
    }

    private void touchpoints(Paths paths, Phase now, boolean phaseIsNew) {
      Siblings<Touchpoint> siblings = crossing.touchpoints(now.id());
      if (siblings != null) {
        children(paths, siblings, new Touchpoints(phaseIsNew));
      }
    }
  }

  private final class Touchpoints extends Leaves<Touchpoint> {
    private final boolean phaseIsNew;

    Touchpoints(boolean phaseIsNew) {
      this.phaseIsNew = phaseIsNew;
    }

    @Override
    public void inBoth(Paths paths, Touchpoint then, Touchpoint now) {
      super.inBoth(paths, then, now);
      notes(paths, then, now);
      leaves(paths, then.actions(), now.actions());
    }

    @Override
    public void arrived(ElementPath path, Touchpoint now, Position position) {
      PhaseCrossing.Origin origin = crossing.origin(now.id());
      if (origin != null) {
        Touchpoint then = origin.touchpoint();
        moved(path, then, now, origin.position(), position);
        if (then != now) {
          ElementPath former = origin.position().parent().child(ElementKind.TOUCHPOINT, then.id());
          inBoth(new Paths(former, path), then, now);
        }
      } else if (!phaseIsNew) {
        super.arrived(path, now, position);
      }
    }

    @Override
    public void gone(ElementPath path, Touchpoint then, Position position) {
      if (crossing.origin(then.id()) == null) {
        super.gone(path, then, position);
      }
    }
  }
}
