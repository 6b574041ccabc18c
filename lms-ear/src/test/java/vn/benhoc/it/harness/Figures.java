package vn.benhoc.it.harness;

import java.util.Locale;

/** Numbers that a test measures, one a line in its output. */
public final class Figures {

  private Figures() {}

  public static void print(String name, double value, String unit) {
    System.out.println(String.format(Locale.ROOT, "figure: %s %.1f %s", name, value, unit));
  }
}
