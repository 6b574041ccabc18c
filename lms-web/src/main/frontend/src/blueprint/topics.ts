import type { Topic } from '../api/types';

export interface TopicEntry {
  code: string;
  title: string;
  grade: number;
  chapter: { code: string; title: string };
  /** Whether it is a chapter itself: a cell there draws from all its lessons. */
  whole: boolean;
  /** Place among all topics of the subject: later grades first, then the order of the programme. */
  order: number;
}

export type TopicIndex = ReadonlyMap<string, TopicEntry>;

/** Every topic of a subject by its code. Later grades come first, since a school-leaving paper draws most from them. */
export function indexTopics(tree: readonly Topic[]): TopicIndex {
  const index = new Map<string, TopicEntry>();
  const chapters = tree.map((chapter, at) => ({ chapter, at })).sort((a, b) => b.chapter.grade - a.chapter.grade || a.at - b.at);
  const add = (topic: Topic, chapter: Topic) => {
    const entry = {
      code: topic.code,
      title: topic.title,
      grade: chapter.grade,
      chapter: { code: chapter.code, title: chapter.title },
      whole: topic === chapter,
    };
    index.set(topic.code, { ...entry, order: index.size });
    for (const child of topic.children) add(child, chapter);
  };
  for (const { chapter } of chapters) add(chapter, chapter);
  return index;
}

/** Letters without their marks, so that "dao ham" finds "đạo hàm". */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase();

/** The branches that hold the words: a chapter whose title matches keeps all its lessons. */
export function searchTopics(tree: readonly Topic[], words: string): Topic[] {
  const wanted = plain(words).trim();
  if (wanted === '') return [...tree];
  return tree.flatMap((topic) => {
    if (plain(`${topic.code} ${topic.title}`).includes(wanted)) return [topic];
    const children = searchTopics(topic.children, words);
    return children.length > 0 ? [{ ...topic, children }] : [];
  });
}
