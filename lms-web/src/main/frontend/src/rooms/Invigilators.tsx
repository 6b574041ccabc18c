import { ActionIcon, Button, Loader, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconSearch, IconUserPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room, RoomInvigilators, StaffMember } from '../api/types';
import { useCan } from '../session/session';
import { ProblemNotice } from '../ui/ProblemNotice';
import { tellFailure, tellWithUndo } from '../ui/Undo';
import { fewestLetters, useName, useStaff, useUnname } from './useInvigilators';
import classes from './Invigilators.module.css';

interface Props {
  sittingId: string;
  room: Room;
  people: RoomInvigilators['people'];
}

/** Who is named for a room; who manages the sitting names others here. */
export function Invigilators(props: Props) {
  const { t } = useTranslation('rooms');
  const can = useCan();
  const [naming, name] = useDisclosure(false);
  const { room, people } = props;
  return (
    <div className={classes.named}>
      {people.length === 0 ? <span className="muted">{t('watch.nobody')}</span> : <span>{people.map(({ fullName }) => fullName).join(', ')}</span>}
      {can('SITTING_MANAGE') && (
        <ActionIcon variant="subtle" color="stone" size={36} aria-label={t('watch.actOf', { name: room.name })} onClick={name.open}>
          <IconUserPlus size={18} />
        </ActionIcon>
      )}
      {naming && <Naming {...props} onClose={name.close} />}
    </div>
  );
}

function Naming({ sittingId, room, people, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('rooms');
  const name = useName(sittingId, room.id);
  const unname = useUnname(sittingId, room.id);
  const off = ({ id, fullName }: Props['people'][number]) =>
    unname.mutate(id, {
      onSuccess: () =>
        tellWithUndo(t('watch.off', { person: fullName, name: room.name }), () =>
          name.mutate(id, { onError: (error) => tellFailure(t('watch.failed'), error) }),
        ),
    });
  const error = name.error ?? unname.error;
  return (
    <Modal opened onClose={onClose} title={t('watch.title', { name: room.name })} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <div className={classes.dialog}>
        <p className="muted small">{t('watch.note')}</p>
        {people.length > 0 && (
          <ul className={classes.people} aria-label={t('watch.named')}>
            {people.map((person) => (
              <li key={person.id}>
                <span>{person.fullName}</span>
                <ActionIcon variant="subtle" color="chili" size={36} aria-label={t('watch.remove', { person: person.fullName })} onClick={() => off(person)}>
                  <IconX size={18} />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
        {error && <ProblemNotice error={error} title={t('watch.failed')} />}
        <Search sittingId={sittingId} named={people.map(({ id }) => id)} busy={name.isPending} onName={({ id }) => name.mutate(id)} />
      </div>
    </Modal>
  );
}

interface SearchProps {
  sittingId: string;
  named: string[];
  busy: boolean;
  onName: (person: StaffMember) => void;
}

function Search({ sittingId, named, busy, onName }: SearchProps) {
  const { t } = useTranslation('rooms');
  const [typed, type] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const staff = useStaff(sittingId, text);
  const found = staff.data?.filter(({ id }) => !named.includes(id));
  return (
    <>
      <TextInput
        label={t('watch.search')}
        description={t('watch.searchNote')}
        leftSection={<IconSearch size={16} />}
        rightSection={staff.isFetching ? <Loader size={16} /> : null}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        data-autofocus
      />
      {staff.error && <ProblemNotice error={staff.error} title={t('watch.searchFailed')} />}
      {found && text.length >= fewestLetters && (
        <>
          <p className="vh" role="status">
            {t('watch.found', { count: found.length })}
          </p>
          {found.length === 0 && <p className="muted">{t('watch.none')}</p>}
          <ul className={classes.people} aria-label={t('watch.results')}>
            {found.map((person) => (
              <li key={person.id}>
                <span>
                  <b>{person.fullName}</b>
                  <small>{[person.username, ...person.units].join(' · ')}</small>
                </span>
                <Button size="xs" variant="default" loading={busy} aria-label={t('watch.add', { person: person.fullName })} onClick={() => onName(person)}>
                  {t('watch.name')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
