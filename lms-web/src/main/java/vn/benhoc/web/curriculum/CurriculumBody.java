package vn.benhoc.web.curriculum;

import java.util.List;

/** What forms and filters offer. */
public record CurriculumBody(
    List<SubjectBody> subjects, List<NamedBody> levels, List<NamedBody> kinds) {

  /** A subject. */
  public record SubjectBody(String code, String name, List<Integer> grades, boolean commentOnly) {}

  /** Something with a code and a name in the reader's language. */
  public record NamedBody(String code, String name) {}
}
