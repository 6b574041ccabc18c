package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.benhoc.bank.entity.ImportState;

/** Writes a checked file, everything or nothing. */
@ApplicationScoped
public class ImportWriteJob extends ImportJob {

  public static final String KIND = "bank-import-write";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  ImportState during() {
    return ImportState.IMPORTING;
  }

  @Override
  void end(UUID importId, List<LineReader.ReadLine> lines) {
    steps.write(importId, lines);
  }
}
