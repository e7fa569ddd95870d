package io.github.klantreis.vocabulary;

/**
 * A value whose accessors are no getters. Libraries that serialize by getters, such as Jackson,
 * would write it as an empty object, and so lose it without a word; the only getter refuses, and
 * says what to do instead. With {@code JourneyModule} of {@code exchange.json} Jackson reads and
 * writes journeys and atlases, and writes reports.
 */
public interface NoBean {

  /**
   * Refuses to be read by serializers that look for getters. Not to be called.
   *
   * @return nothing
   * @throws UnsupportedOperationException always; the message says how values are written as JSON
   */
  default NoBean getWithoutJourneyModule() {
    throw new UnsupportedOperationException(
        "journeys, their parts and reports are no beans: add JourneyModule of"
            + " io.github.klantreis.exchange.json to the mapper of Jackson 3, or write journeys,"
            + " atlases and reports with JourneyJson of the same package; their parts have no JSON"
            + " form of their own");
  }
}
