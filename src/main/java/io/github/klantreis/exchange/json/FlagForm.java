package io.github.klantreis.exchange.json;

import io.github.klantreis.json.Definitions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The form of true and false. */
final class FlagForm extends Form<Boolean, Boolean> {
  static final FlagForm FLAG = new FlagForm();

  private FlagForm() {}

  @Override
  void write(JsonGenerator out, Boolean value) {
    out.writeBoolean(value);
  }

  @Override
  @Nullable Boolean read(DocumentReading in) {
    JsonToken token = in.parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      in.wrongType(JsonWords.FLAG);
      return null;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return Map.of("type", "boolean");
  }
}
