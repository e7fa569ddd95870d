package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.TextForm.ANY;
import static io.github.klantreis.exchange.json.TextForm.ID;
import static io.github.klantreis.exchange.json.TextForm.NOT_BLANK;

import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModelBuilder;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Phase models: a published one by its id, an own one in full. */
final class PhaseModelForms {
  private static final PartForm<PhaseKind> OWN_PHASE =
      PartForm.<PhaseKind>named("ownPhaseKind", "A phase of a phase model of one's own.")
          .required("id", "Its id.", ID, PhaseKind::id)
          .required("label", "What people call it.", LabelForm.LABEL, PhaseKind::label)
          .list(
              "aliases",
              "What else it is called.",
              ListForm.ofUnique(NOT_BLANK),
              PhaseKind::aliases)
          .list(
              "covers",
              "Which of the seven phases it is, wholly or in part.",
              ListForm.ofUnique(ChoiceForm.of(CanonicalPhase.class)),
              PhaseKind::covers)
          .made(
              slots ->
                  PhaseKind.of(
                      slots.get(0),
                      slots.<Text>get(1),
                      slots.<List<String>>find(2).orElse(List.of()),
                      slots
                          .<List<CanonicalPhase>>find(3)
                          .orElse(List.of())
                          .toArray(new CanonicalPhase[0])));

  private static final TermForm<PhaseKind> PHASE =
      new TermForm<>(
          "phaseKind",
          "A phase of a phase model: the id of one of the seven, or an own one in full.",
          List.<PhaseKind>of(CanonicalPhase.values()),
          OWN_PHASE);

  private static final PartForm<Map.Entry<String, String>> LOOP =
      PartForm.<Map.Entry<String, String>>named(
              "phaseLoop", "A loyalty loop of a phase model, back to an earlier phase.")
          .required("from", "The id of the phase it leaves.", ANY, Map.Entry::getKey)
          .required("to", "The id of the phase it re-enters.", ANY, Map.Entry::getValue)
          .made(slots -> Map.entry(slots.<String>get(0), slots.<String>get(1)));

  static final TermForm<PhaseModel> MODEL =
      new TermForm<>(
          "phaseModel",
          "A phase model: the id of a published one, or an own one in full.",
          PhaseModels.all(),
          PartForm.<PhaseModel>named("ownPhaseModel", "A phase model of one's own.")
              .required("id", "Its id.", ID, PhaseModel::id)
              .required("name", "What people call it.", LabelForm.LABEL, PhaseModel::name)
              .list(
                  "aliases",
                  "What else it is called.",
                  ListForm.ofUnique(NOT_BLANK),
                  PhaseModel::aliases)
              .optional("source", "Who published it.", NOT_BLANK, PhaseModel::source)
              .flag(
                  "sourceUnverified",
                  "Whether the source was not read itself.",
                  model -> !model.sourceVerified())
              .list("phases", "Its phases in order.", ListForm.of(PHASE), PhaseModel::phases)
              .list(
                  "loyaltyLoops",
                  "Its loyalty loops.",
                  ListForm.ofUnique(LOOP),
                  PhaseModelForms::loops)
              .flag(
                  "advocacyFeedsAwareness",
                  "Whether those who recommend make others aware.",
                  PhaseModel::advocacyFeedsAwareness)
              .made(PhaseModelForms::model));

  private PhaseModelForms() {}

  private static List<Map.Entry<String, String>> loops(PhaseModel model) {
    return model.loyaltyLoops().stream()
        .map(loop -> Map.entry(loop.from().id(), loop.to().id()))
        .toList();
  }

  private static PhaseModel model(FieldValues slots) {
    PhaseModelBuilder model = PhaseModel.builder(slots.get(0), slots.<Text>get(1));
    slots.<List<String>>find(2).orElse(List.of()).forEach(model::alias);
    slots.<String>find(3).ifPresent(model::source);
    if (slots.<Boolean>find(4).orElse(false)) {
      model.sourceUnverified();
    }
    List<PhaseKind> phases = slots.<List<PhaseKind>>find(5).orElse(List.of());
    phases.forEach(model::phase);
    Function<String, PhaseKind> byId =
        id ->
            phases.stream()
                .filter(phase -> phase.id().equals(id))
                .findFirst()
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "a loyalty loop names the phase \""
                                + id
                                + "\"; the phase model has the phases "
                                + Listing.some(phases, PhaseKind::id)));
    for (Map.Entry<String, String> loop :
        slots.<List<Map.Entry<String, String>>>find(6).orElse(List.of())) {
      model.loyaltyLoop(byId.apply(loop.getKey()), byId.apply(loop.getValue()));
    }
    if (slots.<Boolean>find(7).orElse(false)) {
      model.advocacyFeedsAwareness();
    }
    return model.build();
  }
}
