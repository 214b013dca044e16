import fs from 'node:fs';
import path from 'node:path';
import { packagedChromium } from './packaged-chromium.mjs';

const installed = ['chromium', 'google-chrome', 'google-chrome-stable'];

/** The browser named by B2BCENTRAL_TEST_BROWSER, or an installed one, or the one from npm ("packaged" asks for that one). */
export async function findBrowser() {
  const wanted = process.env.B2BCENTRAL_TEST_BROWSER;
  if (wanted && wanted !== 'packaged') return { executablePath: wanted, env: {} };
  const found = wanted ? undefined : installed.map(onPath).find(Boolean);
  return found ? { executablePath: found, env: {} } : packagedChromium();
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map(folder => path.join(folder, name)).find(file => fs.existsSync(file));
}
