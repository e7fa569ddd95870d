package io.github.klantreis.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that break out of where they are put: markup, other templates, paths, fields of a line,
 * characters a format forbids. Every output must hold each of them as what it is, a user's text.
 * None is blank, so each may stand wherever the model asks for a text.
 */
public final class HostileStrings {
  /**
   * What a text would run if it were taken for code: as a call, so that a browser that runs it can
   * be seen to, by giving the page's {@code window} a property of this name.
   */
  public static final String CALL = "window.hacked=1";

  private static final Map<String, String> BY_NAME = byName();

  private HostileStrings() {}

  /** All of them, in one fixed order. */
  public static List<String> all() {
    return List.copyOf(BY_NAME.values());
  }

  /** All of them by a short name, for the names of parameterized tests, in the order of all. */
  public static Map<String, String> named() {
    return BY_NAME;
  }

  /**
   * Those that can be encoded as UTF-8 and read back unchanged: without a lone half of a surrogate
   * pair.
   */
  public static List<String> encodable() {
    return BY_NAME.values().stream().filter(HostileStrings::isEncodable).toList();
  }

  /**
   * Those that XML 1.0 can hold unchanged: without the control characters, lone surrogates and
   * non-characters it forbids.
   */
  public static List<String> legalInXml() {
    return BY_NAME.values().stream()
        .filter(text -> text.codePoints().allMatch(HostileStrings::isLegalInXml))
        .toList();
  }

  /** Whether XML 1.0 allows the character: production 2 of the recommendation. */
  public static boolean isLegalInXml(int codePoint) {
    return codePoint == 0x9
        || codePoint == 0xA
        || codePoint == 0xD
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
  }

  private static boolean isEncodable(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  private static Map<String, String> byName() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("script", "<script>" + CALL + "</script>");
    texts.put("script in capitals, unclosed", "<SCRIPT\n>" + CALL + "//");
    texts.put("image with a handler", "<img src=x onerror=" + CALL + ">");
    texts.put("svg with a handler", "<svg/onload=" + CALL + ">");
    texts.put("foreign object", "</text><foreignObject><body onload=" + CALL + ">");
    texts.put("style", "</style><style>*{display:none}</style>");
    texts.put("closing tags", "</script></title></textarea></td></table></div></svg></html>");
    texts.put("double-quoted attribute", "\" onmouseover=\"" + CALL + "\" x=\"");
    texts.put("single-quoted attribute", "' onmouseover='" + CALL + "' x='");
    texts.put("unquoted attribute", "x onmouseover=" + CALL + " y");
    texts.put("backtick attribute", "`onmouseover=" + CALL + "`");
    texts.put("end of a tag", "\"/>'/>/><b>bold</b>");
    texts.put("comment", "--><b>out</b><!--");
    texts.put("end of CDATA", "]]><b>out</b><![CDATA[");
    texts.put("processing instruction", "?><?xml-stylesheet href=\"x\"?>");
    texts.put("document type", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;");
    texts.put("javascript address", "javascript:" + CALL);
    texts.put("javascript address, disguised", "\u0001java\tscript&colon;" + CALL);
    texts.put("data address", "data:text/html,<script>" + CALL + "</script>");
    texts.put("style expression", "expression(" + CALL + ");background:url(//evil.example)");
    texts.put("named entities", "&lt;b&gt; &amp;amp; &nbsp; &copy &unknown;");
    texts.put("numbered entities", "&#60;b&#x3e; &#0; &#x110000; &#xD800;");
    texts.put("entities of Mermaid", "#35; #59; #58; #quot; #amp; #9829; # 35 ;");
    texts.put(
        "inner escapes of Mermaid", "\uFB02\u00B0\u00B058\u00B6\u00DF \uFB02\u00B0lt\u00B6\u00DF");
    texts.put("bare ampersands", "R&D && Q&A &");
    texts.put("signs of comparison", "a < b > c <= d >= e <> f");
    texts.put("arrows", "-> --> ->> <-- => <==> ~~~");
    texts.put("fields of Mermaid", "task: 5: Me, You: extra; more # lost");
    texts.put("keyword title", "title of the page: 5: Me");
    texts.put("keyword section", "Section review");
    texts.put("keyword journey", "journey review");
    texts.put("keyword of accessibility", "accDescr { all of it");
    texts.put("directive of Mermaid", "%%{init: {\"theme\": \"dark\"}}%%");
    texts.put("comment of Mermaid", "%% not there");
    texts.put("closing brace and comment", "a }b%% c }%% d");
    texts.put("front matter", "---\ntitle: other\n---\n");
    texts.put("fence", "```\n# out of it\n```mermaid\n");
    texts.put("longer fence", "``````` ~~~~~~~ ````");
    texts.put("inline code", "`code` ``more`` `");
    texts.put("heading", "# heading");
    texts.put("heading by underlining", "heading\n=======\nother\n-------");
    texts.put("cells", "a | b \\| c || d\\");
    texts.put("row of a table", "|---|:-:|---|");
    texts.put("list", "- one\n* two\n+ three\n1. four\n2) five\n- [x] six");
    texts.put("number at the start", "2026. A good year");
    texts.put("quotation", "> quoted");
    texts.put("indented code", "    indented");
    texts.put("rule", "* * *");
    texts.put("link", "[click](javascript:" + CALL + ") ![x](https://evil.example/x.png)");
    texts.put("link by reference", "[a][b] [^1]\n[b]: https://evil.example\n[^1]: note");
    texts.put(
        "automatic links", "<https://evil.example> www.evil.example https://evil.example/a_b");
    texts.put("mail address", "mail x@evil.example now");
    texts.put(
        "mention",
        "@octocat @org/team #1 GH-1 org/repo#1 0123456789abcdef0123456789abcdef01234567");
    texts.put("emphasis", "*a* **b** _c_ __d__ ~~e~~ snake_case_word ***");
    texts.put("emoji by name", ":tada: :+1: :shipit:");
    texts.put("formula", "$a^2$ $$b$$ \\(c\\) \\[d\\]");
    texts.put("html block", "<details><summary>x</summary>\n\n<!-- ");
    texts.put("placeholder", "{placeholder} {0} {{x}} ${x} #{x} %{x} {name");
    texts.put("groups of a replacement", "$1 $0 \\1 ${name} $& $`");
    texts.put("format", "%s %d %n %1$s %% %");
    texts.put("message format", "it's {0,number} ''{1}''");
    texts.put("escapes written out", "\\n \\t \\u0041 \\x41 \\\\ \\\" \\");
    texts.put("line feed", "first\nsecond");
    texts.put("carriage returns", "first\r\nsecond\rthird");
    texts.put("rare line ends", "a\u000Bb\fc\u0085d\u2028e\u2029f");
    texts.put("tabs", "\ta\tb\t");
    texts.put("blanks around", "  a  b  ");
    texts.put("blanks of Unicode", "\u00A0a\u2003b\u3000c\u202Fd\uFEFF");
    texts.put("nothing to see", "\u200B\u200C\u200D\u2060\u00AD");
    texts.put("NUL", "a\u0000b");
    texts.put("control characters", "a\u0001\u0002\u0007\b\u001B[31mred\u001F\u007Fb");
    texts.put("C1 control characters", "a\u0080\u0084\u0086\u009Fb");
    texts.put("non-characters", "a\uFFFE\uFFFF\uFDD0b");
    texts.put("lone high surrogate", "a\uD83Db");
    texts.put("lone low surrogate", "a\uDE00b");
    texts.put("surrogates in the wrong order", "\uDE00\uD83D");
    texts.put("high surrogate at the end", "a\uD83D");
    texts.put("right-to-left override", "invoice\u202Egnp.exe\u202C");
    texts.put("isolates", "a\u2066b\u2067c\u2068d");
    texts.put(
        "Hebrew and Arabic", "\u05E9\u05DC\u05D5\u05DD (1) \u0645\u0631\u062D\u0628\u0627 <b>");
    texts.put(
        "Chinese",
        "\u5BA2\u6237\u65C5\u7A0B\u5730\u56FE\uFF1A\u8D2D\u4E70\u592A\u9633\u80FD\u677F");
    texts.put(
        "Japanese without blanks",
        "\u30AB\u30B9\u30BF\u30DE\u30FC\u30B8\u30E3\u30FC\u30CB\u30FC".repeat(8));
    texts.put(
        "Thai",
        "\u0E01\u0E32\u0E23\u0E40\u0E14\u0E34\u0E19\u0E17\u0E32\u0E07\u0E02\u0E2D\u0E07\u0E25\u0E39\u0E01\u0E04\u0E49\u0E32");
    texts.put("full-width signs", "\uFF1A\uFF1C\uFF1E\uFF06\uFF03\uFF5C\uFF40");
    texts.put(
        "emoji",
        "\uD83C\uDF89 \u2600\uFE0F \uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB \uD83C\uDDF3\uD83C\uDDF1 1\uFE0F\u20E3");
    texts.put(
        "family of emoji",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66".repeat(4));
    texts.put("combining marks", "Zoe\u0308 e\u0301\u0301\u0301 \u0301start");
    texts.put("pile of combining marks", "z" + "\u0300\u0316\u0334".repeat(40) + "algo");
    texts.put("ligatures and folding", "\uFB03 \u0130stanbul \u0131 \u00DF \u1E9E \u01C5");
    texts.put("long Dutch word", "arbeidsongeschiktheidsverzekeringsmaatschappij");
    texts.put("very long word", "x".repeat(2_000));
    texts.put("very long text", "A long sentence that goes on. ".repeat(100));
    texts.put("path", "../../../../etc/passwd");
    texts.put("path of Windows", "C:\\Windows\\system32\\con");
    texts.put("path of an element", "phase[purchase]/touchpoint[x]");
    texts.put("JSON", "\"}],\"id\":\"other\",\"x\":[{\"y\":\"");
    texts.put("JSON Pointer", "/a~1b~0c/~");
    texts.put("CSV", "a,b;\"c\"\n=1+1\n@SUM(A1)\n-2+3");
    texts.put("SQL", "'); DROP TABLE journeys;--");
    texts.put("regular expression", "^(a+)+$ .* [^]\\E\\Q (?i)");
    texts.put("names of objects", "__proto__ constructor toString");
    texts.put("null", "null");
    texts.put("not a number", "NaN");
    texts.put("truth", "true");
    texts.put("YAML", "key: [a, b]\n- !!x &a *a #c");
    return Collections.unmodifiableMap(texts);
  }
}
