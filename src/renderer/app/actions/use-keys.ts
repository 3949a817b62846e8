import { useCallback } from 'react';
import { ACTION_LIST, type ActionId } from '@shared/contract/actions';
import { useAppInfo } from '../app-info';
import { showKeys } from './keys';

/** Tells the keys of an action as this computer's keyboard names them; empty where it has none. */
export function useKeys(): (id: ActionId) => string {
  const mac = useAppInfo((info) => info.platform === 'mac');
  return useCallback(
    (id) => {
      const shortcut = ACTION_LIST.find((action) => action.id === id)?.shortcut;
      return shortcut === undefined ? '' : showKeys(shortcut, mac);
    },
    [mac],
  );
}
