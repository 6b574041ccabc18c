import { IconAlertTriangle, IconDoorOff, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RoomNow } from '../api/types';
import { useFormat } from '../i18n/format';
import type { Column } from '../ui/DataTable';
import { StatusBadge } from '../ui/StatusBadge';
import { NotBegun } from './NotBegun';
import classes from './ExamDay.module.css';

/** The wall of a room; of those without a seat, the rooms to choose from. */
export const toWall = ({ sittingId, roomId }: RoomNow) => (roomId === null ? `/ca-thi/${sittingId}/giam-thi` : `/ca-thi/${sittingId}/giam-thi/${roomId}`);

/** How long ago, in whole minutes; less than one is told as such. */
function useAgo(serverNow: string) {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  return (instant: string) => {
    const minutes = Math.floor((Date.parse(serverNow) - Date.parse(instant)) / 60_000);
    return minutes < 1 ? t('rooms.justNow') : t('rooms.ago', { count: minutes, value: number(minutes) });
  };
}

function Name({ room }: { room: RoomNow }) {
  const { t } = useTranslation('exam-day');
  return (
    <>
      <Link to={toWall(room)} className={classes.name}>
        {room.name === null ? t('rooms.unseated') : t('rooms.room', { name: room.name })}
      </Link>
      <p className={classes.under}>{room.sitting}</p>
    </>
  );
}

/** What is wrong, in words and with a sign. */
function Trouble({ room, serverNow }: { room: RoomNow; serverNow: string }) {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  const ago = useAgo(serverNow);
  if (room.trouble === 'none') return <span className="muted">{t('rooms.well')}</span>;
  if (room.trouble === 'empty')
    return (
      <StatusBadge tone="sun" icon={<IconDoorOff size={14} aria-hidden />}>
        {t('rooms.empty')}
      </StatusBadge>
    );
  if (room.trouble === 'unheard')
    return (
      <StatusBadge tone="sun" icon={<IconHourglass size={14} aria-hidden />}>
        {t('rooms.unheard', { count: room.unheard, value: number(room.unheard) })}
      </StatusBadge>
    );
  return (
    <>
      <StatusBadge tone="chili" icon={<IconAlertTriangle size={14} aria-hidden />}>
        {t('rooms.silent', { count: room.silent, value: number(room.silent) })}
      </StatusBadge>
      {room.silentSince && <p className={classes.under}>{t('rooms.silentSince', { ago: ago(room.silentSince) })}</p>}
    </>
  );
}

export function useRoomColumns(serverNow: string, schools: boolean): Column<RoomNow>[] {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  const ago = useAgo(serverNow);
  const counted = (id: 'candidates' | 'notBegun' | 'writing' | 'handedIn', width: number): Column<RoomNow> => ({
    id,
    header: t(`rooms.${id}`),
    width,
    align: 'right',
    cell: (room) => number(room[id]),
  });
  return [
    { id: 'name', header: t('rooms.name'), cell: (room) => <Name room={room} /> },
    ...(schools ? [{ id: 'school', header: t('rooms.school'), cell: ({ schoolName }: RoomNow) => schoolName }] : []),
    { id: 'trouble', header: t('rooms.state'), width: 190, cell: (room) => <Trouble room={room} serverNow={serverNow} /> },
    counted('candidates', 92),
    { ...counted('notBegun', 100), cell: ({ notBegun, absent }) => <NotBegun coming={notBegun} absent={absent} /> },
    counted('writing', 92),
    counted('handedIn', 84),
    { id: 'oldest', header: t('rooms.oldestSave'), hint: t('rooms.oldestSaveHint'), width: 130, cell: ({ oldestSave }) => oldestSave && ago(oldestSave) },
    { id: 'watch', header: t('rooms.invigilators'), width: 180, cell: ({ invigilators }) => invigilators.join(', ') },
  ];
}

/** A room where the window is narrow. */
export function RoomCard({ room, serverNow }: { room: RoomNow; serverNow: string }) {
  const { t } = useTranslation('exam-day');
  const { number } = useFormat();
  const ago = useAgo(serverNow);
  return (
    <>
      <Name room={room} />
      <Trouble room={room} serverNow={serverNow} />
      <p className={classes.under}>
        {t('rooms.card', {
          candidates: number(room.candidates),
          notBegun: number(room.notBegun),
          writing: number(room.writing),
          handedIn: number(room.handedIn),
        })}
      </p>
      <p className={classes.under}>
        {[room.schoolName, room.oldestSave && t('rooms.oldestIs', { ago: ago(room.oldestSave) }), room.invigilators.join(', ')].filter(Boolean).join(' · ')}
      </p>
    </>
  );
}
