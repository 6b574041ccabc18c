package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

  private static final int OPENED = 200;

  /** Others of this process open and close some meanwhile. */
  private static final int ASIDE = 100;

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void eachOpenFileIsOneLess(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    long before = Machine.filesLeft();
    List<InputStream> opened = new ArrayList<>();
    try {
      for (int number = 0; number < OPENED; number++) {
        opened.add(Files.newInputStream(file));
      }
      assertThat(before - Machine.filesLeft()).isBetween((long) ASIDE, (long) OPENED + ASIDE);
    } finally {
      for (InputStream one : opened) {
        one.close();
      }
    }
  }
}
