import { readFileSync } from 'node:fs';
import type { FormKey, HtmlOption, SealedItem, SealedPaper, SealedPart } from '../src/api/types';

interface Line {
  code?: string;
  kind: SealedItem['kind'];
  stimulus?: string | null;
  text?: string;
  stem: string;
  options?: string[];
  key?: number | string;
  statements?: { text: string; correct: boolean }[];
  unit?: string;
  block?: string;
  explanation?: string;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Lines of `| a | b |`, the second of them the rule under the head. */
function table(text: string): string {
  const [head = '', , ...rows] = text.split('\n');
  const row = (line: string, cell: 'th' | 'td') =>
    `<tr>${line
      .split('|')
      .slice(1, -1)
      .map((words) => `<${cell}>${words.trim()}</${cell}>`)
      .join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

/** Enough of the item markup to look at pages; the real one is the server's. */
export const html = (text: string): string =>
  escape(text)
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const set = paragraph
        .replace(/\$\$([^$]+)\$\$/g, '<div data-math="display">$1</div>')
        .replace(/\$([^$]+)\$/g, '<span data-math="inline">$1</span>')
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replace(/__([^_]+)__/g, '<u>$1</u>');
      return paragraph.startsWith('|') ? table(set) : `<p>${set}</p>`;
    })
    .join('');

const read = (subject: string): Line[] =>
  readFileSync(new URL(`../../../../../lms-ejb/src/main/resources/demo/items/${subject}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

export interface MockForm {
  paper: SealedPaper;
  key: FormKey[];
  seed: number;
}

const titles = {
  choice: 'Câu trắc nghiệm nhiều phương án lựa chọn',
  cluster: 'Câu trắc nghiệm đúng sai',
  short: 'Câu trắc nghiệm trả lời ngắn',
  essay: 'Tự luận',
};
const schemes: Record<SealedItem['kind'], SealedPart['scheme']> = {
  choice: { type: 'each', points: '0.25' },
  cluster: { type: 'scale', scale: ['0', '0.10', '0.25', '0.50', '1.00'] },
  short: { type: 'each', points: '0.50' },
  essay: { type: 'essay', points: ['4.00'] },
};

const identity = (slot: string, i: number): string => `${slot}-${i}`;
const identified = (texts: string[], slot: string): HtmlOption[] => texts.map((text, i) => ({ id: identity(slot, i), html: html(text) }));

function sealed(line: Line, slot: string, number: number): SealedItem {
  return {
    slot,
    number,
    kind: line.kind,
    block: line.block ?? null,
    stimulusId: line.stimulus ?? null,
    stemHtml: html(line.stem),
    options: line.options ? identified(line.options, slot) : null,
    statements: line.statements
      ? identified(
          line.statements.map(({ text }) => text),
          slot,
        )
      : null,
    unit: line.unit ?? null,
  };
}

function keyOf(line: Line, slot: string): FormKey {
  const answer =
    line.kind === 'choice'
      ? String.fromCharCode(65 + Number(line.key))
      : line.kind === 'cluster'
        ? (line.statements ?? []).map(({ correct }) => (correct ? 'Đ' : 'S')).join(' ')
        : line.kind === 'short'
          ? String(line.key)
          : null;
  const letters = line.kind === 'cluster' ? 'abcd' : 'ABCD';
  const explanation = (line.explanation ?? '').replace(/@\{(\d)\}/g, (_, place: string) => letters[Number(place) - 1] ?? '?');
  return {
    slot,
    answer,
    optionId: line.kind === 'choice' ? identity(slot, Number(line.key)) : null,
    truths: line.statements ? Object.fromEntries(line.statements.map(({ correct }, i) => [identity(slot, i), correct])) : null,
    shortAnswer: line.kind === 'short' ? String(line.key) : null,
    itemId: `i-${slot}`,
    itemCode: line.code ?? '',
    explanationHtml: html(explanation),
    lettersUnsure: slot === '1.2',
  };
}

/** A form of the demo bank's first items. */
export function formOf(subject: string, name: string, code: string, counts: [SealedItem['kind'], number][]): MockForm {
  const lines = read(subject);
  const key: FormKey[] = [];
  const parts = counts.map(([kind, count], i): SealedPart => {
    const chosen = lines.filter((line) => line.kind === kind && line.code).slice(0, count);
    const items = chosen.map((line, at) => {
      const slot = `${i + 1}.${at + 1}`;
      key.push(keyOf(line, slot));
      return sealed(line, slot, at + 1);
    });
    return { number: i + 1, roman: ['I', 'II', 'III'][i] ?? '', kind, title: titles[kind], scheme: schemes[kind], choice: null, items };
  });
  const named = new Set(parts.flatMap(({ items }) => items.map(({ stimulusId }) => stimulusId)));
  const stimuli = lines
    .filter((line) => !line.code && named.has(line.stimulus ?? null))
    .map((line) => ({ id: line.stimulus ?? '', html: html(line.text ?? '') }));
  return {
    paper: { form: code, subject: { code: subject, name }, title: `Thi thử tốt nghiệp THPT lần 1, môn ${name}`, minutes: 90, parts, stimuli },
    key,
    seed: 72_190_344,
  };
}

export const toanForm = (code: string): MockForm =>
  formOf('TOAN', 'Toán', code, [
    ['choice', 12],
    ['cluster', 4],
    ['short', 6],
  ]);
