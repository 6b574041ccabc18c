package vn.benhoc.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.benhoc.Wired;
import vn.benhoc.platform.node.ThisNode;

class KeptEndTest {

  private static final AuditEnd EARLIER = new AuditEnd(9, "0a".repeat(32));
  private static final AuditEnd LATER = new AuditEnd(12, "1b".repeat(32));

  @TempDir private Path data;
  private final Set<AuditEnd> links = new HashSet<>();
  private Optional<Path> folder = Optional.empty();
  private AuditEnd end = new AuditEnd(0, "0".repeat(64));
  private final KeptEnd kept = Wired.with(new KeptEnd(), node(), chain());

  private ThisNode node() {
    return new ThisNode() {
      @Override
      public Optional<Path> folder() {
        return folder;
      }
    };
  }

  private AuditChain chain() {
    return new AuditChain() {
      @Override
      public AuditEnd end() {
        return end;
      }

      @Override
      public boolean has(AuditEnd one) {
        return links.contains(one);
      }
    };
  }

  @BeforeEach
  void hasAFolder() {
    folder = Optional.of(data);
  }

  private void grows(AuditEnd to) {
    links.add(to);
    end = to;
    kept.keep();
  }

  private String file(String name) throws IOException {
    return Files.readString(data.resolve(name)).strip();
  }

  @Test
  void theNewestEndIsInTheFolder() throws IOException {
    grows(EARLIER);
    grows(LATER);
    assertThat(file("audit-end")).isEqualTo("12:" + LATER.hash());
    kept.compare();
    assertThat(data).isDirectoryNotContaining("glob:**missing**");
  }

  @Test
  void anEndThatTheChainHasLostIsLaidAsideAndOutlivesNewerOnes() throws IOException {
    grows(EARLIER);
    grows(LATER);
    links.remove(LATER);
    end = EARLIER;
    kept.compare();
    kept.keep();
    kept.compare();
    assertThat(file("audit-end.missing-12")).isEqualTo("12:" + LATER.hash());
    assertThat(file("audit-end")).isEqualTo("9:" + EARLIER.hash());
  }

  @Test
  void aLinkWithAnotherHashAtThatPlaceIsALossToo() throws IOException {
    grows(LATER);
    links.remove(LATER);
    links.add(new AuditEnd(12, "2c".repeat(32)));
    kept.compare();
    assertThat(file("audit-end.missing-12")).isEqualTo("12:" + LATER.hash());
  }

  @Test
  void anEmptyChainAndAnEmptyFileAreNothingToKeepOrToMiss() throws IOException {
    kept.keep();
    assertThat(data).isEmptyDirectory();
    Files.writeString(data.resolve("audit-end"), "");
    kept.compare();
    assertThat(file("audit-end")).isEmpty();
  }

  @Test
  void whoHasNoFolderOrCannotWriteItGoesOn() {
    folder = Optional.empty();
    grows(EARLIER);
    kept.compare();
    folder = Optional.of(data.resolve("gone"));
    grows(LATER);
    kept.compare();
    assertThat(data).isEmptyDirectory();
  }
}
