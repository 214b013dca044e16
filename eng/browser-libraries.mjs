// Puts the files that libman.json names where it says, out of node_modules, and writes their list, relative to the current folder,
// to the file given as argument. The build calls it (eng/BrowserLibraries.targets); by hand: node eng/browser-libraries.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './alone.mjs';
import { npmCi } from './npm-ci.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const list = process.argv[2] ?? path.join(root, 'artifacts', 'browser-libraries.txt');

await alone(path.join(root, 'artifacts', 'browser-libraries.lock'), () => {
  npmCi(root);
  const { libraries } = JSON.parse(fs.readFileSync(path.join(root, 'libman.json'), 'utf8'));
  const copied = libraries.flatMap(copy);
  fs.mkdirSync(path.dirname(list), { recursive: true });
  fs.writeFileSync(list, copied.map(file => file + '\n').join(''));
});

function copy({ library, destination, files }) {
  return files.map(file => {
    const target = path.join(root, destination, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    // Written aside and moved into place: a build that runs at the same time never reads half a file.
    fs.copyFileSync(path.join(root, library, file), target + '.new');
    fs.renameSync(target + '.new', target);
    fs.utimesSync(target, new Date(), new Date());
    return path.relative(process.cwd(), target);
  });
}
