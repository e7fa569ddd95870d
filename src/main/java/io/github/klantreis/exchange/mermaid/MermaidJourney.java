package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.klantreis.model.Journey;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A {@code journey} diagram as Mermaid 11.17.2 and 12.3.0 understand it: its title, sections, tasks
 * with score and actors.
 *
 * <pre>{@code
 * MermaidJourney diagram = MermaidJourney.parse("journey\n section Aankoop\n Betaalt: 4: Klant");
 * diagram.tasks().get(0).score(); // 4.0
 * }</pre>
 *
 * <p>{@link #parse} accepts what Mermaid accepts, with Mermaid's surprises (a number sign begins a
 * comment, a title without a text takes the next line), and refuses what Mermaid refuses. What may
 * surprise an author is among the remarks of {@link MermaidReading}. Texts are those that a reader
 * of the drawn diagram sees: entities such as {@code #58;} are characters here.
 *
 * <p>{@link #toText()} writes a diagram that {@link #parse} reads back as an equal value, and
 * Mermaid as the same texts, scores and actors, whatever characters they hold.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class MermaidJourney {
  /** The most characters of a diagram that Mermaid draws, unless its maxTextSize is set. */
  public static final int MOST_DRAWN = DiagramWriter.MOST_DRAWN;

  /** The longest text that is parsed, in UTF-16 units. */
  public static final int MAX_LENGTH = 1 << 24;

  private final String title;
  private final String accTitle;
  private final String accDescription;
  private final ImmutableList<String> sections;
  private final ImmutableList<MermaidTask> tasks;

  MermaidJourney(
      String title,
      String accTitle,
      String accDescription,
      Iterable<String> sections,
      Iterable<MermaidTask> tasks) {
    this.title = title;
    this.accTitle = accTitle;
    this.accDescription = accDescription;
    this.sections = ImmutableList.copyOf(sections);
    this.tasks = ImmutableList.copyOf(tasks);
  }

  /**
   * Reads a diagram.
   *
   * <p>Takes linear time on any text. Of front matter the title is taken. SnakeYAML Engine ({@code
   * org.snakeyaml:snakeyaml-engine}), an optional dependency, reads it, and refuses what Mermaid
   * refuses; so it does a key of more than 1,024 characters and a title that is a list of more than
   * 1,000 parts. Without SnakeYAML Engine only a title in plain words is read and no front matter
   * is refused; {@link MermaidReading#remarks()} reports where there may be a title in another
   * form.
   *
   * @param text the diagram: what is in a {@code .mmd} file or between the fences of a {@code
   *     mermaid} block
   * @return the diagram
   * @throws MermaidSyntaxException if Mermaid would refuse it, or it is longer than {@link
   *     #MAX_LENGTH}
   */
  public static MermaidJourney parse(String text) {
    return of(DiagramParser.parse(requireNonNull(text, "text")));
  }

  /**
   * Draws a journey as far as Mermaid can hold it; {@link MermaidWriting} also says what it cannot.
   *
   * @param journey the journey
   * @param locale the language of the names that the journey leaves to its phase model
   * @return the diagram
   */
  public static MermaidJourney of(Journey journey, Locale locale) {
    return MermaidWriting.of(journey, locale).diagram();
  }

  static MermaidJourney of(Diagram diagram) {
    return new MermaidJourney(
        Entities.decode(diagram.title()),
        Entities.decode(diagram.accTitle()),
        Entities.decode(diagram.accDescr()),
        diagram.sections().stream().map(section -> Entities.decode(section.name())).toList(),
        diagram.tasks().stream()
            .map(
                task ->
                    new MermaidTask(
                        task.section(),
                        Entities.decode(diagram.sectionOf(task)),
                        Entities.decode(task.name()),
                        task.number(),
                        task.people().stream().map(Entities::decode).toList()))
            .toList());
  }

  /**
   * The title.
   *
   * @return the title, with its blanks and with markup as Mermaid cleans it; empty if there is none
   */
  public String title() {
    return title;
  }

  /**
   * The title for assistive technology.
   *
   * @return the title, empty if there is none
   */
  public String accTitle() {
    return accTitle;
  }

  /**
   * The description for assistive technology.
   *
   * @return the description, perhaps of several lines; empty if there is none
   */
  public String accDescription() {
    return accDescription;
  }

  /**
   * The sections.
   *
   * @return their names with their blanks, in order, those of the same name as often as they are
   *     there; unmodifiable
   */
  public List<String> sections() {
    return sections;
  }

  /**
   * The tasks of all sections.
   *
   * @return the tasks in order, unmodifiable
   */
  public List<MermaidTask> tasks() {
    return tasks;
  }

  /**
   * Splits the diagram, as Mermaid draws none of more than {@link #MOST_DRAWN} characters.
   *
   * @return a diagram for each section, in order, with the title and the accessible texts of this
   *     one; before these one of the tasks before the first section, if any; unmodifiable
   */
  public List<MermaidJourney> bySection() {
    ImmutableListMultimap<Integer, MermaidTask> tasksOf =
        Multimaps.index(tasks, MermaidTask::sectionIndex);
    return IntStream.range(-1, sections.size())
        .filter(section -> section >= 0 || tasksOf.containsKey(section))
        .mapToObj(
            section ->
                new MermaidJourney(
                    title,
                    accTitle,
                    accDescription,
                    section < 0 ? ImmutableList.of() : ImmutableList.of(sections.get(section)),
                    tasksOf.get(section).stream()
                        .map(task -> task.inSection(Math.min(section, 0)))
                        .toList()))
        .toList();
  }

  /**
   * The distinct actors of all tasks.
   *
   * @return the actors in the order in which Mermaid draws those of {@link #toText()}: that of the
   *     UTF-16 units of their names, where an entity comes behind nearly all else; unmodifiable
   */
  public List<String> actors() {
    return tasks.stream()
        .flatMap(task -> task.people().stream())
        .distinct()
        .sorted(Comparator.comparing(Escaping::sortedAs))
        .toList();
  }

  /**
   * The diagram as text, with a line feed at its end.
   *
   * @return what {@link #parse} reads back as an equal diagram
   */
  public String toText() {
    StringBuilder text = new StringBuilder("journey\n");
    if (!title.isEmpty()) {
      text.append("  ").append(Escaping.title(title)).append('\n');
    }
    if (!accTitle.isEmpty()) {
      text.append("  ").append(Escaping.accTitle(accTitle)).append('\n');
    }
    if (!accDescription.isEmpty()) {
      text.append("  ").append(Escaping.accDescr(accDescription)).append('\n');
    }
    int next = 0;
    for (int section = -1; section < sections.size(); section++) {
      if (section >= 0) {
        text.append("  ").append(Escaping.section(sections.get(section))).append('\n');
      }
      for (; next < tasks.size() && tasks.get(next).sectionIndex() == section; next++) {
        text.append("    ").append(Escaping.task(tasks.get(next))).append('\n');
      }
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MermaidJourney journey
        && title.equals(journey.title)
        && accTitle.equals(journey.accTitle)
        && accDescription.equals(journey.accDescription)
        && sections.equals(journey.sections)
        && tasks.equals(journey.tasks);
  }

  @Override
  public int hashCode() {
    return (title.hashCode() * 31 + sections.hashCode()) * 31 + tasks.hashCode();
  }

  /** The {@linkplain #toText() text}. */
  @Override
  public String toString() {
    return toText();
  }
}
