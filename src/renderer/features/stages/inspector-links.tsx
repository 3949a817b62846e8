import { Anchor } from '@mantine/core';
import type { CatalogLink } from '@shared/catalog/types';
import type { UiKey } from '@shared/i18n/ui-words';
import { useCatalogText } from '../../state/catalog-words';
import { goTo } from '../../state/session-store';
import { PanelPart } from '../../ui/panel';
import { useWords } from '../../ui/words';

/** The screens where the result of an item is written down. */
export function LinksPart({ links }: { readonly links: readonly CatalogLink[] }) {
  const { t } = useWords();
  if (links.length === 0) return null;
  return (
    <PanelPart title={t('inspector.links')}>
      {links.map((link) => (
        <ScreenLink key={`${link.screen}:${link.section ?? ''}`} link={link} />
      ))}
    </PanelPart>
  );
}

function ScreenLink({ link }: { readonly link: CatalogLink }) {
  const label = useLinkLabel(link);
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      display="block"
      ta="start"
      onClick={() =>
        goTo(link.section === undefined ? { screen: link.screen } : { ...link, section: link.section })
      }
    >
      {label}
    </Anchor>
  );
}

const TABS: ReadonlyMap<string | undefined, UiKey> = new Map<string, UiKey>([
  ['map', 'stakeholders.tab_map'],
  ['engagement', 'stakeholders.tab_engagement'],
  ['communication', 'stakeholders.tab_communication'],
  ['raci', 'stakeholders.tab_raci'],
]);

/** A link to the stakeholders without a known part leads to the register. */
function tabOf(section: string | undefined): UiKey {
  return TABS.get(section) ?? 'stakeholders.tab_register';
}

function useLinkLabel({ screen, section }: CatalogLink): string {
  const { t } = useWords();
  const worksheet = useCatalogText('worksheet');
  const conops = useCatalogText('conops');
  if (screen === 'organization')
    return t('inspector.link_organization', { section: worksheet?.(section ?? '', 'title') ?? '' });
  if (screen === 'documents' && section !== undefined)
    return t('inspector.link_documents_section', { section: conops?.(section, 'title') ?? '' });
  if (screen === 'stakeholders') return t('inspector.link_stakeholders', { section: t(tabOf(section)) });
  return t(`inspector.link_${screen}`);
}
