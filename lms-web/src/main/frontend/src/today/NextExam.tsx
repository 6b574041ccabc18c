import { Button } from '@mantine/core';
import { IconArrowRight, IconClock, IconDoorEnter, IconId } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MySitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { Digits, split, useSecondsUntil } from '../ui/Countdown';
import { Ripples } from '../ui/Ripples';
import classes from './NextExam.module.css';

/** This close to the start the room is for waiting; before that it is for trying the computer out. */
const waitingRoomSeconds = 30 * 60;

function act(sitting: MySitting, secondsLeft: number): 'goOn' | 'enter' | 'wait' | 'prepare' {
  if (sitting.state === 'writing') return 'goOn';
  if (sitting.state === 'open' || secondsLeft === 0) return 'enter';
  return secondsLeft <= waitingRoomSeconds ? 'wait' : 'prepare';
}

/** The nearest exam, with the time until it begins; once it has begun, the way in. */
export function NextExam({ sitting, serverNow }: { sitting: MySitting; serverNow: string }) {
  const { t } = useTranslation('today');
  const { weekdayTime } = useFormat();
  const left = useSecondsUntil(sitting.opensAt, serverNow);
  const begun = sitting.state === 'open' || sitting.state === 'writing' || left === 0;
  return (
    <section className={classes.exam} aria-labelledby="next-exam">
      <Ripples className={classes.ripples} />
      <div className={classes.words}>
        <p className={classes.eyebrow}>{sitting.title}</p>
        <h2 id="next-exam">{t('pupil.subject', { name: sitting.subject.name })}</h2>
        <ul className={classes.facts}>
          <li>
            <IconClock size={18} aria-hidden />
            {t('pupil.when', { at: weekdayTime(sitting.opensAt), count: sitting.minutes })}
          </li>
          <li>
            <IconId size={18} aria-hidden />
            {t('pupil.sbd', { sbd: sitting.sbd })}
          </li>
        </ul>
      </div>
      {begun ? <p className={classes.now}>{t(`pupil.now.${sitting.state === 'writing' ? 'writing' : 'open'}`)}</p> : <Clock seconds={left} />}
      <div className={classes.actions}>
        <Button component="a" href={`/phong-thi/${sitting.id}`} className={classes.main} leftSection={<IconDoorEnter size={18} />}>
          {t(`pupil.act.${act(sitting, left)}`)}
        </Button>
        <Button component={Link} to="/ky-thi" className={classes.quiet} variant="transparent" rightSection={<IconArrowRight size={17} />}>
          {t('pupil.allExams')}
        </Button>
      </div>
    </section>
  );
}

function Clock({ seconds }: { seconds: number }) {
  const { t } = useTranslation('today');
  const left = split(seconds);
  const cells = left.days > 0 ? (['days', 'hours', 'minutes'] as const) : (['hours', 'minutes', 'seconds'] as const);
  const spoken = cells.map((cell) => `${left[cell]} ${t(`unit.${cell}`, { count: left[cell] })}`).join(' ');
  return (
    <div className={classes.clock} role="timer" aria-live="off" aria-label={t('pupil.timeLeft', { time: spoken })}>
      {cells.map((cell) => (
        <div key={cell}>
          <strong>
            <Digits>{String(left[cell])}</Digits>
          </strong>
          <span>{t(`unit.${cell}`, { count: left[cell] })}</span>
        </div>
      ))}
    </div>
  );
}
