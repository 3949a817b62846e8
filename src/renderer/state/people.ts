import { useCallback, useMemo } from 'react';
import { personCommands } from '@shared/commands/people';
import type { Person } from '@shared/plan/types';
import { affiliatedPeople } from '@shared/stakeholders';
import { dispatch, usePlan } from './document-store';
import { newId } from './new-id';
import { NEW_PERSON } from '@shared/plan/defaults';

interface People {
  /** With the organization each belongs to by the register of stakeholders. */
  readonly people: readonly Person[];
  /** Adds a person by name and answers the id, for "type to create" in every person field. */
  readonly createPerson: (name: string) => string;
}

/** The people of the plan, for person pickers. */
export function usePeople(): People {
  const all = usePlan((plan) => plan.people);
  const stakeholders = usePlan((plan) => plan.stakeholders);
  const people = useMemo(() => affiliatedPeople({ people: all, stakeholders }), [all, stakeholders]);
  const createPerson = useCallback((name: string) => {
    const entry = { ...NEW_PERSON, id: newId(), name };
    dispatch(personCommands.add, { entry });
    return entry.id;
  }, []);
  return useMemo(() => ({ people, createPerson }), [people, createPerson]);
}
