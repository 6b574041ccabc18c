package vn.benhoc.paper.boundary;

import java.util.List;

/**
 * One form as a candidate sees it: no key, no explanation, no item code.
 *
 * @param form its four digits
 */
public record SealedPaper(
    String form,
    SubjectName subject,
    String title,
    int minutes,
    List<SealedPart> parts,
    List<HtmlPart> stimuli) {

  public SealedPaper {
    parts = List.copyOf(parts);
    stimuli = List.copyOf(stimuli);
  }
}
