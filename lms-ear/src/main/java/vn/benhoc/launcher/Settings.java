package vn.benhoc.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What can be chosen at a start: each by {@code -Dname=value} of the command, or by the environment
 * under the same name in capitals with underscores ({@code LMS_HTTP_PORT}).
 *
 * @param address the address that the pages are served on ({@code lms.http.address})
 * @param httpPort port of the pages ({@code lms.http.port})
 * @param adminPort port of the server's administration, always on 127.0.0.1 ({@code
 *     lms.admin.port})
 * @param databasePort port of the embedded database, always on 127.0.0.1 ({@code lms.db.port})
 * @param heap largest heap of the server, as {@code -Xmx} takes it ({@code lms.heap})
 * @param logFormat how the server's log is written ({@code lms.log.format})
 * @param startLimit how long the database and the server may each take to start ({@code
 *     lms.start.seconds})
 * @param data folder of everything that is kept ({@code lms.data})
 * @param reserveMegabytes how much of the disk is kept for the embedded database; 0 for nothing
 *     ({@code lms.db.reserve})
 * @param payara the unpacked application server ({@code payara.home})
 * @param archive the EAR ({@code lms.ear})
 * @param demo whether an empty database gets the demo province, and its password
 * @param first what a database begins with that is no demo
 * @param sealKeys keys that seal what the database must not know ({@code lms.seal.keys}); empty to
 *     have one made
 * @param external the database to use instead of the embedded one, or an empty URL
 */
public record Settings(
    String address,
    int httpPort,
    int adminPort,
    int databasePort,
    String heap,
    LogFormat logFormat,
    Duration startLimit,
    Path data,
    int reserveMegabytes,
    Path payara,
    Path archive,
    Demo demo,
    First first,
    String sealKeys,
    DatabaseAccess external) {

  /**
   * The demo province.
   *
   * @param wanted whether an empty database gets it ({@code lms.demo})
   * @param password password of every demo account ({@code lms.demo.password})
   */
  public record Demo(boolean wanted, String password) {}

  /**
   * What a database begins with that is no demo.
   *
   * @param provinceName name of the province's unit ({@code lms.province.name}); empty for the
   *     server's default
   * @param password first password of the administrator ({@code lms.admin.password}); empty to have
   *     one made
   */
  public record First(String provinceName, String password) {}

  /** Reads and checks the settings; a bad one is a {@link StartProblem} that names it. */
  public static Settings from(Properties properties, Map<String, String> environment) {
    var reader = new Reader(properties, environment);
    return new Settings(
        reader.text("lms.http.address", "127.0.0.1"),
        reader.port("lms.http.port", 8480),
        reader.port("lms.admin.port", 8448),
        reader.port("lms.db.port", 8436),
        reader.heap("lms.heap", "1g"),
        reader.logFormat("lms.log.format", LogFormat.JSON),
        Duration.ofSeconds(reader.number("lms.start.seconds", 300, 10, 86_400)),
        reader.folder("lms.data", ".benhoc"),
        reader.number("lms.db.reserve", 64, 0, 4_096),
        reader.folder("payara.home", "target/payara6"),
        reader.folder("lms.ear", "target/ben-hoc.ear"),
        new Demo(reader.flag("lms.demo", true), reader.text("lms.demo.password", "BenHoc-2026")),
        new First(reader.readable("lms.province.name"), reader.text("lms.admin.password", "")),
        reader.text("lms.seal.keys", ""),
        new DatabaseAccess(
            reader.text("lms.db.url", ""),
            reader.text("lms.db.user", "lms"),
            reader.text("lms.db.password", "")));
  }

  /** The address that a browser on this machine opens. */
  URI pages() {
    String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
    return URI.create("http://" + host + ":" + httpPort + "/");
  }

  private record Reader(Properties properties, Map<String, String> environment) {

    String text(String name, String otherwise) {
      String value = properties.getProperty(name, "").strip();
      if (value.isEmpty()) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        value = environment.getOrDefault(variable, "").strip();
      }
      return value.isEmpty() ? otherwise : value;
    }

    /** Letters that the locale of this machine has no signs for are lost before they get here. */
    String readable(String name) {
      String value = text(name, "");
      if (value.indexOf('\uFFFD') >= 0) {
        throw wrong(name, value, "a text that the locale can express, such as under LANG=C.UTF-8,");
      }
      return value;
    }

    int port(String name, int otherwise) {
      return number(name, otherwise, 1, 65_535);
    }

    int number(String name, int otherwise, int least, int most) {
      String value = text(name, Integer.toString(otherwise));
      int number = value.matches("\\d{1,8}") ? Integer.parseInt(value) : -1;
      if (number < least || number > most) {
        throw wrong(name, value, "a number from " + least + " to " + most);
      }
      return number;
    }

    boolean flag(String name, boolean otherwise) {
      String value = text(name, Boolean.toString(otherwise));
      return switch (value) {
        case "true" -> true;
        case "false" -> false;
        default -> throw wrong(name, value, "true or false");
      };
    }

    String heap(String name, String otherwise) {
      String value = text(name, otherwise);
      if (!value.matches("[1-9]\\d*[mMgG]")) {
        throw wrong(name, value, "a size such as 768m or 2g");
      }
      return value;
    }

    LogFormat logFormat(String name, LogFormat otherwise) {
      String value = text(name, otherwise.name().toLowerCase(Locale.ROOT));
      return switch (value) {
        case "json" -> LogFormat.JSON;
        case "text" -> LogFormat.TEXT;
        default -> throw wrong(name, value, "json or text");
      };
    }

    Path folder(String name, String otherwise) {
      return Path.of(text(name, otherwise)).toAbsolutePath().normalize();
    }

    private static StartProblem wrong(String name, String value, String expected) {
      return new StartProblem(
          "Setting " + name + " is '" + value + "': " + expected + " is expected.");
    }
  }
}
