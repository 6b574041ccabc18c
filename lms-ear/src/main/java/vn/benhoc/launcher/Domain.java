package vn.benhoc.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Payara domain. It is derived from the settings and the archive: the same ones find it as it
 * was (with the application deployed), others make it anew, so nothing is ever deployed twice.
 */
public final class Domain {

  private static final String NAME = "benhoc";

  private final Settings settings;
  private final Path folder;
  private final Path stamp;

  private Domain(Settings settings) {
    this.settings = settings;
    this.folder = settings.data().resolve("domains");
    this.stamp = folder.resolve(NAME + ".stamp");
  }

  /** Makes the domain where it is missing or was made from something else. */
  public static Domain prepare(Settings settings) {
    Domain domain = new Domain(settings);
    try {
      String wanted = domain.fingerprint();
      if (!Files.exists(domain.stamp) || !Files.readString(domain.stamp).equals(wanted)) {
        domain.remake();
        Files.writeString(domain.deployment(), domain.deployCommand());
        Files.writeString(domain.stamp, wanted);
      } else {
        Files.writeString(domain.deployment(), "");
      }
      return domain;
    } catch (IOException failure) {
      throw new StartProblem(
          "The server's folder " + domain.folder + " can't be written: " + failure.getMessage(),
          failure);
    }
  }

  /** Marks the domain as unfinished, so that the next start makes it anew. */
  public void discard() throws IOException {
    Files.deleteIfExists(stamp);
  }

  Path folder() {
    return folder;
  }

  String name() {
    return NAME;
  }

  Path logFile() {
    return folder.resolve(NAME).resolve("logs/server.log");
  }

  Path deployment() {
    return folder.resolve("deploy.asadmin");
  }

  List<String> asadmin() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-jar",
        settings.payara().resolve("glassfish/lib/client/appserver-cli.jar").toString());
  }

  private void remake() throws IOException {
    deleteTree(folder);
    Files.createDirectories(folder);
    Path passwords = Files.writeString(folder.resolve("admin.secret"), adminPasswords());
    var command = new java.util.ArrayList<>(asadmin());
    command.addAll(
        List.of(
            "--user",
            "admin",
            "--passwordfile",
            passwords.toString(),
            "create-domain",
            "--domaindir",
            folder.toString(),
            "--adminport",
            Integer.toString(settings.adminPort()),
            "--instanceport",
            Integer.toString(settings.httpPort()),
            "--savelogin=false",
            "--checkports=false",
            NAME));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("create.log").toFile())
            .start();
    if (waitFor(process) != 0) {
      throw new StartProblem(
          "The server's domain could not be made; see " + folder.resolve("create.log") + ".");
    }
    DomainFile.read(folder.resolve(NAME).resolve("config/domain.xml"))
        .listen(settings.address())
        .compress()
        .heap(settings.heap())
        .write();
  }

  private String deployCommand() {
    String archive = settings.archive().toString().replace('\\', '/');
    return "deploy --force=true --name=ben-hoc " + archive + "\n";
  }

  private static String adminPasswords() {
    byte[] secret = new byte[16];
    new SecureRandom().nextBytes(secret);
    return "AS_ADMIN_PASSWORD=" + HexFormat.of().formatHex(secret) + "\n";
  }

  private String fingerprint() throws IOException {
    if (!Files.isRegularFile(settings.archive())) {
      throw new StartProblem("The archive " + settings.archive() + " is missing: build it first.");
    }
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(settings.archive()), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    String chosen =
        String.join(
            " ",
            settings.address(),
            Integer.toString(settings.httpPort()),
            Integer.toString(settings.adminPort()),
            settings.heap());
    digest.update(chosen.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int waitFor(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new StartProblem("The start was interrupted.", stopped);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
