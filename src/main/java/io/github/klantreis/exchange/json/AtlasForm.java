package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.atlas.JourneyAtlasBuilder;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.ProblemKind;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.part.Brand;
import io.github.klantreis.part.PartDescriptions;
import io.github.klantreis.term.JourneyState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An atlas; each of its journeys is written as a document of its own. Reading returns a draft. */
final class AtlasForm extends ObjectForm<JourneyAtlas, AtlasForm.Draft> {
  /** The identifier of the schema; nothing is loaded from this address. */
  static final String SCHEMA_ID = "https://klantreis.github.io/schema/atlas-1.json";

  static final AtlasForm ATLAS = new AtlasForm();

  static final String JOURNEYS = "journeys";
  private static final int ID = 2;

  private AtlasForm() {
    super(
        new WrittenObject<>(
            "atlas",
            "Journeys that belong together.",
            ImmutableList.of(
                new Field<>(
                    "$schema",
                    "The schema that the document follows.",
                    false,
                    TextForm.ANY,
                    atlas -> SCHEMA_ID),
                new Field<>(
                    "formatVersion",
                    "The version of the format.",
                    true,
                    VersionForm.VERSION,
                    atlas -> ElementForms.FORMAT_VERSION),
                new Field<>("id", "The id.", true, TextForm.ID, JourneyAtlas::id),
                new Field<>("name", "The name.", true, TextForm.NOT_BLANK, JourneyAtlas::name),
                new Field<>(
                    "description",
                    "What it is about in a few sentences.",
                    false,
                    TextForm.NOT_BLANK,
                    JourneyAtlas::description),
                new Field<>(
                    "brand",
                    "The brand behind all journeys that have none of their own.",
                    false,
                    new ValueForms().of(PartDescriptions.BRAND),
                    JourneyAtlas::brand),
                new Field<>(
                    JOURNEYS,
                    "The journeys, in order; their ids are unique, except that one journey may be"
                        + " as-is and one to-be.",
                    false,
                    ListForm.of(ElementForms.JOURNEY),
                    JourneyAtlas::journeys))),
        ID);
  }

  /** An atlas as it was read, before it is proven. */
  record Draft(
      String id,
      String name,
      Optional<String> description,
      Optional<Brand> brand,
      List<ElementDraft> journeys) {}

  @Override
  @SuppressWarnings("unchecked") // the field of the journeys reads drafts
  Draft made(ReadFields read, DocumentReading in) {
    List<ElementDraft> journeys = (List<ElementDraft>) read.at(ID + 4);
    return new Draft(
        String.valueOf(read.at(ID)),
        String.valueOf(read.at(ID + 1)),
        Optional.ofNullable((String) read.at(ID + 2)),
        Optional.ofNullable((Brand) read.at(ID + 3)),
        journeys == null ? ImmutableList.of() : journeys);
  }

  /**
   * Builds the atlas.
   *
   * @param draft the atlas as it was read
   * @param in collects the problems
   * @param root the pointer of the atlas in its document
   * @return the atlas; null if it is invalid, in which case the problems have been reported
   */
  static @Nullable JourneyAtlas build(Draft draft, DocumentReading in, String root) {
    JourneyAtlasBuilder builder =
        JourneyAtlas.builder(draft.id(), draft.name())
            .description(draft.description())
            .brand(draft.brand());
    List<Placed> built = new ArrayList<>();
    for (ElementDraft each : draft.journeys()) {
      String pointer = root + "/" + JOURNEYS + "/" + each.index();
      Journey journey = Assembly.build(each, in, pointer);
      if (journey != null) {
        builder.journey(journey);
        built.add(new Placed(journey, pointer));
      }
    }
    boolean sound = in.problems.isEmpty();
    try {
      JourneyAtlas atlas = builder.build();
      return sound ? atlas : null;
    } catch (InvalidJourneyException invalid) {
      Places places = new Places(built, root);
      for (StructuralProblem problem : invalid.problems()) {
        // What is missing may be among the journeys that were refused.
        boolean followsFromOther = !sound && problem.kind() == ProblemKind.DANGLING_REFERENCE;
        if (!followsFromOther && in.problems.counts()) {
          in.problems.add(() -> Assembly.what(problem), places.of(problem));
        }
      }
      return null;
    }
  }

  /** A journey and where it is in the document. */
  private record Placed(Journey journey, String pointer) {}

  /** Finds where problems of an atlas are in its document. */
  private static final class Places {
    private final List<Placed> journeys;
    private final String root;

    /** How often each id was reported: of journeys with the same id the later ones are wrong. */
    private final Map<String, Integer> duplicates = new HashMap<>();

    Places(List<Placed> journeys, String root) {
      this.journeys = journeys;
      this.root = root;
    }

    String of(StructuralProblem problem) {
      List<Placed> namesakes =
          journeys.stream()
              .filter(each -> problem.journeyId().filter(each.journey.id()::equals).isPresent())
              .toList();
      if (namesakes.isEmpty()) {
        return root + "/" + problem.path().attribute().orElse("");
      }
      Placed placed = one(namesakes, problem);
      return placed.pointer + new Pointers(placed.journey).of(problem.path());
    }

    private Placed one(List<Placed> namesakes, StructuralProblem problem) {
      if (problem.kind() == ProblemKind.DUPLICATE_ID) {
        List<Placed> wrong = clashing(namesakes);
        int nth = duplicates.merge(problem.journeyId().orElse(""), 1, Integer::sum);
        return wrong.isEmpty() ? namesakes.get(0) : wrong.get(Math.min(nth, wrong.size()) - 1);
      }
      Optional<JourneyState> state = problem.journeyState();
      return namesakes.stream()
          .filter(each -> each.journey.element(problem.path()).isPresent())
          .filter(each -> state.isEmpty() || each.journey.state().equals(state))
          .findFirst()
          .orElse(namesakes.get(0));
    }

    /** Returns those of journeys with one id that are not told from one before them. */
    private static List<Placed> clashing(List<Placed> namesakes) {
      List<Placed> wrong = new ArrayList<>();
      Set<Optional<JourneyState>> before = new HashSet<>();
      for (Placed each : namesakes) {
        Optional<JourneyState> state = each.journey.state();
        boolean isTold =
            before.isEmpty()
                || (state.isPresent()
                    && !before.contains(state)
                    && !before.contains(Optional.<JourneyState>empty()));
        if (!isTold) {
          wrong.add(each);
        }
        before.add(state);
      }
      return wrong;
    }
  }
}
