export { StakeholdersScreen } from './stakeholders-screen';
export { StakeholderPanel } from './stakeholder-panel';
