import { execSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Installs what the folder's package-lock.json names, unless that is what is installed already. */
export function npmCi(folder) {
  if (isCurrent(folder)) return;
  // None of these packages needs a script of its own at install time, so none may run one.
  // npm's chatter goes to stderr: callers print their answer to stdout.
  execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { cwd: folder, stdio: ['ignore', 2, 2] });
}

function isCurrent(folder) {
  // npm writes this file last, so a broken install does not count.
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  const wanted = path.join(folder, 'package-lock.json');
  return fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(wanted).mtimeMs;
}
