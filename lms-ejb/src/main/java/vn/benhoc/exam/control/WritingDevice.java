package vn.benhoc.exam.control;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Which device may write an attempt: the one that came first, until another takes over. Where the
 * sitting binds its candidates to one device, another may come only once staff have freed the
 * attempt. A client that names no device may write as long as no device holds the attempt.
 *
 * @param holder the device that holds the attempt; null for none
 * @param freed the device from which staff have freed it, as long as this node remembers and until
 *     another comes: what it was about to send is still taken; null for none
 */
public record WritingDevice(@Nullable String holder, @Nullable String freed) {

  /** The longest name a device may have. */
  public static final int LONGEST = 64;

  /** No device. */
  public static final WritingDevice NONE = new WritingDevice(null);

  /** That device holds the attempt; null for none. */
  public WritingDevice(@Nullable String holder) {
    this(holder, null);
  }

  /** Whichever comes next will hold it. */
  WritingDevice free() {
    return holder == null ? this : new WritingDevice(null, holder);
  }

  /**
   * How a device comes to an attempt.
   *
   * @param device its name; null if it tells none
   * @param takesOver whether the candidate wants to go on here although another device writes
   */
  public record Arrival(@Nullable String device, boolean takesOver) {

    /** Of a client that names no device. */
    public static final Arrival UNNAMED = new Arrival(null, false);

    public Arrival {
      if (device != null && (device.isBlank() || device.length() > LONGEST)) {
        throw RefusedException.of(ExamRefusal.RESPONSE_NOT_VALID);
      }
    }
  }

  /**
   * Who asks to read or to write.
   *
   * @param device its name; null if it tells none
   * @param oneDevice whether the sitting binds its candidates to one device
   */
  public record Sender(@Nullable String device, boolean oneDevice) {}

  /**
   * Whether it may write as it is; a device that comes to an attempt nobody holds has to say so.
   */
  public boolean isHeldBy(Arrival arrival) {
    return Objects.equals(holder, arrival.device());
  }

  /**
   * Lets the holder read and write. Where there is none anybody may, unless candidates are bound to
   * one device: then the next has to come first, and of two that come at once one does.
   *
   * @throws RefusedException {@code written-elsewhere}; {@code bound-elsewhere} where candidates
   *     are bound
   */
  public void requireHolder(Sender sender) {
    boolean may = holder == null ? !sender.oneDevice() : holder.equals(sender.device());
    if (!may) {
      throw RefusedException.of(
          sender.oneDevice() ? ExamRefusal.BOUND_ELSEWHERE : ExamRefusal.WRITTEN_ELSEWHERE);
    }
  }

  /**
   * The same for what is sent to be kept: from the device that was freed it is taken until another
   * comes, and once the attempt is closed from any where none holds it.
   */
  void requireWriter(Sender sender, boolean closed) {
    boolean wasHolder = freed != null && freed.equals(sender.device());
    boolean strict = sender.oneDevice() && (holder != null || !(closed || wasHolder));
    requireHolder(new Sender(sender.device(), strict));
  }

  /**
   * Who holds the attempt once that device has come to write.
   *
   * @param oneDevice whether the sitting binds its candidates to one device
   * @throws RefusedException {@code written-elsewhere} where it may take over and did not want to;
   *     {@code bound-elsewhere} where staff must free the attempt first, and for one that tells no
   *     name where candidates are bound
   */
  public WritingDevice after(Arrival arrival, boolean oneDevice) {
    if (oneDevice && arrival.device() == null) {
      throw RefusedException.of(ExamRefusal.BOUND_ELSEWHERE);
    }
    if (holder == null || Objects.equals(holder, arrival.device())) {
      return arrival.device() == null ? this : new WritingDevice(arrival.device());
    }
    if (oneDevice) {
      throw RefusedException.of(ExamRefusal.BOUND_ELSEWHERE);
    }
    if (!arrival.takesOver() || arrival.device() == null) {
      throw RefusedException.of(ExamRefusal.WRITTEN_ELSEWHERE);
    }
    return new WritingDevice(arrival.device());
  }
}
