import { Text } from '@mantine/core';
import { useMemo } from 'react';
import classes from './source-list.module.css';

interface SourceEntry {
  readonly ref: string;
  /** Document and section. */
  readonly place: string;
  readonly paraphrase: string;
}

/** Where something comes from, in words: one paragraph a document and section, with what it says there. */
export function SourceList({ sources }: { readonly sources: readonly SourceEntry[] }) {
  const groups = useMemo(() => byPlace(sources), [sources]);
  return (
    <ul className={classes.list}>
      {groups.map(([place, paraphrases]) => (
        <li key={place}>
          <Text size="xs" c="dimmed">
            {place}
          </Text>
          {[...paraphrases].map((text) => (
            <Text key={text} size="xs">
              {text}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}

function byPlace(sources: readonly SourceEntry[]): readonly (readonly [string, ReadonlySet<string>])[] {
  const groups = new Map<string, Set<string>>();
  for (const { place, paraphrase } of sources) {
    const texts = groups.get(place) ?? new Set();
    groups.set(place, texts.add(paraphrase));
  }
  return [...groups];
}
