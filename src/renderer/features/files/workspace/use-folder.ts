import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '@shared/contract/channels';
import type { AppError } from '@shared/contract/errors';
import { ask } from '../../../platform/planner';

export type Listing = Answer<'workspace.list'>;
export type FolderEntry = Listing['entries'][number];

interface Folder {
  /** Null until the first answer. */
  readonly listing: Listing | null;
  readonly error: AppError | null;
  /** Goes to a folder; null is the workspace itself. */
  readonly goTo: (folder: string | null) => void;
  /** Shows a folder that has just been made. */
  readonly show: (listing: Listing) => void;
}

/** A folder of the workspace as it is now. */
export function useFolder(): Folder {
  const [listing, setListing] = useState<Listing | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const asked = useRef(0);
  const goTo = useCallback((folder: string | null) => {
    asked.current += 1;
    const mine = asked.current;
    void ask('workspace.list', { folder }).then((reply) => {
      // A later step overtook this one.
      if (mine !== asked.current) return;
      setError(reply.ok ? null : reply.error);
      if (reply.ok) setListing(reply.value);
    });
  }, []);
  const show = useCallback((next: Listing) => {
    asked.current += 1;
    setError(null);
    setListing(next);
  }, []);
  useEffect(() => goTo(null), [goTo]);
  return { listing, error, goTo, show };
}
