import { Checkbox } from '@mantine/core';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { IconGripVertical } from '@tabler/icons-react';
import { memo, useRef, type CSSProperties } from 'react';
import { formatDayFor } from '@shared/i18n/format';
import type { ItemView } from '@shared/progress';
import { usePlan } from '../../state/document-store';
import { select, useSession } from '../../state/session-store';
import { useWords } from '../../ui/words';
import type { ToggleHow } from './chosen';
import { ItemFlags } from './item-flags';
import { ReasonForm } from './reason-form';
import { StateControl } from './state-control';
import { useStateChange } from './use-state-change';
import classes from './list.module.css';

interface ItemRowProps {
  readonly item: ItemView;
  readonly title: string;
  readonly chosen: boolean;
  readonly onChoose: (id: string, how: ToggleHow) => void;
  readonly sortable: boolean;
}

/** One item: its state to be changed in place, its title that opens the inspector, who and when. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, title, chosen, sortable } = props;
  const selected = useSession(({ selection }) => selection?.kind === 'item' && selection.id === item.id);
  const row = useRef<HTMLLIElement | null>(null);
  const { setNodeRef, attributes, listeners, transform, transition, isDragging, setActivatorNodeRef } =
    useSortable({ id: item.id, disabled: !sortable });
  const style: CSSProperties = { transform: CSS.Translate.toString(transform), transition: transition ?? '' };
  return (
    <li
      ref={(node) => {
        row.current = node;
        setNodeRef(node);
      }}
      style={style}
      className={classes.row}
      data-item={item.id}
      data-selected={selected || undefined}
      data-chosen={chosen || undefined}
      data-dragging={isDragging || undefined}
      data-settled={isQuiet(item) || undefined}
    >
      <ChooseBox {...props} />
      {sortable ? (
        <MoveHandle title={title} ref={setActivatorNodeRef} {...attributes} {...listeners} />
      ) : (
        <span />
      )}
      <RowBody item={item} title={title} row={row} />
    </li>
  );
}, isSameRow);

function isSameRow(a: ItemRowProps, b: ItemRowProps): boolean {
  return (
    a.item.id === b.item.id &&
    a.item.record === b.item.record &&
    a.item.overdue === b.item.overdue &&
    a.item.origin === b.item.origin &&
    a.title === b.title &&
    a.chosen === b.chosen &&
    a.sortable === b.sortable &&
    a.onChoose === b.onChoose
  );
}

/** Done and not applicable items step back. */
function isQuiet({ record }: ItemView): boolean {
  return record.state === 'done' || record.state === 'notApplicable';
}

function ChooseBox({ item, title, chosen, onChoose }: ItemRowProps) {
  const { t } = useWords();
  return (
    <Checkbox
      size="xs"
      aria-label={t('stages.choose', { title })}
      checked={chosen}
      data-column="choose"
      onChange={(event) => {
        const { nativeEvent, currentTarget } = event;
        const range = 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true;
        onChoose(item.id, { isChosen: currentTarget.checked, range });
      }}
    />
  );
}

type MoveHandleProps = React.ComponentPropsWithRef<'button'> & { readonly title: string };

function MoveHandle({ title, ...rest }: MoveHandleProps) {
  const { t } = useWords();
  return (
    <button {...rest} type="button" className={classes.handle} aria-label={t('stages.move', { title })}>
      <IconGripVertical size={14} stroke={1.75} />
    </button>
  );
}

interface RowBodyProps {
  readonly item: ItemView;
  readonly title: string;
  readonly row: React.RefObject<HTMLLIElement | null>;
}

function RowBody({ item, title, row }: RowBodyProps) {
  const { t } = useWords();
  const change = useStateChange([item.id]);
  const backToState = () => row.current?.querySelector<HTMLElement>('[data-column="state"]')?.focus();
  return (
    <>
      <div className={classes.stateCell}>
        <StateControl state={item.record.state} title={title} onChoose={change.choose} />
      </div>
      <div className={classes.titleCell}>
        <button
          type="button"
          className={classes.title}
          data-column="title"
          onClick={() => select({ kind: 'item', id: item.id })}
          onFocus={() => followInInspector(item.id)}
        >
          <bdi>{title}</bdi>
        </button>
        {item.origin === 'own' && <span className={classes.tag}>{t('stages.own')}</span>}
        {item.origin === 'unknown' && <span className={classes.tag}>{t('stages.unknown')}</span>}
        <ItemFlags item={item} />
        {item.record.reason !== '' && !change.asking && (
          <div className={classes.rowReason}>
            <bdi>{item.record.reason}</bdi>
          </div>
        )}
      </div>
      <OwnerCell owner={item.record.owner} />
      <DueCell item={item} />
      {change.asking && (
        <div className={classes.rowForm}>
          <ReasonForm
            state={change.asking}
            initial={item.record.state === change.asking ? item.record.reason : ''}
            onConfirm={(reason) => {
              change.confirm(reason);
              backToState();
            }}
            onCancel={() => {
              change.cancel();
              backToState();
            }}
          />
        </div>
      )}
    </>
  );
}

function OwnerCell({ owner }: { readonly owner: string | null }) {
  const { t } = useWords();
  const person = usePlan((plan) => plan.people.find(({ id }) => id === owner));
  return (
    <span className={classes.ownerCell} title={person?.name}>
      {person && (
        <>
          <span className="visually-hidden">{`${t('stages.column_owner')}: `}</span>
          <bdi>{person.name}</bdi>
        </>
      )}
    </span>
  );
}

function DueCell({ item }: { readonly item: ItemView }) {
  const { t, language } = useWords();
  const { due } = item.record;
  return (
    <span className={classes.dueCell} data-overdue={item.overdue || undefined}>
      {due !== null && (
        <>
          <span className="visually-hidden">{`${t('stages.column_due')}: `}</span>
          <bdi>{formatDayFor(language, due, 'short')}</bdi>
          {item.overdue && <span className={classes.overdue}>{t('stages.flag_overdue')}</span>}
        </>
      )}
    </span>
  );
}

/** While the inspector shows an item, it follows the row somebody goes to; it never opens by itself. */
function followInInspector(id: string): void {
  const { inspectorOpen, selection } = useSession.getState();
  if (inspectorOpen && selection?.kind === 'item' && selection.id !== id) select({ kind: 'item', id });
}
