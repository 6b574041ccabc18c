package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.paper.boundary.SubjectName;

/** Subjects as readers call them. */
@ApplicationScoped
public class SubjectNames {

  @Inject private Curriculum curriculum;

  /** A code that the programme does not know stands for itself. */
  public SubjectName of(String code, Locale language) {
    return curriculum
        .subject(code)
        .map(
            subject ->
                new SubjectName(
                    code, language.getLanguage().equals("en") ? subject.nameEn() : subject.name()))
        .orElseGet(() -> new SubjectName(code, code));
  }
}
