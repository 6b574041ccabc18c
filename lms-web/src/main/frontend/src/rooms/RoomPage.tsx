import { Button, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Room, Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { useSitting } from '../sitting/api';
import { BackLink } from '../ui/BackLink';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useRoom, useRooms } from './api';
import { RoomPlan } from './RoomPlan';
import classes from './RoomPage.module.css';

/** One room: who sits where, with which form; candidates are moved here. */
export default function RoomPage() {
  const { t } = useTranslation('rooms');
  const { id = '', room: roomId = '' } = useParams();
  const sitting = useSitting(id);
  const room = useRoom(id, roomId);
  return (
    <div className={classes.page}>
      <BackLink to={`/ca-thi/${id}?muc=phong`}>{t('page.back')}</BackLink>
      <QueryView query={sitting} failed={t('failed')} loading={t('loading')}>
        {(of) => (
          <QueryView query={room} failed={t('page.failed')} loading={t('loading')}>
            {(found) => <View sitting={of} room={found} />}
          </QueryView>
        )}
      </QueryView>
    </div>
  );
}

function View({ sitting, room }: { sitting: Sitting; room: Room }) {
  const { t } = useTranslation('rooms');
  const { weekdayTime } = useFormat();
  return (
    <>
      <PageHead
        title={t('page.title', { name: room.name })}
        note={[sitting.title, weekdayTime(sitting.opensAt), room.schoolName, room.code && t('room.codeIs', { code: room.code.toUpperCase() })]
          .filter(Boolean)
          .join(' · ')}
      >
        <Others sittingId={sitting.id} room={room} />
        <Button variant="default" component={Link} to={`/ca-thi/${sitting.id}/in?phong=${room.id}`} leftSection={<IconPrinter size={17} />}>
          {t('print.room')}
        </Button>
      </PageHead>
      <RoomPlan key={room.id} sitting={sitting} room={room} />
    </>
  );
}

/** The way to the other rooms; a candidate in hand comes along. */
function Others({ sittingId, room }: { sittingId: string; room: Room }) {
  const { t } = useTranslation('rooms');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const rooms = useRooms(sittingId).data ?? [];
  if (rooms.length < 2) return null;
  const at = rooms.findIndex(({ id }) => id === room.id);
  const to = (id: string) => `/ca-thi/${sittingId}/phong/${id}?${search.toString()}`;
  const step = (by: -1 | 1, label: string, icon: React.ReactNode) => {
    const next = rooms[at + by];
    return (
      <Button variant="default" px={8} aria-label={label} disabled={!next} onClick={() => next && void navigate(to(next.id))}>
        {icon}
      </Button>
    );
  };
  return (
    <div className={classes.others}>
      {step(-1, t('page.previous'), <IconChevronLeft size={18} />)}
      <Select
        aria-label={t('page.goTo')}
        searchable
        allowDeselect={false}
        w={190}
        value={room.id}
        data={rooms.map(({ id, name, taken, capacity }) => ({ value: id, label: t('page.choice', { name, taken, capacity }) }))}
        onChange={(id) => id && id !== room.id && void navigate(to(id))}
      />
      {step(1, t('page.next'), <IconChevronRight size={18} />)}
    </div>
  );
}
