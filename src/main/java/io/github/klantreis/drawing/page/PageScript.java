package io.github.klantreis.drawing.page;

/**
 * The page's script: on hover and focus it shows the details of an element, which are further down
 * the page, beside it. It clones existing nodes and parses no text.
 */
final class PageScript {
  private PageScript() {}

  static String of(String prefix) {
    return """
        (function () {
          'use strict';
          var tip = document.getElementById('%PREFIX%-tip');
          var map = document.getElementById('%PREFIX%-map');
          var current = null;
          var timer = 0;
          function place(link) {
            var box = link.getBoundingClientRect();
            var width = tip.offsetWidth;
            var height = tip.offsetHeight;
            var right = document.documentElement.clientWidth;
            var bottom = window.innerHeight;
            var left = box.right + 10;
            if (left + width > right - 8) { left = box.left - width - 10; }
            if (left < 8) { left = Math.max(8, Math.min(box.left, right - width - 8)); }
            var top = Math.max(8, Math.min(box.top, bottom - height - 8));
            tip.style.left = left + 'px';
            tip.style.top = top + 'px';
          }
          function show(link) {
            clearTimeout(timer);
            if (link === current) { return; }
            var source = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
            if (!source) { return; }
            hide();
            Array.prototype.forEach.call(source.children, function (child) {
              if (!child.matches('.back,.where')) { tip.appendChild(child.cloneNode(true)); }
            });
            tip.scrollTop = 0;
            tip.hidden = false;
            current = link;
            link.setAttribute('aria-describedby', tip.id);
            place(link);
          }
          function hide() {
            clearTimeout(timer);
            if (current) { current.removeAttribute('aria-describedby'); }
            current = null;
            tip.hidden = true;
            tip.replaceChildren();
          }
          function later() {
            clearTimeout(timer);
            timer = setTimeout(hide, 250);
          }
          function linkOf(event) {
            return event.target.closest ? event.target.closest('a[href]') : null;
          }
          map.addEventListener('pointerover', function (event) {
            var link = linkOf(event);
            if (link) { show(link); } else { later(); }
          });
          map.addEventListener('pointerleave', later);
          map.addEventListener('focusin', function (event) {
            var link = linkOf(event);
            if (link) { show(link); }
          });
          map.addEventListener('focusout', hide);
          tip.addEventListener('pointerenter', function () { clearTimeout(timer); });
          tip.addEventListener('pointerleave', later);
          map.addEventListener('click', hide);
          document.addEventListener('keydown', function (event) {
            if (event.key === 'Escape') { hide(); }
          });
          window.addEventListener('scroll', hide, { passive: true });
          map.addEventListener('scroll', function () { if (current) { place(current); } }, { passive: true });
        })();
        """
        .replace("%PREFIX%", prefix);
  }
}
