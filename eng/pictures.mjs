// The pictures of the README, from a site with its demo data:
//   dotnet run --project src/B2BCentral.Web      and beside it      node eng/pictures.mjs http://localhost:5080 docs/pictures
import path from 'node:path';
import { createRequire } from 'node:module';
import { findBrowser } from './find-browser.mjs';
import { installTools, tests } from './packaged-chromium.mjs';

const [site = 'http://localhost:5080', folder = 'docs/pictures'] = process.argv.slice(2);

const pictures = [
  { name: 'dashboard', address: '/b2b?range=90d', full: true },
  { name: 'dashboard-dark', address: '/b2b?range=90d', colorScheme: 'dark' },
  { name: 'dashboard-italian', address: '/b2b?seller=cartoleria-aurora&range=90d', locale: 'it-IT' },
  { name: 'dashboard-phone', address: '/b2b?range=90d', width: 390, height: 844 },
  { name: 'orders', address: '/orders?range=90d&show=b2b' },
  { name: 'action-center', address: '/action-center' },
  { name: 'company', address: '/companies/177?range=12m' },
];

await installTools();
const { executablePath, env } = await findBrowser();
const { chromium } = createRequire(path.join(tests, 'package.json'))('playwright-core');
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox', '--font-render-hinting=none'] });
for (const picture of pictures) await take(picture);
await browser.close();

async function take({ name, address, width = 1440, height = 900, full = false, colorScheme = 'light', locale = 'en-US' }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale, reducedMotion: 'reduce' });
  await page.goto(new URL(`/sign-in?returnUrl=${encodeURIComponent(address)}`, site).href);
  await page.click('form.sign-in-demo button');
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: full });
  console.log(path.join(folder, `${name}.png`));
  await page.close();
}
