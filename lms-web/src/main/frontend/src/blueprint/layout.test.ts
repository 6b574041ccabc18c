import { describe, expect, it } from 'vitest';
import { layOut } from './layout';
import { lacksOf } from './lacks';
import { openDraft, placeCells } from './matrix';
import { tin, toan, tree } from './sample.test-data';
import { indexTopics, searchTopics } from './topics';

const words = { anyTopic: 'any', common: 'common' };

describe('the layout', () => {
  it('puts a chapter beside all its rows', () => {
    const rows = [...openDraft(toan).rows, { topic: 'T11.1.1', block: null }];
    const [section] = layOut(toan, rows, indexTopics(tree), words);
    expect(section?.lines.map(({ chapter, lesson }) => [chapter && `${chapter.number} ${chapter.title} ×${chapter.span}`, lesson])).toEqual([
      ['1 Derivatives ×1', null],
      ['2 Vectors ×2', null],
      [null, 'Vectors in space'],
      ['3 Sequences ×2', null],
      [null, 'Arithmetic ones'],
    ]);
  });

  it('has a section for the common part and for each block', () => {
    expect(layOut(tin, openDraft(tin).rows, indexTopics(tree), words).map(({ title, lines }) => [title, lines.length])).toEqual([
      ['common', 2],
      ['ICT', 1],
      ['CS', 1],
    ]);
  });
});

describe('shortages', () => {
  it('are found under the cell they are of', () => {
    const told = { feasible: false, messages: [], cells: [{ part: 3, index: 0, needed: 6, available: 4, missing: 2 }] };
    const lacks = [...lacksOf(told, placeCells(toan, openDraft(toan)).keys).values()];
    expect(lacks).toEqual([{ key: '3/apply//T11.1', needed: 6, available: 4 }]);
  });
});

describe('the topic search', () => {
  const lesson = { code: 'T11.1.1', title: 'Cấp số cộng', grade: 11, children: [] };
  const tree = [
    { code: 'T11.1', title: 'Dãy số', grade: 11, children: [lesson] },
    { code: 'T12.1', title: 'Ứng dụng đạo hàm', grade: 12, children: [] },
  ];

  it('needs no accents, and keeps the chapter of a lesson', () => {
    expect(searchTopics(tree, 'cap so').map(({ code, children }) => [code, children.map((lesson) => lesson.code)])).toEqual([['T11.1', ['T11.1.1']]]);
    expect(searchTopics(tree, 'dao ham').map(({ code }) => code)).toEqual(['T12.1']);
    expect(searchTopics(tree, 'xyz')).toEqual([]);
  });
});
