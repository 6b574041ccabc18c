package vn.benhoc.platform.node;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.id.Ids;

/**
 * The name under which this process claims work. It has two parts, the node's, which is kept in the
 * data folder, and one of this boot alone: so a node that was killed knows at its next start what
 * it had claimed, and leaves alone what others have. A node without a data folder it can write has
 * another name at every boot, and knows nothing of earlier ones. Safe for use by many threads.
 */
@ApplicationScoped
public class ThisNode {

  private static final Logger LOG = Logger.getLogger(ThisNode.class.getName());
  private static final int NAME_GROUPS = 3;
  private static final char BETWEEN = '/';

  @Inject private NodeSettings settings;
  @Inject private Ids ids;

  private String node = "";
  private String name = "";

  @PostConstruct
  void ready() {
    node = settings.folder().map(this::kept).orElseGet(this::made);
    name = node + BETWEEN + ids.next();
    LOG.log(Level.INFO, "node.named name={0}", name);
  }

  private String kept(Path folder) {
    try {
      return new NodeFile(folder).name(this::made);
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "node.not-kept folder=" + folder, failure);
      return made();
    }
  }

  private String made() {
    return ids.readable(NAME_GROUPS);
  }

  /** The data folder, in which a node keeps what is its own; empty where it has none. */
  public Optional<Path> folder() {
    return settings.folder();
  }

  /** Node and boot, at most 60 characters; nobody else has the same. */
  public String name() {
    return name;
  }

  /**
   * Whether a name is that of an earlier boot of this node, which is dead since this one runs;
   * where the data folder was copied with the name in it, it may be that of another node that
   * lives.
   */
  public boolean isEarlierBoot(@Nullable String other) {
    return other != null && other.startsWith(node + BETWEEN) && !other.equals(name);
  }
}
