import type { Candidate, Room, RoomSeat, SeatedCandidate, Sitting } from '../api/types';

export const seated = (id: string, form: string, fullName = `Thí sinh ${id}`): SeatedCandidate => ({
  id,
  sbd: `0100000${id}`,
  fullName,
  className: '12A1',
  form,
  extraMinutes: 0,
  largerText: false,
  absent: false,
});

export const seatAt = (row: number, column: number, candidate: SeatedCandidate | null = null): RoomSeat => ({
  row,
  column,
  taken: candidate !== null,
  candidate,
});

/** Two rows of two; nobody sits at the back on the right. */
export const room: Room = {
  id: 'r1',
  number: 1,
  name: '001',
  schoolId: null,
  schoolName: null,
  code: '4711',
  rows: 2,
  columns: 2,
  capacity: 4,
  taken: 3,
  seats: [seatAt(1, 1, seated('1', '1001', 'Nguyễn An')), seatAt(1, 2, seated('2', '1002', 'Trần Bình')), seatAt(2, 1, seated('3', '1003')), seatAt(2, 2)],
};

export const listed = ({ id, sbd, fullName, className, form }: SeatedCandidate, at: { row: number; column: number } | null): Candidate => ({
  id,
  personId: `p${id}`,
  attemptId: null,
  sbd,
  fullName,
  className,
  listNumber: 1,
  formId: `f${form}`,
  form,
  state: 'waiting',
  answered: 0,
  total: 22,
  startedAt: null,
  deadline: null,
  lastSavedAt: null,
  handedInAt: null,
  handedInBy: null,
  mark: null,
  place: {
    roomId: at && room.id,
    room: at && room.name,
    seat: at,
    extraMinutes: 0,
    largerText: false,
    allowanceReason: null,
    absentSince: null,
  },
});

export const candidates: Candidate[] = room.seats.flatMap(({ row, column, candidate }) => (candidate ? [listed(candidate, { row, column })] : []));

export const sitting: Sitting = {
  id: 's1',
  sessionId: 'e1',
  title: 'Môn Toán',
  subject: 'TOAN',
  paperId: 'p1',
  paperTitle: 'Đề Toán',
  opensAt: '2026-11-23T00:30:00Z',
  closesAt: '2026-11-23T00:45:00Z',
  minutes: 90,
  state: 'planned',
  classes: [],
  counts: { candidates: 3, notStarted: 3, absent: 0, writing: 0, handedIn: 0, marked: 0 },
  releasedAt: null,
  serverNow: '2026-11-22T00:00:00Z',
  version: 1,
};
