package vn.benhoc.platform.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The file {@code node} of a data folder, which names the node that runs from it. */
record NodeFile(Path folder) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]{4}(-[a-z0-9]{4}){2}");

  /**
   * The node's name, the same at every start.
   *
   * @param made a name for a folder that has none, or whose file holds none
   */
  String name(Supplier<String> made) throws IOException {
    Optional<String> kept = kept();
    return kept.isPresent() ? kept.get() : keep(made.get());
  }

  private Optional<String> kept() throws IOException {
    return Files.exists(file())
        ? Optional.of(Files.readString(file()).strip()).filter(NAME.asMatchPredicate())
        : Optional.empty();
  }

  private String keep(String name) throws IOException {
    Path next = Files.writeString(folder.resolve("node.new"), name + "\n");
    Files.move(next, file(), StandardCopyOption.REPLACE_EXISTING);
    return name;
  }

  private Path file() {
    return folder.resolve("node");
  }
}
