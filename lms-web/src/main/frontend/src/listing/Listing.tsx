import type { RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DataTable, type Column } from '../ui/DataTable';
import { Pager } from '../ui/Pager';
import { QueryView } from '../ui/QueryView';
import type { Paged } from './usePaged';
import classes from './Listing.module.css';

interface Props<T extends RowData> {
  label: string;
  list: Paged<T>;
  /** The first names the row and leads to it; on a phone the others stand below it, and one without a header beside it. */
  columns: readonly [Column<T>, ...Column<T>[]];
  idOf: (row: T) => string;
  to: (row: T) => string;
  failed: string;
  empty: ReactNode;
}

/** A list of the exam office: a row opens by its name or anywhere on it. */
export function Listing<T extends RowData>({ label, list, columns, idOf, to, failed, empty }: Props<T>) {
  const { t } = useTranslation('ui');
  const navigate = useNavigate();
  const [name, ...rest] = columns;
  const linked: Column<T> = {
    ...name,
    cell: (row) => (
      <Link to={to(row)} className={classes.name}>
        {name.cell(row)}
      </Link>
    ),
  };
  return (
    <QueryView query={list.query} failed={failed} loading={t('ui:loading')}>
      {(page) =>
        page.items.length === 0 ? (
          <div className="card">{empty}</div>
        ) : (
          <>
            <DataTable
              label={label}
              rows={page.items}
              columns={[linked, ...rest]}
              rowKey={idOf}
              onOpen={(row) => void navigate(to(row))}
              card={(row) => <Card row={row} name={linked} rest={rest} />}
            />
            <Pager paging={list.paging} size={list.size} shown={page.items.length} total={page.total} nextCursor={page.nextCursor} />
          </>
        )
      }
    </QueryView>
  );
}

function Card<T>({ row, name, rest }: { row: T; name: Column<T>; rest: Column<T>[] }) {
  const acts = rest.filter(({ header }) => header === '');
  const facts = rest.filter(({ header }) => header !== '');
  return (
    <>
      <div className={classes.cardHead}>
        {name.cell(row)}
        {acts.map((column) => (
          <span key={column.id}>{column.cell(row)}</span>
        ))}
      </div>
      <dl className={classes.facts}>
        {facts.map((column) => (
          <div key={column.id}>
            <dt>{column.header}</dt>
            <dd>{column.cell(row)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
