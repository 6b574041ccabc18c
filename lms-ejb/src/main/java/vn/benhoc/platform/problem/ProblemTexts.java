package vn.benhoc.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import vn.benhoc.platform.text.Messages;

/** Says refusals and findings in the reader's language. */
@ApplicationScoped
public class ProblemTexts {

  private Messages messages;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected ProblemTexts() {}

  @Inject
  public ProblemTexts(Messages messages) {
    this.messages = messages;
  }

  public String title(Refusal refusal, Locale language) {
    return messages.text(refusal.code() + ".title", language, Map.of()).orElseGet(refusal::code);
  }

  public String detail(RefusedException refused, Locale language) {
    Refusal refusal = refused.refusal();
    return messages
        .text(refusal.code() + ".detail", language, refused.parameters())
        .orElseGet(() -> title(refusal, language));
  }

  public String message(Finding finding, Locale language) {
    return messages
        .text("finding." + finding.code(), language, finding.parameters())
        .orElseGet(finding::code);
  }
}
