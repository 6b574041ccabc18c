import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import { tell, tellFailure } from '../ui/Undo';
import { useMinutes } from './api';
import type { MinutesState } from './minutesState';
import classes from './Wall.module.css';

interface Props {
  sittingId: string;
  roomId: string | null;
  opensAt: string;
  state: MinutesState;
}

/** The minutes of the room to print and sign, and whether they are worth it yet. */
export function Minutes({ sittingId, roomId, opensAt, state }: Props) {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const minutes = useMinutes(sittingId, roomId);
  const note = useId();
  const title = useId();
  const fetchFile = () =>
    minutes.mutate(undefined, {
      onSuccess: () => tell(t('minutesPdf.done')),
      onError: (error) => tellFailure(t('minutesPdf.failed'), error),
    });
  const final = state.kind === 'final';
  return (
    <section className={`card ${classes.minutes}`} data-final={final || undefined} aria-labelledby={title}>
      <div>
        <h2 id={title}>{t('minutesPdf.title')}</h2>
        <p id={note} role="status">
          {state.kind === 'early' && t('minutesPdf.early', { at: format.dateTime(opensAt) })}
          {state.kind === 'final' && t('minutesPdf.final')}
          {(state.kind === 'writing' || state.kind === 'coming') && t(`minutesPdf.${state.kind}`, { count: state.count })}
        </p>
      </div>
      <Button
        variant={final ? 'filled' : 'default'}
        size={final ? 'md' : 'sm'}
        leftSection={<IconFileTypePdf size={18} />}
        loading={minutes.isPending}
        disabled={state.kind === 'early'}
        aria-describedby={note}
        onClick={fetchFile}
      >
        {t(state.kind === 'writing' || state.kind === 'coming' ? 'minutesPdf.draft' : 'minutesPdf.get')}
      </Button>
    </section>
  );
}
