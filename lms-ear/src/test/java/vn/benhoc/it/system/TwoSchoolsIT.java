package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** One sitting of classes of two schools, as the staff of each see it. */
@SystemTest
class TwoSchoolsIT {

  private static final String UNKNOWN = "0190a000-0000-7000-8000-000000000000";
  private static final String FIRST = "12A1";
  private static final String SECOND = "12B1";

  private static Api manager;
  private static String sitting;

  @BeforeAll
  static void openASitting(Installation installation) {
    manager = installation.as("khaothi");
    Exams exams = new Exams(manager);
    JsonNode paper = exams.drawPaper("TOAN", 2, "shuffled");
    sitting =
        "sittings/" + exams.openSitting(paper, List.of(FIRST, SECOND), Duration.ofMinutes(30), 50);
  }

  @Test
  void theManagerOfTheProvinceSeesBothClasses() {
    assertThat(classes(manager.get(sitting + "/candidates").expect(200).json()))
        .containsExactly(FIRST, SECOND);
    assertThat(classes(manager.get(sitting + "/results").expect(200).json().path("rows")))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void aTeacherSeesTheirOwnClassOnly(Installation installation) {
    Api teacher = installation.as("giaovien5");

    assertThat(classes(teacher.get(sitting + "/candidates").expect(200).json()))
        .containsExactly(SECOND);
    assertThat(classes(teacher.get(sitting + "/results").expect(200).json().path("rows")))
        .containsExactly(SECOND);
    assertThat(teacher.get(sitting + "/results.csv").expect(200).body())
        .contains(SECOND)
        .doesNotContain(FIRST);
  }

  @Test
  void anInvigilatorSeesAndHandsInForTheirOwnSchoolOnly(Installation installation) {
    Api invigilator = installation.as("giamthi1");
    JsonNode all = manager.get(sitting + "/candidates").expect(200).json();
    String own = sitting + "/candidates/" + candidate(all, FIRST) + "/hand-in";
    String other = sitting + "/candidates/" + candidate(all, SECOND) + "/hand-in";

    assertThat(classes(invigilator.get(sitting + "/candidates").expect(200).json()))
        .containsExactly(FIRST);
    assertThat(invigilator.post(other).problem()).isEqualTo("forbidden");
    assertThat(invigilator.post(own).problem())
        .as("a candidate of the own school who has not started")
        .isEqualTo("candidate-not-found");
  }

  @Test
  void neitherReleasesNorDeletes(Installation installation) {
    for (String staff : List.of("giaovien5", "giamthi1")) {
      Api api = installation.as(staff);
      assertThat(api.post(sitting + "/release").problem()).isEqualTo("forbidden");
      assertThat(api.post(sitting + "/withdraw-release").problem()).isEqualTo("forbidden");
      assertThat(api.delete(sitting).problem()).isEqualTo("forbidden");
      assertThat(api.post(sitting + "/restore").problem()).isEqualTo("forbidden");
    }
  }

  @Test
  void aPupilDoesNotLearnWhetherASittingExists(Installation installation) {
    Api pupil = installation.as("hocsinh03");
    for (String path : List.of(sitting, "sittings/" + UNKNOWN)) {
      assertThat(pupil.get(path).problem()).isEqualTo("forbidden");
      assertThat(pupil.get(path + "/candidates").problem()).isEqualTo("forbidden");
      assertThat(pupil.delete(path).problem()).isEqualTo("forbidden");
      assertThat(pupil.post(path + "/restore").problem()).isEqualTo("forbidden");
    }
  }

  private static Set<String> classes(JsonNode rows) {
    Set<String> names = new TreeSet<>();
    rows.forEach(row -> names.add(row.path("className").asText()));
    return names;
  }

  private static String candidate(JsonNode rows, String className) {
    for (JsonNode row : rows) {
      if (row.path("className").asText().equals(className)) {
        return row.path("id").asText();
      }
    }
    throw new AssertionError("nobody of " + className);
  }
}
