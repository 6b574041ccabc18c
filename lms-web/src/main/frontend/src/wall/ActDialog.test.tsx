import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { visitPage } from '../app/page.test-env';
import { ActDialog } from './ActDialog';
import { tileOf } from './tile.test-env';
import type { Acts } from './useActs';

const run = vi.fn();
const acts: Acts = { run, note: vi.fn(), pending: false };
/* Handed in by mistake at the start, seen after seven minutes and a half. */
const tile = tileOf('1', { fullName: 'Trần Ngọc Hân', state: 'handed_in', handedInBy: 'candidate', handedInAt: '2026-11-23T00:31:00Z' });
const now = Date.parse('2026-11-23T00:38:30Z');

const ask = (kind: 'reopen' | 'readmit', at = now) => visitPage(<ActDialog asked={{ kind, whom: { tile } }} now={at} acts={acts} onClose={() => undefined} />);

describe('opening again what a candidate handed in', () => {
  beforeEach(() => {
    run.mockClear();
    /* Of which jsdom has none; a text area that grows waits for them. */
    vi.stubGlobal('document', Object.assign(document, { fonts: new EventTarget() }));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('says how much is left, offers what passed, and asks for a reason', async () => {
    await ask('reopen');
    expect(await screen.findByText('Thí sinh tự nộp cách đây 07:30. Đồng hồ vẫn chạy: còn 41:30 để làm bài.')).toBeInTheDocument();
    const submit = screen.getByRole('button', { name: 'Mở lại bài' });
    await userEvent.click(submit);
    expect(await screen.findByText('Ghi lí do.')).toBeInTheDocument();
    expect(run).not.toHaveBeenCalled();

    await userEvent.type(screen.getByRole('textbox', { name: /Lí do/ }), 'Bấm nhầm');
    await userEvent.click(screen.getByRole('button', { name: 'Trả lại 8 phút đã qua' }));
    await userEvent.click(submit);
    await waitFor(() => expect(run).toHaveBeenCalledTimes(1));
    expect(run.mock.calls[0]?.slice(0, 2)).toEqual([{ tile }, { kind: 'reopen', minutes: 8, reason: 'Bấm nhầm' }]);
  });

  it('gives no time by itself', async () => {
    await ask('reopen');
    await userEvent.type(await screen.findByRole('textbox', { name: /Lí do, in vào biên bản/ }), 'Bấm nhầm');
    await userEvent.click(screen.getByRole('button', { name: 'Mở lại bài' }));
    expect(run.mock.calls[0]?.[1]).toEqual({ kind: 'reopen', minutes: 0, reason: 'Bấm nhầm' });
  });

  it('says that time has to be given once it is over', async () => {
    await ask('reopen', Date.parse(tile.deadline ?? '') + 1_000);
    expect(await screen.findByText(/đã hết giờ: cần thêm giờ mới mở lại được/)).toBeInTheDocument();
  });

  it('asks for a reason too where the candidate goes on at another computer', async () => {
    await ask('readmit');
    await userEvent.click(await screen.findByRole('button', { name: 'Chuyển máy' }));
    expect(await screen.findByText('Ghi lí do.')).toBeInTheDocument();
    expect(run).not.toHaveBeenCalled();
  });
});
