import { Text, UnstyledButton } from '@mantine/core';
import { Fragment } from 'react';
import type { MissingEntry } from '@shared/document/model';
import type { Translate, UiKey } from '@shared/i18n/ui-words';
import { useWords } from '../../ui/words';
import { goToFeed } from './go-to-feed';
import { SCREEN_WORDS } from './screen-words';
import classes from './documents.module.css';

/** Essential answers outside the worksheet, named in the language of the interface. */
const FIELD_WORDS: Readonly<Record<string, UiKey>> = {
  teamName: 'documents.missing_teamName',
  country: 'documents.missing_country',
  launch: 'documents.missing_launch',
};

/** What the document still lacks, section by section; each entry leads to where it is entered. */
export function MissingList({ missing }: { readonly missing: readonly MissingEntry[] }) {
  const { t } = useWords();
  if (missing.length === 0) return <Text size="sm">{t('documents.nothing_missing')}</Text>;
  return (
    <>
      <Text size="xs" c="dimmed">
        {t('documents.missing_help')}
      </Text>
      <ul className={classes.entries}>
        {missing.map((entry, index) => (
          <Fragment key={`${entry.sectionId} ${entry.section} ${entry.field}`}>
            {missing[index - 1]?.sectionId !== entry.sectionId && (
              <li className={classes.entryHead} dir="auto">
                {entry.title}
              </li>
            )}
            <li>
              <UnstyledButton className={classes.entry} onClick={() => goToFeed(entry)}>
                {labelOf(entry, t)}
                <span className={classes.entryScreen}>
                  {t(SCREEN_WORDS[entry.screen] ?? 'documents.screen_documents')}
                </span>
              </UnstyledButton>
            </li>
          </Fragment>
        ))}
      </ul>
    </>
  );
}

function labelOf(entry: MissingEntry, t: Translate): string {
  if (entry.field === '') return t('documents.missing_text');
  const known = entry.section === '' ? FIELD_WORDS[entry.field] : undefined;
  return known === undefined ? entry.label : t(known);
}
