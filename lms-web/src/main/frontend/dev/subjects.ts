import type { Subject, Topic } from '../src/api/types';

const grades = [10, 11, 12];
export const subjects: Subject[] = [
  ['TOAN', 'Toán'],
  ['VAN', 'Ngữ văn'],
  ['NN', 'Tiếng Anh'],
  ['VATLI', 'Vật lí'],
  ['HOA', 'Hoá học'],
  ['SINH', 'Sinh học'],
  ['SU', 'Lịch sử'],
  ['DIA', 'Địa lí'],
  ['TIN', 'Tin học'],
].map(([code = '', name = '']) => ({ code, name, grades, commentOnly: false }));
subjects.push({ code: 'GDTC', name: 'Giáo dục thể chất', grades, commentOnly: true });

const titles: [string, string[]][] = [
  [
    'Ứng dụng đạo hàm để khảo sát và vẽ đồ thị hàm số',
    ['Tính đơn điệu và cực trị của hàm số', 'Giá trị lớn nhất, giá trị nhỏ nhất', 'Đường tiệm cận của đồ thị hàm số', 'Khảo sát sự biến thiên và vẽ đồ thị'],
  ],
  ['Vectơ và hệ trục toạ độ trong không gian', ['Vectơ trong không gian', 'Toạ độ của vectơ, biểu thức toạ độ']],
  ['Các số đặc trưng đo mức độ phân tán', ['Khoảng biến thiên và khoảng tứ phân vị', 'Phương sai và độ lệch chuẩn']],
  ['Nguyên hàm và tích phân', ['Nguyên hàm', 'Tích phân', 'Ứng dụng hình học của tích phân']],
  ['Phương pháp toạ độ trong không gian', ['Phương trình mặt phẳng', 'Phương trình đường thẳng', 'Phương trình mặt cầu']],
  ['Xác suất có điều kiện', ['Xác suất có điều kiện', 'Công thức xác suất toàn phần và công thức Bayes']],
];

export const topicsOf = (subject: string, grade: number): Topic[] =>
  (grade === 0 ? grades : [grade]).flatMap((g) =>
    titles.map(([title, lessons], i) => ({
      code: `${subject}${g}.${i + 1}`,
      title,
      grade: g,
      children: lessons.map((lesson, j) => ({ code: `${subject}${g}.${i + 1}.${j + 1}`, title: lesson, grade: g, children: [] })),
    })),
  );
