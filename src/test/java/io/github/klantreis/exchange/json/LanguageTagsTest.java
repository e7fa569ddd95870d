package io.github.klantreis.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tags of languages: what is read, what is refused with its place, and what the schema allows. */
final class LanguageTagsTest {
  private static String json(String tag) {
    return "{\"formatVersion\": 1, \"id\": \"j\", \"name\": \"J\",\n \"language\": \""
        + tag
        + "\"}";
  }

  private static boolean isAllowedBySchema(String tag) {
    JsonNode language = JsonMapper.shared().readTree(JourneyJson.schema()).at("/$defs/language");
    return tag.matches(language.get("pattern").asString())
        && tag.length() <= language.get("maxLength").asInt();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nl",
        "NL",
        "en-GB",
        "zh-Hant-TW",
        "es-419",
        "de-CH-1901",
        "sl-rozaj-biske",
        "en-US-posix",
        "und",
        "x-own",
        "nl-u-ca-buddhist",
        "en-t-nl-x-a-b",
        "i-klingon",
        "mul"
      })
  void tagsAreReadAndWritten(String tag) {
    Journey read = JourneyJson.read(json(tag));
    assertThat(read.language()).contains(Locale.forLanguageTag(tag));
    assertThat(JourneyJson.read(JourneyJson.write(read))).isEqualTo(read);
    assertThat(isAllowedBySchema(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1",
        "B2C",
        "no-NO-NY",
        "ja-JP-JP",
        "n",
        "nederlands",
        "nl_NL",
        "nl-",
        "-nl",
        "en--GB",
        "en-GB-oed",
        "a-DE",
        "nl-u",
        "é"
      })
  void otherTextsAreProblemsWithTheirPlace(String tag) {
    assertThatExceptionOfType(InvalidJourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(json(tag)))
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .extracting(
                        each ->
                            each.kind()
                                + " "
                                + each.line()
                                + ":"
                                + each.column()
                                + " "
                                + each.pointer())
                    .containsExactly("WRONG_VALUE 2:14 /language"));
    assertThat(isAllowedBySchema(tag)).isFalse();
  }

  /** Java drops the second one in silence. */
  @Test
  void aRepeatedExtensionIsRefused() {
    for (String tag : new String[] {"en-a-bb-a-cc", "en-u-ca-gregory-U-nu-latn"}) {
      assertThatExceptionOfType(InvalidJourneyJsonException.class)
          .isThrownBy(() -> JourneyJson.read(json(tag)));
      assertThat(isAllowedBySchema(tag)).isFalse();
    }
    for (String tag : new String[] {"en-a-bb-x-a-b", "x-a-b-a-b", "en-a-bb-b-cc-x-b-a-b-a"}) {
      assertThat(JourneyJson.read(json(tag)).language()).isPresent();
      assertThat(isAllowedBySchema(tag)).isTrue();
    }
  }

  @Test
  void tagsHaveAnEnd() {
    String tag = "en-x" + "-abcdefgh".repeat(10);
    assertThat(JourneyJson.read(json(tag)).language()).isPresent();
    String longer = tag + "-abcdefgh".repeat(100_000);
    assertThatExceptionOfType(InvalidJourneyJsonException.class)
        .isThrownBy(() -> JourneyJson.read(json(longer)));
    assertThat(isAllowedBySchema(tag + "-abcdefgh")).isFalse();
    Journey journey =
        Journey.builder("j", "J").language(Locale.forLanguageTag(tag + "-abcdefgh")).build();
    assertThatIllegalArgumentException().isThrownBy(() -> JourneyJson.write(journey));
  }
}
