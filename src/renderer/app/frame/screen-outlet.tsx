import { Suspense, useEffect, useRef } from 'react';
import { useDocument } from '../../state/document-store';
import { useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { ScreenFor } from '../screens';
import classes from './frame.module.css';
import { focusHeading } from './focus-heading';

/** The middle: the screen of the place the person is at. */
export function ScreenOutlet() {
  const { t } = useWords();
  const screen = useSession((session) => session.place.screen);
  const main = useRef<HTMLElement>(null);
  const title = useDocument((state) => state.plan?.identity.title ?? '');
  useEffect(() => {
    if (!main.current) return undefined;
    main.current.scrollTop = 0;
    return focusHeading(main.current, {
      onFound: (heading) => {
        document.title = t('shell.screenOf', { screen: heading, plan: title, app: t('shell.appName') });
      },
    });
  }, [screen, title, t]);
  return (
    <main ref={main} id="main" className={classes.main} tabIndex={-1} aria-label={t('shell.main')}>
      {/* A boundary of its own for each screen: a shared one would keep the screen before, hidden, while the next loads. */}
      <Suspense key={screen} fallback={null}>
        <ScreenFor screen={screen} />
      </Suspense>
    </main>
  );
}
