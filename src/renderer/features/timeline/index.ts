export { TimelineScreen } from './timeline-screen';
export { TaskPanel } from './task-panel';
