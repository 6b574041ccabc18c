import { IconAlertTriangle, IconDoor } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RoomCounts } from '../api/types';
import { useFormat } from '../i18n/format';
import { EmptyState } from '../ui/EmptyState';
import classes from './Wall.module.css';

interface Props {
  sittingId: string;
  rooms: readonly RoomCounts[];
  /** How many more there are, for which others are named. */
  withheld: number;
}

/** The rooms, those with trouble first. */
export function RoomPicker({ sittingId, rooms, withheld }: Props) {
  const { t } = useTranslation('wall');
  const seated = rooms.filter(({ id }) => id !== null);
  const unseated = rooms.find(({ id }) => id === null);
  const sorted = [...seated].sort((a, b) => b.lost - a.lost);
  if (seated.length === 0)
    return (
      <EmptyState icon={<IconDoor size={48} stroke={1.6} />} title={t(withheld > 0 ? 'roomsOfOthers' : 'noRooms')}>
        {t(withheld > 0 ? 'roomsOfOthersNote' : 'noRoomsNote')}
      </EmptyState>
    );
  return (
    <>
      {unseated && <p className={classes.hint}>{t('unseated', { count: unseated.candidates })}</p>}
      {withheld > 0 && <p className={classes.hint}>{t('withheld', { count: withheld })}</p>}
      <ul className={classes.rooms}>
        {sorted.map((room) => (
          <li key={room.id}>
            <RoomCard to={`/ca-thi/${sittingId}/giam-thi/${room.id}`} room={room} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RoomCard({ to, room }: { to: string; room: RoomCounts }) {
  const { t } = useTranslation('wall');
  const { number } = useFormat();
  const writing = room.started - room.handedIn;
  const figures = [
    [t('count.missing'), room.candidates - room.started],
    [t('count.writing'), writing],
    [t('count.handedIn'), room.handedIn],
  ] as const;
  return (
    <Link to={to} className={classes.roomCard} data-trouble={room.lost > 0 || undefined}>
      <strong>{t('room', { name: room.name })}</strong>
      {room.schoolName && <span className="muted small">{room.schoolName}</span>}
      <span className={classes.roomFigures}>
        {figures.map(([word, value]) => (
          <span key={word}>
            <b>{number(value)}</b> {word}
          </span>
        ))}
      </span>
      {room.lost > 0 && (
        <span className={classes.roomTrouble}>
          <IconAlertTriangle size={18} aria-hidden /> {t('lostCount', { count: room.lost })}
        </span>
      )}
    </Link>
  );
}
