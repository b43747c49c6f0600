/** Made by `python -m webapp.generate`; never edited by hand. */

/** @type {Record<string, string>} */
export const FIELD_SENTENCES = {
 "required": "Please fill in: %(label)s",
 "required_choice": "Please answer: %(label)s",
 "required_when": "Please say when: %(label)s",
 "kind": "%(label)s: this is not of the right kind",
 "not_a_date": "%(label)s: please give a day that exists",
 "not_a_time": "%(label)s: please give a time such as 14:30",
 "not_whole": "%(label)s: please give a whole number",
 "not_decimal": "%(label)s: please give a number such as 12.50",
 "too_small": "%(label)s: please give %(min)s or more",
 "too_large": "%(label)s: please give %(max)s or less",
 "too_long": "%(label)s: please use %(max)s characters or fewer",
 "not_a_choice": "Please choose one of the answers: %(label)s",
 "not_text": "%(label)s: one character in it cannot be stored",
 "not_a_reference": "%(label)s does not name a record",
 "unknown_field": "%(label)s is not a field of this record",
 "unknown_type": "%(label)s is not a kind of record",
 "frozen": "A signed note never changes. Write an addendum instead.",
 "finished": "This form is finished. What is different goes into a correction.",
 "create_only": "This is never edited. Write a new one that corrects it.",
 "not_yours": "Only its author can do that.",
 "ends_before_start": "The visit cannot end before it starts",
 "one_primary": "A client has exactly one primary worker"
};

/** @type {string} */
export const NOT_FOUND = "This page does not exist, or it is not yours to see.";

/** @type {string} */
export const NO_LOCK = "Only a phone with a lock goes into other hands. Sign in on it once, then it has one.";

/** @type {string} */
export const BUSY = "The server is busy. Nothing is lost; please try again shortly.";

/** @type {string} */
export const NOBODY_BY_THAT_NAME = "No client on this phone has exactly this name.";

/** @type {string} */
export const DOES_NOT_UNLOCK = "That pass phrase does not open this phone. If you changed it elsewhere, the one before opens it until you sign in here.";

/** @type {string} */
export const TOO_MANY_TRIES = "Too many tries. Please try again after %(time)s.";

/** @type {string} */
export const WRONG_PASS_PHRASE = "That is not your pass phrase.";

/** @type {string} */
export const WRONG_PIN = "That is not the PIN. After five wrong ones only your pass phrase opens this phone.";

/** @type {string} */
export const PIN_GONE = "The PIN opens this phone no more. Please type your pass phrase.";

/** @type {string} */
export const PIN_NOT_OF_DIGITS = "A PIN has six to twelve digits and nothing else.";

/** @type {string} */
export const PIN_EASILY_GUESSED = "Somebody would try that PIN first. Please choose another.";

/** @type {string} */
export const NOT_THE_SAME = "The two are not the same. Please type both again.";

/** @type {string} */
export const CHOSEN_TOO_LATE = "That took too long. Please type your pass phrase again.";
