const PLURAL = /_(zero|one|two|few|many|other)$/;
const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
const GOOD_PLACEHOLDER = /^\{\{[a-zA-Z][a-zA-Z0-9]*\}\}$/;

/**
 * Faults of the English word files, one sentence each: empty texts, broken placeholders, plural forms without
 * `_other`, nested entries where keys must be flat, and interface keys that no source file mentions.
 *
 * @param {readonly { name: string, words: Record<string, unknown> }[]} files `name` such as `ui/stages.json`
 * @param {string} sources text of all source files
 */
export function wordFaults(files, sources) {
  return files.flatMap((file) => [
    ...texts(file.words).flatMap(([key, text]) => textFaults(`${file.name}: ${key}`, text)),
    ...(file.name.startsWith('ui/') ? interfaceFaults(file, sources) : []),
  ]);
}

/** Every leaf of a word file with its path. */
function texts(value, path = '') {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, entry]) =>
    texts(entry, path === '' ? key : `${path} > ${key}`),
  );
}

function textFaults(where, text) {
  if (typeof text !== 'string') return [`${where} is not a text`];
  if (text.trim() === '') return [`${where} is empty`];
  const rest = text.replaceAll(PLACEHOLDER, '');
  const broken = [...text.matchAll(PLACEHOLDER)].some(([match]) => !GOOD_PLACEHOLDER.test(match));
  return broken || rest.includes('{{') || rest.includes('}}') ? [`${where} has a broken placeholder`] : [];
}

function interfaceFaults({ name, words }, sources) {
  const feature = name.slice('ui/'.length, -'.json'.length);
  const keys = Object.keys(words);
  const nested = keys
    .filter((key) => typeof words[key] === 'object')
    .map((key) => `${name}: ${key} is not flat`);
  const plural = keys
    .filter((key) => PLURAL.test(key) && !keys.includes(key.replace(PLURAL, '_other')))
    .map((key) => `${name}: ${key} has no form for "other"`);
  const unused = keys
    .filter((key) => !mentioned(`${feature}.${key.replace(PLURAL, '')}`, sources))
    .map((key) => `${name}: nothing uses ${feature}.${key}`);
  return [...nested, ...plural, ...unused];
}

/** True when the key is written out, or the start of it up to a `.`, `_` or case change is, before a `${`. */
function mentioned(key, sources) {
  if (sources.includes(`${key}'`) || sources.includes(`${key}\``) || sources.includes(`${key}"`)) return true;
  return prefixes(key).some((prefix) => sources.includes(`\`${prefix}\${`));
}

function prefixes(key) {
  return [...key.matchAll(/[._]|(?<=[a-z])(?=[A-Z])/g)].map(({ index, 0: mark }) =>
    key.slice(0, index + mark.length),
  );
}
