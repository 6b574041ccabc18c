import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import { passes, pause } from '../queries';
import { useServices } from '../RoomContext';
import { enter } from './entry';

/** The way from the waiting room to the paper, through the line in front of it if there is one. */
export function useEntry(sittingId: string, onRefused: () => void) {
  const { api, random } = useServices();
  const [place, setPlace] = useState<number | null>(null);
  const here = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    here.current = controller;
    return () => controller.abort();
  }, []);
  const start = useMutation({
    mutationFn: () => enter(api, sittingId, { told: setPlace, signal: here.current.signal, random }),
    /* Asked a blink too early by a clock that is a little fast: once more, then the door is tried again by hand. A code is the candidate's to type again. */
    retry: (failures, error) =>
      !here.current.signal.aborted && !isProblem(error, 'room-code-locked') && (passes(error) || (isProblem(error, 'not-open-yet') && failures < 2)),
    retryDelay: pause,
    onError: onRefused,
    onSettled: () => setPlace(null),
  });
  /* Once in, or on the way in, nobody is let in again: the paper would be put away and opened anew at its first item. */
  const open = () => {
    if (start.isIdle || start.isError) start.mutate();
  };
  return { attempt: start.data, opening: start.isPending, place, problem: start.error, open };
}
