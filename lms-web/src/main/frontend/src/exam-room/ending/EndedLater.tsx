import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Admission, AttemptState } from '../api/types';
import { Loading } from '../parts/Loading';
import { RoomProblem } from '../parts/RoomProblem';
import { useServices } from '../RoomContext';
import { Ended } from './Ended';

const POLL = 60_000;

interface Props {
  admission: Admission;
  attemptId: string;
  /** What this page knows of the end already. */
  known?: AttemptState;
  lost?: number;
}

/** An attempt that is over; asks now and then whether its result is out. */
export function EndedLater({ admission, attemptId, known, lost = 0 }: Props) {
  const { api, log, random } = useServices();
  const attempt = useQuery({
    queryKey: ['ended', attemptId],
    queryFn: () => api.attempt(attemptId),
    placeholderData: known,
    refetchInterval: ({ state }) => (state.data?.released ? false : POLL * (1 + random())),
  });
  useEffect(() => {
    void log().then((opened) => opened.clear(attemptId));
  }, [attemptId, log]);
  if (attempt.data) return <Ended admission={admission} state={attempt.data} lost={lost} />;
  if (attempt.error) return <RoomProblem error={attempt.error} onRetry={() => void attempt.refetch()} />;
  return <Loading />;
}
