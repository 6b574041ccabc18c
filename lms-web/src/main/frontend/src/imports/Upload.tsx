import { Button, FileButton, Progress } from '@mantine/core';
import { IconFileUpload, IconUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/types';
import { useFormat } from '../i18n/format';
import { ProblemNotice } from '../ui/ProblemNotice';
import { largestFileBytes, useUpload } from './queries';
import classes from './Imports.module.css';

const megabyte = 1024 * 1024;

/** Where a file is dropped or picked. */
export function Upload({ onSent }: { onSent: (job: ImportView) => void }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [share, setShare] = useState(0);
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const send = useUpload(setShare);
  const take = (file: File | null | undefined) => {
    if (!file) return;
    setTooLarge(file.size > largestFileBytes ? file.name : null);
    if (file.size <= largestFileBytes) send.mutate(file, { onSuccess: onSent });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <section className={`card ${classes.upload}`} aria-labelledby="upload">
      <div
        className={classes.drop}
        data-over={over || undefined}
        role="presentation"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={44} stroke={1.5} aria-hidden />
        <h2 id="upload">{t('upload.title')}</h2>
        <p>{t('upload.note', { size: format.number(largestFileBytes / megabyte) })}</p>
        {send.isPending ? (
          <div className={classes.sending}>
            <Progress value={share * 100} aria-label={t('upload.sending')} />
            <p>{t(share < 1 ? 'upload.sending' : 'upload.sent')}</p>
          </div>
        ) : (
          <FileButton onChange={take} accept=".jsonl,.ndjson,.json,application/x-ndjson,application/json" inputProps={{ 'aria-label': t('upload.pick') }}>
            {(props) => (
              <Button {...props} leftSection={<IconUpload size={17} />}>
                {t('upload.pick')}
              </Button>
            )}
          </FileButton>
        )}
      </div>
      {tooLarge && (
        <p className={classes.tooLarge} role="alert">
          {t('upload.tooLarge', { name: tooLarge, size: format.number(largestFileBytes / megabyte) })}
        </p>
      )}
      {send.error && <ProblemNotice error={send.error} title={t('upload.failed')} />}
    </section>
  );
}
