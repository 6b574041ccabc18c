package vn.benhoc.web.curriculum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.benhoc.curriculum.boundary.Curriculum;
import vn.benhoc.curriculum.boundary.TopicNode;
import vn.benhoc.people.boundary.Caller;

/** Subjects, levels, kinds and topics. */
@Path("curriculum")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CurriculumResource {

  @Inject private Curriculum curriculum;
  @Inject private Caller caller;

  @GET
  public CurriculumBody curriculum() {
    Locale language = caller.language();
    return new CurriculumBody(
        curriculum.subjectsForPage().stream()
            .map(
                subject ->
                    new CurriculumBody.SubjectBody(
                        subject.code(),
                        subject.name(language),
                        subject.grades(),
                        subject.commentOnly()))
            .toList(),
        named(curriculum.levels(language)),
        named(curriculum.kinds(language)));
  }

  @GET
  @Path("topics")
  public List<TopicBody> topics(
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("grade") @Nullable Integer grade) {
    return curriculum.topicsForPage(subject == null ? "" : subject, grade).stream()
        .map(this::topic)
        .toList();
  }

  private TopicBody topic(TopicNode node) {
    return new TopicBody(
        node.topic().code(),
        node.topic().title(caller.language()),
        node.topic().grade(),
        node.children().stream().map(this::topic).toList());
  }

  private static List<CurriculumBody.NamedBody> named(List<Curriculum.Named> all) {
    return all.stream().map(n -> new CurriculumBody.NamedBody(n.code(), n.name())).toList();
  }
}
