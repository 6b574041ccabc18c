package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The marking of the driver's own, against results that are wrong. */
@Tag("system")
class SecondMarkingIT {

  private static final String RESULT =
      """
      {"total":"0.50","items":[
        {"slot":"1.1","kind":"choice","points":"0.25","max":"0.25",
         "mine":{"kind":"choice","option":"a","text":null},"key":{"optionId":"a"}},
        {"slot":"1.2","kind":"choice","points":"0","max":"0.25",
         "mine":{"kind":"choice","option":"b"},"key":{"optionId":"c"}},
        {"slot":"1.3","kind":"choice","points":"0.25","max":"0.25",
         "mine":{"kind":"choice","option":"d"},"key":{"optionId":"d"}},
        {"slot":"1.4","kind":"choice","points":"0","max":"0.25",
         "mine":null,"key":{"optionId":"d"}}]}""";

  private final PromisedAnswers answers = new PromisedAnswers();
  private JsonNode result;

  @BeforeEach
  void threeAnswersToFourItems() throws Exception {
    answers.add(choice(1, "1.1", "c"));
    answers.add(choice(2, "1.2", "b"));
    answers.add(choice(3, "1.3", "d"));
    answers.add(choice(4, "1.1", "a"));
    result = PaperText.JSON.readTree(RESULT);
  }

  private static Batch choice(int sequence, String slot, String option) {
    return new Batch(sequence, slot, "{\"kind\":\"choice\",\"option\":\"%s\"}".formatted(option));
  }

  private ObjectNode item(int number) {
    return (ObjectNode) result.path("items").path(number);
  }

  private int faults() {
    return new SecondMarking(answers).faults(result);
  }

  @Test
  void aMarkByTheNewestAnswersIsRight() {
    assertThat(faults()).isZero();
  }

  @Test
  void aMarkByAnOlderAnswerIsFound() {
    ((ObjectNode) item(0).path("mine")).put("option", "c");
    item(0).put("points", "0");
    ((ObjectNode) result).put("total", "0.25");
    assertThat(faults()).isEqualTo(1);
  }

  @Test
  void pointsThatTheAnswerDoesNotDeserveAreFound() {
    item(1).put("points", "0.25");
    assertThat(faults()).isEqualTo(1);
    ((ObjectNode) result).put("total", "0.75");
    assertThat(faults()).isEqualTo(2);
  }

  @Test
  void anotherTotalAndNoneAreFound() {
    ((ObjectNode) result).put("total", "0.75");
    assertThat(faults()).isEqualTo(1);
    ((ObjectNode) result).putNull("total");
    assertThat(faults()).isEqualTo(1);
  }

  @Test
  void anAnswerThatNobodyGaveAndOneThatIsMissingAreFound() {
    item(3).putObject("mine").put("kind", "choice").put("option", "a");
    assertThat(faults()).isEqualTo(1);
    item(2).putNull("mine").put("points", "0");
    ((ObjectNode) result).put("total", "0.25");
    assertThat(faults()).isEqualTo(2);
  }

  @Test
  void anItemThatIsNotShownIsFound() {
    ((com.fasterxml.jackson.databind.node.ArrayNode) result.path("items")).remove(1);
    assertThat(faults()).isEqualTo(1);
  }

  @Test
  void anItemThatIsNoChoiceIsRefused() {
    item(0).put("kind", "short");
    assertThatThrownBy(this::faults).isInstanceOf(IllegalArgumentException.class);
  }
}
