// node scripts/install.mjs: npm ci, unless what is installed is as new as the lock file.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const age = (name) => statSync(new URL(`../${name}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (age('node_modules/.package-lock.json') < age('package-lock.json')) {
  const npm = spawnSync('npm', ['ci', '--no-progress'], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exit(npm.status ?? 1);
}
