package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.description.ValueKinds;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.json.JsonOutput;
import io.github.klantreis.vocabulary.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Numbers; whole numbers are written without a decimal point. */
final class NumberForm extends Form<Double, Double> {
  static final NumberForm ANY = new NumberForm(ValueKinds.NUMBER);

  private final NumberKind kind;

  NumberForm(NumberKind kind) {
    this.kind = kind;
  }

  @Override
  void write(JsonGenerator out, Double value) {
    JsonOutput.writeNumber(out, value);
  }

  @Override
  @Nullable Double read(DocumentReading in) {
    JsonToken token = in.parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      in.wrongType(JsonWords.NUMBER);
      return null;
    }
    double number = in.parser.getDoubleValue();
    if (!kind.accepts(number)) {
      in.wrongValue(JsonWords.WRONG_VALUE, allowed(), in.parser.getString());
      return null;
    }
    return number;
  }

  private boolean isLimited() {
    return kind.min() > -Double.MAX_VALUE || kind.max() < Double.MAX_VALUE;
  }

  private Text allowed() {
    if (!isLimited()) {
      return Text.en("a number that is not too large").nl("een getal dat niet te groot is");
    }
    String range = inJson(kind.min()) + " to " + inJson(kind.max());
    String inDutch = inJson(kind.min()) + " tot en met " + inJson(kind.max());
    return Text.en((kind.isWhole() ? "a whole number from " : "a number from ") + range)
        .nl((kind.isWhole() ? "een geheel getal van " : "een getal van ") + inDutch);
  }

  private static String inJson(double number) {
    return JsonOutput.document(out -> JsonOutput.writeNumber(out, number)).text().strip();
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    String type = kind.isWhole() ? "integer" : "number";
    return isLimited()
        ? ImmutableMap.of("type", type, "minimum", kind.min(), "maximum", kind.max())
        : ImmutableMap.of("type", type);
  }
}
