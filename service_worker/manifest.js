/** The manifest that this device runs: every page, every form and the contract, spelled out once. */

import { manifest as compact } from './generated/manifest.js';
import { spelledOut } from './spelled_out.js';

export const manifest = spelledOut(compact);
