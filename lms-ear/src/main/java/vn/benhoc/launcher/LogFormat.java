package vn.benhoc.launcher;

/** How the server's log is written; what it says is {@code event key=value …} in both. */
public enum LogFormat {
  /** One JSON object a line, for programs that gather logs. */
  JSON("fish.payara.enterprise.server.logging.JSONLogFormatter"),
  /** Payara's own, of several lines, for a reader. */
  TEXT("com.sun.enterprise.server.logging.ODLLogFormatter");

  private final String formatter;

  LogFormat(String formatter) {
    this.formatter = formatter;
  }

  /** The class of the server that writes it. */
  String formatter() {
    return formatter;
  }
}
