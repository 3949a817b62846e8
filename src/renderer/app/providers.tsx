import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { useEffect, useMemo, type ReactNode } from 'react';
import { styleNonce } from '../platform/page-secrets';
import { ask } from '../platform/planner';
import { say } from '../state/messages';
import { useSettings } from '../state/settings-store';
import { StyleNonceProvider } from '../ui/style-nonce';
import { OpenLinkProvider } from '../ui/web-link';
import { useWords, WordsProvider } from '../ui/words';
import { settingsColorScheme } from './color-scheme';
import { cssVariables, theme } from './theme';

/** Everything the screens stand on: look, direction, words, dialogs and messages. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const language = useSettings((settings) => settings.language);
  const colorSchemeManager = useMemo(() => settingsColorScheme(), []);
  return (
    <StyleNonceProvider value={styleNonce}>
      <DirectionProvider detectDirection={false}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={colorSchemeManager}
          defaultColorScheme="auto"
          getStyleNonce={() => styleNonce}
        >
          <WordsProvider language={language}>
            <DocumentLanguage />
            <OpenLinkProvider value={openLink}>
              <DialogsAndMessages>{children}</DialogsAndMessages>
            </OpenLinkProvider>
          </WordsProvider>
        </MantineProvider>
      </DirectionProvider>
    </StyleNonceProvider>
  );
}

async function openLink(url: string): Promise<void> {
  const reply = await ask('link.open', { url });
  if (!reply.ok) say({ key: 'inspector.evidence_open_failed' }, 'warning');
}

function DialogsAndMessages({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <ModalsProvider labels={{ confirm: t('common.ok'), cancel: t('common.cancel') }}>
      <Notifications position="bottom-right" containerWidth={360} limit={3} autoClose={6000} />
      {children}
    </ModalsProvider>
  );
}

/** Tells the page, and Mantine, which language it is in and from which side it is read. */
function DocumentLanguage() {
  const { language, dir } = useWords();
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = language;
    setDirection(dir);
  }, [language, dir, setDirection]);
  return null;
}
