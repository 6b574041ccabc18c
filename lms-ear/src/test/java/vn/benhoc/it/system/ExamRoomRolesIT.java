package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.ExamDay;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** Every endpoint of sessions, rooms, seats and lists, and which roles it lets in. */
@SystemTest
class ExamRoomRolesIT {

  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "pupil", "hocsinh33",
          "teacher", "giaovien1",
          "invigilator", "giamthi1",
          "school", "quantritruong",
          "auditor", "kiemtra",
          "province", "quantri",
          "council", "hoidong2",
          "manager", "khaothi");

  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  private static final Map<String, Api> CLIENTS = new HashMap<>();

  private static Api visitor;
  private static String session;
  private static String sitting;
  private static String room;
  private static String candidate;

  @BeforeAll
  static void makeASession(Installation installation) {
    visitor = installation.visitor();
    ACCOUNTS.forEach((role, account) -> CLIENTS.put(role, installation.as(account)));
    Api manager = installation.as("khaothi");
    ExamDay day = new ExamDay(manager, "Thi thử theo vai trò");
    session = day.session();
    sitting = day.addSitting("12A2");
    JsonNode rooms = manager.put("sittings/" + sitting + "/rooms", ExamDay.rooms(1)).json();
    room = rooms.at("/0/id").asText();
    candidate = day.candidates(sitting).at("/0/id").asText();
  }

  /** Some of the calls take everybody's seat away; an empty room is no invigilator's. */
  @BeforeEach
  void seatEverybody() {
    Api manager = client("manager");
    manager.post("sittings/" + sitting + "/seating", ExamDay.byName(List.of())).expect(200);
  }

  /** Whoever is let in may still be refused for what they send: here that is nothing of use. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET exam-sessions | {} | teacher invigilator school auditor province manager
          POST exam-sessions | {} | manager
          GET exam-sessions/SESSION | {} | teacher invigilator school auditor province manager
          POST exam-sessions/SESSION/sittings | {} | manager
          GET sittings/SITTING/rooms | {} | teacher invigilator school auditor province manager
          PUT sittings/SITTING/rooms | {"rooms":[{}]} | manager
          GET sittings/SITTING/invigilators | {} | teacher invigilator school auditor province manager
          GET sittings/SITTING/invigilators/staff?q=a | {} | manager
          PUT sittings/SITTING/rooms/ROOM/invigilators/UNKNOWN | {} | manager
          DELETE sittings/SITTING/rooms/ROOM/invigilators/UNKNOWN | {} | manager
          GET exam-sessions/SESSION/rooms | {} | teacher invigilator school auditor province manager
          POST sittings/SITTING/rooms | {"rooms":[{}]} | manager
          PUT sittings/SITTING/rooms/ROOM/name | {} | manager
          DELETE sittings/SITTING/rooms/UNKNOWN | {} | manager
          PUT sittings/SITTING/seating | {"places":[]} | manager
          PUT sittings/SITTING/candidates/ONE/seat-exchange | {} | invigilator manager
          GET candidate-imports/template | {} | manager
          GET sittings/SITTING/rooms/ROOM | {} | teacher invigilator school auditor province manager
          GET outages | {} | teacher invigilator school auditor province manager
          POST outages/UNKNOWN/credit | {} | manager
          POST outages/UNKNOWN/dismiss | {} | manager
          GET exam-day | {} | manager
          GET exam-day/rooms | {} | manager
          GET paper-openings | {} | auditor manager
          GET papers/UNKNOWN/seal | {} | auditor manager
          POST papers/UNKNOWN/seal/openings | {} | manager
          PUT papers/UNKNOWN/seal/openings/UNKNOWN/agreement | {} | auditor manager
          DELETE papers/UNKNOWN/seal/openings/UNKNOWN | {} | auditor manager
          POST sittings/SITTING/seating/preview | {"order":"none"} | manager
          POST sittings/SITTING/seating | {"order":"none"} | manager
          PUT sittings/SITTING/candidates/ONE/seat | {"roomId":"ROOM","row":99,"column":1} | invigilator manager
          PUT sittings/SITTING/candidates/ONE/allowance | {"extraMinutes":-1,"largerText":false} | manager
          DELETE sittings/SITTING/candidates/ONE/absence | {} | invigilator manager
          PUT sittings/SITTING/candidates/ONE/absence | {} | invigilator manager
          GET candidate-imports?sitting=SITTING | {} | manager
          GET sittings/SITTING/late-answers | {} | teacher invigilator school auditor province manager
          PUT sittings/SITTING/late-answers | {} | manager
          GET sittings/SITTING/late-answers/arrivals | {} | teacher invigilator school auditor province manager
          POST sittings/SITTING/late-answers/decisions | {} | manager
          POST sittings/SITTING/answer-files | {} | invigilator manager
          GET sittings/SITTING/invigilation | {} | invigilator manager
          GET sittings/SITTING/invigilation/wall?room=ROOM | {} | invigilator manager
          GET sittings/SITTING/invigilation/minutes.pdf?room=ROOM | {} | invigilator manager
          POST sittings/SITTING/invigilation/acts | {"kind":"pause"} | invigilator manager
          PUT sittings/SITTING/invigilation/entry | {} | manager
          GET sittings/SITTING/invigilation/incidents | {} | invigilator manager
          POST sittings/SITTING/invigilation/incidents | {} | invigilator manager
          DELETE sittings/SITTING/invigilation/incidents/UNKNOWN | {} | invigilator manager
          """)
  void anEndpointLetsInWhoMay(String call, String body, String allowed) {
    String[] request = filled(call).split(" ", 2);
    assertThat(visitor.send(request[0], request[1], content(request[0], body), JSON).status())
        .as("nobody signed in")
        .isIn(401, 403);
    ACCOUNTS
        .keySet()
        .forEach(
            role -> {
              var answer =
                  client(role).send(request[0], request[1], content(request[0], body), JSON);
              if (List.of(allowed.split(" ")).contains(role)) {
                assertThat(answer.status()).as(role).isNotIn(401, 403).isLessThan(500);
              } else {
                assertThat(answer.status()).as(role).isEqualTo(403);
                assertThat(answer.problem()).as(role).isEqualTo("forbidden");
              }
            });
  }

  private static BodyPublisher content(String method, String body) {
    return method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(filled(body));
  }

  private static String filled(String text) {
    return text.replace("SESSION", session)
        .replace("SITTING", sitting)
        .replace("ROOM", room)
        .replace("ONE", candidate)
        .replace("UNKNOWN", "0190a000-0000-7000-8000-000000000000");
  }

  private static Api client(String role) {
    Api client = CLIENTS.get(role);
    assertThat(client).isNotNull();
    return client;
  }
}
