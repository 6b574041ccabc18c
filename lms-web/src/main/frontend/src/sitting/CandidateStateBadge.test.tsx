import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visitPage } from '../app/page.test-env';
import { CandidateStateBadge } from './CandidateStateBadge';

describe('the state of a candidate', () => {
  it('is absent where somebody recorded it', async () => {
    await visitPage(<CandidateStateBadge state="absent" recorded />);
    expect(await screen.findByText('Vắng')).toBeTruthy();
  });

  it('is not that of who did not come and was not recorded', async () => {
    await visitPage(<CandidateStateBadge state="absent" recorded={false} />);
    expect(await screen.findByText('Không vào thi')).toBeTruthy();
  });

  it('does not say that somebody waits who has only not begun', async () => {
    await visitPage(<CandidateStateBadge state="waiting" />);
    expect(await screen.findByText('Chưa vào')).toBeTruthy();
  });
});
