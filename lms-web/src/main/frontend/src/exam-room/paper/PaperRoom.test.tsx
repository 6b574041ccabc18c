import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DisplayProvider } from '../../ui/Display';
import type { Admission, PaperItem, PaperPart, SealedPaper } from '../api/types';
import { AttemptSession } from '../attempt/AttemptSession';
import { choice, receipt, writing } from '../attempt/desk.test-env';
import { MemoryLog } from '../attempt/EntryLog';
import { ServerClock } from '../clock/ServerClock';
import { ClockContext } from '../clock/useClock';
import { prepareRoom } from '../room.test-env';
import { RoomContext, type Services } from '../RoomContext';
import { PaperRoom } from './PaperRoom';

const item = (slot: string, kind: PaperItem['kind'], patch: Partial<PaperItem> = {}): PaperItem => ({
  slot,
  number: Number(slot.split('.')[1]),
  kind,
  block: null,
  stimulusId: null,
  stemHtml: `<p>stem ${slot}</p>`,
  options: kind === 'choice' ? ['p', 'q', 'r', 's'].map((id) => ({ id, html: `<p>option ${id}</p>` })) : null,
  statements: kind === 'cluster' ? ['w', 'x', 'y', 'z'].map((id) => ({ id, html: `<p>statement ${id}</p>` })) : null,
  unit: null,
  ...patch,
});
const part = (number: number, kind: PaperItem['kind'], items: PaperItem[], choiceOfBlock: PaperPart['choice'] = null): PaperPart => ({
  number,
  roman: ['I', 'II', 'III'][number - 1] ?? '',
  kind,
  title: '',
  scheme: kind === 'cluster' ? { type: 'scale', scale: ['0', '0.10', '0.25', '0.50', '1.00'] } : { type: 'each', points: '0.25' },
  choice: choiceOfBlock,
  items,
});
const blocks = [
  { code: 'ICT', title: 'ICT', count: 1 },
  { code: 'CS', title: 'CS', count: 1 },
];
const paper: SealedPaper = {
  form: '0412',
  subject: { code: 'TIN', name: 'Tin học' },
  title: 'Thi thử',
  minutes: 50,
  parts: [
    part(1, 'choice', [item('1.1', 'choice', { stimulusId: 't' }), item('1.2', 'choice', { stimulusId: 't' })]),
    part(2, 'cluster', [item('2.1', 'cluster'), item('2.2', 'cluster', { block: 'ICT' }), item('2.3', 'cluster', { block: 'CS' })], { commonCount: 1, blocks }),
    part(3, 'short', [item('3.1', 'short')]),
  ],
  stimuli: [{ id: 't', html: '<p>the passage</p>' }],
};
const admission: Admission = {
  id: 's',
  title: 'Thi thử',
  subject: paper.subject,
  opensAt: writing.startedAt,
  closesAt: writing.deadline,
  minutes: 50,
  state: 'writing',
  attemptId: 'a',
  candidate: { fullName: 'Trần Ngọc Hân', initials: 'NH', sbd: '07104218', className: '12A3', seat: 14, form: '0412', place: null, largerText: false },
  serverNow: writing.serverNow,
  rules: [],
  format: { parts: [] },
  entry: 'open',
  admitted: false,
  lockdown: { safeBrowser: false, oneDevice: false },
};

const server = {
  save: vi.fn((_: string, batch: Parameters<typeof receipt>[0]) => Promise.resolve(receipt(batch))),
  attempt: vi.fn(() => Promise.resolve(writing)),
  handIn: vi.fn(() => Promise.reject(new Error('not in this test'))),
};
let session: AttemptSession;
/* Asking for roles is slow work in jsdom, slower still on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

beforeAll(prepareRoom);

beforeEach(() => {
  const clock = new ServerClock(
    () => 0,
    () => Date.parse(writing.serverNow),
  );
  const state = { ...writing, responses: { '1.1': choice('p') }, flags: ['2.1'] };
  session = new AttemptSession({ api: server, clock, log: new MemoryLog(), clientId: 'c', random: () => 0.5 }, { state, leftovers: [], handingIn: false });
  render(
    <RoomContext value={{} as Services}>
      <ClockContext value={clock}>
        <DisplayProvider>
          <PaperRoom session={session} paper={paper} admission={admission} personId="p" />
        </DisplayProvider>
      </ClockContext>
    </RoomContext>,
  );
});

/* jsdom takes seconds to compute what a style sheet hides; the tests ask the structure. */
configure({ defaultHidden: true });
const user = userEvent.setup({ pointerEventsCheck: 0 });
/** The `at`-th of what must be there. */
function nth<T>(list: T[], at: number): T {
  const found = list.at(at);
  if (found === undefined) throw new Error(`${list.length} found, none at ${at}`);
  return found;
}
const map = () => screen.getByRole('navigation', { name: 'Bảng câu hỏi' });
const cells = () =>
  within(map())
    .getAllByRole('button')
    .map((cell) => cell.getAttribute('aria-label') ?? cell.textContent);
const opener = () => nth(screen.getAllByRole('button', { name: 'Nộp bài' }), 0);
const responseAt = (slot: string) => session.getSnapshot().work.sheets[slot]?.response ?? null;

describe('the paper', () => {
  it('says in the map what each item is, and asks for the block', () => {
    expect(cells()).toEqual(['Câu 1, đã trả lời', 'Câu 2, chưa làm', 'Câu 1, chưa làm, đã đánh dấu', 'Chọn phần riêng', 'Câu 1, chưa làm']);
  });

  it('shows a stimulus with all its items, each with its heading', () => {
    expect(screen.getByText('the passage')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2, name: /^Câu/ }).map((heading) => heading.textContent)).toEqual(['Câu 1 0,25 điểm', 'Câu 2 0,25 điểm']);
  });

  it('answers the item one works in when a letter is pressed', async () => {
    await user.click(nth(screen.getAllByRole('radio', { name: /option q/ }), 1));
    await user.keyboard('d');
    expect(responseAt('1.2')).toEqual(choice('s'));
    expect(responseAt('1.1')).toEqual(choice('p'));
  });

  it('walks by arrow and takes the focus to the heading', async () => {
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Câu 1 tối đa 1,00 điểm');
    expect(screen.queryByText('the passage')).toBeNull();
  });

  it('judges the rows of a cluster one after another', async () => {
    await user.click(within(map()).getByRole('button', { name: 'Câu 1, chưa làm, đã đánh dấu' }));
    await user.keyboard('đsd');
    expect(responseAt('2.1')).toEqual({ kind: 'cluster', truths: { w: true, x: false, y: true } });
    const row = screen.getByRole('group', { name: /statement z/ });
    expect(row.contains(document.activeElement)).toBe(true);
    expect(
      within(row)
        .getAllByRole('radio')
        .map((radio) => (radio as HTMLInputElement).checked),
    ).toEqual([false, false]);
  });

  it('walks the rows with the arrows up and down without answering', async () => {
    await user.click(within(map()).getByRole('button', { name: 'Câu 1, chưa làm, đã đánh dấu' }));
    screen.getAllByRole('radio')[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(screen.getByRole('group', { name: /statement x/ }).contains(document.activeElement)).toBe(true);
    expect(responseAt('2.1')).toBeNull();
  });

  it('puts a typed digit into the boxes without a click, and reads a dot as a comma', async () => {
    await user.click(nth(within(map()).getAllByRole('button'), -1));
    await user.keyboard('1.5');
    expect(responseAt('3.1')).toEqual({ kind: 'short', text: '1,5' });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Câu trả lời/ }).value).toBe('1,5');
  });

  it('shows the items of the chosen block and says which counts', async () => {
    await user.click(within(map()).getByRole('button', { name: 'Chọn phần riêng' }));
    await user.click(screen.getByRole('radio', { name: /^CS/ }));
    expect(screen.getByText(/Chỉ “CS” được tính điểm/)).toBeTruthy();
    expect(cells()).toContain('Câu 3, chưa làm');
    expect(cells()).not.toContain('Câu 2, chưa làm, chờ gửi');
    expect(session.getSnapshot().work.block).toBe('CS');
  });

  it('flags with F and hides what is answered when asked', async () => {
    await user.keyboard('f');
    expect(cells()[0]).toBe('Câu 1, đã trả lời, đã đánh dấu, chờ gửi');
    await user.click(screen.getByRole('button', { name: 'Chưa làm' }));
    expect(cells()).not.toContain('Câu 1, đã trả lời, đã đánh dấu, chờ gửi');
  });

  it('lists what is open before handing in and leads to it', async () => {
    await user.click(opener());
    const dialog = screen.getByRole('dialog', { name: 'Nộp bài lúc này?' });
    expect(within(dialog).getByText('3 câu chưa xong')).toBeTruthy();
    expect(within(dialog).getByText('Em chưa chọn phần riêng')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Phần III câu 1' }));
    expect(screen.getByText('stem 3.1')).toBeTruthy();
    expect((dialog as HTMLDialogElement).open).toBe(false);
  });

  it('keeps its keys from the paper while a dialog is open', async () => {
    await user.click(opener());
    await user.keyboard('b');
    expect(responseAt('1.1')).toEqual(choice('p'));
  });

  it('hands in only when told so in the dialog', async () => {
    await user.click(opener());
    expect(session.getSnapshot().phase).toBe('writing');
    await user.click(screen.getByRole('button', { name: 'Nộp, bỏ 3 câu' }));
    act(() => session.stop());
    expect(session.getSnapshot().phase).toBe('handing-in');
  });
});
