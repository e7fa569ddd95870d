package io.github.klantreis.vocabulary;

/**
 * A value whose accessors are no getters. Libraries that serialize by getters, such as Jackson,
 * would write it as an empty object, and so lose it without a word; the only getter returns the
 * value itself, which they refuse as a circle. With {@code JourneyModule} of {@code exchange.json}
 * Jackson reads and writes journeys and atlases, and writes reports.
 */
public interface NoBean {

  /**
   * Returns this value. The name is shown by serializers that refuse the circle.
   *
   * @return this value itself
   */
  default NoBean getWithoutJourneyModule() {
    return this;
  }
}
