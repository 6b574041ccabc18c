import { IconBan, IconCircleCheck, IconCircleX, IconClipboardCheck, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CandidateImportState } from '../api/types';
import type { Tone } from '../theme';
import { StatusBadge } from '../ui/StatusBadge';

const looks: Record<CandidateImportState, { tone: Tone; icon: Icon }> = {
  checked: { tone: 'river', icon: IconClipboardCheck },
  refused: { tone: 'chili', icon: IconCircleX },
  done: { tone: 'coconut', icon: IconCircleCheck },
  cancelled: { tone: 'stone', icon: IconBan },
};

export function CandidateImportBadge({ state }: { state: CandidateImportState }) {
  const { t } = useTranslation('candidate-import');
  const look = looks[state];
  return (
    <StatusBadge tone={look.tone} icon={<look.icon size={14} aria-hidden />}>
      {t(`state.${state}`)}
    </StatusBadge>
  );
}
