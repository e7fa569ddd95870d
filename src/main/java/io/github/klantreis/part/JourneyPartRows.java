package io.github.klantreis.part;

import static io.github.klantreis.description.Attribute.Role.HEADLINE;
import static io.github.klantreis.description.Attribute.Role.HIDDEN;
import static io.github.klantreis.description.ValueKinds.DATE;
import static io.github.klantreis.description.ValueKinds.FLAG;
import static io.github.klantreis.description.ValueKinds.ID;
import static io.github.klantreis.description.ValueKinds.NOT_BLANK;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.DescriptionBuilder;
import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.description.ValueKind.TermKind;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.Sense;
import java.time.LocalDate;
import java.util.Collection;

/** The rows of what journeys and phases consist of: their frame, and how they divide. */
final class JourneyPartRows {
  private static final NumberKind PERCENT = new NumberKind(0, 100, false, true);

  private JourneyPartRows() {}

  static Description<TimeInterval> timeInterval() {
    DescriptionBuilder<TimeInterval, Void> rows =
        DescriptionBuilder.of(
            TimeInterval.class,
            "timeInterval",
            "A time interval: its length, and its first day if known.");
    Attribute<TimeInterval, TimeSpan> length =
        rows.role(HEADLINE)
            .one(
                "length",
                "duur",
                "How long it is.",
                PartDescriptions.POSITIVE_TIME_SPAN,
                TimeInterval::length);
    Attribute<TimeInterval, LocalDate> begin =
        rows.maybe("begin", "begin", "The first day.", DATE, TimeInterval::begin);
    return rows.made(
        values ->
            values
                .find(begin)
                .map(day -> TimeInterval.between(day, day.plus(values.get(length).calendar())))
                .orElseGet(() -> TimeInterval.of(values.get(length))));
  }

  static Description<ConsiderationSet> considerationSet() {
    TextRows<ConsiderationSet, ConsiderationSetBuilder> texts =
        new TextRows<>(
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
            .rows();
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

  static Description<Brand> brand() {
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

  static Description<TeamMember> teamMember() {
    DescriptionBuilder<TeamMember, Void> rows =
        DescriptionBuilder.of(TeamMember.class, "teamMember", "Who worked on the map.");
    Attribute<TeamMember, String> name =
        rows.role(HEADLINE).one("name", "naam", "The name.", NOT_BLANK, TeamMember::name);
    Attribute<TeamMember, String> department =
        rows.one("department", "afdeling", "The department.", NOT_BLANK, TeamMember::department);
    return rows.made(values -> TeamMember.of(values.get(name), values.get(department)));
  }

  static Description<Evidence> evidence() {
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

  static Description<AffinityGroup> affinityGroup() {
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

  static Description<Lane> lane() {
    DescriptionBuilder<Lane, Void> rows =
        DescriptionBuilder.of(Lane.class, "lane", "A custom row of the map.");
    Attribute<Lane, String> id =
        rows.one("id", "id", "The id that texts in it refer to.", ID, Lane::id);
    Attribute<Lane, String> name =
        rows.role(HEADLINE)
            .one("name", "naam", "The words at the start of the row.", NOT_BLANK, Lane::name);
    return rows.made(values -> new Lane(values.get(id), values.get(name)));
  }

  static Description<Branch> branch() {
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
            branch -> PartDescriptions.boxed(branch.share()));
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
            PartDescriptions.EVIDENCE,
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

  static Description<Branching> branching() {
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
        rows.listed(
            "branches",
            "takken",
            "The branches, in order.",
            PartDescriptions.BRANCH,
            Branching::branches);
    return rows.made(
        values ->
            Branching.of(
                values.get(id),
                values.get(name),
                values.get(kind),
                values.find(branches).orElse(ImmutableList.of())));
  }
}
