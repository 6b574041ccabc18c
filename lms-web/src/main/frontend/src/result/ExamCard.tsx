import { Button } from '@mantine/core';
import {
  IconArrowRight,
  IconCalendarClock,
  IconCircleCheck,
  IconClock,
  IconDoorEnter,
  IconHourglass,
  IconId,
  IconPencil,
  IconUserOff,
  type Icon,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MySitting, MySittingState } from '../api/types';
import { useFormat } from '../i18n/format';
import type { Tone } from '../theme';
import { Digits, split, useSecondsUntil } from '../ui/Countdown';
import { StatusBadge } from '../ui/StatusBadge';
import classes from './MyExams.module.css';

interface Props {
  sitting: MySitting;
  serverNow: string;
  onDue: () => void;
}

const looks: Record<MySittingState, { tone: Tone; icon: Icon }> = {
  upcoming: { tone: 'stone', icon: IconCalendarClock },
  open: { tone: 'coconut', icon: IconDoorEnter },
  writing: { tone: 'coconut', icon: IconPencil },
  handed_in: { tone: 'river', icon: IconHourglass },
  missed: { tone: 'stone', icon: IconUserOff },
  released: { tone: 'coconut', icon: IconCircleCheck },
};

export function ExamCard({ sitting, serverNow, onDue }: Props) {
  const { t } = useTranslation('result');
  const { weekdayTime } = useFormat();
  const look = looks[sitting.state];
  return (
    <li className={`card ${classes.card}`} data-state={sitting.state}>
      <div className={classes.words}>
        <div className={classes.cardHead}>
          <h3>{sitting.subject.name}</h3>
          <StatusBadge tone={look.tone} icon={<look.icon size={14} aria-hidden />}>
            {t(`state.${sitting.state}`)}
          </StatusBadge>
        </div>
        <p className={classes.cardTitle}>{sitting.title}</p>
        <ul className={classes.facts}>
          <li>
            <IconClock size={16} aria-hidden />
            {t('exams.when', { at: weekdayTime(sitting.opensAt), count: sitting.minutes })}
          </li>
          <li>
            <IconId size={16} aria-hidden />
            {t('exams.sbd', { sbd: sitting.sbd })}
          </li>
        </ul>
      </div>
      <div className={classes.side}>
        <Side sitting={sitting} serverNow={serverNow} onDue={onDue} />
      </div>
    </li>
  );
}

function Side({ sitting, serverNow, onDue }: Props) {
  const { t } = useTranslation('result');
  const { timeAfter, mark } = useFormat();
  switch (sitting.state) {
    case 'upcoming':
      return (
        <>
          <Until sitting={sitting} serverNow={serverNow} onDue={onDue} />
          <Enter sitting={sitting} variant="default" label={t('exams.prepare')} />
        </>
      );
    case 'open':
      return (
        <>
          <p className={classes.say}>{t('exams.until', { at: timeAfter(sitting.opensAt, sitting.closesAt) })}</p>
          <Enter sitting={sitting} variant="filled" label={t('exams.enter')} />
        </>
      );
    case 'writing':
      return (
        <>
          {sitting.deadline && <p className={classes.say}>{t('exams.deadline', { at: timeAfter(sitting.opensAt, sitting.deadline) })}</p>}
          <Enter sitting={sitting} variant="filled" label={t('exams.goOn')} />
        </>
      );
    case 'handed_in':
      return (
        <p className={classes.say}>{sitting.handedInAt ? t('exams.handedInAt', { at: timeAfter(sitting.opensAt, sitting.handedInAt) }) : t('exams.waiting')}</p>
      );
    case 'missed':
      return <p className={classes.say}>{t('exams.missed')}</p>;
    case 'released':
      return (
        <>
          <p className={classes.mark}>{sitting.mark === null ? <span>{t('pending')}</span> : mark(sitting.mark)}</p>
          {sitting.attemptId && (
            <Button component={Link} to={`/ket-qua/${sitting.attemptId}`} variant="default" rightSection={<IconArrowRight size={16} />}>
              {t('exams.see')}
            </Button>
          )}
        </>
      );
  }
}

function Enter({ sitting, variant, label }: { sitting: MySitting; variant: 'filled' | 'default'; label: string }) {
  return (
    <Button component="a" href={`/phong-thi/${sitting.id}`} variant={variant} leftSection={<IconDoorEnter size={17} />}>
      {label}
    </Button>
  );
}

const day = 86_400;
const longest = 20 * day;

/** Days while there are some, then a running clock; asks for the exams again when the time has come. */
function Until({ sitting, serverNow, onDue }: Props) {
  const { t } = useTranslation('result');
  const left = useSecondsUntil(sitting.opensAt, serverNow);
  const due = left === 0;
  useEffect(() => {
    if (due) onDue();
  }, [due, onDue]);
  if (left > longest) return null;
  const { days, hours, minutes, seconds } = split(left);
  if (days > 0) return <p className={classes.say}>{t('exams.daysLeft', { count: days, hours })}</p>;
  const clock = [hours, minutes, seconds].map((value) => String(value).padStart(2, '0')).join(':');
  return (
    <p className={classes.clock} role="timer" aria-live="off">
      <span>{t('exams.in')}</span> <Digits>{clock}</Digits>
    </p>
  );
}
