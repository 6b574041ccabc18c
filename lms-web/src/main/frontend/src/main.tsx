import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './fonts.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { loadMessages } from './app/loadMessages';
import { startMessages } from './i18n';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
await startMessages(loadMessages);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
