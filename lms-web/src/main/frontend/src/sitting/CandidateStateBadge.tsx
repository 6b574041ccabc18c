import { IconCircleCheck, IconHourglass, IconPencil, IconUserOff, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CandidateState } from '../api/types';
import type { Tone } from '../theme';
import { StatusBadge } from '../ui/StatusBadge';

const looks: Record<CandidateState, { tone: Tone; icon: Icon }> = {
  absent: { tone: 'stone', icon: IconUserOff },
  waiting: { tone: 'river', icon: IconHourglass },
  writing: { tone: 'coconut', icon: IconPencil },
  handed_in: { tone: 'stone', icon: IconCircleCheck },
};

/** Who was not there is absent only where somebody recorded it; `recorded` is not known of results. */
export function CandidateStateBadge({ state, recorded = true }: { state: CandidateState; recorded?: boolean }) {
  const { t } = useTranslation('sitting');
  const look = looks[state];
  return (
    <StatusBadge tone={look.tone} icon={<look.icon size={14} aria-hidden />}>
      {state === 'absent' && !recorded ? t('state.missed') : t(`state.${state}`)}
    </StatusBadge>
  );
}
