import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EntryWay, WallSitting } from '../api/types';
import { useCan } from '../session/session';
import { tellFailure } from '../ui/Undo';
import { useSetEntry } from './api';

const ways: readonly EntryWay[] = ['open', 'code', 'admission'];

/** How candidates get in; those who manage the sitting choose it. */
export function EntryChoice({ sitting }: { sitting: WallSitting }) {
  const { t } = useTranslation('wall');
  const can = useCan();
  const set = useSetEntry(sitting.id);
  if (!can('SITTING_MANAGE')) return <p className="muted">{t(`entry.${sitting.entry}`)}</p>;
  return (
    <Select
      label={t('entry.label')}
      w={260}
      value={set.isPending ? set.variables : sitting.entry}
      data={ways.map((way) => ({ value: way, label: t(`entry.${way}`) }))}
      onChange={(way) => way && set.mutate(way, { onError: (error) => tellFailure(t('entry.failed'), error) })}
    />
  );
}
