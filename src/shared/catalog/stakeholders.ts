import type { StakeholderRole, StakeholderType } from './stakeholder-types';

/**
 * The sixteen kinds of stakeholder of SEI stage 1 (S3-STG1-10 to S3-STG1-25). Words: `stk-t-<id>`.
 * A plan may name kinds of its own beside them.
 */
export const STAKEHOLDER_TYPES: readonly StakeholderType[] = [
  { id: 'governmentAgency', refs: ['S3-STG1-10'] },
  { id: 'criticalInfrastructure', refs: ['S3-STG1-11'] },
  { id: 'homelandSecurity', refs: ['S3-STG1-12'] },
  { id: 'military', refs: ['S3-STG1-13'] },
  { id: 'industryPartner', refs: ['S3-STG1-14'] },
  { id: 'localCsirt', refs: ['S3-STG1-15'] },
  { id: 'technologyVendor', refs: ['S3-STG1-16'] },
  { id: 'securityVendor', refs: ['S3-STG1-17'] },
  { id: 'trustedExpert', refs: ['S3-STG1-18', 'S3-APC-29'] },
  { id: 'lawMaker', refs: ['S3-STG1-19'] },
  { id: 'legalCounsel', refs: ['S3-STG1-20'] },
  { id: 'humanResources', refs: ['S3-STG1-21'] },
  { id: 'mediaRelations', refs: ['S3-STG1-22'] },
  { id: 'lawEnforcement', refs: ['S3-STG1-23'] },
  { id: 'businessManager', refs: ['S3-STG1-24'] },
  { id: 'itStaff', refs: ['S3-STG1-25'] },
];

/** What a stakeholder can be to the team. Words: `stk-r-<id>`. */
export const STAKEHOLDER_ROLES: readonly StakeholderRole[] = [
  { id: 'sponsor', refs: ['S2-GOV-13', 'S3-STG2-33'] },
  { id: 'champion', refs: ['S2-GOV-13'] },
  { id: 'decisionMaker', refs: ['S1-BAS-04'] },
  { id: 'constituent', refs: ['S2-CONST-06'] },
  { id: 'informationSource', refs: ['S2-INFO-06'] },
  { id: 'peerTeam', refs: ['S2-PEERIN-01', 'S2-PEERIN-04', 'S2-PEEROUT-01'] },
  { id: 'adviser', refs: ['S2-PREP-10', 'S2-PREP-11', 'S2-PREP-12'] },
  { id: 'regulator', refs: ['S3-BEN-14'] },
  { id: 'lawEnforcement', refs: ['S2-CONST-19', 'S2-CONST-24'] },
  { id: 'donor', refs: [] },
  { id: 'vendor', refs: ['S3-STG1-16', 'S3-STG1-17', 'S1-REF-04'] },
  { id: 'media', refs: ['S1-CHA-11'] },
  { id: 'crisisBody', refs: ['S3-BACK-06'] },
  { id: 'partner', refs: ['S3-CONC-01'] },
];
