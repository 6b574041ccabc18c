import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { itemStatuses, kinds, levels, type Topic } from '../api/types';
import { useCurriculum, useTopics, type ItemFilters } from './queries';

interface Props {
  values: ItemFilters;
  set: (changes: Partial<ItemFilters>) => void;
}

const flat = (topics: Topic[], depth = 0): { value: string; label: string }[] =>
  topics.flatMap((topic) => [{ value: topic.code, label: `${'\u2003'.repeat(depth)}${topic.title}` }, ...flat(topic.children, depth + 1)]);

/** The selects above the list; a topic belongs to a subject, so it waits for one. */
export function ItemFilterFields({ values, set }: Props) {
  const { t } = useTranslation('bank');
  const { data: curriculum } = useCurriculum();
  const { data: topics } = useTopics(values.mon, values.khoi);
  const subjects = curriculum?.subjects.filter((subject) => !subject.commentOnly) ?? [];
  const grades = subjects.find(({ code }) => code === values.mon)?.grades ?? [...new Set(subjects.flatMap((subject) => subject.grades))].sort((a, b) => a - b);
  const common = { clearable: true, allowDeselect: true, checkIconPosition: 'right' as const };
  return (
    <>
      <Select
        {...common}
        searchable
        aria-label={t('filter.subject')}
        placeholder={t('filter.subject')}
        data={subjects.map(({ code, name }) => ({ value: code, label: name }))}
        value={values.mon || null}
        onChange={(mon) => set({ mon: mon ?? '', chude: '' })}
      />
      <Select
        {...common}
        aria-label={t('filter.grade')}
        placeholder={t('filter.grade')}
        data={grades.map((grade) => ({ value: String(grade), label: t('grade', { grade }) }))}
        value={values.khoi || null}
        onChange={(khoi) => set({ khoi: khoi ?? '', chude: '' })}
      />
      <Select
        {...common}
        searchable
        disabled={values.mon === ''}
        aria-label={t('filter.topic')}
        placeholder={values.mon === '' ? t('filter.topicNeedsSubject') : t('filter.topic')}
        comboboxProps={{ width: 360, position: 'bottom-start' }}
        data={flat(topics ?? [])}
        value={values.chude || null}
        onChange={(chude) => set({ chude: chude ?? '' })}
      />
      <Select
        {...common}
        aria-label={t('filter.kind')}
        placeholder={t('filter.kind')}
        data={kinds.map((kind) => ({ value: kind, label: t(`ui:kind.${kind}`) }))}
        value={values.dang || null}
        onChange={(dang) => set({ dang: dang ?? '' })}
      />
      <Select
        {...common}
        aria-label={t('filter.level')}
        placeholder={t('filter.level')}
        data={levels.map((level) => ({ value: level, label: t(`ui:level.${level}`) }))}
        value={values.mucdo || null}
        onChange={(mucdo) => set({ mucdo: mucdo ?? '' })}
      />
      <Select
        {...common}
        aria-label={t('filter.status')}
        placeholder={t('filter.status')}
        data={itemStatuses.map((status) => ({ value: status, label: t(`ui:itemStatus.${status}`) }))}
        value={values.trangthai || null}
        onChange={(trangthai) => set({ trangthai: trangthai ?? '' })}
      />
    </>
  );
}
