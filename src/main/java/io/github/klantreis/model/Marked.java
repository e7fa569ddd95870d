package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.part.Suppression;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives all elements what is marked on them, whatever they are. */
abstract class Marked {

  /**
   * What is marked on an element, mostly nothing.
   *
   * @param tags the tags
   * @param attributes the free attributes
   * @param suppressions the suppressions
   */
  record Marks(
      ImmutableSet<String> tags,
      ImmutableMap<String, String> attributes,
      ImmutableList<Suppression> suppressions) {
    /** Nothing: one object for all elements without marks. */
    static final Marks NONE = new Marks(ImmutableSet.of(), ImmutableMap.of(), ImmutableList.of());
  }

  abstract Marks marks();

  /**
   * Returns the tags: short words to group and filter elements by.
   *
   * @return short texts in order of addition, none of them blank, unmodifiable
   */
  public Set<String> tags() {
    return marks().tags();
  }

  /**
   * Returns the free attributes, for data that the model does not cover.
   *
   * @return values by name in order of addition, unmodifiable
   */
  public Map<String, String> attributes() {
    return marks().attributes();
  }

  /**
   * Returns the validators that report nothing here.
   *
   * @return the suppressions in order, unmodifiable
   */
  public List<Suppression> suppressions() {
    return marks().suppressions();
  }
}
