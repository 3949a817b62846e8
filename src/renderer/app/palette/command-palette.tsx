import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { ACTION_GROUPS } from '@shared/contract/actions';
import { useWords } from '../../ui/words';
import { actions, isEnabled, runAction } from '../actions/registry';
import { useActionState } from '../actions/use-action-state';
import { useKeys } from '../actions/use-keys';
import { GROUP_WORDS } from '../dialogs/shortcuts-dialog';

/** Ctrl/Cmd-K: every command, every screen, and the text of the plan and the catalog. */
export function CommandPalette() {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const commands = useCommands();
  return (
    <Spotlight
      actions={commands}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      nothingFound={t('palette.nothing')}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.75} aria-hidden />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
      }}
    />
  );
}

/** The commands that can be used now, in their menus. */
function useCommands(): SpotlightActionGroupData[] {
  const { t } = useWords();
  const keys = useKeys();
  const state = useActionState();
  return useMemo(
    () =>
      ACTION_GROUPS.map((group) => ({
        group: t(GROUP_WORDS[group]),
        actions: actions
          .filter((action) => action.group === group && action.id !== 'edit.find' && isEnabled(action, state))
          .map((action): SpotlightActionData => ({
            id: action.id,
            label: t(action.labelKey),
            rightSection: keys(action.id),
            onClick: () => runAction(action.id),
          })),
      })).filter((entry) => entry.actions.length > 0),
    [t, keys, state],
  );
}
