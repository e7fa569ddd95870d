package io.github.klantreis.merge;

import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notes whose id follows from their text, and whose text a side rewrote while the other changed,
 * rewrote or removed the note. They keep the key of the note that was there before.
 *
 * @param mine keys of rewritten notes in mine, each with the key of the note in the base
 * @param theirs the same in theirs
 */
record Rewriting(Map<Key, Key> mine, Map<Key, Key> theirs) {

  boolean isNone() {
    return mine.isEmpty() && theirs.isEmpty();
  }

  static Rewriting of(Tree base, Tree mine, Tree theirs) {
    Rewriting found = new Rewriting(new HashMap<>(), new HashMap<>());
    for (Slot slot : base.slots()) {
      List<Key> then = notes(base, slot);
      List<Key> one = notes(mine, slot);
      List<Key> other = notes(theirs, slot);
      if (then.isEmpty() || (then.equals(one) && then.equals(other))) {
        continue;
      }
      Sequence<Key> sequence = new Sequence<>(then, one, other);
      Map<Key, Key> byMine = sequence.rewritten(MergeSide.MINE);
      Map<Key, Key> byTheirs = sequence.rewritten(MergeSide.THEIRS);
      for (Key key : then) {
        Key inMine = byMine.get(key);
        Key inTheirs = byTheirs.get(key);
        if (isFree(inMine, inTheirs, theirs) && isTouched(key, base, theirs)) {
          found.mine.put(inMine, key);
        }
        if (isFree(inTheirs, inMine, mine) && isTouched(key, base, mine)) {
          found.theirs.put(inTheirs, key);
        }
      }
    }
    return found;
  }

  private static List<Key> notes(Tree tree, Slot slot) {
    return tree.at(slot).stream()
        .filter(
            key ->
                Objects.requireNonNull(tree.get(key)).value() instanceof Note note
                    && note.givenId().isEmpty())
        .toList();
  }

  /** Whether a note was rewritten to something that the other side has not elsewhere. */
  private static boolean isFree(@Nullable Key rewritten, @Nullable Key byOther, Tree other) {
    return rewritten != null && (!other.has(rewritten) || rewritten.equals(byOther));
  }

  /** Whether a side changed or removed a note. */
  private static boolean isTouched(Key key, Tree base, Tree side) {
    Piece before = Objects.requireNonNull(base.get(key));
    Piece now = side.get(key);
    return now == null || !now.value().equals((JourneyElement) before.value());
  }
}
