/**
 * Turn: when the phone goes into a client's hands, no page stays behind that shows anybody. The page that hands it over goes
 * where its own answer leads, and is drawn anew when somebody goes back to it.
 */

const HANDS_OVER = '[data-hands-over]';

/** Begin to look out for it. */
export function leaveWhenHandedOver() {
  window.addEventListener('pageshow', ({ persisted }) => { if (persisted && document.querySelector(HANDS_OVER)) location.reload(); });
}

/** The phone is in a client's hands. */
export function handedOver() {
  if (!document.querySelector(HANDS_OVER)) location.reload();
}
