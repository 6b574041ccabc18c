import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CandidateImport } from '../api/types';
import { useFormat } from '../i18n/format';
import { DataTable, type Column } from '../ui/DataTable';
import { QueryView } from '../ui/QueryView';
import { useCandidateImports } from './api';
import { CandidateImportBadge } from './CandidateImportBadge';
import classes from '../imports/Imports.module.css';

/** The files sent for this sitting, the latest first. */
export function History({ sittingId, openId }: { sittingId: string; openId: string | null }) {
  const { t } = useTranslation('candidate-import');
  const { dateTime } = useFormat();
  const navigate = useNavigate();
  const query = useCandidateImports(sittingId);
  const to = ({ id }: CandidateImport) => `/ca-thi/${sittingId}/danh-sach?tep=${id}`;
  const named = (told: CandidateImport) => (
    <Link to={to(told)} className={classes.file}>
      {told.fileName}
    </Link>
  );
  const counts = (told: CandidateImport) => t('history.countsOf', { count: told.rows, errors: told.errors });
  const columns: Column<CandidateImport>[] = [
    { id: 'file', header: t('history.file'), cell: named },
    { id: 'counts', header: t('history.counts'), width: 220, cell: counts },
    { id: 'at', header: t('history.at'), width: 170, cell: ({ createdAt }) => dateTime(createdAt) },
    { id: 'state', header: t('history.state'), width: 160, cell: ({ state }) => <CandidateImportBadge state={state} /> },
  ];
  return (
    <section className={classes.history}>
      <h2>{t('history.title')}</h2>
      <QueryView query={query} failed={t('history.failed')} loading={t('history.loading')} rows={2}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">{t('history.none')}</p>
          ) : (
            <DataTable
              label={t('history.title')}
              rows={all}
              columns={columns}
              rowKey={({ id }) => id}
              onOpen={(told) => void navigate(to(told))}
              isOpen={({ id }) => id === openId}
              card={(told) => (
                <>
                  <p className={classes.cardTop}>
                    {named(told)}
                    <CandidateImportBadge state={told.state} />
                  </p>
                  <p className="small muted">{[counts(told), dateTime(told.createdAt)].join(' · ')}</p>
                </>
              )}
            />
          )
        }
      </QueryView>
    </section>
  );
}
