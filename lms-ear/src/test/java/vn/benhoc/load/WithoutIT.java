package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a chaos may leave out. */
@Tag("system")
class WithoutIT {

  @Test
  void nothingIsLeftOutUnasked() {
    Without nothing = Without.of("");
    assertThat(nothing.plays(Without.DISK)).isTrue();
    assertThat(nothing.loudly()).isEmpty();
    nothing.require(Without.CLOCK, true, "libfaketime");
    assertThatThrownBy(() -> nothing.require(Without.CLOCK, false, "libfaketime"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("-Dchaos.without=clock");
  }

  @Test
  void whatIsNamedIsLeftOutAndSaidLoudly() {
    Without both = Without.of("disk, clock");
    assertThat(both.plays(Without.DISK)).isFalse();
    assertThat(both.plays(Without.CLOCK)).isFalse();
    assertThat(both.loudly()).contains("NOT PLAYED").contains("clock, disk");
    both.require(Without.DISK, false, "a small disk");
  }

  @Test
  void whatIsNamedAloneLeavesTheOtherIn() {
    Without disk = Without.of("disk");
    disk.require(Without.DISK, false, "a small disk");
    assertThatThrownBy(() -> disk.require(Without.CLOCK, false, "libfaketime"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatThrownBy(() -> Without.of("disk,kills"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kills");
  }
}
