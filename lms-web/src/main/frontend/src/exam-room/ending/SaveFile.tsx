import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Admission } from '../api/types';
import type { AttemptSession } from '../attempt/AttemptSession';
import type { EntryLog } from '../attempt/EntryLog';
import { useClock } from '../clock/useClock';
import { answerFile, ENDING } from './answerFile';

interface Props {
  session: AttemptSession;
  log: EntryLog;
  admission: Admission;
  form: string;
}

/** Saves the answers the server does not have as a signed file, for the invigilator to bring in on a stick. */
export function SaveFile({ session, log, admission, form }: Props) {
  const { t } = useTranslation('exam-room');
  const clock = useClock();
  const [told, setTold] = useState<'no' | 'saved' | 'failed'>('no');
  const save = async () => {
    const { state } = session.getSnapshot();
    const keys = await log.keys(state.id);
    if (!keys) return setTold('failed');
    const text = await answerFile(keys, state.id, admission, form, session.unsent(), new Date(clock.now()).toISOString());
    download(text, `${admission.candidate.sbd}-${form}${ENDING}`);
    setTold('saved');
  };
  return (
    <>
      <Button size="md" variant="default" leftSection={<IconDownload size={18} />} onClick={() => void save().catch(() => setTold('failed'))}>
        {t('file.save')}
      </Button>
      <p role="status">{told === 'no' ? '' : t(`file.${told}`)}</p>
    </>
  );
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
