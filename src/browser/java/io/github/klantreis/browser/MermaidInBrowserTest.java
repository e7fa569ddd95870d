package io.github.klantreis.browser;

import org.junit.jupiter.api.*;

@Tag("browser")
final class MermaidInBrowserTest {
  @Test
  void x() {
    try (Chromium c = Chromium.start()) {
      RealMermaid m = new RealMermaid(c);
      System.out.println(
          m.read("journey\n title A#58; B #quot;x#quot;\n section S\n  a#35;: 5: Me, You\n"));
      System.out.println(m.read("JOURNEY\n title A#58; B\n"));
      System.out.println(m.drawn("journey\n title A#58; B\n section S\n  a#35;: 5: Me, You\n"));
      System.out.println(c.complaints());
    }
  }
}
