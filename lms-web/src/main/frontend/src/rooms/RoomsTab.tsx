import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArmchair, IconDoor, IconDots, IconLayoutGridAdd, IconPrinter, IconUserX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Candidate, Room, Sitting } from '../api/types';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { hasBegun } from '../sitting/api';
import { EmptyState } from '../ui/EmptyState';
import { QueryView } from '../ui/QueryView';
import { AddRooms } from './AddRooms';
import { useRooms, useSeats } from './api';
import { unseated } from './places';
import { RoomTable } from './RoomTable';
import { Seating } from './Seating';
import { Unseated } from './Unseated';
import { useUnseatAll } from './useUnseatAll';
import classes from './Rooms.module.css';

/** The rooms of a sitting, how full they are, and who has no seat yet. */
export function RoomsTab({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('rooms');
  const rooms = useRooms(sitting.id);
  const seats = useSeats(sitting.id);
  return (
    <QueryView query={rooms} failed={t('failed')} loading={t('loading')}>
      {(list) => (
        <QueryView query={seats} failed={t('seatsFailed')} loading={t('loading')}>
          {(candidates) => <Rooms sitting={sitting} rooms={list} candidates={candidates} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function Rooms({ sitting, rooms, candidates }: { sitting: Sitting; rooms: Room[]; candidates: Candidate[] }) {
  const { t } = useTranslation('rooms');
  const can = useCan();
  const manages = can('SITTING_MANAGE');
  const [adding, add] = useDisclosure(false);
  const [seating, seat] = useDisclosure(false);
  const seats = manages && !hasBegun(sitting);
  const left = unseated(candidates);
  const free = rooms.reduce((sum, { capacity, taken }) => sum + capacity - taken, 0);
  const addButton = manages && (
    <Button variant={rooms.length === 0 ? 'filled' : 'default'} leftSection={<IconLayoutGridAdd size={17} />} onClick={add.open}>
      {t('add.act')}
    </Button>
  );
  return (
    <div className={classes.tab}>
      {rooms.length === 0 ? (
        <div className="card">
          <EmptyState icon={<IconDoor size={48} stroke={1.6} />} title={t('none')} action={addButton || undefined}>
            {t('noneNote')}
          </EmptyState>
        </div>
      ) : (
        <>
          <div className={classes.bar}>
            <Summary rooms={rooms} candidates={candidates.length} left={left.length} />
            <div className={classes.acts}>
              {seats && candidates.length > 0 && (
                <Button variant={left.length > 0 ? 'filled' : 'default'} leftSection={<IconArmchair size={17} />} onClick={seat.open}>
                  {t('seat.act')}
                </Button>
              )}
              {addButton}
              <Button variant="default" component={Link} to={`/ca-thi/${sitting.id}/in`} leftSection={<IconPrinter size={17} />}>
                {t('print.act')}
              </Button>
              {seats && left.length < candidates.length && <More sittingId={sitting.id} candidates={candidates} />}
            </div>
          </div>
          {manages && !seats && <p className="muted">{t('begun')}</p>}
          <Unseated sittingId={sitting.id} candidates={left} rooms={rooms} />
          <RoomTable sittingId={sitting.id} rooms={rooms} />
        </>
      )}
      {adding && <AddRooms sittingId={sitting.id} names={rooms.map(({ name }) => name)} missing={left.length - free} onClose={add.close} />}
      {seating && <Seating sitting={sitting} rooms={rooms} candidates={candidates} onClose={seat.close} onAddRooms={add.open} />}
    </div>
  );
}

function Summary({ rooms, candidates, left }: { rooms: Room[]; candidates: number; left: number }) {
  const { t } = useTranslation('rooms');
  const { number } = useFormat();
  const seats = rooms.reduce((sum, { capacity }) => sum + capacity, 0);
  return (
    <dl className={classes.summary}>
      <div>
        <dt>{t('summary.rooms')}</dt>
        <dd>{number(rooms.length)}</dd>
      </div>
      <div>
        <dt>{t('summary.seats')}</dt>
        <dd>{number(seats)}</dd>
      </div>
      <div>
        <dt>{t('summary.seated')}</dt>
        <dd>{t('summary.of', { part: number(candidates - left), all: number(candidates) })}</dd>
      </div>
    </dl>
  );
}

function More({ sittingId, candidates }: { sittingId: string; candidates: Candidate[] }) {
  const { t } = useTranslation('rooms');
  const { unseatAll, pending } = useUnseatAll(sittingId);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" px={10} aria-label={t('more')} loading={pending}>
          <IconDots size={18} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconUserX size={16} />} onClick={() => unseatAll(candidates)}>
          {t('unseat.act')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
