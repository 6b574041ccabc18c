import { useState } from 'react';
import { readKept, writeKept } from '../../ui/kept';

const SIZES = [0.875, 1, 1.125, 1.25, 1.375, 1.5, 1.75, 2];
const NORMAL = 1;

/** Text size of the paper in em, kept on this machine. */
export function useTextSize(): [number, (by: 1 | -1) => void] {
  const [step, setStep] = useState(() => stepOf(readKept('text-size')));
  const change = (by: 1 | -1) => {
    const next = Math.min(SIZES.length - 1, Math.max(0, step + by));
    writeKept('text-size', String(SIZES[next]));
    setStep(next);
  };
  return [SIZES[step] ?? 1, change];
}

function stepOf(kept: string | null): number {
  const step = SIZES.indexOf(Number(kept));
  return step < 0 ? NORMAL : step;
}
