package io.github.klantreis.browser;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Valence;
import java.util.List;
import java.util.Optional;

/** Journeys to be drawn, and what is asked of their drawings. */
final class Drawn {
  static final List<String> PLAIN =
      List.of("Asks a friend", "Compares three offers", "Calls", "Waits for an answer");
  static final List<String> LONG_DUTCH =
      List.of(
          "Arbeidsongeschiktheidsverzekeringsvoorwaarden doorlezen",
          "Vergelijkt hypotheekadvieskantoorabonnementen",
          "Krijgt een aansprakelijkheidswaardevaststellingsveranderingsbrief",
          "Belt de klantenservicemedewerkersbereikbaarheidslijn");
  static final List<String> CJK =
      List.of(
          "友人に相談して三つの見積もりを比較検討する",
          "电话咨询客户服务并等待工作人员回复确认邮件",
          "친구에게 추천을 받아 매장을 직접 방문하여 상담한다",
          "𠮷野家で👩‍👩‍👧‍👦と一緒に説明を聞く");

  static final List<String> RIGHT_TO_LEFT =
      List.of(
          "يقارن العميل ثلاثة عروض أسعار",
          "يدفع العربون ويستلم التأكيد",
          "משווה שלוש הצעות מחיר",
          "Pays € 1,200 at once");

  private static final List<Channel> CHANNELS =
      List.of(Channel.WEBSITE, Channel.STORE, Channel.TELEPHONE, Channel.EMAIL, Channel.HOME_VISIT);

  private Drawn() {}

  /** A journey of so many touchpoints over the seven phases, all texts from the list. */
  static Journey journey(int size, List<String> texts) {
    JourneyBuilder journey =
        Journey.builder("drawn", texts.get(0))
            .goal(texts.get(1))
            .persona("first", texts.get(2), p -> p.quote(texts.get(3)))
            .persona("second", texts.get(3), p -> p.pain(texts.get(0)));
    int next = 0;
    int phases = 0;
    for (CanonicalPhase kind : CanonicalPhase.values()) {
      phases++;
      int begin = next;
      int end = size * phases / CanonicalPhase.values().length;
      journey.phase(
          kind,
          phase -> {
            phase.customerNeed(Need.concrete(texts.get(begin % texts.size())));
            for (int i = begin; i < end; i++) {
              String text = texts.get(i % texts.size());
              String other = texts.get((i * 7 + 3) % texts.size());
              int number = i;
              phase.touchpoint(
                  "t" + i,
                  text,
                  t -> {
                    t.channel(CHANNELS.get(number % CHANNELS.size()));
                    t.emotionOf("first", Emotion.of(Valence.of(number % 5 - 2), other));
                    t.emotionOf("second", Emotion.of(Valence.of(number * 3 % 5 - 2), text));
                    t.painPoint(other).opportunity(text);
                    if (number % 4 == 0) {
                      t.dropOffPoint(other);
                    }
                  });
            }
          });
      next = end;
    }
    return journey
        .loyaltyLoop(
            CanonicalPhase.LOYALTY, CanonicalPhase.PURCHASE, loop -> loop.trigger(texts.get(1)))
        .build();
  }

  /** The journey with much left out, so that there is much to find. */
  static Journey withFlaws(Journey journey) {
    return journey.edit(
        edit ->
            journey
                .touchpoints()
                .filter(t -> t.id().length() % 2 == 0)
                .forEach(
                    t ->
                        edit.touchpoint(
                            t.id(),
                            b ->
                                b.channels(List.of())
                                    .emotion(Optional.empty())
                                    .actions(List.of()))));
  }

  /**
   * Lines of text that overlap another line, leave the picture, or leave the smallest box in which
   * they begin; each as a sentence.
   */
  @SuppressWarnings("unchecked")
  static List<String> wrongBoxes(Chromium chromium) {
    return (List<String>)
        chromium.run(
            """
            const wrong = [];
            const visible = e => e.getClientRects().length > 0;
            const pictures = document.documentElement.tagName === 'svg'
                ? [document.documentElement] : document.querySelectorAll('svg.row');
            for (const picture of pictures) {
              const edge = picture.getBoundingClientRect();
              const scale = edge.width / (picture.viewBox.baseVal.width || edge.width);
              const slack = 1.5 * scale;
              const boxes = Array.from(picture.querySelectorAll('rect'), e => e.getBoundingClientRect())
                  .filter(b => b.width > 0 && b.height > 12 * scale && b.height < 400 * scale); // higher ones are grounds
              const lines = [];
              for (const text of picture.querySelectorAll('text:not([aria-hidden])')) {
                if (!visible(text)) continue;
                const parts = text.querySelectorAll('tspan');
                for (const part of parts.length ? parts : [text]) {
                  const range = document.createRange();
                  range.selectNodeContents(part);
                  const box = range.getBoundingClientRect();
                  if (part.textContent.trim() && box.width > 0) {
                    // What is inked is less high than the line.
                    const ink = box.height * 0.22;
                    lines.push({left: box.left, right: box.right, top: box.top + ink, bottom: box.bottom - ink,
                        text: part.textContent});
                  }
                }
              }
              const tell = l => '"' + l.text + '" at ' + [l.left, l.top, l.right, l.bottom].map(Math.round);
              for (const line of lines) {
                if (line.left < edge.left - slack || line.right > edge.right + slack
                    || line.top < edge.top - slack || line.bottom > edge.bottom + slack) {
                  wrong.push(tell(line) + ' leaves the picture');
                }
                const y = (line.top + line.bottom) / 2;
                const home = boxes
                    .filter(b => b.left <= line.left + slack && b.right >= line.left + slack && b.top <= y && b.bottom >= y)
                    .sort((a, b) => a.width * a.height - b.width * b.height)[0];
                if (home && (line.right > home.right + slack || line.bottom > home.bottom + slack
                    || line.top < home.top - slack)) {
                  wrong.push(tell(line) + ' leaves its box '
                      + [home.left, home.top, home.right, home.bottom].map(Math.round));
                }
              }
              lines.sort((a, b) => a.top - b.top);
              for (let i = 0; i < lines.length; i++) {
                for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom - slack; j++) {
                  const a = lines[i], b = lines[j];
                  if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack
                      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack) {
                    wrong.push(tell(a) + ' overlaps ' + tell(b));
                  }
                }
              }
            }
            return wrong;
            """);
  }

  /** What axe-core finds wrong: the rule, and where. */
  @SuppressWarnings("unchecked")
  static List<String> axe(Chromium chromium) {
    if (!(Boolean) chromium.run("return 'axe' in window")) {
      chromium.run(Chromium.resource("/axe.min.js"));
    }
    return (List<String>)
        chromium.await(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                r => done(r.violations.map(v => v.id + ': ' + v.help + ' at '
                    + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | '))),
                error => done([String(error)]));
            """);
  }
}
