package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.paper.entity.FormatRow;
import vn.benhoc.platform.config.Properties;
import vn.benhoc.platform.start.StartStep;

/** Brings the table of formats up to the file's version; does nothing when it is. */
@ApplicationScoped
public class FormatLoader implements StartStep {

  private static final Logger LOG = Logger.getLogger(FormatLoader.class.getName());
  private static final String VERSION = "paper.formats.version";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Properties properties;

  @Override
  public int order() {
    return 400;
  }

  @Override
  public void run() {
    FormatFile file = FormatFile.read();
    if (properties.find(VERSION).filter(file.version()::equals).isPresent()) {
      return;
    }
    for (int place = 0; place < file.formats().size(); place++) {
      entities.merge(row(file.formats().get(place), place));
    }
    properties.put(VERSION, file.version());
    LOG.log(
        Level.INFO,
        "formats.loaded version={0} formats={1}",
        new Object[] {file.version(), file.formats().size()});
  }

  private static FormatRow row(JsonObject document, int place) {
    ExamFormat format = FormatFile.format(document);
    return new FormatRow(format.code(), format.subject(), document.toString(), place);
  }
}
