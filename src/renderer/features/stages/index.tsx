export { ItemInspector } from './item-inspector';
export { StageScreen } from './stage-screen';
