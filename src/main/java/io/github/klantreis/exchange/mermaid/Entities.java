package io.github.klantreis.exchange.mermaid;

import static io.github.klantreis.exchange.mermaid.JavaScript.isDigit;
import static io.github.klantreis.exchange.mermaid.JavaScript.skipWord;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.exchange.mermaid.SourceText.Rewriting;
import java.util.List;

/**
 * Mermaid's entities: {@code #58;} and {@code #quot;}. Before parsing a diagram, Mermaid hides them
 * between unusual characters, as a number sign starts a comment and a semicolon is an error; after
 * drawing, it writes them as HTML entities, which the browser resolves.
 */
final class Entities {
  private static final String BEGIN = "\uFB02\u00B0";
  private static final String NUMBER = BEGIN + "\u00B0";
  private static final String END = "\u00B6\u00DF";

  /**
   * The characters that browsers show for the numbers 128 to 159: those of Windows-1252, not of
   * Unicode.
   */
  private static final String WINDOWS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E"
          + "\u0178";

  private static final int REPLACEMENT = 0xFFFD;

  /** The named entities of HTML 4, and {@code apos}. */
  private static final ImmutableMap<String, Integer> NAMED =
      named(
          """
          quot 34 amp 38 apos 39 lt 60 gt 62 nbsp 160 iexcl 161 cent 162 pound 163 curren 164
          yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173
          reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182
          middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190
          iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198
          Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206
          Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214
          times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222
          szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230
          ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238
          iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246
          divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254
          yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710
          tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919
          Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928
          Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945
          beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953
          kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962
          sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977
          upsih 978 piv 982 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206
          rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220
          rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240
          prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 euro 8364
          image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593
          rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659
          hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712
          notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733
          infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764
          cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836
          sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969
          lfloor 8970 rfloor 8971 lang 9001 rang 9002 loz 9674 spades 9824 clubs 9827
          hearts 9829 diams 9830
          """);

  private Entities() {}

  /** {@code /#\w+;/g} hidden from the lexer. */
  static SourceText encode(SourceText source) {
    String text = source.text();
    int sign = text.indexOf('#');
    if (sign < 0) {
      return source;
    }
    Rewriting hidden = source.rewriting();
    while (sign >= 0) {
      int end = skipWord(text, sign + 1);
      if (end > sign + 1 && end < text.length() && text.charAt(end) == ';') {
        String name = text.substring(sign + 1, end);
        hidden.keepTo(sign).put((isNumber(name) ? NUMBER : BEGIN) + name + END).leaveTo(end + 1);
      }
      sign = text.indexOf('#', end);
    }
    return hidden.done();
  }

  private static boolean isNumber(String name) {
    return name.chars().allMatch(c -> isDigit((char) c));
  }

  /** Returns the text that a reader of the drawn diagram sees for a text as the lexer has it. */
  static String decode(String hidden) {
    if (hidden.indexOf(BEGIN.charAt(0)) < 0 && hidden.indexOf(END) < 0) {
      return hidden;
    }
    int from = 0;
    StringBuilder shown = new StringBuilder(hidden.length());
    int begin = hidden.indexOf(BEGIN);
    while (begin >= 0) {
      boolean number = hidden.startsWith(NUMBER, begin);
      int name = begin + (number ? NUMBER : BEGIN).length();
      int end = skipWord(hidden, name);
      shown.append(hidden.substring(from, begin).replace(END, ";"));
      if (end > name && hidden.startsWith(END, end)) {
        shown.append(character(hidden.substring(name, end), number));
        from = end + END.length();
      } else {
        shown.append(number ? "&#" : "&");
        from = name;
      }
      begin = hidden.indexOf(BEGIN, from);
    }
    return shown.append(hidden.substring(from).replace(END, ";")).toString();
  }

  static String character(String name, boolean number) {
    if (number) {
      return isNumber(name) ? Character.toString(numbered(name)) : "&#" + name + ";";
    }
    Integer named = NAMED.get(name);
    return named == null ? "&" + name + ";" : Character.toString(named);
  }

  /** Returns the character of a numeric entity, by the rules of HTML. */
  private static int numbered(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 10 + digits.charAt(i) - '0';
      if (number > Character.MAX_CODE_POINT) {
        return REPLACEMENT;
      }
    }
    if (number == 0 || (number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE)) {
      return REPLACEMENT;
    }
    return number >= 0x80 && number <= 0x9F ? WINDOWS.charAt(number - 0x80) : number;
  }

  /** Returns a character as an entity. */
  static String of(char c) {
    return "#" + (int) c + ";";
  }

  private static ImmutableMap<String, Integer> named(String table) {
    ImmutableMap.Builder<String, Integer> named = ImmutableMap.builder();
    List<String> words = Splitter.onPattern("\\s+").omitEmptyStrings().splitToList(table);
    for (int i = 0; i < words.size(); i += 2) {
      named.put(words.get(i), Integer.parseInt(words.get(i + 1)));
    }
    return named.buildOrThrow();
  }
}
