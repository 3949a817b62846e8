import { Anchor, Text } from '@mantine/core';
import { WORKSHEET } from '@shared/catalog/worksheet';
import { SECTION_FIELDS } from '@shared/document/conops/section-fields';
import { useCatalogText } from '../../state/catalog-words';
import { goTo } from '../../state/session-store';
import { useSources } from '../../state/sources';
import { PanelPart, PanelTitle } from '../../ui/panel';
import { SourceList } from '../../ui/source-list';
import { useWords } from '../../ui/words';
import classes from './organization.module.css';

/** Inspector of a worksheet field: why it is asked, what a good answer looks like, where it goes and whence it comes. */
export function FieldPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const worksheet = useCatalogText('worksheet');
  const [sectionId = '', key = ''] = id.split('.');
  const section = WORKSHEET.find((entry) => entry.id === sectionId);
  const field = section?.fields.find((entry) => entry.key === key);
  if (!worksheet) return null;
  if (!section || !field) return <Text c="dimmed">{t('organization.field_gone')}</Text>;
  const example = worksheet(id, 'example');
  return (
    <>
      <PanelTitle kicker={worksheet(section.id, 'title')} title={worksheet(id, 'label')} />
      <PanelPart title={t('organization.why')}>
        <Text size="sm">{worksheet(section.id, 'intro')}</Text>
      </PanelPart>
      <PanelPart title={t('organization.how')}>
        <Text size="sm">{worksheet(id, 'help')}</Text>
      </PanelPart>
      {example !== '' && (
        <PanelPart title={t('organization.good')}>
          <Text size="sm" component="blockquote" className={classes.example}>
            {example}
          </Text>
        </PanelPart>
      )}
      <PanelPart title={t('organization.goes_into')}>
        <GoesInto id={id} needed={field.essential === true} />
      </PanelPart>
      <PanelPart title={t('organization.source')}>
        <Sources refs={field.refs} />
      </PanelPart>
    </>
  );
}

function GoesInto({ id, needed }: { readonly id: string; readonly needed: boolean }) {
  const { t } = useWords();
  const conops = useCatalogText('conops');
  const sections = Object.keys(SECTION_FIELDS).filter((section) => SECTION_FIELDS[section]?.includes(id));
  if (!conops) return null;
  return (
    <>
      {sections.map((section) => (
        <Anchor
          key={section}
          component="button"
          type="button"
          size="sm"
          display="block"
          ta="start"
          onClick={() => goTo({ screen: 'documents', section }, { kind: 'section', id: section })}
        >
          {t('organization.conops_section', { section: conops(section, 'title') })}
        </Anchor>
      ))}
      <Text size="xs" c="dimmed">
        {needed ? t('organization.needed_why') : t('organization.optional_why')}
      </Text>
    </>
  );
}

function Sources({ refs }: { readonly refs: readonly string[] }) {
  const sources = useSources(refs);
  return sources && <SourceList sources={sources} />;
}
