package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.ParsedForm.DATE;
import static io.github.klantreis.exchange.json.ParsedForm.LANGUAGE;
import static io.github.klantreis.exchange.json.ParsedForm.PERIOD;
import static io.github.klantreis.exchange.json.TextForm.ANY;
import static io.github.klantreis.exchange.json.TextForm.ID;
import static io.github.klantreis.exchange.json.TextForm.NOT_BLANK;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.ConsiderationSet;
import io.github.klantreis.part.ConsiderationSetBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.EmpathyMapBuilder;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Link;
import io.github.klantreis.part.Message;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Motivation;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.ServiceBlueprint;
import io.github.klantreis.part.ServiceBlueprintBuilder;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MotivationKind;
import io.github.klantreis.term.NeedKind;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms of the parts of elements: their fields in the order of the document. */
final class PartForms {
  static final ListForm<String, String> TEXTS = ListForm.of(NOT_BLANK);

  /** Distinct texts. */
  static final ListForm<String, String> TEXTS_ONCE = ListForm.ofUnique(NOT_BLANK);

  static final PartForm<Emotion> EMOTION =
      PartForm.<Emotion>named("emotion", "What a customer feels.")
          .required(
              "score",
              "How good or bad, from -2 (very negative) to 2 (very positive).",
              NumberForm.SCORE,
              emotion -> (double) emotion.score())
          .required("label", "The feeling in a word or a few.", NOT_BLANK, Emotion::label)
          .made(slots -> Emotion.of(Valence.of(slots.<Double>get(0).intValue()), slots.get(1)));

  static final PartForm<Need> NEED =
      PartForm.<Need>named("need", "What a customer needs.")
          .required("text", "The need in words.", NOT_BLANK, Need::text)
          .optional("kind", "Whether it is felt.", ChoiceForm.of(NeedKind.class), Need::kind)
          .optional("trigger", "What makes a latent need concrete.", NOT_BLANK, Need::trigger)
          .made(PartForms::need);

  static final PartForm<Motivation> MOTIVATION =
      PartForm.<Motivation>named("motivation", "Why a customer does something.")
          .required(
              "kind", "Of heart or head.", ChoiceForm.of(MotivationKind.class), Motivation::kind)
          .required("text", "The motivation in words.", NOT_BLANK, Motivation::text)
          .made(slots -> Motivation.of(slots.get(0), slots.get(1)));

  static final PartForm<EmpathyMap> EMPATHY_MAP =
      PartForm.<EmpathyMap, EmpathyMapBuilder>withBuilder(
              "empathyMap", "What a persona does, meets and feels.")
          .list("who", "Who it is.", TEXTS, EmpathyMap::who, EmpathyMapBuilder::who)
          .list(
              "needsToDo",
              "What they need to do.",
              TEXTS,
              EmpathyMap::needsToDo,
              EmpathyMapBuilder::needsToDo)
          .list("sees", "What they see.", TEXTS, EmpathyMap::sees, EmpathyMapBuilder::sees)
          .list("says", "What they say.", TEXTS, EmpathyMap::says, EmpathyMapBuilder::says)
          .list("does", "What they do.", TEXTS, EmpathyMap::does, EmpathyMapBuilder::does)
          .list(
              "saysAndDoes",
              "What they say and do, where the map does not tell it apart.",
              TEXTS,
              EmpathyMap::saysAndDoes,
              EmpathyMapBuilder::saysAndDoes)
          .list("hears", "What they hear.", TEXTS, EmpathyMap::hears, EmpathyMapBuilder::hears)
          .list(
              "thinksAndFeels",
              "What they think and feel.",
              TEXTS,
              EmpathyMap::thinksAndFeels,
              EmpathyMapBuilder::thinksAndFeels)
          .list("pains", "What hurts.", TEXTS, EmpathyMap::pains, EmpathyMapBuilder::pains)
          .list("gains", "What they wish for.", TEXTS, EmpathyMap::gains, EmpathyMapBuilder::gains)
          .built(EmpathyMap::builder, EmpathyMapBuilder::build);

  static final PartForm<Link> LINK =
      PartForm.<Link>named("link", "Where a message leads.")
          .required("kind", "What is linked to.", ChoiceForm.of(LinkKind.class), Link::kind)
          .required("target", "The address or name of it.", NOT_BLANK, Link::target)
          .made(slots -> new Link(slots.get(0), slots.get(1)));

  static final PartForm<Message> MESSAGE =
      PartForm.<Message, MessageBuilder>withBuilder("message", "What a marketing action says.")
          .optional("sender", "Who it is from.", NOT_BLANK, Message::sender, MessageBuilder::sender)
          .optional(
              "receiver", "Who it is for.", NOT_BLANK, Message::receiver, MessageBuilder::receiver)
          .optional(
              "formOfAddress",
              "How the receiver is addressed.",
              ChoiceForm.of(FormOfAddress.class),
              Message::formOfAddress,
              MessageBuilder::formOfAddress)
          .optional(
              "toneOfVoice",
              "How it sounds.",
              NOT_BLANK,
              Message::toneOfVoice,
              MessageBuilder::toneOfVoice)
          .optional(
              "language", "Its language.", LANGUAGE, Message::language, MessageBuilder::language)
          .list(
              "personalisation",
              "What makes it personal, such as the first name.",
              TEXTS,
              Message::personalisation,
              MessageBuilder::personalisation)
          .optional(
              "intent",
              "What it is meant to do.",
              ChoiceForm.of(Intent.class),
              Message::intent,
              MessageBuilder::intent)
          .flag(
              "namesChoiceStress",
              "Whether it names the stress of choosing.",
              Message::namesChoiceStress,
              MessageBuilder::namesChoiceStress)
          .optional(
              "subject", "Its subject line.", NOT_BLANK, Message::subject, MessageBuilder::subject)
          .optional("text", "Its text.", NOT_BLANK, Message::text, MessageBuilder::text)
          .list(
              "links", "Where it leads.", ListForm.of(LINK), Message::links, MessageBuilder::links)
          .list(
              "choices",
              "What it lets the receiver choose from.",
              TEXTS,
              Message::choices,
              MessageBuilder::choices)
          .built(Message::builder, MessageBuilder::build);

  static final PartForm<ServiceBlueprint> BLUEPRINT =
      PartForm.<ServiceBlueprint, ServiceBlueprintBuilder>withBuilder(
              "serviceBlueprint", "What the organisation does under a touchpoint.")
          .list(
              "frontstage",
              "What the customer sees of it.",
              TEXTS,
              ServiceBlueprint::frontstage,
              ServiceBlueprintBuilder::frontstage)
          .list(
              "backstage",
              "What the customer does not see.",
              TEXTS,
              ServiceBlueprint::backstage,
              ServiceBlueprintBuilder::backstage)
          .list(
              "supportingSystems",
              "The systems it needs.",
              TEXTS,
              ServiceBlueprint::supportingSystems,
              ServiceBlueprintBuilder::supportingSystems)
          .built(ServiceBlueprint::builder, ServiceBlueprintBuilder::build);

  static final PartForm<NextStep> NEXT_STEP =
      PartForm.<NextStep>named("nextStep", "A touchpoint that this one leads to.")
          .required("touchpointId", "The id of that touchpoint.", ANY, NextStep::touchpointId)
          .optional("condition", "When it does.", NOT_BLANK, NextStep::condition)
          .made(
              slots ->
                  slots
                      .<String>find(1)
                      .map(condition -> NextStep.to(slots.get(0)).when(condition))
                      .orElseGet(() -> NextStep.to(slots.get(0))));

  static final PartForm<Scale> SCALE =
      PartForm.<Scale>named("scale", "What a metric can be.")
          .required("min", "The lowest value.", NumberForm.ANY, Scale::min)
          .required("max", "The highest value, above the lowest.", NumberForm.ANY, Scale::max)
          .made(slots -> Scale.of(slots.<Double>get(0), slots.<Double>get(1)));

  private static final ImmutableMap<String, Metric> STANDARD_METRICS =
      Stream.of(
              Metric.nps(),
              Metric.csat(),
              Metric.ces(),
              Metric.conversion(),
              Metric.repeatPurchase())
          .collect(ImmutableMap.toImmutableMap(Metric::id, metric -> metric));

  static final PartForm<Metric> METRIC =
      PartForm.<Metric>named("metric", "What is measured.")
          .required("id", "The id of what is measured.", ID, Metric::id)
          .optional(
              "label",
              "What people call it. Left out where it is the usual one of a standard metric.",
              LabelForm.LABEL,
              metric -> unlessStandard(metric.label(), metric, Metric::label))
          .optional(
              "scale",
              "What it can be. Left out where it is the usual one of a standard metric.",
              SCALE,
              metric -> unlessStandard(metric.scale(), metric, Metric::scale))
          .number("value", "What was measured.", Metric::value)
          .number("target", "What is aimed at.", Metric::target)
          .asking(
              "anyOf",
              ImmutableList.of(
                  ImmutableMap.of(
                      "properties",
                      ImmutableMap.of(
                          "id", ImmutableMap.of("enum", STANDARD_METRICS.keySet().asList()))),
                  ImmutableMap.of("required", ImmutableList.of("label", "scale"))))
          .made(PartForms::metric);

  static final PartForm<Picture> PICTURE =
      PartForm.<Picture>named("picture", "A picture, by its address.")
          .required("address", "Where it is.", ParsedForm.ADDRESS, Picture::address)
          .required("description", "What it shows.", NOT_BLANK, Picture::description)
          .made(slots -> new Picture(slots.<URI>get(0), slots.get(1)));

  static final PartForm<Suppression> SUPPRESSION =
      PartForm.<Suppression>named("suppression", "Findings that are not to be told.")
          .required(
              "validatorId",
              "The id of the validator, or a prefix that ends in *.",
              NOT_BLANK,
              Suppression::validatorId)
          .required("reason", "Why they are not to be told.", NOT_BLANK, Suppression::reason)
          .made(slots -> new Suppression(slots.get(0), slots.get(1)));

  static final PartForm<TimeInterval> INTERVAL =
      PartForm.<TimeInterval>named(
              "timeInterval", "A time: either its length, or its begin and its end.")
          .optional(
              "length",
              "How long, where no begin is known.",
              PERIOD,
              interval ->
                  interval.begin().isPresent() ? Optional.empty() : Optional.of(interval.length()))
          .optional("begin", "The first day.", DATE, TimeInterval::begin)
          .optional("end", "The day after the last.", DATE, TimeInterval::end)
          .asking(
              "oneOf",
              ImmutableList.of(
                  ImmutableMap.of("required", ImmutableList.of("length"), "maxProperties", 1),
                  ImmutableMap.of(
                      "required", ImmutableList.of("begin", "end"), "maxProperties", 2)))
          .made(PartForms::interval);

  static final PartForm<ConsiderationSet> CONSIDERATION_SET =
      PartForm.<ConsiderationSet, ConsiderationSetBuilder>withBuilder(
              "considerationSet", "The brands a customer considers.")
          .list(
              "initialBrands",
              "Those one begins with.",
              TEXTS,
              ConsiderationSet::initialBrands,
              ConsiderationSetBuilder::initialBrands)
          .list(
              "addedBrands",
              "Those added on the way.",
              TEXTS,
              ConsiderationSet::addedBrands,
              ConsiderationSetBuilder::addedBrands)
          .optional(
              "ownBrand",
              "Which of them is ours.",
              NOT_BLANK,
              ConsiderationSet::ownBrand,
              ConsiderationSetBuilder::ownBrand)
          .built(ConsiderationSet::builder, ConsiderationSetBuilder::build);

  static final PartForm<TeamMember> TEAM_MEMBER =
      PartForm.<TeamMember>named("teamMember", "Who worked on the map.")
          .required("name", "The name.", NOT_BLANK, TeamMember::name)
          .required("department", "The department.", NOT_BLANK, TeamMember::department)
          .made(slots -> TeamMember.of(slots.get(0), slots.get(1)));

  static final PartForm<Evidence> EVIDENCE =
      PartForm.<Evidence>named("evidence", "What the map is based on.")
          .required(
              "kind", "Of words or numbers.", ChoiceForm.of(EvidenceKind.class), Evidence::kind)
          .required("text", "What was found.", NOT_BLANK, Evidence::text)
          .optional("source", "Where it comes from.", NOT_BLANK, Evidence::source)
          .optional("collectedOn", "When it was collected.", DATE, Evidence::collectedOn)
          .made(PartForms::evidence);

  static final PartForm<AffinityGroup> AFFINITY_GROUP =
      PartForm.<AffinityGroup>named("affinityGroup", "Ideas that belong together.")
          .optional("label", "What they have in common.", NOT_BLANK, AffinityGroup::label)
          .list("ideas", "The ideas.", TEXTS, AffinityGroup::ideas)
          .made(
              slots -> {
                List<String> ideas = slots.<List<String>>find(1).orElse(List.of());
                return slots
                    .<String>find(0)
                    .map(label -> AffinityGroup.of(label, ideas))
                    .orElseGet(() -> AffinityGroup.unlabelled(ideas));
              });

  static final PartForm<Lane> LANE =
      PartForm.<Lane>named("lane", "A row of one's own on the map.")
          .required("id", "The id that texts in it refer to.", ID, Lane::id)
          .required("name", "What stands before it.", NOT_BLANK, Lane::name)
          .made(slots -> new Lane(slots.get(0), slots.get(1)));

  static final TermForm<Channel> CHANNEL =
      new TermForm<>(
          "channel",
          "A channel: the id of a standard one, or an own one in full.",
          Channel.standard().terms(),
          PartForm.<Channel>named("ownChannel", "A channel of one's own.")
              .required("id", "Its id.", ID, Channel::id)
              .required("kind", "Where it is.", ChoiceForm.of(ChannelKind.class), Channel::kind)
              .required(
                  "ownership", "Whose it is.", ChoiceForm.of(Ownership.class), Channel::ownership)
              .required("label", "What people call it.", LabelForm.LABEL, Channel::label)
              .list("aliases", "What else it is called.", TEXTS_ONCE, Channel::aliases)
              .made(
                  slots ->
                      Channel.of(
                          slots.get(0),
                          slots.get(1),
                          slots.get(2),
                          slots.get(3),
                          slots.<List<String>>find(4).orElse(List.of()))));

  static final TermForm<ActionKind> ACTION_KIND =
      new TermForm<>(
          "actionKind",
          "A kind of marketing action: the id of a standard one, or an own one in full.",
          ActionKind.standard().terms(),
          PartForm.<ActionKind>named("ownActionKind", "A kind of marketing action of one's own.")
              .required("id", "Its id.", ID, ActionKind::id)
              .required("label", "What people call it.", LabelForm.LABEL, ActionKind::label)
              .list("aliases", "What else it is called.", TEXTS_ONCE, ActionKind::aliases)
              .made(
                  slots ->
                      ActionKind.of(
                          slots.get(0),
                          slots.get(1),
                          slots.<List<String>>find(2).orElse(List.of()))));

  static final TermForm<Moment> MOMENT =
      new TermForm<>(
          "moment",
          "A moment: the id of a standard one, or an own one in full.",
          Moment.standard().terms(),
          PartForm.<Moment>named("ownMoment", "A moment of one's own.")
              .required("id", "Its id.", ID, Moment::id)
              .required("label", "What people call it.", LabelForm.LABEL, Moment::label)
              .list("aliases", "What else it is called.", TEXTS_ONCE, Moment::aliases)
              .made(
                  slots ->
                      Moment.of(
                          slots.get(0),
                          slots.get(1),
                          slots.<List<String>>find(2).orElse(List.of()))));

  static final PartForm<Map.Entry<Channel, Emotion>> CHANNEL_EMOTION =
      PartForm.<Map.Entry<Channel, Emotion>>named(
              "channelEmotion", "What a customer feels in one channel.")
          .required("channel", "The channel.", CHANNEL, Map.Entry::getKey)
          .required("emotion", "The feeling.", EMOTION, Map.Entry::getValue)
          .made(slots -> Map.entry(slots.<Channel>get(0), slots.<Emotion>get(1)));

  private PartForms() {}

  private static Need need(FieldValues slots) {
    String text = slots.get(0);
    Need need =
        slots
            .<NeedKind>find(1)
            .map(kind -> kind == NeedKind.LATENT ? Need.latent(text) : Need.concrete(text))
            .orElseGet(() -> Need.of(text));
    return slots.<String>find(2).map(need::triggeredBy).orElse(need);
  }

  private static Evidence evidence(FieldValues slots) {
    Evidence evidence = Evidence.of(slots.get(0), slots.get(1));
    if (slots.has(2)) {
      evidence = evidence.source(slots.<String>get(2));
    }
    return slots.has(3) ? evidence.collectedOn(slots.<LocalDate>get(3)) : evidence;
  }

  private static <V> Optional<V> unlessStandard(V value, Metric metric, Function<Metric, V> get) {
    Metric standard = STANDARD_METRICS.get(metric.id());
    return standard != null && get.apply(standard).equals(value)
        ? Optional.empty()
        : Optional.of(value);
  }

  private static Metric metric(FieldValues slots) {
    String id = slots.get(0);
    Optional<Metric> standard = Optional.ofNullable(STANDARD_METRICS.get(id));
    Optional<Text> label = slots.<Text>find(1).or(() -> standard.map(Metric::label));
    Optional<Scale> scale = slots.<Scale>find(2).or(() -> standard.map(Metric::scale));
    if (label.isEmpty() || scale.isEmpty()) {
      throw new IllegalArgumentException(
          "it has a label and a scale, unless it is one of " + STANDARD_METRICS.keySet());
    }
    Metric metric = Metric.of(id, label.get(), scale.get());
    if (slots.has(3)) {
      metric = metric.valued(slots.<Double>get(3));
    }
    return slots.has(4) ? metric.aimingAt(slots.<Double>get(4)) : metric;
  }

  private static TimeInterval interval(FieldValues slots) {
    boolean hasDates = slots.has(1) && slots.has(2);
    if (slots.has(0) == hasDates || slots.has(1) != slots.has(2)) {
      throw new IllegalArgumentException(
          "it has either a length, or a begin and an end, and nothing else");
    }
    return hasDates
        ? TimeInterval.between(slots.<LocalDate>get(1), slots.<LocalDate>get(2))
        : TimeInterval.of(slots.<Period>get(0));
  }
}
