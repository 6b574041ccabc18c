import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CandidateImport, CellFinding } from '../api/types';
import { useFormat } from '../i18n/format';
import { DataTable, type Column } from '../ui/DataTable';
import { StatusBadge } from '../ui/StatusBadge';
import classes from '../imports/Imports.module.css';

/** Each finding with its cell, as the spreadsheet numbers it, and what to do about it. */
export function Findings({ told }: { told: CandidateImport }) {
  const { t } = useTranslation('candidate-import');
  const { number } = useFormat();
  const all = told.errors + told.warnings;
  const columns: Column<CellFinding>[] = [
    { id: 'cell', header: t('finding.cell'), width: 110, sortBy: ({ row }) => row, cell: (finding) => <b className="num">{cellOf(finding)}</b> },
    { id: 'header', header: t('finding.header'), width: 150, sortBy: ({ header }) => header, cell: ({ header }) => header },
    { id: 'found', header: t('finding.found'), width: 180, cell: ({ found }) => found !== '' && <span className={classes.field}>{found}</span> },
    { id: 'message', header: t('finding.message'), cell: ({ message }) => message },
    { id: 'blocks', header: t('finding.severity'), width: 140, sortBy: ({ blocks }) => (blocks ? 0 : 1), cell: (finding) => <Severity finding={finding} /> },
  ];
  return (
    <div className={classes.findings}>
      <h3>{t('finding.title')}</h3>
      {all > told.findings.length && <p className={classes.more}>{t('finding.more', { shown: number(told.findings.length), count: all, all: number(all) })}</p>}
      <DataTable
        label={t('finding.title')}
        rows={told.findings}
        columns={columns}
        rowKey={(finding) => `${finding.row}-${finding.column}-${finding.code}-${finding.message}`}
        card={(finding) => (
          <>
            <p className={classes.cardTop}>
              <strong>{finding.header === '' ? cellOf(finding) : t('finding.at', { cell: cellOf(finding), header: finding.header })}</strong>
              <Severity finding={finding} />
            </p>
            <p>{finding.message}</p>
            {finding.found !== '' && <span className={classes.field}>{finding.found}</span>}
          </>
        )}
      />
    </div>
  );

  /** `A3`; the row alone where the file lacks the column. */
  function cellOf({ row, column }: CellFinding): string {
    if (row === 0) return t('finding.file');
    return column === '' ? t('finding.row', { row }) : `${column}${row}`;
  }
}

function Severity({ finding: { blocks } }: { finding: CellFinding }) {
  const { t } = useTranslation('candidate-import');
  return (
    <StatusBadge tone={blocks ? 'chili' : 'sun'} icon={blocks ? <IconCircleX size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}>
      {t(blocks ? 'finding.error' : 'finding.warning')}
    </StatusBadge>
  );
}
