import org.jspecify.annotations.NullMarked;

/**
 * Customer journeys as immutable values: build, check, exchange, draw and observe them.
 *
 * <p><img src="{@docRoot}/doc-files/journey-map.svg" width="100%" alt="The journey of a homeowner
 * who buys solar panels, as a map">
 *
 * <p>Five ways in:
 *
 * <ol>
 *   <li><b>Build</b> a journey: {@link io.github.klantreis.model.Journey#builder(String, String)}
 *       takes an id and a name; nested lambdas receive the builders of personas, phases and
 *       touchpoints. {@link io.github.klantreis.model.Journey#edit} gives a changed one.
 *   <li><b>Check</b> it: {@link io.github.klantreis.validation.rules.StandardRules#recommended()}
 *       has the rules, each with its source; a {@link
 *       io.github.klantreis.validation.ValidationReport} has the findings, in English and Dutch.
 *   <li><b>Draw</b> it: {@link io.github.klantreis.drawing.JourneyMap} as SVG, as an HTML page or
 *       as Markdown.
 *   <li><b>Store and exchange</b> it: {@link io.github.klantreis.exchange.json.JourneyJson} is
 *       complete, {@link io.github.klantreis.exchange.mermaid.MermaidJourney} is for diagrams. Two
 *       versions are compared by {@link io.github.klantreis.change.JourneyDiff} and combined by
 *       {@link io.github.klantreis.merge.JourneyMerge}.
 *   <li><b>Observe</b> customers: {@link io.github.klantreis.observation.ObservationPlan} holds a
 *       journey against an event log, customer by customer or all together.
 * </ol>
 *
 * <p>All values are immutable, equal by value and thread-safe; nothing depends on the default
 * locale or time zone. Null is never returned and never taken, unless a method says so. Guava is
 * the only library that is always needed; Jackson, FastCSV, SnakeYAML Engine, AssertJ and JUnit are
 * needed by the packages that say so.
 */
@NullMarked
module io.github.klantreis {
  exports io.github.klantreis.atlas;
  exports io.github.klantreis.change;
  exports io.github.klantreis.check;
  exports io.github.klantreis.description;
  exports io.github.klantreis.discovery;
  exports io.github.klantreis.drawing.theme;
  exports io.github.klantreis.drawing;
  exports io.github.klantreis.exchange;
  exports io.github.klantreis.exchange.cjml;
  exports io.github.klantreis.exchange.eventlog;
  exports io.github.klantreis.exchange.grid;
  exports io.github.klantreis.exchange.json;
  exports io.github.klantreis.exchange.mermaid;
  exports io.github.klantreis.exchange.osmm;
  exports io.github.klantreis.exchange.ujg;
  exports io.github.klantreis.merge;
  exports io.github.klantreis.model;
  exports io.github.klantreis.observation.funnel;
  exports io.github.klantreis.observation.identity;
  exports io.github.klantreis.observation.whatif;
  exports io.github.klantreis.observation;
  exports io.github.klantreis.observation.cohort;
  exports io.github.klantreis.observation.comparison;
  exports io.github.klantreis.observation.survival;
  exports io.github.klantreis.part;
  exports io.github.klantreis.phase;
  exports io.github.klantreis.term;
  exports io.github.klantreis.testing;
  exports io.github.klantreis.translation;
  exports io.github.klantreis.validation.rules;
  exports io.github.klantreis.validation;
  exports io.github.klantreis.vocabulary;
  exports io.github.klantreis.workshop;

  requires com.google.common;
  requires java.xml;
  requires static de.siegmar.fastcsv;
  requires static org.assertj.core;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static org.junit.jupiter.api;
  requires static org.snakeyaml.engine;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;

  uses io.github.klantreis.validation.ValidatorProvider;
}
