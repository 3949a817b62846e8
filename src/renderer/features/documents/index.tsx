export { DocumentsScreen } from './documents-screen';
export { SectionPanel } from './section-panel';
