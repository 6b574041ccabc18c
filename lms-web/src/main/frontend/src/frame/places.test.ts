import { describe, expect, it } from 'vitest';
import type { Capability } from '../api/types';
import { barAndSheet, placeAt, placesFor } from './places';

const names = (capabilities: Capability[]) => placesFor(capabilities).map((place) => place.name);

describe('places', () => {
  it('of a pupil are today, exams and results', () => {
    expect(names(['SIT'])).toEqual(['today', 'exams', 'results']);
  });

  it('of an exam manager leave out the pupil pages', () => {
    expect(names(['BANK_READ', 'BLUEPRINT_READ', 'PAPER_BUILD', 'SITTING_READ'])).toEqual([
      'today',
      'bank',
      'blueprints',
      'papers',
      'sessions',
      'sittings',
      'curriculum',
    ]);
  });

  it('never put two pages on one address', () => {
    const everything = placesFor(['SIT', 'SITTING_READ', 'BANK_READ', 'PEOPLE_READ', 'BLUEPRINT_READ', 'PAPER_PREVIEW']);
    expect(new Set(everything.map((place) => place.to)).size).toBe(everything.length);
  });

  it('are found by the longest address', () => {
    const places = placesFor(['BANK_READ', 'BLUEPRINT_READ']);
    expect(placeAt('/ngan-hang/nhap', places)?.name).toBe('bank');
    expect(placeAt('/', places)?.name).toBe('today');
    expect(placeAt('/ngan-hangs', places)).toBeUndefined();
  });

  it('fill the bottom bar with four and leave the rest to the sheet', () => {
    const { bar, sheet } = barAndSheet(placesFor(['BANK_READ', 'BLUEPRINT_READ', 'PAPER_BUILD', 'SITTING_READ', 'PEOPLE_READ']));
    expect(bar).toHaveLength(4);
    expect(sheet.map((place) => place.name)).toEqual(['sessions', 'sittings', 'people', 'curriculum']);
  });
});
