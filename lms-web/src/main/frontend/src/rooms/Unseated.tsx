import { Button, Menu } from '@mantine/core';
import { IconArmchair, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Candidate, Room } from '../api/types';
import { useCan } from '../session/session';
import classes from './Rooms.module.css';

const shownAtFirst = 8;

/** Who has no seat yet, each with the rooms that still have one. */
export function Unseated({ sittingId, candidates, rooms }: { sittingId: string; candidates: Candidate[]; rooms: Room[] }) {
  const { t } = useTranslation('rooms');
  const can = useCan();
  const [all, setAll] = useState(false);
  if (candidates.length === 0) return null;
  const open = rooms.filter(({ taken, capacity }) => taken < capacity);
  const shown = all ? candidates : candidates.slice(0, shownAtFirst);
  return (
    <section className={`card ${classes.left}`} aria-labelledby="unseated">
      <h2 id="unseated">
        <IconUserQuestion size={20} aria-hidden />
        {t('left.title', { count: candidates.length })}
      </h2>
      <p className="small muted">{open.length === 0 ? t('left.noRoom') : t('left.note')}</p>
      <ul className={classes.leftList}>
        {shown.map((candidate) => (
          <li key={candidate.id}>
            <span>
              <b>{candidate.fullName}</b>
              <small className="num">{t('left.facts', { sbd: candidate.sbd, name: candidate.className })}</small>
            </span>
            {can('SITTING_INVIGILATE') && open.length > 0 && <IntoRoom sittingId={sittingId} candidate={candidate} rooms={open} />}
          </li>
        ))}
      </ul>
      {candidates.length > shown.length && (
        <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
          {t('left.more', { count: candidates.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

const mostOffered = 30;

/** The plan of the chosen room opens with the candidate in hand. */
function IntoRoom({ sittingId, candidate, rooms }: { sittingId: string; candidate: Candidate; rooms: Room[] }) {
  const { t } = useTranslation('rooms');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconArmchair size={15} />}>
          {t('left.seat')}
          <span className="vh">{candidate.fullName}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
        {rooms.slice(0, mostOffered).map((room) => (
          <Menu.Item key={room.id} component={Link} to={`/ca-thi/${sittingId}/phong/${room.id}?xep=${candidate.id}`}>
            {t('left.room', { name: room.name, count: room.capacity - room.taken })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
