import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Item, ItemRow } from '../api/types';
import { refusal, serve, sessionOf, visit, type Call } from '../app/page.test-env';
import { Gate } from '../session/Gate';
import Bank from './Bank';

afterEach(() => vi.unstubAllGlobals());

const row: ItemRow = {
  id: 'i1',
  code: 'TOAN12-0001',
  kind: 'choice',
  subject: 'TOAN',
  grade: 12,
  topic: { code: 'TOAN12.1', title: 'Đạo hàm' },
  level: 'know',
  status: 'shared',
  stemHtml: '<p>Hàm số nào đồng biến?</p>',
  hasStimulus: false,
  version: 1,
  updatedAt: '2026-11-01T00:00:00Z',
  authorName: null,
};
const item: Item = {
  ...row,
  content: {
    kind: 'choice',
    stimulusHtml: null,
    stemHtml: row.stemHtml,
    options: [
      { id: 'k7', html: 'một' },
      { id: 'm2', html: 'hai' },
    ],
    statements: null,
    box: null,
    unit: null,
    block: null,
    shuffle: true,
  },
  answer: null,
  versions: [{ number: 1, createdAt: '2026-11-01T00:00:00Z', createdByName: 'An' }],
  findings: [],
};
const curriculum = { subjects: [{ code: 'TOAN', name: 'Toán', grades: [12], commentOnly: false }], levels: [], kinds: [] };
const page = (items: ItemRow[]) => ({ items, nextCursor: items.length > 0 ? 'c2' : null, total: items.length > 0 ? 60 : 0 });

const open = (at: string, answers: Record<string, unknown>) => {
  const calls = serve({ 'GET /session': sessionOf(['BANK_READ']), 'GET /curriculum': curriculum, ...answers });
  return { calls, screen: visit([{ element: <Gate />, children: [{ path: '/ngan-hang', element: <Bank /> }] }], at) };
};
const listCalls = (calls: Call[]) => calls.filter(({ path }) => path === '/items').map(({ query }) => Object.fromEntries(query));

describe('the list of items', () => {
  it('asks the server for what the address says', async () => {
    const { calls } = open('/ngan-hang?mon=TOAN&dang=cluster&q=ester&tiep=c9', { 'GET /items': page([row]) });
    await screen.findByText('Hàm số nào đồng biến?');
    expect(listCalls(calls)[0]).toEqual({ q: 'ester', subject: 'TOAN', kind: 'cluster', cursor: 'c9', size: '25' });
  });

  it('goes on with the cursor of the server, and back', async () => {
    const { calls } = open('/ngan-hang', { 'GET /items': page([row]) });
    await userEvent.click(await screen.findByRole('button', { name: 'Trang sau' }));
    await waitFor(() => expect(listCalls(calls).at(-1)?.cursor).toBe('c2'));
    expect(await screen.findByText('26–26 trong 60')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Trang trước' }));
    expect(await screen.findByText('1–1 trong 60')).toBeInTheDocument();
  });

  it('leaves the page it was on when a filter changes', async () => {
    const { calls } = open('/ngan-hang?tiep=c2&trang=2', { 'GET /items': page([row]) });
    await userEvent.type(await screen.findByRole('searchbox'), 'log');
    await waitFor(() => expect(listCalls(calls).at(-1)).toEqual({ q: 'log', size: '25' }));
  });

  it('tells a filter that finds nothing from an empty bank', async () => {
    open('/ngan-hang?dang=essay', { 'GET /items': page([]) });
    expect(await screen.findByRole('heading', { name: 'Không có câu hỏi nào khớp' })).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('button', { name: 'Bỏ lọc' }).at(-1) ?? document.body);
    expect(await screen.findByRole('heading', { name: 'Ngân hàng chưa có câu hỏi nào' })).toBeInTheDocument();
  });

  it('says why it could not be loaded and asks again', async () => {
    let refused = true;
    open('/ngan-hang', { 'GET /items': () => (refused ? refusal(500, 'unexpected', 'Lỗi') : page([row])) });
    await screen.findByText('Chưa tải được danh sách câu hỏi');
    refused = false;
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Hàm số nào đồng biến?')).toBeInTheDocument();
  });
});

describe('an item', () => {
  it('opens beside the list and is named in the address', async () => {
    const { screen: drawn } = open('/ngan-hang', { 'GET /items': page([row]), 'GET /items/i1': item });
    await userEvent.click(await screen.findByRole('button', { name: 'TOAN12-0001' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('hai')).toBeInTheDocument();
    expect((await drawn).router.state.location.search).toBe('?cau=i1');
  });

  it('shows no key where the server sent none', async () => {
    open('/ngan-hang?cau=i1', { 'GET /items': page([row]), 'GET /items/i1': item });
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('hai');
    expect(within(dialog).queryByLabelText('Đáp án')).toBeNull();
    expect(within(dialog).queryByText('Có đáp án')).toBeNull();
  });

  it('marks the key for those who may see it, until they look as a candidate', async () => {
    const answer = { optionId: 'm2', truths: null, short: null, rubricHtml: null, explanationHtml: '<p>Vì thế.</p>' };
    open('/ngan-hang?cau=i1', { 'GET /items': page([row]), 'GET /items/i1': { ...item, answer } });
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByLabelText('Đáp án')).toBeInTheDocument();
    await userEvent.click(within(dialog).getByText('Như thí sinh thấy'));
    expect(within(dialog).queryByLabelText('Đáp án')).toBeNull();
    expect(within(dialog).queryByText('Vì thế.')).toBeNull();
  });
});
