package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Numbers; whole numbers are written without a decimal point. */
final class NumberForm extends Form<Double, Double> {
  static final NumberForm ANY =
      new NumberForm(
          -Double.MAX_VALUE,
          Double.MAX_VALUE,
          false,
          Text.en("a number that is not too large").nl("een getal dat niet te groot is"),
          ImmutableMap.of("type", "number"));

  static final NumberForm SCORE =
      new NumberForm(
          Valence.LOWEST,
          Valence.HIGHEST,
          true,
          Text.en("a whole number from -2 to 2").nl("een geheel getal van -2 tot en met 2"),
          ImmutableMap.of(
              "type", "integer", "minimum", Valence.LOWEST, "maximum", Valence.HIGHEST));

  /** Up to 2^53 every whole number is a double, and none is written with an exponent. */
  private static final double MOST_DIGITS = 1e15;

  private final double lowest;
  private final double highest;
  private final boolean whole;
  private final Text allowed;
  private final ImmutableMap<String, Object> schema;

  private NumberForm(
      double lowest,
      double highest,
      boolean whole,
      Text allowed,
      ImmutableMap<String, Object> schema) {
    this.lowest = lowest;
    this.highest = highest;
    this.whole = whole;
    this.allowed = allowed;
    this.schema = schema;
  }

  @Override
  void write(JsonGenerator out, Double value) {
    double number = value;
    if (number == Math.rint(number) && Math.abs(number) < MOST_DIGITS) {
      out.writeNumber((long) number);
    } else {
      out.writeNumber(number);
    }
  }

  @Override
  @Nullable Double read(Reading in) {
    JsonToken token = in.parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      in.wrongType(JsonWords.NUMBER);
      return null;
    }
    double number = in.parser.getDoubleValue();
    if (number < lowest || number > highest || (whole && number != Math.rint(number))) {
      in.wrongValue(JsonWords.WRONG_VALUE, allowed, in.parser.getString());
      return null;
    }
    return number;
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return schema;
  }
}
