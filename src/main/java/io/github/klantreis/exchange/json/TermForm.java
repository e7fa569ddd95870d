package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Vocabulary;
import io.github.klantreis.wording.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A term of an open vocabulary. A standard term is written as its id; an application's own term is
 * written in full wherever it is used, as two of them may have the same id.
 *
 * @param <T> the type of the terms
 */
final class TermForm<T extends Term> extends Form<T, T> {
  private final String name;
  private final ImmutableMap<String, T> standard;
  private final Vocabulary<T> vocabulary;
  private final PartForm<T> own;

  /**
   * Creates the form.
   *
   * @param name the name of the definition, such as "actionKind"
   * @param standard the terms that exist
   * @param own the form of an application's own terms
   */
  TermForm(String name, Collection<? extends T> standard, PartForm<T> own) {
    this.name = name;
    this.own = own;
    ImmutableMap.Builder<String, T> builder = ImmutableMap.builder();
    standard.forEach(term -> builder.put(term.id(), term));
    this.standard = builder.buildOrThrow();
    this.vocabulary = Vocabulary.of(name, standard);
  }

  @Override
  void write(JsonGenerator out, T value) {
    if (value.equals(standard.get(value.id()))) {
      out.writeString(value.id());
    } else {
      own.write(out, value);
    }
  }

  @Override
  @Nullable T read(Reading in) {
    JsonToken token = in.parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return own.read(in);
    }
    if (token != JsonToken.VALUE_STRING) {
      in.wrongType(JsonWords.TEXT_OR_OBJECT);
      return null;
    }
    String id = in.parser.getString();
    T term = standard.get(id);
    if (term == null) {
      refuse(id, in);
    }
    return term;
  }

  /** Aliases are suggested but not accepted: stored documents use ids only. */
  private void refuse(String id, Reading in) {
    in.noneOf(
        JsonWords.ONE_OF_OR_OBJECT,
        id,
        standard.keySet(),
        vocabulary
            .find(id)
            .map(meant -> Suggestions.either(List.of(meant.id())))
            .or(() -> Suggestions.meant(id, standard.keySet())));
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(
        name,
        () ->
            ImmutableMap.of(
                "description",
                "The id of a standard "
                    + name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
                    + ", or an own one in full.",
                "oneOf",
                ImmutableList.of(
                    Map.of("enum", standard.keySet().asList()), own.schema(definitions))));
  }
}
