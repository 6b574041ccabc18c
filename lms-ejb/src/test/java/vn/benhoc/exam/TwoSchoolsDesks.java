package vn.benhoc.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.benhoc.Wired;
import vn.benhoc.exam.boundary.CandidateDesk;
import vn.benhoc.exam.boundary.ExamDayDesk;
import vn.benhoc.exam.boundary.ExamSessionDesk;
import vn.benhoc.exam.boundary.HeldAnswersDesk;
import vn.benhoc.exam.boundary.IncidentDesk;
import vn.benhoc.exam.boundary.InvigilationDesk;
import vn.benhoc.exam.boundary.InvigilatorDesk;
import vn.benhoc.exam.boundary.LateAnswersDesk;
import vn.benhoc.exam.boundary.MinutesDesk;
import vn.benhoc.exam.boundary.OutageDesk;
import vn.benhoc.exam.boundary.RoomDesk;
import vn.benhoc.exam.boundary.RoomsNowDesk;
import vn.benhoc.exam.boundary.SittingPlan;
import vn.benhoc.exam.boundary.WallDesk;
import vn.benhoc.exam.control.Act;
import vn.benhoc.exam.control.AttemptActs;
import vn.benhoc.exam.control.AttemptContext;
import vn.benhoc.exam.control.AttemptMoves;
import vn.benhoc.exam.control.AttemptWork;
import vn.benhoc.exam.control.DeskActs;
import vn.benhoc.exam.control.DeskWork;
import vn.benhoc.exam.control.Incidents;
import vn.benhoc.exam.control.InvigilatorChanges;
import vn.benhoc.exam.control.LateViews;
import vn.benhoc.exam.control.MinutesReader;
import vn.benhoc.exam.control.NoteTaking;
import vn.benhoc.exam.control.OutageActs;
import vn.benhoc.exam.control.OutageRecord;
import vn.benhoc.exam.control.OutageViews;
import vn.benhoc.exam.control.Outages;
import vn.benhoc.exam.control.RoomBoard;
import vn.benhoc.exam.control.RoomDrafts;
import vn.benhoc.exam.control.RoomNotes;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.SeatExchange;
import vn.benhoc.exam.control.SeatMove;
import vn.benhoc.exam.control.SeatingWork;
import vn.benhoc.exam.control.SittingChanges;
import vn.benhoc.exam.control.SittingCreation;
import vn.benhoc.exam.control.SittingSearch;
import vn.benhoc.exam.control.Standing;
import vn.benhoc.exam.control.WallAskers;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.print.FormPrinter;
import vn.benhoc.platform.problem.ProblemTexts;
import vn.benhoc.platform.text.Messages;

/** The desks for rooms and single candidates of {@link TwoSchools}; what they record is kept. */
public final class TwoSchoolsDesks {

  private final TwoSchools schools;
  private final List<String> audited = new ArrayList<>();
  private final Set<UUID> refused = new HashSet<>();

  public TwoSchoolsDesks(TwoSchools schools) {
    this.schools = schools;
  }

  /** What was recorded, in its order. */
  public List<String> audited() {
    return audited;
  }

  public RoomDesk rooms() {
    Roster roster = TwoSchoolsPeople.roster();
    return Wired.with(
        new RoomDesk(),
        parts(new RoomDrafts(new Ids(), roster), new SeatingWork(schools.forms(), roster)));
  }

  public CandidateDesk candidates() {
    return Wired.with(
        new CandidateDesk(),
        parts(new SeatMove(schools.forms()), new SeatExchange(schools.forms(), roomRows())));
  }

  /** What is done reaches attempts as told. */
  public InvigilationDesk invigilation(DeskActs acts, DeskWork work) {
    return Wired.with(new InvigilationDesk(), parts(acts, work, new ProblemTexts(new Messages())));
  }

  /** The rooms' state is as the reader tells it. */
  public MinutesDesk minutes(MinutesReader reader) {
    return Wired.with(new MinutesDesk(), parts(walls(), reader, new FormPrinter()));
  }

  /** What is noted is kept there. */
  public IncidentDesk incidents(Incidents incidents) {
    AttemptMoves moves =
        new AttemptMoves() {
          @Override
          public void movesSoon(UUID sittingId, UUID candidateId) {
            audited.add("told");
          }
        };
    NoteTaking taking = Wired.with(new NoteTaking(), parts(incidents, moves));
    return Wired.with(
        new IncidentDesk(), parts(incidents, notes(incidents), taking, TwoSchoolsPeople.roster()));
  }

  /** Which notes stand where. */
  public RoomNotes notes(Incidents incidents) {
    return Wired.with(new RoomNotes(), parts(incidents));
  }

  /** Looking into rooms. */
  public WallDesk walls() {
    return Wired.with(new WallDesk(), parts(roomNotes(), wallAskers(), sittingChanges()));
  }

  /** The reader, with what it asks first. */
  public MinutesReader reader() {
    return Wired.with(new MinutesReader(), parts());
  }

  /** What is decided is not written; it is refused for some. */
  public HeldAnswersDesk heldAnswers(LateViews views) {
    AttemptActs acts =
        new AttemptActs() {
          @Override
          @SuppressWarnings("NullAway") // nobody asks how the attempt stands after it
          public Standing carryOut(AttemptContext context, Act act) {
            if (refused.contains(context.dealt().candidateId())) {
              act.on(new AttemptWork(context, null));
            }
            return null;
          }
        };
    return Wired.with(
        new HeldAnswersDesk(),
        parts(views, acts, schools.contexts(), new ProblemTexts(new Messages())));
  }

  /** From here on the rules refuse what is decided on that candidate's answers. */
  public void refusesLate(UUID candidate) {
    refused.add(candidate);
  }

  /** The rule for what comes late. */
  public LateAnswersDesk lateAnswers() {
    return Wired.with(new LateAnswersDesk(), parts(TwoSchoolsPeople.roster()));
  }

  /** Naming people for rooms; whom that tells is kept with what is recorded. */
  public InvigilatorDesk invigilators() {
    InvigilatorChanges changes =
        new InvigilatorChanges() {
          @Override
          public void changed(UUID sittingId, UUID roomId) {
            audited.add("told");
          }
        };
    return Wired.with(new InvigilatorDesk(), parts(changes, TwoSchoolsPeople.roster()));
  }

  /** The rooms under way stand as the board says. */
  public RoomsNowDesk roomsNow(RoomBoard board) {
    return roomsNow(board, schools.search());
  }

  /** The same of the sittings that the search finds. */
  public RoomsNowDesk roomsNow(RoomBoard board, SittingSearch search) {
    return Wired.with(new RoomsNowDesk(), parts(board, search, TwoSchoolsPeople.roster()));
  }

  /** The exam day, of the sittings that the search finds; all else is as told. */
  public ExamDayDesk examDay(SittingSearch search, Object... told) {
    return Wired.with(
        new ExamDayDesk(), Stream.concat(Stream.of(told), Stream.of(parts(search))).toArray());
  }

  /** The wall; the rooms stand as the board says. */
  public WallDesk walls(RoomBoard board) {
    return Wired.with(new WallDesk(), parts(board, roomNotes(), wallAskers()));
  }

  /** Whom a change of the sitting tells is kept with what is recorded. */
  private SittingChanges sittingChanges() {
    return new SittingChanges() {
      @Override
      public void changed(UUID sittingId) {
        audited.add("told");
      }
    };
  }

  /** Outages are as told; who sees and manages which is as everywhere. */
  public OutageDesk outages(Outages outages, OutageRecord record, OutageActs acts) {
    OutageViews views = Wired.with(new OutageViews(), parts(outages, TwoSchoolsPeople.roster()));
    return Wired.with(new OutageDesk(), parts(outages, views, record, acts));
  }

  private WallAskers wallAskers() {
    return Wired.with(new WallAskers(), parts());
  }

  private RoomNotes roomNotes() {
    return Wired.with(new RoomNotes(), parts());
  }

  private Rooms roomRows() {
    return Stream.of(schools.parts())
        .filter(Rooms.class::isInstance)
        .map(Rooms.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Its new sittings are always the sitting of the two schools. */
  public ExamSessionDesk sessions(UUID paperOwner) {
    return Wired.with(
        new ExamSessionDesk(),
        parts(
            new TwoSchoolsSessions(schools.sitting()),
            creation(paperOwner),
            TwoSchoolsPeople.roster()));
  }

  private static SittingCreation creation(UUID paperOwner) {
    return new SittingCreation() {
      @Override
      public List<UnitRef> someClasses(SittingPlan plan, Instant now) {
        List<UUID> ids = plan.classIds();
        return ids == null ? List.of() : TwoSchoolsPeople.roster().units(ids);
      }

      @Override
      public UUID paperOwner(SittingPlan plan) {
        return paperOwner;
      }

      @Override
      public UUID createIn(UUID session, SittingPlan plan, List<UnitRef> classes, Made made) {
        return TwoSchools.SITTING;
      }
    };
  }

  private Object[] parts(Object... own) {
    return Stream.of(Stream.of(schools.parts()), Stream.of(own), Stream.of(recording()))
        .flatMap(parts -> parts)
        .toArray();
  }

  private Audit recording() {
    return new Audit() {
      @Override
      public void record(String action, String subjectKind, UUID subject, String detailJson) {
        audited.add(action);
      }
    };
  }
}
