import { Table } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef, type Header, type RowData } from '@tanstack/react-table';
import { useMemo, type MouseEvent, type ReactNode } from 'react';
import classes from './DataTable.module.css';

export interface Column<Row> {
  id: string;
  header: string;
  /** Explains a short header. */
  hint?: string;
  width?: number;
  align?: 'right';
  cell: (row: Row) => ReactNode;
  /** Rows can be put in this order by a click on the header; nothing known stands last. */
  sortBy?: (row: Row) => string | number | null;
}

interface Props<Row> {
  label: string;
  rows: Row[];
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  /** Row click; the row holds a link or a button too, for the keyboard. */
  onOpen?: ((row: Row) => void) | undefined;
  isOpen?: ((row: Row) => boolean) | undefined;
  /** One row as a card, where the window is too narrow for columns. */
  card: (row: Row) => ReactNode;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Features = typeof features;

function definition<Row extends RowData>(column: Column<Row>): ColumnDef<Features, Row> {
  const { sortBy } = column;
  return {
    id: column.id,
    header: column.header,
    accessorFn: (row: Row) => sortBy?.(row) ?? undefined,
    enableSorting: sortBy !== undefined,
    sortUndefined: 'last',
    sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
  };
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'vi', { numeric: true });
}

/** Columns on a wide window, cards on a narrow one; the header stays in sight. */
export function DataTable<Row extends RowData>({ label, rows, columns, rowKey, onOpen, isOpen, card }: Props<Row>) {
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const definitions = useMemo(() => columns.map(definition), [columns]);
  const table = useTable({ features, columns: definitions, data: rows, getRowId: rowKey });
  const sorted = table.getRowModel().rows;
  if (phone) {
    return (
      <ul className={classes.cards} aria-label={label}>
        {sorted.map((row) => (
          <li key={row.id} className={`card ${classes.card}`}>
            {card(row.original)}
          </li>
        ))}
      </ul>
    );
  }
  const byId = new Map(columns.map((column) => [column.id, column]));
  return (
    <div className={`card ${classes.box}`}>
      <Table highlightOnHover={onOpen !== undefined} className={classes.table} aria-label={label}>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map((header) => (
                <HeadCell key={header.id} header={header} column={byId.get(header.id)} />
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {sorted.map((row) => (
            <Table.Tr
              key={row.id}
              className={onOpen ? classes.row : undefined}
              data-open={isOpen?.(row.original) ? true : undefined}
              onClick={onOpen ? (event) => openUnlessWithin(event, () => onOpen(row.original)) : undefined}
            >
              {columns.map((column) => (
                <Table.Td key={column.id} ta={column.align}>
                  {column.cell(row.original)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** A click on a control inside the row, or one that ends a selection of text, is not a click on the row. */
function openUnlessWithin(event: MouseEvent<HTMLElement>, open: () => void): void {
  const target = event.target as HTMLElement;
  if (target.closest('a, button, input, label')) return;
  if (window.getSelection()?.toString()) return;
  open();
}

function HeadCell<Row extends RowData>({ header, column }: { header: Header<Features, Row>; column: Column<Row> | undefined }) {
  if (!column) return null;
  const words = column.hint ? <abbr title={column.hint}>{column.header}</abbr> : column.header;
  if (!column.sortBy) {
    return (
      <Table.Th w={column.width} ta={column.align}>
        {words}
      </Table.Th>
    );
  }
  const order = header.column.getIsSorted();
  const Icon = order === 'asc' ? IconArrowUp : order === 'desc' ? IconArrowDown : IconArrowsSort;
  return (
    <Table.Th w={column.width} ta={column.align} aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}>
      <button type="button" className={classes.sort} data-sorted={order !== false || undefined} onClick={header.column.getToggleSortingHandler()}>
        {words}
        <Icon size={14} aria-hidden />
      </button>
    </Table.Th>
  );
}
