// node scripts/room-look.mjs shots|axe [scene…]: pictures of the exam room into ./pictures (or $OUT), or axe over every scene, as built and under
// the real content security policy. Needs `npm run build` first and a Chromium (/usr/bin/chromium, or $CHROMIUM).
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 }, narrow: { width: 320, height: 640 } };
const offline = async (page) => {
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.keyboard.press('A');
  await page.waitForTimeout(1500);
};
const pick = (name, slotName) => async (page) => {
  const map = page.getByRole('button', { name: /bảng câu hỏi|map of items/ }).first();
  if (await page.locator('#paper-map').isHidden()) await map.click();
  await page.locator('#paper-map section').nth(name).getByRole('button', { name: slotName }).first().click();
};
const then =
  (...acts) =>
  async (page) => {
    for (const act of acts) await act(page);
  };
const handIn = (page) =>
  page
    .getByRole('button', { name: /^(Nộp bài|Hand in)$/ })
    .first()
    .click();
const signedOut = async (page) => {
  await page.route('**/api/v1/attempts/**', (route) =>
    route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"type":"urn:benhoc:problem:not-signed-in"}' }),
  );
  await page.keyboard.press('A');
  await page.waitForTimeout(500);
};
const kept = (values) => (page) => page.addInitScript((all) => Object.entries(all).forEach(([key, value]) => localStorage.setItem(`bh.${key}`, value)), values);
const english = { before: kept({ language: 'en' }) };

/** name: sitting, what is done there, and what is kept on the machine before. */
const scenes = {
  cho: { sitting: 'cho' },
  mo: { sitting: 'mo' },
  'ma-phong': { sitting: 'ma', act: (page) => page.locator('input[autocapitalize]').fill('K7M2QX') },
  'cho-goi': { sitting: 'goi' },
  'xep-hang': {
    sitting: 'hang',
    act: (page) =>
      page
        .getByRole('button', { name: /Bắt đầu|Begin|Start/ })
        .first()
        .click(),
  },
  'trinh-duyet-an-toan': { sitting: 'seb' },
  chon: { sitting: 'toan', act: pick(0, 'Câu 7,') },
  'chon-bang': { sitting: 'toan', act: pick(0, 'Câu 3,') },
  'dung-sai': { sitting: 'toan', act: pick(1, 'Câu 2,') },
  'tra-loi-ngan': { sitting: 'toan', act: then(pick(2, 'Câu 5,'), (page) => page.locator('[data-answer-field]').focus()) },
  'ca-phan': { sitting: 'toan', act: then(pick(1, 'Câu 2,'), (page) => page.getByRole('button', { name: 'Xem cả phần' }).click()) },
  'ngu-lieu': { sitting: 'anh' },
  'phan-rieng': { sitting: 'tin', act: pick(1, /phần riêng/i) },
  'phan-rieng-chon': { sitting: 'tin', act: then(pick(1, /phần riêng/i), (page) => page.locator('main').getByText('Khoa học máy tính').first().click()) },
  'tu-luan': {
    sitting: 'van',
    act: (page) => page.locator('textarea').fill('Bến nước quê em nằm bên một khúc sông rộng.\n\nMỗi sớm mai, ghe từ các cù lao cập bến.'),
  },
  'mat-mang': { sitting: 'toan', act: then(pick(0, 'Câu 7,'), offline) },
  sap: { sitting: 'sap', act: pick(0, 'Câu 10,') },
  cuoi: { sitting: 'cuoi', act: pick(0, 'Câu 10,') },
  nop: { sitting: 'toan', act: handIn },
  'nop-mat-mang': { sitting: 'toan', act: then(offline, handIn) },
  'niem-phong': {
    sitting: 'toan',
    act: then(offline, handIn, (page) =>
      page
        .getByRole('button', { name: /^Nộp, bỏ|^Nộp bài$/ })
        .last()
        .click(),
    ),
  },
  'da-nop': { sitting: 'nop' },
  'thu-bai': { sitting: 'thu' },
  'co-ket-qua': { sitting: 'xong' },
  'het-gio': { sitting: 'het', act: (page) => page.waitForTimeout(2500) },
  'lo-gio': { sitting: 'nho' },
  'dang-nhap-lai': { sitting: 'toan', act: signedOut },
  'khong-co': { sitting: 'khong-co' },
  bang: {
    sitting: 'toan',
    only: 'phone',
    act: (page) =>
      page
        .getByRole('button', { name: /bảng câu hỏi/ })
        .first()
        .click(),
  },
  toi: { sitting: 'toan', act: pick(0, 'Câu 7,'), before: kept({ scheme: 'dark' }) },
  'toi-ma-phong': { sitting: 'ma', before: kept({ scheme: 'dark' }) },
  'tuong-phan-ma-phong': { sitting: 'ma', before: kept({ contrast: 'high' }) },
  'toi-da-nop': { sitting: 'nop', before: kept({ scheme: 'dark' }) },
  'en-ma-phong': { sitting: 'ma', ...english },
  'toi-cho': { sitting: 'cho', before: kept({ scheme: 'dark' }) },
  'tuong-phan': { sitting: 'toan', act: pick(1, 'Câu 2,'), before: kept({ contrast: 'high' }) },
  'tuong-phan-toi': { sitting: 'toan', act: then(pick(0, 'Câu 7,'), offline), before: kept({ contrast: 'high', scheme: 'dark' }) },
  'en-cho': { sitting: 'cho', ...english },
  'en-chon': { sitting: 'toan', ...english },
  'en-dung-sai': { sitting: 'toan', act: pick(1, 'Item 2,'), ...english },
  'en-nop': { sitting: 'toan', act: handIn, ...english },
  'en-da-nop': { sitting: 'nop', ...english },
  'tuong-phan-cho': { sitting: 'cho', before: kept({ contrast: 'high' }) },
  'en-tu-luan': { sitting: 'van', ...english },
  'chu-to': { sitting: 'toan', act: pick(1, 'Câu 2,'), before: kept({ 'text-size': '2' }) },
};

const [task = 'shots', ...only] = process.argv.slice(2);
const out = process.env.OUT ?? new URL('../pictures', import.meta.url).pathname;
mkdirSync(out, { recursive: true });
const port = 5182;
const server = await preview({ mode: 'room', preview: { port, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
let faults = 0;
const fault = (...words) => {
  faults++;
  console.log('✗', ...words);
};

async function open(name, scene, size) {
  const context = await browser.newContext({ viewport: sizes[size], reducedMotion: 'reduce', locale: 'vi-VN', colorScheme: 'light' });
  const page = await context.newPage();
  page.on('pageerror', (error) => fault(name, size, error.message));
  page.on('console', (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && fault(name, size, message.text()));
  await fetch(`http://127.0.0.1:${port}/api/v1/mock/reset`);
  page.setDefaultTimeout(8_000);
  await scene.before?.(page);
  await page.goto(`http://127.0.0.1:${port}/phong-thi/${scene.sitting}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await scene.act?.(page).catch((error) => fault(name, size, error.message));
  await page.waitForTimeout(300);
  return page;
}

async function check(page, name, size) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run({ exclude: ['.katex'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  for (const { impact, id, nodes } of violations) {
    const words = `${name} ${size}: ${impact} ${id} ×${nodes.length} ${nodes[0].target} ${nodes[0].any[0]?.message ?? ''}`;
    if (impact === 'serious' || impact === 'critical') fault(words);
    else console.log('·', words);
  }
}

for (const [name, scene] of Object.entries(scenes)) {
  if (only.length && !only.includes(name)) continue;
  for (const size of Object.keys(sizes)) {
    if (scene.only && scene.only !== size) continue;
    const page = await open(name, scene, size);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) fault(`${name} ${size}: ${wide} px wider than the window`);
    if (task === 'shots') await page.screenshot({ path: `${out}/${name}-${size}.png`, fullPage: !!process.env.FULL });
    else await check(page, name, size);
    await page.context().close();
  }
}
console.log(`faults: ${faults}`);
await browser.close();
await new Promise((done) => server.httpServer.close(done));
process.exit(faults ? 1 : 0);
