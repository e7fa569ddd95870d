package io.github.klantreis.part;

import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the company does behind a touchpoint, in the rows of a service blueprint. The line of
 * visibility runs between frontstage and backstage, the line of internal interaction below
 * backstage.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface ServiceBlueprint extends NoBean permits ImmutableServiceBlueprint {

  /**
   * Returns the frontstage activities: work of the company that the customer sees.
   *
   * @return the activities in order, unmodifiable
   */
  List<String> frontstage();

  /**
   * Returns the backstage activities: work of the company that the customer does not see.
   *
   * @return the activities in order, unmodifiable
   */
  List<String> backstage();

  /**
   * Returns the systems and processes that support the activities.
   *
   * @return the systems in order, unmodifiable
   */
  List<String> supportingSystems();

  /**
   * Returns a builder that starts from this blueprint.
   *
   * @return a new builder
   */
  default ServiceBlueprintBuilder toBuilder() {
    return new ServiceBlueprintBuilder(this);
  }

  /**
   * Returns a builder of an empty blueprint.
   *
   * @return a new builder
   */
  static ServiceBlueprintBuilder builder() {
    return new ServiceBlueprintBuilder();
  }
}
