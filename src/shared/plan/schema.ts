import { z } from 'zod';
import { budget } from './budget';
import { documents } from './document';
import { id, day } from './fields';
import { identity, person, planSettings } from './identity';
import { organization } from './organization';
import { decision, glossaryTerm, risk, services } from './registers';
import { staffing } from './staffing';
import { stages } from './stages';
import { stakeholders } from './stakeholders';
import { timeline } from './timeline';

/**
 * The plan, as it stands in the file under `plan`. Unknown fields are refused: a field this version does
 * not know would be lost on the next save. Cross-references are checked in `cross-checks.ts`.
 */
export const planSchema = z.strictObject({
  id,
  createdOn: day,
  identity,
  settings: planSettings,
  people: z.array(person),
  stages,
  organization,
  services,
  stakeholders,
  timeline,
  staffing,
  budget,
  risks: z.array(risk),
  decisions: z.array(decision),
  glossary: z.array(glossaryTerm),
  documents,
});
