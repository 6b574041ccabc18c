package vn.benhoc.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The proxy's configuration as it is delivered for Docker, with what can't be the same here: where
 * it listens and what it stands before, folders, the limit of files and with it the number of
 * workers. TLS is left out: the driver would have to bear the other half of it on the same
 * processors. Whatever is replaced has to be there, so that what is delivered can't change unseen.
 */
final class ProxyConfiguration {

  /** From how many addresses of this machine the proxy calls the server. */
  private static final int SOURCES = 8;

  /** How many connections for requests all workers together keep to the server; two deliver it. */
  static final int KEPT = 1_024;

  private String text;

  private ProxyConfiguration(String text) {
    this.text = text;
  }

  /**
   * What differs from the delivered one.
   *
   * @param port where it listens, on 127.0.0.1
   * @param serverPort where the server does
   * @param workers how many processes share the connections
   * @param files how many files each of them may have open
   */
  record Here(int port, int serverPort, int workers, int files) {}

  /** Writes both files of the delivered folder, as they can be used here, into another. */
  static void write(Path delivered, Path folder, Here here) throws IOException {
    Files.createDirectories(folder.resolve("conf.d"));
    Files.writeString(
        folder.resolve("nginx.conf"),
        main(Files.readString(delivered.resolve("nginx.conf")), here));
    Files.writeString(
        folder.resolve("conf.d/default.conf"),
        site(Files.readString(delivered.resolve("templates/default.conf.template")), here));
  }

  static String main(String delivered, Here here) {
    return new ProxyConfiguration(delivered)
        .with("user nginx;", "user root;")
        .with("worker_processes auto;", "worker_processes " + here.workers() + ";")
        .with("worker_rlimit_nofile \\d+;", "worker_rlimit_nofile " + here.files() + ";")
        .with("worker_connections \\d+;", "worker_connections " + (here.files() - 100) + ";")
        .with("/var/log/nginx/error.log", "error.log")
        .with("/run/nginx.pid", "nginx.pid")
        .with("include /etc/nginx/conf.d/", folders() + "include conf.d/")
        .text;
  }

  private static String folders() {
    StringBuilder lines = new StringBuilder();
    for (String folder : new String[] {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
      lines.append(folder).append("_temp_path tmp-").append(folder).append(";\n  ");
    }
    return lines.toString();
  }

  /**
   * Each worker has a listening socket of its own, or the first would take all it can. The
   * connections to the server come from several of this machine's own addresses: between two
   * addresses there are 28,000, in which those that were just closed count for a minute. The
   * delivered container has a wider range of its own. There are more workers here than a machine
   * has processors; they keep as many connections to the server as the delivered two.
   */
  static String site(String delivered, Here here) {
    return new ProxyConfiguration(delivered)
        .with("(?s)# A server that was made anew.*?(?=upstream )", "")
        .with("server server:8080 resolve;", "server 127.0.0.1:" + here.serverPort() + ";")
        .with("(?s)# What follows the name.*?(?=server \\{\\s+listen 443 )", "")
        .with("listen 443 ssl;", "listen 127.0.0.1:" + here.port() + " reuseport;")
        .with("http2 on;", "")
        .with("ssl_\\w+ [^;]*;", "")
        .with("server_name \\$\\{BENHOC_HOST};", "server_name _;")
        .with("keepalive 512;", "keepalive " + KEPT / here.workers() + ";")
        .with("(?=upstream )", sources())
        .with("(?=proxy_http_version )", "proxy_bind $source;\n  ")
        .text;
  }

  private static String sources() {
    StringBuilder lines = new StringBuilder("split_clients $remote_addr$remote_port $source {\n");
    for (int last = 2; last <= SOURCES; last++) {
      lines.append("  %d%% 127.0.0.%d;\n".formatted(100 / SOURCES, last));
    }
    return lines.append("  * 127.0.0.1;\n}\n\n").toString();
  }

  private ProxyConfiguration with(String pattern, String replacement) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("the delivered proxy has no " + pattern + " any more");
    }
    text = matcher.replaceAll(Matcher.quoteReplacement(replacement));
    return this;
  }
}
