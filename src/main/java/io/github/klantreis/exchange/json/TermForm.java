package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.json.Definitions;
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
import tools.jackson.core.io.SerializedString;

/**
 * A term of an open vocabulary. A standard term is written as its id; an application's own term is
 * written in full wherever it is used, as two of them may have the same id.
 *
 * @param <T> the type of the terms
 */
final class TermForm<T extends Term> extends Form<T, T> {
  private final String name;
  private final ImmutableMap<String, Standard<T>> standard;
  private final Vocabulary<T> vocabulary;
  private final PartForm<T> own;

  /**
   * A term that exists.
   *
   * @param id its id as it is written
   */
  private record Standard<T>(T term, SerializedString id) {}

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
    ImmutableMap.Builder<String, Standard<T>> builder = ImmutableMap.builder();
    standard.forEach(
        term -> builder.put(term.id(), new Standard<>(term, new SerializedString(term.id()))));
    this.standard = builder.buildOrThrow();
    this.vocabulary = Vocabulary.of(name, standard);
  }

  @Override
  void write(JsonGenerator out, T value) {
    Standard<T> known = standard.get(value.id());
    if (known != null && value.equals(known.term)) {
      out.writeString(known.id);
    } else {
      own.write(out, value);
    }
  }

  @Override
  @Nullable T read(DocumentReading in) {
    JsonToken token = in.parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return own.read(in);
    }
    if (token != JsonToken.VALUE_STRING) {
      in.wrongType(JsonWords.TEXT_OR_OBJECT);
      return null;
    }
    String id = in.parser.getString();
    Standard<T> known = standard.get(id);
    if (known == null) {
      refuse(id, in);
      return null;
    }
    return known.term;
  }

  /** Aliases are suggested but not accepted: stored documents use ids only. */
  private void refuse(String id, DocumentReading in) {
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
