// Packaged fonts come first, so that text measures the same on every machine. DejaVu has what Open Sans lacks: rupee sign, arrows, stars.
// Chinese, Japanese and Korean are too large to package: they come from the machine's own fonts, or stay blank.
const families = {
  'sans-serif': ['Open Sans', 'DejaVu Sans'],
  'system-ui': ['Open Sans', 'DejaVu Sans'],
  serif: ['DejaVu Serif'],
  monospace: ['DejaVu Sans Mono'],
};

export function fontConfiguration(packagedFolders, cacheFolder) {
  const folders = [...packagedFolders, '/usr/share/fonts', '/usr/local/share/fonts'].map(folder => `<dir>${folder}</dir>`);
  return `<?xml version="1.0"?>
<fontconfig>
  ${folders.join('\n  ')}
  <cachedir>${cacheFolder}</cachedir>
  ${Object.entries(families).map(alias).join('\n  ')}
</fontconfig>
`;
}

const alias = ([generic, names]) =>
  `<alias><family>${generic}</family><prefer>${names.map(name => `<family>${name}</family>`).join('')}</prefer></alias>`;
