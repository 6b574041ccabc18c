import { IconBan, IconCircleCheck, IconCircleX, IconClipboardCheck, IconLoader2, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportState } from '../api/types';
import type { Tone } from '../theme';
import { StatusBadge } from '../ui/StatusBadge';

const looks: Record<ImportState, { tone: Tone; icon: Icon }> = {
  checking: { tone: 'river', icon: IconLoader2 },
  checked: { tone: 'sun', icon: IconClipboardCheck },
  importing: { tone: 'river', icon: IconLoader2 },
  done: { tone: 'coconut', icon: IconCircleCheck },
  failed: { tone: 'chili', icon: IconCircleX },
  cancelled: { tone: 'stone', icon: IconBan },
};

export function ImportStateBadge({ state }: { state: ImportState }) {
  const { t } = useTranslation('ui');
  const look = looks[state];
  return (
    <StatusBadge tone={look.tone} icon={<look.icon size={14} aria-hidden />}>
      {t(`ui:importState.${state}`)}
    </StatusBadge>
  );
}
