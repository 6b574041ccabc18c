package vn.benhoc.engine.attempt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.Admitted;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.HandedIn;
import vn.benhoc.engine.attempt.AttemptEvent.HeldDecided;
import vn.benhoc.engine.attempt.AttemptEvent.OutageCredited;
import vn.benhoc.engine.attempt.AttemptEvent.Paused;
import vn.benhoc.engine.attempt.AttemptEvent.Reopened;
import vn.benhoc.engine.attempt.AttemptEvent.Resumed;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.Response;

/**
 * A scenario of {@code attempt-walkthrough.txt}, whose head explains the columns.
 *
 * @param name what it shows
 * @param terms the terms it runs under
 * @param steps what happens, in order
 */
record AttemptScript(String name, AttemptTerms terms, List<Step> steps) {

  /** One line: what happens when, and what is expected. */
  record Step(
      String time, String event, String outcome, String left, String deadline, String sheet) {

    static Step parse(String line) {
      String[] columns = line.split("\\|", -1);
      String sheet = columns.length > 5 ? columns[5].strip() : "";
      return new Step(
          columns[0].strip(),
          columns[1].strip(),
          columns[2].strip(),
          columns[3].strip(),
          columns[4].strip(),
          sheet);
    }

    AttemptEvent toEvent() {
      String[] words = event.split("\\s+");
      return switch (words[0]) {
        case "answer", "flag", "block" -> byCandidate(words);
        case "start" -> new Started();
        case "handin" -> new HandedIn(HandInBy.of(words[1]));
        default -> byStaff(words, Decision.of(words[words.length - 1], "giám thị 1", "mất điện"));
      };
    }
  }

  static List<AttemptScript> all() {
    List<AttemptScript> all = new ArrayList<>();
    for (String scenario : text().split("(?m)^== ")) {
      List<String> lines =
          scenario.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        all.add(
            new AttemptScript(
                lines.get(0),
                terms(lines.get(1)),
                lines.stream().skip(2).map(Step::parse).toList()));
      }
    }
    return all;
  }

  private static String text() {
    try (InputStream in = AttemptScript.class.getResourceAsStream("/attempt-walkthrough.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AttemptTerms terms(String line) {
    AttemptTerms terms = AttemptRun.TERMS;
    for (String word : line.split(" ")) {
      terms =
          switch (word) {
            case "terms" -> terms;
            case "lateness=together" ->
                terms.with(terms.admission().with(Lateness.ENDS_WITH_EVERYBODY));
            case "invigilator=yes" -> terms.with(terms.admission().requiringInvigilator());
            case "allowance=25%" -> terms.with(Allowance.percent(25));
            case "allowance=10m" -> terms.with(Allowance.minutes(10));
            case "handin=2/3" -> terms.withEarliestHandIn(Share.of(2, 3));
            case "handin=1/1" -> terms.withEarliestHandIn(Share.all());
            case "late=hold" -> terms.with(LateAnswers.held(Duration.ofHours(2)));
            case "late=accept" -> terms.with(LateAnswers.accepted(Duration.ofHours(2)));
            default -> throw new IllegalArgumentException("no term " + word);
          };
    }
    return terms;
  }

  private static AttemptEvent byCandidate(String[] words) {
    Origin origin = Origin.of(words[2], Long.parseLong(words[3]));
    if (words.length > 4) {
      origin = origin.writtenAt(AttemptRun.at(words[4]));
    }
    if (words[0].equals("block")) {
      return new BlockChosen(words[1], origin);
    }
    String[] answer = words[1].split("=");
    SlotId slot = SlotId.parse(answer[0]);
    return words[0].equals("flag")
        ? new Flagged(slot, true, origin)
        : new Answered(slot, option(slot, answer[1]), origin);
  }

  private static @Nullable Response option(SlotId slot, String letter) {
    return letter.equals("-")
        ? null
        : ChoiceResponse.of(Items.option("i" + slot, letter.charAt(0) - 'A' + 1));
  }

  private static AttemptEvent byStaff(String[] words, Decision decision) {
    return switch (words[0]) {
      case "admit" -> new Admitted(decision);
      case "grant" -> new TimeGranted(minutes(words[1]), decision);
      case "pause" -> new Paused(words.length > 2 ? minutes(words[1]) : null, decision);
      case "resume" -> new Resumed(decision);
      case "outage" -> new OutageCredited(AttemptRun.span(words[1], words[2]), decision);
      case "reopen" ->
          new Reopened(
              minutes(words[1]),
              words.length > 3 ? AttemptRun.span(words[2], words[3]) : null,
              decision);
      case "decide" ->
          new HeldDecided(
              new Track(words[2], Track.Matter.RESPONSE, SlotId.parse(words[1])),
              Long.parseLong(words[3]),
              words[4].equals("yes"),
              decision);
      default -> throw new IllegalArgumentException("no event " + words[0]);
    };
  }

  private static Duration minutes(String number) {
    return Duration.ofMinutes(Long.parseLong(number));
  }
}
