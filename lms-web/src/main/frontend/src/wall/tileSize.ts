import { useState } from 'react';
import { readKept, writeKept } from '../ui/kept';

/** Small to see a whole room at once, large to read it from two metres. */
export const tileSizes = ['small', 'large'] as const;
export type TileSize = (typeof tileSizes)[number];

/** The size chosen on this machine, small until somebody chooses. */
export function useTileSize(): [TileSize, (size: TileSize) => void] {
  const [size, setSize] = useState<TileSize>(() => (readKept('tile-size') === 'large' ? 'large' : 'small'));
  const choose = (next: TileSize) => {
    setSize(next);
    writeKept('tile-size', next);
  };
  return [size, choose];
}
