package io.github.klantreis.observation;

import io.github.klantreis.observation.wording.PurchaseWords;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.util.List;
import java.util.Map;

/** Writes how often customers bought again, and which of them did so by a loop. */
final class LoyaltyLoopText extends StatisticsChapter {
  LoyaltyLoopText(StatisticsChapter before) {
    super(before);
  }

  @Override
  void write() {
    if (!statistics.hasLoyaltyLoops()) {
      return;
    }
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    ObservationPlan plan = statistics.plan();
    PurchaseWords bought =
        PurchaseWords.of(plan.hasBuyers(), plan.purchasesAt(), plan::touchpointName);
    head(said(speaksOfLoops() ? StatisticsLabels.LOYALTY_LOOP : StatisticsLabels.AGAIN));
    if (loops.purchases() == 0) {
      line(GAP + said(bought.get("nobody")));
      return;
    }
    Text template =
        loops.repeatCustomers().part() == 1
            ? StatisticsTexts.ONE_BOUGHT_AGAIN
            : StatisticsTexts.BOUGHT;
    line(
        GAP
            + said(
                template,
                bought.with(
                    Map.of(
                        "count",
                            number(loops.purchases())
                                + " "
                                + said(bought.get(loops.purchases() == 1 ? "purchase" : "times")),
                        "customers", words.counted(Counted.PEOPLE, loops.customers()),
                        "repeat", number(loops.repeatCustomers().part()),
                        "share", percent(loops.repeatCustomers())))));
    List<String> elsewhere =
        loops.taken().keySet().stream().filter(loop -> !plan.leadsToPurchase(loop)).toList();
    boolean isRepeated = loops.shareOfRepeatPurchases().whole() > 0;
    if (isRepeated) {
      line(
          GAP
              + said(
                  elsewhere.isEmpty() && !loops.taken().isEmpty()
                      ? StatisticsTexts.BY_LOOP
                      : StatisticsTexts.WITHOUT_EVALUATING,
                  bought.with(
                      Map.of(
                          "count", number(loops.purchases(PurchaseOrigin.LOYALTY_LOOP)),
                          "ofAll", percent(loops.shareOfPurchases()),
                          "ofRepeats", percent(loops.shareOfRepeatPurchases())))));
    }
    boolean hasCutOff = statistics.compiled().hasCutOff;
    Text took =
        hasCutOff ? StatisticsTexts.RIPE_CUSTOMERS_BY_LOOP : StatisticsTexts.CUSTOMERS_BY_LOOP;
    Text boughtSo =
        hasCutOff
            ? StatisticsTexts.RIPE_CUSTOMERS_WITHOUT_EVALUATING
            : StatisticsTexts.CUSTOMERS_WITHOUT_EVALUATING;
    if (isRepeated) {
      customers(boughtSo, bought, loops.customersByLoyaltyLoop());
      line(
          GAP
              + said(
                  StatisticsTexts.AGAIN,
                  Map.of("count", number(loops.purchases(PurchaseOrigin.EVALUATED_AGAIN)))));
      line(
          GAP
              + said(
                  plan.hasBuyers()
                      ? StatisticsLabels.MEDIAN_BETWEEN_PURCHASES
                      : StatisticsLabels.MEDIAN_BETWEEN_TIMES,
                  Map.of("time", estimated(loops.timeBetweenPurchases()))));
    }
    if (!elsewhere.isEmpty()) {
      long count = elsewhere.stream().mapToLong(loop -> loops.taken().getOrDefault(loop, 0L)).sum();
      line(GAP + said(StatisticsTexts.LOOPS_ELSEWHERE, Map.of("count", number(count))));
      if (loops.taken().size() == 1) {
        customers(took, bought, takers(loops));
      }
    }
  }

  private void customers(Text text, PurchaseWords bought, Share share) {
    if (share.whole() > 0) {
      line(
          GAP
              + said(
                  text,
                  bought.with(
                      Map.of(
                          "share", percent(share),
                          "count", number(share.part()),
                          "n", number(share.whole())))));
    }
  }

  /** Returns who took the only loop of the journey. */
  static Share takers(LoyaltyLoopSummary loops) {
    return loops.takers().values().iterator().next();
  }
}
