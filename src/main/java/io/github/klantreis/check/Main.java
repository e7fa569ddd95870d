package io.github.klantreis.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The program: {@code check <file or folder> …} checks journeys, and {@code merge <base> <mine>
 * <theirs> [<path>]} merges three files for git.
 *
 * <p>The exit code of a check is 0 if nothing fails, 1 if something was found that does, 2 if a
 * file cannot be read or the call or a configuration is wrong, 3 if a rule or the program failed.
 * That of a merge is 0 if the files are merged, and 1 if something is open.
 */
public final class Main {
  private static final String MERGE =
      """
      merge <base> <mine> <theirs> [<path>]   merges for git, as set by
        git config merge.journey.driver 'java -jar klantreis-cli.jar merge %O %A %B %P'
      """;

  private Main() {}

  /**
   * Runs the program and ends the process.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = run(List.of(arguments), out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * UTF-8 whatever the console's own encoding, as the text is about users' text. Not closed: what
   * fails later is still printed there.
   */
  private static PrintStream stream(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
  }

  /** Runs a command and returns the exit code. */
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    String command = arguments.isEmpty() ? "" : arguments.get(0);
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    if (command.equals("merge") && (rest.size() == 3 || rest.size() == 4)) {
      return new MergeDriver(err).merge(rest);
    }
    if (command.equals("check")) {
      try {
        return new CheckCommand(out, err).run(rest);
      } catch (RuntimeException | LinkageError failed) {
        err.println("klantreis check failed: " + failed);
        for (StackTraceElement element : failed.getStackTrace()) {
          err.println("  at " + element);
        }
        return CheckCommand.BROKEN;
      }
    }
    boolean isHelp = command.equals("--help") || command.equals("help");
    (isHelp ? out : err).print("klantreis <command>\n\n" + CheckCommand.USAGE + "\n" + MERGE);
    return isHelp ? CheckCommand.PASSED : CheckCommand.WRONG;
  }
}
