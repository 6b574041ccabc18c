import { Button } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportView } from '../api/types';
import { useFormat } from '../i18n/format';
import { JobProgress } from '../ui/JobProgress';
import { ProblemNotice } from '../ui/ProblemNotice';
import { QueryView } from '../ui/QueryView';
import { FindingTable } from './FindingTable';
import { ImportStateBadge } from './ImportStateBadge';
import { isInWork, reportAddress, useCancel, useCommit, useImport } from './queries';
import classes from './Imports.module.css';

export function ImportReport({ id, onAnother }: { id: string; onAnother: () => void }) {
  const { t } = useTranslation('imports');
  const query = useImport(id);
  return (
    <section className={`card ${classes.report}`} aria-label={t('report.title')}>
      <QueryView query={query} failed={t('report.failed')} loading={t('report.loading')}>
        {(job) => (
          <>
            <div className={classes.reportHead}>
              <h2>{job.fileName}</h2>
              <ImportStateBadge state={job.state} />
            </div>
            {isInWork(job) ? (
              <JobProgress
                title={t(`working.${job.state === 'checking' ? 'checking' : 'importing'}`)}
                done={job.done}
                total={job.total}
                note={t('working.note')}
              />
            ) : (
              <Outcome job={job} onAnother={onAnother} />
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

function Outcome({ job, onAnother }: { job: ImportView; onAnother: () => void }) {
  const { t } = useTranslation('imports');
  return (
    <>
      <Figures job={job} />
      <p className={classes.says} data-state={job.state}>
        {job.failure ?? t(`says.${job.state === 'checked' && job.refused === 0 ? 'checkedAll' : job.state}`, { count: job.accepted })}
      </p>
      <Acts job={job} onAnother={onAnother} />
      {job.findings.length > 0 && <FindingTable job={job} />}
    </>
  );
}

function Acts({ job, onAnother }: { job: ImportView; onAnother: () => void }) {
  const { t } = useTranslation('imports');
  const commit = useCommit(job.id);
  const cancel = useCancel(job.id);
  const refused = commit.error ?? cancel.error;
  return (
    <>
      <div className={classes.acts}>
        {job.state === 'checked' && (
          <>
            <Button disabled={job.accepted === 0} loading={commit.isPending} onClick={() => commit.mutate()}>
              {t('act.commit', { count: job.accepted })}
            </Button>
            <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
              {t('act.cancel')}
            </Button>
          </>
        )}
        {job.state === 'done' && (
          <Button component={Link} to="/ngan-hang">
            {t('act.openBank')}
          </Button>
        )}
        {job.state !== 'checked' && (
          <Button variant="default" leftSection={<IconPlus size={17} />} onClick={onAnother}>
            {t('act.another')}
          </Button>
        )}
        {job.refused + job.warnings + job.duplicates > 0 && (
          <Button component="a" variant="subtle" color="stone" href={reportAddress(job.id)} download leftSection={<IconDownload size={17} />}>
            {t('act.download')}
          </Button>
        )}
      </div>
      {refused && <ProblemNotice error={refused} />}
    </>
  );
}

function Figures({ job }: { job: ImportView }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  return (
    <dl className={classes.figures}>
      {(['accepted', 'refused', 'duplicates', 'warnings'] as const).map((name) => (
        <div key={name} data-name={job[name] > 0 ? name : undefined}>
          <dt>{t(`figure.${name}`)}</dt>
          <dd>{number(job[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
