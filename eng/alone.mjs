import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `work` while no other process on this machine runs work with the same lock file: two builds at once are normal. */
export async function alone(lockFile, work) {
  fs.mkdirSync(path.dirname(lockFile), { recursive: true });
  while (!taken(lockFile)) {
    if (!ownerLives(lockFile)) fs.rmSync(lockFile, { force: true });
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lockFile, { force: true });
  }
}

function taken(lockFile) {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// A build that was killed leaves its lock behind; the next one must not wait for it forever.
function ownerLives(lockFile) {
  try {
    const owner = Number(fs.readFileSync(lockFile, 'utf8'));
    // The file is empty for the moment between its creation and its first byte.
    if (owner === 0) return Date.now() - fs.statSync(lockFile).mtimeMs < 5000;
    return process.kill(owner, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
