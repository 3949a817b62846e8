import { Button, Checkbox, Radio, Select, Stack, Title } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { TLP_IDS, TLP_LABELS } from '@shared/catalog/taxonomy';
import type { Answer } from '@shared/contract/channels';
import { ask } from '../../platform/planner';
import { useCatalogText } from '../../state/catalog-words';
import { changeSettings, useSettings } from '../../state/settings-store';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import classes from './settings.module.css';

/** What holds on this computer, whichever plan is open. Every change holds at once. */
export function SettingsScreen() {
  const { t } = useWords();
  return (
    <div className={classes.screen}>
      <ScreenHeader title={t('settings.title')} lead={t('settings.lead')} />
      <Section title={t('settings.lookTitle')}>
        <ColorScheme />
        <Language />
      </Section>
      <Section title={t('settings.plansTitle')}>
        <DefaultTlp />
        <Autosave />
      </Section>
      <Section title={t('settings.placesTitle')}>
        <Places />
      </Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.section}>
      <Title order={2}>{title}</Title>
      <Stack gap={20} mt={12}>
        {children}
      </Stack>
    </section>
  );
}

function ColorScheme() {
  const { t } = useWords();
  const value = useSettings((settings) => settings.colorScheme);
  return (
    <Radio.Group
      label={t('settings.colorScheme')}
      value={value}
      onChange={(next) => void changeSettings({ colorScheme: next })}
    >
      <Stack gap={8} mt={6}>
        <Radio value="auto" label={t('settings.colorAuto')} />
        <Radio value="light" label={t('settings.colorLight')} />
        <Radio value="dark" label={t('settings.colorDark')} />
      </Stack>
    </Radio.Group>
  );
}

function Language() {
  const { t } = useWords();
  const value = useSettings((settings) => settings.language);
  return (
    <Select
      className={classes.field}
      label={t('settings.language')}
      description={t('settings.languageHelp')}
      allowDeselect={false}
      value={value}
      onChange={(next) => {
        if (next === 'en' || next === 'en-XA' || next === 'ar-XB') void changeSettings({ language: next });
      }}
      data={[
        { group: t('settings.languages'), items: [{ value: 'en', label: 'English' }] },
        {
          group: t('settings.forChecking'),
          items: [
            { value: 'en-XA', label: t('settings.pseudoLong') },
            { value: 'ar-XB', label: t('settings.pseudoRtl') },
          ],
        },
      ]}
    />
  );
}

function DefaultTlp() {
  const { t } = useWords();
  const words = useCatalogText('taxonomy');
  const value = useSettings((settings) => settings.defaultTlp);
  return (
    <Select
      className={classes.field}
      label={t('settings.defaultTlp')}
      description={words ? words(TLP_IDS[value], 'meaning') : ''}
      inputWrapperOrder={['label', 'input', 'description']}
      allowDeselect={false}
      value={value}
      onChange={(next) => {
        const label = TLP_LABELS.find((entry) => entry === next);
        if (label) void changeSettings({ defaultTlp: label });
      }}
      data={TLP_LABELS.map((label) => ({ value: label, label: `TLP:${label}` }))}
    />
  );
}

function Autosave() {
  const { t } = useWords();
  const value = useSettings((settings) => settings.autosave);
  return (
    <Checkbox
      label={t('settings.autosave')}
      description={t('settings.autosaveHelp')}
      checked={value}
      onChange={(event) => void changeSettings({ autosave: event.currentTarget.checked })}
    />
  );
}

/** Where the program keeps things, and the list of recent files, which can tell others what one works on. */
function Places() {
  const { t } = useWords();
  const [info, setInfo] = useState<Answer<'app.info'> | null>(null);
  const [cleared, setCleared] = useState(false);
  useEffect(() => {
    let here = true;
    void ask('app.info', null).then((reply) => {
      if (here && reply.ok) setInfo(reply.value);
    });
    return () => {
      here = false;
    };
  }, []);
  const clear = () => {
    void ask('recent.clear', null).then((reply) => {
      if (reply.ok) setCleared(true);
    });
  };
  return (
    <>
      {info && (
        <dl className={classes.places}>
          <dt>{t('settings.dataFolder')}</dt>
          <dd>
            <code>{info.dataFolder}</code>
            <div className={classes.help}>{t('settings.dataFolderHelp')}</div>
          </dd>
          {info.workspace !== '' && (
            <>
              <dt>{t('settings.workspace')}</dt>
              <dd>
                <code>{info.workspace}</code>
                <div className={classes.help}>{t('settings.workspaceHelp')}</div>
              </dd>
            </>
          )}
        </dl>
      )}
      <div>
        <Button variant="default" disabled={cleared} onClick={clear}>
          {t('settings.clearRecent')}
        </Button>
        <div className={classes.help} role="status">
          {cleared ? t('settings.clearedRecent') : t('settings.clearRecentHelp')}
        </div>
      </div>
    </>
  );
}
