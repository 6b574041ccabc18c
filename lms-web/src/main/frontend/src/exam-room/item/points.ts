import type { MarkingScheme } from '../api/types';

/** The most an item brings, as the server's decimal string; `place` counts from zero within its part. */
export function mostPoints(scheme: MarkingScheme, place: number): string {
  switch (scheme.type) {
    case 'each':
      return scheme.points;
    case 'scale':
      return scheme.scale.at(-1) ?? '0';
    case 'essay':
      return scheme.points[place] ?? scheme.points.at(-1) ?? '0';
  }
}
