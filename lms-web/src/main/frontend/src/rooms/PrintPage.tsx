import { Button, Checkbox, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { ExamSession, Room, Sitting } from '../api/types';
import { useExamSession } from '../exam-session/api';
import { useFormat } from '../i18n/format';
import { useSitting } from '../sitting/api';
import { BackLink } from '../ui/BackLink';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useFullRooms } from './api';
import { DoorList, PlanSheet, SignList } from './sheets';
import classes from './Print.module.css';

const kinds = ['niem-yet', 'so-do', 'ki-nop'] as const;
type SheetKind = (typeof kinds)[number];
const words: Record<SheetKind, 'door' | 'plan' | 'sign'> = { 'niem-yet': 'door', 'so-do': 'plan', 'ki-nop': 'sign' };

/** What hangs on the doors and lies on the desks of a sitting: seen here as it comes out of the printer. */
export default function PrintPage() {
  const { t } = useTranslation('rooms');
  const { id = '' } = useParams();
  const sitting = useSitting(id);
  const rooms = useFullRooms(id);
  return (
    <div className={classes.page}>
      <div className={classes.screen}>
        <BackLink to={`/ca-thi/${id}?muc=phong`}>{t('page.back')}</BackLink>
      </div>
      <QueryView query={sitting} failed={t('failed')} loading={t('loading')}>
        {(of) => (
          <QueryView query={rooms} failed={t('failed')} loading={t('loading')}>
            {(list) => <Sheets sitting={of} rooms={list} />}
          </QueryView>
        )}
      </QueryView>
    </div>
  );
}

function Sheets({ sitting, rooms }: { sitting: Sitting; rooms: Room[] }) {
  const { t } = useTranslation('rooms');
  const { weekdayTime } = useFormat();
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const without = (search.get('bo') ?? '').split(' ');
  const shown = kinds.filter((kind) => !without.includes(kind));
  const toggle = (kind: SheetKind, on: boolean) => set('bo', kinds.filter((one) => (one === kind ? !on : without.includes(one))).join(' '));
  const one = search.get('phong');
  const printed = rooms.filter(({ id, taken }) => (one ? id === one : taken > 0));
  const count = printed.length * shown.length;
  return (
    <>
      <div className={classes.screen}>
        <PageHead title={t('print.title')} note={`${sitting.title} · ${weekdayTime(sitting.opensAt)}`}>
          <Button leftSection={<IconPrinter size={17} />} disabled={count === 0} onClick={() => window.print()}>
            {t('print.act')}
          </Button>
        </PageHead>
        <div className={`card ${classes.choices}`}>
          <Select
            label={t('print.rooms')}
            searchable
            allowDeselect={false}
            value={one ?? ''}
            data={[{ value: '', label: t('print.all') }, ...rooms.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(id) => set('phong', id)}
          />
          <fieldset className={classes.kinds}>
            <legend>{t('print.what')}</legend>
            {kinds.map((kind) => (
              <Checkbox
                key={kind}
                label={t(`print.${words[kind]}`)}
                checked={shown.includes(kind)}
                onChange={(event) => toggle(kind, event.currentTarget.checked)}
              />
            ))}
          </fieldset>
          <p className="muted small">{count === 0 ? t('print.nothing') : t('print.sheets', { count })}</p>
        </div>
      </div>
      {sitting.sessionId === null ? (
        <Printed sitting={sitting} session={null} rooms={printed} shown={shown} />
      ) : (
        <OfSession id={sitting.sessionId} sitting={sitting} rooms={printed} shown={shown} />
      )}
    </>
  );
}

interface Printing {
  sitting: Sitting;
  rooms: Room[];
  shown: SheetKind[];
}

function OfSession({ id, ...printing }: Printing & { id: string }) {
  const { t } = useTranslation('rooms');
  const session = useExamSession(id);
  return (
    <QueryView query={session} failed={t('print.sessionFailed')} loading={t('loading')}>
      {(found) => <Printed {...printing} session={found} />}
    </QueryView>
  );
}

function Printed({ sitting, session, rooms, shown }: Printing & { session: ExamSession | null }) {
  const head = { sitting, session };
  return (
    <div className={classes.sheets}>
      {rooms.map((room) => (
        <div key={room.id}>
          {shown.includes('niem-yet') && <DoorList {...head} room={room} />}
          {shown.includes('so-do') && <PlanSheet {...head} room={room} />}
          {shown.includes('ki-nop') && <SignList {...head} room={room} />}
        </div>
      ))}
    </div>
  );
}
