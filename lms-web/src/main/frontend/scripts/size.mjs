// node scripts/size.mjs: gzip of the scripts and styles of the exam room that one candidate loads: all but the texts of the other
// language. Fails above 150 kB. Needs a build first.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 150_000;
const folder = new URL('../dist/assets/exam-room/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name));
const sums = { both: 0, vi: 0, en: 0 };
for (const file of files) {
  const bytes = gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length;
  sums[/^(vi|en)-/.exec(file)?.[1] ?? 'both'] += bytes;
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
}
const sum = sums.both + Math.max(sums.vi, sums.en);
console.log(`${(sum / 1000).toFixed(1).padStart(7)} kB  with one language, of ${limit / 1000}`);
process.exit(sum > limit || files.length === 0 || sums.vi === 0 || sums.en === 0 ? 1 : 0);
