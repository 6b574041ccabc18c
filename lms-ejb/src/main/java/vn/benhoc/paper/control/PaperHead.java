package vn.benhoc.paper.control;

import java.util.List;
import vn.benhoc.paper.boundary.SubjectName;

/**
 * What stands above the items of every form of a paper.
 *
 * @param parts with the titles the format had
 */
record PaperHead(SubjectName subject, String title, int minutes, List<FormatPart> parts) {

  PaperHead {
    parts = List.copyOf(parts);
  }
}
