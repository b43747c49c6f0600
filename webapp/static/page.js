/**
 * The page's side of the device: it registers the worker, tells it who is signed in, gives it reasons to try, keeps every
 * keystroke, and says what the person must know. It renders nothing: sentences come from the templates.
 *
 * Hooks in the templates:
 *   <body data-worker="<id>" data-role="worker">   the worker is registered only for case workers, and told this id
 *   #waiting                                       the sync sentence; hx-trigger="waiting from:body" fetches it again
 *   event `waiting` on body                        something was saved, answered or received, in any tab
 *   <main id="main">                               laid over with itself as it is by then, unless somebody is busy there
 *   #offers (aria-live)                            where offers appear; each is cloned from
 *   <template data-offer="update | signed-out | storage-…">
 *   button[data-accept] in an offer                says yes (update: take over now); button[data-dismiss] closes it
 *   form[action="/login"]                          is sent once the worker stands between it and the office
 *   <form data-draft="<key>">                      its fields go to PUT /drafts/<key> while somebody types
 *   <template data-offer="idle">                     a desk asks whether somebody is still there; see page/idle.js
 *   #install (hidden)                              shown when the browser can install; a press asks it to
 *   <main tabindex="-1">, h1                       focus goes to the main part after a boosted page change
 */

import { keepDrafts } from './page/drafts.js';
import { followSwaps } from './page/focus.js';
import { keepFresh } from './page/fresh.js';
import { tellTabs, watchDesk } from './page/idle.js';
import { offerInstallation } from './page/install.js';
import { keepKeys } from './page/keys.js';
import { listen } from './page/news.js';
import { watchStorage } from './page/storage.js';
import { signInThroughWorker, startWorker } from './page/worker.js';

if ('serviceWorker' in navigator) {
  keepKeys();
  signInThroughWorker();
}
listen();
keepDrafts();
followSwaps();
keepFresh();
offerInstallation();
if (document.body.dataset.role === 'worker' && 'serviceWorker' in navigator) {
  startWorker(document.body.dataset.worker ?? '');
  watchStorage();
} else if (document.body.dataset.worker) watchDesk();
else if (location.pathname === '/login') tellTabs();
