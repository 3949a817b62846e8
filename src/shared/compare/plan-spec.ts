import { BUDGET } from './budget-spec';
import { ORGANIZATION } from './organization-spec';
import { DECISIONS, DOCUMENTS, GLOSSARY, IDENTITY, PEOPLE, RISKS, SERVICES } from './register-spec';
import { field, fields, type Fields } from './spec';
import { STAGE_WORK } from './stage-spec';
import { STAFFING } from './staffing-spec';
import { STAKEHOLDERS } from './stakeholder-spec';
import { TIMELINE } from './timeline-spec';

/**
 * The whole plan as it is compared. Left out on purpose: `id` and `createdOn` say which plan it is, and
 * `settings.me` says who sits before the screen; taking a colleague's file over must not change them.
 */
export const PLAN_SPEC: Fields = fields(
  { ...field('identity', null, IDENTITY), area: 'identity' },
  { ...field('people', null, PEOPLE), area: 'people' },
  field('stages', null, STAGE_WORK),
  { ...field('timeline', null, TIMELINE), area: 'timeline' },
  { ...field('stakeholders', null, STAKEHOLDERS), area: 'stakeholders' },
  { ...field('organization', null, ORGANIZATION), area: 'organization' },
  { ...field('services', null, SERVICES), area: 'services' },
  { ...field('staffing', null, STAFFING), area: 'staffing' },
  { ...field('budget', null, BUDGET), area: 'budget' },
  { ...field('risks', null, RISKS), area: 'risks' },
  { ...field('decisions', null, DECISIONS), area: 'decisions' },
  { ...field('glossary', null, GLOSSARY), area: 'glossary' },
  { ...field('documents', null, DOCUMENTS), area: 'documents' },
);
