import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ImportView } from '../api/types';
import { useFormat } from '../i18n/format';
import { DataTable, type Column } from '../ui/DataTable';
import { QueryView } from '../ui/QueryView';
import { ImportStateBadge } from './ImportStateBadge';
import { useImports } from './queries';
import classes from './Imports.module.css';

const to = (job: ImportView) => `/ngan-hang/nhap?tep=${job.id}`;

export function History({ openId }: { openId: string | null }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const navigate = useNavigate();
  const query = useImports();
  const columns = useMemo<Column<ImportView>[]>(
    () => [
      { id: 'file', header: t('history.file'), cell: (job) => <FileLink job={job} /> },
      {
        id: 'counts',
        header: t('history.counts'),
        width: 210,
        cell: (job) => t('history.countsOf', { accepted: format.number(job.accepted), refused: format.number(job.refused) }),
      },
      { id: 'by', header: t('history.by'), width: 180, cell: (job) => job.createdByName },
      { id: 'at', header: t('history.at'), width: 170, cell: (job) => format.dateTime(job.createdAt) },
      { id: 'state', header: t('history.state'), width: 160, cell: (job) => <ImportStateBadge state={job.state} /> },
    ],
    [t, format],
  );
  return (
    <section className={classes.history}>
      <h2>{t('history.title')}</h2>
      <QueryView query={query} failed={t('history.failed')} loading={t('history.loading')} rows={3}>
        {(jobs) =>
          jobs.length === 0 ? (
            <p className="muted">{t('history.none')}</p>
          ) : (
            <DataTable
              label={t('history.title')}
              rows={jobs}
              columns={columns}
              rowKey={(job) => job.id}
              onOpen={(job) => void navigate(to(job))}
              isOpen={(job) => job.id === openId}
              card={(job) => (
                <>
                  <p className={classes.cardTop}>
                    <FileLink job={job} />
                    <ImportStateBadge state={job.state} />
                  </p>
                  <p className="small muted">{t('history.countsOf', { accepted: format.number(job.accepted), refused: format.number(job.refused) })}</p>
                  <p className="small muted">{[job.createdByName, format.dateTime(job.createdAt)].filter(Boolean).join(' · ')}</p>
                </>
              )}
            />
          )
        }
      </QueryView>
    </section>
  );
}

function FileLink({ job }: { job: ImportView }) {
  return (
    <Link to={to(job)} className={classes.file}>
      {job.fileName}
    </Link>
  );
}
