import { Kbd, Table, Title } from '@mantine/core';
import { ACTION_GROUPS, type ActionGroup } from '@shared/contract/actions';
import type { UiKey } from '@shared/i18n/ui-words';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import { showKeys } from '../actions/keys';
import { actions } from '../actions/registry';
import { useKeys } from '../actions/use-keys';
import { useAppInfo } from '../app-info';
import classes from './dialogs.module.css';
import { GROUP_WORDS } from './group-words';

/** Every shortcut there is, by menu. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const inBrowser = useAppInfo((info) => info.host === 'browser');
  return (
    <Dialog onClose={onClose} size="lg" title={t('about.shortcutsTitle')}>
      {inBrowser && <p className={classes.note}>{t('about.shortcutsBrowser')}</p>}
      <div className={classes.columns}>
        {ACTION_GROUPS.map((group) => (
          <GroupTable key={group} group={group} />
        ))}
        <SheetTable />
      </div>
    </Dialog>
  );
}

/** Keys of worksheets that have no place in a menu. */
const SHEET_KEYS = [
  { keys: ['Tab', 'Shift+Tab'], words: 'about.sheetTab' },
  { keys: ['Enter', 'F2'], words: 'about.sheetEdit' },
  { keys: ['F6', 'Esc Tab'], words: 'about.sheetLeave' },
  { keys: ['Mod+V'], words: 'about.sheetPaste' },
  { keys: ['Mod+D'], words: 'about.sheetFill' },
  { keys: ['Mod+Del'], words: 'about.sheetRemove' },
] as const satisfies readonly { readonly keys: readonly string[]; readonly words: UiKey }[];

function SheetTable() {
  const { t } = useWords();
  const mac = useAppInfo((info) => info.platform === 'mac');
  return (
    <section className={classes.group}>
      <Title order={3}>{t('about.sheetTitle')}</Title>
      <Table verticalSpacing={4} aria-label={t('about.sheetTitle')}>
        <Table.Tbody>
          {SHEET_KEYS.map(({ keys, words }) => (
            <Table.Tr key={words}>
              <Table.Td>{t(words)}</Table.Td>
              <Table.Td className={classes.keys}>
                {keys.map((key) => (
                  <Kbd key={key} dir="ltr">
                    {showKeys(key, mac)}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function GroupTable({ group }: { readonly group: ActionGroup }) {
  const { t } = useWords();
  const keys = useKeys();
  const shown = actions.filter((action) => action.group === group && action.shortcut !== undefined);
  if (shown.length === 0) return null;
  return (
    <section className={classes.group}>
      <Title order={3}>{t(GROUP_WORDS[group])}</Title>
      <Table verticalSpacing={4} aria-label={t(GROUP_WORDS[group])}>
        <Table.Tbody>
          {shown.map((action) => (
            <Table.Tr key={action.id}>
              <Table.Td>{t(action.labelKey)}</Table.Td>
              <Table.Td className={classes.keys}>
                <Kbd dir="ltr">{keys(action.id)}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
