package vn.benhoc.paper.boundary;

import java.util.List;
import java.util.UUID;

/**
 * A paper with its forms, for those who let it be sat.
 *
 * @param subject the subject's code
 * @param minutes the time to write
 * @param forms in the order they were dealt
 */
public record PaperForms(
    UUID paperId,
    String title,
    String subject,
    String formatCode,
    int minutes,
    UUID ownerUnit,
    List<FormRef> forms) {

  public PaperForms {
    forms = List.copyOf(forms);
  }
}
