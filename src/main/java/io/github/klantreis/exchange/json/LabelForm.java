package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.exchange.json.Problems.Place;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.json.JsonOutput;
import io.github.klantreis.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A text in several languages: its words by language, English among them. */
final class LabelForm extends Form<Text, Text> {
  static final LabelForm LABEL = new LabelForm();

  private static final String ENGLISH = "en";
  private static final Text ALLOWED =
      Text.en("codes of languages in small letters, such as \"en\" and \"nl\"")
          .nl("codes van talen in kleine letters, zoals \"en\" en \"nl\"");

  private LabelForm() {}

  @Override
  void write(JsonGenerator out, Text value) {
    out.writeStartObject();
    for (Locale language : value.languages()) {
      if (!isLanguage(language.getLanguage())) {
        throw new IllegalArgumentException(
            "the text \"" + value + "\" has words in a language without a code of its own");
      }
      out.writeName(language.getLanguage());
      JsonOutput.writeText(out, value.get(language));
    }
    out.writeEndObject();
  }

  @Override
  @Nullable Text read(DocumentReading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      in.wrongType(JsonWords.OBJECT);
      return null;
    }
    Place begin = in.foreignPlace();
    Map<String, @Nullable String> words = new LinkedHashMap<>();
    while (in.parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String language = in.parser.currentName();
      if (words.containsKey(language)) {
        in.duplicateField();
      } else if (isLanguage(language)) {
        in.parser.nextToken();
        words.put(language, TextForm.NOT_BLANK.read(in));
      } else {
        in.wrongValue(JsonWords.WRONG_VALUE, ALLOWED, language);
        in.parser.nextToken();
        in.parser.skipChildren();
      }
    }
    if (!words.containsKey(ENGLISH)) {
      in.missing(ENGLISH, begin);
    }
    return made(words);
  }

  private static @Nullable Text made(Map<String, @Nullable String> words) {
    String english = words.remove(ENGLISH);
    if (english == null) {
      return null;
    }
    Text text = Text.en(english);
    for (Map.Entry<String, @Nullable String> each : words.entrySet()) {
      String inLanguage = each.getValue();
      if (inLanguage != null) {
        text = text.and(Locale.forLanguageTag(each.getKey()), inLanguage);
      }
    }
    return text;
  }

  private static boolean isLanguage(String code) {
    return code.length() >= 2
        && code.length() <= 8
        && code.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
        && Locale.forLanguageTag(code).getLanguage().equals(code);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(
        "label",
        () ->
            ImmutableMap.of(
                "description",
                "A text in several languages, English among them.",
                "type",
                "object",
                "required",
                ImmutableList.of(ENGLISH),
                "propertyNames",
                ImmutableMap.of("pattern", "^[a-z]{2,8}$"),
                "additionalProperties",
                TextForm.NOT_BLANK.schema(definitions)));
  }
}
