package io.github.klantreis.vocabulary;

import java.util.Set;

/** A term for tests. */
record Word(String id, Text label, Set<String> aliases) implements Term {

  static Word of(String id, Text label, String... aliases) {
    return new Word(id, label, Set.of(aliases));
  }
}
