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
  private static final Map<String, Text> SOLD =
      Map.of(
          "bought", Text.en("bought").nl("kochten"),
          "buy", Text.en("buy").nl("kopen"),
          "boughtOne", Text.en("bought").nl("kocht"),
          "nobody", Text.en("nothing was bought").nl("er is niets gekocht"),
          "purchase", Text.en("purchase").nl("aankoop"),
          "purchases", Text.en("purchases").nl("aankopen"),
          "times", Text.en("purchases").nl("aankopen"),
          "repeats", Text.en("repeats").nl("herhaalaankopen"));

  private static final Map<String, Text> REACHED =
      Map.of(
          "bought", Text.en("came to {goal}").nl("bij {goal} kwamen"),
          "buy", Text.en("come to {goal}").nl("bij {goal} komen"),
          "boughtOne", Text.en("came to {goal}").nl("bij {goal} kwam"),
          "nobody", Text.en("nobody came to {goal}").nl("niemand kwam bij {goal}"),
          "purchase", Text.en("time at {goal}").nl("keer bij {goal}"),
          "purchases", Text.en("times at {goal}").nl("keren bij {goal}"),
          "times", Text.en("times at {goal}").nl("keer bij {goal}"),
          "repeats", Text.en("repeats").nl("herhalingen"));

  private final Map<String, Text> words;

  private PurchaseWords(Map<String, Text> words) {
    this.words = words;
  }

  /**
   * Returns the words of a plan.
   *
   * @param isSelling whether its purchases are purchases indeed
   * @param touchpointIds where they are made
   * @param name the name of a touchpoint by its id
   */
  public static PurchaseWords of(
      boolean isSelling, List<String> touchpointIds, UnaryOperator<String> name) {
    if (isSelling || touchpointIds.isEmpty()) {
      return new PurchaseWords(SOLD);
    }
    Text goal =
        Listing.or(touchpointIds.stream().map(name).map(Quotation::quoted).distinct().toList());
    Map<String, Text> words = new HashMap<>();
    words.put("goal", goal);
    REACHED.forEach((word, text) -> words.put(word, Listing.filled(text, Map.of("goal", goal))));
    return new PurchaseWords(words);
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
