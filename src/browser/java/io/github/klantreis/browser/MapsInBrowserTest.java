package io.github.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.drawing.AtlasPage;
import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.drawing.ink.TextMeasure;
import io.github.klantreis.drawing.ink.TextStyle;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.theme.Paper;
import io.github.klantreis.drawing.theme.Theme;
import io.github.klantreis.example.HeatPumpMaintenance;
import io.github.klantreis.example.SolarPanels;
import io.github.klantreis.example.StairLift;
import io.github.klantreis.example.SyntheticCustomers;
import io.github.klantreis.example.WallMap;
import io.github.klantreis.exchange.HostileStrings;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The drawn maps, as people see them: measured in Chromium, in its fonts, at several sizes. */
@Tag("browser")
final class MapsInBrowserTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static Map<String, JourneyMap> maps() {
    Journey solar = SolarPanels.asIs();
    Journey heatPumps = HeatPumpMaintenance.asIs();
    Journey hasty = Drawn.withFlaws(solar);
    ValidationReport flaws = StandardRules.strict().validate(hasty);
    Map<String, JourneyMap> maps = new LinkedHashMap<>();
    maps.put("solar-en", JourneyMap.of(solar));
    maps.put("solar-nl", JourneyMap.of(solar).language(NL));
    maps.put("solar-findings", JourneyMap.of(hasty).findings(flaws));
    maps.put("solar-to-be", JourneyMap.of(solar).comparedWith(SolarPanels.toBe()));
    Journey toBe = SolarPanels.toBe();
    maps.put(
        "solar-both",
        JourneyMap.of(hasty)
            .findings(flaws)
            .observed(counted(hasty))
            .comparedWith(
                JourneyMap.of(toBe)
                    .findings(StandardRules.strict().validate(toBe))
                    .observed(counted(toBe))));
    maps.put(
        "heat-pumps-director",
        JourneyMap.of(heatPumps).observed(counted(heatPumps)).persona("director"));
    maps.put("heat-pumps", JourneyMap.of(heatPumps));
    maps.put(
        "stair-lift-all-lanes",
        JourneyMap.of(StairLift.asIs())
            .theme(Theme.builder().lanes(MapLane.values()).build())
            .observed(counted(StairLift.asIs())));
    maps.put("five", JourneyMap.of(Drawn.journey(5, Drawn.PLAIN)));
    maps.put("sixty", JourneyMap.of(Drawn.journey(60, Drawn.PLAIN)));
    maps.put("long-dutch", JourneyMap.of(Drawn.journey(20, Drawn.LONG_DUTCH)).language(NL));
    maps.put("cjk", JourneyMap.of(Drawn.journey(20, Drawn.CJK)));
    maps.put(
        "right-to-left",
        JourneyMap.of(Drawn.journey(20, Drawn.RIGHT_TO_LEFT))
            .language(Locale.forLanguageTag("ar"), Map.of("Touchpoints", "نقاط الاتصال")));
    maps.put("solar-mirrored", JourneyMap.of(solar).language(Locale.forLanguageTag("he")));
    maps.put("hostile", JourneyMap.of(Drawn.journey(30, HostileStrings.all())));
    return maps;
  }

  private static JourneyStatistics counted(Journey journey) {
    return SyntheticCustomers.of(journey, 7)
        .trails(300)
        .collect(ObservationPlan.of(journey).statistics());
  }

  static List<String> names() {
    return List.copyOf(maps().keySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void noTextOverlapsAnotherOrLeavesItsBox(String name) {
    for (Map.Entry<String, String> page : pages(name).entrySet()) {
      chromium.media("screen", "light");
      chromium.size(1600, 1000);
      chromium.open(page.getKey(), page.getValue());
      assertThat(Drawn.wrongBoxes(chromium)).as(page.getKey()).isEmpty();
      chromium.screenshot(page.getKey() + ".png");
      chromium.media("print", "light");
      assertThat(Drawn.wrongBoxes(chromium)).as(page.getKey() + " printed").isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void nothingButTheMapScrollsSidewaysAtAnySize(String name) {
    chromium.media("screen", "light");
    chromium.open(name + ".html", maps().get(name).toHtml());
    for (int width : List.of(2400, 1280, 800, 500)) {
      chromium.size(width, 900);
      long beyond =
          (Long)
              chromium.run(
                  "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(beyond).as("pixels beyond a window of %s", width).isZero();
      chromium.screenshot(name + "-" + width + ".png");
    }
  }

  /**
   * As the main job writes it, with its findings and what customers did; tables and details only if
   * they are asked for.
   */
  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void mainExampleTakesThreeSheetsOfA3(String language) {
    JourneyMap map = WallMap.in(Locale.forLanguageTag(language));

    assertThat(chromium.printedPages("solar-a3-" + language + ".html", map.toHtml()))
        .isLessThanOrEqualTo(3);
    String tables = "<label class=\"tables\"><input type=\"checkbox\"";
    assertThat(map.toHtml()).contains(tables);
    assertThat(
            chromium.printedPages(
                "solar-tables-" + language + ".html",
                map.toHtml().replace(tables, tables + " checked=\"checked\"")))
        .isGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void mainExampleTakesTwoSheetsOfA3WithFewerLanes(String language) {
    Theme theme = WallMap.theme().toBuilder().lanes(WallMap.FEWER_LANES).build();
    JourneyMap map = WallMap.in(Locale.forLanguageTag(language)).theme(theme);

    assertThat(chromium.printedPages("solar-lanes-" + language + ".html", map.toHtml()))
        .isLessThanOrEqualTo(2);
  }

  /** Too low for whole rows. */
  private static final Paper A5_LANDSCAPE = new Paper(210, 148, 8);

  @Test
  void aRowThatContinuesHasTheNamesOfItsPhasesAgain() {
    String page =
        JourneyMap.of(HeatPumpMaintenance.asIs())
            .theme(Theme.builder().paper(A5_LANDSCAPE).build())
            .toHtml();
    chromium.media("screen", "light");
    chromium.open("continued.html", page);
    List<WebElement> again = chromium.driver().findElements(By.cssSelector("svg.again"));
    assertThat(again).isNotEmpty().noneMatch(WebElement::isDisplayed);
    chromium.media("print", "light");
    assertThat(again).allMatch(WebElement::isDisplayed);
    assertThat(again).allSatisfy(names -> assertThat(names.getText()).isNotBlank());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void axeFindsNoViolation(String name) {
    chromium.open(name + ".html", maps().get(name).toHtml());
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(1600, 500)) {
        chromium.media("screen", scheme);
        chromium.size(width, 1000);
        assertThat(Drawn.axe(chromium)).as("%s, %s, %s wide", name, scheme, width).isEmpty();
        if (scheme.equals("dark")) {
          chromium.screenshot(name + "-dark-" + width + ".png");
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void nothingIsLoadedAndNothingComplains(String name) {
    for (Map.Entry<String, String> page : pages(name).entrySet()) {
      chromium.complaints();
      chromium.open(page.getKey(), page.getValue());
      assertThat((Boolean) chromium.run("return 'hacked' in window")).as("hacked").isFalse();
      assertThat((Long) chromium.run("return performance.getEntriesByType('resource').length"))
          .as("resources loaded")
          .isZero();
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  @Test
  void thePageOfAnAtlasFitsAndHarmsNobody() {
    for (List<String> texts : List.of(Drawn.LONG_DUTCH, HostileStrings.all())) {
      JourneyAtlas atlas = JourneyAtlas.byPhase(Drawn.journey(20, texts));
      chromium.complaints();
      chromium.open("atlas.html", AtlasPage.of(atlas).language(NL).toHtml());
      for (int width : List.of(1600, 500)) {
        chromium.media("screen", "light");
        chromium.size(width, 1000);
        assertThat((Boolean) chromium.run("return 'hacked' in window")).as("hacked").isFalse();
        assertThat(
                (Long)
                    chromium.run(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .as("pixels beyond a window of %s", width)
            .isZero();
        assertThat(Drawn.axe(chromium)).as("%s wide", width).isEmpty();
        chromium.screenshot("atlas-" + width + ".png");
      }
      assertThat(chromium.complaints()).isEmpty();
    }
  }

  @Test
  void hoveringAndTheKeyboardTellMoreOfAnElement() {
    chromium.media("screen", "light");
    chromium.size(1600, 1000);
    chromium.open("solar-en.html", maps().get("solar-en").toHtml());
    WebElement tip = chromium.driver().findElement(By.cssSelector("[role=tooltip]"));
    assertThat(tip.isDisplayed()).isFalse();
    WebElement card =
        chromium.driver().findElement(By.cssSelector("svg.row a[aria-label*='Accepts the quote']"));

    new Actions(chromium.driver()).scrollToElement(card).moveToElement(card).perform();
    assertThat(tip.isDisplayed()).isTrue();
    assertThat(tip.getText()).contains("Price higher than expected");
    chromium.screenshot("solar-en-hover.png");

    new Actions(chromium.driver()).sendKeys(Keys.ESCAPE).perform();
    assertThat(tip.isDisplayed()).isFalse();

    chromium.open("solar-en.html", maps().get("solar-en").toHtml());
    tip = chromium.driver().findElement(By.cssSelector("[role=tooltip]"));
    for (int i = 0; i < 30 && !focus().contains("Sees an ad"); i++) {
      new Actions(chromium.driver()).sendKeys(Keys.TAB).perform();
    }
    assertThat(focus()).contains("Sees an ad");
    assertThat(tip.isDisplayed()).isTrue();
    assertThat((Boolean) chromium.run("return document.activeElement.matches(':focus-visible')"))
        .isTrue();
    chromium.screenshot("solar-en-focus.png");
    new Actions(chromium.driver()).sendKeys(Keys.ENTER).perform();
    assertThat(
            (String)
                chromium.run("return document.getElementById(location.hash.slice(1)).textContent"))
        .contains("Sees an ad");
  }

  @Test
  void aPersonaIsTakenFromTheMap() {
    chromium.media("screen", "light");
    chromium.size(1600, 1000);
    chromium.open("heat-pumps.html", maps().get("heat-pumps").toHtml());
    long both = visibleMarks();
    List<WebElement> boxes =
        chromium.driver().findElements(By.cssSelector("fieldset input[type=checkbox]"));
    assertThat(boxes).hasSize(2);
    boxes.get(0).sendKeys(Keys.SPACE);
    long second = visibleMarks();
    assertThat(second).isLessThan(both);
    chromium.screenshot("heat-pumps-one-persona.png");
    boxes.get(0).sendKeys(Keys.SPACE);
    assertThat(visibleMarks()).isEqualTo(both);
    boxes.get(1).sendKeys(Keys.SPACE);
    assertThat(visibleMarks()).isLessThan(both);
  }

  @Test
  void twoMapsOnOnePageDoNotMeet() {
    JourneyMap solar = maps().get("solar-en");
    JourneyMap heatPumps = maps().get("heat-pumps");
    chromium.open(
        "two.html",
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Two</title></head><body>"
            + solar.idPrefix("a").toSvg().replaceFirst("<\\?xml[^>]*>", "")
            + heatPumps.idPrefix("b").toSvg().replaceFirst("<\\?xml[^>]*>", "")
            + "</body></html>");
    assertThat(
            (Long)
                chromium.run(
                    """
                    const ids = Array.from(document.querySelectorAll('[id]'), e => e.id);
                    return ids.length - new Set(ids).size;
                    """))
        .as("ids that stand twice")
        .isZero();
  }

  /**
   * In the widest font that is drawn in, and so never less than a little below; what DejaVu has not
   * in the font that Chromium falls back to, for which .ci/run installs those of Noto.
   */
  @ParameterizedTest
  @CsvSource({
    "5, Compares three quotes with the neighbours",
    "5, Wacht op de installatie van de zonnepanelen",
    "5, Überprüft die Wärmepumpe vor dem Einbau",
    "5, Reçoit la facture après l’été",
    "5, Otrzymuje rachunek i składa reklamację",
    "5, Příliš dlouho čeká na žádost",
    "10, Сравнивает три предложения",
    "10, Оплачує рахунок і чекає",
    "10, Συγκρίνει τρεις προσφορές",
    "10, Հաճախորդը համեմատում է երեք առաջարկ",
    "10, მომხმარებელი ადარებს სამ შეთავაზებას",
    "10, يقارن العميل ثلاثة عروض أسعار",
    "10, يدفع العربون ويستلم التأكيد",
    "10, רוכש פאנלים סולאריים",
    "10, משווה שלוש הצעות מחיר",
    "10, 设置日期并请邻居来看太阳能板",
    "10, 我们的 App 很好用",
    "10, 口コミ「とても良い」を読む",
    "10, 2024年11月3日、10時30分に電話する（無料）",
    "10, ﾃﾞﾝﾜで相談する",
    "10, 설치기사방문을기다린다",
    "10, 친구에게 추천을 받아 매장을 직접 방문하여 상담한다",
    "10, 🎉🚚🏠",
    "10, 👍🏽 👩🏽‍🚀 👩‍👩‍👧‍👦",
    "10, 🇳🇱🇧🇪 1️⃣2️⃣ ☎️❤️",
    "10, 𠮷野家で👩‍👩‍👧‍👦と一緒に説明を聞く"
  })
  void textsAreMeasuredAsTheyAreDrawn(int most, String text) {
    boolean isWritten = text.codePoints().allMatch(MapsInBrowserTest::isWritten);
    if (!Boolean.getBoolean("klantreis.browser.required")) {
      assumeThat(isWritten).as("a font of this machine has all of %s", text).isTrue();
    }
    assertThat(isWritten).as("a font of this machine has all of %s", text).isTrue();
    for (TextStyle style : List.of(TextStyle.BODY, TextStyle.NAME)) {
      assertThat((double) TextMeasure.width(text, style))
          .as("%s", style)
          .isCloseTo(drawnWidth(text, style), Percentage.withPercentage(most));
    }
  }

  /** Whether Chromium draws a character otherwise than one that is none. */
  private static boolean isWritten(int codePoint) {
    if (Character.isWhitespace(codePoint) || codePoint == 0x200D || codePoint == 0xFE0F) {
      return true;
    }
    return (Boolean)
        chromium.run(
            """
            const pixels = text => {
              const canvas = document.createElement('canvas');
              const pen = canvas.getContext('2d');
              pen.font = "20px 'DejaVu Sans'";
              pen.fillText(text, 5, 40);
              return pen.getImageData(0, 0, 60, 60).data.join();
            };
            return pixels(arguments[0]) !== pixels('\\u{8FFFE}');
            """,
            Character.toString(codePoint));
  }

  private static double drawnWidth(String text, TextStyle style) {
    chromium.open(
        "width.html",
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>T</title></head><body>"
            + "<svg><text style=\"font:%s %dpx 'DejaVu Sans'\">%s</text></svg></body></html>"
                .formatted(style == TextStyle.NAME ? "bold" : "normal", style.size, text));
    Number seen =
        (Number)
            chromium.run("return document.querySelector('text').getComputedTextLength() + 0.0");
    return seen.doubleValue();
  }

  /** The page and the picture alone. */
  private static Map<String, String> pages(String name) {
    JourneyMap map = maps().get(name);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(name + ".html", map.toHtml());
    pages.put(name + ".svg", map.toSvg());
    return pages;
  }

  private static String focus() {
    return (String) chromium.run("return document.activeElement.getAttribute('aria-label') || ''");
  }

  private static long visibleMarks() {
    return (Long)
        chromium.run(
            """
            return Array.from(document.querySelectorAll('svg.row path, svg.row text'))
                .filter(e => e.getClientRects().length > 0).length;
            """);
  }
}
