import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { roman } from './Matrix';
import { cellKey, columnsOf } from './matrix';
import type { TopicIndex } from './topics';
import type { Editor } from './useEditor';
import { useLevelWords } from './useLevelWords';

/** A cell in words: the topic it draws from, and the kind and level that it asks for. */
export function useCellNames({ blueprint, draft }: Editor, topics: TopicIndex): (key: string) => { where: string; what: string } {
  const { t } = useTranslation('blueprint');
  const levelWords = useLevelWords();
  return useCallback(
    (key: string) => {
      const [essay, part, slot] = key.split('/');
      if (essay === 'essay') return { where: t('checks.part', { number: roman(Number(part)) }), what: t('essay.slot', { number: Number(slot) + 1 }) };
      const row = draft.rows.find((one) => columnsOf(blueprint, draft).some((column) => cellKey({ ...one, ...column }) === key));
      const column = row && columnsOf(blueprint, draft).find((one) => cellKey({ ...row, ...one }) === key);
      const where = row?.topic ? (topics.get(row.topic)?.title ?? row.topic) : t('anyTopic');
      const what = column ? t('cellKind', { kind: t(`ui:kind.${column.kind}`), level: levelWords.short(column.level) }) : '';
      return { where, what };
    },
    [blueprint, draft, topics, t, levelWords],
  );
}
