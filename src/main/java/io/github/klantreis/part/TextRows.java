package io.github.klantreis.part;

import static io.github.klantreis.description.ValueKinds.NOT_BLANK;

import io.github.klantreis.description.DescriptionBuilder;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Rows that hold lists of texts. */
record TextRows<T, B>(DescriptionBuilder<T, B> rows) {
  TextRows<T, B> add(
      String name,
      String dutch,
      String said,
      Function<T, ? extends Collection<String>> get,
      BiConsumer<B, Collection<String>> set) {
    rows.set(rows.<String>listed(name, dutch, said, NOT_BLANK, get), set);
    return this;
  }
}
