// Makes one style sheet and one script of those in Assets and beside the views, small and readable by the browsers that we serve, and writes their list,
// relative to the current folder, to the file given as argument. The build calls it (eng/BrowserLibraries.targets); by hand: node eng/bundles.mjs
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const list = process.argv[2] ?? path.join(root, 'artifacts', 'bundles.txt');
const assets = path.join(root, 'src/B2BCentral.Web/Assets');
const target = path.join(root, 'src/B2BCentral.Web/wwwroot/lib/site');
const { build } = createRequire(path.join(root, 'package.json'))('esbuild');

await alone(path.join(root, 'artifacts', 'bundles.lock'), async () => {
  // Written aside and moved into place: a build that runs at the same time never reads half a file.
  const { outputFiles } = await build({
    entryPoints: ['css/site.css', 'js/site.js', 'js/early.js'].map(entry => path.join(assets, entry)),
    entryNames: '[name]', outdir: target, write: false,
    bundle: true, minify: true, format: 'esm', target: ['chrome123', 'firefox128', 'safari17.5'], external: ['/img/*'], legalComments: 'none', logLevel: 'warning',
  });
  fs.mkdirSync(target, { recursive: true });
  for (const file of outputFiles) {
    fs.writeFileSync(file.path + '.new', file.contents);
    fs.renameSync(file.path + '.new', file.path);
  }
  fs.mkdirSync(path.dirname(list), { recursive: true });
  fs.writeFileSync(list, outputFiles.map(file => path.relative(process.cwd(), file.path) + '\n').join(''));
});
