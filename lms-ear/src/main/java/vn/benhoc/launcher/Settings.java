package vn.benhoc.launcher;

import java.nio.file.Path;
import java.util.Properties;

/**
 * What can be chosen at a start, each by {@code -Dname=value} of the Maven command.
 *
 * @param address the address that the pages are served on ({@code lms.http.address})
 * @param httpPort port of the pages ({@code lms.http.port})
 * @param adminPort port of the server's administration, always on 127.0.0.1 ({@code
 *     lms.admin.port})
 * @param databasePort port of the embedded database, always on 127.0.0.1 ({@code lms.db.port})
 * @param heap largest heap of the server, as {@code -Xmx} takes it ({@code lms.heap})
 * @param data folder of everything that is kept ({@code lms.data})
 * @param payara the unpacked application server
 * @param archive the EAR
 * @param demo whether an empty database gets the demo province ({@code lms.demo})
 * @param demoPassword password of every demo account ({@code lms.demo.password})
 * @param external the database to use instead of the embedded one, or an empty URL
 */
public record Settings(
    String address,
    int httpPort,
    int adminPort,
    int databasePort,
    String heap,
    Path data,
    Path payara,
    Path archive,
    boolean demo,
    String demoPassword,
    ExternalDatabase external) {

  /**
   * Where an external MariaDB is; {@code LMS_DB_URL}, {@code LMS_DB_USER}, {@code LMS_DB_PASSWORD}.
   */
  public record ExternalDatabase(String url, String user, String password) {
    boolean given() {
      return !url.isBlank();
    }
  }

  /** Reads and checks the settings; a bad one is a {@link StartProblem} that names it. */
  public static Settings from(Properties properties, java.util.Map<String, String> environment) {
    var reader = new Reader(properties);
    return new Settings(
        reader.text("lms.http.address", "127.0.0.1"),
        reader.port("lms.http.port", 8480),
        reader.port("lms.admin.port", 8448),
        reader.port("lms.db.port", 8436),
        reader.heap("lms.heap", "1g"),
        reader.folder("lms.data", ".benhoc"),
        reader.folder("payara.home", "target/payara6"),
        reader.folder("lms.ear", "target/ben-hoc.ear"),
        Boolean.parseBoolean(reader.text("lms.demo", "true")),
        reader.text("lms.demo.password", "BenHoc-2026"),
        new ExternalDatabase(
            environment.getOrDefault("LMS_DB_URL", ""),
            environment.getOrDefault("LMS_DB_USER", "lms"),
            environment.getOrDefault("LMS_DB_PASSWORD", "")));
  }

  private record Reader(Properties properties) {

    String text(String name, String otherwise) {
      String value = properties.getProperty(name, "").strip();
      return value.isEmpty() ? otherwise : value;
    }

    int port(String name, int otherwise) {
      String value = text(name, Integer.toString(otherwise));
      if (!value.matches("\\d{1,5}")
          || Integer.parseInt(value) < 1
          || Integer.parseInt(value) > 65_535) {
        throw new StartProblem(
            "Setting " + name + " is '" + value + "': a port from 1 to 65535 is expected.");
      }
      return Integer.parseInt(value);
    }

    String heap(String name, String otherwise) {
      String value = text(name, otherwise);
      if (!value.matches("[1-9]\\d*[mMgG]")) {
        throw new StartProblem(
            "Setting " + name + " is '" + value + "': a size such as 768m or 2g is expected.");
      }
      return value;
    }

    Path folder(String name, String otherwise) {
      return Path.of(text(name, otherwise)).toAbsolutePath().normalize();
    }
  }
}
