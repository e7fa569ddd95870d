package io.github.klantreis.part;

import static io.github.klantreis.description.Attribute.Role.HEADLINE;
import static io.github.klantreis.description.Attribute.Role.HIDDEN;
import static io.github.klantreis.description.ValueKinds.ADDRESS;
import static io.github.klantreis.description.ValueKinds.FLAG;
import static io.github.klantreis.description.ValueKinds.ID;
import static io.github.klantreis.description.ValueKinds.LABEL;
import static io.github.klantreis.description.ValueKinds.LANGUAGE;
import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.description.ValueKinds.NUMBER;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.DescriptionBuilder;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import java.net.URI;
import java.util.Optional;

/** The rows of what touchpoints and marketing actions consist of. */
final class TouchpointPartRows {
  private TouchpointPartRows() {}

  static Description<Link> link() {
    DescriptionBuilder<Link, Void> rows =
        DescriptionBuilder.of(Link.class, "link", "Where a message leads.");
    Attribute<Link, LinkKind> kind =
        rows.one("kind", "soort", "What is linked to.", TermKind.of(LinkKind.class), Link::kind);
    Attribute<Link, String> target =
        rows.role(HEADLINE)
            .one("target", "doel", "The address or name of it.", NOT_BLANK, Link::target);
    return rows.made(values -> new Link(values.get(kind), values.get(target)));
  }

  static Description<Message> message() {
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
            rows.listed("links", "links", "Where it leads.", PartDescriptions.LINK, Message::links),
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

  static Description<ServiceBlueprint> blueprint() {
    TextRows<ServiceBlueprint, ServiceBlueprintBuilder> texts =
        new TextRows<>(
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
        .rows()
        .built(ServiceBlueprint::builder, ServiceBlueprintBuilder::build);
  }

  static Description<Participant> participant() {
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

  static Description<NextStep> nextStep() {
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

  static Description<Metric> metric() {
    DescriptionBuilder<Metric, Void> rows =
        DescriptionBuilder.of(Metric.class, "metric", "What is measured.");
    Attribute<Metric, String> id =
        rows.role(HIDDEN).one("id", "id", "The id of what is measured.", ID, Metric::id);
    Attribute<Metric, io.github.klantreis.vocabulary.Text> label =
        rows.role(HEADLINE).one("label", "naam", "What people call it.", LABEL, Metric::label);
    Attribute<Metric, Scale> scale =
        rows.role(HIDDEN)
            .maybe(
                "scale",
                "schaal",
                "The range of its values; none where they are not on a scale, as amounts of money"
                    + " are not.",
                PartDescriptions.SCALE,
                Metric::scale);
    Attribute<Metric, Double> value =
        rows.maybe(
            "value",
            "waarde",
            "What was measured.",
            NUMBER,
            metric -> PartDescriptions.boxed(metric.value()));
    Attribute<Metric, Double> target =
        rows.maybe(
            "target",
            "streefwaarde",
            "The target value.",
            NUMBER,
            metric -> PartDescriptions.boxed(metric.target()));
    return rows.made(
        values -> {
          Metric metric =
              values
                  .find(scale)
                  .map(range -> Metric.of(values.get(id), values.get(label), range))
                  .orElseGet(() -> Metric.of(values.get(id), values.get(label)));
          Metric valued = values.find(value).map(metric::valued).orElse(metric);
          return values.find(target).map(valued::aimingAt).orElse(valued);
        });
  }

  static Description<Picture> picture() {
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

  static Description<Suppression> suppression() {
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
}
