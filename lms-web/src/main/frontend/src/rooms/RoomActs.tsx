import { ActionIcon, Button, Menu, Modal, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../api/types';
import { ProblemNotice } from '../ui/ProblemNotice';
import { tellFailure, tellWithUndo } from '../ui/Undo';
import { useAddRooms, useDeleteRoom, useRenameRoom } from './api';
import classes from './Rooms.module.css';

/** Rename or drop a room. Where candidates sit it can't be dropped, and says so. */
export function RoomActs({ sittingId, room }: { sittingId: string; room: Room }) {
  const { t } = useTranslation('rooms');
  const [renaming, rename] = useDisclosure(false);
  const drop = useDeleteRoom(sittingId);
  const restore = useAddRooms(sittingId);
  const remove = () =>
    drop.mutate(room.id, {
      onSuccess: (order) => {
        const back = () => restore.mutate([order], { onError: (error) => tellFailure(t('delete.notBack'), error) });
        tellWithUndo(t('delete.done', { name: room.name }), back);
      },
      onError: (error) => tellFailure(t('delete.failed', { name: room.name }), error),
    });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="stone" size={36} aria-label={t('actsOf', { name: room.name })} loading={drop.isPending}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={rename.open}>
            {t('rename.act')}
          </Menu.Item>
          <Menu.Item color="chili" leftSection={<IconTrash size={16} />} disabled={room.taken > 0} onClick={remove}>
            {room.taken > 0 ? t('delete.notEmpty') : t('delete.act')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {renaming && <Rename sittingId={sittingId} room={room} onClose={rename.close} />}
    </>
  );
}

function Rename({ sittingId, room, onClose }: { sittingId: string; room: Room; onClose: () => void }) {
  const { t } = useTranslation('rooms');
  const rename = useRenameRoom(sittingId);
  const [name, setName] = useState(room.name);
  const back = () => rename.mutate({ id: room.id, name: room.name }, { onError: (error) => tellFailure(t('rename.notBack'), error) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = name.trim();
    if (next === '') return;
    if (next === room.name) onClose();
    else
      rename.mutate(
        { id: room.id, name: next },
        {
          onSuccess: () => {
            tellWithUndo(t('rename.done', { name: next }), back);
            onClose();
          },
        },
      );
  };
  return (
    <Modal opened onClose={onClose} title={t('rename.title', { name: room.name })} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput label={t('room.name')} required maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        {rename.error && <ProblemNotice error={rename.error} title={t('rename.failed')} />}
        <div className={classes.dialogActs}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={rename.isPending} disabled={name.trim() === ''}>
            {t('rename.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
