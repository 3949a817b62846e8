import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '@shared/contract/errors';
import { describeError } from '../../platform/error-words';
import { styleNonce } from '../../platform/page-secrets';
import { ask } from '../../platform/planner';
import { select, useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { fillPage, linkAt, markSection, sectionAt } from './preview-page';
import { usePreview } from './use-preview';
import classes from './documents.module.css';

/** The document as it will look. A click on a section shows it in the inspector. */
export function Preview() {
  const { t } = useWords();
  const { html, error } = usePreview();
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const section = useSession((session) =>
    session.selection?.kind === 'section' ? session.selection.id : null,
  );
  useFilledPage(ready ? frame : null, html, section);
  return (
    <div className={classes.preview}>
      {error && <PreviewFailed error={error} />}
      {html === null && !error && (
        <Text className={classes.waiting} role="status">
          {t('documents.preview_waiting')}
        </Text>
      )}
      <iframe
        ref={frame}
        className={classes.frame}
        title={t('documents.preview')}
        sandbox="allow-same-origin"
        srcDoc="<!doctype html><title></title>"
        onLoad={(event) => {
          listen(event.currentTarget.contentDocument);
          setReady(true);
        }}
      />
    </div>
  );
}

type Frame = React.RefObject<HTMLIFrameElement | null>;

/** Keeps the page as the document is, and the chosen section marked; a section just chosen comes into view. */
function useFilledPage(frame: Frame | null, html: string | null, section: string | null): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const page = frame?.current?.contentDocument;
    if (page && html !== null) fillPage(page, html, styleNonce);
  }, [frame, html]);
  useEffect(() => {
    const page = frame?.current?.contentDocument;
    if (!page || html === null) return;
    const marked = markSection(page, section);
    if (section !== shown.current) marked?.scrollIntoView({ block: 'start' });
    shown.current = section;
  }, [frame, html, section]);
}

function listen(page: Document | null): void {
  page?.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (link !== null) {
      if (link.startsWith('#')) return;
      event.preventDefault();
      if (/^https?:/i.test(link)) void ask('link.open', { url: link });
      return;
    }
    const id = sectionAt(event.target);
    // Selecting text to copy it is not a choice of a section.
    if (id !== null && page.getSelection()?.isCollapsed !== false) select({ kind: 'section', id });
  });
}

function PreviewFailed({ error }: { readonly error: AppError }) {
  const { t } = useWords();
  const words = describeError(error, t);
  return (
    <div role="alert" className={classes.failed}>
      <Text fw={600}>{words.title}</Text>
      <Text size="sm">
        {words.text} {words.remedy}
      </Text>
    </div>
  );
}
