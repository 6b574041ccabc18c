// node scripts/size.mjs: gzip of every script and style of the exam room, both languages included. Fails above 150 kB. Needs a build first.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 150_000;
const folder = new URL('../dist/assets/exam-room/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name));
let sum = 0;
for (const file of files) {
  const bytes = gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length;
  sum += bytes;
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
}
console.log(`${(sum / 1000).toFixed(1).padStart(7)} kB  in all, of ${limit / 1000}`);
process.exit(sum > limit || files.length === 0 ? 1 : 0);
