export { FieldPanel } from './field-panel';
export { OrganizationScreen } from './organization-screen';
