package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.platform.id.Ids;

/** Reads the lines of a file with the curriculum and the formula setter at hand. */
@ApplicationScoped
public class ImportReading {

  @Inject private Curriculum curriculum;
  @Inject private FormulaSetter formulas;
  @Inject private Ids ids;

  /**
   * Reads line by line.
   *
   * @param goesOn is told after each line how many are read, and says whether to go on
   */
  public List<LineReader.ReadLine> read(List<RawLine> raw, IntPredicate goesOn) {
    LineReader reader = reader(formulas::fault);
    List<LineReader.ReadLine> lines = new ArrayList<>(raw.size());
    for (RawLine line : raw) {
      lines.add(reader.read(line));
      if (!goesOn.test(lines.size())) {
        return List.of();
      }
    }
    return lines;
  }

  /** Reads a file of the product itself, whose formulas its tests have set. */
  public List<LineReader.ReadLine> readTrusted(byte[] file) {
    LineReader reader = reader(FormulaReader.TRUSTING);
    return FileLines.of(file).stream().map(reader::read).toList();
  }

  private LineReader reader(FormulaReader formulaReader) {
    Vocabulary vocabulary = new Vocabulary(curriculum::hasSubject, curriculum::topic);
    return new LineReader(new LineTools(vocabulary, formulaReader, ids));
  }
}
