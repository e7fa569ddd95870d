package io.github.klantreis.exchange.osmm;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.json.Jackson;
import io.github.klantreis.model.Persona;

/**
 * Personas as OSMM has them. The summary is the description, the representative quote the quote;
 * goals and pain points are those of the persona. Motivations have no kind in OSMM and triggers no
 * need, so that they are attributes as all else is: {@code osmm.motivations}, {@code
 * osmm.triggers}, {@code osmm.persona-type}, {@code osmm.demographics.age} and so on, with several
 * values one a line. What a persona has itself is written before its attributes.
 *
 * <p>Needs Jackson 3.
 */
public final class OsmmPersona {
  private OsmmPersona() {}

  /**
   * Reads a persona.
   *
   * @param json the object
   * @return the persona, with a remark on everything that would not be written as it was read
   * @throws InvalidDocumentException if it is not as OSMM's schema demands
   * @throws IllegalStateException if Jackson is missing
   */
  public static PersonaReading read(String json) {
    requireNonNull(json, "json");
    Jackson.require();
    return PersonaFormat.read(json);
  }

  /**
   * Writes a persona.
   *
   * @param persona the persona
   * @return the object, what it does not hold, and what was written as the format demands it
   * @throws InvalidDocumentException if something is missing that every persona of OSMM has (the
   *     problems name it, and where it is said), or an attribute {@code osmm.…} has a value that
   *     OSMM refuses
   * @throws IllegalStateException if Jackson is missing
   */
  public static FormatWriting write(Persona persona) {
    requireNonNull(persona, "persona");
    Jackson.require();
    return PersonaFormat.write(persona);
  }
}
