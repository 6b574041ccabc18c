import type { Item, ItemAnswer, ItemContent, ItemStatus, Kind, Level } from '../src/api/types';
import { inMinutes } from './routes.ts';

const m = (latex: string) => `<span data-math="inline">${latex}</span>`;
const options = (...html: string[]) => html.map((text, i) => ({ id: `o${'kxqzvw'[i]}${i}7f`, html: `<p>${text}</p>` }));

interface Written {
  code: string;
  kind: Kind;
  level: Level;
  status?: ItemStatus;
  topic: [string, string];
  content: Partial<ItemContent> & { stemHtml: string };
  answer: Partial<ItemAnswer> & { explanationHtml: string };
}

const written: Written[] = [
  {
    code: 'HOA12-0412',
    kind: 'choice',
    level: 'understand',
    topic: ['HOA12.1', 'Ester – Lipid'],
    content: {
      stemHtml: `<p>Thuỷ phân ethyl acetate trong dung dịch sodium hydroxide, đun nóng:</p><div data-math="display">\\ce{CH3COOC2H5 + NaOH ->[t^o] X + C2H5OH}</div><p>Công thức của X là</p>`,
      options: options(m('\\ce{CH3COONa}'), m('\\ce{C2H5COONa}'), m('\\ce{HCOONa}'), m('\\ce{CH3COOH}')),
    },
    answer: {
      optionId: 'ok07f',
      explanationHtml: `<p>Trong môi trường kiềm, ester ${m('\\ce{RCOOR^{′}}')} thuỷ phân thành muối ${m('\\ce{RCOONa}')} và alcohol. Phương án D là acid, chỉ có khi thuỷ phân trong môi trường acid.</p>`,
    },
  },
  {
    code: 'TOAN12-0107',
    kind: 'cluster',
    level: 'apply',
    topic: ['TOAN12.1', 'Ứng dụng đạo hàm để khảo sát hàm số'],
    content: {
      stemHtml: `<p>Cho hàm số ${m('y=\\dfrac{x^2-3x+6}{x-1}')}. Xét tính đúng sai của các phát biểu sau.</p>`,
      statements: options(
        `Tập xác định của hàm số là ${m('\\mathbb{R}\\setminus\\{1\\}')}.`,
        `Hàm số đồng biến trên khoảng ${m('(-1;1)')}.`,
        `Đường thẳng ${m('y=x-2')} là tiệm cận xiên của đồ thị.`,
        `Giá trị cực tiểu của hàm số bằng ${m('3')}.`,
      ),
    },
    answer: {
      truths: ['ok07f', 'ox17f', 'oq27f', 'oz37f'].map((id, i) => ({ id, correct: [true, false, true, true][i] ?? false })),
      explanationHtml: `<p>Viết lại ${m('y=x-2+\\dfrac{4}{x-1}')}, suy ra ${m("y'=1-\\dfrac{4}{(x-1)^2}")}. Nghiệm ${m('x=-1')} và ${m('x=3')}; hàm số nghịch biến trên ${m('(-1;1)')} và ${m('(1;3)')} nên ý b sai.</p>`,
    },
  },
  {
    code: 'VATLI12-0031',
    kind: 'short',
    level: 'apply',
    topic: ['VATLI12.2', 'Khí lí tưởng'],
    content: {
      stemHtml: `<p>Một lượng khí có thể tích 12 lít ở áp suất ${m('1{,}5')} atm. Nén đẳng nhiệt tới thể tích 4 lít thì áp suất của khí là bao nhiêu atm?</p>`,
      unit: 'atm',
      box: { maxChars: 4, pattern: '' },
    },
    answer: { short: '4,5', explanationHtml: `<p>Định luật Boyle: ${m('p_1V_1=p_2V_2')} nên ${m('p_2=\\dfrac{1{,}5\\cdot 12}{4}=4{,}5')} atm.</p>` },
  },
  {
    code: 'SU12-0220',
    kind: 'choice',
    level: 'know',
    topic: ['SU12.3', 'Cách mạng tháng Tám năm 1945'],
    content: {
      stimulusHtml: '<p>“Toàn quốc đồng bào hãy đứng dậy đem sức ta mà tự giải phóng cho ta.”</p>',
      stemHtml: '<p>Lời kêu gọi trên được đưa ra trong hoàn cảnh nào?</p>',
      options: options(
        'Tổng khởi nghĩa tháng Tám năm 1945',
        'Toàn quốc kháng chiến tháng 12 năm 1946',
        'Chiến dịch Biên giới thu đông năm 1950',
        'Chiến dịch Điện Biên Phủ năm 1954',
      ),
    },
    answer: { optionId: 'ok07f', explanationHtml: '<p>Đây là thư kêu gọi Tổng khởi nghĩa tháng 8 năm 1945.</p>' },
  },
  {
    code: 'TIN12-0064',
    kind: 'cluster',
    level: 'understand',
    status: 'draft',
    topic: ['TIN12.F', 'Giải quyết vấn đề với sự trợ giúp của máy tính'],
    content: {
      stemHtml:
        '<p>Cho bảng số liệu truy cập của một trang web.</p><table><thead><tr><th>Ngày</th><th>Lượt</th></tr></thead><tbody><tr><td>1</td><td>120</td></tr><tr><td>2</td><td>95</td></tr></tbody></table>',
      statements: options(
        'Trung bình mỗi ngày có hơn 100 lượt.',
        'Ngày 2 có nhiều lượt hơn ngày 1.',
        'Tổng hai ngày là 215 lượt.',
        'Sắp xếp giảm dần thì ngày 2 đứng trước.',
      ),
      block: 'ICT',
    },
    answer: {
      truths: ['ok07f', 'ox17f', 'oq27f', 'oz37f'].map((id, i) => ({ id, correct: i % 2 === 0 })),
      explanationHtml: '<p>Tổng là 215, trung bình 107,5.</p>',
    },
  },
  {
    code: 'VAN12-0008',
    kind: 'essay',
    level: 'apply_high',
    topic: ['VAN12.2', 'Nghị luận xã hội'],
    content: { stemHtml: '<p>Viết đoạn văn khoảng 200 chữ bàn về ý nghĩa của việc biết lắng nghe.</p>' },
    answer: {
      rubricHtml: '<ul><li>Mở đoạn nêu đúng vấn đề: 0,25</li><li>Phân tích có dẫn chứng: 1,25</li><li>Diễn đạt, chính tả: 0,5</li></ul>',
      explanationHtml: '',
    },
  },
  {
    code: 'NN12-0301',
    kind: 'choice',
    level: 'understand',
    status: 'retired',
    topic: ['NN12.4', 'Urbanisation'],
    content: {
      stemHtml: '<p>The old market _______ into a community library last year.</p>',
      options: options('was turned', 'has turned', 'turns', 'is turning'),
      shuffle: true,
    },
    answer: { optionId: 'ok07f', explanationHtml: '<p>Past simple passive: the time is <em>last year</em>.</p>' },
  },
];

const full = (one: Written, i: number): Item => ({
  id: `item-${i}`,
  code: one.code,
  kind: one.kind,
  subject: one.topic[0].replace(/\d.*/, ''),
  grade: 12,
  topic: { code: one.topic[0], title: one.topic[1] },
  level: one.level,
  status: one.status ?? 'shared',
  stemHtml: one.content.stemHtml,
  hasStimulus: one.content.stimulusHtml !== undefined,
  version: 2,
  updatedAt: inMinutes(-1440 * (i + 1)),
  authorName: 'Lê Minh Khôi',
  content: { kind: one.kind, stimulusHtml: null, options: null, statements: null, box: null, unit: null, block: null, shuffle: true, ...one.content },
  answer: { optionId: null, truths: null, short: null, rubricHtml: null, ...one.answer },
  versions: [
    { number: 2, createdAt: inMinutes(-1440 * (i + 1)), createdByName: 'Lê Minh Khôi' },
    { number: 1, createdAt: inMinutes(-1440 * (i + 30)), createdByName: 'Lê Minh Khôi' },
  ],
  findings: i === 0 ? [{ path: '/options/3', code: 'names-letter', message: 'Lời giải gọi phương án bằng chữ cái; hãy dùng dấu nhắc phương án.' }] : [],
});

export const items: Item[] = written.map(full);
