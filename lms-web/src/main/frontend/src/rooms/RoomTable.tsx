import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Room } from '../api/types';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { DataTable, type Column } from '../ui/DataTable';
import { Invigilators } from './Invigilators';
import { RoomActs } from './RoomActs';
import { useNamed } from './useInvigilators';
import classes from './Rooms.module.css';

export function RoomTable({ sittingId, rooms }: { sittingId: string; rooms: Room[] }) {
  const { t } = useTranslation('rooms');
  const navigate = useNavigate();
  const can = useCan();
  const to = ({ id }: Room) => `/ca-thi/${sittingId}/phong/${id}`;
  const named = (room: Room) => (
    <Link to={to(room)} className={classes.name}>
      {room.name}
    </Link>
  );
  const invigilators = useNamed(sittingId);
  const watched = (room: Room) => <Invigilators sittingId={sittingId} room={room} people={invigilators.get(room.id) ?? []} />;
  const acts = (room: Room) => can('SITTING_MANAGE') && <RoomActs sittingId={sittingId} room={room} />;
  const columns: Column<Room>[] = [
    { id: 'name', header: t('room.name'), sortBy: ({ name }) => name, cell: named },
    ...(rooms.some(({ schoolName }) => schoolName !== null)
      ? [{ id: 'school', header: t('room.school'), sortBy: ({ schoolName }: Room) => schoolName, cell: ({ schoolName }: Room) => schoolName }]
      : []),
    { id: 'size', header: t('room.size'), width: 184, cell: ({ rows, columns: wide }) => t('room.sides', { rows, columns: wide }) },
    { id: 'taken', header: t('room.taken'), width: 240, sortBy: ({ taken }) => taken, cell: (room) => <Filled room={room} /> },
    ...(rooms.some(({ code }) => code !== null)
      ? [
          {
            id: 'code',
            header: t('room.code'),
            hint: t('room.codeHint'),
            width: 130,
            cell: ({ code }: Room) => <code className={classes.roomCode}>{code?.toUpperCase()}</code>,
          },
        ]
      : []),
    { id: 'watch', header: t('watch.head'), cell: watched },
    { id: 'acts', header: '', width: 64, align: 'right', cell: acts },
  ];
  return (
    <DataTable
      label={t('table')}
      rows={rooms}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={(room) => void navigate(to(room))}
      card={(room) => (
        <div className={classes.card}>
          <div className={classes.cardHead}>
            {named(room)}
            {acts(room)}
          </div>
          <Filled room={room} />
          {watched(room)}
          <p className="small muted">
            {[room.schoolName, t('room.sides', { rows: room.rows, columns: room.columns }), room.code && t('room.codeIs', { code: room.code.toUpperCase() })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      )}
    />
  );
}

function Filled({ room: { taken, capacity } }: { room: Room }) {
  const { t } = useTranslation('rooms');
  const { number } = useFormat();
  return (
    <span className={classes.filled}>
      <Progress value={(taken / capacity) * 100} aria-hidden color={taken === capacity ? 'stone' : 'coconut'} />
      <span className="num">{t('room.filled', { taken: number(taken), capacity: number(capacity) })}</span>
    </span>
  );
}
