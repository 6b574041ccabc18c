import { Button } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CandidateImport } from '../api/types';
import { useFormat } from '../i18n/format';
import { ProblemNotice } from '../ui/ProblemNotice';
import { QueryView } from '../ui/QueryView';
import { reportAddress, useCandidateImport, useDropList, useTakeList } from './api';
import { CandidateImportBadge } from './CandidateImportBadge';
import { Findings } from './Findings';
import classes from '../imports/Imports.module.css';

interface Props {
  id: string;
  sittingId: string;
  onAnother: () => void;
}

/** What the check of a file found, and what can be done with it now. */
export function Report({ id, sittingId, onAnother }: Props) {
  const { t } = useTranslation('candidate-import');
  const query = useCandidateImport(id);
  return (
    <section className={`card ${classes.report}`} aria-label={t('report.title')}>
      <QueryView query={query} failed={t('report.failed')} loading={t('report.loading')}>
        {(told) => (
          <>
            <div className={classes.reportHead}>
              <h2>{told.fileName}</h2>
              <CandidateImportBadge state={told.state} />
            </div>
            <Figures told={told} />
            <p className={classes.says} data-state={told.state === 'refused' ? 'failed' : told.state} role="status">
              {t(`says.${told.state}`, { count: told.state === 'refused' ? told.errors : told.rows })}
            </p>
            <Acts told={told} sittingId={sittingId} onAnother={onAnother} />
            {told.findings.length > 0 && <Findings told={told} />}
          </>
        )}
      </QueryView>
    </section>
  );
}

function Acts({ told, sittingId, onAnother }: { told: CandidateImport; sittingId: string; onAnother: () => void }) {
  const { t } = useTranslation('candidate-import');
  const take = useTakeList(told.id);
  const drop = useDropList(told.id);
  const refused = take.error ?? drop.error;
  const mends = told.state === 'refused';
  const another = (
    <Button variant={mends ? 'filled' : 'default'} leftSection={<IconPlus size={17} />} onClick={onAnother}>
      {t(mends ? 'act.mended' : 'act.another')}
    </Button>
  );
  return (
    <>
      <div className={classes.acts}>
        {told.state === 'checked' && (
          <>
            <Button loading={take.isPending} onClick={() => take.mutate()}>
              {t('act.take', { count: told.rows })}
            </Button>
            <Button variant="default" loading={drop.isPending} onClick={() => drop.mutate()}>
              {t('act.drop')}
            </Button>
          </>
        )}
        {told.state === 'done' && (
          <>
            <Button component={Link} to={`/ca-thi/${sittingId}?muc=phong`}>
              {t('act.rooms')}
            </Button>
            <Button variant="default" component={Link} to={`/ca-thi/${sittingId}`}>
              {t('act.candidates')}
            </Button>
          </>
        )}
        {told.state !== 'checked' && another}
        {told.findings.length > 0 && (
          <Button component="a" variant="subtle" color="stone" href={reportAddress(told.id)} download leftSection={<IconDownload size={17} />}>
            {t('act.download')}
          </Button>
        )}
      </div>
      {refused && <ProblemNotice error={refused} />}
    </>
  );
}

function Figures({ told }: { told: CandidateImport }) {
  const { t } = useTranslation('candidate-import');
  const { number } = useFormat();
  const figures =
    told.state === 'done'
      ? ([
          ['added', told.added, 'accepted'],
          ['updated', told.updated, 'accepted'],
          ['roomsMade', told.roomsMade, ''],
          ['warnings', told.warnings, 'warnings'],
        ] as const)
      : ([
          ['rows', told.rows, ''],
          ['errors', told.errors, 'refused'],
          ['warnings', told.warnings, 'warnings'],
        ] as const);
  return (
    <dl className={classes.figures} data-three={figures.length === 3 || undefined}>
      {figures.map(([name, value, look]) => (
        <div key={name} data-name={value > 0 ? look : undefined}>
          <dt>{t(`figure.${name}`)}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
