package vn.benhoc.analytics.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.benhoc.analytics.control.ManagerDays;
import vn.benhoc.analytics.control.PupilDays;
import vn.benhoc.analytics.control.TeacherDays;
import vn.benhoc.exam.boundary.OwnRooms;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.time.TimeSource;

/** The first page of whoever asks. */
@Stateless
public class TodayBoard {

  @Inject private Permissions permissions;
  @Inject private PupilDays pupils;
  @Inject private TeacherDays teachers;
  @Inject private ManagerDays managers;
  @Inject private OwnRooms rooms;
  @Inject private TimeSource time;

  public Today today() {
    permissions.requireSignedIn();
    boolean manages = permissions.hasAnywhere(Capability.SITTING_MANAGE);
    boolean teaches = permissions.hasAnywhere(Capability.SITTING_READ);
    boolean sits = permissions.hasAnywhere(Capability.SIT);
    return new Today(
        time.now(),
        sits ? pupils.day() : null,
        teaches && !manages ? teachers.day() : null,
        manages ? managers.day() : null,
        sits && !teaches ? List.of() : rooms.today());
  }
}
