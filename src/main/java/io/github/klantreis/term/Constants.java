package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * Creates the constants of the open vocabularies. Not part of {@link StandardVocabularies}, because
 * the constants must exist before that class is initialised.
 */
final class Constants {
  /** The people of journeys of several kinds of people. */
  static final People SEVERAL =
      People.of("people", Text.en("person").nl("persoon"), Text.en("people").nl("mensen"));

  private Constants() {}

  static Channel channel(
      String id, ChannelKind kind, Ownership ownership, String en, String nl, String... aliases) {
    return Channel.of(id, kind, ownership, Text.en(en).nl(nl), List.of(aliases));
  }

  static People people(String id, String person, String people, String persoon, String mensen) {
    return People.of(
        id,
        Text.en(person).nl(persoon),
        Text.en(people).nl(mensen),
        id.equals("customers"),
        List.of());
  }

  static ActionKind actionKind(String id, String en, String nl, String... aliases) {
    return ActionKind.of(id, Text.en(en).nl(nl), List.of(aliases));
  }

  static Moment moment(String id, String en, String nl, String... aliases) {
    return Moment.of(id, Text.en(en).nl(nl), List.of(aliases));
  }
}
