import { IconAlertTriangle, IconDeviceDesktop, IconUsb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LateAnswer, LateCandidate } from '../api/types';
import { useFormat } from '../i18n/format';
import { placesOf, roman, spanOf } from './late';
import classes from './LateAnswers.module.css';

/** Which answers came late; what they say is shown to who decides. */
export function Places({ answers }: { answers: LateAnswer[] }) {
  const { t } = useTranslation('late-answers');
  return (
    <div>
      <b>{t('answers', { count: answers.length })}</b>
      {placesOf(answers).map(({ part, numbers }) => (
        <span key={part} className={classes.places}>
          {part === 0 ? t('block') : t('places', { part: roman(part), numbers: numbers.join(', ') })}
        </span>
      ))}
    </div>
  );
}

/** Of these the candidate has written something newer on another page. */
export function Overtaken({ answers }: { answers: LateAnswer[] }) {
  const { t } = useTranslation('late-answers');
  const count = answers.filter(({ overtaken }) => overtaken).length;
  if (count === 0) return null;
  return (
    <span className={classes.overtaken}>
      <IconAlertTriangle size={15} aria-hidden />
      {t('overtaken', { count })}
    </span>
  );
}

/** When they were written, as the machine says, and when they arrived. */
export function Times({ answers }: { answers: LateAnswer[] }) {
  const { t } = useTranslation('late-answers');
  const { clock, shortDate } = useFormat();
  const written = spanOf(answers.map(({ writtenAt }) => writtenAt));
  const arrived = spanOf(answers.map(({ arrivedAt }) => arrivedAt));
  const show = ([from, to]: [string, string]) => {
    const same = clock(from) === clock(to) && shortDate(from) === shortDate(to);
    return same ? `${clock(from)}, ${shortDate(from)}` : `${clock(from)} – ${clock(to)}, ${shortDate(to)}`;
  };
  return (
    <dl className={classes.times}>
      <div>
        <dt>{t('written')}</dt>
        <dd>{written ? show(written) : t('unknown')}</dd>
      </div>
      <div>
        <dt>{t('arrived')}</dt>
        <dd>{arrived ? show(arrived) : t('unknown')}</dd>
      </div>
    </dl>
  );
}

/** How they came: sent by the candidate's page, or brought in a file. */
export function Ways({ answers }: { answers: LateAnswer[] }) {
  const { t } = useTranslation('late-answers');
  const ways = (['page', 'file'] as const).filter((one) => answers.some(({ way }) => way === one));
  return (
    <>
      {ways.map((way) => (
        <span key={way} className={classes.way}>
          {way === 'file' ? <IconUsb size={16} aria-hidden /> : <IconDeviceDesktop size={16} aria-hidden />}
          {t(`way.${way}`)}
        </span>
      ))}
    </>
  );
}

export function Place({ candidate: { room, seat } }: { candidate: LateCandidate }) {
  const { t } = useTranslation('late-answers');
  if (room === null) return <span className="muted">{t('noRoom')}</span>;
  return (
    <>
      {t('room', { name: room })}
      {seat && <small className={classes.seat}>{t('seat', { row: seat.row, column: seat.column })}</small>}
    </>
  );
}
