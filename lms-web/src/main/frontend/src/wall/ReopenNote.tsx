import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WallTile } from '../api/types';
import { clock } from '../ui/Countdown';

/** So many minutes can be given at once. */
export const mostMinutes = 300;

interface Props {
  /** A candidate who handed in. */
  tile: WallTile;
  /** The server's time. */
  now: number;
  onGive: (minutes: number) => void;
}

/** How much is left to who handed in by mistake: the clock ran on. What passed since is theirs only where it is given. */
export function ReopenNote({ tile, now, onGive }: Props) {
  const { t } = useTranslation('wall');
  const left = tile.deadline === null ? 0 : Math.max(0, (Date.parse(tile.deadline) - now) / 1_000);
  const gone = tile.handedInAt === null ? 0 : Math.max(0, (now - Date.parse(tile.handedInAt)) / 1_000);
  const minutes = Math.min(mostMinutes, Math.ceil(gone / 60));
  return (
    <div>
      <p>{left > 0 ? t('reopenLeft', { left: clock(left), gone: clock(gone) }) : t('reopenOver', { gone: clock(gone) })}</p>
      {minutes > 0 && (
        <Button variant="light" size="compact-sm" onClick={() => onGive(minutes)}>
          {t('reopenGive', { count: minutes })}
        </Button>
      )}
    </div>
  );
}
