package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.json.Definitions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The version of the format. If it is another one, reading stops, as its fields are unknown. */
final class VersionForm extends Form<Integer, Integer> {
  static final VersionForm VERSION = new VersionForm();

  private VersionForm() {}

  @Override
  void write(JsonGenerator out, Integer value) {
    out.writeNumber(value);
  }

  @Override
  @Nullable Integer read(DocumentReading in) {
    JsonToken token = in.parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      in.wrongType(JsonWords.NUMBER);
      return null;
    }
    if (in.parser.getDoubleValue() != ElementForms.FORMAT_VERSION) {
      in.refuse(
          JsonProblemKind.FORMAT_VERSION,
          JsonWords.VERSION,
          JsonWords.EXPECTED,
          Map.of("found", in.parser.getString(), "expected", ElementForms.FORMAT_VERSION));
      throw new DocumentReading.Ended();
    }
    return ElementForms.FORMAT_VERSION;
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("const", ElementForms.FORMAT_VERSION);
  }
}
