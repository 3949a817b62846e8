import { Text, UnstyledButton } from '@mantine/core';
import { Fragment } from 'react';
import type { MissingEntry } from '@shared/document/model';
import type { UiKey } from '@shared/i18n/ui-words';
import { useWords } from '../../ui/words';
import { goToFeed } from './go-to-feed';
import classes from './documents.module.css';

const SCREEN_WORDS: Readonly<Record<string, UiKey>> = {
  organization: 'documents.screen_organization',
  services: 'documents.screen_services',
  risks: 'documents.screen_risks',
  setup: 'documents.screen_setup',
  documents: 'documents.screen_documents',
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
                {entry.field === '' ? t('documents.missing_text') : entry.label}
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
