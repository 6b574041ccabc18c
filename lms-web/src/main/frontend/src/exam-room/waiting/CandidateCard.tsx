import { useTranslation } from 'react-i18next';
import type { Admission } from '../api/types';
import classes from './WaitingRoom.module.css';

/** Who sits here, and for what: the candidate reads it before the start. */
export function CandidateCard({ admission }: { admission: Admission }) {
  const { t } = useTranslation('exam-room');
  const { candidate, subject, minutes, format } = admission;
  const count = format.parts.reduce((sum, part) => sum + part.count, 0);
  const rows: [string, string][] = [
    [t('candidate.sbdName'), candidate.sbd],
    [t('candidate.class'), candidate.className],
    candidate.place ? [t('candidate.roomName'), t('candidate.roomSeat', { ...candidate.place })] : [t('candidate.seatName'), String(candidate.seat)],
    [t('candidate.subject'), subject.name],
    [t('candidate.minutes'), t('candidate.minutesValue', { count: minutes })],
    [t('candidate.items'), t('candidate.itemsValue', { count })],
  ];
  return (
    <section className={classes.card} aria-label={t('candidate.label')}>
      <div className={classes.person}>
        <span className={classes.initials} aria-hidden>
          {candidate.initials}
        </span>
        <p className={classes.fullName}>{candidate.fullName}</p>
      </div>
      <dl className={classes.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {candidate.largerText && <p>{t('candidate.larger')}</p>}
      <p className={classes.muted}>{t('candidate.wrong')}</p>
    </section>
  );
}
