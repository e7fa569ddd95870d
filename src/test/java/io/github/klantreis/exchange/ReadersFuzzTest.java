package io.github.klantreis.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.klantreis.Extent;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.exchange.eventlog.TimeFormat;
import io.github.klantreis.exchange.json.InvalidJourneyJsonException;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Sound documents with damage: every reader reads them or throws what it documents, and nothing
 * else.
 */
final class ReadersFuzzTest {
  private static final int ROUNDS = Extent.of(60, 400);

  /** What readers have stumbled over, here and elsewhere. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\0",
          "\uFEFF",
          "\uFFFD",
          "\uD83D",
          "\uDE00",
          "\\ud800",
          "\u00A0",
          "\u2028",
          "\r",
          "\n",
          "\t",
          "\"",
          "'",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ":",
          ";",
          ",",
          "#",
          "%%",
          "---\n",
          "&x;",
          "&#0;",
          "<",
          ">",
          "<!--",
          "<![CDATA[",
          "]]>",
          "<!DOCTYPE log>",
          "<?x?>",
          "null",
          "true",
          "-",
          "-0",
          "1e999",
          "9".repeat(30),
          "NaN",
          "0x3",
          "x",
          "1",
          "B2C",
          "no-NO-NY",
          "en-a-bb-a-cc",
          "P",
          "PT",
          "P1Y-1M",
          "PT99999999999999999999S",
          "-999999999-01-01",
          "2026-02-30",
          "http://[",
          "//",
          "~",
          "~2",
          "side/",
          "a/b/c",
          "24:00:00",
          "%%{init: ",
          "journey",
          "section ",
          "title ",
          "accDescr {",
          "é",
          "ß",
          "İ",
          "ı",
          "😀",
          "\u202E",
          "\u0301");

  @Test
  void onlyDocumentedExceptionsComeOut() throws IOException {
    Random random = new Random(20261126);
    for (String name : FuzzTargets.names()) {
      byte[] seed = FuzzTargets.seed(name);
      if (!name.equals("moved traveller")) {
        FuzzTargets.readSound(name, seed);
      }
      int rounds = seed.length < 2_000 ? 2 * ROUNDS : ROUNDS;
      for (int i = 0; i < rounds; i++) {
        FuzzTargets.read(name, damaged(seed, random));
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  /** Values of attributes in JSON, each replaced as a whole. */
  @Test
  void oddValuesInJsonAreProblems() {
    String json = JourneyJson.write(SolarPanels.asIs());
    List<int[]> values = strings(json);
    Random random = new Random(7);
    for (String odd : ODD) {
      String quoted =
          odd.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\x00-\\x1f]", "\\\\n");
      for (int i = 0; i < Extent.of(5, 25); i++) {
        int[] at = values.get(random.nextInt(values.size()));
        String changed = json.substring(0, at[0]) + quoted + json.substring(at[1]);
        try {
          Journey read = JourneyJson.read(changed);
          assertThat(JourneyJson.read(JourneyJson.write(read))).isEqualTo(read);
        } catch (InvalidJourneyJsonException told) {
          assertThat(told.problems()).isNotEmpty();
        } catch (RuntimeException e) {
          fail("\"" + quoted + "\" at " + json.substring(Math.max(0, at[0] - 60), at[0]), e);
        }
      }
    }
  }

  @Test
  void oddTimesPatternsAndPathsAreRefused() {
    Random random = new Random(8);
    String letters = "yuMLdDEecahHkKmsSnNAxXzOVvBGQqwWpY'[]-/: .";
    for (int i = 0; i < 4_000; i++) {
      StringBuilder pattern = new StringBuilder();
      for (int k = random.nextInt(9); k >= 0; k--) {
        char letter = letters.charAt(random.nextInt(letters.length()));
        pattern.append(String.valueOf(letter).repeat(1 + random.nextInt(4)));
      }
      try {
        TimeFormat format = TimeFormat.pattern(pattern.toString(), Locale.ENGLISH);
        try {
          format.parse(ODD.get(random.nextInt(ODD.size())));
        } catch (DateTimeException refused) {
          assertThat(refused).hasMessageContaining("in the format");
        }
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).isNotEmpty();
      }
    }
    String path = "phase[purchase]/touchpoint[pays]/@name";
    for (int i = 0; i < 2_000; i++) {
      String damaged = text(damaged(path.getBytes(UTF_8), random));
      try {
        assertThat(ElementPath.parse(damaged)).hasToString(damaged);
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).isNotEmpty();
      }
    }
  }

  private static byte[] damaged(byte[] seed, Random random) {
    byte[] bytes = seed;
    for (int k = random.nextInt(3); k >= 0; k--) {
      int at = random.nextInt(bytes.length + 1);
      int removed =
          Math.min(
              bytes.length - at, random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(3));
      byte[] put =
          random.nextInt(4) == 0
              ? new byte[] {(byte) random.nextInt(256)}
              : ODD.get(random.nextInt(ODD.size())).getBytes(UTF_8);
      byte[] changed = new byte[bytes.length - removed + put.length];
      System.arraycopy(bytes, 0, changed, 0, at);
      System.arraycopy(put, 0, changed, at, put.length);
      System.arraycopy(bytes, at + removed, changed, at + put.length, bytes.length - at - removed);
      bytes = changed;
    }
    return bytes;
  }

  /** Returns where the texts are that are values, without their quotation marks. */
  private static List<int[]> strings(String json) {
    List<int[]> found = new ArrayList<>();
    Matcher value =
        Pattern.compile("(?::|\\[|,)\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"(?!\\s*:)").matcher(json);
    while (value.find()) {
      found.add(new int[] {value.start(1), value.end(1)});
    }
    return found;
  }
}
