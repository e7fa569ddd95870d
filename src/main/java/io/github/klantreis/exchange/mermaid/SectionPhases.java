package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.naming.NamedPhases;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.vocabulary.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phases that the sections stand for, and why they are these. */
record SectionPhases(NamedPhases phases) {

  private static final String OWN_ID = "sections";
  private static final Text OWN = Text.en("Sections of the diagram").nl("Secties van het diagram");

  private static final Text FITS =
      Text.en("All sections are phases of \"{model}\".")
          .nl("Alle secties zijn fasen van \"{model}\".");
  private static final Text MADE =
      Text.en(
              "The phase model \"{model}\" has {known} of the {count} different names of"
                  + " sections, so the journey has a phase model made from the sections.")
          .nl(
              "Het fasemodel \"{model}\" heeft {known} van de {count} verschillende namen van"
                  + " secties, dus heeft de reis een fasemodel dat van de secties gemaakt"
                  + " is.");
  private static final Text NONE_OF_THESE =
      Text.en(
              "The phase model \"{model}\" has none of the sections, so the journey has a phase"
                  + " model made from them.")
          .nl(
              "Het fasemodel \"{model}\" heeft geen van de secties, dus heeft de reis een"
                  + " fasemodel dat ervan gemaakt is.");
  private static final Text NONE =
      Text.en("No known phase model has these sections, so the journey has one made from them.")
          .nl(
              "Geen bekend fasemodel heeft deze secties, dus heeft de reis een fasemodel dat"
                  + " van de secties gemaakt is.");

  static SectionPhases of(Set<String> names, Optional<PhaseModel> given) {
    return new SectionPhases(NamedPhases.of(names, given, OWN_ID, OWN, "section"));
  }

  PhaseModel model() {
    return phases.model();
  }

  ImmutableMap<String, PhaseKind> kinds() {
    return phases.kinds();
  }

  String explanation(Locale locale) {
    Map<String, Object> values = new HashMap<>();
    values.put("count", kinds().size());
    values.put("known", phases.known().size());
    PhaseModel asked = phases.asked();
    if (asked == null) {
      return NONE.get(locale);
    }
    values.put("model", asked);
    Text text = asked.equals(model()) ? FITS : phases.known().isEmpty() ? NONE_OF_THESE : MADE;
    return text.get(locale, values);
  }
}
