package io.github.klantreis.exchange.mermaid;

/**
 * Says that Mermaid would not read a text as a journey diagram: where, what is there and what is
 * allowed there. The message holds all three.
 */
public final class MermaidSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;
  private final String allowed;

  MermaidSyntaxException(int line, int column, String problem, String allowed) {
    super("line " + line + ", column " + column + ": " + problem + "; allowed: " + allowed);
    this.line = line;
    this.column = column;
    this.allowed = allowed;
  }

  /**
   * The line of what is not allowed.
   *
   * @return the line in the text as given, from 1
   */
  public int line() {
    return line;
  }

  /**
   * The column of what is not allowed.
   *
   * @return the column in its line, from 1, in UTF-16 units
   */
  public int column() {
    return column;
  }

  /**
   * What would be allowed there.
   *
   * @return the words, in English
   */
  public String allowed() {
    return allowed;
  }
}
