package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import vn.benhoc.paper.boundary.PackedForm;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.platform.memory.Recent;

/**
 * The documents of forms as they travel, compressed once a node: a whole province opens its papers
 * in two minutes. A form never changes, so nothing has to be forgotten but what is longest unused.
 */
@ApplicationScoped
public class PackedForms {

  private static final long MOST_BYTES = 64L << 20;

  @Inject private PaperRows rows;

  private final Recent<UUID, PackedForm> recent = Recent.weighing(MOST_BYTES, form -> form.size());

  public PackedForm form(UUID formId) {
    return recent.get(formId, this::pack);
  }

  private PackedForm pack(UUID formId) {
    PaperForm form = rows.form(formId);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(form.document().getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new PackedForm(form.etag(), packed.toByteArray());
  }
}
