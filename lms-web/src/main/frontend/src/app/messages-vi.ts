import type { Messages } from '../i18n';
import { byFeature } from './byFeature';

export const messages: Messages = byFeature(import.meta.glob<object>(['/src/*/messages/vi.json', '!/src/exam-room/**'], { eager: true, import: 'default' }));
