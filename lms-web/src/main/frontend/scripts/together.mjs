// node scripts/together.mjs lint test: runs these scripts of the package at the same time and prints what each said when it ends.
// Fails if one of them does.
import { spawn } from 'node:child_process';

const run = (name) =>
  new Promise((ended) => {
    const said = [];
    const npm = spawn('npm', ['run', name], { shell: process.platform === 'win32' });
    npm.stdout.on('data', (piece) => said.push(piece));
    npm.stderr.on('data', (piece) => said.push(piece));
    npm.on('error', (failure) => said.push(Buffer.from(`${failure.message}\n`)));
    npm.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      ended(code === 0);
    });
  });

const well = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = well.length > 0 && well.every(Boolean) ? 0 : 1;
