import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './app/style-nonce';
import './app/fonts.css';
import './app/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { loadAppInfo, watchToday } from './app/app-info';
import { ErrorBoundary } from './app/fatal/error-boundary';
import { catchStrayErrors } from './app/fatal/faults';
import { openStartupFile } from './app/host-events';
import { Providers } from './app/providers';
import { askBeforeUnload } from './app/before-unload';
import { showWhatIsOpened } from './app/shell-store';
import { loadSettings } from './state/settings-store';
import { watchFocus } from './ui/focus-trail';

async function start(): Promise<void> {
  catchStrayErrors();
  // Language, colors and today come first, so that the first thing seen is already right.
  await Promise.all([loadSettings(), loadAppInfo()]);
  watchToday();
  watchFocus();
  askBeforeUnload();
  showWhatIsOpened();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <Providers>
          <App />
        </Providers>
      </ErrorBoundary>
    </StrictMode>,
  );
  await openStartupFile();
}

void start();
