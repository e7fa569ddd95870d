package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.TextLines;
import java.util.List;

/**
 * A diagram as Mermaid's database has it: names untrimmed, entities hidden.
 *
 * @param title the title, cleaned of markup as Mermaid does; empty if there is none
 * @param writtenTitle the title before that
 * @param accTitle the title for assistive technology, or empty
 * @param accDescr the description for assistive technology, or empty
 * @param sections the sections in order, also those of the same name
 * @param tasks the tasks in order
 * @param notes the oddities, in the order of the text
 * @param ignorings the comments that leave rules out, in the order of the text
 * @param titleSpan the title, or else the keyword journey
 * @param keyword where the keyword journey is, in the text as given
 * @param lines the lines of the text as given
 */
record Diagram(
    String title,
    String writtenTitle,
    String accTitle,
    String accDescr,
    ImmutableList<Section> sections,
    ImmutableList<Task> tasks,
    ImmutableList<Note> notes,
    ImmutableList<Ignoring> ignorings,
    Span titleSpan,
    int keyword,
    TextLines lines) {

  /**
   * A section.
   *
   * @param name its name
   * @param span the word section and the name, in the text as given
   */
  record Section(String name, Span span) {
    int origin() {
      return span.start();
    }
  }

  /**
   * A task.
   *
   * @param section the index of its section, −1 before the first
   * @param name its name
   * @param score its score as typed, trimmed
   * @param number its score as JavaScript's number
   * @param people its actors
   * @param span its name, in the text as given
   * @param scoreSpan its score, there
   * @param peopleSpans each of its actors, there
   */
  record Task(
      int section,
      String name,
      String score,
      double number,
      ImmutableList<String> people,
      Span span,
      Span scoreSpan,
      ImmutableList<Span> peopleSpans) {
    int origin() {
      return span.start();
    }
  }

  /**
   * A stretch of the text as given.
   *
   * @param start where it starts
   * @param end behind its end
   */
  record Span(int start, int end) {}

  /**
   * A comment by which its author leaves a rule out.
   *
   * @param rule the id of the rule, or the beginning of ids with an asterisk; empty where the
   *     comment cannot be understood
   * @param reason the reason; the whole comment where it cannot be understood
   * @param span the comment
   */
  record Ignoring(String rule, String reason, Span span) {}

  /**
   * An oddity.
   *
   * @param rule the kind of oddity
   * @param origin its place in the text as given
   * @param section the index of the section it is about, or −1
   * @param task the index of the task it is about, or −1
   * @param what the words it is about
   */
  record Note(ReadingRule rule, int origin, int section, int task, String what) {}

  /** Returns the name of a task's section; empty before the first section. */
  String sectionOf(Task task) {
    return task.section() < 0 ? "" : sections.get(task.section()).name();
  }

  /** Returns the distinct actors of all tasks, in the order of their UTF-16 units. */
  List<String> actors() {
    return tasks.stream().flatMap(task -> task.people().stream()).distinct().sorted().toList();
  }
}
