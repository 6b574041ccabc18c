package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.platform.demo.DemoStep;

/** The demo province's bank: the items that come with the product, by six teachers in turn. */
@ApplicationScoped
public class DemoBank implements DemoStep {

  /** One file a subject, in {@code demo/items}. */
  static final List<String> SUBJECTS =
      List.of("TOAN", "VATLI", "HOA", "SINH", "SU", "DIA", "TIN", "NN");

  private static final int AUTHORS = 6;

  @Inject private Roster roster;
  @Inject private ImportReading reading;
  @Inject private ImportSteps steps;

  @Override
  public String name() {
    return "bank";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void seed() {
    UUID province =
        roster.province().orElseThrow(() -> new IllegalStateException("no province yet")).id();
    List<UUID> authors =
        IntStream.rangeClosed(1, AUTHORS)
            .mapToObj(number -> roster.personOf("giaovien" + number))
            .flatMap(Optional::stream)
            .toList();
    ImportOwner owner = new ImportOwner(province, authors);
    for (String subject : SUBJECTS) {
      steps.importAtOnce(reading.readTrusted(file(subject)), owner);
    }
  }

  private static byte[] file(String subject) {
    String name = "/demo/items/" + subject + ".jsonl";
    try (InputStream stream = DemoBank.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the product lacks " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
