// node scripts/look.mjs [--axe] [--en] [--dark] [--base http://127.0.0.1:5173] [scene…]: pictures of the pages into ./pictures, or axe over them.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { scenes } from './scenes.mjs';

const flags = process.argv.slice(2);
const has = (flag) => flags.includes(flag);
const after = (flag, otherwise) => (has(flag) ? flags[flags.indexOf(flag) + 1] : otherwise);
const base = after('--base', 'http://127.0.0.1:5173');
const password = after('--password', 'demo');
const wanted = flags.filter((flag, i) => !flag.startsWith('--') && !['--base', '--password'].includes(flags[i - 1]));
const out = new URL('../pictures/', import.meta.url).pathname;
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const language = has('--en') ? 'en' : 'vi';
const look = `${has('--en') ? '-en' : ''}${has('--dark') ? '-dark' : ''}${has('--high') ? '-high' : ''}`;
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
mkdirSync(out, { recursive: true });

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
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

async function contextFor(who, viewport) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'vi-VN', baseURL: base });
  await context.addInitScript(
    ([scheme, contrast, words]) => {
      localStorage.setItem('bh.scheme', scheme);
      localStorage.setItem('bh.contrast', contrast);
      localStorage.setItem('bh.language', words);
    },
    [has('--dark') ? 'dark' : 'light', has('--high') ? 'high' : 'normal', language],
  );
  if (!who) return context;
  const { csrfToken } = await (await context.request.get('/api/v1/session')).json();
  const entered = await context.request.post('/api/v1/session', { data: { username: who, password }, headers: { 'X-CSRF-Token': csrfToken } });
  if (!entered.ok()) throw new Error(`${who} could not log in: ${entered.status()}`);
  const session = await entered.json();
  await context.request.put('/api/v1/session/language', { data: { language }, headers: { 'X-CSRF-Token': session.csrfToken } });
  return context;
}

let serious = 0;
async function check(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((runOnly) => window.axe.run({ exclude: ['.katex'] }, { runOnly }), tags);
  for (const { impact, id, nodes } of violations) {
    const bad = impact === 'serious' || impact === 'critical';
    if (bad) serious += 1;
    console.log(`${bad ? '✗' : '·'} ${name}: ${impact} ${id} ×${nodes.length} ${nodes[0].target} ${nodes[0].any[0]?.message ?? ''}`);
  }
}

for (const [name, { path, who, act, sizes: only }] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.some((prefix) => name.startsWith(prefix))) continue;
  for (const [size, viewport] of Object.entries(sizes)) {
    if (only && !only.includes(size)) continue;
    const context = await contextFor(who, viewport);
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    page.on('pageerror', (error) => console.log('!', name, size, error.message.slice(0, 300)));
    page.on('console', (message) => message.type() === 'error' && console.log('!', name, size, message.text().slice(0, 300)));
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.waitForSelector('h1', { state: 'attached' });
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    if (act) await act(page, size);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) console.log(`! ${name} ${size}: ${wide} px wider than the window`);
    if (has('--axe')) await check(page, `${name} ${size}`);
    else await page.screenshot({ path: `${out}${name}-${size}${look}.png`, fullPage: has('--full') });
    await context.close();
  }
}
await browser.close();
if (has('--axe')) console.log(`serious or critical: ${serious}`);
process.exit(serious > 0 ? 1 : 0);
