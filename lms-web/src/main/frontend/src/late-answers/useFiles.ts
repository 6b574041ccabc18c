import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session/session';
import { sendFile, useTellArrivals } from './api';
import { faultOf, keepBrought, readBrought, refusalOf, type Brought } from './files';

let brought = 0;

async function outcomeOf(sitting: string, file: File): Promise<Pick<Brought, 'taken' | 'refused'>> {
  const fault = faultOf(file);
  if (fault) return { taken: null, refused: { code: fault, title: '', detail: '', unreachable: false } };
  try {
    return { taken: await sendFile(sitting, file), refused: null };
  } catch (error) {
    return { taken: null, refused: refusalOf(error) };
  }
}

/** Files are sent one after the other; more may be added meanwhile. What became of each is kept. */
export function useFiles(sitting: string) {
  const person = useSession().person?.id ?? '';
  const tellArrivals = useTellArrivals(sitting);
  const [list, setList] = useState(() => readBrought(sitting, person));
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const queue = useRef<File[]>([]);
  const working = useRef(false);
  useEffect(() => void keepBrought(sitting, person, list), [sitting, person, list]);

  const work = async () => {
    working.current = true;
    for (let file = queue.current.shift(); file !== undefined; file = queue.current.shift()) {
      const outcome = await outcomeOf(sitting, file);
      brought += 1;
      const one: Brought = { id: `${Date.now()}-${brought}`, name: file.name, at: new Date().toISOString(), ...outcome };
      setList((now) => [one, ...now]);
      setProgress(({ done, total }) => ({ done: done + 1, total }));
    }
    working.current = false;
    setProgress({ done: 0, total: 0 });
    await tellArrivals();
  };

  const add = (files: readonly File[]) => {
    if (files.length === 0) return;
    queue.current.push(...files);
    setProgress(({ done, total }) => ({ done, total: total + files.length }));
    if (!working.current) void work();
  };

  return { list, progress, add, clear: () => setList([]) };
}
