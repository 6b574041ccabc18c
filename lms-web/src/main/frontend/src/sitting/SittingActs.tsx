import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconEye, IconEyeOff, IconSend, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Sitting } from '../api/types';
import { useCan } from '../session/session';
import { tellFailure, tellWithUndo } from '../ui/Undo';
import { isLive, useAct, useDelete } from './api';
import { Confirm } from './Confirm';

type Dialog = 'release' | 'withdraw';

export function SittingActs({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('sitting');
  const can = useCan();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  const releases = can('RESULT_RELEASE');
  return (
    <>
      {can('SITTING_INVIGILATE') && (
        <Button
          component={Link}
          to={`/ca-thi/${sitting.id}/giam-thi`}
          variant={isLive(sitting.state) ? 'filled' : 'default'}
          leftSection={<IconEye size={17} />}
        >
          {t('invigilate')}
        </Button>
      )}
      {releases && sitting.state === 'ended' && (
        <Button leftSection={<IconSend size={17} />} onClick={() => setDialog('release')}>
          {t('release.act')}
        </Button>
      )}
      {releases && sitting.state === 'released' && (
        <Button variant="default" leftSection={<IconEyeOff size={17} />} onClick={() => setDialog('withdraw')}>
          {t('withdraw.act')}
        </Button>
      )}
      {can('SITTING_MANAGE') && sitting.state === 'planned' && <More sitting={sitting} />}
      {dialog === 'release' && <Release sitting={sitting} onClose={close} />}
      {dialog === 'withdraw' && <Withdraw sitting={sitting} onClose={close} />}
    </>
  );
}

function Release({ sitting, onClose }: { sitting: Sitting; onClose: () => void }) {
  const { t } = useTranslation('sitting');
  const release = useAct(sitting.id, 'release');
  const { handedIn, marked } = sitting.counts;
  return (
    <Confirm
      title={t('release.title')}
      act={t('release.act')}
      failed={t('release.failed')}
      error={release.error}
      pending={release.isPending}
      onConfirm={() => release.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('release.note', { count: handedIn })}</p>
      {marked < handedIn && <p>{t('release.unmarked', { count: handedIn - marked })}</p>}
    </Confirm>
  );
}

function Withdraw({ sitting, onClose }: { sitting: Sitting; onClose: () => void }) {
  const { t } = useTranslation('sitting');
  const withdraw = useAct(sitting.id, 'withdraw-release');
  return (
    <Confirm
      title={t('withdraw.title')}
      act={t('withdraw.act')}
      danger
      failed={t('withdraw.failed')}
      error={withdraw.error}
      pending={withdraw.isPending}
      onConfirm={() => withdraw.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('withdraw.note')}</p>
    </Confirm>
  );
}

/** A planned sitting can be deleted, and brought back from the notice that says so. */
function More({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('sitting');
  const navigate = useNavigate();
  const drop = useDelete(sitting.id);
  const restore = useAct(sitting.id, 'restore');
  const deleted = () => {
    const bringBack = () => restore.mutate(undefined, { onError: (error) => tellFailure(t('delete.notRestored'), error) });
    tellWithUndo(t('delete.done', { title: sitting.title }), bringBack);
    void navigate('/ca-thi');
  };
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('more')} loading={drop.isPending}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          color="chili"
          leftSection={<IconTrash size={16} />}
          onClick={() => drop.mutate(undefined, { onSuccess: deleted, onError: (error) => tellFailure(t('delete.failed'), error) })}
        >
          {t('delete.act')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
