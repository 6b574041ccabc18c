package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reserve on a disk of which a test says how much is left. */
@Tag("system")
class ReserveIT {

  private static final long MEGABYTE = 1 << 20;
  private static final int SIZE = 2;

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private long left = 10_000;
  private boolean broken;

  private Reserve reserve(int megabytes) {
    return new Reserve(folder, megabytes, this::leftBytes, told::add);
  }

  private long leftBytes() throws IOException {
    if (broken) {
      throw new IOException("no such disk");
    }
    return left * MEGABYTE;
  }

  private Path file() {
    return folder.resolve("reserve");
  }

  @BeforeEach
  void itIsThere() throws IOException {
    reserve(SIZE).look();
    assertThat(Files.size(file())).isEqualTo(SIZE * MEGABYTE);
  }

  @Test
  void aFullDiskGetsTheReserveAndItIsSaidOnce() {
    left = 15;
    Reserve reserve = reserve(SIZE);
    reserve.look();
    reserve.look();
    assertThat(file()).doesNotExist();
    assertThat(told).singleElement().asString().contains("2 MB").contains("Make room");
  }

  @Test
  void whatAKilledLauncherHadBegunIsCleanedUpWhetherItIsNeededOrNot() throws IOException {
    Path begun = folder.resolve("reserve.new");
    Files.write(begun, new byte[1]);
    reserve(SIZE).look();
    assertThat(begun).doesNotExist();
    assertThat(file()).exists();
    Files.write(begun, new byte[1]);
    left = 0;
    reserve(SIZE).look();
    assertThat(begun).doesNotExist();
    assertThat(file()).doesNotExist();
  }

  @Test
  void itIsKeptWhileThereIsSomeRoom() {
    left = 16;
    reserve(SIZE).look();
    assertThat(file()).exists();
    assertThat(told).isEmpty();
  }

  @Test
  void itIsMadeAnewOnlyWhenThereIsFarMoreRoomThanItTakes() {
    left = 0;
    Reserve reserve = reserve(SIZE);
    reserve.look();
    left = 256 + SIZE - 1;
    reserve.look();
    assertThat(file()).doesNotExist();
    left = 256 + SIZE;
    reserve.look();
    assertThat(file()).exists();
  }

  @Test
  void anotherSizeTakesThePlaceOfTheOldAndNoneTakesItAway() throws IOException {
    Reserve larger = reserve(SIZE + 1);
    larger.look();
    larger.look();
    assertThat(Files.size(file())).isEqualTo((SIZE + 1) * MEGABYTE);
    Reserve none = reserve(0);
    none.look();
    none.look();
    assertThat(file()).doesNotExist();
  }

  @Test
  void noStartIsTriedOnADiskThatIsTooFullForIt() {
    left = 31;
    assertThatThrownBy(reserve(SIZE)::requireRoom)
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("31 MB left");
    left = 32;
    assertThatCode(reserve(SIZE)::requireRoom).doesNotThrowAnyException();
  }

  @Test
  void aDiskThatCannotBeLookedAtIsToldOnce() {
    Reserve reserve = reserve(SIZE);
    broken = true;
    reserve.look();
    reserve.look();
    assertThat(told).hasSize(1);
    assertThat(file()).exists();
  }
}
