package io.github.klantreis.collect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Lists one after the other, seen as one list without a copy. Unmodifiable; immutable and
 * thread-safe as far as the lists are.
 *
 * @param <E> the type of the elements
 */
public final class Joined<E> extends AbstractList<E> implements RandomAccess {
  private final ImmutableList<List<E>> parts;

  /** Where each part ends. */
  private final int[] ends;

  /**
   * Joins lists.
   *
   * @param parts the lists, which do not change any more
   */
  public Joined(List<? extends List<E>> parts) {
    this.parts = ImmutableList.copyOf(parts);
    ends = new int[parts.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += parts.get(i).size();
      ends[i] = end;
    }
  }

  @Override
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  @Override
  public E get(int index) {
    Objects.checkIndex(index, size());
    int part = Arrays.binarySearch(ends, index);
    // An end is the first index of the next part that has any element.
    part = part < 0 ? -part - 1 : part + 1;
    while (parts.get(part).isEmpty()) {
      part++;
    }
    return parts.get(part).get(index - (ends[part] - parts.get(part).size()));
  }

  @Override
  public Iterator<E> iterator() {
    return Iterables.unmodifiableIterable(Iterables.concat(parts)).iterator();
  }
}
