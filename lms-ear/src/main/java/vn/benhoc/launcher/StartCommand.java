package vn.benhoc.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command line of the server's own process, as its administration would put it together. Asked
 * for once and kept, so that a start needs no second Java process and a stop reaches the server
 * itself.
 */
record StartCommand(Path payara, Path folder, String domain, Path deployment) {

  private static final String BEGIN = "Dump of JVM Invocation line";

  List<String> lines() throws IOException, InterruptedException {
    Path dump = folder.resolve("command.log");
    Process process =
        new ProcessBuilder(dryRun())
            .redirectErrorStream(true)
            .redirectOutput(dump.toFile())
            .start();
    int code = process.waitFor();
    List<String> lines =
        Files.readAllLines(dump, StandardCharsets.UTF_8).stream()
            .dropWhile(line -> !line.startsWith(BEGIN))
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .toList();
    if (code != 0 || lines.isEmpty()) {
      throw new StartProblem("The server's command could not be made; " + dump + " says why.");
    }
    return lines;
  }

  private List<String> dryRun() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-jar",
        payara.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
        "start-domain",
        "--dry-run",
        "--verbose",
        "--domaindir",
        folder.toString(),
        "--postbootcommandfile",
        deployment.toString(),
        domain);
  }
}
