export { createExporter } from './create-exporter';
export { findChromiumPrinter } from './print/chromium-printer';
