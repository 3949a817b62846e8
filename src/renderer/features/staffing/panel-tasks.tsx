import { roleTasks, STAFF_ROLES, staffRole } from '@shared/catalog/staffing-further-roles';
import { offeredServices } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { ChoicesField } from '../../ui/choices-field';
import { MarkdownField } from '../../ui/markdown-field';
import { useWords } from '../../ui/words';
import { SelectField, type PartProps } from './panel-parts';

/**
 * What the post does. A task that hangs on a service is offered only while the service is; one that was chosen
 * before stays until it is taken away.
 */
export function TasksPart({ entry, words, set }: PartProps) {
  const { t } = useWords();
  const services = usePlan((plan) => plan.services);
  const offered = offeredServices({ services });
  const own = staffRole(entry.role ?? '');
  const tasks = own ? roleTasks(own, offered) : [];
  const known = new Set(tasks.map(({ id }) => id));
  const others = STAFF_ROLES.flatMap((role) => roleTasks(role, offered)).filter(({ id }) => !known.has(id));
  const taken = STAFF_ROLES.flatMap((role) => role.tasks).filter(
    ({ id }) => entry.tasks.includes(id) && !known.has(id),
  );
  const name = (id: string): string => words.text(`stf-t-${id}`, 'name');
  return (
    <>
      <ChoicesField
        label={t('staffing.tasks')}
        options={[...tasks, ...taken].map(({ id }) => ({ value: id, label: name(id) }))}
        value={entry.tasks}
        onChange={(chosen) => set({ tasks: [...chosen] })}
      />
      <SelectField
        label={t('staffing.task_add')}
        value={null}
        none={t('staffing.task_none')}
        options={others
          .filter(({ id }) => !entry.tasks.includes(id))
          .map(({ id }) => ({ value: id, label: name(id) }))}
        onChange={(id) => {
          if (id !== null) set({ tasks: [...entry.tasks, id] });
        }}
      />
      <MarkdownField
        label={t('staffing.own_tasks')}
        value={entry.ownTasks}
        onChange={(ownTasks) => set({ ownTasks })}
      />
    </>
  );
}
