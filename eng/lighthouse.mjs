// Lighthouse on the dashboard of a running site with its demo data, signed in, with Lighthouse's own throttling of a phone:
//   node eng/lighthouse.mjs http://localhost:5080 5
// and what the main thread worked, by the clock of its processor and without throttling, on a desktop and on a phone.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { installTools, tests } from './packaged-chromium.mjs';

const [site = 'http://localhost:5080', runs = '5'] = process.argv.slice(2);
const dashboard = new URL('/b2b?seller=northfield-tools', site).href;
const port = 9223;

await installTools();
const { chromium } = createRequire(path.join(tests, 'package.json'))('playwright-core');
const { executablePath, env } = await findBrowser();
const options = { executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox', `--remote-debugging-port=${port}`] };
const lighthouse = await load('lighthouse@12');

const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'lighthouse-'));
const visit = await chromium.launchPersistentContext(profile, options);
await signIn(await visit.newPage());
for (let run = 0; run < Number(runs); run++) {
  const { lhr } = await lighthouse(dashboard, { port, logLevel: 'error' });
  const scores = ['performance', 'accessibility', 'best-practices'].map(id => `${id} ${Math.round(lhr.categories[id].score * 100)}`);
  const figures = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'mainthread-work-breakdown'].map(id => `${id} ${Math.round(lhr.audits[id].numericValue)}`);
  console.log([...scores, ...figures].join(', '));
}
await visit.close();
fs.rmSync(profile, { recursive: true });

const browser = await chromium.launch(options);
for (const [name, viewport] of [['desktop', { width: 1440, height: 900 }], ['phone', { width: 412, height: 823 }]]) {
  const times = [];
  for (let run = 0; run < Number(runs); run++) times.push(await worked(viewport));
  console.log(`main thread, ${name}: ${times.sort((a, b) => a - b).join(', ')} ms`);
}
await browser.close();

async function worked(viewport) {
  const context = await browser.newContext({ viewport });
  await signIn(await context.newPage());
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(dashboard, { waitUntil: 'networkidle' });
  const { metrics } = await devTools.send('Performance.getMetrics');
  await context.close();
  return Math.round(metrics.find(metric => metric.name === 'TaskDuration').value * 1000);
}

async function signIn(page) {
  await page.goto(new URL('/sign-in', site).href);
  await page.click('form.sign-in-demo button');
  await page.waitForLoadState('networkidle');
}

// Only who measures needs it, so it is no part of what a build installs.
async function load(packageName) {
  const folder = path.resolve('artifacts', 'lighthouse');
  const [name] = packageName.split('@');
  if (!fs.existsSync(path.join(folder, 'node_modules', name))) {
    fs.mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--no-save', '--prefix', folder, packageName], { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const module = createRequire(path.join(folder, 'package.json')).resolve(name);
  return (await import(pathToFileURL(module).href)).default;
}
