package vn.benhoc.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * The Payara domain. It is derived from the settings and the archive: the same ones find it as it
 * was (with the application deployed), others make it anew, so nothing is ever deployed twice.
 */
public final class Domain {

  private static final String NAME = "benhoc";

  /** Part of the fingerprint: another number when what this class makes has changed. */
  private static final String MAKE = "8";

  private final Settings settings;
  private final Path folder;
  private final boolean withApplication;

  private Domain(Settings settings, boolean withApplication) {
    this.settings = settings;
    this.folder = settings.data().resolve("domains");
    this.withApplication = withApplication;
  }

  /** A domain with the application, made where it is missing or was made from something else. */
  public static Domain prepare(Settings settings) throws InterruptedException {
    return new Domain(settings, true).prepare();
  }

  /** The same domain without an application, for whoever deploys one by the administration. */
  public static Domain bare(Settings settings) throws InterruptedException {
    return new Domain(settings, false).prepare();
  }

  private Domain prepare() throws InterruptedException {
    try {
      String wanted = fingerprint();
      if (Files.exists(stamp()) && Files.readString(stamp()).equals(wanted)) {
        Files.writeString(deployment(), hasWhatItNeeds() ? "" : deployCommand());
      } else {
        remake();
        Files.writeString(deployment(), withApplication ? deployCommand() : "");
        Files.writeString(stamp(), wanted);
      }
      return this;
    } catch (IOException failure) {
      throw new StartProblem(
          "The server's folder " + folder + " can't be written: " + failure.getMessage() + ".",
          failure);
    }
  }

  /** Marks the domain as unfinished, so that the next start makes it anew. */
  void discard() throws IOException {
    Files.deleteIfExists(stamp());
  }

  /**
   * Readies it for another start, which deploys nothing where the application is in it. A server
   * that was killed just after it got ready may not have noted that yet.
   */
  void settle() throws IOException {
    if (hasApplication()) {
      Files.writeString(deployment(), "");
    }
  }

  /** A launcher that was killed with its server may have left a finished domain without it. */
  private boolean hasWhatItNeeds() throws IOException {
    return !withApplication || hasApplication();
  }

  private boolean hasApplication() throws IOException {
    return Files.readString(home().resolve("config/domain.xml")).contains("ref=\"ben-hoc\"");
  }

  /** The command that starts the server. */
  List<String> command() throws IOException {
    return Files.readAllLines(commandFile());
  }

  /** The page that tells when the server serves; without an application it has its own only. */
  String readyPage() {
    return withApplication ? "health/ready" : "index.html";
  }

  /** What that page says once everything that belongs here is deployed. */
  String readySign() {
    return withApplication ? "\"ben-hoc\"" : "Payara";
  }

  /** The password of the account {@code admin}. */
  public String adminPassword() throws IOException {
    return Files.readString(folder.resolve("admin.secret"));
  }

  Path logFile() {
    return home().resolve("logs/server.log");
  }

  private Path home() {
    return folder.resolve(NAME);
  }

  private Path stamp() {
    return folder.resolve(NAME + ".stamp");
  }

  private Path commandFile() {
    return folder.resolve(NAME + ".command");
  }

  /** Commands of the server's administration that it takes after its start. */
  private Path deployment() {
    return folder.resolve("deploy.asadmin");
  }

  private void remake() throws IOException, InterruptedException {
    Trees.delete(folder);
    Files.createDirectories(folder);
    Trees.copy(settings.payara().resolve("glassfish/domains/domain1"), home());
    String password = Secrets.password();
    Trees.writeForOwner(folder.resolve("admin.secret"), password);
    Trees.writeForOwner(
        home().resolve("config/admin-keyfile"), "admin;" + Secrets.salted(password) + ";asadmin\n");
    DomainFile.read(home().resolve("config/domain.xml"))
        .name(NAME)
        .listen(settings)
        .http()
        .threads()
        .heap(settings.heap())
        .write();
    LoggingFile.read(home().resolve("config/logging.properties"))
        .format(settings.logFormat())
        .bounded()
        .quietConsole()
        .write();
    Files.writeString(deployment(), "");
    Files.write(
        commandFile(), new StartCommand(settings.payara(), folder, NAME, deployment()).lines());
  }

  private String deployCommand() {
    String archive = settings.archive().toString().replace('\\', '/');
    return "deploy --force=true --name=ben-hoc " + archive + "\n";
  }

  private String fingerprint() throws IOException {
    MessageDigest digest = Secrets.sha256();
    if (withApplication) {
      addArchive(digest);
    }
    String chosen =
        String.join(
            " ",
            MAKE,
            settings.address(),
            Integer.toString(settings.httpPort()),
            Integer.toString(settings.adminPort()),
            settings.heap(),
            settings.logFormat().name(),
            settings.payara().toString(),
            folder.toString(),
            System.getProperty("java.home"));
    digest.update(chosen.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private void addArchive(MessageDigest digest) throws IOException {
    if (!Files.isRegularFile(settings.archive())) {
      throw new StartProblem("The archive " + settings.archive() + " is missing: build it first.");
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(settings.archive()), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
