package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.wording.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * One of a fixed number of terms, written as its id.
 *
 * @param <T> the terms
 */
final class ChoiceForm<T extends Term> extends Form<T, T> {
  private final ImmutableMap<String, T> byId;

  ChoiceForm(Collection<? extends T> terms) {
    ImmutableMap.Builder<String, T> builder = ImmutableMap.builder();
    terms.forEach(term -> builder.put(term.id(), term));
    byId = builder.buildOrThrow();
  }

  static <E extends Enum<E> & Term> ChoiceForm<E> of(Class<E> type) {
    return new ChoiceForm<>(List.of(type.getEnumConstants()));
  }

  @Override
  void write(JsonGenerator out, T value) {
    out.writeString(value.id());
  }

  @Override
  @Nullable T read(DocumentReading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType(JsonWords.TEXT);
      return null;
    }
    String id = in.parser.getString();
    T term = byId.get(id);
    if (term == null) {
      in.noneOf(JsonWords.ONE_OF, id, byId.keySet(), Suggestions.meant(id, byId.keySet()));
    }
    return term;
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return Map.of("enum", byId.keySet().asList());
  }
}
