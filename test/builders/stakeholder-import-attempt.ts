import { importStakeholders } from '@shared/commands/stakeholder-import';
import { idIn, someone, type Attempt } from './command-attempts';
import { aPerson, aStakeholder } from './plan-parts';

/** A list with new bodies and persons, and with what must be refused: taken ids, unknown ones, circles. */
export const IMPORT_ATTEMPT: Attempt = (trial, apply) => {
  const { register } = trial.plan.stakeholders;
  const known = (): string => idIn(trial, register);
  const person = aPerson(
    trial.pick([`${trial.freshId()}ip`, trial.plan.people[0]?.id ?? 'ip']) ?? 'ip',
    'New',
  );
  const id = trial.pick([`${trial.freshId()}ib`, `${trial.freshId()}ib`, known()]) ?? 'ib';
  const body = aStakeholder({
    ...{ id, name: trial.pick(['Ministry', 'Ministry', '']) ?? '', primary: person.id },
    parent: trial.pick([null, known(), id]) ?? null,
  });
  const patches = [
    { parent: body.id },
    { parent: known() },
    { owner: someone(trial) },
    { owner: 'no-such-id' },
    { influence: 2, channels: trial.text.split('\n')[0] ?? '' },
  ];
  const updates =
    trial.pick([true, false]) === true ? [{ id: known(), patch: trial.pick(patches) ?? {} }] : [];
  const organizations = [trial.pick([body.id, known()]) ?? body.id];
  const personUpdates = [{ id: idIn(trial, trial.plan.people), patch: { organizations } }];
  apply(importStakeholders, {
    ...{ entries: [body], people: [person], updates },
    personUpdates: trial.pick([personUpdates, []]) ?? [],
  });
};
