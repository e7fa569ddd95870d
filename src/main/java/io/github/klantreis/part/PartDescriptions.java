package io.github.klantreis.part;

import static io.github.klantreis.description.Attribute.Role.HEADLINE;
import static io.github.klantreis.description.Attribute.Role.HIDDEN;
import static io.github.klantreis.description.ValueKinds.ADDRESS;
import static io.github.klantreis.description.ValueKinds.DATE;
import static io.github.klantreis.description.ValueKinds.FLAG;
import static io.github.klantreis.description.ValueKinds.ID;
import static io.github.klantreis.description.ValueKinds.LABEL;
import static io.github.klantreis.description.ValueKinds.LANGUAGE;
import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.description.ValueKinds.NUMBER;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.DescriptionBuilder;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.SpanKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.MotivationKind;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.NeedKind;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import io.github.klantreis.term.Valence;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The descriptions of the values of which elements consist, one row per attribute. */
public final class PartDescriptions {
  private static final NumberKind PERCENT = new NumberKind(0, 100, false, true);

  /** A length of time. */
  public static final SpanKind<TimeSpan> TIME_SPAN = new SpanKind<>(TimeSpan.class);

  /** A length of time that is longer than zero. */
  public static final SpanKind<TimeSpan> POSITIVE_TIME_SPAN = new SpanKind<>(TimeSpan.class, true);

  private static final PartKind<Scale> SCALE = part(scale());

  /** What a customer feels. */
  public static final PartKind<Emotion> EMOTION = part(emotion());

  /** What a customer needs. */
  public static final PartKind<Need> NEED = part(need());

  /** What customers expect. */
  public static final PartKind<Expectation> EXPECTATION = part(expectation());

  /** Why a customer does something. */
  public static final PartKind<Motivation> MOTIVATION = part(motivation());

  /** What a persona does, meets and feels. */
  public static final PartKind<EmpathyMap> EMPATHY_MAP = part(empathyMap());

  private static final PartKind<Link> LINK = part(link());

  /** What a marketing action says. */
  public static final PartKind<Message> MESSAGE = part(message());

  /** What the organisation does behind a touchpoint. */
  public static final PartKind<ServiceBlueprint> BLUEPRINT = part(blueprint());

  /** Who takes part in a touchpoint. */
  public static final PartKind<Participant> PARTICIPANT = part(participant());

  /** A touchpoint that another one leads to. */
  public static final PartKind<NextStep> NEXT_STEP = part(nextStep());

  /** What is measured. */
  public static final PartKind<Metric> METRIC = part(metric());

  /** A picture, by its address. */
  public static final PartKind<Picture> PICTURE = part(picture());

  /** Findings that are not reported. */
  public static final PartKind<Suppression> SUPPRESSION = part(suppression());

  /** A time interval: its length, and its first day if known. */
  public static final PartKind<TimeInterval> TIME_INTERVAL = part(timeInterval());

  /** The brands a customer considers. */
  public static final PartKind<ConsiderationSet> CONSIDERATION_SET = part(considerationSet());

  /** The brand behind the journey. */
  public static final PartKind<Brand> BRAND = part(brand());

  /** Who worked on the map. */
  public static final PartKind<TeamMember> TEAM_MEMBER = part(teamMember());

  /** What the map is based on. */
  public static final PartKind<Evidence> EVIDENCE = part(evidence());

  /** Ideas that belong together. */
  public static final PartKind<AffinityGroup> AFFINITY_GROUP = part(affinityGroup());

  /** A custom row of the map. */
  public static final PartKind<Lane> LANE = part(lane());

  private static final PartKind<Branch> BRANCH = part(branch());

  /** Where a phase divides into branches. */
  public static final PartKind<Branching> BRANCHING = part(branching());

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

  private static Description<Emotion> emotion() {
    DescriptionBuilder<Emotion, Void> rows =
        DescriptionBuilder.of(Emotion.class, "emotion", "What a customer feels.");
    Attribute<Emotion, Double> score =
        rows.role(HEADLINE)
            .one(
                "score",
                "score",
                "How good or bad, from -2 (very negative) to 2 (very positive).",
                new NumberKind(Valence.LOWEST, Valence.HIGHEST, true),
                emotion -> (double) emotion.score());
    Attribute<Emotion, String> label =
        rows.role(HEADLINE)
            .one(
                "label", "gevoel", "The feeling in one or a few words.", NOT_BLANK, Emotion::label);
    Attribute<Emotion, Double> value =
        rows.role(HIDDEN)
            .maybe(
                "value",
                "waarde",
                "The value as it was given on another scale.",
                NUMBER,
                emotion -> boxed(emotion.value()));
    Attribute<Emotion, Scale> scale =
        rows.role(HIDDEN)
            .maybe(
                "scale",
                "schaal",
                "The scale on which the value was given, from worst to best.",
                SCALE,
                Emotion::scale);
    return rows.made(
        values -> {
          Emotion emotion = Emotion.of(Valence.of(values.get(score).intValue()), values.get(label));
          if (values.find(value).isEmpty() && values.find(scale).isEmpty()) {
            return emotion;
          }
          if (values.find(value).isEmpty() || values.find(scale).isEmpty()) {
            throw new IllegalArgumentException("value and scale of an emotion come together");
          }
          Emotion given = Emotion.of(values.get(value), values.get(scale), emotion.label());
          if (given.score() != emotion.score()) {
            throw new IllegalArgumentException(
                "the score of an emotion must be the level nearest to its value, here "
                    + given.score());
          }
          return given;
        });
  }

  private static Description<Need> need() {
    DescriptionBuilder<Need, Void> rows =
        DescriptionBuilder.of(Need.class, "need", "What a customer needs.");
    Attribute<Need, String> text =
        rows.role(HEADLINE).one("text", "tekst", "The need in words.", NOT_BLANK, Need::text);
    Attribute<Need, NeedKind> kind =
        rows.maybe(
            "kind",
            "soort",
            "Whether it is latent or concrete.",
            TermKind.of(NeedKind.class),
            Need::kind);
    Attribute<Need, String> trigger =
        rows.maybe(
            "trigger",
            "aanleiding",
            "What makes a latent need concrete.",
            NOT_BLANK,
            Need::trigger);
    return rows.made(
        values -> {
          String words = values.get(text);
          Need need =
              values
                  .find(kind)
                  .map(k -> k == NeedKind.LATENT ? Need.latent(words) : Need.concrete(words))
                  .orElseGet(() -> Need.of(words));
          return values.find(trigger).map(need::withTrigger).orElse(need);
        });
  }

  private static Description<Expectation> expectation() {
    DescriptionBuilder<Expectation, ExpectationBuilder> rows =
        DescriptionBuilder.withBuilder(Expectation.class, "expectation", "What customers expect.");
    rows.set(
        rows.role(HEADLINE)
            .one("text", "tekst", "The expectation in words.", NOT_BLANK, Expectation::text),
        ExpectationBuilder::text);
    rows.set(
        rows.maybe(
            "importance",
            "belang",
            "How much it matters to customers, from 1 (hardly) to 5 (decisive).",
            Expectation.IMPORTANCE,
            expectation -> {
              OptionalInt importance = expectation.importance();
              return importance.isPresent()
                  ? Optional.of((double) importance.getAsInt())
                  : Optional.empty();
            }),
        (builder, importance) -> builder.importance(importance.intValue()));
    rows.set(
        rows.maybe(
            "fulfilment",
            "uitkomst",
            "How far it is met.",
            TermKind.of(Fulfilment.class),
            Expectation::fulfilment),
        ExpectationBuilder::fulfilment);
    return rows.built(() -> new ExpectationBuilder(""), ExpectationBuilder::build);
  }

  private static Description<Motivation> motivation() {
    DescriptionBuilder<Motivation, Void> rows =
        DescriptionBuilder.of(Motivation.class, "motivation", "Why a customer does something.");
    Attribute<Motivation, MotivationKind> kind =
        rows.one(
            "kind",
            "soort",
            "Whether it is emotional or rational.",
            TermKind.of(MotivationKind.class),
            Motivation::kind);
    Attribute<Motivation, String> text =
        rows.role(HEADLINE)
            .one("text", "tekst", "The motivation in words.", NOT_BLANK, Motivation::text);
    return rows.made(values -> Motivation.of(values.get(kind), values.get(text)));
  }

  private static Description<EmpathyMap> empathyMap() {
    Texts<EmpathyMap, EmpathyMapBuilder> notes =
        new Texts<>(
            DescriptionBuilder.withBuilder(
                EmpathyMap.class, "empathyMap", "What a persona does, meets and feels."));
    return notes
        .add("who", "wie", "Who it is.", EmpathyMap::who, EmpathyMapBuilder::who)
        .add(
            "needsToDo",
            "moet doen",
            "What they need to do.",
            EmpathyMap::needsToDo,
            EmpathyMapBuilder::needsToDo)
        .add("sees", "ziet", "What they see.", EmpathyMap::sees, EmpathyMapBuilder::sees)
        .add("says", "zegt", "What they say.", EmpathyMap::says, EmpathyMapBuilder::says)
        .add("does", "doet", "What they do.", EmpathyMap::does, EmpathyMapBuilder::does)
        .add(
            "saysAndDoes",
            "zegt en doet",
            "What they say and do, where the map does not separate the two.",
            EmpathyMap::saysAndDoes,
            EmpathyMapBuilder::saysAndDoes)
        .add("hears", "hoort", "What they hear.", EmpathyMap::hears, EmpathyMapBuilder::hears)
        .add(
            "thinksAndFeels",
            "denkt en voelt",
            "What they think and feel.",
            EmpathyMap::thinksAndFeels,
            EmpathyMapBuilder::thinksAndFeels)
        .add("pains", "pijnpunten", "What hurts.", EmpathyMap::pains, EmpathyMapBuilder::pains)
        .add(
            "gains",
            "wensen",
            "What they hope to gain.",
            EmpathyMap::gains,
            EmpathyMapBuilder::gains)
        .rows
        .built(EmpathyMap::builder, EmpathyMapBuilder::build);
  }

  private static Description<Link> link() {
    DescriptionBuilder<Link, Void> rows =
        DescriptionBuilder.of(Link.class, "link", "Where a message leads.");
    Attribute<Link, LinkKind> kind =
        rows.one("kind", "soort", "What is linked to.", TermKind.of(LinkKind.class), Link::kind);
    Attribute<Link, String> target =
        rows.role(HEADLINE)
            .one("target", "doel", "The address or name of it.", NOT_BLANK, Link::target);
    return rows.made(values -> new Link(values.get(kind), values.get(target)));
  }

  private static Description<Message> message() {
    DescriptionBuilder<Message, MessageBuilder> rows =
        DescriptionBuilder.withBuilder(Message.class, "message", "What a marketing action says.");
    return rows.set(
            rows.maybe("sender", "afzender", "Who it is from.", NOT_BLANK, Message::sender),
            MessageBuilder::sender)
        .set(
            rows.maybe("receiver", "ontvanger", "Who it is for.", NOT_BLANK, Message::receiver),
            MessageBuilder::receiver)
        .set(
            rows.maybe(
                "formOfAddress",
                "aanspreekvorm",
                "How the receiver is addressed.",
                TermKind.of(FormOfAddress.class),
                Message::formOfAddress),
            MessageBuilder::formOfAddress)
        .set(
            rows.maybe(
                "toneOfVoice", "tone of voice", "How it sounds.", NOT_BLANK, Message::toneOfVoice),
            MessageBuilder::toneOfVoice)
        .set(
            rows.maybe("language", "taal", "Its language.", LANGUAGE, Message::language),
            MessageBuilder::language)
        .set(
            rows.listed(
                "personalisation",
                "personalisatie",
                "What makes it personal, such as the first name.",
                NOT_BLANK,
                Message::personalisation),
            MessageBuilder::personalisation)
        .set(
            rows.maybe(
                "intent",
                "bedoeling",
                "What it is meant to do.",
                TermKind.of(Intent.class),
                Message::intent),
            MessageBuilder::intent)
        .set(
            rows.one(
                "namesChoiceStress",
                "benoemt keuzestress",
                "Whether it names the stress of choosing.",
                FLAG,
                Message::namesChoiceStress),
            MessageBuilder::namesChoiceStress)
        .set(
            rows.maybe("subject", "onderwerp", "Its subject line.", NOT_BLANK, Message::subject),
            MessageBuilder::subject)
        .set(
            rows.maybe("text", "tekst", "Its text.", NOT_BLANK, Message::text),
            MessageBuilder::text)
        .set(
            rows.listed("links", "links", "Where it leads.", LINK, Message::links),
            MessageBuilder::links)
        .set(
            rows.listed(
                "choices",
                "keuzes",
                "What it lets the receiver choose from.",
                NOT_BLANK,
                Message::choices),
            MessageBuilder::choices)
        .built(Message::builder, MessageBuilder::build);
  }

  private static Description<ServiceBlueprint> blueprint() {
    Texts<ServiceBlueprint, ServiceBlueprintBuilder> texts =
        new Texts<>(
            DescriptionBuilder.withBuilder(
                ServiceBlueprint.class,
                "serviceBlueprint",
                "What the organisation does behind a touchpoint."));
    return texts
        .add(
            "frontstage",
            "zichtbaar",
            "What the customer sees of it.",
            ServiceBlueprint::frontstage,
            ServiceBlueprintBuilder::frontstage)
        .add(
            "backstage",
            "achter de schermen",
            "What the customer does not see.",
            ServiceBlueprint::backstage,
            ServiceBlueprintBuilder::backstage)
        .add(
            "supportingSystems",
            "ondersteunende systemen",
            "The systems it needs.",
            ServiceBlueprint::supportingSystems,
            ServiceBlueprintBuilder::supportingSystems)
        .rows
        .built(ServiceBlueprint::builder, ServiceBlueprintBuilder::build);
  }

  private static Description<Participant> participant() {
    DescriptionBuilder<Participant, Void> rows =
        DescriptionBuilder.of(
            Participant.class, "participant", "Who takes part: a persona or actor, or a side.");
    Attribute<Participant, Side> side =
        rows.role(HEADLINE)
            .maybe(
                "side",
                "kant",
                "The side, where nobody in particular is meant.",
                TermKind.of(Side.class),
                participant ->
                    participant instanceof Side known ? Optional.of(known) : Optional.empty());
    Attribute<Participant, String> id =
        rows.role(HEADLINE)
            .maybe(
                "id",
                "id",
                "The id of the persona or actor.",
                new ReferenceKind(Target.PARTICIPANT),
                participant ->
                    participant instanceof NamedParticipant named
                        ? Optional.of(named.id())
                        : Optional.empty());
    return rows.made(
        values ->
            values
                .find(side)
                .<Participant>map(known -> known)
                .orElseGet(() -> Participant.of(values.get(id))));
  }

  private static Description<NextStep> nextStep() {
    DescriptionBuilder<NextStep, Void> rows =
        DescriptionBuilder.of(NextStep.class, "nextStep", "A touchpoint that this one leads to.");
    Attribute<NextStep, String> touchpoint =
        rows.role(HEADLINE)
            .one(
                "touchpointId",
                "contactmoment",
                "The id of that touchpoint.",
                new ReferenceKind(Target.TOUCHPOINT),
                NextStep::touchpointId);
    Attribute<NextStep, String> condition =
        rows.maybe(
            "condition",
            "voorwaarde",
            "The condition on which customers take this step.",
            NOT_BLANK,
            NextStep::condition);
    return rows.made(
        values -> {
          NextStep step = NextStep.to(values.get(touchpoint));
          return values.find(condition).map(step::onCondition).orElse(step);
        });
  }

  private static Description<Scale> scale() {
    DescriptionBuilder<Scale, Void> rows =
        DescriptionBuilder.of(
            Scale.class, "scale", "The range of values, of a metric or an emotion.");
    Attribute<Scale, Double> min = rows.one("min", "van", "The lowest value.", NUMBER, Scale::min);
    Attribute<Scale, Double> max =
        rows.one("max", "tot", "The highest value, above the lowest.", NUMBER, Scale::max);
    return rows.made(values -> Scale.of(values.get(min), values.get(max)));
  }

  private static Description<Metric> metric() {
    DescriptionBuilder<Metric, Void> rows =
        DescriptionBuilder.of(Metric.class, "metric", "What is measured.");
    Attribute<Metric, String> id =
        rows.role(HIDDEN).one("id", "id", "The id of what is measured.", ID, Metric::id);
    Attribute<Metric, io.github.klantreis.vocabulary.Text> label =
        rows.role(HEADLINE).one("label", "naam", "What people call it.", LABEL, Metric::label);
    Attribute<Metric, Scale> scale =
        rows.role(HIDDEN).one("scale", "schaal", "The range of its values.", SCALE, Metric::scale);
    Attribute<Metric, Double> value =
        rows.maybe(
            "value", "waarde", "What was measured.", NUMBER, metric -> boxed(metric.value()));
    Attribute<Metric, Double> target =
        rows.maybe(
            "target",
            "streefwaarde",
            "The target value.",
            NUMBER,
            metric -> boxed(metric.target()));
    return rows.made(
        values -> {
          Metric metric = Metric.of(values.get(id), values.get(label), values.get(scale));
          Metric valued = values.find(value).map(metric::valued).orElse(metric);
          return values.find(target).map(valued::aimingAt).orElse(valued);
        });
  }

  private static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  private static Description<Picture> picture() {
    DescriptionBuilder<Picture, Void> rows =
        DescriptionBuilder.of(
            Picture.class,
            "picture",
            "A picture, by its address; or itself, as a data address with a PNG or JPEG in base64"
                + " (data:image/png;base64,… or data:image/jpeg;base64,…) of at most 65536 bytes"
                + " and 2048 pixels a side.");
    Attribute<Picture, URI> address =
        rows.role(HEADLINE).one("address", "adres", "Where it is.", ADDRESS, Picture::address);
    Attribute<Picture, String> description =
        rows.one("description", "beschrijving", "What it shows.", NOT_BLANK, Picture::description);
    return rows.made(values -> new Picture(values.get(address), values.get(description)));
  }

  private static Description<Suppression> suppression() {
    DescriptionBuilder<Suppression, Void> rows =
        DescriptionBuilder.of(
            Suppression.class, "suppression", "Findings that are not reported here.");
    Attribute<Suppression, String> validator =
        rows.role(HEADLINE)
            .one(
                "validatorId",
                "controle",
                "The id of the validator, or a prefix that ends in *.",
                NOT_BLANK,
                Suppression::validatorId);
    Attribute<Suppression, String> reason =
        rows.one("reason", "reden", "Why they are not reported.", NOT_BLANK, Suppression::reason);
    return rows.made(values -> new Suppression(values.get(validator), values.get(reason)));
  }

  private static Description<TimeInterval> timeInterval() {
    DescriptionBuilder<TimeInterval, Void> rows =
        DescriptionBuilder.of(
            TimeInterval.class,
            "timeInterval",
            "A time interval: its length, and its first day if known.");
    Attribute<TimeInterval, TimeSpan> length =
        rows.role(HEADLINE)
            .one("length", "duur", "How long it is.", POSITIVE_TIME_SPAN, TimeInterval::length);
    Attribute<TimeInterval, LocalDate> begin =
        rows.maybe("begin", "begin", "The first day.", DATE, TimeInterval::begin);
    return rows.made(
        values ->
            values
                .find(begin)
                .map(day -> TimeInterval.between(day, day.plus(values.get(length).calendar())))
                .orElseGet(() -> TimeInterval.of(values.get(length))));
  }

  private static Description<ConsiderationSet> considerationSet() {
    Texts<ConsiderationSet, ConsiderationSetBuilder> texts =
        new Texts<>(
            DescriptionBuilder.withBuilder(
                ConsiderationSet.class, "considerationSet", "The brands a customer considers."));
    DescriptionBuilder<ConsiderationSet, ConsiderationSetBuilder> rows =
        texts
            .add(
                "initialBrands",
                "vanaf het begin",
                "The brands considered from the start.",
                ConsiderationSet::initialBrands,
                ConsiderationSetBuilder::initialBrands)
            .add(
                "addedBrands",
                "later erbij",
                "The brands added during active evaluation.",
                ConsiderationSet::addedBrands,
                ConsiderationSetBuilder::addedBrands)
            .rows;
    return rows.set(
            rows.maybe(
                "ownBrand",
                "eigen merk",
                "The own brand, in the set or not.",
                NOT_BLANK,
                ConsiderationSet::ownBrand),
            ConsiderationSetBuilder::ownBrand)
        .built(ConsiderationSet::builder, ConsiderationSetBuilder::build);
  }

  private static Description<Brand> brand() {
    DescriptionBuilder<Brand, BrandBuilder> rows =
        DescriptionBuilder.withBuilder(Brand.class, "brand", "The brand behind the journey.");
    rows.set(
        rows.role(HEADLINE).one("name", "naam", "The name.", NOT_BLANK, Brand::name),
        BrandBuilder::name);
    rows.set(
        rows.maybe(
            "vision", "merkvisie", "The world as the brand wants it.", NOT_BLANK, Brand::vision),
        BrandBuilder::vision);
    rows.set(
        rows.maybe(
            "mission", "merkmissie", "What the brand does for that.", NOT_BLANK, Brand::mission),
        BrandBuilder::mission);
    rows.set(
        rows.listed("values", "merkwaarden", "What it stands for.", NOT_BLANK, Brand::values),
        BrandBuilder::values);
    rows.set(
        rows.maybe(
            "personality",
            "merkpersoonlijkheid",
            "Who the brand would be if it were a person.",
            NOT_BLANK,
            Brand::personality),
        BrandBuilder::personality);
    rows.set(
        rows.maybe("promise", "merkbelofte", "What it promises.", NOT_BLANK, Brand::promise),
        BrandBuilder::promise);
    rows.set(
        rows.maybe(
            "essence", "merkessentie", "The brand in a word or two.", NOT_BLANK, Brand::essence),
        BrandBuilder::essence);
    rows.set(
        rows.maybe("language", "taal", "How it speaks.", NOT_BLANK, Brand::language),
        BrandBuilder::language);
    rows.set(
        rows.keyed(
            "senses",
            "zintuigen",
            "What people perceive of it by their senses.",
            TermKind.of(Sense.class),
            NOT_BLANK,
            Brand::senses),
        BrandBuilder::senses);
    rows.set(
        rows.listed("icons", "merkiconen", "By what it is known.", NOT_BLANK, Brand::icons),
        BrandBuilder::icons);
    return rows.built(() -> new BrandBuilder(""), BrandBuilder::build);
  }

  private static Description<TeamMember> teamMember() {
    DescriptionBuilder<TeamMember, Void> rows =
        DescriptionBuilder.of(TeamMember.class, "teamMember", "Who worked on the map.");
    Attribute<TeamMember, String> name =
        rows.role(HEADLINE).one("name", "naam", "The name.", NOT_BLANK, TeamMember::name);
    Attribute<TeamMember, String> department =
        rows.one("department", "afdeling", "The department.", NOT_BLANK, TeamMember::department);
    return rows.made(values -> TeamMember.of(values.get(name), values.get(department)));
  }

  private static Description<Evidence> evidence() {
    DescriptionBuilder<Evidence, Void> rows =
        DescriptionBuilder.of(Evidence.class, "evidence", "What the map is based on.");
    Attribute<Evidence, EvidenceKind> kind =
        rows.one(
            "kind",
            "soort",
            "Whether it is qualitative, quantitative or a mere assumption.",
            TermKind.of(EvidenceKind.class),
            Evidence::kind);
    Attribute<Evidence, String> text =
        rows.role(HEADLINE)
            .one("text", "tekst", "What was found, or what is assumed.", NOT_BLANK, Evidence::text);
    Attribute<Evidence, String> source =
        rows.maybe("source", "bron", "Where it comes from.", NOT_BLANK, Evidence::source);
    Attribute<Evidence, LocalDate> collectedOn =
        rows.maybe(
            "collectedOn", "verzameld op", "When it was collected.", DATE, Evidence::collectedOn);
    return rows.made(
        values -> {
          Evidence evidence = Evidence.of(values.get(kind), values.get(text));
          Evidence sourced = values.find(source).map(evidence::withSource).orElse(evidence);
          return values.find(collectedOn).map(sourced::withCollectedOn).orElse(sourced);
        });
  }

  private static Description<AffinityGroup> affinityGroup() {
    DescriptionBuilder<AffinityGroup, Void> rows =
        DescriptionBuilder.of(AffinityGroup.class, "affinityGroup", "Ideas that belong together.");
    Attribute<AffinityGroup, String> label =
        rows.role(HEADLINE)
            .maybe("label", "naam", "What they have in common.", NOT_BLANK, AffinityGroup::label);
    Attribute<AffinityGroup, Collection<String>> ideas =
        rows.listed("ideas", "ideeën", "The ideas.", NOT_BLANK, AffinityGroup::ideas);
    return rows.made(
        values -> {
          Collection<String> all = values.find(ideas).orElse(ImmutableList.of());
          return values
              .find(label)
              .map(name -> AffinityGroup.of(name, all))
              .orElseGet(() -> AffinityGroup.unlabelled(all));
        });
  }

  private static Description<Lane> lane() {
    DescriptionBuilder<Lane, Void> rows =
        DescriptionBuilder.of(Lane.class, "lane", "A custom row of the map.");
    Attribute<Lane, String> id =
        rows.one("id", "id", "The id that texts in it refer to.", ID, Lane::id);
    Attribute<Lane, String> name =
        rows.role(HEADLINE)
            .one("name", "naam", "The words at the start of the row.", NOT_BLANK, Lane::name);
    return rows.made(values -> new Lane(values.get(id), values.get(name)));
  }

  private static Description<Branch> branch() {
    DescriptionBuilder<Branch, Void> rows =
        DescriptionBuilder.of(
            Branch.class, "branch", "One of the ways into which a phase divides.");
    Attribute<Branch, String> id =
        rows.role(HIDDEN)
            .one("id", "id", "The id that touchpoints in it refer to.", ID, Branch::id);
    Attribute<Branch, String> name =
        rows.role(HEADLINE)
            .one(
                "name",
                "naam",
                "Of a choice, the condition on which customers take it.",
                NOT_BLANK,
                Branch::name);
    Attribute<Branch, Collection<String>> personas =
        rows.distinct(
            "concernedPersonas",
            "persona's",
            "The personas it concerns; all where there are none.",
            new ReferenceKind(Target.PERSONA),
            Branch::concernedPersonas);
    Attribute<Branch, Double> share =
        rows.maybe(
            "share",
            "aandeel",
            "How many of the customers take it, in percent.",
            PERCENT,
            branch -> boxed(branch.share()));
    Attribute<Branch, Boolean> endsJourney =
        rows.one(
            "endsJourney",
            "de reis eindigt",
            "Whether the journey ends with it, for those who take it; only in a choice.",
            FLAG,
            Branch::endsJourney);
    Attribute<Branch, Collection<Evidence>> evidence =
        rows.listed(
            "evidence",
            "onderbouwing",
            "What the branch and its share are based on.",
            EVIDENCE,
            Branch::evidence);
    return rows.made(
        values -> {
          Branch branch =
              Branch.of(values.get(id), values.get(name))
                  .withConcernedPersonas(values.find(personas).orElse(ImmutableList.of()))
                  .withEndsJourney(values.find(endsJourney).orElse(false))
                  .withEvidence(values.find(evidence).orElse(ImmutableList.of()));
          return values.find(share).map(branch::withShare).orElse(branch);
        });
  }

  private static Description<Branching> branching() {
    DescriptionBuilder<Branching, Void> rows =
        DescriptionBuilder.of(
            Branching.class, "branching", "Where a phase divides into branches, up to their join.");
    Attribute<Branching, String> id =
        rows.role(HIDDEN)
            .one(
                "id",
                "id",
                "The id, unlike those of all touchpoints and other branchings.",
                ID,
                Branching::id);
    Attribute<Branching, String> name =
        rows.role(HEADLINE)
            .one(
                "name",
                "naam",
                "The question that customers decide, or what goes on at the same time.",
                NOT_BLANK,
                Branching::name);
    Attribute<Branching, BranchingKind> kind =
        rows.one(
            "kind",
            "soort",
            "Whether customers take one of the branches or all of them.",
            TermKind.of(BranchingKind.class),
            Branching::kind);
    Attribute<Branching, Collection<Branch>> branches =
        rows.listed("branches", "takken", "The branches, in order.", BRANCH, Branching::branches);
    return rows.made(
        values ->
            Branching.of(
                values.get(id),
                values.get(name),
                values.get(kind),
                values.find(branches).orElse(ImmutableList.of())));
  }

  /** Rows that hold lists of texts. */
  private record Texts<T, B>(DescriptionBuilder<T, B> rows) {
    Texts<T, B> add(
        String name,
        String dutch,
        String said,
        Function<T, ? extends Collection<String>> get,
        BiConsumer<B, Collection<String>> set) {
      rows.set(rows.<String>listed(name, dutch, said, NOT_BLANK, get), set);
      return this;
    }
  }
}
