package vn.benhoc.engine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongOptionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        ">",
        "<>",
        "< ",
        "‹",
        "&",
        "&#",
        "&amp;",
        "&#7843;",
        ") ",
        ". ",
        "(",
        "\"",
        " ",
        "A",
        "A, ",
        ", B",
        " và B",
        "A và ",
        "A đúng, ",
        "cả ",
        "tất cả các ",
        "(1) và ",
        "\u0316\u0301",
        "none of ",
        "all ",
        "<p>A</p>",
        "\u00A0\t",
        "\uD83D\uDE00",
        "\uD83D"
      })
  void longTextsAreLeftAloneInNoTime(String piece) {
    String many = piece.repeat(50_000 / piece.length());
    List<String> texts = List.of(many, "a" + many + "a", "A" + many + " x", "cả A" + many + "và B");

    boolean named =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> OtherOptionNaming.anyNamesOthers(texts.subList(1, 3)));

    assertThat(named).isFalse();
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> OtherOptionNaming.anyNamesOthers(texts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A đúng, ",
        "A, B ",
        "cả hai ",
        "câu A ",
        "A và ",
        "không ",
        "(1), ",
        "A đúng và câu ",
        "of the ",
        "A only ",
        "all of the answers ",
        "tất cả các ý này "
      })
  void repeatedWordsOfTheLongestTextAreLeftAloneInNoTime(String piece) {
    String many = piece.repeat(290 / piece.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(OtherOptionNaming.namesOthers("cả " + many + "x")).isFalse());
  }

  @Test
  void wordsAreFoundInAnyAmountOfMarkUp() {
    String tags = "<span style=\"x\">".repeat(3000);

    assertThat(OtherOptionNaming.namesOthers(tags + "cả A" + tags + " và B" + tags)).isTrue();
    assertThat(OtherOptionNaming.namesOthers(" \n".repeat(9000) + "none of the above")).isTrue();
  }

  @Test
  void optionOfMoreThanThreeHundredCharactersNamesNone() {
    String longest = "A" + ", B".repeat(99);

    assertThat(OtherOptionNaming.namesOthers(longest + ".".repeat(2))).isTrue();
    assertThat(OtherOptionNaming.namesOthers(longest + ".".repeat(3))).isFalse();
  }
}
