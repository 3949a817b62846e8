import { Kbd, Table, Title } from '@mantine/core';
import { ACTION_GROUPS, type ActionGroup } from '@shared/contract/actions';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
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
      </div>
    </Dialog>
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
