import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { CandidateImport, Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { useSitting } from '../sitting/api';
import { BackLink } from '../ui/BackLink';
import { FileDrop } from '../ui/FileDrop';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { largestBytes, templateAddress, useSendList } from './api';
import { History } from './History';
import { Report } from './Report';
import classes from '../imports/Imports.module.css';

const megabyte = 1024 * 1024;

/** A list of candidates from a spreadsheet: sent, checked cell by cell, taken as a whole. */
export default function CandidateImportPage() {
  const { t } = useTranslation('candidate-import');
  const { id = '' } = useParams();
  const sitting = useSitting(id);
  return (
    <>
      <BackLink to={`/ca-thi/${id}`}>{sitting.data?.title ?? t('sitting')}</BackLink>
      <PageHead title={t('title')} note={t('note')} />
      <QueryView query={sitting} failed={t('sittingFailed')} loading={t('ui:loading')}>
        {(found) => <ForSitting sitting={found} />}
      </QueryView>
    </>
  );
}

function ForSitting({ sitting }: { sitting: Sitting }) {
  const [params, setParams] = useSearchParams();
  const open = params.get('tep');
  const show = (id: string | null) => setParams(id === null ? {} : { tep: id });
  return (
    <div className={classes.page}>
      {open === null ? (
        <Upload sittingId={sitting.id} onSent={(told) => show(told.id)} />
      ) : (
        <Report key={open} id={open} sittingId={sitting.id} onAnother={() => show(null)} />
      )}
      <History sittingId={sitting.id} openId={open} />
    </div>
  );
}

function Upload({ sittingId, onSent }: { sittingId: string; onSent: (told: CandidateImport) => void }) {
  const { t } = useTranslation('candidate-import');
  const format = useFormat();
  const [share, setShare] = useState(0);
  const send = useSendList(sittingId, setShare);
  const size = format.number(largestBytes / megabyte);
  return (
    <FileDrop
      words={{
        title: t('upload.title'),
        note: t('upload.note', { size }),
        pick: t('upload.pick'),
        sending: t('upload.sending'),
        sent: t('upload.sent'),
        failed: t('upload.failed'),
        tooLarge: (name) => t('upload.tooLarge', { name, size }),
      }}
      accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      largestBytes={largestBytes}
      share={share}
      send={send}
      onSent={onSent}
    >
      <Button component="a" variant="default" href={templateAddress} download leftSection={<IconDownload size={17} />}>
        {t('upload.template')}
      </Button>
    </FileDrop>
  );
}
