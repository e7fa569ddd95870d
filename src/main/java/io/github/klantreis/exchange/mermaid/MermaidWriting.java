package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.model.Journey;
import java.util.List;
import java.util.Locale;

/**
 * A {@code journey} diagram made from a journey, with remarks on what such a diagram cannot hold.
 *
 * <p>The diagram holds the journey's name as title, its description and its attribute {@value
 * MermaidReading#ACC_TITLE} as accessible texts, phases as sections, touchpoints as tasks with
 * their emotion as score (valence + 3) and the personas concerned as actors. A touchpoint whose
 * personas feel differently is a task for each score. One without emotion has the neutral score 3,
 * as a task must have one. All else is listed in {@link #losses()}, but for the ids, which are not
 * in the diagram: {@link MermaidReading}, which reads back what it holds, makes them of the names,
 * and takes actors for personas unless it is told who they are.
 *
 * <p>Immutable and thread-safe.
 */
public final class MermaidWriting {
  private final MermaidJourney diagram;
  private final ImmutableList<MermaidRemark> losses;
  private final JourneyWords words;

  MermaidWriting(MermaidJourney diagram, Iterable<MermaidRemark> losses, JourneyWords words) {
    this.words = words;
    this.diagram = diagram;
    this.losses = ImmutableList.copyOf(losses);
  }

  /**
   * Draws a journey as far as Mermaid can hold it.
   *
   * @param journey the journey
   * @param locale the language of the names that the journey leaves to its phase model; English and
   *     Dutch are known, others get English
   * @return the diagram and what it does not hold
   */
  public static MermaidWriting of(Journey journey, Locale locale) {
    return new DiagramWriter(requireNonNull(journey, "journey"), requireNonNull(locale, "locale"))
        .write();
  }

  /**
   * Returns the diagram.
   *
   * @return the diagram; its {@link MermaidJourney#toText()} is what Mermaid reads
   */
  public MermaidJourney diagram() {
    return diagram;
  }

  /**
   * Returns what the diagram does not hold.
   *
   * @return a remark for each attribute of each element, in the order of the journey, unmodifiable
   */
  public List<MermaidRemark> losses() {
    return losses;
  }

  /**
   * Returns what the diagram does not hold, for people: each kind of loss once, with the number of
   * elements concerned.
   *
   * <pre>{@code
   * A Mermaid diagram cannot hold:
   *   phase model: journey
   *   channels: 12 touchpoints
   *   goals: 5 phases, 2 touchpoints
   * Without an emotion it is written with the neutral score 3: 2 touchpoints
   * }</pre>
   *
   * @param locale the reader's locale; English and Dutch are known, others read English
   * @return lines, each ending in a line feed; empty where nothing is lost
   */
  public String toText(Locale locale) {
    return new LossesText(words, requireNonNull(locale, "locale")).of(losses);
  }
}
