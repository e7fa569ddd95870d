import org.jspecify.annotations.NullMarked;

/** Customer journeys as immutable values: build, check, exchange, draw and observe them. */
@NullMarked
module io.github.klantreis {
  exports io.github.klantreis.atlas;
  exports io.github.klantreis.change;
  exports io.github.klantreis.description;
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
  exports io.github.klantreis.observation;
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
  requires static tools.jackson.core;
  requires static tools.jackson.databind;

  uses io.github.klantreis.validation.ValidatorProvider;
}
