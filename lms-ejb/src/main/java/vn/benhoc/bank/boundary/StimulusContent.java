package vn.benhoc.bank.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text one or more items hang on, in the version those items were written for. */
public record StimulusContent(
    UUID versionId, UUID stimulusId, String code, @Nullable String title, String html) {

  StimulusContent withHtml(String newHtml) {
    return new StimulusContent(versionId, stimulusId, code, title, newHtml);
  }
}
