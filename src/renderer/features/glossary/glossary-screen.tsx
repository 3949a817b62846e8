import { Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { glossaryCommands } from '@shared/commands/registers';
import { safeLocale } from '@shared/i18n/format';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select, useSession } from '../../state/session-store';
import { AddLine } from '../../ui/add-line';
import { RegisterTable } from '../../ui/register-table';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { MeaningPreview } from './meaning-preview';
import { findTerms, mergeTerms } from './terms';
import classes from './glossary.module.css';

/** The glossary that is annexed to the concept of operations: the program's terms and the team's own. */
export function GlossaryScreen() {
  const { t } = useWords();
  const text = useCatalogText('glossary');
  const own = usePlan((plan) => plan.glossary);
  const locale = usePlan((plan) => plan.identity.documentLanguage);
  const selected = useSession((session) =>
    session.selection?.kind === 'term' ? session.selection.id : null,
  );
  const [query, setQuery] = useState('');
  const terms = useMemo(() => (text ? mergeTerms(own, text, safeLocale(locale)) : []), [own, text, locale]);
  const shown = findTerms(terms, query);
  return (
    <>
      <ScreenHeader
        title={t('glossary.title')}
        lead={t('glossary.lead', { count: terms.length, own: own.length })}
      />
      <div className={classes.tools}>
        <TextInput
          className={classes.search ?? ''}
          type="search"
          aria-label={t('glossary.search')}
          placeholder={t('glossary.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <AddLine
          label={t('glossary.add_label')}
          placeholder={t('glossary.add_label')}
          button={t('glossary.add')}
          onAdd={addTerm}
        />
      </div>
      {shown.length === 0 ? (
        <Text c="dimmed">{t('glossary.nothing')}</Text>
      ) : (
        <RegisterTable
          label={t('glossary.title')}
          first={{ label: t('glossary.term'), text: (term) => term.term }}
          columns={[
            { key: 'meaning', label: t('glossary.meaning'), cell: (term) => <MeaningPreview term={term} /> },
            {
              key: 'origin',
              label: t('glossary.origin'),
              cell: (term) => t(term.own ? 'glossary.origin_own' : 'glossary.origin_program'),
              narrow: true,
            },
          ]}
          rows={shown}
          selected={selected}
          onOpen={(id) => select({ kind: 'term', id })}
        />
      )}
    </>
  );
}

function addTerm(term: string): void {
  const entry = { id: newId(), term, meaning: '' };
  dispatch(glossaryCommands.add, { entry });
  select({ kind: 'term', id: entry.id });
}
