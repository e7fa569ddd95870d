package io.github.klantreis.observation.wording;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The words for what counts as a purchase: "bought" where something is sold, and elsewhere, as to
 * students who pass a phase of buying, "came to" with the names of the touchpoints. Texts have
 * placeholders for them.
 */
public final class PurchaseWords {
  private static final List<Word> ALL =
      List.of(
          new Word(
              "bought",
              Text.en("bought").nl("kochten"),
              Text.en("came to {goal}").nl("bij {goal} kwamen")),
          new Word(
              "boughtOne",
              Text.en("bought").nl("kocht"),
              Text.en("came to {goal}").nl("bij {goal} kwam")),
          new Word(
              "buy", Text.en("buy").nl("kopen"), Text.en("come to {goal}").nl("bij {goal} komen")),
          new Word(
              "nobody",
              Text.en("nothing was bought").nl("er is niets gekocht"),
              Text.en("nobody came to {goal}").nl("niemand kwam bij {goal}")),
          new Word(
              "purchase",
              Text.en("purchase").nl("aankoop"),
              Text.en("time at {goal}").nl("keer bij {goal}")),
          new Word(
              "purchases",
              Text.en("purchases").nl("aankopen"),
              Text.en("times at {goal}").nl("keren bij {goal}")),
          new Word( // after a number
              "times",
              Text.en("purchases").nl("aankopen"),
              Text.en("times at {goal}").nl("keer bij {goal}")),
          new Word(
              "repeats",
              Text.en("repeats").nl("herhaalaankopen"),
              Text.en("repeats").nl("herhalingen")));

  /** Instead of the words for nobody, where nobody can be known to have bought. */
  private static final Text UNKNOWN =
      Text.en("it is not known at which touchpoint {people} buy")
          .nl("het is niet bekend bij welk contactmoment {people} kopen");

  private record Word(String placeholder, Text sold, Text reached) {}

  private final Map<String, Text> words;

  private PurchaseWords(Map<String, Text> words) {
    this.words = words;
  }

  /**
   * Returns the words of a plan.
   *
   * @param hasBuyers whether reports say that people buy there
   * @param touchpointIds where they are made
   * @param name the name of a touchpoint by its id
   */
  public static PurchaseWords of(
      boolean hasBuyers, List<String> touchpointIds, UnaryOperator<String> name) {
    boolean isSold = hasBuyers || touchpointIds.isEmpty();
    Map<String, Text> goal = isSold ? Map.of() : Map.of("goal", named(touchpointIds, name));
    Map<String, Text> words = new HashMap<>(goal);
    for (Word word : ALL) {
      words.put(word.placeholder, isSold ? word.sold : Listing.filled(word.reached, goal));
    }
    if (touchpointIds.isEmpty()) {
      words.put("nobody", UNKNOWN);
    }
    return new PurchaseWords(words);
  }

  /** Returns the names of touchpoints, each of which counts: {@code "Intake" or "Discharge"}. */
  public static Text named(List<String> touchpointIds, UnaryOperator<String> name) {
    return Listing.or(touchpointIds.stream().map(name).map(Quotation::quoted).distinct().toList());
  }

  /** Returns the value of a placeholder, which is never read as a template. */
  public Text get(String placeholder) {
    return requireNonNull(words.get(placeholder), placeholder);
  }

  /** Returns the values of placeholders, and the words. */
  public Map<String, Object> with(Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(words);
    all.putAll(values);
    return Collections.unmodifiableMap(all);
  }
}
