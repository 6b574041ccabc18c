package vn.benhoc.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;

/**
 * Imports a file of items into a running server: checks it, prints what was found, and writes the
 * accepted items where {@code -Dcommit=true} was given. Ends with 0 if no line was refused.
 */
public final class ImportCommand {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Set<String> AT_WORK = Set.of("checking", "importing");
  private static final long PAUSE_MILLIS = 500;

  private final ApiClient api;
  private final Path file;
  private final boolean commit;

  private ImportCommand(ApiClient api, Path file, boolean commit) {
    this.api = api;
    this.file = file;
    this.commit = commit;
  }

  public static void main(String[] arguments) {
    try {
      System.exit(from(System.getProperties()).run() ? 0 : 1);
    } catch (StartProblem problem) {
      OUT.println(problem.getMessage());
      System.exit(1);
    } catch (IOException failure) {
      OUT.println("The server does not answer: " + failure + ". Is it started (mvn -Prun)?");
      System.exit(1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      System.exit(130);
    }
  }

  private static ImportCommand from(Properties properties)
      throws IOException, InterruptedException {
    String name = properties.getProperty("file", "");
    Path file = Path.of(name).toAbsolutePath();
    if (name.isBlank() || !Files.isRegularFile(file)) {
      throw new StartProblem(
          name.isBlank() ? "Say which file to import: -Dfile=…" : "There is no file " + file + ".");
    }
    ApiClient api = new ApiClient(properties.getProperty("lms.url", "http://127.0.0.1:8480/"));
    api.signIn(
        properties.getProperty("user", "khaothi"),
        properties.getProperty("password", "BenHoc-2026"));
    return new ImportCommand(
        api, file, Boolean.parseBoolean(properties.getProperty("commit", "false")));
  }

  /** Whether no line was refused, and everything accepted was written if it was to be. */
  private boolean run() throws IOException, InterruptedException {
    String name = URLEncoder.encode(file.getFileName() + "", StandardCharsets.UTF_8);
    JsonNode sent = api.send("POST", "imports?fileName=" + name, file);
    String id = sent.path("id").asText();
    JsonNode checked = await(id);
    printFindings(checked);
    boolean clean = checked.path("refused").asInt() == 0;
    if (!checked.path("state").asText().equals("checked")) {
      return false;
    }
    if (!commit) {
      OUT.println("Nothing was written: that needs -Dcommit=true.");
      return clean;
    }
    api.call("POST", "imports/" + id + "/commit");
    return await(id).path("state").asText().equals("done") && clean;
  }

  private JsonNode await(String id) throws IOException, InterruptedException {
    JsonNode view = api.call("GET", "imports/" + id);
    while (AT_WORK.contains(view.path("state").asText())) {
      progress(view);
      Thread.sleep(PAUSE_MILLIS);
      view = api.call("GET", "imports/" + id);
    }
    progress(view);
    OUT.println();
    if (view.hasNonNull("failure")) {
      OUT.println(view.path("failure").asText());
    }
    return view;
  }

  private static void progress(JsonNode view) {
    OUT.printf(
        "\r%s: %d of %d lines, %d accepted, %d refused, %d duplicates, %d warnings   ",
        view.path("state").asText(),
        view.path("done").asInt(),
        view.path("total").asInt(),
        view.path("accepted").asInt(),
        view.path("refused").asInt(),
        view.path("duplicates").asInt(),
        view.path("warnings").asInt());
  }

  private static void printFindings(JsonNode view) {
    for (JsonNode finding : view.path("findings")) {
      int line = finding.path("line").asInt();
      String field = finding.path("field").asText("");
      OUT.println(
          finding.path("severity").asText()
              + " "
              + (line == 0 ? "file" : "line " + line)
              + (field.isEmpty() || finding.path("field").isNull() ? "" : ", " + field)
              + ": "
              + finding.path("message").asText());
    }
  }
}
