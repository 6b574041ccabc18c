import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, ImportView } from '../api/types';
import { useFormat } from '../i18n/format';
import { DataTable, type Column } from '../ui/DataTable';
import { StatusBadge } from '../ui/StatusBadge';
import classes from './Imports.module.css';

/** What the check found, each with its line; the report file holds the rest when there are more than shown here. */
export function FindingTable({ job }: { job: ImportView }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const columns = useMemo<Column<Finding>[]>(
    () => [
      { id: 'line', header: t('finding.line'), width: 96, align: 'right', cell: ({ line }) => format.number(line), sortBy: ({ line }) => line },
      { id: 'severity', header: t('finding.severity'), width: 150, cell: (finding) => <Severity finding={finding} />, sortBy: ({ severity }) => severity },
      { id: 'message', header: t('finding.message'), cell: ({ message }) => message },
      {
        id: 'field',
        header: t('finding.field'),
        width: 150,
        cell: ({ field }) => field !== null && <code className={classes.field}>{field}</code>,
        sortBy: ({ field }) => field,
      },
    ],
    [t, format],
  );
  const all = job.refused + job.warnings + job.duplicates;
  return (
    <div className={classes.findings}>
      <h3>{t('finding.title')}</h3>
      {all > job.findings.length && (
        <p className={classes.more}>{t('finding.more', { shown: format.number(job.findings.length), count: all, all: format.number(all) })}</p>
      )}
      <DataTable
        label={t('finding.title')}
        rows={job.findings}
        columns={columns}
        rowKey={(finding) => `${finding.line}-${finding.code}-${finding.field}-${finding.message}`}
        card={(finding) => (
          <>
            <p className={classes.cardTop}>
              <strong>{t('finding.atLine', { line: format.number(finding.line) })}</strong>
              <Severity finding={finding} />
            </p>
            <p>{finding.message}</p>
            {finding.field !== null && <code className={classes.field}>{finding.field}</code>}
          </>
        )}
      />
    </div>
  );
}

function Severity({ finding }: { finding: Finding }) {
  const { t } = useTranslation('imports');
  const bad = finding.severity === 'error';
  return (
    <StatusBadge tone={bad ? 'chili' : 'sun'} icon={bad ? <IconCircleX size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}>
      {t(`severity.${finding.severity}`)}
    </StatusBadge>
  );
}
