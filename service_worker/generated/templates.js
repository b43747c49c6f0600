// Made from the Jinja2 templates by `python -m webapp.generate`. Change those, not this.
// @ts-nocheck

import { add, and, attribute, call, callMethod, callMethodWith, callWith, compare, compareOnce, concat, dict, divide, floorDivide, html, item, iterate, known, loop, macro, markup, modulo, multiply, negate, nothing, or, positive, printf, setAttribute, slice, subtract, text, truth, unpack, unset, valueAt } from '../render/operations.js';
import * as filters from '../render/filters.js';
import * as methods from '../render/methods.js';
import * as tests from '../render/tests.js';

export const templates = {
  "bare.html": {
    *root(context) {
      const parent = context.extend("skeleton.html");
      yield* parent.root(context);
    },
    blocks: {
      "body": function block(context) {
        let out = "";
        let [l_0__, l_0_static] = context.resolve("_", "static");
        out += html`<body>
<a class="skip" href="#main">${call(l_0__, "Skip to what matters")}</a>
<main id="main" class="bare" tabindex="-1">
<p class="brand"><img src="${call(l_0_static, "icons/doorstep.svg")}" alt="" width="40" height="40"> Doorstep</p>
`;
        out += html`${markup(context.block("main"))}`;
        out += "</main>\n</body>\n";
        return out;
      },
      "main": function block(context) {
        let out = "";
        return out;
      },
    },
  },
  "layout.html": {
    *root(context) {
      let [l_0_icon, l_0_waiting_sentence] = unset("icon", "waiting_sentence");
      const parent = context.extend("skeleton.html");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      [l_0_waiting_sentence] = context.importNames(["waiting_sentence"], "parts/waiting.html", {});
      context.keep({ "waiting_sentence": l_0_waiting_sentence });
      yield* parent.root(context);
    },
    blocks: {
      "body": function block(context) {
        let out = "";
        let [l_0__, l_0_icon, l_0_me, l_0_page, l_0_waiting, l_0_waiting_sentence] = context.resolve("_", "icon", "me", "page", "waiting", "waiting_sentence");
        out += html`<body data-worker="${attribute(l_0_me, "id")}" data-role="${attribute(l_0_me, "role")}" hx-boost:inherited="true">
<a class="skip" href="#main">${call(l_0__, "Skip to what matters")}</a>
<div class="shell">
<div class="top screen"><div id="waiting" class="waiting" role="status" hx-get="/-/waiting" hx-trigger="waiting from:body" hx-swap="innerHTML">${call(l_0_waiting_sentence, l_0_waiting)}</div>`;
        if (compareOnce(attribute(l_0_me, "role"), "eq", "worker")) {
          out += html`<button id="lock" type="button" title="${call(l_0__, "Lock")}">${call(l_0_icon, "lock")}<span class="unseen">${call(l_0__, "Lock")}</span></button>`;
        }
        out += "</div>\n<div id=\"offers\" class=\"screen\" aria-live=\"polite\" hx-preserve></div>\n";
        out += html`${markup(context.include("parts/offers.html", {}))}`;
        out += html`${markup(context.include("parts/places.html", {}))}`;
        out += "<main id=\"main\" tabindex=\"-1\"";
        if (compareOnce(attribute(l_0_page, "name"), "in", ["sync_centre", "install_help", "language"])) {
          out += " class=\"plain\"";
        }
        out += ">\n";
        out += html`${markup(context.block("main"))}`;
        out += "</main>\n</div>\n</body>\n";
        return out;
      },
      "main": function block(context) {
        let out = "";
        return out;
      },
    },
  },
  "locked.html": {
    *root(context) {
      const parent = context.extend("bare.html");
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_problem] = context.resolve("_", "problem");
        if (truth(l_0_problem)) {
          out += html`${call(l_0__, "Please check")}: `;
        }
        out += html`${call(l_0__, "Locked")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_field, l_0_passkeys, l_0_path, l_0_pin, l_0_problem, l_0_show_time, l_0_turn, l_0_until] = context.resolve("_", "field", "passkeys", "path", "pin", "problem", "show_time", "turn", "until");
        out += html`<h1>${call(l_0__, "Locked")}</h1>
<p class="quiet">`;
        if (compareOnce(l_0_pin, "eq", "here")) {
          out += html`${call(l_0__, "Your PIN or your pass phrase opens this phone, also without a signal.")}`;
        } else if ((truth(l_0_pin) && !truth(l_0_problem))) {
          out += html`${call(l_0__, "The PIN is gone from this phone’s memory. Your pass phrase opens it, also without a signal.")}`;
        } else {
          out += html`${call(l_0__, "Your pass phrase opens this phone, also without a signal.")}`;
        }
        out += "</p>\n";
        if (truth(l_0_problem)) {
          out += html`<div class="problems" role="alert" tabindex="-1" id="problems" aria-labelledby="problems-title" data-errors><h2 id="problems-title">${call(l_0__, "There is something to put right")}</h2><ul><li><a href="#${l_0_field}">`;
          if (truth(l_0_until)) {
            out += html`${callWith(l_0__, { "time": call(l_0_show_time, l_0_until) }, l_0_problem)}`;
          } else {
            out += html`${call(l_0__, l_0_problem)}`;
          }
          out += "</a></li></ul></div>\n";
        }
        if (compareOnce(l_0_pin, "eq", "here")) {
          out += html`<form class="questions" method="post" action="/unlock">
<input type="hidden" name="next" value="${l_0_path}">
<div class="field`;
          if ((truth(l_0_problem) && compareOnce(l_0_field, "eq", "pin"))) {
            out += " bad";
          }
          out += html`"><label for="pin">${call(l_0__, "PIN")}</label><input id="pin" name="pin" class="pin" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" maxlength="12"`;
          if ((truth(l_0_problem) && compareOnce(l_0_field, "eq", "pin"))) {
            out += " aria-invalid=\"true\"";
          }
          out += html`></div>
<button class="btn main">${call(l_0__, "Unlock")}</button>
</form>
`;
        }
        out += html`<form class="questions" method="post" action="/unlock">
<input type="hidden" name="next" value="${l_0_path}">
<div class="field`;
        if ((truth(l_0_problem) && compareOnce(l_0_field, "eq", "password"))) {
          out += " bad";
        }
        out += html`"><label for="password">${call(l_0__, "Pass phrase")}</label><p class="hint" id="password-hint">${call(l_0__, "You may paste it.")}</p><input id="password" name="password" type="password" autocomplete="current-password" aria-describedby="password-hint"`;
        if ((truth(l_0_problem) && compareOnce(l_0_field, "eq", "password"))) {
          out += " aria-invalid=\"true\"";
        }
        out += "></div>\n<button class=\"btn";
        if (compareOnce(l_0_pin, "ne", "here")) {
          out += " main";
        }
        out += "\">";
        if (compareOnce(l_0_pin, "eq", "here")) {
          out += html`${call(l_0__, "Unlock with the pass phrase")}`;
        } else {
          out += html`${call(l_0__, "Unlock")}`;
        }
        out += "</button>\n</form>\n";
        if (truth(l_0_passkeys)) {
          out += html`<form class="questions" method="post" action="/unlock" data-passkey="unlock" data-passkeys="${filters.join(l_0_passkeys, " ")}" hidden>
<input type="hidden" name="next" value="${l_0_path}">
<p role="alert" class="error" data-passkey-failed hidden>${call(l_0__, "That did not work. Nothing has changed; please try again or another way.")}</p>
<button class="btn">${call(l_0__, "Unlock with a passkey")}</button>
</form>
`;
        }
        if (truth(l_0_turn)) {
          out += html`<p><a class="btn" href="${l_0_turn}">${call(l_0__, "Back to the questions")}</a></p>`;
        } else {
          out += html`<p><a class="btn plain" href="/login">${call(l_0__, "Sign in as somebody else")}</a></p>`;
        }
        return out;
      },
    },
  },
  "parts/offers.html": {
    *root(context) {
      let [l_0__] = context.resolve("_");
      let [l_0_icon, l_0_offer] = unset("icon", "offer");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      l_0_offer = macro("offer", ["name", "title", "text", "accept", "tone"], 3, false, (l_1_name, l_1_title, l_1_text, l_1_accept, l_1_tone) => {
        let out = "";
        if (l_1_accept === undefined) l_1_accept = "";
        if (l_1_tone === undefined) l_1_tone = "";
        out += html`<template data-offer="${l_1_name}"><div class="notice new ${l_1_tone}"><strong>${call(l_0_icon, "circle-alert")} ${l_1_title}</strong><p>${l_1_text}</p><div class="acts few">`;
        if (truth(l_1_accept)) {
          out += html`<button class="btn main" type="button" data-accept>${l_1_accept}</button>`;
        }
        out += html`<button class="btn plain" type="button" data-dismiss>${call(l_0__, "Not now")}</button></div></div></template>
`;
        return out;
      });
      context.share({ "offer": l_0_offer });
      yield html`${call(l_0_offer, "update", call(l_0__, "A newer Doorstep is ready"), call(l_0__, "Finish what you are writing first; nothing is lost either way."), call(l_0__, "Take it now"))}`;
      yield "\n";
      yield html`${call(l_0_offer, "signed-out", call(l_0__, "Please sign in again"), call(l_0__, "What you wrote is kept on this phone and goes to the office as soon as you are in."), call(l_0__, "Sign in"), "warn")}`;
      yield "\n";
      yield html`${call(l_0_offer, "idle", call(l_0__, "Are you still there?"), call(l_0__, "In two minutes this desk signs you out. What you have typed is kept and comes back when you sign in."), call(l_0__, "I am here"), "warn")}`;
      yield "\n";
      yield html`${call(l_0_offer, "not-here", call(l_0__, "Your caseload is not on this phone"), call(l_0__, "Sign in once more: then it comes onto this phone, sealed with your pass phrase, and works without a signal."), call(l_0__, "Sign in"), "warn")}`;
      yield "\n";
      yield html`${call(l_0_offer, "not-sealed", call(l_0__, "This phone can seal what it holds"), call(l_0__, "Sign in once more, and what is on this phone opens only with your pass phrase. Nothing that waits is lost."), call(l_0__, "Sign in"))}`;
      yield "\n";
      yield html`${call(l_0_offer, "storage-full", call(l_0__, "This phone is full"), call(l_0__, "What you just wrote is not saved yet; it stays on this page. Free some room, photos and videos take the most, and save it again."), "", "danger")}`;
      yield "\n";
      yield html`${call(l_0_offer, "storage-nearly-full", call(l_0__, "This phone is nearly full"), call(l_0__, "Free some room soon, so that nothing you write has to wait. Photos and videos take the most."), "", "warn")}`;
      yield "\n";
      yield html`${call(l_0_offer, "storage-broken", call(l_0__, "This phone’s storage cannot be read"), call(l_0__, "What you wrote stays on this page, but it is not saved. Close every window of Doorstep and open it again; do not clear the browser’s data."), "", "danger")}`;
      yield "\n";
      yield html`${call(l_0_offer, "storage-gone", call(l_0__, "This phone lost its storage"), call(l_0__, "The browser cleared what Doorstep kept here. Nothing was waiting when it was last seen, and your caseload comes back from the office."), call(l_0__, "I have read it"), "warn")}`;
      yield "\n";
      yield html`${call(l_0_offer, "storage-gone-unsent", call(l_0__, "This phone lost its storage"), call(l_0__, "The browser cleared what Doorstep kept here, and not everything had been sent. Your caseload comes back from the office; what you wrote since the last sync does not. Please write it down again, and tell your supervisor."), call(l_0__, "I have read it"), "danger")}`;
      yield "\n";
      yield html`${call(l_0_offer, "storage-draft", call(l_0__, "What you had typed could not be read"), call(l_0__, "This phone’s storage was damaged there. Look at the form you were in, and type again what is missing. What you had saved is kept."), call(l_0__, "I have read it"), "warn")}`;
      yield "\n";
      yield html`${call(l_0_offer, "storage-not-kept", call(l_0__, "The browser may clear this phone"), call(l_0__, "Put Doorstep on your home screen, then it is kept."), "", "warn")}`;
    },
    blocks: {
    },
  },
  "parts/people.html": {
    *root(context) {
      let [l_0_address_line, l_0_client_flags, l_0_closed_file, l_0_icon, l_0_name_of, l_0_which_clients] = unset("address_line", "client_flags", "closed_file", "icon", "name_of", "which_clients");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      l_0_name_of = macro("name_of", ["client"], 1, false, (l_1_client) => {
        let out = "";
        out += html`${attribute(l_1_client, "given_name")} ${attribute(l_1_client, "family_name")}`;
        return out;
      });
      context.share({ "name_of": l_0_name_of });
      yield "\n";
      l_0_address_line = macro("address_line", ["client"], 1, false, (l_1_client) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (truth(attribute(l_1_client, "confidential_address"))) {
          out += html`${call(l_1__, "Address is confidential")}`;
        } else if (truth(attribute(l_1_client, "address"))) {
          if (truth(callMethod(attribute(l_1_client, "address"), "get", methods.get, "street"))) {
            out += html`${callMethod(attribute(l_1_client, "address"), "get", methods.get, "street")}`;
          }
          if (truth(callMethod(attribute(l_1_client, "address"), "get", methods.get, "unit"))) {
            out += html`, ${callMethod(attribute(l_1_client, "address"), "get", methods.get, "unit")}`;
          }
          if (truth(callMethod(attribute(l_1_client, "address"), "get", methods.get, "city"))) {
            out += html`, ${callMethod(attribute(l_1_client, "address"), "get", methods.get, "city")}`;
          }
        }
        return out;
      });
      context.share({ "address_line": l_0_address_line });
      yield "\n";
      l_0_client_flags = macro("client_flags", ["client"], 1, false, (l_1_client) => {
        let out = "";
        let [l_1__, l_1_label_of] = context.resolve("_", "label_of");
        if ((truth(attribute(l_1_client, "primary_language")) && compareOnce(attribute(l_1_client, "primary_language"), "ne", "en"))) {
          out += html`<span class="flag">${call(l_0_icon, "languages")} ${call(l_1_label_of, "client", "primary_language", attribute(l_1_client, "primary_language"))}</span>`;
        }
        if (truth(attribute(l_1_client, "interpreter_needed"))) {
          out += html`<span class="flag warn">${call(l_1__, "Needs an interpreter")}</span>`;
        }
        if (truth(attribute(l_1_client, "allergies"))) {
          out += html`<span class="flag danger">${callWith(l_1__, { "what": attribute(l_1_client, "allergies") }, "Allergies: %(what)s")}</span>`;
        }
        if (compareOnce(attribute(l_1_client, "status"), "eq", "closed")) {
          out += html`<span class="flag calm">${call(l_1__, "Closed")}</span>`;
        } else if (compareOnce(attribute(l_1_client, "status"), "eq", "suspended")) {
          out += html`<span class="flag warn">${call(l_1__, "Suspended")}</span>`;
        }
        if (truth(attribute(l_1_client, "conflicts"))) {
          out += html`<a class="flag warn" href="/clients/${attribute(l_1_client, "id")}/settle/client/${attribute(l_1_client, "id")}">${call(l_0_icon, "arrow-left-right")} ${call(l_1__, "Two versions")}</a>`;
        }
        return out;
      });
      context.share({ "client_flags": l_0_client_flags });
      yield "\n";
      l_0_which_clients = macro("which_clients", ["closed", "open_count", "closed_count", "words"], 4, false, (l_1_closed, l_1_open_count, l_1_closed_count, l_1_words) => {
        let out = "";
        let [l_1__, l_1_ngettext] = context.resolve("_", "ngettext");
        out += html`<nav class="chips" aria-label="${call(l_1__, "Which clients")}">
<a class="btn" href="/clients`;
        if (truth(l_1_words)) {
          out += html`?q=${filters.urlencode(l_1_words)}`;
        }
        out += "\" hx-push-url=\"/clients\"";
        if (!truth(l_1_closed)) {
          out += " aria-current=\"page\"";
        }
        out += html`>${callWith(l_1_ngettext, { "count": l_1_open_count }, "%(count)s client", "%(count)s clients", l_1_open_count)}</a>
<a class="btn" href="/clients/closed`;
        if (truth(l_1_words)) {
          out += html`?q=${filters.urlencode(l_1_words)}`;
        }
        out += "\" hx-push-url=\"/clients/closed\"";
        if (truth(l_1_closed)) {
          out += " aria-current=\"page\"";
        }
        out += html`>${callWith(l_1_ngettext, { "count": l_1_closed_count }, "%(count)s closed", "%(count)s closed", l_1_closed_count)}</a>
</nav>
`;
        return out;
      });
      context.share({ "which_clients": l_0_which_clients });
      yield "\n";
      l_0_closed_file = macro("closed_file", ["client"], 1, false, (l_1_client) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<div class="notice warn"><strong>${call(l_0_icon, "info")} ${call(l_1__, "This file is closed")}</strong><p>${call(l_1__, "Nothing new is planned or written here. You can read everything; your supervisor can open the file again.")}</p></div>
<p class="acts few"><a class="btn main" href="/clients/${attribute(l_1_client, "id")}">${call(l_1__, "Look at the client")}</a></p>
`;
        return out;
      });
      context.share({ "closed_file": l_0_closed_file });
    },
    blocks: {
    },
  },
  "parts/pictures.html": {
    *root(context) {
      let [l_0_day_strip] = unset("day_strip");
      yield "\n";
      l_0_day_strip = macro("day_strip", ["plan"], 1, false, (l_1_plan) => {
        let out = "";
        let [l_1_ngettext] = context.resolve("ngettext");
        out += html`<figure class="screen">
<svg class="strip" viewBox="0 0 ${attribute(l_1_plan, "strip", "width")} 40" role="img" aria-label="${callWith(l_1_ngettext, { "num": filters.length(attribute(l_1_plan, "visits")) }, "%(num)s visit today", "%(num)s visits today", filters.length(attribute(l_1_plan, "visits")))}, ${callWith(l_1_ngettext, { "num": attribute(l_1_plan, "done") }, "%(num)s done", "%(num)s done", attribute(l_1_plan, "done"))}">
<rect class="rail" x="0" y="9" width="${attribute(l_1_plan, "strip", "width")}" height="8" rx="4"></rect>
`;
        const turns1 = loop(iterate(attribute(l_1_plan, "strip", "hours")));
        for (let l_2_hour of turns1) {
          const l_2_loop = turns1;
          out += html`<text x="${attribute(l_2_hour, "x")}" y="37" text-anchor="${(truth(attribute(l_2_loop, "first")) ? "start" : (truth(attribute(l_2_loop, "last")) ? "end" : "middle"))}">${attribute(l_2_hour, "hour")}</text>
`;
        }
        for (let l_2_bar of iterate(attribute(l_1_plan, "strip", "bars"))) {
          out += html`<rect class="${attribute(l_2_bar, "state")}" x="${attribute(l_2_bar, "x")}" y="4" width="${attribute(l_2_bar, "width")}" height="18" rx="4"></rect>
`;
        }
        if (!tests.none(attribute(l_1_plan, "strip", "now_x"))) {
          out += html`<line class="now" x1="${attribute(l_1_plan, "strip", "now_x")}" y1="0" x2="${attribute(l_1_plan, "strip", "now_x")}" y2="26"></line>`;
        }
        out += "</svg>\n</figure>\n";
        return out;
      });
      context.share({ "day_strip": l_0_day_strip });
    },
    blocks: {
    },
  },
  "parts/pieces.html": {
    *root(context) {
      let [l_0_back, l_0_empty, l_0_fact, l_0_icon, l_0_mark, l_0_more, l_0_notice, l_0_told, l_0_unsafe_mark] = unset("back", "empty", "fact", "icon", "mark", "more", "notice", "told", "unsafe_mark");
      l_0_icon = macro("icon", ["name"], 1, false, (l_1_name) => {
        let out = "";
        let [l_1_static] = context.resolve("static");
        out += html`<svg class="icon" aria-hidden="true" focusable="false"><use href="${call(l_1_static, "icons.svg")}#${l_1_name}"></use></svg>`;
        return out;
      });
      context.share({ "icon": l_0_icon });
      yield "\n";
      l_0_back = macro("back", ["href", "label"], 2, false, (l_1_href, l_1_label) => {
        let out = "";
        out += html`<a class="back screen" href="${l_1_href}">${call(l_0_icon, "chevron-left")} <bdi>${l_1_label}</bdi></a>`;
        return out;
      });
      context.share({ "back": l_0_back });
      yield "\n";
      l_0_mark = macro("mark", ["record"], 1, false, (l_1_record) => {
        let out = "";
        let [l_1__, l_1_show_when, l_1_when] = context.resolve("_", "show_when", "when");
        if (compareOnce(attribute(l_1_record, "state"), "eq", "phone")) {
          out += html`<span class="mark phone">${call(l_0_icon, "smartphone")} ${call(l_1__, "Saved on this phone")}</span>
`;
        } else if (compareOnce(attribute(l_1_record, "state"), "eq", "sending")) {
          out += html`<span class="mark sending">${call(l_0_icon, "refresh-cw")} ${call(l_1__, "sending")}</span>
`;
        } else if (compareOnce(attribute(l_1_record, "state"), "eq", "needs_you")) {
          out += html`<span class="mark needs">${call(l_0_icon, "circle-alert")} ${call(l_1__, "needs you")}</span>
`;
        } else if (truth(attribute(l_1_record, "received_at"))) {
          l_1_when = call(l_1_show_when, attribute(l_1_record, "received_at"));
          out += html`<span class="mark">${call(l_0_icon, "cloud-check")} `;
          if (compareOnce(filters.length(l_1_when), "eq", 5)) {
            out += html`${callWith(l_1__, { "time": l_1_when }, "with the server at %(time)s")}`;
          } else {
            out += html`${callWith(l_1__, { "when": l_1_when }, "with the server since %(when)s")}`;
          }
          out += "</span>\n";
        }
        if (truth(filters.default(attribute(filters.default(attribute(l_1_record, "wire"), dict([])), "contains"), dict([])))) {
          out += html`<span class="mark">${call(l_0_icon, "eye")} ${call(l_1__, "merged, please read")}</span>
`;
        }
        return out;
      });
      context.share({ "mark": l_0_mark });
      yield "\n";
      l_0_unsafe_mark = macro("unsafe_mark", ["record"], 1, false, (l_1_record) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (compareOnce(attribute(l_1_record, "state"), "eq", "phone")) {
          out += html`<span class="mark phone">${call(l_0_icon, "smartphone")} ${call(l_1__, "on this phone")}</span>
`;
        } else if (compareOnce(attribute(l_1_record, "state"), "ne", "server")) {
          out += html`${call(l_0_mark, l_1_record)}`;
        }
        return out;
      });
      context.share({ "unsafe_mark": l_0_unsafe_mark });
      yield "\n";
      l_0_empty = macro("empty", ["drawing", "title", "text"], 2, false, (l_1_drawing, l_1_title, l_1_text) => {
        let out = "";
        if (l_1_text === undefined) l_1_text = "";
        out += html`<div class="empty">${l_1_drawing}<strong>${l_1_title}</strong>`;
        if (truth(l_1_text)) {
          out += html`<p>${l_1_text}</p>`;
        }
        out += "</div>\n";
        return out;
      });
      context.share({ "empty": l_0_empty });
      yield "\n";
      l_0_notice = macro("notice", ["title", "text", "tone"], 1, false, (l_1_title, l_1_text, l_1_tone) => {
        let out = "";
        if (l_1_text === undefined) l_1_text = "";
        if (l_1_tone === undefined) l_1_tone = "";
        out += html`<div class="notice ${l_1_tone}"><strong>`;
        if (compareOnce(l_1_tone, "eq", "danger")) {
          out += html`${call(l_0_icon, "triangle-alert")}`;
        } else if (compareOnce(l_1_tone, "eq", "warn")) {
          out += html`${call(l_0_icon, "circle-alert")}`;
        } else {
          out += html`${call(l_0_icon, "info")}`;
        }
        out += html` ${l_1_title}</strong>`;
        if (truth(l_1_text)) {
          out += html`<p>${l_1_text}</p>`;
        }
        out += "</div>\n";
        return out;
      });
      context.share({ "notice": l_0_notice });
      yield "\n";
      l_0_fact = macro("fact", ["label", "value"], 2, false, (l_1_label, l_1_value) => {
        let out = "";
        if (truth(l_1_value)) {
          out += html`<div><dt>${l_1_label}</dt><dd>${l_1_value}</dd></div>`;
        }
        return out;
      });
      context.share({ "fact": l_0_fact });
      yield "\n";
      l_0_told = macro("told", ["label", "text"], 2, false, (l_1_label, l_1_text) => {
        let out = "";
        if (truth(l_1_text)) {
          out += html`<div><h3>${l_1_label}</h3><p class="told">${l_1_text}</p></div>`;
        }
        return out;
      });
      context.share({ "told": l_0_told });
      yield "\n";
      l_0_more = macro("more", ["href", "label"], 2, false, (l_1_href, l_1_label) => {
        let out = "";
        out += html`<a class="btn plain" href="${l_1_href}">${l_1_label} ${call(l_0_icon, "chevron-right")}</a>`;
        return out;
      });
      context.share({ "more": l_0_more });
    },
    blocks: {
    },
  },
  "parts/places.html": {
    *root(context) {
      let [l_0__, l_0_me, l_0_static] = context.resolve("_", "me", "static");
      let [l_0_icon, l_0_place] = unset("icon", "place");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      l_0_place = macro("place", ["name", "href", "label", "drawing", "desk"], 4, false, (l_1_name, l_1_href, l_1_label, l_1_drawing, l_1_desk) => {
        let out = "";
        let [l_1_page] = context.resolve("page");
        if (l_1_desk === undefined) l_1_desk = false;
        out += "<li";
        if (truth(l_1_desk)) {
          out += " class=\"desk\"";
        }
        out += html`><a href="${l_1_href}"`;
        if (compareOnce(attribute(l_1_page, "place"), "eq", l_1_name)) {
          out += " aria-current=\"page\"";
        }
        out += html`>${l_1_drawing} <span>${l_1_label}</span></a></li>
`;
        return out;
      });
      context.share({ "place": l_0_place });
      yield "<nav class=\"places screen\" aria-label=\"";
      yield html`${call(l_0__, "Places")}`;
      yield "\">\n<p class=\"brand\"><img src=\"";
      yield html`${call(l_0_static, "icons/doorstep.svg")}`;
      yield "\" alt=\"\" width=\"32\" height=\"32\"> Doorstep</p>\n<ul>\n";
      if (compareOnce(attribute(l_0_me, "role"), "eq", "worker")) {
        yield html`${call(l_0_place, "today", "/", call(l_0__, "Today"), call(l_0_icon, "sun"))}`;
        yield "\n";
        yield html`${call(l_0_place, "clients", "/clients", call(l_0__, "Clients"), call(l_0_icon, "users"))}`;
        yield "\n";
        yield html`${call(l_0_place, "new", "/new", call(l_0__, "New"), call(l_0_icon, "circle-plus"))}`;
        yield "\n";
        yield html`${call(l_0_place, "due", "/due", call(l_0__, "Due"), call(l_0_icon, "clock"))}`;
        yield "\n";
        yield html`${call(l_0_place, "me", "/me", call(l_0__, "Me"), call(l_0_icon, "user-round"))}`;
        yield "\n";
        yield html`${call(l_0_place, "conflicts", "/conflicts", call(l_0__, "Conflicts"), call(l_0_icon, "arrow-left-right"), true)}`;
        yield "\n";
      } else {
        yield html`${markup(context.includeIfThere("parts/places_at_desk.html", {}))}`;
      }
      yield "</ul>\n</nav>";
    },
    blocks: {
    },
  },
  "parts/rows.html": {
    *root(context) {
      let [l_0_due_address, l_0_due_row, l_0_field_label, l_0_icon, l_0_name_of, l_0_time_left, l_0_unsafe_mark, l_0_unsettled_row, l_0_visit_row] = unset("due_address", "due_row", "field_label", "icon", "name_of", "time_left", "unsafe_mark", "unsettled_row", "visit_row");
      [l_0_icon, l_0_unsafe_mark] = context.importNames(["icon", "unsafe_mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "unsafe_mark": l_0_unsafe_mark });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_field_label] = context.importNames(["field_label"], "parts/settling.html", {});
      context.keep({ "field_label": l_0_field_label });
      yield "\n";
      l_0_visit_row = macro("visit_row", ["visit", "client", "show_client"], 2, false, (l_1_visit, l_1_client, l_1_show_client) => {
        let out = "";
        let [l_1__, l_1_label_of, l_1_show_day, l_1_show_time] = context.resolve("_", "label_of", "show_day", "show_time");
        if (l_1_show_client === undefined) l_1_show_client = false;
        out += html`<li><a class="item" href="/clients/${attribute(l_1_visit, "case_file")}/visits/${attribute(l_1_visit, "id")}">
<span class="say"><span class="who">`;
        if ((truth(l_1_show_client) && truth(l_1_client))) {
          out += html`${call(l_0_name_of, l_1_client)}`;
        } else {
          out += html`${call(l_1_show_day, attribute(l_1_visit, "starts_at"))}, ${call(l_1_show_time, attribute(l_1_visit, "starts_at"))}`;
        }
        out += "</span>\n<span class=\"why\">";
        if (truth(l_1_show_client)) {
          out += html`${call(l_1_show_day, attribute(l_1_visit, "starts_at"))}, ${call(l_1_show_time, attribute(l_1_visit, "starts_at"))} · `;
        }
        out += html`${call(l_1_label_of, "visit", "contact_type", attribute(l_1_visit, "contact_type"))}`;
        if (truth(attribute(l_1_visit, "place"))) {
          out += html` · ${attribute(l_1_visit, "place")}`;
        }
        out += html`</span>
${call(l_0_unsafe_mark, l_1_visit)}</span>
`;
        if (truth(attribute(l_1_visit, "outcome"))) {
          out += html`<span class="end"><span class="flag calm">${call(l_1_label_of, "visit", "outcome", attribute(l_1_visit, "outcome"))}</span></span>`;
        } else if (truth(attribute(l_1_visit, "arrived_at"))) {
          out += html`<span class="end"><span class="flag">${call(l_1__, "There now")}</span></span>`;
        }
        out += html`<span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
        return out;
      });
      context.share({ "visit_row": l_0_visit_row });
      yield "\n";
      l_0_due_address = macro("due_address", ["item"], 1, false, (l_1_item) => {
        let out = "";
        if (compareOnce(attribute(l_1_item, "rule"), "eq", "R01")) {
          out += html`/clients/${attribute(l_1_item, "client")}/notes/${attribute(l_1_item, "subject")}`;
        } else if (compareOnce(attribute(l_1_item, "rule"), "eq", "R02")) {
          out += html`/clients/${attribute(l_1_item, "client")}/visits/${attribute(l_1_item, "subject")}/note`;
        } else if (compareOnce(attribute(l_1_item, "rule"), "eq", "R04")) {
          out += html`/clients/${attribute(l_1_item, "client")}/visits/new`;
        } else if (compareOnce(attribute(l_1_item, "rule"), "in", ["R06", "R07"])) {
          out += html`/clients/${attribute(l_1_item, "client")}/plan`;
        } else if (compareOnce(attribute(l_1_item, "rule"), "eq", "R17")) {
          out += html`/clients/${attribute(l_1_item, "client")}/tasks/${attribute(l_1_item, "subject")}`;
        } else if (compareOnce(attribute(l_1_item, "rule"), "eq", "RF")) {
          out += html`/clients/${attribute(l_1_item, "client")}/forms`;
        } else {
          out += html`/clients/${attribute(l_1_item, "client")}`;
        }
        return out;
      });
      context.share({ "due_address": l_0_due_address });
      yield "\n";
      l_0_due_row = macro("due_row", ["item", "clients"], 2, false, (l_1_item, l_1_clients) => {
        let out = "";
        let [l_1__, l_1_show_date] = context.resolve("_", "show_date");
        out += html`<li><a class="item owed" href="${filters.trim(call(l_0_due_address, l_1_item))}">
<span class="dot`;
        if (compareOnce(attribute(l_1_item, "days"), "lt", 0)) {
          out += " danger";
        } else if (compareOnce(attribute(l_1_item, "days"), "lt", 8)) {
          out += " warn";
        } else {
          out += " calm";
        }
        out += html`"></span>
<span class="say"><span><b>${call(l_1__, attribute(l_1_item, "title_id"))}</b>`;
        for (let l_2_client of iterate(l_1_clients).filter((l_2_client) => { return compareOnce(attribute(l_2_client, "id"), "eq", attribute(l_1_item, "client")); })) {
          out += html` · <bdi>${call(l_0_name_of, l_2_client)}</bdi>`;
        }
        out += html`</span>
<span class="why">${callWith(l_1__, { "on": call(l_1_show_date, attribute(l_1_item, "why_values", "on")), "days": attribute(l_1_item, "why_values", "days"), "name": attribute(l_1_item, "why_values", "name") }, attribute(l_1_item, "why_id"))}</span></span>
<span class="end"><span class="flag`;
        if (compareOnce(attribute(l_1_item, "days"), "lt", 0)) {
          out += " danger";
        } else if (compareOnce(attribute(l_1_item, "days"), "lt", 8)) {
          out += " warn";
        } else {
          out += " calm";
        }
        out += html`">${filters.trim(call(l_0_time_left, attribute(l_1_item, "days")))}</span></span>
</a></li>
`;
        return out;
      });
      context.share({ "due_row": l_0_due_row });
      yield "\n";
      l_0_time_left = macro("time_left", ["days"], 1, false, (l_1_days) => {
        let out = "";
        let [l_1__, l_1_ngettext] = context.resolve("_", "ngettext");
        if (compareOnce(l_1_days, "lt", 0)) {
          out += html`${callWith(l_1_ngettext, { "num": negate(l_1_days) }, "%(num)s day late", "%(num)s days late", negate(l_1_days))}`;
        } else if (compareOnce(l_1_days, "eq", 0)) {
          out += html`${call(l_1__, "today")}`;
        } else if (compareOnce(l_1_days, "eq", 1)) {
          out += html`${call(l_1__, "tomorrow")}`;
        } else {
          out += html`${callWith(l_1_ngettext, { "num": l_1_days }, "%(num)s day left", "%(num)s days left", l_1_days)}`;
        }
        return out;
      });
      context.share({ "time_left": l_0_time_left });
      yield "\n";
      l_0_unsettled_row = macro("unsettled_row", ["record"], 1, false, (l_1_record) => {
        let out = "";
        for (let l_2_field of iterate(attribute(l_1_record, "conflicts"))) {
          let [l_2__] = context.resolve("_");
          out += html`<li><a class="item" href="/clients/${attribute(l_1_record, "case_file")}/settle/${attribute(l_1_record, "type")}/${attribute(l_1_record, "id")}">
<span class="dot warn"></span>
<span class="say"><span><b>${call(l_0_field_label, attribute(l_1_record, "type"), l_2_field)}</b>`;
          if (truth(attribute(l_1_record, "client"))) {
            out += html` · <bdi>${call(l_0_name_of, attribute(l_1_record, "client"))}</bdi>`;
          }
          out += html`</span>
<span class="why">${call(l_2__, "Two people wrote something different")}</span></span>
<span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
        }
        return out;
      });
      context.share({ "unsettled_row": l_0_unsettled_row });
    },
    blocks: {
    },
  },
  "parts/settling.html": {
    *root(context) {
      let [l_0_field_label, l_0_type_name] = unset("field_label", "type_name");
      l_0_type_name = macro("type_name", ["type"], 1, false, (l_1_type) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        let [l_1_words] = unset("words");
        l_1_words = dict([["client", call(l_1__, "Who this is")], ["hazard", call(l_1__, "Warning")], ["contact_person", call(l_1__, "Contact")], ["visit", call(l_1__, "Visit")], ["progress_note", call(l_1__, "Note")], ["assessment", call(l_1__, "Assessment")], ["care_plan", call(l_1__, "Plan")], ["goal", call(l_1__, "Goal")], ["task", call(l_1__, "Promise")], ["form_answers", call(l_1__, "Form")]]);
        out += html`${(compareOnce(l_1_type, "in", l_1_words) ? item(l_1_words, l_1_type) : call(l_1__, "Record"))}
`;
        return out;
      });
      context.share({ "type_name": l_0_type_name });
      l_0_field_label = macro("field_label", ["type", "field"], 2, false, (l_1_type, l_1_field) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        let [l_1_words] = unset("words");
        l_1_words = dict([["given_name", call(l_1__, "Given name")], ["family_name", call(l_1__, "Family name")], ["preferred_name", call(l_1__, "Likes to be called")], ["pronouns", call(l_1__, "Pronouns")], ["birth_date", call(l_1__, "Date of birth")], ["household", call(l_1__, "Household")], ["address", call(l_1__, "Address")], ["phone", call(l_1__, "Phone")], ["safe_to_call", call(l_1__, "Safe to call")], ["safe_voicemail", call(l_1__, "Safe to leave a message")], ["safe_text", call(l_1__, "Safe to text")], ["primary_language", call(l_1__, "Language")], ["allergies", call(l_1__, "Allergies")], ["decision_status", call(l_1__, "Who decides")], ["acuity", call(l_1__, "Acuity")], ["status", call(l_1__, "Status")], ["what_matters", call(l_1__, "What matters to the client")], ["starts_at", call(l_1__, "Starts")], ["place", call(l_1__, "Place")], ["purpose", call(l_1__, "What for")], ["to_bring", call(l_1__, "To bring")], ["outcome", call(l_1__, "How it went")], ["arrived_at", call(l_1__, "Arrived")], ["ended_at", call(l_1__, "Ended")], ["missed_reason", call(l_1__, "Why it did not happen")], ["statement", call(l_1__, "In the client's own words")], ["achievement", call(l_1__, "Progress since last time")], ["progress", call(l_1__, "What moved, what is in the way")], ["latest_value", call(l_1__, "Where it stands")], ["target_on", call(l_1__, "By when")], ["measure", call(l_1__, "How we will know")], ["title", call(l_1__, "What")], ["due_on", call(l_1__, "Until")], ["priority", call(l_1__, "Priority")], ["ends_on", call(l_1__, "Until")], ["reviewed_on", call(l_1__, "Last reviewed face to face")], ["risks", call(l_1__, "Risks and what helps")], ["backup_plan", call(l_1__, "If help does not come")], ["precautions", call(l_1__, "What to do")], ["severity", call(l_1__, "How careful")], ["name", call(l_1__, "Name")], ["share_level", call(l_1__, "May know")], ["answers", call(l_1__, "Answers")]]);
        if (compareOnce(l_1_field, "in", l_1_words)) {
          out += html`${item(l_1_words, l_1_field)}`;
        } else {
          out += html`${filters.trim(call(l_0_type_name, l_1_type))}`;
        }
        return out;
      });
      context.share({ "field_label": l_0_field_label });
    },
    blocks: {
    },
  },
  "parts/unread.html": {
    *root(context) {
      let [l_0_unread_storage] = unset("unread_storage");
      l_0_unread_storage = macro("unread_storage", [], 0, false, () => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<p>${call(l_1__, "What you wrote and what was not sent yet is still on this phone, but Doorstep cannot open it. Until it can, nothing new can be saved here.")}</p>
<ol class="told"><li>${call(l_1__, "Close every window of Doorstep and open it again.")}</li><li>${call(l_1__, "If that does not help, switch the phone off and on, and see that it is not full.")}</li><li>${call(l_1__, "Do not clear the browser’s data: that would delete what was not sent.")}</li><li>${call(l_1__, "If it stays like this, tell your supervisor what you wrote last.")}</li></ol>
`;
        return out;
      });
      context.share({ "unread_storage": l_0_unread_storage });
    },
    blocks: {
    },
  },
  "parts/waiting.html": {
    *root(context) {
      let [l_0_icon, l_0_kinds_in_words, l_0_one_kind, l_0_waiting_sentence] = unset("icon", "kinds_in_words", "one_kind", "waiting_sentence");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      l_0_one_kind = macro("one_kind", ["kind", "n"], 2, false, (l_1_kind, l_1_n) => {
        let out = "";
        let [l_1_ngettext] = context.resolve("ngettext");
        if (compareOnce(l_1_kind, "eq", "visit")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s visit", "%(count)s visits", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "progress_note")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s note", "%(count)s notes", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "signature")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s signature", "%(count)s signatures", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "addendum")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s addendum", "%(count)s addenda", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "observation")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s observation", "%(count)s observations", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "assessment")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s assessment", "%(count)s assessments", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "goal")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s goal", "%(count)s goals", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "care_plan")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s plan", "%(count)s plans", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "task")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s task", "%(count)s tasks", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "client")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s client", "%(count)s clients", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "contact_person")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s contact", "%(count)s contacts", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "hazard")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s hazard", "%(count)s hazards", l_1_n)}`;
        } else if (compareOnce(l_1_kind, "eq", "form_answers")) {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s form", "%(count)s forms", l_1_n)}`;
        } else {
          out += html`${callWith(l_1_ngettext, { "count": l_1_n }, "%(count)s other change", "%(count)s other changes", l_1_n)}`;
        }
        return out;
      });
      context.share({ "one_kind": l_0_one_kind });
      l_0_kinds_in_words = macro("kinds_in_words", ["kinds"], 1, false, (l_1_kinds) => {
        let out = "";
        const turns1 = loop(iterate(l_1_kinds));
        for (let item2 of turns1) {
          const l_2_loop = turns1;
          const values3 = unpack(item2, 2);
          let l_2_kind = values3[0];
          let l_2_n = values3[1];
          let [l_2__] = context.resolve("_");
          if (truth(attribute(l_2_loop, "first"))) {
          } else if (truth(attribute(l_2_loop, "last"))) {
            out += html` ${call(l_2__, "and")} `;
          } else {
            out += ", ";
          }
          out += html`${filters.trim(call(l_0_one_kind, l_2_kind, l_2_n))}`;
        }
        return out;
      });
      context.share({ "kinds_in_words": l_0_kinds_in_words });
      l_0_waiting_sentence = macro("waiting_sentence", ["waiting"], 1, false, (l_1_waiting) => {
        let out = "";
        let [l_1__, l_1_me, l_1_ngettext, l_1_show_when] = context.resolve("_", "me", "ngettext", "show_when");
        if (truth(filters.default(attribute(l_1_waiting, "unread"), false))) {
          out += html`<a class="needs" href="/me/phone">${call(l_0_icon, "circle-alert")} <span>${call(l_1__, "This phone’s storage cannot be read: what is only on it is not shown")}</span></a>
`;
        } else {
          if (truth(attribute(l_1_waiting, "needs_you"))) {
            out += html`<a class="needs" href="/me/phone">${call(l_0_icon, "circle-alert")} <span>${callWith(l_1_ngettext, { "num": attribute(l_1_waiting, "needs_you") }, "%(num)s change needs you", "%(num)s changes need you", attribute(l_1_waiting, "needs_you"))}</span></a>
`;
          }
          if (truth(attribute(l_1_waiting, "count"))) {
            out += html`<a class="has" href="/me/phone">${call(l_0_icon, "smartphone")} <span>${callWith(l_1_ngettext, { "what": filters.trim(call(l_0_kinds_in_words, attribute(l_1_waiting, "kinds"))), "since": call(l_1_show_when, attribute(l_1_waiting, "since")) }, "%(what)s is only on this phone, since %(since)s", "%(what)s are only on this phone, since %(since)s", attribute(l_1_waiting, "count"))}</span></a>
`;
          } else if ((!truth(attribute(l_1_waiting, "needs_you")) && compareOnce(attribute(l_1_me, "role"), "ne", "worker"))) {
            out += html`<a href="/me/phone">${call(l_0_icon, "cloud-check")} <span>${call(l_1__, "What you write here is with the office at once")}</span></a>
`;
          } else if (truth(filters.default(attribute(l_1_waiting, "unseen"), false))) {
            out += html`<a href="/me/phone">${call(l_0_icon, "building-2")} <span>${call(l_1__, "This page comes from the office: what is only on a phone is not on it")}</span></a>
`;
          } else if (!truth(attribute(l_1_waiting, "needs_you"))) {
            out += html`<a href="/me/phone">${call(l_0_icon, "cloud-check")} <span>${call(l_1__, "Nothing waits on this phone")}</span></a>
`;
          }
        }
        return out;
      });
      context.share({ "waiting_sentence": l_0_waiting_sentence });
    },
    blocks: {
    },
  },
  "skeleton.html": {
    *root(context) {
      let [l_0_language, l_0_static] = context.resolve("language", "static");
      yield "<!doctype html>\n<html lang=\"";
      yield html`${l_0_language}`;
      yield "\" dir=\"";
      yield html`${(compareOnce(l_0_language, "in", ["ar", "fa", "he", "ur"]) ? "rtl" : "ltr")}`;
      yield "\">\n<head>\n  <meta charset=\"utf-8\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n  <title>";
      yield html`${markup(context.block("title"))}`;
      yield " · Doorstep</title>\n  <meta name=\"theme-color\" content=\"#faf7f2\" media=\"(prefers-color-scheme: light)\">\n  <meta name=\"theme-color\" content=\"#14181a\" media=\"(prefers-color-scheme: dark)\">\n  <meta name=\"referrer\" content=\"same-origin\">\n  <meta name=\"format-detection\" content=\"telephone=no\">\n  <meta name=\"htmx-config\" content='{\"includeIndicatorCSS\": false, \"history\": true, \"transitions\": false}'>\n  <link rel=\"stylesheet\" href=\"";
      yield html`${call(l_0_static, "doorstep.css")}`;
      yield "\">\n  <link rel=\"manifest\" href=\"/manifest.webmanifest\">\n  <link rel=\"icon\" href=\"";
      yield html`${call(l_0_static, "icons/doorstep.svg")}`;
      yield "\" type=\"image/svg+xml\">\n  <link rel=\"apple-touch-icon\" href=\"";
      yield html`${call(l_0_static, "icons/apple-touch-icon.png")}`;
      yield "\">\n  <script src=\"";
      yield html`${call(l_0_static, "vendor/htmx-4.0.1.min.js")}`;
      yield "\" defer></script>\n  <script src=\"";
      yield html`${call(l_0_static, "page.js")}`;
      yield "\" defer></script>\n</head>\n";
      yield html`${markup(context.block("body"))}`;
      yield "</html>";
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        out += "Doorstep";
        return out;
      },
      "body": function block(context) {
        let out = "";
        return out;
      },
    },
  },
  "storage_unread.html": {
    *root(context) {
      let [l_0_unread_storage] = unset("unread_storage");
      const parent = context.extend("bare.html");
      [l_0_unread_storage] = context.importNames(["unread_storage"], "parts/unread.html", {});
      context.keep({ "unread_storage": l_0_unread_storage });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "This phone’s storage cannot be read")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_path, l_0_unread_storage] = context.resolve("_", "path", "unread_storage");
        out += html`<h1>${call(l_0__, "This phone’s storage cannot be read")}</h1>
<p>${call(l_0__, "The office cannot be reached either, so there is nothing to show right now.")}</p>
${call(l_0_unread_storage)}
<p class="acts few"><a class="btn main" href="${l_0_path}">${call(l_0__, "Try again")}</a></p>
`;
        return out;
      },
    },
  },
  "today.html": {
    *root(context) {
      let [l_0_address_line, l_0_big_visit, l_0_client_flags, l_0_day_strip, l_0_due_row, l_0_empty, l_0_icon, l_0_more, l_0_name_of, l_0_unsafe_mark, l_0_unsettled_row, l_0_visit_row] = unset("address_line", "big_visit", "client_flags", "day_strip", "due_row", "empty", "icon", "more", "name_of", "unsafe_mark", "unsettled_row", "visit_row");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_empty, l_0_more, l_0_unsafe_mark] = context.importNames(["icon", "empty", "more", "unsafe_mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "empty": l_0_empty, "more": l_0_more, "unsafe_mark": l_0_unsafe_mark });
      [l_0_name_of, l_0_address_line, l_0_client_flags] = context.importNames(["name_of", "address_line", "client_flags"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of, "address_line": l_0_address_line, "client_flags": l_0_client_flags });
      [l_0_visit_row, l_0_due_row, l_0_unsettled_row] = context.importNames(["visit_row", "due_row", "unsettled_row"], "parts/rows.html", {});
      context.keep({ "visit_row": l_0_visit_row, "due_row": l_0_due_row, "unsettled_row": l_0_unsettled_row });
      [l_0_day_strip] = context.importNames(["day_strip"], "parts/pictures.html", {});
      context.keep({ "day_strip": l_0_day_strip });
      l_0_big_visit = macro("big_visit", ["visit", "label"], 2, false, (l_1_visit, l_1_label) => {
        let out = "";
        let [l_1__, l_1_hazards, l_1_label_of, l_1_show_time] = context.resolve("_", "hazards", "label_of", "show_time");
        out += html`<section class="part"><h2>${l_1_label}</h2>
<article class="card next">
<div class="row"><a class="who" href="/clients/${attribute(l_1_visit, "case_file")}/visits/${attribute(l_1_visit, "id")}">`;
        if (truth(attribute(l_1_visit, "client"))) {
          out += html`${call(l_0_name_of, attribute(l_1_visit, "client"))}`;
        } else {
          out += html`${call(l_1__, "Visit")}`;
        }
        out += html`</a><span class="when">${call(l_1_show_time, or(attribute(l_1_visit, "arrived_at"), () => attribute(l_1_visit, "starts_at")))}</span></div>
<p class="why">${call(l_1_label_of, "visit", "contact_type", attribute(l_1_visit, "contact_type"))}`;
        if (truth(attribute(l_1_visit, "client"))) {
          out += html` · ${or(attribute(l_1_visit, "place"), () => filters.trim(call(l_0_address_line, attribute(l_1_visit, "client"))))}`;
        }
        out += "</p>\n";
        if (truth(attribute(l_1_visit, "purpose"))) {
          out += html`<p class="told">${attribute(l_1_visit, "purpose")}</p>`;
        }
        out += "<p class=\"flags\">\n";
        for (let l_2_hazard of iterate(l_1_hazards).filter((l_2_hazard) => { return compareOnce(attribute(l_2_hazard, "case_file"), "eq", attribute(l_1_visit, "case_file")); })) {
          out += html`<span class="flag danger">${call(l_0_icon, "triangle-alert")} ${call(l_1_label_of, "hazard", "hazard_type", attribute(l_2_hazard, "hazard_type"))}`;
          if (truth(attribute(l_2_hazard, "precautions"))) {
            out += html`: ${attribute(l_2_hazard, "precautions")}`;
          }
          out += "</span>";
        }
        if (truth(attribute(l_1_visit, "client"))) {
          if ((truth(attribute(l_1_visit, "client", "safe_to_call")) && compareOnce(attribute(l_1_visit, "client", "safe_to_call"), "ne", "any_time"))) {
            out += html`<span class="flag warn">${call(l_0_icon, "phone")} ${call(l_1_label_of, "client", "safe_to_call", attribute(l_1_visit, "client", "safe_to_call"))}</span>`;
          }
          out += html`${call(l_0_client_flags, attribute(l_1_visit, "client"))}`;
        }
        out += html`</p>
${call(l_0_unsafe_mark, l_1_visit)}
<div class="acts">
`;
        if (truth(attribute(l_1_visit, "arrived_at"))) {
          out += html`<a class="btn main" href="/clients/${attribute(l_1_visit, "case_file")}/visits/${attribute(l_1_visit, "id")}/capture">${call(l_1__, "Go on")}</a>
`;
        } else {
          out += html`<a class="btn" href="/clients/${attribute(l_1_visit, "case_file")}">${call(l_1__, "The whole person")}</a><a class="btn main" href="/clients/${attribute(l_1_visit, "case_file")}/visits/${attribute(l_1_visit, "id")}">${call(l_1__, "Prepare and go")}</a>`;
        }
        out += "</div>\n</article></section>\n";
        return out;
      });
      context.share({ "big_visit": l_0_big_visit });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Today")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_big_visit, l_0_day_strip, l_0_due, l_0_empty, l_0_icon, l_0_me, l_0_more, l_0_ngettext, l_0_plan, l_0_show_day, l_0_today, l_0_unsettled] = context.resolve("_", "big_visit", "day_strip", "due", "empty", "icon", "me", "more", "ngettext", "plan", "show_day", "today", "unsettled");
        out += html`<header class="head"><p class="over">${call(l_0_show_day, l_0_today)}</p><h1>${callWith(l_0__, { "name": attribute(l_0_me, "given_name") }, "Hello, %(name)s")}</h1></header>
`;
        if (truth(attribute(l_0_plan, "visits"))) {
          out += html`${call(l_0_day_strip, l_0_plan)}`;
        }
        out += "<div class=\"columns\"><div>\n";
        if (truth(attribute(l_0_plan, "running"))) {
          out += html`${call(l_0_big_visit, attribute(l_0_plan, "running"), call(l_0__, "You are there now"))}`;
        }
        if (truth(attribute(l_0_plan, "next"))) {
          out += html`${call(l_0_big_visit, attribute(l_0_plan, "next"), call(l_0__, "Next visit"))}
`;
        } else if (!truth(attribute(l_0_plan, "running"))) {
          out += "<section class=\"part\"><div class=\"card\">\n";
          if (truth(attribute(l_0_plan, "visits"))) {
            out += html`${call(l_0_empty, call(l_0_icon, "house"), call(l_0__, "All visits of today are done"), call(l_0__, "Write what is fresh, then go home."))}
`;
          } else {
            out += html`${call(l_0_empty, call(l_0_icon, "sun"), call(l_0__, "No visit today"), call(l_0__, "A good day for notes and phone calls."))}`;
          }
          out += "</div></section>";
        }
        if (truth(l_0_unsettled)) {
          out += html`<section class="part"><h2>${call(l_0__, "Needs you")}</h2><ul class="list">`;
          for (let l_1_record of iterate(l_0_unsettled)) {
            let [l_1_unsettled_row] = context.resolve("unsettled_row");
            out += html`${call(l_1_unsettled_row, l_1_record)}`;
          }
          out += "</ul></section>\n";
        }
        if (compareOnce(filters.length(attribute(l_0_plan, "visits")), "gt", 1)) {
          out += html`<section class="part"><h2>${call(l_0__, "All of today")}</h2>
<ul class="list">
`;
          for (let l_1_visit of iterate(attribute(l_0_plan, "visits"))) {
            let [l_1_label_of, l_1_name_of, l_1_show_time, l_1_unsafe_mark] = context.resolve("label_of", "name_of", "show_time", "unsafe_mark");
            out += html`<li><a class="item" href="/clients/${attribute(l_1_visit, "case_file")}/visits/${attribute(l_1_visit, "id")}"><span class="when">${call(l_1_show_time, attribute(l_1_visit, "starts_at"))}</span><span class="say"><span>`;
            if (truth(attribute(l_1_visit, "client"))) {
              out += html`${call(l_1_name_of, attribute(l_1_visit, "client"))}`;
            }
            out += html`</span><span class="why">${call(l_1_label_of, "visit", "contact_type", attribute(l_1_visit, "contact_type"))}</span>`;
            if (((truth(attribute(l_1_visit, "outcome")) || truth(attribute(l_1_visit, "arrived_at"))) || compareOnce(attribute(l_1_visit, "state"), "ne", "server"))) {
              out += "<span class=\"flags\">";
              if (truth(attribute(l_1_visit, "outcome"))) {
                out += html`<span class="flag calm">${call(l_1_label_of, "visit", "outcome", attribute(l_1_visit, "outcome"))}</span>`;
              } else if (truth(attribute(l_1_visit, "arrived_at"))) {
                out += html`<span class="flag">${call(l_0__, "There now")}</span>`;
              }
              out += html`${call(l_1_unsafe_mark, l_1_visit)}</span>`;
            }
            out += html`</span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
          }
          out += "</ul></section>\n";
        }
        out += html`</div><div>
<section class="part"><div class="row keep"><h2>${call(l_0__, "Due")}</h2>`;
        if (compareOnce(filters.length(l_0_due), "gt", 6)) {
          out += html`${call(l_0_more, "/due", callWith(l_0_ngettext, { "num": filters.length(l_0_due) }, "All %(num)s", "All %(num)s", filters.length(l_0_due)))}`;
        }
        out += "</div>\n";
        if (truth(l_0_due)) {
          out += "<ul class=\"list\">";
          for (let l_1_item of iterate(slice(l_0_due, null, 6, null))) {
            let [l_1_clients, l_1_due_row] = context.resolve("clients", "due_row");
            out += html`${call(l_1_due_row, l_1_item, l_1_clients)}`;
          }
          out += "</ul>\n";
        } else {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "circle-check"), call(l_0__, "Nothing is due"), call(l_0__, "What falls due next shows up here, with the reason."))}</div>`;
        }
        out += "</section>\n";
        if (truth(attribute(l_0_plan, "tomorrow"))) {
          out += html`<section class="part"><h2>${call(l_0__, "Tomorrow")}</h2><ul class="list">`;
          for (let l_1_visit of iterate(attribute(l_0_plan, "tomorrow"))) {
            let [l_1_visit_row] = context.resolve("visit_row");
            out += html`${call(l_1_visit_row, l_1_visit, attribute(l_1_visit, "client"), true)}`;
          }
          out += "</ul></section>\n";
        }
        out += "</div></div>\n";
        return out;
      },
    },
  },
  "waiting.html": {
    *root(context) {
      let [l_0_waiting] = context.resolve("waiting");
      let [l_0_waiting_sentence] = unset("waiting_sentence");
      [l_0_waiting_sentence] = context.importNames(["waiting_sentence"], "parts/waiting.html", {});
      context.keep({ "waiting_sentence": l_0_waiting_sentence });
      yield html`${call(l_0_waiting_sentence, l_0_waiting)}`;
    },
    blocks: {
    },
  },
};
