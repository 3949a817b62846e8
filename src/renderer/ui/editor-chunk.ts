import { createElement, useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { whenIdle } from '../platform/when-idle';
import type { RichEditorProps } from './rich-editor';

/** The editor is large, so it is a chunk of its own. */
let loaded: ComponentType<RichEditorProps> | null = null;
let loading: Promise<void> | null = null;
const waiting = new Set<() => void>();

function load(): void {
  loading ??= import('./rich-editor').then((chunk) => {
    loaded = chunk.default;
    for (const tell of waiting) tell();
  });
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

/** Is the editor there? `now` is true once somebody needs it; else it loads when there is nothing else to do. */
export function useEditorLoaded(now: boolean): boolean {
  useEffect(() => {
    if (now) {
      load();
      return undefined;
    }
    return whenIdle(load, { longest: 3000 });
  }, [now]);
  return useSyncExternalStore(subscribe, () => loaded !== null);
}

/** The editor, once it is there. */
export function LoadedEditor(props: RichEditorProps): ReactNode {
  return loaded && createElement(loaded, props);
}
