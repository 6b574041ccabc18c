package vn.benhoc.platform.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.benhoc.Wired;
import vn.benhoc.platform.id.Ids;

class ThisNodeTest {

  private static final int MOST_CHARACTERS = 60;

  @TempDir Path data;
  @TempDir Path otherData;

  private static ThisNode boot(@Nullable Path folder) {
    NodeSettings settings = new NodeSettings(Optional.ofNullable(folder));
    ThisNode node = Wired.with(new ThisNode(), settings, new Ids());
    node.ready();
    return node;
  }

  @Test
  void knowsItsEarlierBootsAndNotItself() {
    ThisNode first = boot(data);
    ThisNode second = boot(data);
    assertThat(second.isEarlierBoot(first.name())).isTrue();
    assertThat(second.isEarlierBoot(second.name())).isFalse();
  }

  @Test
  void takesNothingOfAnotherNodeForItsOwn() {
    ThisNode here = boot(data);
    assertThat(here.isEarlierBoot(boot(otherData).name())).isFalse();
    assertThat(here.isEarlierBoot(null)).isFalse();
    assertThat(here.isEarlierBoot(new Ids().next().toString())).isFalse();
  }

  @Test
  void knowsNoEarlierBootWithoutAFolder() {
    assertThat(boot(null).isEarlierBoot(boot(null).name())).isFalse();
  }

  @Test
  void goesOnUnderANewNameWhereTheFolderIsGone() {
    Path gone = data.resolve("gone");
    ThisNode first = boot(gone);
    assertThat(boot(gone).isEarlierBoot(first.name())).isFalse();
    assertThat(first.name()).isNotBlank();
  }

  @Test
  void takesANewNameWhereTheFileHoldsNone() throws IOException {
    Files.writeString(data.resolve("node"), "");
    ThisNode first = boot(data);
    assertThat(boot(data).isEarlierBoot(first.name())).isTrue();
    assertThat(Files.readString(data.resolve("node")).strip())
        .isEqualTo(first.name().split("/")[0]);
  }

  @Test
  void hasANameThatItsColumnsHold() {
    assertThat(boot(data).name()).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
  }
}
