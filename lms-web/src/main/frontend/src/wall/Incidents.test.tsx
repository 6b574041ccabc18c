import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Incident } from '../api/types';
import { serve, visitPage } from '../app/page.test-env';
import { Incidents } from './Incidents';

const incidentOf = (id: string, note: string, mayTakeBack: boolean): Incident => ({
  id,
  at: '2026-11-23T00:40:00Z',
  roomId: 'r',
  candidateId: null,
  candidate: null,
  sbd: null,
  note,
  by: 'Lê Văn Coi',
  mayTakeBack,
});

describe('what was noted', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is to be taken back by who may, and by nobody else', async () => {
    serve({ 'GET /sittings/s/invigilation/incidents': [incidentOf('1', 'Mất điện', true), incidentOf('2', 'Báo cháy', false)] });
    await visitPage(<Incidents sittingId="s" roomId="r" onNote={() => undefined} />);
    const own = (await screen.findByText(/Mất điện/)).closest('li');
    const theirs = screen.getByText(/Báo cháy/).closest('li');
    expect(own?.querySelector('button')?.getAttribute('aria-label')).toBe('Bỏ sự việc này');
    expect(theirs?.querySelector('button')).toBeNull();
  });

  it('offers no note on all of a sitting to who may write into the minutes of some rooms alone', async () => {
    serve({ 'GET /sittings/s/invigilation/incidents': [] });
    await visitPage(<Incidents sittingId="s" roomId={null} onNote={null} />);
    await screen.findByText(/^Chưa ghi sự việc nào/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
