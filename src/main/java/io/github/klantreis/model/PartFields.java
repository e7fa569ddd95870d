package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseLoop;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The fields of a kind of value that elements are made of, in the order in which they are told.
 *
 * @param type the kind of value
 * @param fields its fields
 */
record PartFields(Class<?> type, ImmutableList<Field> fields) {
  private static final ImmutableList<PartFields> ALL =
      ImmutableList.of(
          part(Need.class)
              .head("text", "tekst", Need::text)
              .field("kind", "soort", Need::kind)
              .field("trigger", "aanleiding", Need::trigger)
              .fields(),
          part(Motivation.class)
              .head("text", "tekst", Motivation::text)
              .field("kind", "soort", Motivation::kind)
              .fields(),
          part(EmpathyMap.class)
              .field("who", "wie", EmpathyMap::who)
              .field("needsToDo", "moet doen", EmpathyMap::needsToDo)
              .field("sees", "ziet", EmpathyMap::sees)
              .field("says", "zegt", EmpathyMap::says)
              .field("does", "doet", EmpathyMap::does)
              .field("saysAndDoes", "zegt en doet", EmpathyMap::saysAndDoes)
              .field("hears", "hoort", EmpathyMap::hears)
              .field("thinksAndFeels", "denkt en voelt", EmpathyMap::thinksAndFeels)
              .field("pains", "pijnpunten", EmpathyMap::pains)
              .field("gains", "wensen", EmpathyMap::gains)
              .fields(),
          part(Message.class)
              .field("sender", "afzender", Message::sender)
              .field("receiver", "ontvanger", Message::receiver)
              .field("formOfAddress", "aanspreekvorm", Message::formOfAddress)
              .field("toneOfVoice", "tone of voice", Message::toneOfVoice)
              .field("language", "taal", Message::language)
              .field("personalisation", "personalisatie", Message::personalisation)
              .field("intent", "bedoeling", Message::intent)
              .field("namesChoiceStress", "benoemt keuzestress", Message::namesChoiceStress)
              .field("subject", "onderwerp", Message::subject)
              .field("text", "tekst", Message::text)
              .field("links", "links", Message::links)
              .field("choices", "keuzes", Message::choices)
              .fields(),
          part(Link.class)
              .head("target", "doel", Link::target)
              .field("kind", "soort", Link::kind)
              .fields(),
          part(ServiceBlueprint.class)
              .field("frontstage", "zichtbaar", ServiceBlueprint::frontstage)
              .field("backstage", "achter de schermen", ServiceBlueprint::backstage)
              .field(
                  "supportingSystems",
                  "ondersteunende systemen",
                  ServiceBlueprint::supportingSystems)
              .fields(),
          part(NextStep.class)
              .head("touchpointId", "contactmoment", NextStep::touchpointId)
              .field("condition", "voorwaarde", NextStep::condition)
              .fields(),
          part(Metric.class)
              .head("label", "naam", Metric::label)
              .field("value", "waarde", Metric::value)
              .field("target", "streefwaarde", Metric::target)
              .detail("id", "id", Metric::id)
              .detail("scale", "schaal", Metric::scale)
              .fields(),
          part(Scale.class)
              .field("min", "van", Scale::min)
              .field("max", "tot", Scale::max)
              .fields(),
          part(Picture.class)
              .head("address", "adres", picture -> picture.address().toString())
              .field("description", "beschrijving", Picture::description)
              .fields(),
          part(Suppression.class)
              .head("validatorId", "controle", Suppression::validatorId)
              .field("reason", "reden", Suppression::reason)
              .fields(),
          part(TimeInterval.class)
              .head("length", "duur", TimeInterval::length)
              .field("begin", "begin", TimeInterval::begin)
              .fields(),
          part(ConsiderationSet.class)
              .field("initialBrands", "vanaf het begin", ConsiderationSet::initialBrands)
              .field("addedBrands", "later erbij", ConsiderationSet::addedBrands)
              .field("ownBrand", "eigen merk", ConsiderationSet::ownBrand)
              .fields(),
          part(TeamMember.class)
              .head("name", "naam", TeamMember::name)
              .field("department", "afdeling", TeamMember::department)
              .fields(),
          part(Evidence.class)
              .head("text", "tekst", Evidence::text)
              .field("kind", "soort", Evidence::kind)
              .field("source", "bron", Evidence::source)
              .field("collectedOn", "verzameld op", Evidence::collectedOn)
              .fields(),
          part(AffinityGroup.class)
              .head("label", "naam", AffinityGroup::label)
              .field("ideas", "ideeën", AffinityGroup::ideas)
              .fields(),
          part(Lane.class).head("name", "naam", Lane::name).field("id", "id", Lane::id).fields(),
          part(Channel.class)
              .head("label", "naam", Channel::label)
              .detail("id", "id", Channel::id)
              .detail("kind", "soort", Channel::kind)
              .detail("ownership", "eigendom", Channel::ownership)
              .detail("aliases", "andere namen", Channel::aliases)
              .fields(),
          part(ActionKind.class)
              .head("label", "naam", ActionKind::label)
              .detail("id", "id", ActionKind::id)
              .detail("aliases", "andere namen", ActionKind::aliases)
              .fields(),
          part(Moment.class)
              .head("label", "naam", Moment::label)
              .detail("id", "id", Moment::id)
              .detail("aliases", "andere namen", Moment::aliases)
              .fields(),
          part(PhaseKind.class)
              .head("label", "naam", PhaseKind::label)
              .detail("id", "id", PhaseKind::id)
              .detail("covers", "dekt", PhaseKind::covers)
              .detail("aliases", "andere namen", PhaseKind::aliases)
              .fields(),
          part(PhaseModel.class)
              .head("name", "naam", PhaseModel::name)
              .detail("id", "id", PhaseModel::id)
              .detail("phases", "fasen", PhaseModel::phases)
              .detail("loyaltyLoops", "loyalty loops", PhaseModel::loyaltyLoops)
              .detail(
                  "advocacyFeedsAwareness",
                  "aanbevelen maakt anderen bewust",
                  PhaseModel::advocacyFeedsAwareness)
              .detail("source", "bron", PhaseModel::source)
              .detail("sourceVerified", "bron gecontroleerd", PhaseModel::sourceVerified)
              .detail("aliases", "andere namen", PhaseModel::aliases)
              .fields(),
          part(PhaseLoop.class)
              .field("from", "van", PhaseLoop::from)
              .field("to", "naar", PhaseLoop::to)
              .fields());

  /** How much a field matters when the whole value is told. */
  enum Role {
    /** Told first, without its label. */
    HEAD,
    /** Told with its label. */
    FIELD,
    /** Not told, only compared. */
    DETAIL
  }

  /**
   * A field.
   *
   * @param name the name of the accessor
   * @param label what people call it
   * @param value reads it
   * @param role how much it matters
   */
  record Field(String name, Text label, Function<Object, Optional<?>> value, Role role) {}

  /** The fields of a value, or empty when it is no value of several fields. */
  static Optional<PartFields> of(Object value) {
    return ALL.stream().filter(part -> part.type.isInstance(value)).findFirst();
  }

  /** The fields of all kinds of value. */
  static List<PartFields> all() {
    return ALL;
  }

  /** The fields with a role. */
  List<Field> with(Role role) {
    return fields.stream().filter(field -> field.role == role).toList();
  }

  private static <T> Table<T> part(Class<T> type) {
    return new Table<>(type);
  }

  private static final class Table<T> {
    private final Class<T> type;
    private final ImmutableList.Builder<Field> fields = ImmutableList.builder();

    Table(Class<T> type) {
      this.type = type;
    }

    Table<T> head(String name, String dutch, Function<T, Object> value) {
      return add(name, dutch, value, Role.HEAD);
    }

    Table<T> field(String name, String dutch, Function<T, Object> value) {
      return add(name, dutch, value, Role.FIELD);
    }

    Table<T> detail(String name, String dutch, Function<T, Object> value) {
      return add(name, dutch, value, Role.DETAIL);
    }

    private Table<T> add(String name, String dutch, Function<T, Object> value, Role role) {
      fields.add(
          new Field(
              name,
              Attribute.label(name, dutch),
              part -> present(value.apply(type.cast(part))),
              role));
      return this;
    }

    private static Optional<?> present(Object value) {
      if (value instanceof OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
      }
      return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    PartFields fields() {
      return new PartFields(type, fields.build());
    }
  }
}
