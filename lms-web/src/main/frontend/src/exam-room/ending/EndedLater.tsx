import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import type { Admission, AttemptState, Told } from '../api/types';
import { dropPictures } from '../attempt/pictures';
import { Loading } from '../parts/Loading';
import { RoomProblem } from '../parts/RoomProblem';
import { useServices } from '../RoomContext';
import { useTold } from '../told/useTold';
import { Ended } from './Ended';

const POLL = 60_000;
/** A page left open after the exam asks ever less often; who waits for the result loads it again. */
const SLOWEST = 15;

const isWriting = (state: string) => state === 'writing' || state === 'paused';

/** Opened again since: by an invigilator, or because the server gives lost time back. */
const reopened = (ended: AttemptState, told: Told | null) =>
  isWriting(ended.state) || (told !== null && isWriting(told.state) && Date.parse(told.serverNow) > Date.parse(ended.handedInAt ?? ended.serverNow));

interface Props {
  admission: Admission;
  attemptId: string;
  /** What this page knows of the end already. */
  known?: AttemptState;
  lost?: number;
  /** How to save what was not taken. */
  file?: ReactNode;
}

/** An attempt that is over; asks now and then whether its result is out, and goes back to the paper if it is opened again. */
export function EndedLater({ admission, attemptId, known, lost = 0, file }: Props) {
  const { api, log, random } = useServices();
  const attempt = useQuery({
    queryKey: ['ended', attemptId, known?.handedInAt],
    queryFn: () => api.attempt(attemptId),
    /* What the page has just heard of the end is not asked for again: all of a sitting end at once. */
    initialData: known,
    staleTime: POLL,
    refetchInterval: ({ state }) => (state.data?.released ? false : POLL * Math.min(2 ** state.dataUpdateCount, SLOWEST) * (1 + random())),
  });
  const told = useTold();
  const queries = useQueryClient();
  const goesOn = attempt.data !== undefined && reopened(attempt.data, told);
  useEffect(() => {
    /* Asked anew, as after a reload. */
    if (goesOn) void queries.resetQueries();
  }, [goesOn, queries]);
  useEffect(() => {
    if (lost > 0) return;
    void dropPictures(attemptId);
    void log().then((opened) => opened.clear(attemptId));
  }, [attemptId, log, lost]);
  if (attempt.data) return <Ended admission={admission} state={attempt.data} lost={lost} file={file} />;
  if (attempt.error) return <RoomProblem error={attempt.error} onRetry={() => void attempt.refetch()} />;
  return <Loading />;
}
