package vn.benhoc.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The box that tells where the product is and who can log in. */
record Welcome(Settings settings, URI address, Duration taken) {

  void print(PrintStream out) {
    List<String> lines = new ArrayList<>();
    lines.add("Bến Học   " + address + "   (ready in " + taken.toSeconds() + " s)");
    lines.add("");
    if (settings.demo().wanted()) {
      lines.add("Demo accounts, password " + settings.demo().password());
      lines.add("  quantri            province administrator");
      lines.add("  khaothi            exam manager");
      lines.add("  giaovien1 … 6      teachers         totruong     subject-group head");
      lines.add("  hoidong1 … 3       council          giamthi1, 2  invigilators");
      lines.add("  hocsinh01 … 40     pupils           kiemtra      auditor");
      lines.add("");
    } else {
      lines.add("First log-in: quantri, who then chooses a password");
      lines.add("  first password " + FirstLogIn.of(settings).whereabouts());
      lines.add("");
    }
    lines.add("Data: " + settings.data());
    lines.add("Ctrl-C stops it; nothing is lost.");
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    out.println("┌" + "─".repeat(width + 2) + "┐");
    lines.forEach(line -> out.println("│ " + line + " ".repeat(width - line.length()) + " │"));
    out.println("└" + "─".repeat(width + 2) + "┘");
  }
}
