import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Suspense, useEffect, useRef } from 'react';
import { newPlan } from '../../features/files';
import { useDocument } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { focusHeading } from '../frame/focus-heading';
import { ScreenFor } from '../screens';
import { showHome, useShell } from '../shell-store';
import classes from './home.module.css';
import { NewPlanScreen } from './new-plan';
import { StartScreen } from './start-screen';

/** The program without an open plan: the start screen, the questions for a new plan, or the settings. */
export function Home() {
  const { t } = useWords();
  const home = useShell((shell) => shell.home);
  const hasPlan = useDocument((state) => state.plan !== null);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!main.current) return undefined;
    main.current.scrollTop = 0;
    return focusHeading(main.current, {
      // The program has just been started: the focus stays at the top of the page.
      keep: first.current,
      onFound: () => {
        first.current = false;
        document.title = t('shell.appName');
      },
    });
  }, [home, t]);
  return (
    <main ref={main} className={classes.home} tabIndex={-1}>
      <div className={classes.column} data-home={home}>
        {home !== 'start' && (
          <Button
            variant="subtle"
            className={classes.back}
            leftSection={<IconArrowLeft size={16} aria-hidden className={classes.directed} />}
            onClick={() => showHome('start')}
          >
            {hasPlan ? t('home.backToPlan') : t('home.back')}
          </Button>
        )}
        <Suspense key={home} fallback={null}>
          {home === 'start' && <StartScreen />}
          {home === 'newPlan' && <NewPlanScreen onCreate={(plan) => void newPlan(plan)} />}
          {home === 'settings' && <ScreenFor screen="settings" />}
        </Suspense>
      </div>
    </main>
  );
}
