package io.github.klantreis.exchange.json;

import static io.github.klantreis.description.ValueKinds.FLAG;
import static io.github.klantreis.description.ValueKinds.ID;
import static io.github.klantreis.description.ValueKinds.LABEL;
import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.description.ValueKinds.TEXT;
import static io.github.klantreis.part.TermDescriptions.SOURCE;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.DescriptionBuilder;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModelBuilder;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.Collection;

/**
 * A phase model of one's own, as documents describe it: its loops name phases by their ids, and a
 * source that was read goes without saying.
 */
final class OwnPhaseModel {
  static final Description<PhaseModel> ROWS = rows();

  private OwnPhaseModel() {}

  /** A loyalty loop by the ids of its phases. */
  private record Loop(String from, String to) {}

  private static PartKind<Loop> loop() {
    DescriptionBuilder<Loop, Void> rows =
        DescriptionBuilder.of(
            Loop.class, "phaseLoop", "A loyalty loop of a phase model, to an earlier phase.");
    Attribute<Loop, String> from =
        rows.one("from", "van", "The id of the phase it leaves.", TEXT, Loop::from);
    Attribute<Loop, String> to =
        rows.one("to", "naar", "The id of the phase it re-enters.", TEXT, Loop::to);
    return new PartKind<>(rows.made(read -> new Loop(read.get(from), read.get(to))));
  }

  private static Description<PhaseModel> rows() {
    @SuppressWarnings("unchecked") // the kinds of phases are phase kinds
    ValueKind<PhaseKind> phase =
        (ValueKind<PhaseKind>)
            ElementKind.PHASE.description().attribute("kind").orElseThrow().shape().kind();
    DescriptionBuilder<PhaseModel, Void> rows =
        DescriptionBuilder.of(PhaseModel.class, "ownPhaseModel", "A phase model of one's own.");
    Attribute<PhaseModel, String> id = rows.one("id", "id", "Its id.", ID, PhaseModel::id);
    Attribute<PhaseModel, Text> name =
        rows.one("name", "naam", "What people call it.", LABEL, PhaseModel::name);
    Attribute<PhaseModel, Collection<String>> aliases =
        rows.distinct(
            "aliases", "andere namen", "What else it is called.", NOT_BLANK, PhaseModel::aliases);
    Attribute<PhaseModel, Source> source =
        rows.maybe("source", "bron", "Where it was published.", SOURCE, PhaseModel::source);
    Attribute<PhaseModel, Boolean> sourceUnverified =
        rows.one(
            "sourceUnverified",
            "bron niet gecontroleerd",
            "Whether the source was not read itself.",
            FLAG,
            model -> !model.sourceVerified());
    Attribute<PhaseModel, Collection<PhaseKind>> phases =
        rows.listed("phases", "fasen", "Its phases in order.", phase, PhaseModel::phases);
    Attribute<PhaseModel, Collection<Loop>> loops =
        rows.distinct(
            "loyaltyLoops",
            "loyalty loops",
            "Its loyalty loops.",
            loop(),
            model ->
                model.loyaltyLoops().stream()
                    .map(each -> new Loop(each.from().id(), each.to().id()))
                    .toList());
    Attribute<PhaseModel, Boolean> advocacyFeedsAwareness =
        rows.one(
            "advocacyFeedsAwareness",
            "aanbevelen maakt anderen bewust",
            "Whether those who recommend make others aware.",
            FLAG,
            PhaseModel::advocacyFeedsAwareness);
    return rows.made(
        read -> {
          PhaseModelBuilder model = PhaseModel.builder(read.get(id), read.get(name));
          read.find(aliases).ifPresent(all -> all.forEach(model::alias));
          read.find(source).ifPresent(model::source);
          read.find(sourceUnverified).filter(flag -> flag).ifPresent(f -> model.sourceUnverified());
          Collection<PhaseKind> known = read.find(phases).orElse(ImmutableList.of());
          known.forEach(model::phase);
          for (Loop loop : read.find(loops).orElse(ImmutableList.of())) {
            model.loyaltyLoop(find(loop.from, known), find(loop.to, known));
          }
          read.find(advocacyFeedsAwareness)
              .filter(flag -> flag)
              .ifPresent(flag -> model.advocacyFeedsAwareness());
          return model.build();
        });
  }

  private static PhaseKind find(String id, Collection<PhaseKind> phases) {
    return phases.stream()
        .filter(phase -> phase.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a loyalty loop names the phase \""
                        + id
                        + "\"; the phase model has the phases "
                        + Listing.some(phases, PhaseKind::id)));
  }
}
