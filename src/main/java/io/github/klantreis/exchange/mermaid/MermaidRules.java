package io.github.klantreis.exchange.mermaid;

import io.github.klantreis.model.Actor;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import java.util.Optional;

/**
 * Validators for journeys that are kept as Mermaid diagrams. What is odd about a diagram that was
 * read is reported by {@link MermaidReading#rules()}.
 */
public final class MermaidRules {

  /**
   * Reports names that have to be written with entities in a diagram, as they contain characters
   * with a meaning in Mermaid. Only diagrams written by hand need care; {@link
   * MermaidJourney#toText()} writes the entities. Severity: info.
   */
  public static final JourneyValidator<JourneyElement> TEXT_UNSAFE =
      JourneyValidator.forElements(JourneyElement.class, "mermaid-text-unsafe")
          .severity(Severity.INFO)
          .summary(
              Text.en("names can be written in a Mermaid diagram as they are")
                  .nl("namen kunnen in een Mermaid-diagram staan zoals ze zijn"))
          .source(MermaidWorks.GRAMMAR)
          .source(MermaidWorks.issue("nao1215/markdown", 164))
          .hint(
              Text.en("do without # ; : , < and a keyword at the beginning, or write {written}")
                  .nl("vermijd # ; : , < en een sleutelwoord aan het begin, of schrijf {written}"))
          .check(
              (element, context) ->
                  name(element)
                      .map(JavaScript::trim)
                      .filter(Escaping::isNeeded)
                      .ifPresent(
                          name ->
                              context
                                  .report(
                                      Text.en("the name \"{name}\" needs entities in Mermaid")
                                          .nl("de naam \"{name}\" vraagt in Mermaid om entiteiten"))
                                  .with("name", name)
                                  .with("written", Escaping.name(name))
                                  .attribute("name")));

  private MermaidRules() {}

  /** Returns the names that a diagram has. */
  private static Optional<String> name(JourneyElement element) {
    if (element instanceof JourneyHeading journey) {
      return Optional.of(journey.name());
    }
    if (element instanceof PhaseHeading phase) {
      return phase.name();
    }
    if (element instanceof Touchpoint touchpoint) {
      return Optional.of(touchpoint.name());
    }
    if (element instanceof Actor actor) {
      return Optional.of(actor.name());
    }
    return element instanceof Persona persona ? Optional.of(persona.name()) : Optional.empty();
  }
}
