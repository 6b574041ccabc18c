import type { Blueprint, BlueprintPart, Cell, Topic } from '../api/types';

export const cell = (topic: string | null, level: Cell['level'], count: number, block: string | null = null): Cell => ({
  topic,
  level,
  count,
  block,
  points: null,
});

const scale = { type: 'scale' as const, scale: ['0', '0.10', '0.25', '0.50', '1.00'] };
const part = (number: number, kind: BlueprintPart['kind'], count: number, scheme: BlueprintPart['scheme'], cells: Cell[]): BlueprintPart => ({
  number,
  kind,
  title: '',
  count,
  scheme,
  choice: null,
  cells,
});

const blueprint = (subject: string, parts: BlueprintPart[]): Blueprint => ({
  id: 'b',
  title: 'One',
  subject,
  format: { code: '', subject, name: '', validFrom: '', validTo: null, minutes: 90, source: '', confidence: 'A', total: '10.00', parts },
  grade: 12,
  minutes: 90,
  version: 1,
  updatedAt: '2026-01-01T00:00:00Z',
  ownerName: '',
  parts,
});

/** The Toán paper of 2025: 12 × 0.25, 4 × up to 1.00, 6 × 0.50. */
export const toan = blueprint('TOAN', [
  part(1, 'choice', 12, { type: 'each', points: '0.25' }, [cell('T12.1', 'know', 7), cell('T12.1', 'understand', 3), cell('T12.2', 'apply', 2)]),
  part(2, 'cluster', 4, scale, [cell('T12.1', 'understand', 3), cell('T12.2.1', 'apply', 1)]),
  part(3, 'short', 6, { type: 'each', points: '0.50' }, [cell('T11.1', 'apply', 6)]),
]);

/** The Tin học paper of 2025: Part II prints two common questions and two of each block. */
export const tin = blueprint('TIN', [
  part(1, 'choice', 24, { type: 'each', points: '0.25' }, [cell(null, 'know', 24)]),
  {
    ...part(2, 'cluster', 6, scale, [cell('T12.1', 'know', 2), cell('T12.1', 'understand', 2, 'ICT'), cell('T12.2', 'apply', 2, 'CS')]),
    choice: {
      commonCount: 2,
      blocks: [
        { code: 'ICT', title: 'ICT', count: 2 },
        { code: 'CS', title: 'CS', count: 2 },
      ],
    },
  },
]);

/** The Ngữ văn paper of 2025: 4.00 and then 2.00 + 4.00. */
export const van = blueprint('VAN', [
  part(1, 'essay', 1, { type: 'essay', points: ['4.00'] }, [{ ...cell(null, 'understand', 1), points: '4.00' }]),
  part(2, 'essay', 2, { type: 'essay', points: ['2.00', '4.00'] }, [{ ...cell('T12.1', 'apply', 1), points: '2.00' }]),
]);

const leaf = (code: string, title: string, grade: number): Topic => ({ code, title, grade, children: [] });

export const tree: Topic[] = [
  { ...leaf('T11.1', 'Sequences', 11), children: [leaf('T11.1.1', 'Arithmetic ones', 11)] },
  leaf('T12.1', 'Derivatives', 12),
  { ...leaf('T12.2', 'Vectors', 12), children: [leaf('T12.2.1', 'Vectors in space', 12)] },
];
