import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconClockPlus, IconDoorEnter, IconFileImport, IconMessage, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Asked } from './ActDialog';
import type { Acts } from './useActs';

interface Props {
  roomId: string | null;
  admission: boolean;
  acts: Acts;
  onAsk: (asked: Asked) => void;
}

/** What is done for everybody on the wall. */
export function RoomActs({ roomId, admission, acts, onAsk }: Props) {
  const { t } = useTranslation('wall');
  const whom = { roomId };
  const plain = (kind: 'admit' | 'pause' | 'resume') => acts.run(whom, { kind, minutes: null, reason: null });
  return (
    <>
      {admission && (
        <Button leftSection={<IconDoorEnter size={18} />} loading={acts.pending} onClick={() => plain('admit')}>
          {t('all.admit')}
        </Button>
      )}
      <Button variant="default" leftSection={<IconClockPlus size={18} />} onClick={() => onAsk({ kind: 'time', whom })}>
        {t('all.time')}
      </Button>
      <Menu>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} />} loading={acts.pending}>
            {t('all.label')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPlayerPause size={18} />} onClick={() => plain('pause')}>
            {t('all.pause')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPlayerPlay size={18} />} onClick={() => plain('resume')}>
            {t('all.resume')}
          </Menu.Item>
          <Menu.Item leftSection={<IconMessage size={18} />} onClick={() => onAsk({ kind: 'message', whom })}>
            {t('all.message')}
          </Menu.Item>
          <Menu.Item color="chili" leftSection={<IconFileImport size={18} />} onClick={() => onAsk({ kind: 'collect', whom })}>
            {t('all.collect')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
