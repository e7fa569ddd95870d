package io.github.klantreis.exchange.cjml;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Replay;
import io.github.klantreis.part.Scale;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of CJML: planned journeys and what single customers actually did.
 *
 * <pre>{@code
 * Cjml cjml = Cjml.read(Files.readAllBytes(file));
 * Journey plan = cjml.plans().get(0).journey();
 * Trail anna = cjml.trails(ZoneId.of("Europe/Amsterdam"), Scale.of(1, 5)).get(0).trail().get();
 * String back = Cjml.write(plan, ObservationPlan.of(plan).replay(anna), Scale.of(1, 5)).text();
 * }</pre>
 *
 * <ul>
 *   <li><b>Communication points and actions</b> are touchpoints that communicate or act; the label
 *       of the initiator is the name.
 *   <li><b>End users</b> are personas, <b>service providers</b> actors: the first is the company's,
 *       the others are partners. Without a name, {@code customer}, {@code company}, {@code partner}
 *       and {@code other} are sides.
 *   <li><b>Phases</b> are those of a published model that has them all, otherwise of their own.
 *   <li><b>Compliance</b> is computed when a document is written: a touchpoint of the plan that was
 *       met is completed, one that was not is missing, and an encounter in no plan is ad hoc. That
 *       one has failed cannot be seen in a log; it is kept as the attribute {@value #COMPLIANCE} of
 *       the encounter.
 * </ul>
 *
 * <p>Nothing outside the document is read. Immutable and thread-safe.
 */
public final class Cjml {
  /** The attribute of an encounter that says {@code failing}. */
  public static final String COMPLIANCE = "cjml.compliance";

  /** The largest document that is read, in bytes. */
  public static final int MAX_LENGTH = 1 << 24;

  private final ImmutableList<JourneyReading> plans;
  private final ImmutableList<Node> actuals;

  /** What was found in the document itself, if it has no plan to say it with. */
  private final ImmutableList<FormatProblem> ofDocument;

  private Cjml(List<JourneyReading> plans, List<Node> actuals, List<FormatRemark> ofDocument) {
    this.plans = ImmutableList.copyOf(plans);
    this.actuals = ImmutableList.copyOf(actuals);
    this.ofDocument =
        ofDocument.stream()
            .map(remark -> new FormatProblem(remark.position(), remark.text(), remark.values()))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Reads a document.
   *
   * @param document the bytes, in the encoding that they declare
   * @return the document
   * @throws InvalidDocumentException if it is not well-formed or no CJML, or a plan is no journey;
   *     the problem has line and column
   */
  public static Cjml read(byte[] document) {
    Node root = CjmlReader.root(requireNonNull(document, "document"));
    List<FormatRemark> remarks = KnownElements.ofDocument(root);
    List<JourneyReading> plans = new ArrayList<>();
    for (Node plan : root.children("plannedJourney")) {
      plans.add(new CjmlReader(plan, remarks).journey());
      remarks = List.of(); // what is in the document itself is said once, with the first plan
    }
    return new Cjml(plans, root.children("actualJourney"), remarks);
  }

  /**
   * Reads a document.
   *
   * @param document the text
   * @return the document
   * @throws InvalidDocumentException as {@link #read(byte[])}
   */
  public static Cjml read(String document) {
    // What the text declares does not count: it is decoded already.
    String text =
        requireNonNull(document, "document").replaceFirst("\\A\uFEFF?\\s*<\\?xml[^>]*\\?>", "");
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the planned journeys.
   *
   * @return the journeys in order, with remarks on what has no place in them, those on the document
   *     itself with the first; unmodifiable
   */
  public List<JourneyReading> plans() {
    return plans;
  }

  /**
   * Returns what customers actually did.
   *
   * @param zone the zone of times that have none
   * @param ratings the scale of experience ratings, which CJML does not state
   * @return each actual journey in order, also those without an encounter; problems with the
   *     document itself are with the first if it has no plan; unmodifiable
   */
  public List<CjmlTrail> trails(ZoneId zone, Scale ratings) {
    requireNonNull(zone, "zone");
    requireNonNull(ratings, "ratings");
    List<FormatProblem> before = ofDocument;
    List<CjmlTrail> trails = new ArrayList<>();
    for (Node actual : actuals) {
      trails.add(TrailReader.read(actual, plans, zone, ratings, before));
      before = List.of();
    }
    return List.copyOf(trails);
  }

  /**
   * Writes a planned journey.
   *
   * @param journey the journey
   * @return the document, what it does not hold, and what was written as the format demands it
   */
  public static FormatWriting write(Journey journey) {
    return CjmlWriter.write(requireNonNull(journey, "journey"));
  }

  /**
   * Writes a planned journey and what one customer actually did, with the compliance that follows
   * from the replay.
   *
   * @param journey the journey
   * @param replay the replay of one customer's trail on that journey
   * @param ratings the scale on which experiences are written as ratings
   * @return the document, what it does not hold of the journey, and what was written as the format
   *     demands it
   */
  public static FormatWriting write(Journey journey, Replay replay, Scale ratings) {
    return CjmlWriter.write(
        requireNonNull(journey, "journey"),
        requireNonNull(replay, "replay"),
        requireNonNull(ratings, "ratings"));
  }
}
