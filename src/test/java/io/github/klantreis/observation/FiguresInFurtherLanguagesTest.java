package io.github.klantreis.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.klantreis.architecture.MainCode;
import io.github.klantreis.exchange.json.SmallFigures;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.cohort.DropOffTraits;
import io.github.klantreis.observation.cohort.MapConformance;
import io.github.klantreis.observation.cohort.Retention;
import io.github.klantreis.observation.cohort.TrueFans;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.funnel.FunnelResult;
import io.github.klantreis.observation.identity.Identities;
import io.github.klantreis.observation.identity.IdentityLink;
import io.github.klantreis.observation.identity.ResolvedIdentities;
import io.github.klantreis.observation.whatif.FlowComparison;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures in words of a language that the library does not have. */
final class FiguresInFurtherLanguagesTest {
  private static final Journey SHOP = SmallFigures.journey();
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private record Said(BiFunction<Locale, Map<String, String>, String> further, String english) {}

  private static Map<String, Said> figures() {
    ObservationPlan plan = ObservationPlan.of(SHOP);
    Trail trail = trail(0, "visits", "buys", "asks");
    JourneyStatistics few = Stream.of(trail).collect(plan.statistics());
    JourneyStatistics many =
        IntStream.range(0, 100)
            .mapToObj(c -> trail(c, "visits", c % 2 == 0 ? "buys" : "asks"))
            .collect(plan.statistics());
    StatisticsComparison comparison = StatisticsComparison.of(many, many);
    StatisticsComparison none = StatisticsComparison.of(few, many);
    Retention retention = SmallFigures.ofRetention(SHOP);
    FunnelResult funnel = SmallFigures.ofFunnelResult(SHOP);
    MapConformance conformance = SmallFigures.ofMapConformance(SHOP);
    TrueFans fans = SmallFigures.ofTrueFans(SHOP);
    DropOffTraits traits = SmallFigures.ofDropOffTraits(SHOP);
    FlowComparison flows = SmallFigures.ofFlowComparison(SHOP);
    ResolvedIdentities people =
        Identities.of(
                List.of(
                    new IdentityLink("app-7", "anna"),
                    new IdentityLink("app-7", "bert"),
                    new IdentityLink("app-8", "anna")))
            .resolve();
    Replay replay = plan.replay(trail);
    ObservedSight sight = ObservedRules.of(many).sight(SHOP).get(0);
    Map<String, Said> figures = new LinkedHashMap<>();
    figures.put("statistics", new Said(many::toText, many.toText(Locale.ENGLISH)));
    figures.put("comparison", new Said(comparison::toText, comparison.toText(Locale.ENGLISH)));
    figures.put("too few", new Said(none::toText, none.toText(Locale.ENGLISH)));
    figures.put("retention", new Said(retention::toText, retention.toText(Locale.ENGLISH)));
    figures.put("funnel", new Said(funnel::toText, funnel.toText(Locale.ENGLISH)));
    figures.put("map", new Said(conformance::toText, conformance.toText(Locale.ENGLISH)));
    figures.put("fans", new Said(fans::toText, fans.toText(Locale.ENGLISH)));
    figures.put("traits", new Said(traits::toText, traits.toText(Locale.ENGLISH)));
    figures.put("what if", new Said(flows::toText, flows.toText(Locale.ENGLISH)));
    figures.put("people", new Said(people::toText, people.toText(Locale.ENGLISH)));
    figures.put(
        "deviations",
        new Said(replay.conformance()::toText, replay.conformance().toText(Locale.ENGLISH)));
    figures.put("steps", new Said(replay.funnel()::toText, replay.funnel().toText(Locale.ENGLISH)));
    figures.put("rules", new Said(sight::toText, sight.toText(Locale.ENGLISH)));
    return figures;
  }

  private static Trail trail(int customer, String... events) {
    String id = "c" + customer;
    return Trail.of(
        id,
        IntStream.range(0, events.length)
            .mapToObj(i -> Encounter.of(id, Instant.ofEpochSecond(i), events[i]))
            .toArray(Encounter[]::new));
  }

  @Test
  void allFiguresWithATextHaveOneInFurtherLanguages() {
    List<String> without =
        MainCode.in("observation")
            .filter(each -> each.tryGetMethod("toText", Locale.class).isPresent())
            .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(each -> each.tryGetMethod("toText", Locale.class, Map.class).isEmpty())
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(without).isEmpty();
  }

  @Test
  void everyLineIsInTheWordsOfTheApplication() throws ReflectiveOperationException {
    Map<String, String> words = new HashMap<>();
    for (Text text : texts()) {
      String english = text.get(Locale.ENGLISH);
      words.put(english, "ẞ" + english);
    }
    figures()
        .forEach(
            (name, said) -> {
              String text = said.further.apply(Locale.GERMAN, words);
              assertThat(text.replace("ẞ", "").replace(" ", ""))
                  .as(name)
                  .isEqualTo(said.english.replace(" ", ""));
              assertThat(text.lines().filter(line -> !line.isBlank()))
                  .as(name)
                  .allMatch(line -> line.contains("ẞ") || isOfNames(line));
              assertThat(said.further.apply(Locale.GERMAN, Map.of("unused", "unbenutzt")))
                  .isEqualTo(said.english);
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> said.further.apply(DUTCH, words));
            });
  }

  /** Whether a line of a table has nothing but the names of the journey's author and numbers. */
  private static boolean isOfNames(String line) {
    return line.strip().matches("(Visits|Asks|Buys|Gets an offer)[ \\d.%+−–,]*");
  }

  /** Returns the constant texts of figures, and the labels of their enums. */
  private static List<Text> texts() throws ReflectiveOperationException {
    List<Text> texts = new ArrayList<>();
    for (CanonicalPhase phase : CanonicalPhase.values()) {
      texts.add(phase.label());
    }
    for (JavaClass each : MainCode.in("observation", "wording").toList()) {
      if (each.isEnum() && each.tryGetMethod("label").isPresent()) {
        Method label = each.reflect().getDeclaredMethod("label");
        label.setAccessible(true);
        for (Object constant : each.reflect().getEnumConstants()) {
          texts.add((Text) label.invoke(constant));
        }
      }
      for (Field field : each.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          if (field.getType() == Text.class) {
            field.setAccessible(true);
            texts.add((Text) field.get(null));
          } else if (field.getType() == Counted.class) {
            field.setAccessible(true);
            texts.add(((Counted) field.get(null)).one());
            texts.add(((Counted) field.get(null)).several());
          }
        }
      }
    }
    return texts;
  }

  @Test
  void aGermanExample() {
    Map<String, String> german =
        Map.ofEntries(
            Map.entry("customers", "Kunden"),
            Map.entry("{n} {people}", "{n} {people}"),
            Map.entry(
                "Period {k} since the first encounter", "Zeitraum {k} seit dem ersten Kontakt"),
            Map.entry(
                "{start}: {share}% active (95% bounds: {low} to {high}), of {n}\n",
                "{start}: {share}% aktiv (95-%-Grenzen: {low} bis {high}), von {n}\n"),
            Map.entry("within {window}", "binnen {window}"),
            Map.entry("7 days", "7 Tagen"),
            Map.entry("{n} sessions", "{n} Sitzungen"),
            Map.entry("each later than the one before", "jeder später als der vorige"),
            Map.entry(
                "{entrants} of {all} entered the funnel ({mode}, {window}).",
                "{entrants} von {all} begannen den Trichter ({mode}, {window})."),
            Map.entry("{before} ({n}) and {after} ({m})", "{before} ({n}) und {after} ({m})"),
            Map.entry("the first group", "die erste Gruppe"),
            Map.entry("the second group", "die zweite Gruppe"));

    assertThat(SmallFigures.ofRetention(SHOP).toText(Locale.GERMAN, german))
        .startsWith("Zeitraum 2 seit dem ersten Kontakt: ")
        .contains("% aktiv (95-%-Grenzen: ", ", von 100 Kunden\n")
        .doesNotContain("customers");
    assertThat(SmallFigures.ofFunnelResult(SHOP).toText(Locale.GERMAN, german))
        .contains("Sitzungen begannen den Trichter (", "binnen 7 Tagen");
    assertThat(figures().get("comparison").further.apply(Locale.GERMAN, german))
        .startsWith("die erste Gruppe (100 Kunden) und die zweite Gruppe (100 Kunden)\n");
  }
}
