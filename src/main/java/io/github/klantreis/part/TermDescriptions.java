package io.github.klantreis.part;

import static io.github.klantreis.description.Attribute.Role.HEADLINE;
import static io.github.klantreis.description.Attribute.Role.HIDDEN;
import static io.github.klantreis.description.ValueKinds.ADDRESS;
import static io.github.klantreis.description.ValueKinds.FLAG;
import static io.github.klantreis.description.ValueKinds.ID;
import static io.github.klantreis.description.ValueKinds.LABEL;
import static io.github.klantreis.description.ValueKinds.LANGUAGE;
import static io.github.klantreis.description.ValueKinds.NOT_BLANK;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.DescriptionBuilder;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseLoop;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The open vocabularies with the descriptions of an application's own terms, and phase models. */
public final class TermDescriptions {
  /** A channel. */
  public static final TermKind<Channel> CHANNEL =
      TermKind.open(Channel.standard().terms(), channel());

  /** A kind of marketing action. */
  public static final TermKind<ActionKind> ACTION_KIND =
      TermKind.open(
          ActionKind.standard().terms(),
          ownTerm(
              DescriptionBuilder.of(
                  ActionKind.class, "ownActionKind", "A custom kind of marketing action."),
              ActionKind::of));

  /** What a touchpoint means in the journey. */
  public static final TermKind<Moment> MOMENT =
      TermKind.open(
          Moment.standard().terms(),
          ownTerm(
              DescriptionBuilder.of(Moment.class, "ownMoment", "A custom moment."), Moment::of));

  /** Whose journey it is. */
  public static final TermKind<People> PEOPLE = TermKind.open(People.standard().terms(), people());

  /** A phase of a phase model. */
  public static final TermKind<PhaseKind> PHASE_KIND =
      TermKind.open(ImmutableList.copyOf(CanonicalPhase.values()), phaseKind());

  private static final NumberKind YEAR = new NumberKind(1, 9999, true);

  /** A work on which a phase model rests. */
  public static final PartKind<Source> SOURCE = new PartKind<>(source());

  private static final Description<PhaseLoop> PHASE_LOOP = phaseLoop();

  /** A phase model. */
  public static final TermKind<PhaseModel> PHASE_MODEL =
      TermKind.open(PhaseModels.all(), phaseModel());

  /** The descriptions of all own terms, and of the sources and loops of phase models. */
  public static final List<Description<?>> ALL =
      ImmutableList.<Description<?>>builder()
          .addAll(
              Stream.of(CHANNEL, ACTION_KIND, MOMENT, PEOPLE, PHASE_KIND, PHASE_MODEL)
                  .flatMap(kind -> kind.own().stream())
                  .toList())
          .add(SOURCE.description())
          .add(PHASE_LOOP)
          .build();

  private TermDescriptions() {}

  private interface OwnTerm<T> {
    T of(String id, Text label, Collection<String> aliases);
  }

  private static <T extends Term> Description<T> ownTerm(
      DescriptionBuilder<T, Void> rows, OwnTerm<T> make) {
    Attribute<T, String> id = rows.role(HIDDEN).one("id", "id", "Its id.", ID, T::id);
    Attribute<T, Text> label = label(rows);
    Attribute<T, Collection<String>> aliases = aliases(rows);
    return rows.made(
        values -> make.of(values.get(id), values.get(label), values.find(aliases).orElse(none())));
  }

  private static <T extends Term> Attribute<T, Text> label(DescriptionBuilder<T, Void> rows) {
    return rows.role(HEADLINE).one("label", "naam", "What people call it.", LABEL, T::label);
  }

  private static <T extends Term> Attribute<T, Collection<String>> aliases(
      DescriptionBuilder<T, Void> rows) {
    return rows.role(HIDDEN)
        .distinct("aliases", "andere namen", "What else it is called.", NOT_BLANK, T::aliases);
  }

  private static <V> Collection<V> none() {
    return ImmutableList.of();
  }

  private static Description<Channel> channel() {
    DescriptionBuilder<Channel, Void> rows =
        DescriptionBuilder.of(Channel.class, "ownChannel", "A custom channel.");
    Attribute<Channel, String> id = rows.role(HIDDEN).one("id", "id", "Its id.", ID, Channel::id);
    Attribute<Channel, ChannelKind> kind =
        rows.role(HIDDEN)
            .one("kind", "soort", "Where it is.", TermKind.of(ChannelKind.class), Channel::kind);
    Attribute<Channel, Ownership> ownership =
        rows.role(HIDDEN)
            .one(
                "ownership",
                "eigendom",
                "Who owns it.",
                TermKind.of(Ownership.class),
                Channel::ownership);
    Attribute<Channel, Text> label = label(rows);
    Attribute<Channel, Collection<String>> aliases = aliases(rows);
    return rows.made(
        values ->
            Channel.of(
                values.get(id),
                values.get(kind),
                values.get(ownership),
                values.get(label),
                values.find(aliases).orElse(none())));
  }

  private static Description<People> people() {
    DescriptionBuilder<People, Void> rows =
        DescriptionBuilder.of(People.class, "ownPeople", "Custom people.");
    Attribute<People, String> id = rows.role(HIDDEN).one("id", "id", "Their id.", ID, People::id);
    Attribute<People, Text> person =
        rows.role(HIDDEN)
            .one("person", "persoon", "What one of them is called.", LABEL, People::person);
    Attribute<People, Text> label =
        rows.role(HEADLINE).one("label", "naam", "What they are called.", LABEL, People::label);
    Attribute<People, Boolean> isBuying =
        rows.role(HIDDEN)
            .one(
                "isBuying",
                "kopen",
                "Whether a phase of buying means that something is sold to them.",
                FLAG,
                People::isBuying);
    Attribute<People, Collection<String>> aliases = aliases(rows);
    return rows.made(
        values ->
            People.of(
                values.get(id),
                values.get(person),
                values.get(label),
                values.find(isBuying).orElse(false),
                values.find(aliases).orElse(none())));
  }

  private static Description<PhaseKind> phaseKind() {
    DescriptionBuilder<PhaseKind, Void> rows =
        DescriptionBuilder.of(PhaseKind.class, "ownPhaseKind", "A custom phase.");
    Attribute<PhaseKind, String> id =
        rows.role(HIDDEN).one("id", "id", "Its id.", ID, PhaseKind::id);
    Attribute<PhaseKind, Text> label = label(rows);
    Attribute<PhaseKind, Collection<String>> aliases = aliases(rows);
    Attribute<PhaseKind, Collection<CanonicalPhase>> covers =
        rows.role(HIDDEN)
            .distinct(
                "covers",
                "dekt",
                "Which of the seven phases it is, wholly or in part.",
                TermKind.of(CanonicalPhase.class),
                PhaseKind::covers);
    return rows.made(
        values ->
            PhaseKind.of(
                values.get(id),
                values.get(label),
                values.find(aliases).orElse(none()),
                values.find(covers).orElse(none()).toArray(new CanonicalPhase[0])));
  }

  private static Description<Source> source() {
    DescriptionBuilder<Source, Void> rows =
        DescriptionBuilder.of(Source.class, "source", "A published work, or a place in one.");
    Attribute<Source, String> title =
        rows.role(HEADLINE)
            .one("title", "titel", "The title in its own language.", NOT_BLANK, Source::title);
    Attribute<Source, Collection<String>> authors =
        rows.listed("authors", "auteurs", "Who wrote it.", NOT_BLANK, Source::authors);
    Attribute<Source, Double> year =
        rows.maybe(
            "year",
            "jaar",
            "When it appeared.",
            YEAR,
            source ->
                source.year().isPresent()
                    ? Optional.of((double) source.year().getAsInt())
                    : Optional.empty());
    Attribute<Source, String> publication =
        rows.maybe(
            "publication",
            "verschenen in",
            "The journal, book or site it appeared in.",
            NOT_BLANK,
            Source::publication);
    Attribute<Source, URI> address =
        rows.maybe("address", "adres", "Where it can be read.", ADDRESS, Source::address);
    Attribute<Source, Locale> language =
        rows.maybe(
            "language", "taal", "The language it is written in.", LANGUAGE, Source::language);
    Attribute<Source, String> basis =
        rows.maybe("basis", "naar", "Whom or what it follows.", NOT_BLANK, Source::basis);
    Attribute<Source, Text> place =
        rows.maybe("place", "plaats", "The place in the work.", LABEL, Source::place);
    return rows.made(
        values -> {
          Source source =
              Source.of(values.get(title))
                  .withAuthors(values.find(authors).orElse(none()).toArray(new String[0]));
          source = values.find(year).map(Double::intValue).map(source::withYear).orElse(source);
          source = values.find(publication).map(source::withPublication).orElse(source);
          source = values.find(address).map(source::withAddress).orElse(source);
          source = values.find(language).map(source::withLanguage).orElse(source);
          source = values.find(basis).map(source::basedOn).orElse(source);
          return values.find(place).map(source::at).orElse(source);
        });
  }

  private static Description<PhaseLoop> phaseLoop() {
    DescriptionBuilder<PhaseLoop, Void> rows =
        DescriptionBuilder.of(
            PhaseLoop.class, "phaseLoop", "A loyalty loop of a phase model, to an earlier phase.");
    rows.one("from", "van", "The phase it leaves.", PHASE_KIND, PhaseLoop::from);
    rows.one("to", "naar", "The phase it re-enters.", PHASE_KIND, PhaseLoop::to);
    return rows.readOnly();
  }

  private static Description<PhaseModel> phaseModel() {
    DescriptionBuilder<PhaseModel, Void> rows =
        DescriptionBuilder.of(PhaseModel.class, "ownPhaseModel", "A custom phase model.");
    rows.role(HIDDEN).one("id", "id", "Its id.", ID, PhaseModel::id);
    rows.role(HEADLINE).one("name", "naam", "What people call it.", LABEL, PhaseModel::name);
    rows.role(HIDDEN)
        .distinct(
            "aliases", "andere namen", "What else it is called.", NOT_BLANK, PhaseModel::aliases);
    rows.role(HIDDEN)
        .maybe("source", "bron", "Where it was published.", SOURCE, PhaseModel::source);
    rows.role(HIDDEN)
        .one(
            "sourceVerified",
            "bron gecontroleerd",
            "Whether the source itself was read.",
            FLAG,
            PhaseModel::sourceVerified);
    rows.role(HIDDEN)
        .listed("phases", "fasen", "Its phases in order.", PHASE_KIND, PhaseModel::phases);
    rows.role(HIDDEN)
        .listed(
            "loyaltyLoops",
            "loyalty loops",
            "Its loyalty loops.",
            new PartKind<>(PHASE_LOOP),
            PhaseModel::loyaltyLoops);
    rows.role(HIDDEN)
        .one(
            "advocacyFeedsAwareness",
            "aanbevelen maakt anderen bewust",
            "Whether those who recommend make others aware.",
            FLAG,
            PhaseModel::advocacyFeedsAwareness);
    return rows.readOnly();
  }
}
