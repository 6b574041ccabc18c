import { useTranslation } from 'react-i18next';
import type { LeftOut } from '../api/types';
import classes from './Ending.module.css';

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const KINDS = { 'after-end': 'afterEnd', 'in-pause': 'inPause', 'while-closed': 'inPause', 'before-start': 'unknown', 'time-not-known': 'unknown' } as const;

/** Which last changes came late and do not count because they were not made in time; all else has arrived. */
export function NotCounted({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const { t } = useTranslation('exam-room');
  const nameOf = ({ slot }: LeftOut) => {
    const [part = '', number = ''] = (slot ?? '').split('.');
    return slot === null ? t('notCounted.block') : t('itemOfPart', { roman: ROMANS[Number(part)] ?? part, number });
  };
  const kinds = [...new Set(leftOut.map(({ reason }) => KINDS[reason]))];
  return (
    <div className={classes.held} role="status">
      {kinds.map((kind) => (
        <p key={kind}>
          {t(`notCounted.${kind}`, {
            items: leftOut
              .filter(({ reason }) => KINDS[reason] === kind)
              .map(nameOf)
              .join(', '),
          })}
        </p>
      ))}
      <p>{t('notCounted.rest')}</p>
    </div>
  );
}
