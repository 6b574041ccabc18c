import { IconFileText } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemRow } from '../api/types';
import { useFormat } from '../i18n/format';
import { ItemStatusBadge } from '../ui/badges';
import { DataTable, type Column } from '../ui/DataTable';
import { Excerpt } from '../ui/Excerpt';
import classes from './ItemTable.module.css';

interface Props {
  items: ItemRow[];
  openId: string | null;
  onOpen: (item: ItemRow) => void;
}

export function ItemTable({ items, openId, onOpen }: Props) {
  const { t } = useTranslation('bank');
  const format = useFormat();
  const columns = useMemo<Column<ItemRow>[]>(
    () => [
      { id: 'item', header: t('column.item'), cell: (item) => <Stem item={item} onOpen={onOpen} /> },
      {
        id: 'kind',
        header: t('column.kind'),
        width: 136,
        cell: (item) => (
          <>
            <span className={classes.kind}>{t(`ui:kind.${item.kind}`)}</span>
            {item.level && <span className={classes.level}>{t(`ui:level.${item.level}`)}</span>}
          </>
        ),
      },
      { id: 'status', header: t('column.status'), width: 140, cell: (item) => <ItemStatusBadge status={item.status} /> },
      { id: 'updated', header: t('column.updated'), width: 124, cell: (item) => <span className={classes.level}>{format.date(item.updatedAt)}</span> },
    ],
    [t, format, onOpen],
  );
  return (
    <DataTable
      label={t('title')}
      rows={items}
      columns={columns}
      rowKey={(item) => item.id}
      onOpen={onOpen}
      isOpen={(item) => item.id === openId}
      card={(item) => <ItemCard item={item} onOpen={onOpen} />}
    />
  );
}

function Stem({ item, onOpen }: { item: ItemRow; onOpen: (item: ItemRow) => void }) {
  return (
    <>
      <Excerpt html={item.stemHtml} className={classes.stem} />
      <p className={classes.meta}>
        <Code item={item} onOpen={onOpen} />
        {item.topic && <span>{item.topic.title}</span>}
        <Stimulus item={item} />
      </p>
    </>
  );
}

function Code({ item, onOpen }: { item: ItemRow; onOpen: (item: ItemRow) => void }) {
  return (
    <button type="button" className={classes.code} aria-haspopup="dialog" onClick={() => onOpen(item)}>
      {item.code}
    </button>
  );
}

function Stimulus({ item }: { item: ItemRow }) {
  const { t } = useTranslation('bank');
  if (!item.hasStimulus) return null;
  return (
    <span className={classes.stimulus}>
      <IconFileText size={14} aria-hidden />
      {t('hasStimulus')}
    </span>
  );
}

function ItemCard({ item, onOpen }: { item: ItemRow; onOpen: (item: ItemRow) => void }) {
  const { t } = useTranslation('bank');
  return (
    <>
      <div className={classes.cardTop}>
        <Code item={item} onOpen={onOpen} />
        <ItemStatusBadge status={item.status} />
      </div>
      <Excerpt html={item.stemHtml} className={classes.stem} />
      <p className={classes.meta}>
        <span>{item.level ? t('kindAndLevel', { kind: t(`ui:kind.${item.kind}`), level: t(`ui:level.${item.level}`) }) : t(`ui:kind.${item.kind}`)}</span>
        {item.topic && <span>{item.topic.title}</span>}
        <Stimulus item={item} />
      </p>
    </>
  );
}
