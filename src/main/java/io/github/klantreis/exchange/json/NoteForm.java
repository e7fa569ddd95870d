package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.model.Note;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A note: a mere sentence is a string, any other an object. Reading returns an {@link ElementDraft}
 * or a {@link Sentence}.
 *
 * @param <E> the notes
 */
final class NoteForm<E extends Note> extends Form<E, Object> {
  private final ElementForm<E> whole;

  NoteForm(ElementForm<E> whole) {
    this.whole = whole;
  }

  /**
   * A sentence as it was read.
   *
   * @param text the sentence
   * @param index its position in the list it was read from
   */
  record Sentence(String text, int index) {}

  @Override
  void write(JsonGenerator out, E note) {
    if (note.isSentence()) {
      TextForm.NOT_BLANK.write(out, note.text());
    } else {
      whole.write(out, note);
    }
  }

  @Override
  @Nullable Object read(DocumentReading in) {
    if (in.parser.currentToken() == JsonToken.START_OBJECT) {
      return whole.read(in);
    }
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType(JsonWords.TEXT_OR_OBJECT);
      return null;
    }
    int index = in.parser.streamReadContext().getCurrentIndex();
    String text = TextForm.NOT_BLANK.read(in);
    return text == null ? null : new Sentence(text, index);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return Map.of(
        "oneOf",
        ImmutableList.of(TextForm.NOT_BLANK.schema(definitions), whole.schema(definitions)));
  }
}
