import { IconDoor } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NamedRoom } from '../api/types';
import { useFormat } from '../i18n/format';
import { Box } from './Box';
import classes from './Today.module.css';

/** The rooms somebody is named for today, each the way to its wall. */
export function NamedRooms({ rooms }: { rooms: NamedRoom[] }) {
  const { t } = useTranslation('today');
  const { time } = useFormat();
  return (
    <Box title={t('rooms.title')}>
      <ul className={classes.rows}>
        {rooms.map((room) => (
          <li key={room.roomId} className={classes.row}>
            <IconDoor size={20} aria-hidden />
            <div className={classes.rowWords}>
              <p className={classes.rowTitle}>
                <Link to={`/ca-thi/${room.sittingId}/giam-thi/${room.roomId}`}>{t('rooms.room', { name: room.name, sitting: room.sitting })}</Link>
              </p>
              <p className={classes.rowNote}>
                {[room.schoolName, t('rooms.facts', { from: time(room.opensAt), minutes: room.minutes, count: room.candidates })].filter(Boolean).join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Box>
  );
}
