import { Button, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LoadingRows } from '../ui/LoadingRows';
import { ProblemNotice } from '../ui/ProblemNotice';
import type { Paged } from './usePaged';
import classes from './Listing.module.css';

export interface Field<T> {
  key: string;
  head: string;
  cell: (row: T) => ReactNode;
  align?: 'right';
}

interface Props<T> {
  label: string;
  paged: Paged<T>;
  /** The first field names the row and leads to it; on a phone the others stand below it. */
  fields: readonly [Field<T>, ...Field<T>[]];
  idOf: (row: T) => string;
  to: (row: T) => string;
  failed: string;
  empty: ReactNode;
}

/** A list as every page shows it: sticky head, a row opens by its name or anywhere on it, further pages on demand. */
export function Listing<T>({ label, paged, fields, idOf, to, failed, empty }: Props<T>) {
  const { t } = useTranslation('listing');
  if (paged.error && !paged.data) return <ProblemNotice error={paged.error} title={failed} onRetry={() => void paged.refetch()} />;
  if (!paged.data) return <LoadingRows rows={6} />;
  const rows = paged.data.pages.flatMap((page) => page.items);
  const total = paged.data.pages.at(-1)?.total ?? rows.length;
  if (rows.length === 0) return <div className="card">{empty}</div>;
  const [name, ...rest] = fields;
  return (
    <>
      <div className={`card ${classes.box}`}>
        <Table className={classes.table} aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              {fields.map((field) => (
                <Table.Th key={field.key} ta={field.align ?? 'left'}>
                  {field.head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={idOf(row)} className={classes.row}>
                <Table.Th scope="row" className={classes.name}>
                  <Link to={to(row)} className={classes.open}>
                    {name.cell(row)}
                  </Link>
                </Table.Th>
                {rest.map((field) => (
                  <Table.Td key={field.key} ta={field.align ?? 'left'} data-head={field.head}>
                    {field.cell(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <p className={classes.foot}>
        <span>{t('shown', { shown: rows.length, total })}</span>
        {paged.hasNextPage && (
          <Button variant="default" size="xs" loading={paged.isFetchingNextPage} onClick={() => void paged.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </p>
    </>
  );
}
