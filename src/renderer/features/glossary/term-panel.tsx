import { Button, Text } from '@mantine/core';
import { GLOSSARY } from '@shared/catalog/glossary';
import { glossaryCommands } from '@shared/commands/registers';
import type { GlossaryTerm } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { closeInspector, select } from '../../state/session-store';
import { useSources } from '../../state/sources';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PanelPart, PanelTitle } from '../../ui/panel';
import { RemovePart } from '../../ui/remove-part';
import { SourceList } from '../../ui/source-list';
import { useWords } from '../../ui/words';
import classes from './glossary.module.css';

/** Inspector of a term: an own one is edited here, one of the program can be replaced by an own wording. */
export function TermPanel({ id }: { readonly id: string }) {
  const own = usePlan((plan) => plan.glossary.find((entry) => entry.id === id));
  return own ? <OwnTerm entry={own} /> : <ProgramTerm id={id} />;
}

function OwnTerm({ entry }: { readonly entry: GlossaryTerm }) {
  const { t } = useWords();
  const { id } = entry;
  const set = (patch: Partial<Omit<GlossaryTerm, 'id'>>) => dispatch(glossaryCommands.update, { id, patch });
  return (
    <div className={classes.panel}>
      <Text size="xs" c="dimmed" pe={32}>
        {t('glossary.origin_own')}
      </Text>
      <LineField
        label={t('glossary.term')}
        dir="auto"
        required
        value={entry.term}
        onChange={(term) => set({ term })}
      />
      <MarkdownField
        label={t('glossary.meaning')}
        description={t('glossary.meaning_help')}
        minRows={3}
        value={entry.meaning}
        onChange={(meaning) => set({ meaning })}
      />
      <RemovePart
        label={t('glossary.remove')}
        hint={t('glossary.remove_hint')}
        onRemove={() => {
          closeInspector();
          dispatch(glossaryCommands.remove, { id });
        }}
      />
    </div>
  );
}

function ProgramTerm({ id }: { readonly id: string }) {
  const { t } = useWords();
  const text = useCatalogText('glossary');
  const term = GLOSSARY.find((entry) => entry.id === id);
  const sources = useSources(term?.refs ?? []);
  if (!text) return null;
  if (!term) return <Text c="dimmed">{t('glossary.gone')}</Text>;
  const replace = () => {
    const entry = { id: newId(), term: text(id, 'term'), meaning: text(id, 'meaning') };
    dispatch(glossaryCommands.add, { entry });
    select({ kind: 'term', id: entry.id });
  };
  return (
    <>
      <PanelTitle kicker={t('glossary.origin_program')} title={text(id, 'term')} />
      <PanelPart title={t('glossary.meaning')}>
        <Text size="sm">{text(id, 'meaning')}</Text>
        <Button variant="default" size="compact-sm" onClick={replace}>
          {t('glossary.replace')}
        </Button>
        <Text size="xs" c="dimmed">
          {t('glossary.replace_help')}
        </Text>
      </PanelPart>
      <PanelPart title={t('glossary.source')}>{sources && <SourceList sources={sources} />}</PanelPart>
    </>
  );
}
