package io.github.klantreis.exchange.osmm;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.model.Persona;
import java.util.List;

/**
 * A persona that was read. Immutable and thread-safe.
 *
 * @param persona the persona
 * @param remarks what would not be written as it was read
 */
public record PersonaReading(Persona persona, List<FormatRemark> remarks) {
  /**
   * Copies the remarks.
   *
   * @param persona the persona
   * @param remarks what would not be written as it was read
   */
  public PersonaReading {
    requireNonNull(remarks, "remarks");
    requireNonNull(persona, "persona");
    remarks = ImmutableList.copyOf(remarks);
  }
}
