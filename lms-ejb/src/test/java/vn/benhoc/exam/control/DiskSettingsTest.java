package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSettingsTest {

  /** Others write to the same disk between two looks. */
  private static final long ASIDE = 512;

  @Test
  void whatIsLeftIsThatOfTheFoldersDisk(@TempDir Path folder) throws IOException {
    long left = Files.getFileStore(folder).getUsableSpace() >> 20;
    assertThat(new DiskSettings(folder).megabytesLeft()).isCloseTo(left, within(ASIDE));
  }

  @Test
  void nothingIsLeftInAFolderThatIsNotThere(@TempDir Path folder) {
    assertThat(new DiskSettings(folder.resolve("gone")).megabytesLeft()).isZero();
  }
}
