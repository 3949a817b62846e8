export { ServicePanel } from './service-panel';
export { ServicesScreen } from './services-screen';
