import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../api/types';
import { useFormat } from '../i18n/format';
import { FileDrop } from '../ui/FileDrop';
import { largestFileBytes, useUpload } from './queries';

const megabyte = 1024 * 1024;

export function Upload({ onSent }: { onSent: (job: ImportView) => void }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [share, setShare] = useState(0);
  const send = useUpload(setShare);
  const size = format.number(largestFileBytes / megabyte);
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
      accept=".jsonl,.ndjson,.json,application/x-ndjson,application/json"
      largestBytes={largestFileBytes}
      share={share}
      send={send}
      onSent={onSent}
    />
  );
}
