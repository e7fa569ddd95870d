package io.github.klantreis.part;

import static io.github.klantreis.description.Attribute.Role.HEADLINE;
import static io.github.klantreis.description.Attribute.Role.HIDDEN;
import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.description.ValueKinds.NUMBER;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.DescriptionBuilder;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.MotivationKind;
import io.github.klantreis.term.NeedKind;
import io.github.klantreis.term.Valence;
import java.util.Optional;
import java.util.OptionalInt;

/** The rows of what customers feel, need, expect and do. */
final class CustomerPartRows {
  private CustomerPartRows() {}

  static Description<Emotion> emotion() {
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
                emotion -> PartDescriptions.boxed(emotion.value()));
    Attribute<Emotion, Scale> scale =
        rows.role(HIDDEN)
            .maybe(
                "scale",
                "schaal",
                "The scale on which the value was given, from worst to best.",
                PartDescriptions.SCALE,
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

  static Description<Need> need() {
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

  static Description<Expectation> expectation() {
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

  static Description<Motivation> motivation() {
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

  static Description<EmpathyMap> empathyMap() {
    TextRows<EmpathyMap, EmpathyMapBuilder> notes =
        new TextRows<>(
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
        .rows()
        .built(EmpathyMap::builder, EmpathyMapBuilder::build);
  }

  static Description<Scale> scale() {
    DescriptionBuilder<Scale, Void> rows =
        DescriptionBuilder.of(
            Scale.class, "scale", "The range of values, of a metric or an emotion.");
    Attribute<Scale, Double> min = rows.one("min", "van", "The lowest value.", NUMBER, Scale::min);
    Attribute<Scale, Double> max =
        rows.one("max", "tot", "The highest value, above the lowest.", NUMBER, Scale::max);
    return rows.made(values -> Scale.of(values.get(min), values.get(max)));
  }
}
