import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { BlueprintRow } from '../api/types';
import { tellFailure, tellWithUndo } from '../ui/Undo';
import { useCopy, useDelete, useRestore } from './api';

/** What else can be done with a blueprint; a deleted one can be brought back. */
export function BlueprintMenu({ row }: { row: BlueprintRow }) {
  const { t } = useTranslation('blueprint');
  const navigate = useNavigate();
  const copy = useCopy();
  const drop = useDelete();
  const restore = useRestore();
  const failed = (title: string) => (error: Error) => tellFailure(title, error);
  const bringBack = () => restore.mutate(row.id, { onError: failed(t('list.notRestored')) });
  const tellDeleted = () => tellWithUndo(t('list.deleted', { title: row.title }), bringBack);
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('list.menu', { title: row.title })} loading={copy.isPending || drop.isPending}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} />}
          onClick={() => copy.mutate(row.id, { onSuccess: (made) => void navigate(`/ma-tran/${made.id}`), onError: failed(t('list.notCopied')) })}
        >
          {t('list.copy')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          color="chili"
          onClick={() => drop.mutate(row.id, { onError: failed(t('list.notDeleted')), onSuccess: tellDeleted })}
        >
          {t('list.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
