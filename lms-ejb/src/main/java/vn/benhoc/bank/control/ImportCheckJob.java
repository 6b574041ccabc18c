package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.benhoc.bank.entity.ImportState;

/** Checks a whole file; nothing is written to the bank. */
@ApplicationScoped
public class ImportCheckJob extends ImportJob {

  public static final String KIND = "bank-import-check";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  ImportState during() {
    return ImportState.CHECKING;
  }

  @Override
  void end(UUID importId, List<LineReader.ReadLine> lines) {
    steps.checked(importId, lines);
  }
}
