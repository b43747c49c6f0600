/** The pieces of the program, where nothing is bundled: all of them are here from the start. */

import * as catalogue_es from '../../../service_worker/pieces/catalogue_es.js';
import * as filling from '../../../service_worker/pieces/filling.js';
import * as pages from '../../../service_worker/pieces/pages.js';
import * as sealing from '../../../service_worker/pieces/sealing.js';

globalThis.doorstep = { catalogue_es, filling, pages, sealing };
