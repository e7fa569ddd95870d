package io.github.klantreis.part;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.SpanKind;
import io.github.klantreis.term.Participant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The descriptions of the values of which elements consist, one row per attribute. */
public final class PartDescriptions {
  /** A length of time. */
  public static final SpanKind<TimeSpan> TIME_SPAN = new SpanKind<>(TimeSpan.class);

  /** A length of time that is longer than zero. */
  public static final SpanKind<TimeSpan> POSITIVE_TIME_SPAN = new SpanKind<>(TimeSpan.class, true);

  static final PartKind<Scale> SCALE = part(CustomerPartRows.scale());

  /** What a customer feels. */
  public static final PartKind<Emotion> EMOTION = part(CustomerPartRows.emotion());

  /** What a customer needs. */
  public static final PartKind<Need> NEED = part(CustomerPartRows.need());

  /** What customers expect. */
  public static final PartKind<Expectation> EXPECTATION = part(CustomerPartRows.expectation());

  /** Why a customer does something. */
  public static final PartKind<Motivation> MOTIVATION = part(CustomerPartRows.motivation());

  /** What a persona does, meets and feels. */
  public static final PartKind<EmpathyMap> EMPATHY_MAP = part(CustomerPartRows.empathyMap());

  static final PartKind<Link> LINK = part(TouchpointPartRows.link());

  /** What a marketing action says. */
  public static final PartKind<Message> MESSAGE = part(TouchpointPartRows.message());

  /** What the organisation does behind a touchpoint. */
  public static final PartKind<ServiceBlueprint> BLUEPRINT = part(TouchpointPartRows.blueprint());

  /** Who takes part in a touchpoint. */
  public static final PartKind<Participant> PARTICIPANT = part(TouchpointPartRows.participant());

  /** A touchpoint that another one leads to. */
  public static final PartKind<NextStep> NEXT_STEP = part(TouchpointPartRows.nextStep());

  /** What is measured. */
  public static final PartKind<Metric> METRIC = part(TouchpointPartRows.metric());

  /** A picture, by its address. */
  public static final PartKind<Picture> PICTURE = part(TouchpointPartRows.picture());

  /** Findings that are not reported. */
  public static final PartKind<Suppression> SUPPRESSION = part(TouchpointPartRows.suppression());

  /** A time interval: its length, and its first day if known. */
  public static final PartKind<TimeInterval> TIME_INTERVAL = part(JourneyPartRows.timeInterval());

  /** The brands a customer considers. */
  public static final PartKind<ConsiderationSet> CONSIDERATION_SET =
      part(JourneyPartRows.considerationSet());

  /** The brand behind the journey. */
  public static final PartKind<Brand> BRAND = part(JourneyPartRows.brand());

  /** Who worked on the map. */
  public static final PartKind<TeamMember> TEAM_MEMBER = part(JourneyPartRows.teamMember());

  /** What the map is based on. */
  public static final PartKind<Evidence> EVIDENCE = part(JourneyPartRows.evidence());

  /** Ideas that belong together. */
  public static final PartKind<AffinityGroup> AFFINITY_GROUP =
      part(JourneyPartRows.affinityGroup());

  /** A custom row of the map. */
  public static final PartKind<Lane> LANE = part(JourneyPartRows.lane());

  static final PartKind<Branch> BRANCH = part(JourneyPartRows.branch());

  /** Where a phase divides into branches. */
  public static final PartKind<Branching> BRANCHING = part(JourneyPartRows.branching());

  /** All values that have attributes of their own. */
  public static final List<Description<?>> ALL =
      ImmutableList.<Description<?>>builder()
          .addAll(
              List.of(
                  EMOTION.description(),
                  NEED.description(),
                  EXPECTATION.description(),
                  MOTIVATION.description(),
                  EMPATHY_MAP.description(),
                  LINK.description(),
                  MESSAGE.description(),
                  BLUEPRINT.description(),
                  PARTICIPANT.description(),
                  NEXT_STEP.description(),
                  SCALE.description(),
                  METRIC.description(),
                  PICTURE.description(),
                  SUPPRESSION.description(),
                  TIME_INTERVAL.description(),
                  CONSIDERATION_SET.description(),
                  BRAND.description(),
                  TEAM_MEMBER.description(),
                  EVIDENCE.description(),
                  AFFINITY_GROUP.description(),
                  LANE.description(),
                  BRANCH.description(),
                  BRANCHING.description()))
          .addAll(TermDescriptions.ALL)
          .build();

  private PartDescriptions() {}

  private static <V> PartKind<V> part(Description<V> description) {
    return new PartKind<>(description);
  }

  static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
