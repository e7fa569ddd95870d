package io.github.klantreis.validation.rules;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Idea;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.part.AffinityGroup;
import io.github.klantreis.part.TeamMember;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Rules on the workshop in which a journey is made: its team, dimensions and ideas. */
public final class WorkshopRules {
  private WorkshopRules() {}

  /** How many departments the team comes from at least. Default: 2. */
  public static final Option<Integer> JOURNEY_TEAM_LEAST =
      Option.ofInt("journey-team-too-narrow.least", 2);

  private static final Text TEAM_TOO_NARROW =
      Text.en(
              "The team of the journey \"{journey}\" comes from {count} departments; at least"
                  + " {least} are needed")
          .nl(
              "Het team van de {peopleJourney} \"{journey}\" komt uit {count} afdelingen; minstens"
                  + " {least} zijn nodig");

  private static final Text TEAM_OF_ONE_DEPARTMENT =
      Text.en(
              "The whole team of the journey \"{journey}\" comes from one department,"
                  + " {department}")
          .nl(
              "Het hele team van de {peopleJourney} \"{journey}\" komt uit één afdeling:"
                  + " {department}");

  /**
   * A broad team makes the journey: its members are of two departments at least. Information.
   * Option {@link #JOURNEY_TEAM_LEAST}.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_TEAM_TOO_NARROW =
      JourneyValidator.forJourneyHeadings("journey-team-too-narrow")
          .severity(Severity.INFO)
          .that(
              Text.en("have a team").nl("een team hebben"),
              (journey, around) -> !journey.team().isEmpty())
          .summary(Text.en("a broad team makes the journey").nl("een breed team maakt de reis"))
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Text.en("people").nl("mensen")))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of departments").nl("het aantal afdelingen")))
          .hint(
              Text.en(
                      "Invite people from other departments who deal with {people}, such as"
                          + " customer"
                          + " service")
                  .nl(
                      "Vraag mensen van andere afdelingen die met {people} te maken hebben,"
                          + " zoals de"
                          + " klantenservice"))
          .option(JOURNEY_TEAM_LEAST)
          .check(WorkshopRules::checkTeam);

  private static void checkTeam(JourneyHeading journey, ValidationContext context) {
    int least = context.option(JOURNEY_TEAM_LEAST);
    List<TeamMember> team = journey.team();
    Set<String> departments = new HashSet<>();
    for (TeamMember member : team) {
      departments.add(member.department().strip().toLowerCase(Locale.ROOT));
    }
    if (departments.size() < least) {
      context
          .report(departments.size() == 1 ? TEAM_OF_ONE_DEPARTMENT : TEAM_TOO_NARROW)
          .attribute("team")
          .with("journey", journey.name())
          .with("count", departments.size())
          .with("department", team.get(0).department())
          .with("least", least);
    }
  }

  /** The least number of dimensions where there are any. Default: 3. */
  public static final Option<Integer> JOURNEY_DIMENSIONS_LEAST =
      Option.ofInt("journey-dimensions-count.least", 3);

  /** The greatest number of dimensions. Default: 5. */
  public static final Option<Integer> JOURNEY_DIMENSIONS_MOST =
      Option.ofInt("journey-dimensions-count.most", 5);

  private static final Text DIMENSIONS_COUNT =
      Text.en("The number of dimensions is {count}; the workshop asks for {least} to {most}")
          .nl("Het aantal dimensies is {count}; de workshop vraagt er {least} tot {most}");

  /**
   * The workshop sets 3 to 5 dimensions, if any. Information. Options {@link
   * #JOURNEY_DIMENSIONS_LEAST} and {@link #JOURNEY_DIMENSIONS_MOST}.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_DIMENSIONS_COUNT =
      JourneyValidator.forJourneyHeadings("journey-dimensions-count")
          .severity(Severity.INFO)
          .that(
              Text.en("have dimensions").nl("dimensies hebben"),
              (journey, around) -> !journey.dimensions().isEmpty())
          .summary(
              Text.en("the workshop sets 3 to 5 dimensions")
                  .nl("de workshop stelt 3 tot 5 dimensies vast"))
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(5)))
          .hint(
              Text.en(
                      "Choose {least} to {most} words and give each two minutes with the whole"
                          + " team")
                  .nl("Kies {least} tot {most} woorden en geef elk twee minuten met het hele team"))
          .option(JOURNEY_DIMENSIONS_LEAST)
          .option(JOURNEY_DIMENSIONS_MOST)
          .check(
              (journey, context) -> {
                int count = journey.dimensions().size();
                int least = context.option(JOURNEY_DIMENSIONS_LEAST);
                int most = context.option(JOURNEY_DIMENSIONS_MOST);
                if (count > 0 && (count < least || count > most)) {
                  context
                      .report(DIMENSIONS_COUNT)
                      .attribute("dimensions")
                      .with("count", count)
                      .with("least", least)
                      .with("most", most);
                }
              });

  private static final Wording IDEA_UNGROUPED =
      Wording.one(
              Text.en("The idea \"{idea}\" is in no group of the affinity diagram")
                  .nl("Het idee \"{idea}\" zit in geen groep van het affinity-diagram"))
          .some(
              Text.en("{n} ideas are in no group: {places}")
                  .nl("{n} ideeën staan in geen enkele groep: {places}"));

  private static final Text GROUP_UNLABELLED =
      Text.en(
              "Group {number} of the affinity diagram has no label; the number of ideas in it"
                  + " is {count}")
          .nl(
              "Groep {number} van het affinity-diagram heeft geen label; het aantal ideeën"
                  + " erin is {count}");

  private static final Text GROUP_UNLABELLED_HINT =
      Text.en("Give the group a label that says what its ideas have in common")
          .nl("Geef de groep een label dat zegt wat de ideeën gemeen hebben");

  /** Ideas are grouped, and groups have labels. Information. */
  public static final JourneyValidator<Journey> JOURNEY_AFFINITY_UNGROUPED =
      JourneyValidator.forJourneys("journey-affinity-ungrouped")
          .severity(Severity.INFO)
          .once(
              Begun.journey(
                  Text.en("ideas are grouped").nl("er ideeën zijn gegroepeerd"),
                  journey -> !journey.affinityGroups().isEmpty()))
          .summary(
              Text.en("ideas are grouped and the groups are labelled")
                  .nl("ideeën zijn gegroepeerd en de groepen hebben een label"))
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(6)))
          .hint(
              Text.en("Put the idea into a group with others like it, or drop it")
                  .nl("Zet het idee in een groep met verwante ideeën, of laat het vallen"))
          .fixes(WorkshopRules::offerGroups)
          .check(
              (journey, context) -> {
                checkIdeas(journey, context);
                checkLabels(journey.affinityGroups(), context);
              });

  private static void offerGroups(Journey journey, Finding finding, FixOffers offers) {
    if (!(finding.arguments().get("idea") instanceof String idea)) {
      return; // a group without a label
    }
    List<AffinityGroup> groups = journey.affinityGroups();
    for (int i = 0; i < groups.size(); i++) {
      int at = i;
      AffinityGroup group = groups.get(i);
      if (group.label().isPresent()) {
        String label = group.label().get();
        offers.choice(
            "put-into",
            label,
            Text.en("Put it into the group \"{group}\"").nl("Zet het in de groep \"{group}\""),
            Map.of("group", label),
            edit -> {
              List<AffinityGroup> all = new ArrayList<>(groups);
              List<String> ideas = new ArrayList<>(group.ideas());
              ideas.add(idea);
              all.set(at, AffinityGroup.of(label, ideas));
              edit.set(ElementPath.journey().attribute("affinityGroups"), all);
            });
      }
    }
    offers.improvement(
        "drop",
        Text.en("Drop the idea").nl("Laat het idee vallen"),
        edit -> edit.remove(finding.path()));
  }

  private static void checkIdeas(Journey journey, ValidationContext context) {
    if (journey.ideas().isEmpty()) {
      return;
    }
    Set<String> grouped = new HashSet<>();
    for (AffinityGroup group : journey.affinityGroups()) {
      grouped.addAll(group.ideas());
    }
    for (Idea idea : journey.ideas()) {
      if (!grouped.contains(idea.text())) {
        context.report(IDEA_UNGROUPED).about(journey, idea).with("idea", idea.text());
      }
    }
  }

  private static void checkLabels(List<AffinityGroup> groups, ValidationContext context) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).label().isEmpty()) {
        context
            .report(GROUP_UNLABELLED)
            .hint(GROUP_UNLABELLED_HINT)
            .attribute("affinityGroups")
            .with("number", i + 1)
            .with("count", groups.get(i).ideas().size());
      }
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        JOURNEY_TEAM_TOO_NARROW, JOURNEY_DIMENSIONS_COUNT, JOURNEY_AFFINITY_UNGROUPED);
  }
}
