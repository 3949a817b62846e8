import type { ManyCommands } from '@shared/commands/many-commands';
import type { UiKey } from '@shared/i18n/ui-words';
import { dispatch } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { select, useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { Worksheet } from '../../ui/worksheet/worksheet';
import type { WorksheetPaste, WorksheetProps } from '../../ui/worksheet/worksheet-types';
import { refusalOf } from './staffing-words';
import { removeThings, type ThingKind } from './thing-edits';
import classes from './staffing.module.css';

interface Thing {
  readonly id: string;
}
type Patch<Row extends Thing> = Partial<Omit<Row, 'id'>>;

interface ThingSheetProps<Row extends Thing> extends Pick<
  WorksheetProps<Row, Patch<Row>>,
  'columns' | 'rows' | 'groups' | 'footer'
> {
  readonly kind: ThingKind;
  readonly commands: ManyCommands<Row>;
  /** A row of which nothing is known yet. */
  readonly blank: Row;
  readonly hasName: (row: Row) => boolean;
  /** What a row that is pasted behind this one has of it: that it stands in the same group. */
  readonly like?: (row: Row) => Patch<Row>;
  /** Adds a row by its name; answers its id, or null when none was added. */
  readonly onAdd: (text: string) => string | null;
}

interface SheetWords {
  readonly sheet: UiKey;
  readonly addLabel: UiKey;
  readonly addHint: UiKey;
  readonly nameNeeded: UiKey;
  /** Title, then why one would begin and how. */
  readonly empty: readonly [title: UiKey, why: UiKey, how?: UiKey];
}

const WORDS: Readonly<Record<ThingKind, SheetWords>> = {
  training: {
    sheet: 'staffing-training.sheet',
    addLabel: 'staffing-training.add_label',
    addHint: 'staffing-training.add_hint',
    nameNeeded: 'staffing-training.title_needed',
    empty: ['staffing-training.empty_title', 'staffing-training.empty_why', 'staffing-training.empty_how'],
  },
  tool: {
    sheet: 'staffing-tools.sheet',
    addLabel: 'staffing-tools.add_label',
    addHint: 'staffing-tools.add_hint',
    nameNeeded: 'staffing-tools.name_needed',
    empty: ['staffing-tools.empty_title', 'staffing-tools.empty_why'],
  },
  infrastructure: {
    sheet: 'staffing-infrastructure.sheet',
    addLabel: 'staffing-infrastructure.add_label',
    addHint: 'staffing-infrastructure.add_hint',
    nameNeeded: 'staffing-infrastructure.name_needed',
    empty: ['staffing-infrastructure.empty_title', 'staffing-infrastructure.empty_why'],
  },
};

const idOf = ({ id }: Thing): string => id;

/** Training, tools or infrastructure as a worksheet. */
export function ThingSheet<Row extends Thing>(props: ThingSheetProps<Row>) {
  const { kind, commands, blank, hasName, like, onAdd, ...grid } = props;
  const { t } = useWords();
  const words = WORDS[kind];
  const selected = useSession(({ selection }) => (selection?.kind === kind ? selection.id : null));
  const write: WorksheetPaste<Row, Patch<Row>>['onPaste'] = ({ changes, added }) => {
    const entries = added.map((patches) =>
      patches.reduce<Row>((row, patch) => ({ ...row, ...patch }), { ...blank, id: newId() }),
    );
    if (!entries.every(hasName)) return t(words.nameNeeded);
    return refusalOf(dispatch(commands.change, { changes, entries }), t);
  };
  return (
    <Worksheet
      {...grid}
      label={t(words.sheet)}
      rowId={idOf}
      selected={selected}
      onSelect={(id) => select({ kind, id })}
      onEdit={(changes) => write({ changes, added: [] })}
      apply={(row, patch) => ({ ...row, ...patch })}
      paste={{ blank, ...(like && { like }), onPaste: write }}
      onRemove={(ids) => removeThings(kind, ids)}
      empty={<Empty texts={words.empty} />}
      add={{ label: t(words.addLabel), placeholder: t(words.addHint), button: t('staffing.add'), onAdd }}
    />
  );
}

function Empty({ texts: [title, why, how] }: { readonly texts: SheetWords['empty'] }) {
  const { t } = useWords();
  return (
    <div className={classes.empty}>
      <h2>{t(title)}</h2>
      <p>{t(why)}</p>
      {how && <p className={classes.quiet}>{t(how)}</p>}
    </div>
  );
}
