import { updateStakeholders } from '@shared/commands/stakeholders';
import { idsByWord, type IdOfWord, type StakeholderWords } from '@shared/exchange';
import type { Translate } from '@shared/i18n/ui-words';
import { ENGAGEMENTS } from '@shared/plan/stakeholders';
import type { Stakeholder } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { say } from '../../state/messages';
import { LINE_MAX } from '../../ui/line-field';
import { COLUMNS, type ColumnId } from './grid-columns';
import { setCell } from './grid-edits';
import { useGrid } from './grid-store';

type Patch = Partial<Omit<Stakeholder, 'id'>>;

interface PasteContext {
  readonly rows: readonly Stakeholder[];
  readonly words: StakeholderWords | null;
  readonly t: Translate;
}

/**
 * Puts a single line into the cell the keyboard is on and answers whether it was meant for one. Anything with a
 * tab or a second line is a list, and is left to the import. A text the cell cannot hold is said and changes
 * nothing.
 */
export function pasteIntoCell(pasted: string, { rows, words, t }: PasteContext): boolean {
  const { active, editing } = useGrid.getState();
  const text = pasted
    .replace(/\r?\n$/, '')
    .trim()
    .slice(0, LINE_MAX);
  if (editing || !active || text === '' || /[\t\r\n]/.test(text)) return false;
  const entry = rows.find(({ id }) => id === active.id);
  const column = COLUMNS[active.column];
  if (!entry || !column || !words) return false;
  if (column.edit === 'text' || column.edit === 'person') {
    setCell(entry, column.id, text);
    return true;
  }
  const patch = patchOf(column.id, text, { entry, idOf: idsByWord(words) });
  if (patch) dispatch(updateStakeholders, { ids: [entry.id], patch });
  else
    say(
      { key: 'stakeholder-import.paste_unfit', values: { value: text, column: t(column.label) } },
      'warning',
    );
  return true;
}

interface Meaning {
  readonly entry: Stakeholder;
  readonly idOf: IdOfWord;
}

/** What a text means in a cell that holds a choice or a score; null for nothing. */
function patchOf(column: ColumnId, text: string, { entry, idOf }: Meaning): Patch | null {
  switch (column) {
    case 'type': {
      const id = idOf('type', text);
      return id === undefined ? { type: null, ownType: text } : { type: id, ownType: '' };
    }
    case 'sector': {
      const id = idOf('sector', text);
      return id === undefined ? { sector: null, ownSector: text } : { sector: id, ownSector: '' };
    }
    case 'current':
    case 'wanted': {
      const id = idOf('engagement', text);
      const value = ENGAGEMENTS.find((known) => known === id);
      return value === undefined ? null : { [column]: value };
    }
    case 'roles': {
      const id = idOf('role', text);
      return id === undefined ? null : { roles: [...new Set([...entry.roles, id])] };
    }
    case 'influence':
    case 'interest':
      return /^[1-5]$/.test(text) ? { [column]: Number(text) } : null;
    case 'name':
    case 'owner':
    case 'primary':
    case 'backup':
      return null;
  }
}
