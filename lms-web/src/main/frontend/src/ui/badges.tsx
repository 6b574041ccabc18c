import { IconArchive, IconCalendarClock, IconCircleCheck, IconDoorEnter, IconHourglass, IconPencil, IconPlayerPlay, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ItemStatus, SittingState } from '../api/types';
import type { Tone } from '../theme';
import { StatusBadge } from './StatusBadge';

interface Look {
  tone: Tone;
  icon: Icon;
}

const itemLooks: Record<ItemStatus, Look> = {
  draft: { tone: 'sun', icon: IconPencil },
  shared: { tone: 'coconut', icon: IconCircleCheck },
  retired: { tone: 'stone', icon: IconArchive },
};

const sittingLooks: Record<SittingState, Look> = {
  planned: { tone: 'stone', icon: IconCalendarClock },
  open: { tone: 'river', icon: IconDoorEnter },
  running: { tone: 'coconut', icon: IconPlayerPlay },
  ended: { tone: 'sun', icon: IconHourglass },
  released: { tone: 'coconut', icon: IconCircleCheck },
};

export function ItemStatusBadge({ status }: { status: ItemStatus }) {
  const { t } = useTranslation('ui');
  const look = itemLooks[status];
  return (
    <StatusBadge tone={look.tone} icon={<look.icon size={14} aria-hidden />}>
      {t(`itemStatus.${status}`)}
    </StatusBadge>
  );
}

export function SittingStateBadge({ state }: { state: SittingState }) {
  const { t } = useTranslation('ui');
  const look = sittingLooks[state];
  return (
    <StatusBadge tone={look.tone} icon={<look.icon size={14} aria-hidden />}>
      {t(`sittingState.${state}`)}
    </StatusBadge>
  );
}
