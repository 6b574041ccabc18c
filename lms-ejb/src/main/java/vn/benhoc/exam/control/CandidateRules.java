package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.text.Messages;

/** What candidates are told before they start. */
@ApplicationScoped
public class CandidateRules {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final List<String> KEYS =
      List.of(
          "exam.rule.minutes",
          "exam.rule.admission",
          "exam.rule.saving",
          "exam.rule.defect",
          "exam.rule.hand-in");

  @Inject private Messages messages;

  public List<String> of(Sitting sitting, Locale language) {
    Map<String, String> facts =
        Map.of(
            "minutes", Integer.toString(sitting.minutes()),
            "closes", CLOCK.format(sitting.closesAt().atZone(ZONE)));
    return KEYS.stream().flatMap(key -> messages.text(key, language, facts).stream()).toList();
  }
}
