import { Button, Title } from '@mantine/core';
import type { ActionId } from '@shared/contract/actions';
import type { UiKey } from '@shared/i18n/ui-words';
import { RecoveredWork } from '../../features/files';
import { useWords } from '../../ui/words';
import { actions, runAction } from '../actions/registry';
import { useKeys } from '../actions/use-keys';
import { AppMark } from './app-mark';
import { RecentFiles } from './recent-files';
import classes from './start-screen.module.css';

interface Beginning {
  readonly action: ActionId;
  readonly label: UiKey;
  readonly help: UiKey;
}

const BEGINNINGS: readonly Beginning[] = [
  { action: 'file.new', label: 'home.newPlan', help: 'home.newPlanHelp' },
  { action: 'file.open', label: 'home.open', help: 'home.openHelp' },
  { action: 'file.sample', label: 'home.sample', help: 'home.sampleHelp' },
];

/** What the program is and the ways to begin. */
export function StartScreen() {
  const { t } = useWords();
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <AppMark size={40} />
        <Title order={1}>{t('shell.appName')}</Title>
      </header>
      <p className={classes.what}>{t('home.what')}</p>
      <RecoveredWork />
      <div className={classes.parts}>
        <section aria-label={t('home.begin')}>
          <Title order={2}>{t('home.begin')}</Title>
          <ul className={classes.ways}>
            {BEGINNINGS.filter((way) => actions.some((action) => action.id === way.action)).map(
              (way, index) => (
                <Way key={way.action} {...way} primary={index === 0} />
              ),
            )}
          </ul>
        </section>
        <RecentFiles />
      </div>
      <footer className={classes.footer}>
        <Button variant="subtle" color="gray" onClick={() => runAction('go.settings')}>
          {t('home.settings')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => runAction('help.about')}>
          {t('home.about')}
        </Button>
      </footer>
    </div>
  );
}

function Way({ action, label, help, primary }: Beginning & { readonly primary: boolean }) {
  const { t } = useWords();
  const keys = useKeys()(action);
  return (
    <li className={classes.way}>
      <Button
        fullWidth
        size="md"
        variant={primary ? 'filled' : 'default'}
        rightSection={
          keys === '' ? undefined : (
            <span className={classes.keys} dir="ltr" aria-hidden>
              {keys}
            </span>
          )
        }
        justify="space-between"
        onClick={() => runAction(action)}
      >
        {t(label)}
      </Button>
      <div className={classes.help}>{t(help)}</div>
    </li>
  );
}
