import { Button } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format';
import { clock, Digits } from '../../ui/Countdown';
import { ProblemNotice } from '../../ui/ProblemNotice';
import type { Admission } from '../api/types';
import { useClock, useSecondsUntil } from '../clock/useClock';
import { inSafeBrowser } from '../api/safeBrowser';
import { Page } from '../parts/Page';
import { needsSafeBrowser, SafeBrowserFile } from '../parts/SafeBrowserFile';
import { useServices } from '../RoomContext';
import { CandidateCard } from './CandidateCard';
import { DeviceCheck } from './DeviceCheck';
import { Practice } from './Practice';
import classes from './WaitingRoom.module.css';

/** A whole school must not ask for its papers in the same instant: each page waits a moment of its own. */
const SPREAD = 1_500;

interface Props {
  admission: Admission;
  opening: boolean;
  /** In the line of those who want to start; null where there is none. */
  place: number | null;
  problem: Error | null;
  onOpen: () => void;
  /** What stands before the door for who has to be let in. */
  gate?: ReactNode;
}

/** From the first look at the sitting until the paper is open. Who waits here when the time comes is let in by itself. */
export function WaitingRoom({ admission, opening, place, problem, onOpen, gate }: Props) {
  const { t } = useTranslation('exam-room');
  useOpening(admission, onOpen);
  const safeBrowser = admission.lockdown.safeBrowser && !inSafeBrowser();
  return (
    <Page title={admission.title}>
      <div className={classes.grid}>
        <div className={classes.column}>
          {gate}
          <Door admission={admission} opening={opening} place={place} onOpen={gate ? null : onOpen} />
          {problem && <ProblemNotice error={problem} title={t('door.failed')} onRetry={onOpen} />}
          {(safeBrowser || needsSafeBrowser(problem)) && <SafeBrowserFile sittingId={admission.id} />}
          <CandidateCard admission={admission} />
          <DeviceCheck safeBrowser={safeBrowser} />
        </div>
        <div className={classes.column}>
          {admission.rules.length > 0 && (
            <section className={classes.card} aria-labelledby="rules-title">
              <h2 id="rules-title">{t('rules')}</h2>
              <ul className={classes.rules}>
                {admission.rules.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            </section>
          )}
          <Practice kinds={admission.format.parts.map((part) => part.kind)} />
        </div>
      </div>
    </Page>
  );
}

/** Opens once, at the time, for those who were here before it. */
function useOpening(admission: Admission, onOpen: () => void): void {
  const clock = useClock();
  const { random } = useServices();
  const open = useEffectEvent(onOpen);
  const { opensAt, state } = admission;
  useEffect(() => {
    if (state !== 'upcoming') return undefined;
    const at = Date.parse(opensAt) + random() * SPREAD;
    const stop = clock.subscribe(() => {
      if (clock.now() < at) return;
      stop();
      open();
    });
    return stop;
  }, [clock, opensAt, random, state]);
}

interface DoorProps extends Pick<Props, 'admission' | 'opening' | 'place'> {
  /** Null while the candidate has to be let in: then the gate is the way. */
  onOpen: (() => void) | null;
}

function Door({ admission, opening, place, onOpen }: DoorProps) {
  const { t } = useTranslation('exam-room');
  const format = useFormat();
  const seconds = useSecondsUntil(Date.parse(admission.opensAt));
  const busy = opening || admission.state === 'upcoming';
  const upcoming = admission.state === 'upcoming' && seconds > 0;
  if (upcoming) {
    return (
      <section className={classes.door} aria-label={t('door.label')}>
        <p>{t('door.opensIn')}</p>
        <Countdown seconds={seconds} />
        <p className={classes.doorHint}>{t('door.byItself', { time: format.weekdayTime(admission.opensAt) })}</p>
      </section>
    );
  }
  if (place !== null) {
    return (
      <section className={classes.door} aria-label={t('door.label')}>
        <p className={classes.doorOpen} role="status">
          {t('door.place', { place })}
        </p>
        <p className={classes.doorHint}>{t('door.inLine')}</p>
      </section>
    );
  }
  return (
    <section className={classes.door} aria-label={t('door.label')}>
      <p className={classes.doorOpen} role="status">
        {busy ? t('door.opening') : t('door.open')}
      </p>
      {admission.state !== 'upcoming' && (
        <>
          {onOpen && (
            <Button size="lg" leftSection={<IconDoorEnter size={20} />} disabled={opening} onClick={onOpen}>
              {t('door.enter')}
            </Button>
          )}
          <p className={classes.doorHint}>
            {isLate(admission)
              ? t('door.late', { count: admission.minutes })
              : t('door.until', { time: format.weekdayTime(admission.closesAt), count: admission.minutes })}
          </p>
        </>
      )}
    </section>
  );
}

/** Let in by an invigilator after the last moment to enter. */
const isLate = ({ serverNow, closesAt }: Admission) => Date.parse(serverNow) > Date.parse(closesAt);

const DAY = 86_400;

function Countdown({ seconds }: { seconds: number }) {
  const { t } = useTranslation('exam-room');
  const days = Math.floor(seconds / DAY);
  return (
    <p className={classes.countdown} role="timer">
      {days > 0 && <span>{t('door.days', { count: days })} </span>}
      <Digits>{clock(seconds % DAY)}</Digits>
    </p>
  );
}
