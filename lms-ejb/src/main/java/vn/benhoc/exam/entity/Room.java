package vn.benhoc.exam.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.seating.RoomPlan;
import vn.benhoc.engine.seating.Seat;

/** A room of a sitting. */
@Entity
@Table(name = "exam_room")
public class Room {

  @Id private UUID id;

  @Column(name = "sitting_id")
  private UUID sittingId;

  private int number;
  private String name;

  @Column(name = "school_id")
  private @Nullable UUID schoolId;

  @Column(name = "school_name")
  private @Nullable String schoolName;

  @Column(name = "seat_rows")
  private int seatRows;

  @Column(name = "seat_columns")
  private int seatColumns;

  private String gaps;
  private String code;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // filled by the persistence provider
  protected Room() {}

  /**
   * What people know a room by.
   *
   * @param number its place among the rooms of the sitting, from 1
   * @param schoolId the unit whose building it is in; null where that is not said
   * @param code what is read out in the room so that nobody can start elsewhere
   */
  public record Sign(
      int number, String name, @Nullable UUID schoolId, @Nullable String schoolName, String code) {}

  public Room(UUID id, UUID sittingId, Sign sign, RoomPlan plan) {
    this.id = id;
    this.sittingId = sittingId;
    this.number = sign.number();
    this.name = sign.name();
    this.schoolId = sign.schoolId();
    this.schoolName = sign.schoolName();
    this.code = sign.code();
    this.seatRows = plan.rows();
    this.seatColumns = plan.columns();
    this.gaps =
        new TreeSet<>(plan.gaps())
            .stream()
                .map(seat -> seat.row() + "." + seat.column())
                .collect(Collectors.joining(" "));
  }

  /** Its seats. */
  public RoomPlan plan() {
    Set<Seat> without =
        Stream.of(gaps.split(" ", -1))
            .filter(gap -> !gap.isEmpty())
            .map(gap -> gap.split("\\.", -1))
            .map(place -> new Seat(Integer.parseInt(place[0]), Integer.parseInt(place[1])))
            .collect(Collectors.toSet());
    return new RoomPlan(seatRows, seatColumns, without);
  }

  public void rename(String newName) {
    name = newName;
  }

  public UUID id() {
    return id;
  }

  public UUID sittingId() {
    return sittingId;
  }

  public int number() {
    return number;
  }

  public String name() {
    return name;
  }

  public @Nullable UUID schoolId() {
    return schoolId;
  }

  public @Nullable String schoolName() {
    return schoolName;
  }

  public String code() {
    return code;
  }

  public int version() {
    return version;
  }
}
