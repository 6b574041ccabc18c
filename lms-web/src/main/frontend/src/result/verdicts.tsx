import { IconCheck, IconCircleDashed, IconCircleHalf2, IconHourglass, IconMinus, IconX, type Icon } from '@tabler/icons-react';
import type { Verdict } from '../api/types';
import type { Tone } from '../theme';

/** How an item went, in a sign and a tone; a block that was not chosen does not count. */
export const looks: Record<Verdict, { tone: Tone; icon: Icon }> = {
  right: { tone: 'coconut', icon: IconCheck },
  partial: { tone: 'sun', icon: IconCircleHalf2 },
  wrong: { tone: 'chili', icon: IconX },
  blank: { tone: 'stone', icon: IconCircleDashed },
  pending: { tone: 'river', icon: IconHourglass },
  'not-counted': { tone: 'stone', icon: IconMinus },
};
