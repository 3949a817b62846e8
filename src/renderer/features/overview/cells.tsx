import { stageNumber } from '@shared/catalog/stages';
import { formatDayFor } from '@shared/i18n/format';
import type { ItemView } from '@shared/progress';
import { usePlan } from '../../state/document-store';
import { goTo } from '../../state/session-store';
import { ItemStateMark } from '../../ui/item-state-mark';
import { useWords } from '../../ui/words';
import { STAGE_NAMES } from '../../state/stage-words';
import classes from './overview.module.css';

interface ItemCellProps {
  readonly item: ItemView;
  readonly title: string;
}

/** An item by title, with its stage; leads to it on the screen of the stage. */
export function ItemCell({ item, title }: ItemCellProps) {
  const { t } = useWords();
  const number = stageNumber(item.stage);
  return (
    <button
      type="button"
      className={classes.item}
      onClick={() => goTo({ screen: item.stage, section: item.theme }, { kind: 'item', id: item.id })}
    >
      <ItemStateMark state={item.record.state} />
      <span className={classes.itemWords}>
        <bdi className={classes.itemTitle}>{title}</bdi>
        <span className={classes.itemStage} style={{ '--hue': `var(--stage-${String(number)})` }}>
          {t('overview.stage_name', { number, name: t(STAGE_NAMES[item.stage]) })}
        </span>
      </span>
    </button>
  );
}

export function OwnerCell({ owner }: { readonly owner: string | null }) {
  const person = usePlan((plan) => plan.people.find(({ id }) => id === owner));
  return (
    <span className={classes.owner} title={person?.name}>
      <bdi>{person?.name ?? ''}</bdi>
    </span>
  );
}

export function DueCell({ due }: { readonly due: string | null }) {
  const { language } = useWords();
  return <bdi className={classes.due}>{due === null ? '' : formatDayFor(language, due, 'short')}</bdi>;
}
