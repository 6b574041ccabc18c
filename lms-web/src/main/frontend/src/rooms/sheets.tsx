import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamSession, Room, Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { nameKey } from '../sitting/names';
import { gridOf, seatedIn } from './plan';
import classes from './Print.module.css';

interface SheetProps {
  sitting: Sitting;
  session: ExamSession | null;
  room: Room;
}

/** Who looks for their room finds their name by the alphabet, as on class lists. */
const byName = (room: Room) => seatedIn(room.seats).sort((a, b) => nameKey(a.candidate.fullName).localeCompare(nameKey(b.candidate.fullName), 'vi'));

/** For the door: who sits here, without the forms. */
export function DoorList(props: SheetProps) {
  const { t } = useTranslation('rooms');
  return (
    <Sheet {...props} title={t('sheet.door')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('sheet.number')}</th>
            <th>{t('sheet.sbd')}</th>
            <th className={classes.wide}>{t('sheet.name')}</th>
            <th>{t('sheet.class')}</th>
            <th>{t('sheet.seat')}</th>
          </tr>
        </thead>
        <tbody>
          {byName(props.room).map(({ candidate, seat }, i) => (
            <tr key={candidate.id}>
              <td>{i + 1}</td>
              <td className="num">{candidate.sbd}</td>
              <td>{candidate.fullName}</td>
              <td>{candidate.className}</td>
              <td>{t('sheet.place', { row: seat.row, column: seat.column })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** For the invigilators: the seats as they stand, with the form on each. */
export function PlanSheet(props: SheetProps) {
  const { t } = useTranslation('rooms');
  const { room } = props;
  return (
    <Sheet {...props} title={t('sheet.plan')}>
      <p className={classes.desk}>{t('grid.desk')}</p>
      <table className={classes.seats}>
        <tbody>
          {gridOf(room).map((line, row) => (
            <tr key={row}>
              {line.map((seat, column) => (
                <td key={column} data-gap={seat === null || undefined}>
                  {seat && (
                    <>
                      <small>{t('sheet.place', { row: seat.row, column: seat.column })}</small>
                      {seat.candidate && (
                        <>
                          <b className="num">{seat.candidate.sbd}</b>
                          <span>{seat.candidate.fullName}</span>
                          <i>{t('sheet.formIs', { form: seat.candidate.form })}</i>
                        </>
                      )}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** Signed by each candidate who hands in; in the order of the seats, as the invigilators go round. */
export function SignList(props: SheetProps) {
  const { t } = useTranslation('rooms');
  return (
    <Sheet {...props} title={t('sheet.sign')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('sheet.number')}</th>
            <th>{t('sheet.sbd')}</th>
            <th className={classes.wide}>{t('sheet.name')}</th>
            <th>{t('sheet.seat')}</th>
            <th>{t('sheet.form')}</th>
            <th className={classes.signature}>{t('sheet.signature')}</th>
            <th className={classes.remark}>{t('sheet.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {seatedIn(props.room.seats).map(({ candidate, seat }, i) => (
            <tr key={candidate.id}>
              <td>{i + 1}</td>
              <td className="num">{candidate.sbd}</td>
              <td>{candidate.fullName}</td>
              <td>{t('sheet.place', { row: seat.row, column: seat.column })}</td>
              <td>{candidate.form}</td>
              <td />
              <td>
                {[
                  candidate.absent && t('grid.absent'),
                  candidate.extraMinutes > 0 && t('grid.extra', { count: candidate.extraMinutes }),
                  candidate.largerText && t('grid.larger'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.signed}>
        <p>{t('sheet.present')}</p>
        <p>{t('sheet.invigilator', { number: 1 })}</p>
        <p>{t('sheet.invigilator', { number: 2 })}</p>
      </div>
    </Sheet>
  );
}

function Sheet({ sitting, session, room, title, children }: SheetProps & { title: string; children: ReactNode }) {
  const { t } = useTranslation('rooms');
  const { time, longDate } = useFormat();
  return (
    <div className={classes.sheet} role="region" tabIndex={0} aria-label={t('sheet.of', { title, name: room.name })}>
      <header>
        <div>
          <p className={classes.organiser}>{session?.unitName ?? room.schoolName}</p>
          <p>{session?.name ?? sitting.title}</p>
        </div>
        <div className={classes.right}>
          <p>{session && sitting.title}</p>
          <p>{t('sheet.when', { time: time(sitting.opensAt), date: longDate(sitting.opensAt), count: sitting.minutes })}</p>
        </div>
      </header>
      <h2>{title}</h2>
      <p className={classes.roomName}>
        {t('sheet.room', { name: room.name })}
        {room.schoolName && ` · ${room.schoolName}`} · {t('sheet.count', { count: room.taken })}
      </p>
      {children}
    </div>
  );
}
