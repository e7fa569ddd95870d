package io.github.klantreis.part;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import java.util.Collection;

/**
 * Builds a {@link ServiceBlueprint}. Singular adds, plural replaces. Not thread-safe.
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
   * Adds what the customer sees of the company's work.
   *
   * @param frontstage the activity
   * @return this builder
   */
  public ServiceBlueprintBuilder frontstage(String frontstage) {
    this.frontstage = Growing.add(this.frontstage, frontstage, "frontstage");
    return this;
  }

  /**
   * Replaces all frontstage.
   *
   * @param frontstage the new ones, in order
   * @return this builder
   */
  public ServiceBlueprintBuilder frontstage(Iterable<? extends String> frontstage) {
    this.frontstage = ImmutableList.copyOf(frontstage);
    return this;
  }

  /**
   * Adds what is done out of the customer's sight.
   *
   * @param backstage the activity
   * @return this builder
   */
  public ServiceBlueprintBuilder backstage(String backstage) {
    this.backstage = Growing.add(this.backstage, backstage, "backstage");
    return this;
  }

  /**
   * Replaces all backstage.
   *
   * @param backstage the new ones, in order
   * @return this builder
   */
  public ServiceBlueprintBuilder backstage(Iterable<? extends String> backstage) {
    this.backstage = ImmutableList.copyOf(backstage);
    return this;
  }

  /**
   * Adds a system or process that supports it.
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
   * @param supportingSystems the new ones, in order
   * @return this builder
   */
  public ServiceBlueprintBuilder supportingSystems(Iterable<? extends String> supportingSystems) {
    this.supportingSystems = ImmutableList.copyOf(supportingSystems);
    return this;
  }

  /**
   * What was built.
   *
   * @return the value
   */
  public ServiceBlueprint build() {
    return ImmutableServiceBlueprint.of(frontstage, backstage, supportingSystems);
  }
}
