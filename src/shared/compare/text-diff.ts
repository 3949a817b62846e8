/** A stretch of text that both sides have, or only one. */
export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many compared pairs of words the middle is shown as replaced: it would take over 100 ms. */
const MAX_PAIRS = 4_000_000;

/**
 * The way from one text to the other, word by word (longest common subsequence). The `same` and `removed`
 * parts joined are `before`, the `same` and `added` parts joined are `after`, to the letter. In very long
 * texts that differ nearly everywhere the differing middle is one removed and one added part.
 */
export function diffWords(before: string, after: string): readonly TextPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const middle =
    left.length * right.length > MAX_PAIRS
      ? [part('removed', left), part('added', right)]
      : longestCommon(left, right);
  return readable([part('same', a.slice(0, start)), ...middle, part('same', a.slice(a.length - end))]);
}

/** Words with the space after them, so that joining gives the text back. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{N}_'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

function part(kind: TextPart['kind'], words: readonly string[]): TextPart {
  return { kind, text: words.join('') };
}

function longestCommon(a: readonly string[], b: readonly string[]): readonly TextPart[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: TextPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  return parts;
}

/** Less common text than this share of the longer side, and the whole is shown as replaced. */
const LITTLE_IN_COMMON = 0.3;

/**
 * Made for reading: space or marks alone between two changes belong to the change, and texts that share
 * only a word here and there are shown as replaced.
 */
function readable(parts: readonly TextPart[]): readonly TextPart[] {
  const merged = joined(absorbed(parts));
  const length = (kinds: readonly TextPart['kind'][]): number =>
    merged.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0);
  const longer = Math.max(length(['same', 'removed']), length(['same', 'added']));
  if (length(['same']) >= longer * LITTLE_IN_COMMON) return merged;
  const whole = (gone: TextPart['kind']): string =>
    merged.map(({ kind, text }) => (kind === gone ? '' : text)).join('');
  return joined([
    { kind: 'removed', text: whole('added') },
    { kind: 'added', text: whole('removed') },
  ]);
}

function absorbed(parts: readonly TextPart[]): readonly TextPart[] {
  const list = joined(parts);
  return list.flatMap((entry, index): readonly TextPart[] => {
    const isBetween = index > 0 && index < list.length - 1;
    if (entry.kind !== 'same' || !isBetween || /[\p{L}\p{N}]/u.test(entry.text)) return [entry];
    return [
      { kind: 'removed', text: entry.text },
      { kind: 'added', text: entry.text },
    ];
  });
}

/** Neighbors of one kind become one part, removed before added; empty ones go. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const result: TextPart[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text !== '') {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
