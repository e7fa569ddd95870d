package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import java.util.Collection;

/**
 * Builds a {@link ServiceBlueprint}. Methods that take one value add it, those that take several
 * replace all. Not thread-safe.
 *
 * @see ServiceBlueprint
 */
public final class ServiceBlueprintBuilder {
  private Collection<String> frontstage = ImmutableList.of();
  private Collection<String> backstage = ImmutableList.of();
  private Collection<String> supportingSystems = ImmutableList.of();

  ServiceBlueprintBuilder() {}

  ServiceBlueprintBuilder(ServiceBlueprint value) {
    frontstage = value.frontstage();
    backstage = value.backstage();
    supportingSystems = value.supportingSystems();
  }

  /**
   * Adds a frontstage activity: work of the company that the customer sees.
   *
   * @param frontstage the activity
   * @return this builder
   */
  public ServiceBlueprintBuilder frontstage(String frontstage) {
    this.frontstage = Growing.add(this.frontstage, frontstage, "frontstage");
    return this;
  }

  /**
   * Replaces all frontstage activities.
   *
   * @param frontstage the new activities, in order
   * @return this builder
   */
  public ServiceBlueprintBuilder frontstage(Iterable<? extends String> frontstage) {
    this.frontstage = ImmutableList.copyOf(requireNonNull(frontstage, "frontstage"));
    return this;
  }

  /**
   * Adds a backstage activity: work of the company that the customer does not see.
   *
   * @param backstage the activity
   * @return this builder
   */
  public ServiceBlueprintBuilder backstage(String backstage) {
    this.backstage = Growing.add(this.backstage, backstage, "backstage");
    return this;
  }

  /**
   * Replaces all backstage activities.
   *
   * @param backstage the new activities, in order
   * @return this builder
   */
  public ServiceBlueprintBuilder backstage(Iterable<? extends String> backstage) {
    this.backstage = ImmutableList.copyOf(requireNonNull(backstage, "backstage"));
    return this;
  }

  /**
   * Adds a system or process that supports the activities.
   *
   * @param supportingSystem the system
   * @return this builder
   */
  public ServiceBlueprintBuilder supportingSystem(String supportingSystem) {
    supportingSystems = Growing.add(supportingSystems, supportingSystem, "supportingSystem");
    return this;
  }

  /**
   * Replaces all supporting systems.
   *
   * @param supportingSystems the new values, in order
   * @return this builder
   */
  public ServiceBlueprintBuilder supportingSystems(Iterable<? extends String> supportingSystems) {
    this.supportingSystems =
        ImmutableList.copyOf(requireNonNull(supportingSystems, "supportingSystems"));
    return this;
  }

  /**
   * Returns the value. Its content is checked when the journey is built.
   *
   * @return the value
   */
  public ServiceBlueprint build() {
    return ImmutableServiceBlueprint.of(frontstage, backstage, supportingSystems);
  }
}
