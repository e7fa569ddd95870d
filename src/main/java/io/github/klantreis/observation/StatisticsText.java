package io.github.klantreis.observation;

import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.observation.wording.TextTable;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes statistics for people. */
final class StatisticsText {
  private static final int MOST = 10;
  private static final String GAP = "  ";
  private static final String NONE = "–";

  private static final Text HEAD =
      Text.en("{journey}: {customers}, {encounters} on the map, {off} off it")
          .nl("{journey}: {customers}, {encounters} op de kaart, {off} daarbuiten");
  private static final Text ONE_CUSTOMER = Text.en("{n} {person}").nl("{n} {person}");
  private static final Text MANY_CUSTOMERS = Text.en("{n} {people}").nl("{n} {people}");
  private static final Text ONE_ENCOUNTER = Text.en("{n} encounter").nl("{n} contact");
  private static final Text MANY_ENCOUNTERS = Text.en("{n} encounters").nl("{n} contacten");
  private static final Text FOLLOWED =
      Text.en("Each {person} counts for {time} from the first encounter")
          .nl("Elke {person} telt {time} mee vanaf het eerste contact");
  private static final Text ONE_TOO_YOUNG =
      Text.en("; {n} {person} is left out, whom the log does not cover for that long")
          .nl("; {n} {person} telt niet mee, omdat het log die niet zo lang volgt");
  private static final Text TOO_YOUNG =
      Text.en("; {n} {people} are left out, whom the log does not cover for that long")
          .nl("; {n} {people} tellen niet mee, omdat het log hen niet zo lang volgt");
  private static final Text WITHIN = Text.en(", within {time}").nl(", binnen {time}");
  private static final Text ONE_MATURED =
      Text.en(
              "{n} {person} entered early enough to have had the time of the window; in brackets where"
                  + " the share is with 95% confidence")
          .nl(
              "{n} {person} kwam vroeg genoeg binnen om de tijd van het venster te hebben gehad; tussen"
                  + " haakjes waar het deel met 95% zekerheid ligt");
  private static final Text MATURED =
      Text.en(
              "{n} {people} entered early enough to have had the time of the window; in brackets where"
                  + " the share is with 95% confidence")
          .nl(
              "{n} {people} kwamen vroeg genoeg binnen om de tijd van het venster te hebben gehad;"
                  + " tussen haakjes waar het deel met 95% zekerheid ligt");
  private static final Text ONE_NOT_IN =
      Text.en("{n} {person} is not in it: never in {phase}, where the funnel starts")
          .nl("{n} {person} zit er niet in: nooit in {phase}, waar de trechter begint");
  private static final Text NOT_IN =
      Text.en("{n} {people} are not in it: never in {phase}, where the funnel starts")
          .nl("{n} {people} zitten er niet in: nooit in {phase}, waar de trechter begint");
  private static final Text ONE_IN_NONE =
      Text.en("{n} {person} is not in it: in no phase")
          .nl("{n} {person} zit er niet in: in geen fase");
  private static final Text IN_NONE =
      Text.en("{n} {people} are not in it: in no phase")
          .nl("{n} {people} zitten er niet in: in geen fase");
  private static final Text NO_STEPS =
      Text.en("no step of it, as nobody can meet them without touchpoints: {phases}")
          .nl("geen stap ervan, want zonder contactmomenten kan niemand er komen: {phases}");
  private static final Text CURVES =
      Text.en("Reached within a time, of those who entered")
          .nl("Bereikt binnen een tijd, van wie binnenkwam");
  private static final Text HALF = Text.en("Half within").nl("De helft binnen");
  private static final Text STILL_ON_THE_WAY =
      Text.en("{people} still on the way count for as long as they were observed (life table)")
          .nl(
              "{people} die nog onderweg zijn tellen mee zolang ze gevolgd zijn (overlevingstafel)");
  private static final Text WHERE =
      Text.en("Phases: who was there, who was last seen there")
          .nl("Fasen: wie er was, wie daar het laatst gezien is");
  private static final Text OF_ALL = Text.en("Of all").nl("Van allen");
  private static final Text BRANCHES =
      Text.en("Branches: who took which").nl("Vertakkingen: wie welke tak nam");
  private static final Text BRANCHING = Text.en("{name} ({kind})").nl("{name} ({kind})");
  private static final Text BRANCH = Text.en("Branch").nl("Tak");
  private static final Text STRAIGHT_ON =
      Text.en("{branch} (straight on)").nl("{branch} (meteen verder)");
  private static final Text ANY_BRANCH = Text.en("(any)").nl("(één of meer)");
  private static final Text SEVERAL_BRANCHES = Text.en("(several)").nl("(meer dan één)");
  private static final Text EACH_BRANCH = Text.en("(all)").nl("(alle)");
  private static final Text NO_BRANCH =
      Text.en("{n} {people} in this phase took none ({share} of those who were there)")
          .nl("{n} {people} in deze fase namen geen tak ({share} van wie er was)");
  private static final Text ONE_NO_BRANCH =
      Text.en("{n} {person} in this phase took none ({share} of those who were there)")
          .nl("{n} {person} in deze fase nam geen tak ({share} van wie er was)");
  private static final Text NOTHING_BOUGHT =
      Text.en("nothing was bought").nl("er is niets gekocht");
  private static final Text BOUGHT =
      Text.en("{purchases} by {customers}, {repeat} of whom bought again ({share})")
          .nl("{purchases} door {customers}, van wie er {repeat} opnieuw kochten ({share})");
  private static final Text ONE_BOUGHT_AGAIN =
      Text.en("{purchases} by {customers}, {repeat} of whom bought again ({share})")
          .nl("{purchases} door {customers}, van wie er {repeat} opnieuw kocht ({share})");
  private static final Text ONE_PURCHASE = Text.en("{n} purchase").nl("{n} aankoop");
  private static final Text PURCHASES = Text.en("{n} purchases").nl("{n} aankopen");
  private static final Text BY_LOOP =
      Text.en("{count} by the loyalty loop: {ofAll} of all purchases, {ofRepeats} of the repeats")
          .nl(
              "{count} via de loyalty loop: {ofAll} van alle aankopen, {ofRepeats} van de"
                  + " herhaalaankopen");
  private static final Text AGAIN =
      Text.en("{count} after evaluating again").nl("{count} na opnieuw afwegen");
  private static final Text MOVES = Text.en("Moves").nl("Bewegingen");
  private static final Text FIT = Text.en("Fit with the map").nl("Overeenkomst met de kaart");
  private static final Text FIT_MOVES =
      Text.en("{share} of the moves between phases are on the map")
          .nl("{share} van de bewegingen tussen fasen staat op de kaart");
  private static final Text FIT_CUSTOMERS =
      Text.en(
              "{share} of those on the map ({n}) go through the phases of one of its routes, from"
                  + " start to end")
          .nl(
              "{share} van wie op de kaart was ({n}) doorloopt de fasen van een route ervan, van begin"
                  + " tot eind");
  private static final Text FIT_ROUTES =
      Text.en(
              "{mean} times per {person}, on average, a phase is missed or is one too many; so the"
                  + " ways fit the routes for {fitness}")
          .nl(
              "gemiddeld {mean} keer per {person} ontbreekt een fase of is er een te veel; zo komen de"
                  + " wegen voor {fitness} overeen met de routes");
  private static final Text WAYS =
      Text.en("Most frequent ways, of {n} on the map")
          .nl("Meest gegane wegen, van {n} op de kaart");
  private static final Text OTHER_WAYS =
      Text.en("(ways that are not kept)").nl("(wegen die niet bewaard zijn)");
  private static final Text EMOTIONS = Text.en("Emotion, −2 to +2").nl("Emotie, −2 tot +2");
  private static final Text SEGMENT_EMOTIONS =
      Text.en("Emotion by segment, −2 to +2").nl("Emotie per segment, −2 tot +2");
  private static final Text REPORTED = Text.en("Reported").nl("Verteld");
  private static final Text COMPARED = Text.en("Compared").nl("Vergeleken");
  private static final Text OF_THESE = Text.en("Of these").nl("Daarvan");
  private static final Text MODELLED = Text.en("Map says").nl("Volgens kaart");
  private static final Text DIFFERENCE = Text.en("Difference").nl("Verschil");
  private static final Text ALL_PHASES = Text.en("(all)").nl("(alle)");
  private static final Text PARTLY =
      Text.en("only experiences where the map states an emotion are compared")
          .nl("alleen ervaringen waar de kaart een emotie noemt, zijn vergeleken");
  private static final Text LIKE_WITH_LIKE =
      Text.en("the map says: the mean if each experience were as its touchpoint's emotion")
          .nl(
              "volgens de kaart: het gemiddelde als elke ervaring de emotie van haar contactmoment was");
  private static final Text BY_PERSONA =
      Text.en("segments that are personas are compared with the emotions of that persona")
          .nl("segmenten die persona's zijn, worden vergeleken met de emoties van die persona");
  private static final Text OFF =
      Text.en("Events outside the map").nl("Gebeurtenissen buiten de kaart");
  private static final Text EVENT = Text.en("Event").nl("Gebeurtenis");
  private static final Text ANY_EVENT = Text.en("(any)").nl("(een of meer)");
  private static final Text OTHER_EVENTS =
      Text.en("(names that are not kept or not reported)")
          .nl("(namen die niet bewaard of niet gemeld zijn)");
  private static final Text SEGMENTS = Text.en("Segments").nl("Segmenten");
  private static final Text NO_SEGMENT = Text.en("(none)").nl("(geen)");
  private static final Text NO_ATTRIBUTE =
      Text.en("no encounter has a value of the attribute \"{attribute}\" that makes the segments")
          .nl(
              "geen contact heeft een waarde van het kenmerk \"{attribute}\" dat de segmenten maakt");
  private static final Text WITHOUT_VALUE =
      Text.en("(none): no encounter has the attribute \"{attribute}\", or only blank values of it")
          .nl(
              "(geen): geen contact heeft het kenmerk \"{attribute}\", of alleen lege waarden ervan");
  private static final Text SEGMENT = Text.en("Segment").nl("Segment");
  private static final Text LAST_STEP = Text.en("Reached {step}").nl("Bereikt: {step}");
  private static final Text LOOP_SHARE = Text.en("Repeats by loop").nl("Herhaald via loop");
  private static final Text OTHERS = Text.en("(others)").nl("(overige)");

  /** The times of which the conversion is shown. */
  private static final List<Duration> TIMES =
      List.of(
          Duration.ofDays(1),
          Duration.ofDays(7),
          Duration.ofDays(30),
          Duration.ofDays(90),
          Duration.ofDays(365));

  private final JourneyStatistics statistics;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  StatisticsText(JourneyStatistics statistics, Locale locale) {
    this.statistics = statistics;
    this.locale = locale;
  }

  String text() {
    line(
        HEAD.get(
            locale,
            Map.of(
                "journey", statistics.journeyId(),
                "customers", counted(statistics.customers(), ONE_CUSTOMER, MANY_CUSTOMERS),
                "encounters",
                    counted(statistics.encountersOnTheMap(), ONE_ENCOUNTER, MANY_ENCOUNTERS),
                "off", number(statistics.encountersOffTheMap()))));
    followUp();
    funnel();
    curves();
    phases();
    branchings();
    loops();
    moves();
    fit();
    ways();
    emotions();
    offTheMap();
    segments();
    return text.toString();
  }

  private void followUp() {
    Optional<Duration> time = statistics.plan().followUp();
    if (time.isEmpty()) {
      return;
    }
    String left = "";
    long tooYoung = statistics.customersTooYoung();
    if (tooYoung > 0) {
      left =
          worded(tooYoung == 1 ? ONE_TOO_YOUNG : TOO_YOUNG)
              .get(locale, Map.of("n", number(tooYoung)));
    }
    line(worded(FOLLOWED).get(locale, Map.of("time", Durations.exact(time.get()))) + left);
  }

  private void funnel() {
    Funnel funnel = statistics.funnel();
    String window =
        statistics
            .plan()
            .window()
            .map(time -> WITHIN.get(locale, Map.of("time", Durations.exact(time))))
            .orElse("");
    head(
        StatisticsLabels.FUNNEL.get(
            locale, Map.of("mode", funnel.mode().label().get(locale), "window", window)));
    boolean isAnyOrder = funnel.mode() == FunnelMode.ANY_ORDER;
    boolean isMatured = funnel.steps().stream().anyMatch(step -> step.matured().whole() > 0);
    List<String> heads = new ArrayList<>();
    heads.add((isAnyOrder ? StatisticsLabels.STEP : StatisticsLabels.PHASE).get(locale));
    heads.add(StatisticsLabels.REACHED.get(locale));
    heads.add(StatisticsLabels.OF_FIRST.get(locale));
    heads.add(StatisticsLabels.OF_PREVIOUS.get(locale));
    heads.add(StatisticsLabels.FEWER_THAN_PREVIOUS.get(locale));
    heads.add(StatisticsLabels.MEDIAN_SINCE_PREVIOUS.get(locale));
    if (isMatured) {
      heads.add(StatisticsLabels.OF_MATURED.get(locale));
    }
    Table table = new Table(heads);
    for (FunnelStep step : funnel.steps()) {
      boolean isFirst = step.number() == 1;
      List<String> row = new ArrayList<>();
      row.add(Characters.visible(step.name(locale)));
      row.add(number(step.reached()));
      row.add(percent(step.conversion()));
      row.add(isFirst ? NONE : percent(step.stepConversion()));
      row.add(isFirst ? NONE : number(step.dropOff()));
      row.add(median(step.sincePreviousStep()));
      if (isMatured) {
        row.add(bounded(step.matured()));
      }
      table.row(row);
    }
    table.write();
    if (isMatured) {
      long matured = funnel.steps().get(0).matured().whole();
      line(
          GAP
              + worded(matured == 1 ? ONE_MATURED : MATURED)
                  .get(locale, Map.of("n", number(matured))));
    }
    funnel.steps().stream()
        .limit(1)
        .filter(first -> first.dropOff() > 0)
        .forEach(
            first -> {
              Text one = isAnyOrder ? ONE_IN_NONE : ONE_NOT_IN;
              Text text = first.dropOff() == 1 ? one : isAnyOrder ? IN_NONE : NOT_IN;
              String phase = Characters.visible(first.name(locale));
              String n = number(first.dropOff());
              line(GAP + worded(text).get(locale, Map.of("n", n, "phase", phase)));
            });
    String noSteps =
        statistics.phases().stream()
            .filter(phase -> statistics.compiled().outline.phase(phase.phaseId()) < 0)
            .map(phase -> Characters.visible(phase.name(locale)))
            .collect(Collectors.joining(", "));
    if (!noSteps.isEmpty()) {
      line(GAP + NO_STEPS.get(locale, Map.of("phases", noSteps)));
    }
  }

  /** Shows who has reached each step within a day, a week and so on, as far as it is known. */
  private void curves() {
    List<FunnelStep> steps =
        statistics.funnel().steps().stream()
            .filter(step -> step.curve().filter(curve -> !curve.points().isEmpty()).isPresent())
            .toList();
    List<Duration> times =
        TIMES.stream()
            .filter(
                time -> steps.stream().anyMatch(s -> s.curve().orElseThrow().by(time).isPresent()))
            .toList();
    if (times.isEmpty()) {
      return;
    }
    head(CURVES.get(locale));
    List<String> heads = new ArrayList<>();
    heads.add(StatisticsLabels.STEP.get(locale));
    times.forEach(time -> heads.add(Durations.exact(time).get(locale)));
    heads.add(HALF.get(locale));
    Table table = new Table(heads);
    for (FunnelStep step : steps) {
      ConversionCurve curve = step.curve().orElseThrow();
      List<String> row = new ArrayList<>();
      row.add(Characters.visible(step.name(locale)));
      for (Duration time : times) {
        OptionalDouble share = curve.by(time);
        row.add(share.isPresent() ? percent(share.getAsDouble()) + "%" : NONE);
      }
      row.add(curve.half().map(this::about).orElse(NONE));
      table.row(row);
    }
    table.write();
    line(GAP + said(STILL_ON_THE_WAY));
  }

  private void phases() {
    head(WHERE.get(locale));
    List<TrailStatus> statuses = new ArrayList<>();
    List<String> heads =
        new ArrayList<>(
            List.of(
                StatisticsLabels.PHASE.get(locale),
                said(StatisticsLabels.CUSTOMERS),
                OF_ALL.get(locale),
                StatisticsLabels.ENCOUNTERS.get(locale),
                StatisticsLabels.MEDIAN_STAY.get(locale)));
    for (TrailStatus status : TrailStatus.values()) {
      if (statistics.customers(status) > 0) {
        statuses.add(status);
        Text head = status == TrailStatus.UNKNOWN ? StatisticsLabels.LAST_SEEN : status.label();
        heads.add(Characters.capitalised(head.get(locale)));
      }
    }
    Table table = new Table(heads);
    for (PhaseCount phase : statistics.phases()) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  Characters.visible(phase.name(locale)),
                  number(phase.customers().part()),
                  percent(phase.customers()),
                  number(phase.encounters()),
                  median(phase.dwell())));
      statuses.forEach(status -> row.add(number(phase.last(status))));
      table.row(row);
    }
    table.write();
  }

  private void branchings() {
    if (statistics.branchings().isEmpty()) {
      return;
    }
    head(BRANCHES.get(locale));
    for (BranchingCount branching : statistics.branchings()) {
      String kind = branching.kind().label().get(locale);
      String name = Characters.visible(branching.name());
      line(GAP + BRANCHING.get(locale, Map.of("name", name, "kind", kind)));
      boolean isStated = branching.branches().stream().anyMatch(b -> b.statedShare().isPresent());
      List<String> heads =
          new ArrayList<>(
              List.of(
                  BRANCH.get(locale),
                  said(StatisticsLabels.CUSTOMERS),
                  StatisticsLabels.OBSERVED.get(locale)));
      if (isStated) {
        heads.add(MODELLED.get(locale));
      }
      Table table = new Table(heads);
      for (BranchCount branch : branching.branches()) {
        List<String> row = branch(named(branch), branch.customers());
        if (isStated) {
          row.add(stated(branch));
        }
        table.row(row);
      }
      table.row(branch(ANY_BRANCH.get(locale), Share.of(branching.customers(), 0)));
      table.row(branch(SEVERAL_BRANCHES.get(locale), branching.severalBranches()));
      if (branching.kind() == BranchingKind.PARALLEL) {
        table.row(branch(EACH_BRANCH.get(locale), branching.eachBranch()));
      }
      table.write();
      Share none = branching.noBranch();
      line(
          GAP
              + worded(none.part() == 1 ? ONE_NO_BRANCH : NO_BRANCH)
                  .get(locale, Map.of("n", number(none.part()), "share", percent(none))));
    }
  }

  private String named(BranchCount branch) {
    String name = Characters.visible(branch.name());
    return branch.isStraightOn() ? STRAIGHT_ON.get(locale, Map.of("branch", name)) : name;
  }

  private List<String> branch(String name, Share share) {
    return new ArrayList<>(List.of(name, number(share.part()), percent(share)));
  }

  private String stated(BranchCount branch) {
    OptionalDouble share = branch.statedShare();
    return share.isPresent() ? Numbers.rounded(share.getAsDouble(), locale) + "%" : NONE;
  }

  private void loops() {
    ObservationPlan plan = statistics.plan();
    if (plan.purchases().length == 0 && plan.outline().loopIds.length == 0) {
      return; // Nothing is sold here.
    }
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    head(StatisticsLabels.LOYALTY_LOOP.get(locale));
    if (loops.purchases() == 0) {
      line(GAP + NOTHING_BOUGHT.get(locale));
      return;
    }
    Text bought = loops.repeatCustomers().part() == 1 ? ONE_BOUGHT_AGAIN : BOUGHT;
    line(
        GAP
            + bought.get(
                locale,
                Map.of(
                    "purchases", counted(loops.purchases(), ONE_PURCHASE, PURCHASES),
                    "customers", counted(loops.customers(), ONE_CUSTOMER, MANY_CUSTOMERS),
                    "repeat", number(loops.repeatCustomers().part()),
                    "share", percent(loops.repeatCustomers()))));
    line(
        GAP
            + BY_LOOP.get(
                locale,
                Map.of(
                    "count", number(loops.purchases(PurchaseOrigin.LOYALTY_LOOP)),
                    "ofAll", percent(loops.shareOfPurchases()),
                    "ofRepeats", percent(loops.shareOfRepeatPurchases()))));
    line(
        GAP
            + AGAIN.get(
                locale, Map.of("count", number(loops.purchases(PurchaseOrigin.EVALUATED_AGAIN)))));
    line(
        GAP
            + StatisticsLabels.MEDIAN_BETWEEN_PURCHASES.get(
                locale, Map.of("time", median(loops.timeBetweenPurchases()))));
  }

  private void moves() {
    head(MOVES.get(locale));
    line(
        GAP
            + statistics.moves().entrySet().stream()
                .map(move -> move.getKey().label().get(locale) + " " + number(move.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private void fit() {
    ConformanceSummary fit = statistics.conformance();
    head(FIT.get(locale));
    line(GAP + FIT_MOVES.get(locale, Map.of("share", percent(fit.modelledMoves()))));
    line(
        GAP
            + FIT_CUSTOMERS.get(
                locale,
                Map.of(
                    "share",
                    percent(fit.customersWithoutDeviation()),
                    "n",
                    number(fit.customersWithoutDeviation().whole()))));
    if (fit.fitness().isPresent() && statistics.customersOnTheMap() > 0) {
      BigDecimal mean =
          BigDecimal.valueOf(fit.deviations())
              .divide(BigDecimal.valueOf(statistics.customersOnTheMap()), 1, RoundingMode.HALF_UP);
      BigDecimal percent = BigDecimal.valueOf(fit.fitness().getAsDouble()).movePointRight(2);
      line(
          GAP
              + worded(FIT_ROUTES)
                  .get(
                      locale,
                      Map.of(
                          "mean",
                          Numbers.plain(mean, locale),
                          "fitness",
                          Numbers.plain(rounded(percent, 1), locale) + "%")));
    }
  }

  private void ways() {
    head(WAYS.get(locale, Map.of("n", number(statistics.customersOnTheMap()))));
    Map<String, String> names =
        statistics.phases().stream()
            .collect(Collectors.toMap(PhaseCount::phaseId, phase -> phase.name(locale)));
    Table table = new Table();
    for (Variant variant : statistics.variants(MOST)) {
      String way =
          variant.phaseIds().stream()
              .map(id -> Characters.visible(names.getOrDefault(id, id)))
              .collect(Collectors.joining(" → "));
      table.row(
          way + (variant.isTruncated() ? " → …" : ""),
          number(variant.customers().part()),
          percent(variant.customers()));
    }
    long others = statistics.customersOfOtherVariants();
    if (others > 0) {
      Share share = Share.of(others, statistics.customersOnTheMap());
      table.row(OTHER_WAYS.get(locale), number(others), percent(share));
    }
    table.write();
  }

  private void emotions() {
    if (statistics.emotion().count() == 0) {
      return;
    }
    List<Felt> phases = new ArrayList<>();
    statistics.phases().forEach(phase -> phases.add(new Felt(phase.name(locale), phase.emotion())));
    phases.add(new Felt(ALL_PHASES.get(locale), statistics.emotion()));
    emotions(EMOTIONS, StatisticsLabels.PHASE, phases, true);
    if (statistics.segments().isEmpty()) {
      return;
    }
    List<Felt> segments = new ArrayList<>();
    statistics
        .segments()
        .forEach((value, segment) -> segments.add(new Felt(named(value), segment.emotion())));
    statistics
        .otherSegments()
        .ifPresent(others -> segments.add(new Felt(OTHERS.get(locale), others.emotion())));
    emotions(SEGMENT_EMOTIONS, SEGMENT, segments, false);
    if (statistics.segments().values().stream().anyMatch(s -> s.personaId().isPresent())) {
      line(GAP + BY_PERSONA.get(locale));
    }
  }

  /** What a group of customers felt, or what all customers felt somewhere. */
  private record Felt(String name, EmotionSummary emotion) {}

  /** Each difference is that of the two numbers beside it, as displayed. */
  private void emotions(Text title, Text kind, List<Felt> emotions, boolean explains) {
    head(title.get(locale));
    boolean isPartly =
        emotions.stream()
            .map(Felt::emotion)
            .anyMatch(e -> e.comparedCount() > 0 && e.comparedCount() < e.count());
    Table table =
        isPartly
            ? new Table(
                kind, REPORTED, StatisticsLabels.OBSERVED, COMPARED, OF_THESE, MODELLED, DIFFERENCE)
            : new Table(kind, REPORTED, StatisticsLabels.OBSERVED, MODELLED, DIFFERENCE);
    boolean isCompared = false;
    for (Felt felt : emotions) {
      EmotionSummary emotion = felt.emotion();
      isCompared |= emotion.comparedCount() > 0;
      List<String> row =
          new ArrayList<>(List.of(Characters.visible(felt.name()), number(emotion.count())));
      row.add(signed(score(emotion.mean())));
      if (isPartly) {
        row.add(number(emotion.comparedCount()));
        row.add(signed(score(emotion.comparedMean())));
      }
      row.add(signed(score(emotion.modelled())));
      row.add(
          signed(
              score(emotion.comparedMean())
                  .flatMap(mean -> score(emotion.modelled()).map(mean::subtract))));
      table.row(row);
    }
    table.write();
    if (isPartly && explains) {
      line(GAP + PARTLY.get(locale));
    }
    if (isCompared && explains) {
      line(GAP + LIKE_WITH_LIKE.get(locale));
    }
  }

  private void offTheMap() {
    if (statistics.encountersOffTheMap() == 0) {
      return;
    }
    head(OFF.get(locale));
    Table table =
        new Table(
            List.of(
                EVENT.get(locale),
                StatisticsLabels.ENCOUNTERS.get(locale),
                OF_ALL.get(locale),
                said(StatisticsLabels.CUSTOMERS),
                OF_ALL.get(locale)));
    for (UnmappedEvent event : statistics.unmappedEvents(MOST)) {
      table.row(
          Characters.visible(event.event()),
          number(event.encounters().part()),
          percent(event.encounters()),
          number(event.customers().part()),
          percent(event.customers()));
    }
    long others = statistics.encountersWithOtherUnmappedEvents();
    if (others > 0) {
      table.row(OTHER_EVENTS.get(locale), number(others));
    }
    if (statistics.unmappedEvents(2).size() > 1 || others > 0) {
      Share off = statistics.customersOffTheMap();
      table.row(
          ANY_EVENT.get(locale),
          number(statistics.encountersOffTheMap()),
          percent(Share.of(statistics.encountersOffTheMap(), encounters())),
          number(off.part()),
          percent(off));
    }
    table.write();
  }

  private long encounters() {
    return statistics.encountersOnTheMap() + statistics.encountersOffTheMap();
  }

  private void segments() {
    if (statistics.segments().isEmpty()) {
      return;
    }
    head(SEGMENTS.get(locale));
    List<FunnelStep> steps = statistics.funnel().steps();
    Optional<FunnelStep> last =
        steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    List<String> heads =
        new ArrayList<>(List.of(SEGMENT.get(locale), said(StatisticsLabels.CUSTOMERS)));
    last.ifPresent(
        step ->
            heads.add(
                LAST_STEP.get(locale, Map.of("step", Characters.visible(step.name(locale))))));
    heads.add(LOOP_SHARE.get(locale));
    Table table = new Table(heads);
    statistics.segments().forEach((value, segment) -> segment(table, named(value), segment));
    statistics.otherSegments().ifPresent(others -> segment(table, OTHERS.get(locale), others));
    table.write();
    if (statistics.segments().containsKey(JourneyStatistics.NO_SEGMENT)) {
      String attribute = Characters.visible(statistics.segmentAttribute().orElseThrow());
      Text text = statistics.segments().size() == 1 ? NO_ATTRIBUTE : WITHOUT_VALUE;
      line(GAP + text.get(locale, Map.of("attribute", attribute)));
    }
  }

  private String named(String segment) {
    return segment.equals(JourneyStatistics.NO_SEGMENT) ? NO_SEGMENT.get(locale) : segment;
  }

  private void segment(Table table, String value, JourneyStatistics segment) {
    List<String> row =
        new ArrayList<>(List.of(Characters.visible(value), number(segment.customers())));
    List<FunnelStep> steps = segment.funnel().steps();
    if (!steps.isEmpty()) {
      row.add(percent(steps.get(steps.size() - 1).conversion()));
    }
    row.add(percent(segment.loyaltyLoops().shareOfRepeatPurchases()));
    table.row(row);
  }

  // ---- words and numbers ----

  private void head(String head) {
    text.append('\n');
    line(head);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Returns the number with a separator between thousands. */
  private String number(long number) {
    return Numbers.grouped(number, locale);
  }

  private String percent(Share share) {
    return share.whole() == 0
        ? NONE
        : Numbers.plain(new BigDecimal(share.percent(1)), locale) + "%";
  }

  /** Returns the percentage with the bounds of its confidence interval. */
  private String bounded(Share share) {
    return share.whole() == 0
        ? NONE
        : percent(share) + " (" + percent(share.atLeast()) + "–" + percent(share.atMost()) + "%)";
  }

  private String percent(double share) {
    return Numbers.plain(rounded(BigDecimal.valueOf(share).movePointRight(2), 1), locale);
  }

  private static BigDecimal rounded(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Returns a score as displayed, with two decimals. */
  private static Optional<BigDecimal> score(OptionalDouble score) {
    return score.isEmpty()
        ? Optional.empty()
        : Optional.of(rounded(BigDecimal.valueOf(score.getAsDouble()), 2));
  }

  private String signed(Optional<BigDecimal> score) {
    return score.map(number -> Numbers.signed(number, locale)).orElse(NONE);
  }

  /** Returns a text with the word for the people whose journey it is. */
  private Text worded(Text text) {
    return statistics.compiled().outline.people.in(text);
  }

  private String said(Text text) {
    return worded(text).get(locale);
  }

  private String counted(long number, Text one, Text many) {
    return worded(number == 1 ? one : many).get(locale, Map.of("n", number(number)));
  }

  private String median(TimeSummary time) {
    return time.median().map(this::about).orElse(NONE);
  }

  private String about(Duration time) {
    return Durations.aboutBriefly(time).get(locale);
  }

  private final class Table {
    private final TextTable table = new TextTable();

    Table(Text... heads) {
      if (heads.length > 0) {
        row(List.of(heads).stream().map(head -> head.get(locale)).toList());
      }
    }

    Table(List<String> heads) {
      row(heads);
    }

    void row(String... cells) {
      table.row(cells);
    }

    void row(List<String> cells) {
      table.row(cells);
    }

    void write() {
      table.lines().forEach(StatisticsText.this::line);
    }
  }
}
