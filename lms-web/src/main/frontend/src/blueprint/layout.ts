import type { Blueprint } from '../api/types';
import { blocksOf, rowKey, sortRows, type Row } from './matrix';
import type { TopicIndex } from './topics';

/** A row as it is shown: beside the first row of a chapter stands the chapter, over as many rows as follow in it. */
export interface Line {
  row: Row;
  key: string;
  /** Undefined for a code that the programme no longer has. */
  chapter: { number: number; code: string; title: string; grade: number | null; span: number } | null;
  /** Null where the row is the whole chapter or any topic. */
  lesson: string | null;
  name: string;
}

export interface Section {
  block: string | null;
  title: string | null;
  lines: Line[];
}

export interface Words {
  anyTopic: string;
  common: string;
}

interface Named {
  row: Row;
  code: string;
  title: string;
  grade: number | null;
  lesson: string | null;
}

function nameOf(row: Row, topics: TopicIndex, words: Words): Named {
  const entry = row.topic === null ? undefined : topics.get(row.topic);
  if (entry) return { row, code: entry.chapter.code, title: entry.chapter.title, grade: entry.grade, lesson: entry.whole ? null : entry.title };
  return { row, code: row.topic ?? '*', title: row.topic ?? words.anyTopic, grade: null, lesson: null };
}

function linesOf(named: Named[]): Line[] {
  let number = 0;
  return named.map((one, i) => {
    const first = named[i - 1]?.code !== one.code;
    if (first) number += 1;
    const after = named.slice(i).findIndex((next) => next.code !== one.code);
    const span = after === -1 ? named.length - i : after;
    return {
      row: one.row,
      key: rowKey(one.row),
      chapter: first ? { number, code: one.code, title: one.title, grade: one.grade, span } : null,
      lesson: one.lesson,
      name: one.lesson ?? one.title,
    };
  });
}

/** The rows of the matrix, section by section; a paper without a choice is one section without a title. */
export function layOut(blueprint: Blueprint, rows: readonly Row[], topics: TopicIndex, words: Words): Section[] {
  const blocks = blocksOf(blueprint);
  const named = sortRows(rows, blocks, topics).map((row) => nameOf(row, topics, words));
  const section = (block: string | null, title: string | null) => ({ block, title, lines: linesOf(named.filter(({ row }) => row.block === block)) });
  if (blocks.length === 0) return [section(null, null)];
  return [section(null, words.common), ...blocks.map(({ code, title }) => section(code, title))];
}
