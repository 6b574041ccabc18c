import type { PaperItem, PaperPart, SealedPaper } from '../../src/exam-room/api/types';
import { markup } from './markup.ts';

/** Invented papers, one for each thing the room must be able to show. Items repeat; looking at the room needs no more. */
type Draft = Pick<PaperItem, 'kind'> & { stem: string; lines?: string[]; block?: string; stimulusId?: string; unit?: string };

const choices: Draft[] = [
  {
    kind: 'choice',
    stem: 'Tiệm cận xiên của đồ thị hàm số\n\n$$y=\\dfrac{2x^2-3x+4}{x-1}$$\n\nlà đường thẳng có phương trình',
    lines: ['$y=2x-3$', '$y=2x+1$', '$y=2x-1$', '$y=x-1$'],
  },
  {
    kind: 'choice',
    stem: 'Cho hàm số $y=x^3-3x+1$. Hàm số đã cho nghịch biến trên khoảng nào dưới đây?',
    lines: ['$(-\\infty;\\,-1)$', '$(-1;\\,1)$', '$(0;\\,+\\infty)$', '$(1;\\,+\\infty)$'],
  },
  {
    kind: 'choice',
    stem: 'Khảo sát thời gian tự học mỗi ngày của học sinh một lớp, thu được mẫu số liệu ghép nhóm sau:\n\n| Thời gian (phút) | [0; 30) | [30; 60) | [60; 90) | [90; 120) | [120; 150) |\n|---|---|---|---|---|---|\n| Số học sinh | 4 | 9 | 15 | 8 | 4 |\n\nKhoảng biến thiên của mẫu số liệu ghép nhóm trên là',
    lines: ['$120$', '$150$', '$30$', '$15$'],
  },
];
const clusters: Draft[] = [
  {
    kind: 'cluster',
    stem: 'Vào mùa khô, độ mặn $S$ (đơn vị: g/l) của nước tại một trạm đo trên sông trong 9\u00a0giờ của một kì triều được mô hình hoá bởi hàm số\n\n$$S(t)=\\frac{1}{18}\\left(9t^2-t^3\\right)+1,\\qquad 0\\le t\\le 9,$$\n\ntrong đó $t$ là số giờ kể từ lúc bắt đầu đo.',
    lines: [
      "Đạo hàm của hàm số là $S'(t)=t-\\dfrac{t^2}{6}$.",
      'Độ mặn tăng trong khoảng thời gian từ $t=0$ đến $t=6$.',
      'Độ mặn lớn nhất trong 9\u00a0giờ đó là 6\u00a0g/l.',
      'Độ mặn tăng nhanh nhất tại thời điểm $t=3$.',
    ],
  },
];
const shorts: Draft[] = [
  {
    kind: 'short',
    stem: 'Một cơ sở làm kẹo dừa ước tính: nếu mỗi ngày bán được $x$ kilôgam kẹo $(0<x\\le 60)$ thì lợi nhuận, tính bằng nghìn đồng, là\n\n$$P(x)=-0{,}4x^2+30x-200.$$\n\nMỗi ngày cơ sở cần bán bao nhiêu kilôgam kẹo để lợi nhuận lớn nhất?',
    unit: 'kg',
  },
];
const blocks = (block: string, stem: string, lines: string[]): Draft => ({ kind: 'cluster', block, stem, lines });
const computing: Draft[] = [
  blocks('', 'Một trường phổ thông kết nối 40 máy tính trong phòng thực hành với Internet qua một bộ định tuyến.', [
    'Bộ định tuyến nối mạng nội bộ với Internet.',
    'Mỗi máy trong phòng cần một đường truyền Internet riêng.',
    'Địa chỉ IP riêng có thể trùng với địa chỉ riêng ở trường khác.',
    'Tắt bộ định tuyến thì các máy vẫn truy cập được trang web bên ngoài.',
  ]),
  blocks('', 'Một học sinh đăng ảnh chụp chung với bạn lên mạng xã hội khi chưa hỏi ý kiến bạn.', [
    'Việc này có thể vi phạm quyền đối với hình ảnh cá nhân.',
    'Ảnh đã xoá thì chắc chắn không còn ở đâu nữa.',
    'Nên hỏi ý kiến trước khi đăng.',
    'Chỉ người đăng mới có thể chia sẻ tiếp ảnh.',
  ]),
  blocks('ICT', 'Cơ sở dữ liệu thư viện có bảng **Sach**(MaSach, TenSach, SoLuong) và bảng **Muon**(MaSach, NgayMuon).', [
    'MaSach có thể là khoá chính của bảng Sach.',
    'Hai bảng liên kết qua trường MaSach.',
    'Bảng Muon không thể có hai dòng cùng MaSach.',
    'Muốn biết sách nào chưa được mượn thì cần cả hai bảng.',
  ]),
  blocks('ICT', 'Một trang web giới thiệu lễ hội được viết bằng HTML và CSS.', [
    'Thẻ h1 dùng cho tiêu đề chính.',
    'CSS quy định cách trình bày.',
    'Thẻ img bắt buộc có thẻ đóng.',
    'Một tệp CSS dùng được cho nhiều trang.',
  ]),
  blocks('CS', 'Cho hàm Python đếm số chẵn trong một danh sách bằng một vòng lặp duyệt qua từng phần tử.', [
    'Độ phức tạp thời gian là tuyến tính.',
    'Danh sách rỗng cho kết quả 0.',
    'Hàm chỉ đúng với danh sách đã sắp xếp.',
    'Số phép so sánh không phụ thuộc độ dài danh sách.',
  ]),
  blocks('CS', 'Một hàng đợi ban đầu rỗng, lần lượt nhận 3, 7, 5 rồi lấy ra hai phần tử.', [
    'Phần tử lấy ra đầu tiên là 3.',
    'Phần tử còn lại là 5.',
    'Phần tử lấy ra thứ hai là 5.',
    'Hàng đợi hoạt động theo nguyên tắc vào trước ra trước.',
  ]),
].map((draft) => ({ ...draft, ...(draft.block === '' ? { block: undefined } : {}) }));
const english = (from: number, count: number, stimulusId: string): Draft[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'choice',
    stimulusId,
    stem:
      [
        'Which option best fits blank (' + (from + i) + ')?',
        'The word __sheltered__ in paragraph 2 is closest in meaning to',
        'Which of the following is NOT mentioned in the passage?',
      ][i % 3] ?? '',
    lines: ['protected', 'crowded', 'forgotten', 'repeated'],
  }));
const passage =
  'Read the following passage about the landing at dawn and answer the questions.\n\nLong before the first light, the landing at Bến Dừa is already awake. Boats that left the islands at midnight slide in one after another, their lamps trembling on the brown water. Women in conical hats count baskets of coconuts aloud, while their children, half asleep, hold the ropes.\n\nNobody remembers who built the stone steps. What everybody remembers is the storm of the year of the Dragon, when forty families __sheltered__ in the market hall for three days and shared one pot of rice. Since then, the old people say, no one at the landing has eaten alone.\n\nToday a bridge carries lorries across the river, and the boats are fewer. Yet each morning the steps are wet with footprints, because some goods, and some people, still prefer to arrive by water.';

let serial = 0;
const id = () => `k${(++serial * 7919).toString(36).padStart(6, 'x')}`;
const repeat = (drafts: Draft[], count: number): Draft[] =>
  Array.from({ length: count }, (_, i) => drafts.slice(i % drafts.length)).flatMap(([draft]) => (draft ? [draft] : []));

function part(number: number, scheme: PaperPart['scheme'], drafts: Draft[], title = '', choice: PaperPart['choice'] = null): PaperPart {
  const roman = ['I', 'II', 'III'][number - 1] ?? '';
  const items = drafts.map((draft, at): PaperItem => {
    const lines = (draft.lines ?? []).map((line) => ({ id: id(), html: markup(line) }));
    return {
      slot: `${number}.${at + 1}`,
      number: at + 1,
      kind: draft.kind,
      block: draft.block ?? null,
      stimulusId: draft.stimulusId ?? null,
      stemHtml: markup(draft.stem),
      options: draft.kind === 'choice' ? lines : null,
      statements: draft.kind === 'cluster' ? lines : null,
      unit: draft.unit ?? null,
    };
  });
  return { number, roman, kind: drafts[0]?.kind ?? 'choice', title, scheme, choice, items };
}

const scale = { type: 'scale', scale: ['0', '0.10', '0.25', '0.50', '1.00'] } as const;
const each = (points: string) => ({ type: 'each', points }) as const;
const asScheme = (scheme: { type: 'scale'; scale: readonly string[] }): PaperPart['scheme'] => ({ type: 'scale', scale: [...scheme.scale] });

export const papers: Record<string, SealedPaper> = {
  toan: {
    form: '0412',
    subject: { code: 'TOAN', name: 'Toán' },
    title: 'Thi thử tốt nghiệp THPT lần 1',
    minutes: 90,
    parts: [part(1, each('0.25'), repeat(choices, 12)), part(2, asScheme(scale), repeat(clusters, 4)), part(3, each('0.50'), repeat(shorts, 6))],
    stimuli: [],
  },
  tin: {
    form: '0127',
    subject: { code: 'TIN', name: 'Tin học' },
    title: 'Thi thử tốt nghiệp THPT lần 1',
    minutes: 50,
    parts: [
      part(1, each('0.25'), repeat(choices, 24)),
      part(2, asScheme(scale), computing, '', {
        commonCount: 2,
        blocks: [
          { code: 'ICT', title: 'Tin học ứng dụng (ICT)', count: 2 },
          { code: 'CS', title: 'Khoa học máy tính (CS)', count: 2 },
        ],
      }),
    ],
    stimuli: [],
  },
  anh: {
    form: '0218',
    subject: { code: 'NN', name: 'Tiếng Anh' },
    title: 'Thi thử tốt nghiệp THPT lần 1',
    minutes: 50,
    parts: [part(1, each('0.25'), [...english(1, 6, 's1'), ...repeat(choices, 4), ...english(11, 8, 's2')])],
    stimuli: [
      { id: 's1', html: markup(passage) },
      { id: 's2', html: markup(passage) },
    ],
  },
  van: {
    form: '0001',
    subject: { code: 'VAN', name: 'Ngữ văn' },
    title: 'Kiểm tra cuối học kì I',
    minutes: 120,
    parts: [
      part(
        1,
        { type: 'essay', points: ['2.00', '4.00'] },
        [
          { kind: 'essay', stem: 'Viết đoạn văn (khoảng 200 chữ) phân tích hình ảnh bến nước quê hương trong một bài thơ em đã học hoặc đã đọc.' },
          {
            kind: 'essay',
            stem: 'Viết bài văn nghị luận (khoảng 600 chữ) trình bày suy nghĩ của em về việc người trẻ gìn giữ nghề truyền thống của quê hương.',
          },
        ],
        'Viết',
      ),
    ],
    stimuli: [],
  },
};
