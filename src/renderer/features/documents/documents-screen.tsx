import { Tabs } from '@mantine/core';
import { useSession } from '../../state/session-store';
import { usePlan } from '../../state/document-store';
import { goTo } from '../../state/session-store';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { useConopsModel } from './conops-model';
import { ExportTab } from './export-tab';
import { FrontTab } from './front-tab';
import { PreviewTab } from './preview-tab';
import classes from './documents.module.css';

const TABS = ['conops', 'front', 'export'] as const;
type Tab = (typeof TABS)[number];

/** The concept of operations and the other documents: look, complete, sign, hand over. */
export function DocumentsScreen() {
  const { t } = useWords();
  const section = useSession((session) => session.place.section);
  const { status, version } = usePlan((plan) => plan.documents.conops);
  const model = useConopsModel();
  // A section of the document is a place too: it is shown in the preview.
  const tab: Tab = TABS.find((entry) => entry === section) ?? 'conops';
  const missing = model?.missing.length ?? 0;
  return (
    <div className={classes.screen}>
      <ScreenHeader
        title={t('documents.title')}
        lead={
          model &&
          [
            t(status === 'draft' ? 'documents.lead_draft' : 'documents.lead_final', { version }),
            missing === 0 ? t('documents.lead_complete') : t('documents.lead_missing', { count: missing }),
          ].join(' ')
        }
      />
      <Tabs
        className={classes.tabs ?? ''}
        value={tab}
        keepMounted={false}
        onChange={(value) => goTo({ screen: 'documents', section: value ?? 'conops' })}
      >
        <Tabs.List>
          <Tabs.Tab value="conops">{t('documents.tab_conops')}</Tabs.Tab>
          <Tabs.Tab value="front">{t('documents.tab_front')}</Tabs.Tab>
          <Tabs.Tab value="export">{t('documents.tab_export')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="conops" className={classes.previewPanel ?? ''}>
          <PreviewTab model={model} />
        </Tabs.Panel>
        <Tabs.Panel value="front" className={classes.panel ?? ''}>
          <FrontTab />
        </Tabs.Panel>
        <Tabs.Panel value="export" className={classes.panel ?? ''}>
          <ExportTab />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
