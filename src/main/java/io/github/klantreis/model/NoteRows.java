package io.github.klantreis.model;

import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.part.PartDescriptions.EVIDENCE;

import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.term.Progress;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The attributes of notes. */
final class NoteRows {
  static final NumberKind SEVERITY = new NumberKind(1, 5, true);
  static final NumberKind VALUE = new NumberKind(0, 100, true);
  static final NumberKind EFFORT = new NumberKind(0, 5, true);

  private NoteRows() {}

  static ElementRows<PainPoint, PainPointBuilder> painPoint() {
    return complete(
        number(
            NoteRows.<PainPoint, PainPointBuilder>start(
                PainPoint.class, "painPoint", "What hurts customers."),
            "severity",
            "ernst",
            "How much it hurts, from 1 (hardly) to 5 (unbearable).",
            SEVERITY,
            PainPoint::severity,
            PainPointBuilder::severity));
  }

  static ElementRows<Opportunity, OpportunityBuilder> opportunity() {
    ElementRows<Opportunity, OpportunityBuilder> rows =
        NoteRows.<Opportunity, OpportunityBuilder>start(
            Opportunity.class, "opportunity", "What could be better.");
    rows.distinct(
        "addresses",
        "pakt aan",
        "The ids of the pain points that it addresses.",
        new ReferenceKind(Target.PAIN_POINT),
        Opportunity::addresses,
        OpportunityBuilder::addresses);
    number(
        rows,
        "customerValue",
        "waarde voor de klant",
        "Its value for customers, from 0 to 100.",
        VALUE,
        Opportunity::customerValue,
        OpportunityBuilder::customerValue);
    number(
        rows,
        "businessValue",
        "waarde voor de organisatie",
        "Its value for the business, from 0 to 100.",
        VALUE,
        Opportunity::businessValue,
        OpportunityBuilder::businessValue);
    number(
        rows,
        "effort",
        "moeite",
        "The effort that it takes, from 0 to 5.",
        EFFORT,
        Opportunity::effort,
        OpportunityBuilder::effort);
    rows.maybe(
        "progress",
        "voortgang",
        "How far it is.",
        TermKind.of(Progress.class),
        Opportunity::progress,
        OpportunityBuilder::progress);
    return complete(rows);
  }

  static ElementRows<Solution, SolutionBuilder> solution() {
    return complete(
        NoteRows.<Solution, SolutionBuilder>start(
                Solution.class, "solution", "How it will be made better.")
            .distinct(
                "realises",
                "realiseert",
                "The ids of the opportunities that it realises.",
                new ReferenceKind(Target.OPPORTUNITY),
                Solution::realises,
                SolutionBuilder::realises)
            .distinct(
                "improves",
                "verbetert",
                "The ids of the metrics that it should improve.",
                new ReferenceKind(Target.METRIC),
                Solution::improves,
                SolutionBuilder::improves)
            .maybe(
                "progress",
                "voortgang",
                "How far it is.",
                TermKind.of(Progress.class),
                Solution::progress,
                SolutionBuilder::progress));
  }

  static ElementRows<Idea, IdeaBuilder> idea() {
    return complete(
        NoteRows.<Idea, IdeaBuilder>start(Idea.class, "idea", "What nobody has judged yet."));
  }

  private static <E extends Note, B extends NoteBuilder<B>> ElementRows<E, B> start(
      Class<E> type, String name, String sentence) {
    return ElementRows.<E, B>withOptionalId(
            type,
            name,
            sentence,
            "The id, unique in the journey among its kind; without one, nothing can refer to it.",
            Note::givenId,
            NoteBuilder::id)
        .one("text", "tekst", "What it says.", NOT_BLANK, Note::text, NoteBuilder::text);
  }

  private static <E extends Note, B extends NoteBuilder<B>> ElementRows<E, B> complete(
      ElementRows<E, B> rows) {
    return rows.maybe(
            "owner",
            "eigenaar",
            "Who in the company takes care of it.",
            NOT_BLANK,
            Note::owner,
            NoteBuilder::owner)
        .distinct(
            "concernedPersonas",
            "betrokken persona's",
            "The ids of the personas it concerns; if absent, all.",
            new ReferenceKind(Target.PERSONA),
            Note::concernedPersonas,
            NoteBuilder::concernedPersonas)
        .listed(
            "evidence",
            "onderbouwing",
            "What it is based on.",
            EVIDENCE,
            Note::evidence,
            NoteBuilder::evidence)
        .complete();
  }

  private static <E extends Note, B extends NoteBuilder<B>> ElementRows<E, B> number(
      ElementRows<E, B> rows,
      String name,
      String dutch,
      String said,
      NumberKind kind,
      Function<E, OptionalInt> get,
      BiConsumer<B, OptionalInt> set) {
    return rows.maybe(
        name,
        dutch,
        said,
        kind,
        note -> {
          OptionalInt value = get.apply(note);
          return value.isPresent() ? Optional.of((double) value.getAsInt()) : Optional.empty();
        },
        (builder, value) ->
            set.accept(
                builder,
                value.isPresent() ? OptionalInt.of(value.get().intValue()) : OptionalInt.empty()));
  }
}
