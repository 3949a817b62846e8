import { Alert } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { isHostReachable, onHostReachable } from '../../platform/host-reachable';
import { isDirty as hasUnsavedWork, useDocument } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { useAppInfo } from '../app-info';
import classes from './host-gone.module.css';

/** Says so when the process behind a browser window has ended; goes away when it is back. */
export function HostGone() {
  const { t } = useWords();
  const reachable = useSyncExternalStore(onHostReachable, isHostReachable);
  const folder = useAppInfo((info) => info.dataFolder);
  const isDirty = useDocument(hasUnsavedWork);
  if (reachable) return null;
  return (
    <Alert color="red" variant="filled" className={classes.alert} title={t('shell.hostGoneTitle')}>
      {isDirty ? t('shell.hostGoneText', { folder }) : t('shell.hostGoneNothing')}
    </Alert>
  );
}
