import { agreements } from './agreements';
import { alternatives } from './alternatives';
import { annexPosts } from './annex-posts';
import { communication } from './communication';
import { constituency } from './constituency';
import { engagementPlan } from './engagement-plan';
import { facilities } from './facilities';
import { annexGlossary } from './glossary';
import type { Leaves } from './leaves';
import { media, relationships, scenarios } from './partners';
import { organization } from './place';
import { purposeScope, references } from './purpose-scope';
import { currentSituation, direction, justification } from './reasons';
import { mandate } from './remit';
import { resources } from './resources';
import { responsibilities } from './responsibilities';
import { roadmap } from './roadmap';
import { annexServices, services } from './services';
import { staffing } from './staffing';
import { stakeholderOverview } from './stakeholder-overview';
import { summary } from './summary';
import { information, modes, processes } from './work';

/** Every section with a generated part. The others are fed by the team's own text alone. */
export const LEAVES: Leaves = {
  ...summary,
  ...purposeScope,
  ...references,
  ...currentSituation,
  ...justification,
  ...direction,
  ...mandate,
  ...constituency,
  ...organization,
  ...services,
  ...modes,
  ...processes,
  ...information,
  ...staffing,
  ...facilities,
  ...stakeholderOverview,
  ...engagementPlan,
  ...responsibilities,
  ...relationships,
  ...agreements,
  ...media,
  ...communication,
  ...scenarios,
  ...alternatives,
  ...resources,
  ...roadmap,
  ...annexGlossary,
  ...annexServices,
  ...annexPosts,
};
