import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './fonts.css';
import './base.css';
import './ui/body.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { loadMessages } from './app/loadMessages';
import { startMessages } from './i18n';
import { styleNonce } from './ui/Display';

/* The scroll lock under dialogs makes a style element of its own. */
setNonce(styleNonce());

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
await startMessages(loadMessages);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
