import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Tone } from '../theme';

/** A status in words, with a sign beside the colour. */
export function StatusBadge({ tone, icon, children }: { tone: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <Badge component="span" color={tone} leftSection={icon}>
      {children}
    </Badge>
  );
}
