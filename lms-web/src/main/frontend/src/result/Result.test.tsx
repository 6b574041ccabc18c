import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AttemptResult, MySitting, ResultItem } from '../api/types';
import { refusal, serve, visit } from '../app/page.test-env';
import MyExams from './MyExams';
import ResultList from './ResultList';
import ResultPage from './ResultPage';

beforeAll(() => {
  /* jsdom lays nothing out, so it does not scroll. */
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => vi.unstubAllGlobals());

const wrong: ResultItem = {
  slot: '1.1',
  number: 1,
  part: 1,
  kind: 'choice',
  block: null,
  stimulusId: null,
  stemHtml: '<p>Nguyên hàm nào?</p>',
  options: [
    { id: 'k7', html: 'một' },
    { id: 'm2', html: 'hai' },
  ],
  statements: null,
  unit: null,
  counted: true,
  points: '0.00',
  max: '0.25',
  statementsRight: null,
  verdict: 'wrong',
  mine: { kind: 'choice', option: 'k7' },
  key: { optionId: 'm2', truths: null, short: null },
  explanationHtml: '<p>Vì B là đạo hàm.</p>',
  lettersUnsure: false,
};
const cluster: ResultItem = {
  ...wrong,
  slot: '2.1',
  part: 2,
  kind: 'cluster',
  stemHtml: '<p>Xét một hàm số.</p>',
  options: null,
  statements: ['w', 'x', 'y', 'z'].map((id) => ({ id, html: `ý ${id}` })),
  points: '0.50',
  max: '1.00',
  statementsRight: 3,
  verdict: 'partial',
  mine: { kind: 'cluster', truths: { w: true, x: true, y: true } },
  key: { optionId: null, truths: ['w', 'x', 'y', 'z'].map((id) => ({ id, correct: true })), short: null },
  explanationHtml: '',
};
const otherBlock: ResultItem = {
  ...cluster,
  slot: '2.2',
  number: 2,
  block: 'CS',
  counted: false,
  verdict: 'not-counted',
  points: '0.00',
  statementsRight: null,
  mine: null,
};
const result: AttemptResult = {
  attemptId: 'a',
  sittingId: 's',
  sittingTitle: 'Thi thử tháng 11',
  subject: { code: 'TIN', name: 'Tin học' },
  form: '0421',
  total: '0.50',
  max: '10.00',
  pending: false,
  block: 'ICT',
  parts: [
    { number: 1, roman: 'I', kind: 'choice', title: 'Nhiều lựa chọn', points: '0.00', max: '3.00', right: 0, count: 1 },
    { number: 2, roman: 'II', kind: 'cluster', title: 'Đúng sai', points: '0.50', max: '4.00', right: 0, count: 1 },
  ],
  items: [wrong, cluster, otherBlock],
  stimuli: [],
};
const sitting = (id: string, changes: Partial<MySitting>): MySitting => ({
  id,
  title: `Ca ${id}`,
  subject: { code: 'TOAN', name: `Toán ${id}` },
  opensAt: '2026-11-01T00:30:00Z',
  closesAt: '2026-11-01T00:45:00Z',
  minutes: 90,
  state: 'released',
  attemptId: `a-${id}`,
  deadline: null,
  handedInAt: null,
  releasedAt: null,
  sbd: '07104218',
  className: '12A3',
  mark: '8.25',
  ...changes,
});

const openResult = (answer: unknown, search = '') => {
  serve({ 'GET /attempts/a/result': answer });
  return visit([{ path: '/ket-qua/:attemptId', element: <ResultPage /> }], `/ket-qua/a${search}`);
};
const openList = (element: React.ReactElement, sittings: MySitting[]) => {
  serve({ 'GET /my/sittings': sittings });
  return visit([{ path: '/', element }], '/');
};

describe('a result', () => {
  it('tells the total and what each part gave to it', async () => {
    await openResult(result);
    const marks = await screen.findByRole('region', { name: 'Điểm' });
    expect(within(marks).getByText('0,50', { selector: 'p > strong' })).toBeInTheDocument();
    expect(
      within(marks)
        .getAllByRole('listitem')
        .map((part) => part.textContent),
    ).toEqual([expect.stringMatching(/^Phần I .*0,00\/3,00Đúng trọn 0\/1 câu$/), expect.stringMatching(/^Phần II .*0,50\/4,00.*3 ý được 0,50$/)]);
  });

  it('lays the key over what was answered, with why', async () => {
    await openResult(result);
    const item = await screen.findByRole('article', { name: 'Phần I, câu 1' });
    const mine = within(item).getByText('một').closest('li') ?? item;
    const key = within(item).getByText('hai').closest('li') ?? item;
    expect(within(mine).getByText('Bạn trả lời')).toBeInTheDocument();
    expect(within(mine).getByLabelText('Sai')).toBeInTheDocument();
    expect(within(key).getByLabelText('Đáp án')).toBeInTheDocument();
    expect(within(item).getByText('Vì B là đạo hàm.')).toBeVisible();
  });

  it('says which statement was left blank and how many were right', async () => {
    await openResult(result);
    const item = await screen.findByRole('article', { name: 'Phần II, câu 1' });
    expect(within(item).getByRole('row', { name: /ý z/ })).toHaveTextContent('Bỏ trống');
    expect(item).toHaveTextContent('đúng 3/4 ý · 0,50/1,00 điểm');
  });

  it('keeps the block that was not chosen in sight, without points', async () => {
    await openResult(result);
    const item = await screen.findByRole('article', { name: 'Phần II, câu 2' });
    expect(item).toHaveTextContent('Không tính điểm');
    expect(item).not.toHaveTextContent('/1,00 điểm');
  });

  it('shows on demand only what missed points, and says so in the address', async () => {
    const { router } = await openResult(result);
    await userEvent.click(await screen.findByText('Câu sai (2)'));
    expect(screen.queryByRole('article', { name: 'Phần II, câu 2' })).toBeNull();
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(router.state.location.search).toBe('?loc=sai');
  });

  it('brings an item back that the filter hides when the map leads to it', async () => {
    const { router } = await openResult(result, '?loc=sai');
    await userEvent.click(await screen.findByRole('link', { name: 'Phần II, câu 2: Không tính điểm' }));
    expect(await screen.findByRole('article', { name: 'Phần II, câu 2' })).toHaveFocus();
    expect(router.state.location.search).toBe('');
  });

  it('waits calmly for its release', async () => {
    await openResult(refusal(409, 'result-not-released', 'Kết quả chưa công bố'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kết quả chưa được công bố' })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has no total while an essay waits for its marker', async () => {
    await openResult({ ...result, total: null, pending: true });
    expect(within(await screen.findByRole('region', { name: 'Điểm' })).getByText('chờ chấm')).toBeInTheDocument();
  });
});

describe('my exams', () => {
  it('lead into the room while they can be entered, and to the result once it is out', async () => {
    await openList(<MyExams />, [sitting('1', { state: 'open', attemptId: null, mark: null }), sitting('2', {})]);
    expect(await screen.findByRole('link', { name: 'Vào thi' })).toHaveAttribute('href', '/phong-thi/1');
    expect(screen.getByRole('link', { name: 'Xem bài' })).toHaveAttribute('href', '/ket-qua/a-2');
    expect(screen.getByText('8,25')).toBeInTheDocument();
  });

  it('say what they are for while there is none', async () => {
    await openList(<MyExams />, []);
    expect(await screen.findByRole('heading', { name: 'Chưa có kỳ thi nào' })).toBeInTheDocument();
  });
});

describe('the list of results', () => {
  it('holds what was released, the latest first, and nothing else', async () => {
    await openList(<ResultList />, [
      sitting('1', { state: 'handed_in', mark: null }),
      sitting('2', {}),
      sitting('3', { opensAt: '2026-10-01T00:30:00Z', mark: null }),
    ]);
    const rows = await screen.findAllByRole('link');
    expect(rows.map((row) => row.getAttribute('href'))).toEqual(['/ket-qua/a-2', '/ket-qua/a-3']);
    expect(rows[1]).toHaveTextContent('chờ chấm');
  });
});
