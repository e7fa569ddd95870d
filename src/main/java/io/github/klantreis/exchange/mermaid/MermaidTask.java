package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a {@link MermaidJourney}: what one or more actors do, and how they feel about it.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class MermaidTask {
  private final int sectionIndex;
  private final String section;
  private final String name;
  private final double score;
  private final ImmutableList<String> people;

  MermaidTask(
      int sectionIndex, String section, String name, double score, Iterable<String> people) {
    this.sectionIndex = sectionIndex;
    this.section = section;
    this.name = name;
    this.score = score;
    this.people = ImmutableList.copyOf(people);
  }

  /** Returns the index of its section, −1 before the first; names of sections may be repeated. */
  int sectionIndex() {
    return sectionIndex;
  }

  /** Returns the task in a diagram in which its section has another index. */
  MermaidTask inSection(int index) {
    return new MermaidTask(index, section, name, score, people);
  }

  /**
   * Returns the name of its section.
   *
   * @return the section's name with its blanks; empty before the first section
   */
  public String section() {
    return section;
  }

  /**
   * Returns what is done.
   *
   * @return the name with the blanks at its end, as Mermaid has it; not empty
   */
  public String name() {
    return name;
  }

  /**
   * Returns the score: how good or bad it feels.
   *
   * @return from 1 to 5 in a sound diagram; Mermaid reads other texts as any number, infinity or
   *     NaN
   */
  public double score() {
    return score;
  }

  /**
   * Returns who does it.
   *
   * @return the actors in the order written, trimmed, perhaps empty ones and some twice;
   *     unmodifiable
   */
  public List<String> people() {
    return people;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MermaidTask task
        && sectionIndex == task.sectionIndex
        && Double.compare(score, task.score) == 0
        && section.equals(task.section)
        && name.equals(task.name)
        && people.equals(task.people);
  }

  @Override
  public int hashCode() {
    return (name.hashCode() * 31 + Double.hashCode(score)) * 31 + people.hashCode();
  }

  /** Returns the task as a line of a diagram. */
  @Override
  public String toString() {
    return Escaping.task(this);
  }
}
