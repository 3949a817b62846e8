import { Anchor, Switch, Text } from '@mantine/core';
import { setNarrative } from '@shared/commands/documents';
import type { Section } from '@shared/document/model';
import { feedOf } from '@shared/document/missing';
import { narrativeOf } from '@shared/document/narrative';
import type { Narrative } from '@shared/plan/types';
import { useCatalogText } from '../../state/catalog-words';
import { dispatch, usePlan } from '../../state/document-store';
import { MarkdownField } from '../../ui/markdown-field';
import { PanelPart, PanelTitle } from '../../ui/panel';
import { useWords } from '../../ui/words';
import { flatSections, useConopsModel } from './conops-model';
import { goToFeed } from './go-to-feed';
import classes from './documents.module.css';

/** Inspector of a section of the concept of operations: what belongs in it, whence it comes, the team's own text. */
export function SectionPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const conops = useCatalogText('conops');
  const model = useConopsModel();
  if (!conops || !model) return null;
  const section = flatSections(model.sections).find((entry) => entry.id === id);
  return (
    <>
      <PanelTitle
        kicker={
          section && section.number !== ''
            ? t('documents.section_number', { number: section.number })
            : t('documents.section')
        }
        title={conops(id, 'title')}
      />
      <PanelPart title={t('documents.belongs')}>
        <Text size="sm">{conops(id, 'guide')}</Text>
        {!section && (
          <Text size="sm" c="dimmed">
            {t('documents.left_out')}
          </Text>
        )}
      </PanelPart>
      <PanelPart title={t('documents.fed_by')}>
        <FedBy id={id} section={section} />
      </PanelPart>
      <PanelPart title={t('documents.own_text')}>
        <OwnText id={id} />
      </PanelPart>
    </>
  );
}

function FedBy({ id, section }: { readonly id: string; readonly section: Section | undefined }) {
  const { t } = useWords();
  const feed = feedOf(id);
  if (feed.screen === 'documents') return <Text size="sm">{t('documents.fed_by_text')}</Text>;
  return (
    <>
      <Anchor
        component="button"
        type="button"
        size="sm"
        ta="start"
        onClick={() => goToFeed({ ...feed, field: '', sectionId: id })}
      >
        {t('documents.go_to_feed')}
      </Anchor>
      {section && section.missing.length > 0 && (
        <>
          <Text size="sm">{t('documents.missing_here')}</Text>
          <ul className={classes.plain}>
            {section.missing.map((entry) => (
              <li key={`${entry.section} ${entry.field}`}>
                <Anchor component="button" type="button" size="sm" ta="start" onClick={() => goToFeed(entry)}>
                  {entry.label}
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function OwnText({ id }: { readonly id: string }) {
  const { t } = useWords();
  const narrative = usePlan((plan) => narrativeOf(plan, id));
  const set = (patch: Partial<Narrative>) => dispatch(setNarrative, { section: id, patch });
  const { replacement } = narrative;
  return (
    <div className={classes.ownText}>
      <Text size="xs" c="dimmed">
        {t('documents.own_text_help')}
      </Text>
      <MarkdownField
        label={t('documents.text_before')}
        minRows={2}
        value={narrative.before}
        onChange={(before) => set({ before })}
      />
      <Switch
        label={t('documents.replace')}
        description={t('documents.replace_help')}
        checked={replacement !== null}
        onChange={(event) => set({ replacement: event.currentTarget.checked ? '' : null })}
      />
      {replacement !== null && (
        <MarkdownField
          label={t('documents.text_instead')}
          minRows={4}
          value={replacement}
          onChange={(text) => set({ replacement: text })}
        />
      )}
      <MarkdownField
        label={t('documents.text_after')}
        minRows={2}
        value={narrative.after}
        onChange={(after) => set({ after })}
      />
    </div>
  );
}
