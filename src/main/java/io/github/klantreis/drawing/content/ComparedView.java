package io.github.klantreis.drawing.content;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.model.ElementPath;
import java.util.List;
import java.util.Optional;

/** What some personas go through in two journeys, and what of their differences is about that. */
record ComparedView(PersonaView before, PersonaView after) {

  /** Returns the changes that are seen: whatever these personas meet or feel in either journey. */
  ImmutableList<JourneyChange> seen(List<JourneyChange> changes) {
    return changes.stream().filter(this::isSeen).collect(toImmutableList());
  }

  private boolean isSeen(JourneyChange change) {
    ElementPath path = change.path();
    return switch (change.kind()) {
      case ADDED -> after.isSeen(path);
      case REMOVED -> before.isSeen(path);
      case MOVED -> isSeenInEither(path);
      case CHANGED -> isSeenInEither(path) && differs(change);
    };
  }

  /** Whether what an attribute says of these personas differs. */
  private boolean differs(JourneyChange change) {
    return PersonaView.saysWhom(attribute(change))
        ? !before.concerned(change.before()).equals(after.concerned(change.after()))
        : !before(change).equals(after(change));
  }

  private boolean isSeenInEither(ElementPath path) {
    return after.isSeen(path) || (before.isInJourney(path) && before.isSeen(path));
  }

  /** Returns what an attribute said that was changed, without what it said of others. */
  Optional<Object> before(JourneyChange change) {
    return before.seen(attribute(change), change.before());
  }

  /** Returns what an attribute says now, without what it says of others. */
  Optional<Object> after(JourneyChange change) {
    return after.seen(attribute(change), change.after());
  }

  /** Returns the attribute of a change of kind {@link ChangeKind#CHANGED}. */
  static Attribute<?, ?> attribute(JourneyChange change) {
    ElementPath path = change.path();
    return path.kind().description().attribute(path.attribute().orElseThrow()).orElseThrow();
  }
}
