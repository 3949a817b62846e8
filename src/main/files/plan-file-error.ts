import type { AppError } from '@shared/contract/errors';
import { never } from '@shared/core/assert';
import type { PlanFileError } from '@shared/plan-file/parse-plan-file';

/** A failure of reading the text of a plan, in the terms of the contract. `file` is the plain name. */
export function planFileError(error: PlanFileError, file: string): AppError {
  switch (error.type) {
    case 'empty':
      return { code: 'truncated', file, detail: 'The file is empty.' };
    case 'truncated':
    case 'zeroFilled':
    case 'notAPlan':
      return { code: error.type, file };
    case 'notJson':
      return { code: 'notJson', file, detail: error.detail };
    case 'newerVersion':
      return { code: 'newerVersion', file, facts: { version: String(error.version) } };
    case 'invalidPlan':
      return { code: 'invalidPlan', file, facts: { field: error.path }, detail: error.problem };
    case 'inconsistentPlan': {
      const [first] = error.faults;
      const facts = {
        count: String(error.faults.length),
        ...(first ? { field: first.where, id: first.id, fault: first.type } : {}),
      };
      return { code: 'inconsistentPlan', file, facts, detail: JSON.stringify(error.faults.slice(0, 50)) };
    }
    default:
      return never(error);
  }
}
