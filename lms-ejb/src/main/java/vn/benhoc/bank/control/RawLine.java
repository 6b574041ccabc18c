package vn.benhoc.bank.control;

import java.util.List;

/**
 * One line of a file that isn't blank.
 *
 * @param number from 1
 * @param text empty where the line can't be read at all; then there are findings
 */
public record RawLine(int number, String text, List<LineFinding> findings) {

  public RawLine {
    findings = List.copyOf(findings);
  }
}
