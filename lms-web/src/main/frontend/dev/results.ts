import type { AttemptResult, CandidateResponse, FormKey, ResultItem, SealedItem, SealedPart, Verdict } from '../src/api/types';
import { mySittings } from './exams.ts';
import { toanForm } from './forms.ts';
import { inMinutes, ok, problem, type Route } from './routes.ts';

const steps = ['0.00', '0.10', '0.25', '0.50', '1.00'];
const titles = ['3.00', '4.00', '3.00'];

interface Marked {
  mine: CandidateResponse | null;
  points: string;
  verdict: Verdict;
  statementsRight: number | null;
}

const blank: Marked = { mine: null, points: '0.00', verdict: 'blank', statementsRight: null };

function choice(item: SealedItem, key: number, at: number, max: string): Marked {
  if (at === 8) return blank;
  const chosen = at % 4 === 2 ? (key + 1) % 4 : key;
  const right = chosen === key;
  return {
    mine: { kind: 'choice', option: item.options?.[chosen]?.id ?? '' },
    points: right ? max : '0.00',
    verdict: right ? 'right' : 'wrong',
    statementsRight: null,
  };
}

function cluster(item: SealedItem, truths: boolean[], at: number): Marked {
  const statements = item.statements ?? [];
  const wrong = at % 3;
  const given = Object.fromEntries(statements.map(({ id }, i) => [id, i < wrong ? !truths[i] : (truths[i] ?? false)]));
  const right = statements.length - wrong;
  return { mine: { kind: 'cluster', truths: given }, points: steps[right] ?? '0.00', verdict: wrong === 0 ? 'right' : 'partial', statementsRight: right };
}

function marked(item: SealedItem, key: FormKey | undefined, at: number, max: string): Marked {
  const answer = key?.answer ?? '';
  if (item.kind === 'choice') return choice(item, answer.charCodeAt(0) - 65, at, max);
  if (item.kind === 'cluster') {
    return cluster(
      item,
      answer.split(' ').map((sign) => sign === 'Đ'),
      at,
    );
  }
  const right = at % 3 !== 1;
  return { mine: { kind: 'short', text: right ? answer : '12' }, points: right ? max : '0.00', verdict: right ? 'right' : 'wrong', statementsRight: null };
}

function itemOf(part: SealedPart, item: SealedItem, at: number, key: FormKey | undefined): ResultItem {
  const max = part.scheme.type === 'each' ? part.scheme.points : '1.00';
  const answer = key?.answer ?? '';
  const signs = answer.split(' ');
  return {
    ...item,
    part: part.number,
    counted: true,
    max,
    ...marked(item, key, at, max),
    key: {
      optionId: item.kind === 'choice' ? (item.options?.[answer.charCodeAt(0) - 65]?.id ?? null) : null,
      truths: item.statements?.map(({ id }, i) => ({ id, correct: signs[i] === 'Đ' })) ?? null,
      short: item.kind === 'short' ? answer : null,
    },
    explanationHtml: key?.explanationHtml ?? '',
    lettersUnsure: item.slot === '1.3',
  };
}

function result(): AttemptResult {
  const { paper, key } = toanForm('0421');
  const items = paper.parts.flatMap((part) =>
    part.items.map((item, at) =>
      itemOf(
        part,
        item,
        at,
        key.find(({ slot }) => slot === item.slot),
      ),
    ),
  );
  const points = (of: ResultItem[]) => of.reduce((sum, item) => sum + Number(item.points), 0).toFixed(2);
  return {
    attemptId: 'a-released',
    sittingId: 's4',
    sittingTitle: 'Kiểm tra giữa kì I, môn Toán',
    subject: paper.subject,
    form: paper.form,
    total: points(items),
    max: '10.00',
    pending: false,
    block: null,
    parts: paper.parts.map((part, i) => {
      const mine = items.filter((item) => item.part === part.number);
      const right = mine.filter(({ verdict }) => verdict === 'right').length;
      return {
        number: part.number,
        roman: part.roman,
        kind: part.kind,
        title: part.title,
        points: points(mine),
        max: titles[i] ?? '0.00',
        right,
        count: mine.length,
      };
    }),
    items,
    stimuli: paper.stimuli,
  };
}

const soon = () => {
  const [first, second, ...rest] = mySittings();
  return first && second
    ? [{ ...first, state: 'writing' as const, opensAt: inMinutes(-20), deadline: inMinutes(70) }, { ...second, opensAt: inMinutes(190) }, ...rest]
    : rest;
};

export const resultRoutes: Route[] = [
  ['GET', /^\/my\/sittings$/, () => ok(soon(), { Date: new Date().toUTCString() })],
  [
    'GET',
    /^\/attempts\/([^/]+)\/result$/,
    (_, [id]) => (id === 'a-released' ? ok(result()) : problem(409, 'result-not-released', 'Kết quả chưa công bố', 'Kết quả hiện ra khi nhà trường công bố.')),
  ],
];
