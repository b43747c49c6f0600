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
 *   <html data-vault="open" data-blank>            whether #lock has something to lock; nothing is to be seen. See page/lock.js
 *   button#lock                                    locks this phone, in all tabs
 *   form[action="/unlock"], form[action="/write"]  a phone that is locked, or was not heard from: it tries the line all the same
 *   form[action="/login"]                          is sent once the worker stands between it and the office
 *   [data-attach="<address>"]                      a question that is answered with a file; see page/attaching.js
 *   button[data-locate] (hidden)                   takes the place of this phone into the field it names; see page/place.js
 *   <form data-hands-over>                         the phone goes into a client's hands; see page/turn.js
 *   <form data-passkey="make | show | …">            asks the browser for a passkey; see page/passkeys.js
 *   <form data-draft="<key>">                      its fields go to PUT /drafts/<key> while somebody types
 *   <form data-busy="<sentence>">                   says that it works, and is sent once; see page/busy.js
 *   <template data-offer="idle">                     a desk asks whether somebody is still there; see page/idle.js
 *   #install (hidden)                              shown when the browser can install; a press asks it to
 *   <main tabindex="-1">, h1                       focus goes to the main part after a boosted page change
 */

import { offerAttaching } from './page/attaching.js';
import { sayBusy } from './page/busy.js';
import { keepDrafts } from './page/drafts.js';
import { followSwaps } from './page/focus.js';
import { keepFresh } from './page/fresh.js';
import { tellTabs, watchDesk } from './page/idle.js';
import { offerInstallation } from './page/install.js';
import { keepKeys } from './page/keys.js';
import { followLanguage } from './page/language.js';
import { watchLock } from './page/lock.js';
import { listen } from './page/news.js';
import { offerPasskeys } from './page/passkeys.js';
import { offerPlace } from './page/place.js';
import { watchStorage } from './page/storage.js';
import { leaveWhenHandedOver } from './page/turn.js';
import { signInThroughWorker, startWorker, tryAlone } from './page/worker.js';

if ('serviceWorker' in navigator) {
  keepKeys();
  watchLock();
  signInThroughWorker();
}
listen();
followLanguage();
keepDrafts();
sayBusy();
followSwaps();
leaveWhenHandedOver();
offerPlace();
offerAttaching();
keepFresh();
offerInstallation();
offerPasskeys();
if (document.body.dataset.role === 'worker' && 'serviceWorker' in navigator) {
  startWorker(document.body.dataset.worker ?? '');
  watchStorage();
} else if (document.querySelector('form:is([action="/unlock"], [action="/write"])')) tryAlone();
else if (document.body.dataset.worker) watchDesk();
else if (location.pathname === '/login') tellTabs();
