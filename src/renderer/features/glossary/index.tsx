export { GlossaryScreen } from './glossary-screen';
export { TermPanel } from './term-panel';
