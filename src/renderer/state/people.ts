import { useCallback, useMemo } from 'react';
import { personCommands } from '@shared/commands/people';
import type { Person } from '@shared/plan/types';
import { dispatch, usePlan } from './document-store';
import { newId } from './new-id';
import { NEW_PERSON } from '@shared/plan/defaults';

interface People {
  readonly people: readonly Person[];
  /** Adds a person by name and answers the id, for "type to create" in every person field. */
  readonly createPerson: (name: string) => string;
}

/** The people of the plan, for person pickers. */
export function usePeople(): People {
  const people = usePlan((plan) => plan.people);
  const createPerson = useCallback((name: string) => {
    const entry = { ...NEW_PERSON, id: newId(), name };
    dispatch(personCommands.add, { entry });
    return entry.id;
  }, []);
  return useMemo(() => ({ people, createPerson }), [people, createPerson]);
}
