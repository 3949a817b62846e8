import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import { useWords } from './words';
import classes from './source-list.module.css';

interface SourceEntry {
  readonly ref: string;
  /** Words of the title of the document. */
  readonly document: UiKey;
  readonly section: string;
  readonly paraphrase: string;
}

/** Where something comes from, in words: one paragraph a document and section, with what it says there. */
export function SourceList({ sources }: { readonly sources: readonly SourceEntry[] }) {
  const { t } = useWords();
  const groups = useMemo(() => bySection(sources), [sources]);
  return (
    <ul className={classes.list}>
      {groups.map((group) => (
        <li key={group.key}>
          <Text size="xs" c="dimmed">
            {t('fields.source_place', { document: t(group.document), section: group.section })}
          </Text>
          {group.paraphrases.map((text) => (
            <Text key={text} size="xs">
              {text}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface SourceGroup {
  readonly key: string;
  readonly document: UiKey;
  readonly section: string;
  readonly paraphrases: readonly string[];
}

function bySection(sources: readonly SourceEntry[]): readonly SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const { document, section, paraphrase } of sources) {
    const key = `${document} ${section}`;
    const group = groups.get(key) ?? { key, document, section, paraphrases: [] };
    if (!group.paraphrases.includes(paraphrase))
      groups.set(key, { ...group, paraphrases: [...group.paraphrases, paraphrase] });
  }
  return [...groups.values()];
}
