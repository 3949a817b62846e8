import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import type { ActionGroup } from '@shared/contract/actions';
import { textMatcher } from '@shared/search';
import { useDocument } from '../../state/document-store';
import { openHit, useSearch } from '../../state/search';
import { useWords } from '../../ui/words';
import { actions, isEnabled, runAction } from '../actions/registry';
import { useActionState } from '../actions/use-action-state';
import { useKeys } from '../actions/use-keys';
import { GROUP_WORDS } from '../dialogs/group-words';
import classes from './command-palette.module.css';
import { HitAction } from './hit-action';

/** Going somewhere is what it is opened for most. */
const PALETTE_ORDER: readonly ActionGroup[] = ['go', 'file', 'edit', 'view', 'help'];

/** Ctrl/Cmd-K: every command, every screen, and the text of the plan and the catalog. */
export function CommandPalette() {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const hasPlan = useDocument((state) => state.plan !== null);
  const commands = useCommands(query);
  const wanted = useDeferredValue(query);
  const hits = useSearch(wanted);
  const placeholder = hasPlan ? t('palette.placeholder') : t('palette.placeholderNoPlan');
  const nothing = commands.length === 0 && hits?.length === 0 && wanted === query;
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={440}
      yOffset={64}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 100, transition: 'fade' }}
      classNames={classes}
      attributes={{ content: { 'aria-label': placeholder } }}
    >
      <Spotlight.Search
        aria-label={placeholder}
        placeholder={placeholder}
        onKeyDown={chooseFirst}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {commands.map(({ group, actions: entries }) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {entries.map((entry) => (
              <Spotlight.Action key={entry.id} {...entry} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {hits !== null && hits.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.inPlan')}>
            {hits.map((hit) => (
              <HitAction key={`${hit.kind} ${hit.id}`} hit={hit} onOpen={() => openHit(hit)} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {nothing && <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Enter takes the first entry where none is marked, which is so when only later results have come in. */
function chooseFirst(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const palette = event.currentTarget.closest('[role="dialog"]');
  if (palette?.querySelector('[data-selected]')) return;
  palette?.querySelector<HTMLElement>('[data-action]')?.click();
}

/** The commands that can be used now and fit the query, in their menus. */
function useCommands(query: string): SpotlightActionGroupData[] {
  const { t } = useWords();
  const keys = useKeys();
  const state = useActionState();
  return useMemo(() => {
    const fits = textMatcher(query);
    return PALETTE_ORDER.map((group) => ({
      group: t(GROUP_WORDS[group]),
      actions: actions
        .filter((action) => action.group === group && action.id !== 'edit.find' && isEnabled(action, state))
        .filter((action) => fits([t(action.labelKey), t(GROUP_WORDS[group])]))
        .map((action): SpotlightActionData => ({
          id: action.id,
          label: t(action.labelKey),
          rightSection: <KeysOf keys={keys(action.id)} />,
          onClick: () => runAction(action.id),
        })),
    })).filter((entry) => entry.actions.length > 0);
  }, [t, keys, state, query]);
}

function KeysOf({ keys }: { readonly keys: string }) {
  return keys === '' ? null : (
    <span className={classes.keys} dir="ltr">
      {keys}
    </span>
  );
}
