package io.github.klantreis.part;

import java.util.List;
import org.immutables.value.Value;

/**
 * What the company does under a touchpoint, in the rows of a service blueprint. The line of
 * visibility runs between front stage and back stage, the line of internal interaction below that.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ServiceBlueprint permits ImmutableServiceBlueprint {

  /**
   * What the customer sees of the company's work.
   *
   * @return the activities in order, unmodifiable
   */
  List<String> frontstage();

  /**
   * What is done out of the customer's sight.
   *
   * @return the activities in order, unmodifiable
   */
  List<String> backstage();

  /**
   * The systems and processes that support it.
   *
   * @return the systems in order, unmodifiable
   */
  List<String> supportingSystems();

  /**
   * A builder that holds this blueprint.
   *
   * @return a new builder
   */
  default ServiceBlueprintBuilder toBuilder() {
    return new ServiceBlueprintBuilder(this);
  }

  /**
   * A builder of an empty blueprint.
   *
   * @return a new builder
   */
  static ServiceBlueprintBuilder builder() {
    return new ServiceBlueprintBuilder();
  }
}
