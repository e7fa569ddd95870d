package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.json.ByteChunks;
import io.github.klantreis.json.Jackson;
import io.github.klantreis.merge.AtlasMerge;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.cohort.DropOffTraits;
import io.github.klantreis.observation.cohort.MapConformance;
import io.github.klantreis.observation.cohort.Retention;
import io.github.klantreis.observation.cohort.TrueFans;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.funnel.FunnelResult;
import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.whatif.FlowComparison;
import io.github.klantreis.validation.Fix;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Journeys and atlases as JSON: to be stored, reviewed in a pull request and read by other tools.
 *
 * <pre>{@code
 * String json = JourneyJson.write(journey);
 * Journey same = JourneyJson.read(json);          // equals the first
 * JourneyAtlas all = JourneyJson.readAtlas(JourneyJson.write(atlas));
 * }</pre>
 *
 * <p>Documents are complete: reading one returns an equal journey. Fields have the names of the
 * accessors and a fixed order; absent values are left out; equal journeys give equal bytes, except
 * for the order of sets, such as the senses of a touchpoint. A standard value of an open vocabulary
 * is written as its id, any other as an object that defines it. The documents follow a JSON Schema,
 * {@link #schema()}.
 *
 * <p>The methods of this class read strictly; {@link #reading()} reads otherwise. All of them are
 * thread-safe.
 *
 * <p>All of them but {@link #pointer} need Jackson 3 (<i>tools.jackson.core:jackson-databind</i>)
 * at run time, and throw an {@link IllegalStateException} that says so where it is missing.
 */
public final class JourneyJson {
  private JourneyJson() {}

  /**
   * Writes a journey.
   *
   * @param journey the journey
   * @return the document, indented, with LF at the end of each line
   * @throws IllegalArgumentException if a text has a lone surrogate, or a language has no BCP 47
   *     tag
   */
  public static String write(Journey journey) {
    return document(journey).text();
  }

  /**
   * Writes a journey to a stream, which stays open: all of it or, when it cannot be written,
   * nothing.
   *
   * @param journey the journey
   * @param to takes the document in UTF-8; it is flushed
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if a text has a lone surrogate, or a language has no BCP 47
   *     tag
   */
  public static void write(Journey journey, OutputStream to) throws IOException {
    document(journey).writeTo(to);
    to.flush();
  }

  /**
   * Writes a journey to a writer, which stays open: all of it or, when it cannot be written,
   * nothing.
   *
   * @param journey the journey
   * @param to takes the document; it is flushed
   * @throws IOException if the writer fails
   * @throws IllegalArgumentException if a text has a lone surrogate, or a language has no BCP 47
   *     tag
   */
  public static void write(Journey journey, Writer to) throws IOException {
    requireNonNull(to, "to");
    to.write(write(journey));
    to.flush();
  }

  private static ByteChunks document(Journey journey) {
    requireNonNull(journey, "journey");
    Jackson.require();
    return Documents.of(journey);
  }

  /**
   * Reads a journey.
   *
   * @param json the document
   * @return the journey
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   */
  public static Journey read(String json) {
    return reading().read(json);
  }

  /**
   * Reads a journey.
   *
   * @param json the document in UTF-8
   * @return the journey
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   */
  public static Journey read(byte[] json) {
    return reading().read(json);
  }

  /**
   * Reads a journey to the end of a stream, which stays open.
   *
   * @param json the document in UTF-8
   * @return the journey
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   * @throws IOException if the stream cannot be read
   */
  public static Journey read(InputStream json) throws IOException {
    return reading().read(json);
  }

  /**
   * Reads a journey to the end of a stream, which stays open.
   *
   * @param json the document
   * @return the journey
   * @throws InvalidJourneyJsonException if the document is no journey; it has all problems
   * @throws IOException if the stream cannot be read
   */
  public static Journey read(Reader json) throws IOException {
    return reading().read(json);
  }

  /**
   * Writes an atlas: its id, name and description, and each journey as a document of its own.
   *
   * @param atlas the atlas
   * @return the document, indented, with LF at the end of each line; it follows {@link
   *     #atlasSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate, or a language has no BCP 47
   *     tag
   */
  public static String write(JourneyAtlas atlas) {
    return document(atlas).text();
  }

  /**
   * Writes an atlas to a stream, which stays open: all of it or, when it cannot be written,
   * nothing.
   *
   * @param atlas the atlas
   * @param to takes the document in UTF-8; it is flushed
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if a text has a lone surrogate, or a language has no BCP 47
   *     tag
   */
  public static void write(JourneyAtlas atlas, OutputStream to) throws IOException {
    document(atlas).writeTo(to);
    to.flush();
  }

  private static ByteChunks document(JourneyAtlas atlas) {
    requireNonNull(atlas, "atlas");
    Jackson.require();
    return Documents.of(atlas);
  }

  /**
   * Reads an atlas.
   *
   * @param json the document
   * @return the atlas
   * @throws InvalidJourneyJsonException if the document is no atlas; it has all problems
   */
  public static JourneyAtlas readAtlas(String json) {
    return reading().readAtlas(json);
  }

  /**
   * Reads an atlas.
   *
   * @param json the document in UTF-8
   * @return the atlas
   * @throws InvalidJourneyJsonException if the document is no atlas; it has all problems
   */
  public static JourneyAtlas readAtlas(byte[] json) {
    return reading().readAtlas(json);
  }

  /**
   * Reads an atlas to the end of a stream, which stays open.
   *
   * @param json the document in UTF-8
   * @return the atlas
   * @throws InvalidJourneyJsonException if the document is no atlas; it has all problems
   * @throws IOException if the stream cannot be read
   */
  public static JourneyAtlas readAtlas(InputStream json) throws IOException {
    return reading().readAtlas(json);
  }

  /**
   * Reads an atlas to the end of a stream, which stays open.
   *
   * @param json the document
   * @return the atlas
   * @throws InvalidJourneyJsonException if the document is no atlas; it has all problems
   * @throws IOException if the stream cannot be read
   */
  public static JourneyAtlas readAtlas(Reader json) throws IOException {
    return reading().readAtlas(json);
  }

  /**
   * Returns a strict reader with limits that no map made by people reaches; it can be configured.
   *
   * @return the reader
   */
  public static JourneyJsonReader reading() {
    Jackson.require();
    return JourneyJsonReader.STRICT;
  }

  /**
   * Returns the JSON Schema (2020-12) of all documents. Reading refuses whatever the schema
   * refuses, and also what a schema cannot express, such as a reference to a persona that does not
   * exist.
   *
   * @return the schema; the same text is in the jar as {@code journey.schema.json} beside this
   *     class
   */
  public static String schema() {
    Jackson.require();
    return Schemas.JOURNEY;
  }

  /**
   * Returns the JSON Schema (2020-12) of atlases. Reading refuses whatever the schema refuses, and
   * also what a schema cannot express, such as a drill-down in a circle.
   *
   * @return the schema; the same text is in the jar as {@code atlas.schema.json} beside this class
   */
  public static String atlasSchema() {
    Jackson.require();
    return Schemas.ATLAS;
  }

  /**
   * Writes a report for other tools: findings with messages and hints in English and Dutch, and
   * with the JSON Pointer of the element in the document of the journey. Reports cannot be read
   * back; they are made by validating.
   *
   * @param report the report
   * @param journey the journey that was validated
   * @return the document, which follows {@link #reportSchema()}
   * @throws IllegalArgumentException if the report is of another journey or of several, or of
   *     another state of the journey, so that its findings would point to the wrong places; or if a
   *     text has a lone surrogate
   */
  public static String write(ValidationReport report, Journey journey) {
    return write(report, journey, false);
  }

  /**
   * Writes a report as {@link #write(ValidationReport, Journey)} does, and with each finding the
   * {@linkplain Fix fixes} for it and what each would change, such as for an editor or a web page.
   * It takes a comparison of journeys for each fix. To apply one, validate the journey and take the
   * fix from the report by the finding and the fix's id and target.
   *
   * @param report the report
   * @param journey the journey that was validated
   * @return the document, which follows {@link #reportSchema()}
   * @throws IllegalArgumentException if the report is of another journey or of several, or of
   *     another state of the journey, or if a text has a lone surrogate
   */
  public static String writeWithFixes(ValidationReport report, Journey journey) {
    return write(report, journey, true);
  }

  private static String write(ValidationReport report, Journey journey, boolean withFixes) {
    requireNonNull(report, "report");
    requireNonNull(journey, "journey");
    Jackson.require();
    List<Journey> checked = report.journeys();
    if (checked.stream().anyMatch(other -> !other.equals(journey))) {
      throw new IllegalArgumentException(
          "the report is of "
              + checked.stream()
                  .map(other -> "'" + other.id() + "'")
                  .collect(Collectors.joining(", "))
              + ", and not only of the given journey '"
              + journey.id()
              + "' as it is; validate it, and write that report");
    }
    return Documents.of(report, journey, withFixes).text();
  }

  /**
   * Writes a set of rules for other tools: what each rule that runs says of itself, in English and
   * Dutch. It cannot be read back.
   *
   * @param rules the set
   * @return the document, which follows {@link #rulesSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(Validators rules) {
    requireNonNull(rules, "rules");
    Jackson.require();
    return Documents.of(rules).text();
  }

  /**
   * Writes a diff for other tools: each change in words, in English and Dutch, and with the values
   * before and after, written as in the document of a journey. It cannot be read back.
   *
   * @param diff the difference
   * @return the document, which follows {@link #diffSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate, or a language has no BCP 47
   *     tag
   */
  public static String write(JourneyDiff diff) {
    requireNonNull(diff, "diff");
    Jackson.require();
    return Documents.of(diff).text();
  }

  /**
   * Writes the journey of a merge or, where conflicts are open, its draft. The draft has a field
   * {@code conflicts} that lists them with the values of both sides; it is JSON that every tool
   * opens, but reading it is refused until somebody has chosen and removed that field.
   *
   * @param merge the merge
   * @return the document, in lines that end in LF
   * @throws IllegalArgumentException if the merge has no draft, as it is {@linkplain
   *     io.github.klantreis.merge.MergeConflictKind#NO_JOURNEY no journey}, also where only {@code
   *     mine} makes it none; or if a text has a lone surrogate or a language has no tag
   */
  public static String write(JourneyMerge merge) {
    requireNonNull(merge, "merge");
    Jackson.require();
    return Documents.of(merge).text();
  }

  /**
   * Writes the atlas of a merge or, where conflicts are open, its draft, as {@link
   * #write(JourneyMerge)} does. What is open in a journey names the journey.
   *
   * @param merge the merge
   * @return the document, in lines that end in LF
   * @throws IllegalArgumentException if the merge has no draft, as it is {@linkplain
   *     io.github.klantreis.merge.MergeConflictKind#NO_JOURNEY no atlas}, also where only {@code
   *     mine} makes it none; or if a text has a lone surrogate or a language has no tag
   */
  public static String write(AtlasMerge merge) {
    requireNonNull(merge, "merge");
    Jackson.require();
    return Documents.of(merge).text();
  }

  /**
   * Writes statistics for other tools, of all customers and of each segment: counts and shares as
   * exact whole numbers, times in milliseconds, at most a hundred routes and a hundred unknown
   * events. They cannot be read back; the bytes of a tally can.
   *
   * @param statistics the statistics
   * @return the document, which follows {@link #statisticsSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(JourneyStatistics statistics) {
    requireNonNull(statistics, "statistics");
    Jackson.require();
    return Documents.of(statistics).text();
  }

  /**
   * Writes a comparison of two statistics for other tools: figures with their bounds, and what
   * cannot be compared with the reason; names are in English. It cannot be read back.
   *
   * @param comparison the comparison
   * @return the document, which follows {@link #comparisonSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(StatisticsComparison comparison) {
    requireNonNull(comparison, "comparison");
    Jackson.require();
    return Documents.of(comparison).text();
  }

  /**
   * Writes a funnel over chosen touchpoints for other tools: what was counted, and its steps. It
   * cannot be read back.
   *
   * @param funnel what is written
   * @return the document, which follows {@link #funnelSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(FunnelResult funnel) {
    requireNonNull(funnel, "funnel");
    Jackson.require();
    return Documents.of(funnel).text();
  }

  /**
   * Writes a curve of conversion for other tools: its points with their bounds. It cannot be read
   * back.
   *
   * @param curve what is written
   * @return the document, which follows {@link #conversionCurveSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(ConversionCurve curve) {
    requireNonNull(curve, "curve");
    Jackson.require();
    return Documents.of(curve).text();
  }

  /**
   * Writes the true fans so far for other tools: how many, against the aim, with their shares. It
   * cannot be read back.
   *
   * @param fans what is written
   * @return the document, which follows {@link #trueFansSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(TrueFans fans) {
    requireNonNull(fans, "fans");
    Jackson.require();
    return Documents.of(fans).text();
  }

  /**
   * Writes retention for other tools: who was active in each period, with bounds. It cannot be read
   * back.
   *
   * @param retention what is written
   * @return the document, which follows {@link #retentionSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(Retention retention) {
    requireNonNull(retention, "retention");
    Jackson.require();
    return Documents.of(retention).text();
  }

  /**
   * Writes what those who drop off share for other tools: each touchpoint that was tested. It
   * cannot be read back.
   *
   * @param traits what is written
   * @return the document, which follows {@link #dropOffTraitsSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(DropOffTraits traits) {
    requireNonNull(traits, "traits");
    Jackson.require();
    return Documents.of(traits).text();
  }

  /**
   * Writes how far customers are from the routes of the map for other tools: figures of all, and
   * who missed what. It cannot be read back.
   *
   * @param conformance what is written
   * @return the document, which follows {@link #mapConformanceSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(MapConformance conformance) {
    requireNonNull(conformance, "conformance");
    Jackson.require();
    return Documents.of(conformance).text();
  }

  /**
   * Writes what an edit would change for other tools: conversion with bounds, and visits. It cannot
   * be read back.
   *
   * @param change what is written
   * @return the document, which follows {@link #whatIfSchema()}
   * @throws IllegalArgumentException if a text has a lone surrogate
   */
  public static String write(FlowComparison change) {
    requireNonNull(change, "change");
    Jackson.require();
    return Documents.of(change).text();
  }

  /**
   * Returns the JSON Schema (2020-12) of reports.
   *
   * @return the schema; the same text is in the jar as {@code report.schema.json} beside this class
   */
  public static String reportSchema() {
    Jackson.require();
    return Schemas.REPORT;
  }

  /**
   * Returns the JSON Schema (2020-12) of sets of rules.
   *
   * @return the schema; the same text is in the jar as {@code rules.schema.json} beside this class
   */
  public static String rulesSchema() {
    Jackson.require();
    return Schemas.RULES;
  }

  /**
   * Returns the JSON Schema (2020-12) of diffs.
   *
   * @return the schema; the same text is in the jar as {@code diff.schema.json} beside this class
   */
  public static String diffSchema() {
    Jackson.require();
    return Schemas.DIFF;
  }

  /**
   * Returns the JSON Schema (2020-12) of statistics.
   *
   * @return the schema; the same text is in the jar as {@code statistics.schema.json} beside this
   *     class
   */
  public static String statisticsSchema() {
    Jackson.require();
    return Schemas.STATISTICS;
  }

  /**
   * Returns the JSON Schema (2020-12) of comparisons of two statistics.
   *
   * @return the schema; the same text is in the jar as {@code comparison.schema.json} beside this
   *     class
   */
  public static String comparisonSchema() {
    Jackson.require();
    return Schemas.COMPARISON;
  }

  /**
   * Returns the JSON Schema (2020-12) of funnels over chosen touchpoints.
   *
   * @return the schema; the same text is in the jar as {@code funnel.schema.json} beside this class
   */
  public static String funnelSchema() {
    Jackson.require();
    return Schemas.FUNNEL;
  }

  /**
   * Returns the JSON Schema (2020-12) of curves of conversion.
   *
   * @return the schema; the same text is in the jar as {@code conversion-curve.schema.json} beside
   *     this class
   */
  public static String conversionCurveSchema() {
    Jackson.require();
    return Schemas.CONVERSION_CURVE;
  }

  /**
   * Returns the JSON Schema (2020-12) of true fans.
   *
   * @return the schema; the same text is in the jar as {@code true-fans.schema.json} beside this
   *     class
   */
  public static String trueFansSchema() {
    Jackson.require();
    return Schemas.TRUE_FANS;
  }

  /**
   * Returns the JSON Schema (2020-12) of retention.
   *
   * @return the schema; the same text is in the jar as {@code retention.schema.json} beside this
   *     class
   */
  public static String retentionSchema() {
    Jackson.require();
    return Schemas.RETENTION;
  }

  /**
   * Returns the JSON Schema (2020-12) of what those who drop off share.
   *
   * @return the schema; the same text is in the jar as {@code drop-off-traits.schema.json} beside
   *     this class
   */
  public static String dropOffTraitsSchema() {
    Jackson.require();
    return Schemas.DROP_OFF_TRAITS;
  }

  /**
   * Returns the JSON Schema (2020-12) of how far customers are from the routes of the map.
   *
   * @return the schema; the same text is in the jar as {@code map-conformance.schema.json} beside
   *     this class
   */
  public static String mapConformanceSchema() {
    Jackson.require();
    return Schemas.MAP_CONFORMANCE;
  }

  /**
   * Returns the JSON Schema (2020-12) of what an edit would change.
   *
   * @return the schema; the same text is in the jar as {@code what-if.schema.json} beside this
   *     class
   */
  public static String whatIfSchema() {
    Jackson.require();
    return Schemas.WHAT_IF;
  }

  /**
   * Returns the JSON Pointer of an element or attribute in the document of its journey, of a
   * finding for instance.
   *
   * @param journey the journey
   * @param path the path of the element or attribute
   * @return a JSON Pointer (RFC 6901), such as {@code /phases/0/touchpoints/2/name}; empty for the
   *     journey itself. An absent attribute has the pointer that it would have if it were present
   * @throws IllegalArgumentException if the journey has no such element
   */
  public static String pointer(Journey journey, ElementPath path) {
    return new Pointers(requireNonNull(journey, "journey")).of(requireNonNull(path, "path"));
  }
}
