package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.wording.Quotation;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list of values. Values that are refused are omitted from the result.
 *
 * @param <W> the type of a value that is written
 * @param <R> the type of a value that is read
 */
final class ListForm<W, R> extends Form<Collection<W>, ImmutableList<R>> {
  private final Form<W, R> item;
  private final boolean unique;
  private final Function<R, Object> key;

  private ListForm(Form<W, R> item, boolean unique, Function<R, Object> key) {
    this.item = item;
    this.unique = unique;
    this.key = key;
  }

  static <W, R> ListForm<W, R> of(Form<W, R> item) {
    return new ListForm<>(item, false, each -> each);
  }

  /** Returns the form of a list of distinct values. */
  static <W, R> ListForm<W, R> ofUnique(Form<W, R> item) {
    return ofUnique(item, each -> each);
  }

  /** Returns the form of a list of values with distinct keys. */
  static <W, R> ListForm<W, R> ofUnique(Form<W, R> item, Function<R, Object> key) {
    return new ListForm<>(item, true, key);
  }

  @Override
  void write(JsonGenerator out, Collection<W> values) {
    item.writeAll(out, values);
  }

  @Override
  @Nullable ImmutableList<R> read(DocumentReading in) {
    if (in.parser.currentToken() != JsonToken.START_ARRAY) {
      in.wrongType(JsonWords.LIST);
      return null;
    }
    ImmutableList.Builder<R> values = ImmutableList.builder();
    Set<Object> seen = unique ? new HashSet<>() : Set.of();
    while (in.parser.nextToken() != JsonToken.END_ARRAY) {
      R value = item.read(in);
      if (value == null) {
        continue;
      }
      if (unique && !seen.add(key.apply(value))) {
        in.refuseEnded(
            JsonProblemKind.WRONG_VALUE,
            JsonWords.TWICE,
            Map.of("found", Quotation.quoted(key.apply(value).toString())),
            in.foreignPlace());
        continue;
      }
      values.add(value);
    }
    return values.build();
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    ImmutableMap.Builder<String, Object> schema =
        ImmutableMap.<String, Object>builder()
            .put("type", "array")
            .put("items", item.schema(definitions));
    if (unique) {
      schema.put("uniqueItems", true);
    }
    return schema.buildOrThrow();
  }
}
