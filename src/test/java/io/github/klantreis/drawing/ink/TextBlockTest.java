package io.github.klantreis.drawing.ink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.drawing.MapSamples;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.RandomJourneys;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextBlockTest {

  private static List<String> lines(String text, int width) {
    return TextBlock.of(text, TextStyle.SMALL, width).lines;
  }

  @Test
  void breaksAtBlanks() {
    assertThat(lines("Accepts the quote", 76)).containsExactly("Accepts the ", "quote");
  }

  @Test
  void keepsANumberWithWhatItCounts() {
    assertThat(lines("Customer portal · lasts 7 minutes 12 seconds", 150))
        .containsExactly("Customer portal · lasts ", "7 minutes 12 seconds");
    assertThat(lines("Fles per maand: € 49,90", 100))
        .containsExactly("Fles per maand: ", "€ 49,90");
    assertThat(lines("Wacht om 11.05 uur", 80)).containsExactly("Wacht om ", "11.05 uur");
    assertThat(lines("A look at the house at the age of 75, with the flu jab", 225))
        .first()
        .asString()
        .endsWith("75, ");
    assertThat(lines("On call below −5 °C", 105)).containsExactly("On call below ", "−5 °C");
    // where there is no room for both, or the number counts nothing
    assertThat(lines("7 arbeidsongeschiktheden", 60).get(0)).isEqualTo("7 ");
    assertThat(lines("In phase 2 Anna waits", 66).get(0)).isEqualTo("In phase 2 ");
  }

  @Test
  void breaksBehindAHyphenButNotBesideOneOrTwoLetters() {
    assertThat(lines("Persoonlijk contact, E-mail", 130))
        .containsExactly("Persoonlijk contact, ", "E-mail");
    assertThat(lines("Mains, Wi-Fi", 66)).containsExactly("Mains, ", "Wi-Fi");
    assertThat(lines("Has the yearly check-up", 130))
        .containsExactly("Has the yearly ", "check-up");
    assertThat(lines("Loonstrook, Mond-tot-mondreclame", 145))
        .containsExactly("Loonstrook, Mond-tot-", "mondreclame");
  }

  @Test
  void breaksALongWordAfterASyllable() {
    assertThat(lines("arbeidsongeschiktheidsverzekering", 100))
        .allSatisfy(line -> assertThat(TextMeasure.width(line, TextStyle.SMALL)).isLessThan(101))
        .satisfies(
            parts ->
                assertThat(String.join("", parts).replace("-", ""))
                    .isEqualTo("arbeidsongeschiktheidsverzekering"));
  }

  @Test
  void breaksChineseAndJapaneseBetweenCharactersButNotBeforeAFullStop() {
    assertThat(lines("見積書を確認する。", 90)).noneMatch(line -> line.startsWith("。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"👨‍👩‍👧‍👦", "🇳🇱", "👍🏽", "e\u0301", "क्षि", "각", "☎️"})
  void neverTearsACharacter(String character) {
    for (String line : lines(character.repeat(6), 1)) {
      assertThat(line.replace("-", "")).isEqualTo(character);
    }
  }

  @Test
  void dividesAsTheExtendedGraphemeClustersOfUnicodeDo() {
    Pattern cluster = Pattern.compile("\\X");
    List<String> texts = new ArrayList<>(List.of("a\u0308bc", "👩🏽‍🚀🇧🇪🇳🇱", "한국어", "ไทยนี้"));
    texts.addAll(MapSamples.CJK.subList(0, 4));
    for (String text : texts) {
      List<Integer> expected = new ArrayList<>();
      Matcher matcher = cluster.matcher(text);
      while (matcher.find()) {
        expected.add(matcher.end());
      }
      List<Integer> actual = new ArrayList<>();
      for (int i = 0; i < text.length(); i = Graphemes.end(text, i)) {
        actual.add(Graphemes.end(text, i));
      }
      assertThat(actual).as(text).isEqualTo(expected);
    }
  }

  /** The widths are those of DejaVu Sans, in hundredths of an em a character. */
  @ParameterizedTest
  @CsvSource({
    "يقارن العميل ثلاثة عروض أسعار, 45.5, 54.4",
    "يدفع العربون ويستلم التأكيد, 42.1, 51.0",
    "רוכש פאנלים סולאריים, 48.5, 53.2",
    "משווה שלוש הצעות מחיר, 51.0, 55.7"
  })
  void arabicAndHebrewAreMeasuredToATenth(String text, double regular, double bold) {
    int length = text.length();
    assertThat(100.0 * TextMeasure.width(text, TextStyle.BODY) / TextStyle.BODY.size / length)
        .isCloseTo(regular, Percentage.withPercentage(10));
    assertThat(100.0 * TextMeasure.width(text, TextStyle.NAME) / TextStyle.NAME.size / length)
        .isCloseTo(bold, Percentage.withPercentage(10));
  }

  /**
   * The widths are those in Chromium 156 in the fonts of Noto (Georgian: DejaVu Sans), in
   * hundredths of an em a text, of the regular and of the bold face.
   */
  @ParameterizedTest
  @CsvSource({
    "设置日期并请邻居来看太阳能板, 1400, 1400",
    "口コミ「とても良い」を読む, 1292, 1292",
    "친구에게 추천을 받아 매장을 직접 방문하여 상담한다, 2215, 2233",
    "ﾃｽﾄﾃｽﾄ, 300, 300",
    "🎉🚚🏠, 375, 374",
    "🇳🇱🇧🇪🇩🇪, 375, 374",
    "👍🏽👩🏽‍🚀👩‍👩‍👧‍👦, 375, 374",
    "1️⃣☎️❤️, 375, 374",
    "𠮷野家で👩‍👩‍👧‍👦と一緒に説明を聞く, 1425, 1425",
    "ลูกค้าเปรียบเทียบใบเสนอราคาสามใบ, 1418, 1486",
    "ग्राहक तीन प्रस्तावों की तुलना करता है, 1362, 1381",
    "বাংলা ভাষা, 450, 453",
    "ગ્રાહક ત્રણ ભાવની સરખામણી કરે છે, 1306, 1321",
    "வாடிக்கையாளர் மூன்று விலைகளை ஒப்பிடுகிறார், 2669, 2679",
    "అతను మూడు ధరలను పోల్చుతాడు, 1406, 1415",
    "පාරිභෝගිකයා මිල තුනක් සසඳයි, 1550, 1559",
    "ລູກຄ້າປຽບທຽບສາມລາຄາ, 1076, 1227",
    "მომხმარებელი ადარებს სამ შეთავაზებას, 1989, 2136",
    "Հաճախորդը համեմատում է երեք առաջարկ, 2372, 2381",
    "ደንበኛው ሦስት ዋጋዎችን ያወዳድራል, 1298, 1308",
    "អតិថិជនប្រៀបធៀបតម្លៃបី, 935, 935"
  })
  void textsOfFurtherScriptsAreMeasuredToATenth(String text, double regular, double bold) {
    assertThat(100.0 * TextMeasure.width(text, TextStyle.BODY) / TextStyle.BODY.size)
        .isCloseTo(regular, Percentage.withPercentage(10));
    assertThat(100.0 * TextMeasure.width(text, TextStyle.NAME) / TextStyle.NAME.size)
        .isCloseTo(bold, Percentage.withPercentage(10));
  }

  @Test
  void whatIsTooMuchEndsInAnEllipsisAndIsKeptWhole() {
    TextBlock block = TextBlock.of("word ".repeat(50), TextStyle.BODY, 100, 3);
    assertThat(block.lines).hasSize(3);
    assertThat(block.lines.get(2)).endsWith("…");
    assertThat(block.cut).isTrue();
    assertThat(block.whole).isEqualTo("word ".repeat(50).strip());
  }

  @Test
  void blanksOfAnyKindBecomeOneSpace() {
    assertThat(TextBlock.inOneLine(" a\t\nb\u0000\u2028c ")).isEqualTo("a b c");
    assertThat(TextBlock.of(" \n ", TextStyle.BODY, 10).isEmpty()).isTrue();
  }

  @Test
  void linesFitAndTogetherHoldTheText() {
    RandomJourneys.seeded(3)
        .next(60)
        .flatMap(Journey::touchpoints)
        .forEach(
            touchpoint -> {
              for (int width : new int[] {30, 60, 104, 400}) {
                TextBlock block = TextBlock.of(touchpoint.name(), TextStyle.NAME, width);
                assertThat(bare(String.join("", block.lines))).isEqualTo(bare(block.whole));
                for (String line : block.lines) {
                  assertThat(
                          TextMeasure.width(line.stripTrailing(), TextStyle.NAME) <= width
                              || Graphemes.end(line, 0) >= line.length() - 2)
                      .as("%s in %s", line, width)
                      .isTrue();
                }
              }
            });
  }

  private static String bare(String text) {
    return text.replaceAll("[ \\-\u00AD]", "");
  }

  @Test
  void measuresAreAtLeastThoseOfTheWidestFonts() {
    // Advances in DejaVu Sans 2.37 and Arial, in thousandths of an em.
    assertThat(TextMeasure.width("Wm@%", TextStyle.SMALL))
        .isGreaterThanOrEqualTo(1 + 11 * (989 + 974 + 1015 + 950) / 1000);
    assertThat(TextMeasure.width("il.,", TextStyle.SMALL))
        .isGreaterThanOrEqualTo(11 * (278 + 278 + 318 + 318) / 1000);
    assertThat(TextMeasure.width("漢字", TextStyle.SMALL)).isGreaterThanOrEqualTo(22);
  }
}
