package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Text;
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
      Text.en("{journey}: {customers} customers, {encounters} encounters on the map, {off} off it")
          .nl(
              "{journey}: {customers} klanten, {encounters} contacten op de kaart, {off} daarbuiten");
  private static final Text FUNNEL =
      Text.en("Funnel ({mode}{window})").nl("Trechter ({mode}{window})");
  private static final Text WITHIN = Text.en(", within {time}").nl(", binnen {time}");
  private static final Text PHASE = Text.en("Phase").nl("Fase");
  private static final Text REACHED = Text.en("Reached").nl("Bereikt");
  private static final Text OF_FIRST = Text.en("Of first").nl("Van eerste");
  private static final Text OF_PREVIOUS = Text.en("Of previous").nl("Van vorige");
  private static final Text LOST = Text.en("Drop-off").nl("Uitval");
  private static final Text MEDIAN_STEP =
      Text.en("Median since previous").nl("Mediaan sinds vorige");
  private static final Text WHERE =
      Text.en("Phases: who was there, who was last seen there")
          .nl("Fasen: wie er was, wie daar het laatst gezien is");
  private static final Text CUSTOMERS = Text.en("Customers").nl("Klanten");
  private static final Text OF_ALL = Text.en("Of all").nl("Van allen");
  private static final Text ENCOUNTERS = Text.en("Encounters").nl("Contacten");
  private static final Text MEDIAN_STAY = Text.en("Median stay").nl("Mediaan verblijf");
  private static final Text LAST = Text.en("Last seen").nl("Laatst gezien");
  private static final Text LOOPS = Text.en("Loyalty loop").nl("Loyalty loop");
  private static final Text BOUGHT =
      Text.en(
              "{purchases} purchases by {customers} customers, {repeat} of whom bought again ({share})")
          .nl(
              "{purchases} aankopen door {customers} klanten, van wie er {repeat} opnieuw kochten ({share})");
  private static final Text BY_LOOP =
      Text.en("{count} by the loyalty loop: {ofAll} of all purchases, {ofRepeats} of repeats")
          .nl(
              "{count} via de loyalty loop: {ofAll} van alle aankopen, {ofRepeats} van de herhaalde");
  private static final Text AGAIN =
      Text.en("{count} after evaluating again").nl("{count} na opnieuw afwegen");
  private static final Text BETWEEN =
      Text.en("median time between purchases: {time}").nl("mediane tijd tussen aankopen: {time}");
  private static final Text MOVES = Text.en("Moves").nl("Bewegingen");
  private static final Text FIT = Text.en("Fit with the map").nl("Overeenkomst met de kaart");
  private static final Text FIT_MOVES =
      Text.en("{share} of the moves between phases are on the map")
          .nl("{share} van de bewegingen tussen fasen staat op de kaart");
  private static final Text FIT_CUSTOMERS =
      Text.en("{share} of the customers follow a route from begin to end; fitness {fitness}")
          .nl("{share} van de klanten volgt een route van begin tot eind; fitness {fitness}");
  private static final Text WAYS = Text.en("Most frequent ways").nl("Meest gegane wegen");
  private static final Text OTHER_WAYS =
      Text.en("(ways that are not kept)").nl("(wegen die niet bewaard zijn)");
  private static final Text EMOTIONS = Text.en("Emotion, −2 to +2").nl("Emotie, −2 tot +2");
  private static final Text TOLD = Text.en("Told").nl("Verteld");
  private static final Text OBSERVED = Text.en("Observed").nl("Gemeten");
  private static final Text MODELLED = Text.en("On the map").nl("Op de kaart");
  private static final Text DIFFERENCE = Text.en("Difference").nl("Verschil");
  private static final Text OFF = Text.en("Events outside the map").nl("Events buiten de kaart");
  private static final Text OTHER_EVENTS =
      Text.en("(names that are not kept or not told)")
          .nl("(namen die niet bewaard of niet verteld zijn)");
  private static final Text SEGMENTS = Text.en("Segments").nl("Segmenten");
  private static final Text SEGMENT = Text.en("Segment").nl("Segment");
  private static final Text LAST_STEP = Text.en("Reach {phase}").nl("Bereiken {phase}");
  private static final Text LOOP_SHARE = Text.en("Loop, of repeats").nl("Loop, van herhaalde");
  private static final Text OTHERS = Text.en("(others)").nl("(overige)");

  private static final Text[] UNITS = {
    Text.en("{n} days").nl("{n} dagen"),
    Text.en("{n} h").nl("{n} u"),
    Text.en("{n} min").nl("{n} min"),
    Text.en("{n} s").nl("{n} s"),
    Text.en("{n} ms").nl("{n} ms")
  };
  private static final long[] UNIT_MILLIS = {86_400_000, 3_600_000, 60_000, 1_000, 1};

  private final JourneyStatistics statistics;
  private final Locale locale;
  private final boolean isDutch;
  private final StringBuilder text = new StringBuilder();

  StatisticsText(JourneyStatistics statistics, Locale locale) {
    this.statistics = statistics;
    this.locale = locale;
    isDutch = locale.getLanguage().equals("nl");
  }

  String text() {
    line(
        HEAD.in(
            locale,
            Map.of(
                "journey", statistics.journeyId(),
                "customers", number(statistics.customers()),
                "encounters", number(statistics.encountersOnTheMap()),
                "off", number(statistics.encountersOffTheMap()))));
    funnel();
    phases();
    loops();
    moves();
    fit();
    ways();
    emotions();
    offTheMap();
    segments();
    return text.toString();
  }

  private void funnel() {
    Funnel funnel = statistics.funnel();
    String window =
        statistics
            .plan()
            .plan
            .window()
            .map(time -> WITHIN.in(locale, Map.of("time", about(time))))
            .orElse("");
    head(FUNNEL.in(locale, Map.of("mode", funnel.mode().label().in(locale), "window", window)));
    Table table = new Table(PHASE, REACHED, OF_FIRST, OF_PREVIOUS, LOST, MEDIAN_STEP);
    for (FunnelStep step : funnel.steps()) {
      table.row(
          step.name(locale),
          number(step.reached()),
          percent(step.conversion()),
          percent(step.stepConversion()),
          number(step.dropOff()),
          median(step.sincePreviousStep()));
    }
    table.write();
  }

  private void phases() {
    head(WHERE.in(locale));
    List<TrailStatus> statuses = new ArrayList<>();
    List<String> heads =
        new ArrayList<>(
            List.of(
                PHASE.in(locale),
                CUSTOMERS.in(locale),
                OF_ALL.in(locale),
                ENCOUNTERS.in(locale),
                MEDIAN_STAY.in(locale)));
    for (TrailStatus status : TrailStatus.values()) {
      if (statistics.customers(status) > 0) {
        statuses.add(status);
        heads.add(status == TrailStatus.UNKNOWN ? LAST.in(locale) : status.label().in(locale));
      }
    }
    Table table = new Table(heads);
    for (PhaseCount phase : statistics.phases()) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  phase.name(locale),
                  number(phase.customers().part()),
                  percent(phase.customers()),
                  number(phase.encounters()),
                  median(phase.dwell())));
      statuses.forEach(status -> row.add(number(phase.last(status))));
      table.row(row);
    }
    table.write();
  }

  private void loops() {
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    head(LOOPS.in(locale));
    line(
        GAP
            + BOUGHT.in(
                locale,
                Map.of(
                    "purchases", number(loops.purchases()),
                    "customers", number(loops.customers()),
                    "repeat", number(loops.repeatCustomers().part()),
                    "share", percent(loops.repeatCustomers()))));
    line(
        GAP
            + BY_LOOP.in(
                locale,
                Map.of(
                    "count", number(loops.purchases(PurchaseOrigin.LOYALTY_LOOP)),
                    "ofAll", percent(loops.shareOfPurchases()),
                    "ofRepeats", percent(loops.shareOfRepeatPurchases()))));
    line(
        GAP
            + AGAIN.in(
                locale, Map.of("count", number(loops.purchases(PurchaseOrigin.EVALUATED_AGAIN)))));
    line(GAP + BETWEEN.in(locale, Map.of("time", median(loops.timeBetweenPurchases()))));
  }

  private void moves() {
    head(MOVES.in(locale));
    line(
        GAP
            + statistics.moves().entrySet().stream()
                .map(move -> move.getKey().label().in(locale) + " " + number(move.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private void fit() {
    ConformanceSummary fit = statistics.conformance();
    head(FIT.in(locale));
    line(GAP + FIT_MOVES.in(locale, Map.of("share", percent(fit.modelledMoves()))));
    line(
        GAP
            + FIT_CUSTOMERS.in(
                locale,
                Map.of(
                    "share", percent(fit.customersWithoutDeviation()),
                    "fitness", decimal(fit.fitness(), 3))));
  }

  private void ways() {
    head(WAYS.in(locale));
    Map<String, String> names =
        statistics.phases().stream()
            .collect(Collectors.toMap(PhaseCount::phaseId, phase -> phase.name(locale)));
    Table table = new Table();
    for (Variant variant : statistics.variants(MOST)) {
      String way =
          variant.phaseIds().stream()
              .map(id -> Words.visible(names.getOrDefault(id, id)))
              .collect(Collectors.joining(" → "));
      table.row(
          way + (variant.goesOn() ? " → …" : ""),
          number(variant.customers().part()),
          percent(variant.customers()));
    }
    long others = statistics.customersOfOtherVariants();
    if (others > 0) {
      Share share = Share.of(others, statistics.customersOnTheMap());
      table.row(OTHER_WAYS.in(locale), number(others), percent(share));
    }
    table.write();
  }

  private void emotions() {
    if (statistics.phases().stream().allMatch(phase -> phase.emotion().count() == 0)) {
      return;
    }
    head(EMOTIONS.in(locale));
    Table table = new Table(PHASE, TOLD, OBSERVED, MODELLED, DIFFERENCE);
    for (PhaseCount phase : statistics.phases()) {
      EmotionSummary emotion = phase.emotion();
      table.row(
          phase.name(locale),
          number(emotion.count()),
          signed(emotion.mean()),
          signed(emotion.modelled()),
          signed(emotion.difference()));
    }
    table.write();
  }

  private void offTheMap() {
    if (statistics.encountersOffTheMap() == 0) {
      return;
    }
    head(OFF.in(locale));
    Table table = new Table();
    for (UnmappedEvent event : statistics.unmappedEvents(MOST)) {
      table.row(
          Words.visible(event.event()),
          number(event.encounters().part()),
          percent(event.encounters()));
    }
    long others = statistics.encountersWithOtherUnmappedEvents();
    if (others > 0) {
      table.row(OTHER_EVENTS.in(locale), number(others), "");
    }
    table.write();
  }

  private void segments() {
    if (statistics.segments().isEmpty()) {
      return;
    }
    head(SEGMENTS.in(locale));
    List<FunnelStep> steps = statistics.funnel().steps();
    Optional<FunnelStep> last =
        steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    List<String> heads = new ArrayList<>(List.of(SEGMENT.in(locale), CUSTOMERS.in(locale)));
    last.ifPresent(step -> heads.add(LAST_STEP.in(locale, Map.of("phase", step.name(locale)))));
    heads.add(LOOP_SHARE.in(locale));
    Table table = new Table(heads);
    statistics.segments().forEach((value, segment) -> segment(table, value, segment));
    statistics.otherSegments().ifPresent(others -> segment(table, OTHERS.in(locale), others));
    table.write();
  }

  private void segment(Table table, String value, JourneyStatistics segment) {
    List<String> row = new ArrayList<>(List.of(Words.visible(value), number(segment.customers())));
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

  /** With a mark between thousands. */
  private String number(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int place = digits.length() - 3; place > 0; place -= 3) {
      digits.insert(place, isDutch ? '.' : ',');
    }
    return digits.toString();
  }

  private String percent(Share share) {
    return share.whole() == 0 ? NONE : point(share.percent(1)) + "%";
  }

  private String point(String plain) {
    return isDutch ? plain.replace('.', ',') : plain;
  }

  private String decimal(OptionalDouble number, int decimals) {
    return number.isEmpty()
        ? NONE
        : point(
            BigDecimal.valueOf(number.getAsDouble())
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString());
  }

  private String signed(OptionalDouble number) {
    String plain = decimal(number, 2);
    return number.isPresent() && !plain.startsWith("-") ? "+" + plain : plain.replace('-', '−');
  }

  private String median(TimeSummary time) {
    return time.median().map(this::about).orElse(NONE);
  }

  /** In the largest unit of which there is one, with one decimal. */
  private String about(Duration time) {
    BigDecimal millis = BigDecimal.valueOf(time.toMillis());
    int unit = 0;
    while (unit < UNITS.length - 1 && millis.longValue() < UNIT_MILLIS[unit]) {
      unit++;
    }
    String plain =
        millis
            .divide(BigDecimal.valueOf(UNIT_MILLIS[unit]), 1, RoundingMode.HALF_UP)
            .toPlainString();
    String whole = plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    return UNITS[unit].in(locale, Map.of("n", point(whole)));
  }

  /** Columns, of which the first begins at the left and the others end at the right. */
  private final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(Text... heads) {
      if (heads.length > 0) {
        row(List.of(heads).stream().map(head -> head.in(locale)).toList());
      }
    }

    Table(List<String> heads) {
      row(heads);
    }

    void row(String... cells) {
      row(List.of(cells));
    }

    void row(List<String> cells) {
      rows.add(cells);
    }

    void write() {
      List<Integer> widths = new ArrayList<>();
      for (List<String> row : rows) {
        for (int column = 0; column < row.size(); column++) {
          int width = width(row.get(column));
          if (column == widths.size()) {
            widths.add(width);
          } else {
            widths.set(column, Math.max(widths.get(column), width));
          }
        }
      }
      for (List<String> row : rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
          String cell = row.get(column);
          String space = " ".repeat(widths.get(column) - width(cell));
          line.append(GAP).append(column == 0 ? cell + space : space + cell);
        }
        line(line.toString().stripTrailing());
      }
    }

    private int width(String cell) {
      return cell.codePointCount(0, cell.length());
    }
  }
}
