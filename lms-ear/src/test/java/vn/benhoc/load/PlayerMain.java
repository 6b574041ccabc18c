package vn.benhoc.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A process of the driver that plays a part of a province's candidates. It reads what to do line by
 * line: a phase, or the file to leave the outcome in; repeats each line when that is done; and ends
 * with its input, so that it never outlives the process that started it.
 */
public final class PlayerMain {

  /** What stands before the name of the file. */
  static final String REPORT = "report ";

  private PlayerMain() {}

  /**
   * Plays.
   *
   * @param arguments the part, as JSON
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (Slice slice = new Slice(Part.read(arguments[0]))) {
      for (String order = orders.readLine(); order != null; order = orders.readLine()) {
        follow(order, slice);
        System.out.println(order);
      }
    }
  }

  private static void follow(String order, Slice slice) throws IOException, InterruptedException {
    if (order.startsWith(REPORT)) {
      slice.outcome().write(Path.of(order.substring(REPORT.length())));
    } else {
      Phase phase = Phase.valueOf(order);
      slice.begin(phase);
      slice.await(phase);
    }
  }
}
