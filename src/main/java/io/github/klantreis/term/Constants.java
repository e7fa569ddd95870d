package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * Makes the constants of the open vocabularies. Apart from {@link StandardVocabularies}, whose
 * initialisation needs them made.
 */
final class Constants {
  private Constants() {}

  static Channel channel(
      String id, ChannelKind kind, Ownership ownership, String en, String nl, String... aliases) {
    return Channel.of(id, kind, ownership, Text.en(en).nl(nl), List.of(aliases));
  }

  static ActionKind actionKind(String id, String en, String nl, String... aliases) {
    return ActionKind.of(id, Text.en(en).nl(nl), List.of(aliases));
  }

  static Moment moment(String id, String en, String nl, String... aliases) {
    return Moment.of(id, Text.en(en).nl(nl), List.of(aliases));
  }
}
