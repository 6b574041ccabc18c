import { useState } from 'react';
import { readKept, writeKept } from '../../ui/kept';

const SIZES = [0.875, 1, 1.125, 1.25, 1.375, 1.5, 1.75, 2];
const NORMAL = 1;
/** What a candidate with the allowance opens the paper in. */
const LARGER = 1.5;

/**
 * Text size of the paper in em, kept on this machine. Who is allowed larger text opens the paper in it, whatever
 * somebody else chose here before; their own choice is kept with their attempt alone.
 */
export function useTextSize(attempt: string, largerText: boolean): [number, (by: 1 | -1) => void] {
  const [step, setStep] = useState(() => (largerText ? ownStep(attempt) : stepOf(readKept('text-size'), NORMAL)));
  const change = (by: 1 | -1) => {
    const next = Math.min(SIZES.length - 1, Math.max(0, step + by));
    const size = String(SIZES[next]);
    if (largerText) writeKept('own-text-size', `${attempt} ${size}`);
    else writeKept('text-size', size);
    setStep(next);
  };
  return [SIZES[step] ?? 1, change];
}

function ownStep(attempt: string): number {
  const [of, size = ''] = (readKept('own-text-size') ?? '').split(' ');
  return stepOf(of === attempt ? size : null, SIZES.indexOf(LARGER));
}

function stepOf(kept: string | null, otherwise: number): number {
  const step = SIZES.indexOf(Number(kept));
  return step < 0 ? otherwise : step;
}
