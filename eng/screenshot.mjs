// Full-page screenshots of one address, light and dark, at the three widths the design is made for:
//   node eng/screenshot.mjs http://127.0.0.1:5080/b2b artifacts/screenshots [--width 375] [--light | --dark] [--no-js] [--click selector]
// --width and --click may be repeated. Says what the browser complained about, and then exits with 1.
import path from 'node:path';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { findBrowser } from './find-browser.mjs';
import { installTools, tests } from './packaged-chromium.mjs';

const { values: options, positionals: [address, folder = 'artifacts/screenshots'] } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', multiple: true, default: ['1440', '768', '375'] },
    light: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    'no-js': { type: 'boolean', default: false },
    click: { type: 'string', multiple: true, default: [] },
  },
});
if (!address) {
  console.error('Usage: node eng/screenshot.mjs <address> [folder] [--width 375] [--light | --dark] [--no-js] [--click selector]');
  process.exit(2);
}

await installTools();
const { executablePath, env } = await findBrowser();
const { chromium } = createRequire(path.join(tests, 'package.json'))('playwright-core');
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox', '--font-render-hinting=none'] });
const name = new URL(address).pathname.replace(/[^\w.-]+/g, '-').replace(/^-|-$/g, '') || 'index';
const schemes = options.light === options.dark ? ['light', 'dark'] : [options.dark ? 'dark' : 'light'];
const problems = new Set();

for (const colorScheme of schemes)
  for (const width of options.width) await photograph(Number(width), colorScheme);

await browser.close();
for (const problem of problems) console.error(problem);
process.exitCode = problems.size > 0 ? 1 : 0;

async function photograph(width, colorScheme) {
  const viewport = { width, height: width < 600 ? 812 : 900 };
  const page = await browser.newPage({ viewport, colorScheme, javaScriptEnabled: !options['no-js'], reducedMotion: 'reduce' });
  page.on('console', message => message.type() === 'error' && problems.add(`console: ${message.text()}`));
  page.on('pageerror', error => problems.add(`script: ${error.message}`));
  page.on('response', response => response.status() >= 400 && problems.add(`${response.status()}: ${response.url()}`));
  await page.goto(address, { waitUntil: 'networkidle' });
  for (const selector of options.click) await page.click(selector);
  await page.waitForLoadState('networkidle');
  const wider = options['no-js'] ? 0 : await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  if (wider > 0) problems.add(`wider than the screen at ${width}: by ${wider} pixels`);
  const file = path.join(folder, `${name}-${width}-${colorScheme}${options['no-js'] ? '-no-js' : ''}.png`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
  await page.close();
}
