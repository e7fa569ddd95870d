package io.github.klantreis.term;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;

/**
 * What the journey of people is called.
 *
 * @param singular one of them
 * @param plural several of them
 */
record JourneyNoun(Text singular, Text plural) {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** The Dutch compounds, all with the article "de", by the word for a person. */
  private static final ImmutableMap<String, String> COMPOUNDS =
      ImmutableMap.<String, String>builder()
          .put("klant", "klantreis")
          .put("patiënt", "patiëntreis")
          .put("burger", "burgerreis")
          .put("student", "studentreis")
          .put("medewerker", "medewerkersreis")
          .put("lid", "ledenreis")
          .put("cliënt", "cliëntreis")
          .put("inwoner", "inwonersreis")
          .put("werknemer", "werknemersreis")
          .put("kandidaat", "kandidaatreis")
          .put("gast", "gastreis")
          .put("gebruiker", "gebruikersreis")
          .put("bezoeker", "bezoekersreis")
          .put("donateur", "donateursreis")
          .put("ouder", "ouderreis")
          .put("leerling", "leerlingreis")
          .put("bewoner", "bewonersreis")
          .put("huurder", "huurdersreis")
          .put("deelnemer", "deelnemersreis")
          .put("vrijwilliger", "vrijwilligersreis")
          .buildOrThrow();

  /** Returns what the journey of those is called for one of whom there is a word. */
  static JourneyNoun of(Text person, boolean isBuying) {
    String compound = COMPOUNDS.getOrDefault(person.get(DUTCH), isBuying ? "klantreis" : "reis");
    String english = person.get(Locale.ENGLISH) + " journey";
    return new JourneyNoun(
        Text.en(english).nl(compound),
        Text.en(english + "s").nl(compound.substring(0, compound.length() - 1) + "zen"));
  }
}
