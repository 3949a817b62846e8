import { FileBanner } from '../../features/files';
import { useCompletionOffers } from '../../state/completion-offer';
import { useWords } from '../../ui/words';
import classes from './frame.module.css';
import { Inspector } from './inspector';
import { Navigation } from './navigation';
import { ScreenOutlet } from './screen-outlet';
import { TopBar } from './top-bar';

/** The program with a plan open: top bar, screens, the work, and the details at the end side. */
export function Frame() {
  const { t } = useWords();
  useCompletionOffers();
  return (
    <div className={classes.frame}>
      <a
        href="#main"
        className={classes.skip}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('shell.skipToMain')}
      </a>
      <TopBar />
      <Navigation />
      <div className={classes.work}>
        <FileBanner />
        <ScreenOutlet />
      </div>
      <Inspector />
    </div>
  );
}
