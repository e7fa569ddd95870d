package io.github.klantreis.discovery;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.Phase;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words by which the names of events tell a phase, in English and Dutch. */
final class PhaseWords {
  /** A word shorter than this is compared as a whole, a longer one with the start of words. */
  private static final int SHORTEST_STEM = 5;

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Map<CanonicalPhase, List<String>> BUILT_IN =
      ImmutableMap.<CanonicalPhase, List<String>>builder()
          .put(
              CanonicalPhase.AWARENESS,
              words(
                  "ad ads advert campaign banner impression seo sea social blog landing home"
                      + " homepage mailing leaflet advertentie campagne folder vindt reclame"))
          .put(
              CanonicalPhase.CONSIDERATION,
              words(
                  "view browse search compar product catalog category detail filter brochure demo"
                      + " quote wishlist visit showroom configur calculat vergelijk zoek bekijk"
                      + " offerte adviseur bezoek catalogus rekentool"))
          .put(
              CanonicalPhase.PURCHASE,
              words(
                  "cart basket checkout order pay pays paid payment purchase buy buys bought sign"
                      + " signs contract subscribe winkelwagen mandje bestel betaal betaalt"
                      + " betaling koop koopt aankoop teken tekent contracteren"))
          .put(
              CanonicalPhase.DELIVERY,
              words(
                  "deliver shipment shipped shipping dispatch install onboard activat pickup lever"
                      + " levert bezorg installatie plaats verzend afhalen"))
          .put(
              CanonicalPhase.USAGE,
              words(
                  "use uses login support help helpdesk ticket service servic repair complain"
                      + " return maint invoice refund gebruik onderhoud reparatie storing"
                      + " retour factuur"))
          .put(
              CanonicalPhase.LOYALTY,
              words(
                  "renew loyal points reward upgrade repeat extend verleng spaar loyaal korting"
                      + " herhaal"))
          .put(
              CanonicalPhase.ADVOCACY,
              words(
                  "refer recommend review ambassador invite share shares testimonial aanbevel"
                      + " beveel ambassadeur deelt tip"))
          .buildOrThrow();

  private final JourneyDiscovery settings;

  PhaseWords(JourneyDiscovery settings) {
    this.settings = settings;
  }

  /**
   * Returns the words of a name that tell a phase, in order; of a touchpoint of the map its id, in
   * the phase where the map has it. The words of the phase's name, and those that the user gave,
   * count whatever the phase covers.
   */
  Set<String> found(String name, PhaseKind kind) {
    Set<String> found = new TreeSet<>();
    Optional<Phase> onMap = settings.phaseOnMap(name);
    if (onMap.isPresent()) {
      return onMap.get().kind().equals(kind) ? Set.of(name) : Set.of();
    }
    if (settings.purchases.contains(name) && kind.covers().contains(CanonicalPhase.PURCHASE)) {
      found.add(name);
    }
    List<String> parts = split(name);
    for (String word : wordsOf(kind)) {
      for (String part : parts) {
        if (part.equals(word) || (word.length() >= SHORTEST_STEM && part.startsWith(word))) {
          found.add(part);
        }
      }
    }
    return found;
  }

  private List<String> wordsOf(PhaseKind kind) {
    List<String> all = new ArrayList<>(settings.words.getOrDefault(kind, List.of()));
    all.addAll(split(kind.id()));
    all.addAll(split(kind.label().get(Locale.ENGLISH)));
    all.addAll(split(kind.label().get(Locale.forLanguageTag("nl"))));
    kind.aliases().forEach(alias -> all.addAll(split(alias)));
    kind.covers().forEach(phase -> all.addAll(BUILT_IN.getOrDefault(phase, List.of())));
    return all;
  }

  /** Returns the words of a name, also of one such as {@code addToCart} or {@code add_to_cart}. */
  static List<String> split(String name) {
    return BETWEEN_WORDS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> words(String separated) {
    return List.of(separated.split(" ", -1));
  }
}
