package io.github.klantreis.exchange.grid;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;

/** The ids that elements of one kind had, by their names. Each is given once at most. */
final class FormerIds {
  private final Map<String, Queue<String>> byName = new HashMap<>();

  void add(String name, String id) {
    byName.computeIfAbsent(name, first -> new ArrayDeque<>()).add(id);
  }

  /** Takes the next id of a name that is free. */
  Optional<String> take(String name, Predicate<String> isFree) {
    Queue<String> ids = byName.getOrDefault(name, new ArrayDeque<>());
    while (!ids.isEmpty()) {
      String id = ids.remove();
      if (isFree.test(id)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }
}
