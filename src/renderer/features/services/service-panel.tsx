import { Text } from '@mantine/core';
import { SERVICE_AREAS, type CatalogService } from '@shared/catalog/services';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { useAdvice } from '../../state/advice';
import { useCatalogText } from '../../state/catalog-words';
import { useSources } from '../../state/sources';
import { AdviceList } from '../../ui/advice-list';
import { PanelPart, PanelTitle } from '../../ui/panel';
import { SourceList } from '../../ui/source-list';
import { useWords } from '../../ui/words';
import { FrameworkCredit } from './framework-credit';
import { FIT_WORDS } from './service-words';
import classes from './services.module.css';

/** Inspector of a service: what it is, what is advised to a national team, its functions and the sources. */
export function ServicePanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const text = useCatalogText('services');
  const notes = useAdvice('services').filter(({ where }) => where.section === id);
  const area = SERVICE_AREAS.find((entry) => entry.services.some((service) => service.id === id));
  const service = area?.services.find((entry) => entry.id === id);
  if (!text) return null;
  if (!area || !service) return <Text c="dimmed">{t('services.unknown')}</Text>;
  return (
    <>
      <PanelTitle kicker={text(area.id, 'name')} title={text(id, 'name')} />
      <PanelPart title={t('services.what')}>
        <Text size="sm">{text(id, 'purpose')}</Text>
      </PanelPart>
      <PanelPart title={t('services.advice')}>
        <Text size="sm" fw={600}>
          {t(FIT_WORDS[service.fit])}
        </Text>
        <Text size="sm">{text(id, 'national')}</Text>
        <Text size="xs" c="dimmed">
          {t('services.advice_ours')}
        </Text>
        <AdviceList entries={notes} />
      </PanelPart>
      <PanelPart title={t('services.column_functions')}>
        <Functions service={service} text={text} />
      </PanelPart>
      <PanelPart title={t('services.source')}>
        <FrameworkCredit />
        <Sources refs={service.refs} />
      </PanelPart>
    </>
  );
}

function Functions({ service, text }: { readonly service: CatalogService; readonly text: CatalogText }) {
  const { t } = useWords();
  return (
    <ul className={classes.functionList}>
      {service.functions.map(({ id, fit }) => (
        <li key={id}>
          <Text size="sm" fw={600}>
            {text(id, 'name')}
          </Text>
          <Text size="xs">
            {text(id, 'purpose')} <span className={classes.fit}>{t(FIT_WORDS[fit])}</span>
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Sources({ refs }: { readonly refs: readonly string[] }) {
  const sources = useSources(refs);
  return sources && <SourceList sources={sources} />;
}
