// Made from the Jinja2 templates by `python -m webapp.generate`. Change those, not this.
// @ts-nocheck

export const templates = ({ attribute, call, callMethod, callWith, compareOnce, concat, html, item, iterate, loop, macro, markup, or, setAttribute, slice, truth, unset, filters, methods, tests }) => ({
  "filled.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_mark, l_0_name_of, l_0_notice, l_0_scored, l_0_told_table] = unset("back", "icon", "mark", "name_of", "notice", "scored", "told_table");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_mark, l_0_notice] = context.importNames(["icon", "back", "mark", "notice"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "mark": l_0_mark, "notice": l_0_notice });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_scored, l_0_told_table] = context.importNames(["scored", "told_table"], "parts/asking.html", {});
      context.keep({ "scored": l_0_scored, "told_table": l_0_told_table });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Form")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_author, l_0_back, l_0_client, l_0_corrections, l_0_fill, l_0_filling, l_0_icon, l_0_mark, l_0_name_of, l_0_notice, l_0_scored, l_0_show_when, l_0_told_table, l_0_version] = context.resolve("_", "author", "back", "client", "corrections", "fill", "filling", "icon", "mark", "name_of", "notice", "scored", "show_when", "told_table", "version");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id"), "/forms"]), call(l_0__, "Forms"))}
<header class="head"><h1>${attribute(l_0_filling, "title")}</h1>
<p class="over"><bdi>${call(l_0_name_of, l_0_client)}</bdi> · `;
        if (truth(attribute(l_0_filling, "finished_at"))) {
          out += html`${callWith(l_0__, { "when": call(l_0_show_when, attribute(l_0_filling, "finished_at")) }, "finished %(when)s")}`;
        } else {
          out += html`${callWith(l_0__, { "when": call(l_0_show_when, attribute(l_0_filling, "started_at")) }, "begun %(when)s")}`;
        }
        if (truth(l_0_author)) {
          out += html` · ${attribute(l_0_author, "name")}`;
        }
        out += html` · ${callWith(l_0__, { "number": attribute(l_0_version, "number") }, "version %(number)s")}</p>
<p class="flags">`;
        if (truth(attribute(l_0_filling, "conflicts"))) {
          out += html`<a class="flag warn" href="/clients/${attribute(l_0_client, "id")}/settle/form_answers/${attribute(l_0_filling, "id")}">${call(l_0_icon, "arrow-left-right")} ${call(l_0__, "Two versions")}</a>`;
        }
        out += html`</p>${call(l_0_mark, l_0_filling)}</header>
`;
        if (truth(attribute(l_0_filling, "corrects"))) {
          out += html`${call(l_0_notice, call(l_0__, "This is a correction"), attribute(l_0_filling, "correction_reason"))}<p><a href="/clients/${attribute(l_0_client, "id")}/filled/${attribute(l_0_filling, "corrects")}">${call(l_0__, "What was finished before")}</a></p>`;
        }
        for (let l_1_one of iterate(l_0_corrections).filter((l_1_one) => { return truth(attribute(l_1_one, "finished_at")); })) {
          out += html`${call(l_0_notice, (truth(attribute(l_1_one, "person")) ? callWith(l_0__, { "when": call(l_0_show_when, attribute(l_1_one, "finished_at")), "name": attribute(l_1_one, "person", "name") }, "Corrected %(when)s by %(name)s") : callWith(l_0__, { "when": call(l_0_show_when, attribute(l_1_one, "finished_at")) }, "Corrected %(when)s")), attribute(l_1_one, "correction_reason"), "warn")}<p><a href="/clients/${attribute(l_0_client, "id")}/filled/${attribute(l_1_one, "id")}">${call(l_0__, "Read the correction, which counts")}</a></p>`;
        }
        if (truth(attribute(l_0_fill, "scores"))) {
          out += html`${call(l_0_scored, attribute(l_0_fill, "scores"))}`;
        }
        out += html`<section class="part"><h2>${call(l_0__, "Answer by answer")}</h2>${call(l_0_told_table, attribute(l_0_fill, "lines"))}</section>
<div class="acts">`;
        if (truth(attribute(l_0_filling, "visit"))) {
          out += html`<a class="btn" href="/clients/${attribute(l_0_client, "id")}/visits/${attribute(l_0_filling, "visit")}">${call(l_0__, "Back to the visit")}</a>`;
        }
        if (!truth(attribute(l_0_filling, "finished_at"))) {
          out += html`<a class="btn" href="/clients/${attribute(l_0_client, "id")}/fillings/${attribute(l_0_filling, "id")}">${call(l_0_icon, "pencil")} ${call(l_0__, "Go on with it")}</a>`;
        } else {
          let empty1 = true;
          for (let l_1_one of iterate(l_0_corrections)) {
            if (!truth(attribute(l_1_one, "finished_at"))) {
              out += html`<a class="btn" href="/clients/${attribute(l_0_client, "id")}/fillings/${attribute(l_1_one, "id")}">${call(l_0_icon, "pencil")} ${call(l_0__, "Go on with the correction")}</a>`;
            }
            empty1 = false;
          }
          if (empty1) {
            out += html`<a class="btn" href="/clients/${attribute(l_0_client, "id")}/filled/${attribute(l_0_filling, "id")}/correct">${call(l_0_icon, "pencil")} ${call(l_0__, "Correct this")}</a>`;
          }
        }
        out += "</div>\n";
        return out;
      },
    },
  },
  "filling.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_language_switch, l_0_name_of, l_0_sheet] = unset("back", "icon", "language_switch", "name_of", "sheet");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back] = context.importNames(["icon", "back"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_sheet, l_0_language_switch] = context.importNames(["sheet", "language_switch"], "parts/asking.html", {});
      context.keep({ "sheet": l_0_sheet, "language_switch": l_0_language_switch });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_fill] = context.resolve("_", "fill");
        if (truth(attribute(l_0_fill, "wrong"))) {
          out += html`${call(l_0__, "Please check")}: `;
        }
        out += html`${call(l_0__, "Form")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_earlier, l_0_fill, l_0_filling, l_0_icon, l_0_language_switch, l_0_me, l_0_name_of, l_0_newer] = context.resolve("_", "back", "client", "earlier", "fill", "filling", "icon", "language_switch", "me", "name_of", "newer");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id"), "/forms"]), call(l_0__, "Forms"))}
<header class="head"><h1>${attribute(l_0_filling, "title")}</h1>
<p class="over"><bdi>${call(l_0_name_of, l_0_client)}</bdi>`;
        for (let l_1_last of iterate(l_0_earlier)) {
          let [l_1_show_date] = context.resolve("show_date");
          out += html` · ${callWith(l_0__, { "day": call(l_1_show_date, slice(attribute(l_1_last, "finished_at"), null, 10, null)) }, "last time %(day)s")}`;
        }
        out += "</p></header>\n";
        if (truth(attribute(l_0_filling, "finished_at"))) {
          out += html`<p class="why">${call(l_0_icon, "info")} ${call(l_0__, "This form is finished. What is different goes into a correction.")}</p>
<div class="acts"><a class="btn" href="/clients/${attribute(l_0_client, "id")}/filled/${attribute(l_0_filling, "id")}">${call(l_0__, "Read it")}</a><a class="btn main" href="/clients/${attribute(l_0_client, "id")}/filled/${attribute(l_0_filling, "id")}/correct">${call(l_0_icon, "pencil")} ${call(l_0__, "Correct this")}</a></div>
`;
        }
        if ((!truth(attribute(l_0_filling, "finished_at")) || truth(attribute(l_0_fill, "problem")))) {
          if (truth(attribute(l_0_filling, "corrects"))) {
            out += html`<p class="why">${call(l_0_icon, "pencil")} ${callWith(l_0__, { "reason": attribute(l_0_filling, "correction_reason") }, "Correction: %(reason)s")}</p>`;
          }
          out += html`<form class="filling" method="post" action="${attribute(l_0_fill, "action")}" data-draft="${attribute(l_0_fill, "draft")}" autocomplete="off" novalidate>
<button class="unseen" name="go" value="${(compareOnce(attribute(l_0_fill, "at"), "eq", "list") ? "finish" : "next")}" tabindex="-1" aria-hidden="true">${call(l_0__, "Next")}</button>
`;
          if (!truth(attribute(l_0_filling, "finished_at"))) {
            for (let l_1_version of iterate(l_0_newer)) {
              out += html`<p class="why"><a href="/clients/${attribute(l_0_client, "id")}/fillings/${attribute(l_0_filling, "id")}/versions/${attribute(l_1_version, "id")}">${call(l_0_icon, "info")} ${call(l_0__, "This form has a newer version. See what would change")}</a></p>`;
            }
          }
          out += html`${call(l_0_language_switch, l_0_fill)}
`;
          out += html`${markup(context.block("sheet"))}`;
          out += html`<div class="finish"><p class="saved" role="status" data-saved="${call(l_0__, "What you typed is kept")}"></p>
<p class="row"><span class="why">`;
          if (compareOnce(attribute(l_0_fill, "at"), "eq", "list")) {
            out += html`${call(l_0__, "The end of the form")}`;
          } else {
            out += html`${callWith(l_0__, { "number": attribute(l_0_fill, "number"), "of": attribute(l_0_fill, "of") }, "Page %(number)s of %(of)s")}`;
          }
          out += "</span>";
          if (compareOnce(attribute(l_0_fill, "at"), "ne", "list")) {
            out += html`<button class="btn plain" name="go" value="list">${call(l_0_icon, "list")} ${call(l_0__, "All questions")}</button>`;
          }
          out += html`<button class="btn plain" name="go" value="save">${call(l_0__, "Save and leave")}</button></p>
<div class="acts">`;
          if (truth(attribute(l_0_fill, "back"))) {
            out += html`<button class="btn" name="go" value="back">${call(l_0_icon, "chevron-left")} ${call(l_0__, "Back")}</button>`;
          }
          if (compareOnce(attribute(l_0_fill, "at"), "eq", "list")) {
            out += html`<button class="btn main" name="go" value="finish">${call(l_0_icon, "check")} ${call(l_0__, "Finish")}</button>`;
          } else {
            out += html`<button class="btn main" name="go" value="next">${call(l_0__, "Next")} ${call(l_0_icon, "chevron-right")}</button>`;
          }
          out += "</div>\n</div>\n</form>\n";
        }
        if ((compareOnce(attribute(l_0_me, "role"), "eq", "worker") && !truth(attribute(l_0_filling, "finished_at")))) {
          out += html`<p><a class="btn plain" href="/clients/${attribute(l_0_client, "id")}/fillings/${attribute(l_0_filling, "id")}/hand">${call(l_0_icon, "smartphone")} ${call(l_0__, "Let the client answer")}</a></p>`;
        }
        return out;
      },
      "sheet": function block(context) {
        let out = "";
        let [l_0_fill, l_0_sheet] = context.resolve("fill", "sheet");
        out += html`${call(l_0_sheet, l_0_fill, "")}`;
        return out;
      },
    },
  },
  "filling_correct.html": {
    *root(context) {
      let [l_0_back, l_0_closed_file, l_0_icon, l_0_name_of, l_0_whole_form] = unset("back", "closed_file", "icon", "name_of", "whole_form");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back] = context.importNames(["icon", "back"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      [l_0_name_of, l_0_closed_file] = context.importNames(["name_of", "closed_file"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of, "closed_file": l_0_closed_file });
      [l_0_whole_form] = context.importNames(["whole_form"], "parts/forms.html", {});
      context.keep({ "whole_form": l_0_whole_form });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_form, l_0_page] = context.resolve("_", "form", "page");
        if (truth(attribute(l_0_form, "errors"))) {
          out += html`${call(l_0__, "Please check")}: `;
        }
        out += html`${call(l_0__, attribute(l_0_page, "title"))}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_closed_file, l_0_filling, l_0_form, l_0_icon, l_0_me, l_0_name_of, l_0_page, l_0_whole_form] = context.resolve("_", "back", "client", "closed_file", "filling", "form", "icon", "me", "name_of", "page", "whole_form");
        let [l_0_here] = unset("here");
        l_0_here = concat(["/clients/", attribute(l_0_client, "id")]);
        out += html`${call(l_0_back, concat([l_0_here, "/filled/", attribute(l_0_filling, "id")]), attribute(l_0_filling, "title"))}
<header class="head"><h1>${call(l_0__, attribute(l_0_page, "title"))}</h1><p class="over"><bdi>${call(l_0_name_of, l_0_client)}</bdi> · ${attribute(l_0_filling, "title")}</p></header>
`;
        if (!truth(attribute(l_0_filling, "finished_at"))) {
          out += html`<p>${call(l_0__, "It is not finished: every answer can still be changed.")}</p>
<div class="acts"><a class="btn main" href="${l_0_here}/fillings/${attribute(l_0_filling, "id")}">${call(l_0_icon, "pencil")} ${call(l_0__, "Go on with it")}</a></div>
`;
        } else if (((compareOnce(attribute(l_0_client, "status"), "eq", "closed") && compareOnce(attribute(l_0_me, "role"), "eq", "worker")) && !truth(attribute(l_0_form, "errors")))) {
          out += html`${call(l_0_closed_file, l_0_client)}`;
        } else {
          out += html`<p>${call(l_0__, "What was finished stays as it is and can be read. The correction begins with the same answers, and counts in its place once it is finished, on the same day.")}</p>
${call(l_0_whole_form, l_0_form, call(l_0__, "Go on to the questions"))}`;
        }
        return out;
      },
    },
  },
  "filling_hand.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_name_of] = unset("back", "icon", "name_of");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back] = context.importNames(["icon", "back"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_page] = context.resolve("_", "page");
        out += html`${call(l_0__, attribute(l_0_page, "title"))}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_fill, l_0_filling, l_0_icon, l_0_name_of, l_0_page] = context.resolve("_", "back", "client", "fill", "filling", "icon", "name_of", "page");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id"), "/fillings/", attribute(l_0_filling, "id")]), attribute(l_0_filling, "title"))}
<header class="head"><h1>${call(l_0__, attribute(l_0_page, "title"))}</h1><p class="over"><bdi>${call(l_0_name_of, l_0_client)}</bdi> · ${attribute(l_0_filling, "title")}</p></header>
<p>${call(l_0__, "This phone shows the questions of this form, large, and nothing else of what it holds. Your pass phrase brings everything back. Every answer is kept.")}</p>
<form class="questions" method="post" action="/clients/${attribute(l_0_client, "id")}/fillings/${attribute(l_0_filling, "id")}/hand" hx-boost="false" data-hands-over>
`;
        if (truth(attribute(l_0_fill, "languages"))) {
          out += html`<div class="field"><label for="language">${call(l_0__, "Language of the questions")}</label><select id="language" name="language">`;
          for (let l_1_one of iterate(attribute(l_0_fill, "languages"))) {
            out += html`<option value="${attribute(l_1_one, "name")}"`;
            if (truth(attribute(l_1_one, "code"))) {
              out += html` lang="${attribute(l_1_one, "code")}"`;
            }
            if (truth(attribute(l_1_one, "chosen"))) {
              out += " selected";
            }
            out += html`>${attribute(l_1_one, "shown")}</option>`;
          }
          out += "</select></div>";
        }
        out += html`<div class="acts"><button class="btn main">${call(l_0_icon, "lock")} ${call(l_0__, "Hand over this phone")}</button></div>
</form>
`;
        return out;
      },
    },
  },
  "filling_move.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_name_of] = unset("back", "icon", "name_of");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back] = context.importNames(["icon", "back"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_page] = context.resolve("_", "page");
        out += html`${call(l_0__, attribute(l_0_page, "title"))}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_fill, l_0_filling, l_0_name_of, l_0_page, l_0_target, l_0_version] = context.resolve("_", "back", "client", "fill", "filling", "name_of", "page", "target", "version");
        let [l_0_here] = unset("here");
        l_0_here = concat(["/clients/", attribute(l_0_client, "id"), "/fillings/", attribute(l_0_filling, "id")]);
        out += html`${call(l_0_back, l_0_here, attribute(l_0_filling, "title"))}
<header class="head"><h1>${call(l_0__, attribute(l_0_page, "title"))}</h1><p class="over"><bdi>${call(l_0_name_of, l_0_client)}</bdi> · ${callWith(l_0__, { "number": attribute(l_0_version, "number") }, "version %(number)s")} → ${callWith(l_0__, { "number": attribute(l_0_target, "number") }, "version %(number)s")}</p></header>
`;
        if (truth(attribute(l_0_fill, "problem"))) {
          out += html`<div class="problems" role="alert" tabindex="-1" id="problems" data-errors><h2>${attribute(l_0_fill, "problem")}</h2></div>`;
        }
        if (truth(attribute(l_0_fill, "lost"))) {
          out += html`<p>${call(l_0__, "These answers have no place in the newer version. They stay in the record, and are not asked any more.")}</p>
<div class="table folds" tabindex="0" role="region" aria-label="${call(l_0__, "What has no place any more")}"><table>
<thead><tr><th scope="col">${call(l_0__, "Question")}</th><th scope="col">${call(l_0__, "Now")}</th><th scope="col">${call(l_0__, "Why")}</th></tr></thead><tbody>
`;
          for (let l_1_line of iterate(attribute(l_0_fill, "lost"))) {
            let [l_1_label_of] = context.resolve("label_of");
            out += html`<tr><th scope="row">${or(attribute(l_1_line, "plain"), () => call(l_0__, "Question"))}</th><td data-label="${call(l_0__, "Now")}:">`;
            if (truth(attribute(l_1_line, "answer"))) {
              out += html`${attribute(l_1_line, "answer")}`;
            } else if (truth(attribute(l_1_line, "reason"))) {
              out += html`${call(l_1_label_of, "form_answers", "answers", attribute(l_1_line, "reason"))}`;
            } else {
              out += "–";
            }
            out += html`</td><td data-label="${call(l_0__, "Why")}:">`;
            if (compareOnce(attribute(l_1_line, "why"), "eq", "gone")) {
              out += html`${call(l_0__, "It is not asked any more")}`;
            } else if (compareOnce(attribute(l_1_line, "why"), "eq", "kind")) {
              out += html`${call(l_0__, "It is asked in another way")}`;
            } else {
              out += html`${call(l_0__, "Not all of this can be chosen any more")}`;
            }
            out += "</td></tr>";
          }
          out += "</tbody></table></div>\n";
        } else {
          out += html`<p>${call(l_0__, "Every answer has its place in the newer version.")}</p>`;
        }
        out += html`<form method="post" action="${l_0_here}/versions/${attribute(l_0_target, "id")}"><input type="hidden" name="new" value="${attribute(l_0_fill, "new")}"><div class="acts"><a class="btn" href="${l_0_here}">${call(l_0__, "Stay in this version")}</a><button class="btn main">${call(l_0__, "Go on in the newer version")}</button></div></form>
`;
        return out;
      },
    },
  },
  "filling_turn.html": {
    *root(context) {
      let [l_0_icon, l_0_sheet] = unset("icon", "sheet");
      const parent = context.extend("skeleton.html");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      [l_0_sheet] = context.importNames(["sheet"], "parts/asking.html", {});
      context.keep({ "sheet": l_0_sheet });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_fill] = context.resolve("_", "fill");
        if (truth(attribute(l_0_fill, "wrong"))) {
          out += html`${call(l_0__, "Please check")}: `;
        }
        out += html`${call(l_0__, "Form")}`;
        return out;
      },
      "body": function block(context) {
        let out = "";
        let [l_0__, l_0_fill, l_0_filling, l_0_icon] = context.resolve("_", "fill", "filling", "icon");
        out += html`<body hx-boost:inherited="true" class="turn">
<main id="main" class="bare" tabindex="-1">
<h1>${attribute(l_0_filling, "title")}</h1>
<form class="filling" method="post" action="${attribute(l_0_fill, "action")}" data-draft="${attribute(l_0_fill, "draft")}" autocomplete="off" novalidate>
<button class="unseen" name="go" value="next" tabindex="-1" aria-hidden="true">${call(l_0__, "Next")}</button>
`;
        out += html`${markup(context.block("sheet"))}`;
        if (compareOnce(attribute(l_0_fill, "at"), "eq", "list")) {
          out += html`<div class="card"><h2>${call(l_0__, "That was all. Thank you!")}</h2><p>${call(l_0__, "Please give the phone back now.")}</p></div>`;
        }
        out += html`<div class="finish"><p class="saved" role="status" data-saved="${call(l_0__, "What you typed is kept")}"></p>
<div class="acts">`;
        if (truth(attribute(l_0_fill, "back"))) {
          out += html`<button class="btn" name="go" value="back">${call(l_0_icon, "chevron-left")} ${call(l_0__, "Back")}</button>`;
        }
        if (compareOnce(attribute(l_0_fill, "at"), "ne", "list")) {
          out += html`<button class="btn main" name="go" value="next">${call(l_0__, "Next")} ${call(l_0_icon, "chevron-right")}</button>`;
        }
        out += "</div>\n";
        if (compareOnce(attribute(l_0_fill, "at"), "ne", "list")) {
          out += html`<p class="why">${callWith(l_0__, { "number": attribute(l_0_fill, "number"), "of": attribute(l_0_fill, "of") }, "Page %(number)s of %(of)s")}</p>`;
        }
        out += html`</div>
</form>
<p class="give-back"><a class="btn ${(compareOnce(attribute(l_0_fill, "at"), "eq", "list") ? "main" : "plain")}" href="/clients/${attribute(l_0_filling, "case_file")}/fillings/${attribute(l_0_filling, "id")}" hx-boost="false">${call(l_0_icon, "lock")} ${call(l_0__, "Give the phone back")}</a></p>
</main>
</body>
`;
        return out;
      },
      "sheet": function block(context) {
        let out = "";
        let [l_0_fill, l_0_sheet] = context.resolve("fill", "sheet");
        out += html`${call(l_0_sheet, l_0_fill, "")}`;
        return out;
      },
    },
  },
  "form_begin.html": {
    *root(context) {
      let [l_0_back, l_0_closed_file, l_0_name_of, l_0_one_button, l_0_problems] = unset("back", "closed_file", "name_of", "one_button", "problems");
      const parent = context.extend("layout.html");
      [l_0_back] = context.importNames(["back"], "parts/pieces.html", {});
      context.keep({ "back": l_0_back });
      [l_0_name_of, l_0_closed_file] = context.importNames(["name_of", "closed_file"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of, "closed_file": l_0_closed_file });
      [l_0_problems, l_0_one_button] = context.importNames(["problems", "one_button"], "parts/forms.html", {});
      context.keep({ "problems": l_0_problems, "one_button": l_0_one_button });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Form")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_closed_file, l_0_form, l_0_me, l_0_name_of, l_0_one_button, l_0_problems, l_0_version] = context.resolve("_", "back", "client", "closed_file", "form", "me", "name_of", "one_button", "problems", "version");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id"), "/forms"]), call(l_0__, "Forms"))}
<header class="head"><h1>${attribute(l_0_version, "title")}</h1><p class="over"><bdi>${call(l_0_name_of, l_0_client)}</bdi> · ${callWith(l_0__, { "number": attribute(l_0_version, "number") }, "version %(number)s")}</p></header>
${call(l_0_problems, l_0_form)}
`;
        if ((compareOnce(attribute(l_0_client, "status"), "eq", "closed") && compareOnce(attribute(l_0_me, "role"), "eq", "worker"))) {
          out += html`${call(l_0_closed_file, l_0_client)}`;
        } else {
          out += html`<p>${call(l_0__, "Every answer is kept as soon as it is given. You can leave at any time and go on later, without a signal too.")}</p>
<div class="acts">${call(l_0_one_button, l_0_form, call(l_0__, "Begin"))}</div>`;
        }
        return out;
      },
    },
  },
  "forms_of_client.html": {
    *root(context) {
      let [l_0_back, l_0_empty, l_0_icon, l_0_name_of, l_0_score_line, l_0_unsafe_mark] = unset("back", "empty", "icon", "name_of", "score_line", "unsafe_mark");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty, l_0_unsafe_mark] = context.importNames(["icon", "back", "empty", "unsafe_mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty, "unsafe_mark": l_0_unsafe_mark });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_score_line] = context.importNames(["score_line"], "parts/trends.html", {});
      context.keep({ "score_line": l_0_score_line });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Forms")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_empty, l_0_fillings, l_0_icon, l_0_name_of, l_0_offered, l_0_trends, l_0_visit] = context.resolve("_", "back", "client", "empty", "fillings", "icon", "name_of", "offered", "trends", "visit");
        let [l_0_here] = unset("here");
        l_0_here = concat(["/clients/", attribute(l_0_client, "id"), (tests.defined(l_0_visit) ? concat(["/visits/", attribute(l_0_visit, "id")]) : "")]);
        out += html`${call(l_0_back, l_0_here, (tests.defined(l_0_visit) ? call(l_0__, "The visit") : call(l_0_name_of, l_0_client)))}
<header class="head"><h1>${call(l_0__, "Forms")}</h1><p class="over"><bdi>${call(l_0_name_of, l_0_client)}</bdi></p></header>
<section class="part"><h2>${call(l_0__, "Fill in a form")}</h2>
`;
        if (truth(l_0_offered)) {
          out += "<ul class=\"list\">";
          for (let l_1_version of iterate(l_0_offered)) {
            out += html`<li><a class="item" href="${l_0_here}/forms/${attribute(l_1_version, "id")}"><span class="say"><span>${attribute(l_1_version, "title")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>`;
          }
          out += "</ul>\n";
        } else {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "clipboard-list"), call(l_0__, "No form is published yet"), call(l_0__, "What your agency publishes appears here by itself."))}</div>`;
        }
        out += "</section>\n";
        if (truth(l_0_trends)) {
          out += html`<section class="part"><h2>${call(l_0__, "Scores")}</h2>`;
          for (let l_1_trend of iterate(l_0_trends)) {
            let [l_1_score_line] = context.resolve("score_line");
            out += html`<div class="card">${call(l_1_score_line, l_1_trend)}</div>`;
          }
          out += "</section>";
        }
        out += html`<section class="part"><h2>${call(l_0__, "Filled in")}</h2>
`;
        if (truth(l_0_fillings)) {
          out += "<ul class=\"list\">\n";
          const turns1 = loop(iterate(l_0_fillings));
          for (let l_1_filling of turns1) {
            const l_1_loop = turns1;
            let [l_1_show_when, l_1_unsafe_mark] = context.resolve("show_when", "unsafe_mark");
            out += html`<li><a class="item" href="/clients/${attribute(l_0_client, "id")}/${(truth(attribute(l_1_filling, "finished_at")) ? "filled" : "fillings")}/${attribute(l_1_filling, "id")}"><span class="say"><span>${attribute(l_1_filling, "title")}</span><span class="why">`;
            if (truth(attribute(l_1_filling, "finished_at"))) {
              out += html`${callWith(l_0__, { "when": call(l_1_show_when, attribute(l_1_filling, "finished_at")) }, "finished %(when)s")}`;
            } else {
              out += html`${callWith(l_0__, { "when": call(l_1_show_when, attribute(l_1_filling, "started_at")) }, "begun %(when)s")}`;
            }
            out += "</span><span class=\"flags\">";
            if (!truth(attribute(l_1_filling, "finished_at"))) {
              out += html`<span class="flag warn">${call(l_0__, "not finished")}</span>`;
            }
            if (truth(attribute(l_1_filling, "corrects"))) {
              out += html`<span class="flag">${call(l_0_icon, "pencil")} ${call(l_0__, "correction")}</span>`;
            }
            const turns2 = loop(iterate(l_0_fillings).filter((l_2_one) => { return (compareOnce(attribute(l_2_one, "corrects"), "eq", attribute(l_1_filling, "id")) && truth(attribute(l_2_one, "finished_at"))); }));
            for (let l_2_one of turns2) {
              const l_2_loop = turns2;
              if (truth(attribute(l_2_loop, "first"))) {
                out += html`<span class="flag calm">${call(l_0__, "corrected")}</span>`;
              }
            }
            if (truth(attribute(l_1_filling, "conflicts"))) {
              out += html`<span class="flag warn">${call(l_0_icon, "arrow-left-right")} ${call(l_0__, "Two versions")}</span>`;
            }
            out += html`${call(l_1_unsafe_mark, l_1_filling)}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
          }
          out += "</ul>\n";
        } else {
          out += html`<p class="quiet">${call(l_0__, "Nothing is filled in yet.")}</p>`;
        }
        out += "</section>\n";
        return out;
      },
    },
  },
  "parts/asking.html": {
    *root(context) {
      let [l_0_attached_where, l_0_attaching, l_0_beside, l_0_choosing, l_0_described, l_0_fault_words, l_0_icon, l_0_into_record, l_0_language_switch, l_0_listed, l_0_needed, l_0_no_answer, l_0_noted, l_0_one_choice, l_0_overview, l_0_picture_of, l_0_place_button, l_0_question, l_0_questions, l_0_ranking, l_0_row_title, l_0_scored, l_0_sheet, l_0_shown, l_0_table_head, l_0_table_row, l_0_told_table, l_0_typed, l_0_words, l_0_written] = unset("attached_where", "attaching", "beside", "choosing", "described", "fault_words", "icon", "into_record", "language_switch", "listed", "needed", "no_answer", "noted", "one_choice", "overview", "picture_of", "place_button", "question", "questions", "ranking", "row_title", "scored", "sheet", "shown", "table_head", "table_row", "told_table", "typed", "words", "written");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      [l_0_attaching, l_0_attached_where, l_0_shown] = context.importNames(["attaching", "attached_where", "shown"], "parts/attaching.html", {});
      context.keep({ "attaching": l_0_attaching, "attached_where": l_0_attached_where, "shown": l_0_shown });
      l_0_words = macro("words", ["pieces"], 1, false, (l_1_pieces) => {
        let out = "";
        out += "<bdi>";
        for (let l_2_one of iterate(l_1_pieces)) {
          if (compareOnce(attribute(l_2_one, "kind"), "eq", "bold")) {
            out += html`<b>${attribute(l_2_one, "text")}</b>`;
          } else if (compareOnce(attribute(l_2_one, "kind"), "eq", "italic")) {
            out += html`<em>${attribute(l_2_one, "text")}</em>`;
          } else if (compareOnce(attribute(l_2_one, "kind"), "eq", "link")) {
            out += html`<a href="${attribute(l_2_one, "href")}" rel="noreferrer" hx-boost="false">${attribute(l_2_one, "text")}</a>`;
          } else if (compareOnce(attribute(l_2_one, "kind"), "eq", "break")) {
            out += "<br>";
          } else {
            out += html`${attribute(l_2_one, "text")}`;
          }
        }
        out += "</bdi>";
        return out;
      });
      context.share({ "words": l_0_words });
      yield "\n";
      l_0_described = macro("described", ["q"], 1, false, (l_1_q) => {
        let out = "";
        if ((((truth(attribute(l_1_q, "hint")) || truth(attribute(l_1_q, "guidance"))) || truth(attribute(l_1_q, "fault"))) || truth(attribute(l_1_q, "last")))) {
          out += " aria-describedby=\"";
          if (truth(attribute(l_1_q, "hint"))) {
            out += html`${attribute(l_1_q, "id")}-hint `;
          }
          if (truth(attribute(l_1_q, "guidance"))) {
            out += html`${attribute(l_1_q, "id")}-guidance `;
          }
          if (truth(attribute(l_1_q, "last"))) {
            out += html`${attribute(l_1_q, "id")}-last `;
          }
          if (truth(attribute(l_1_q, "fault"))) {
            out += html`${attribute(l_1_q, "id")}-error`;
          }
          out += "\"";
        }
        if (truth(attribute(l_1_q, "fault"))) {
          out += " aria-invalid=\"true\"";
        }
        return out;
      });
      context.share({ "described": l_0_described });
      yield "\n";
      l_0_picture_of = macro("picture_of", ["one", "words"], 2, false, (l_1_one, l_1_words) => {
        let out = "";
        let [l_1_page, l_1_place_of_form] = context.resolve("page", "place_of_form");
        if (truth(attribute(l_1_one, "picture"))) {
          out += "<img class=\"of-label\" src=\"";
          if (compareOnce(attribute(l_1_page, "name"), "eq", "form_candidate_try")) {
            out += html`${l_1_place_of_form}`;
          } else {
            out += "/forms";
          }
          out += html`/pictures/${attribute(l_1_one, "picture", "id")}" width="${attribute(l_1_one, "picture", "width")}" height="${attribute(l_1_one, "picture", "height")}" alt="${l_1_words}">`;
        }
        return out;
      });
      context.share({ "picture_of": l_0_picture_of });
      yield "\n";
      l_0_beside = macro("beside", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (truth(attribute(l_1_q, "picture"))) {
          out += html`${call(l_0_picture_of, l_1_q, attribute(l_1_q, "picture", "words"))}`;
        }
        if (truth(attribute(l_1_q, "hint"))) {
          out += html`<p class="hint" id="${attribute(l_1_q, "id")}-hint">${call(l_0_words, attribute(l_1_q, "hint"))}</p>`;
        }
        if (truth(attribute(l_1_q, "guidance"))) {
          out += html`<p class="hint guidance" id="${attribute(l_1_q, "id")}-guidance">${call(l_0_icon, "info")} <span>${call(l_0_words, attribute(l_1_q, "guidance"))}</span></p>`;
        }
        if (truth(attribute(l_1_q, "last"))) {
          out += html`<p class="before" id="${attribute(l_1_q, "id")}-last">${callWith(l_1__, { "answer": attribute(l_1_q, "last") }, "last time: %(answer)s")}</p>`;
        }
        if (truth(attribute(l_1_q, "fault"))) {
          out += html`<p class="error" id="${attribute(l_1_q, "id")}-error">${call(l_0_icon, "circle-alert")} <span>${filters.trim(call(l_0_fault_words, l_1_q))}</span></p>`;
        }
        return out;
      });
      context.share({ "beside": l_0_beside });
      yield "\n";
      l_0_fault_words = macro("fault_words", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (truth(attribute(l_1_q, "message"))) {
          out += html`${attribute(l_1_q, "message")}`;
        } else if (compareOnce(attribute(l_1_q, "fault"), "eq", "required")) {
          out += html`${call(l_1__, "This needs an answer, or a reason why there is none")}`;
        } else if (compareOnce(attribute(l_1_q, "fault"), "eq", "type")) {
          out += html`${call(l_1__, "This cannot be read as what is asked for here")}`;
        } else {
          out += html`${call(l_1__, "This answer cannot be right")}`;
        }
        return out;
      });
      context.share({ "fault_words": l_0_fault_words });
      yield "\n";
      l_0_needed = macro("needed", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (truth(attribute(l_1_q, "required"))) {
          out += html` <span class="optional">${call(l_1__, "(needed)")}</span>`;
        }
        return out;
      });
      context.share({ "needed": l_0_needed });
      yield "\n";
      l_0_no_answer = macro("no_answer", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += "<details class=\"reasons\"";
        if (truth(attribute(l_1_q, "reason"))) {
          out += " open";
        }
        out += html`><summary>${call(l_1__, "No answer")}<span class="unseen">: ${attribute(l_1_q, "plain")}</span></summary>
<div class="chips" role="group" aria-label="${call(l_1__, "No answer")}: ${attribute(l_1_q, "plain")}">
<label class="chip"><input type="radio" name="r:${attribute(l_1_q, "place")}" value=""`;
        if (!truth(attribute(l_1_q, "reason"))) {
          out += " checked";
        }
        out += html`><span>${call(l_1__, "There is one")}</span></label>
`;
        for (let l_2_code of iterate(["refused", "unable", "not_asked"])) {
          let [l_2_label_of, l_2_page] = context.resolve("label_of", "page");
          out += html`<label class="chip"><input type="radio" name="r:${attribute(l_1_q, "place")}" value="${l_2_code}"`;
          if (compareOnce(attribute(l_1_q, "reason"), "eq", l_2_code)) {
            out += " checked";
          }
          out += "><span>";
          if (compareOnce(attribute(l_2_page, "name"), "ne", "filling_turn")) {
            out += html`${call(l_2_label_of, "form_answers", "answers", l_2_code)}`;
          } else if (compareOnce(l_2_code, "eq", "refused")) {
            out += html`${call(l_1__, "I would rather not say")}`;
          } else if (compareOnce(l_2_code, "eq", "unable")) {
            out += html`${call(l_1__, "I do not know")}`;
          } else {
            out += html`${call(l_1__, "Later, together")}`;
          }
          out += "</span></label>\n";
        }
        out += "</div></details>\n";
        return out;
      });
      context.share({ "no_answer": l_0_no_answer });
      yield "\n";
      l_0_one_choice = macro("one_choice", ["q", "choice", "kind", "first"], 4, false, (l_1_q, l_1_choice, l_1_kind, l_1_first) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += "<label class=\"choice";
        if (truth(attribute(l_1_choice, "before"))) {
          out += " last";
        }
        out += html`"><input type="${l_1_kind}" name="a:${attribute(l_1_q, "place")}" value="${attribute(l_1_choice, "value")}"`;
        if (truth(l_1_first)) {
          out += html` id="${attribute(l_1_q, "id")}"`;
        }
        if (truth(attribute(l_1_choice, "checked"))) {
          out += " checked";
        }
        out += html`><span>${call(l_0_picture_of, l_1_choice, "")}${attribute(l_1_choice, "label")}`;
        if (truth(attribute(l_1_choice, "before"))) {
          out += html` <span class="before">${call(l_1__, "last time")}</span>`;
        }
        out += "</span></label>\n";
        return out;
      });
      context.share({ "one_choice": l_0_one_choice });
      yield "\n";
      l_0_choosing = macro("choosing", ["q", "kind", "shape"], 3, false, (l_1_q, l_1_kind, l_1_shape) => {
        let out = "";
        let [l_1__, l_1_ngettext] = context.resolve("_", "ngettext");
        out += "<fieldset class=\"field";
        if (truth(attribute(l_1_q, "fault"))) {
          out += " bad";
        }
        out += html`"${call(l_0_described, l_1_q)}><legend>${call(l_0_words, attribute(l_1_q, "label"))}${call(l_0_needed, l_1_q)}</legend>
${call(l_0_beside, l_1_q)}
`;
        if ((compareOnce(attribute(l_1_q, "widget"), "eq", "search") || compareOnce(attribute(l_1_q, "widget"), "eq", "search_many"))) {
          out += html`<div class="find"><label class="unseen" for="${attribute(l_1_q, "id")}-find">${call(l_1__, "Find an answer")}: ${attribute(l_1_q, "plain")}</label><input id="${attribute(l_1_q, "id")}-find" name="f:${attribute(l_1_q, "place")}" type="search" value="${attribute(l_1_q, "find")}" placeholder="${call(l_1__, "Type to find")}" autocomplete="off" spellcheck="false"><button class="btn" name="go" value="find">${call(l_0_icon, "search")} <span class="unseen">${call(l_1__, "Find")}</span></button></div>
`;
        }
        out += html`<div class="${l_1_shape}">
`;
        const turns1 = loop(iterate(attribute(l_1_q, "choices")));
        for (let l_2_choice of turns1) {
          const l_2_loop = turns1;
          if (compareOnce(l_1_shape, "eq", "chips")) {
            out += html`<label class="chip"><input type="${l_1_kind}" name="a:${attribute(l_1_q, "place")}" value="${attribute(l_2_choice, "value")}"`;
            if (truth(attribute(l_2_loop, "first"))) {
              out += html` id="${attribute(l_1_q, "id")}"`;
            }
            if (truth(attribute(l_2_choice, "checked"))) {
              out += " checked";
            }
            out += html`><span>${call(l_0_picture_of, l_2_choice, "")}${attribute(l_2_choice, "label")}`;
            if (truth(attribute(l_2_choice, "before"))) {
              out += html` <span class="before">${call(l_1__, "last time")}</span>`;
            }
            out += "</span></label>\n";
          } else {
            out += html`${call(l_0_one_choice, l_1_q, l_2_choice, l_1_kind, attribute(l_2_loop, "first"))}`;
          }
        }
        out += "</div>\n";
        if (truth(attribute(l_1_q, "unseen"))) {
          out += html`<p class="why">${callWith(l_1_ngettext, { "num": attribute(l_1_q, "unseen") }, "%(num)s more, found by typing", "%(num)s more, found by typing", attribute(l_1_q, "unseen"))}</p>`;
        }
        out += html`${call(l_0_no_answer, l_1_q)}
</fieldset>
`;
        return out;
      });
      context.share({ "choosing": l_0_choosing });
      yield "\n";
      l_0_listed = macro("listed", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += "<div class=\"field";
        if (truth(attribute(l_1_q, "fault"))) {
          out += " bad";
        }
        out += html`"><label for="${attribute(l_1_q, "id")}">${call(l_0_words, attribute(l_1_q, "label"))}${call(l_0_needed, l_1_q)}</label>
${call(l_0_beside, l_1_q)}
<select id="${attribute(l_1_q, "id")}" name="a:${attribute(l_1_q, "place")}"${call(l_0_described, l_1_q)}><option value="">${call(l_1__, "Choose")}</option>
`;
        for (let l_2_choice of iterate(attribute(l_1_q, "choices"))) {
          out += html`<option value="${attribute(l_2_choice, "value")}"`;
          if (truth(attribute(l_2_choice, "checked"))) {
            out += " selected";
          }
          out += html`>${attribute(l_2_choice, "label")}</option>`;
        }
        out += html`</select>
${call(l_0_no_answer, l_1_q)}</div>
`;
        return out;
      });
      context.share({ "listed": l_0_listed });
      yield "\n";
      l_0_typed = macro("typed", ["q", "type", "mode"], 3, false, (l_1_q, l_1_type, l_1_mode) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += "<div class=\"field";
        if (truth(attribute(l_1_q, "fault"))) {
          out += " bad";
        }
        out += html`"><label for="${attribute(l_1_q, "id")}">${call(l_0_words, attribute(l_1_q, "label"))}${call(l_0_needed, l_1_q)}</label>
${call(l_0_beside, l_1_q)}
<input id="${attribute(l_1_q, "id")}" name="a:${attribute(l_1_q, "place")}" type="${l_1_type}" value="${attribute(l_1_q, "value")}"`;
        if (truth(l_1_mode)) {
          out += html` inputmode="${l_1_mode}"`;
        }
        out += html` autocomplete="off"${call(l_0_described, l_1_q)}>
`;
        if (compareOnce(attribute(l_1_q, "widget"), "eq", "geopoint")) {
          out += html`${call(l_0_place_button, l_1_q)}<p class="hint">${call(l_1__, "Latitude, longitude, height and accuracy in metres")}</p>`;
        }
        if ((compareOnce(attribute(l_1_q, "widget"), "eq", "decimal") && truth(attribute(l_1_q, "from")))) {
          out += html`<p class="hint">${callWith(l_1__, { "low": attribute(l_1_q, "from"), "high": attribute(l_1_q, "to") }, "From %(low)s to %(high)s")}</p>`;
        }
        out += html`${call(l_0_no_answer, l_1_q)}</div>
`;
        return out;
      });
      context.share({ "typed": l_0_typed });
      yield "\n";
      l_0_written = macro("written", ["q"], 1, false, (l_1_q) => {
        let out = "";
        out += "<div class=\"field";
        if (truth(attribute(l_1_q, "fault"))) {
          out += " bad";
        }
        out += html`"><label for="${attribute(l_1_q, "id")}">${call(l_0_words, attribute(l_1_q, "label"))}${call(l_0_needed, l_1_q)}</label>
${call(l_0_beside, l_1_q)}
<textarea id="${attribute(l_1_q, "id")}" name="a:${attribute(l_1_q, "place")}" rows="4" maxlength="20000"${call(l_0_described, l_1_q)}>
${attribute(l_1_q, "value")}</textarea>
${call(l_0_no_answer, l_1_q)}</div>
`;
        return out;
      });
      context.share({ "written": l_0_written });
      yield "\n";
      l_0_ranking = macro("ranking", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += "<fieldset class=\"field";
        if (truth(attribute(l_1_q, "fault"))) {
          out += " bad";
        }
        out += html`" id="${attribute(l_1_q, "id")}" tabindex="-1"${call(l_0_described, l_1_q)}><legend>${call(l_0_words, attribute(l_1_q, "label"))}${call(l_0_needed, l_1_q)}</legend>
${call(l_0_beside, l_1_q)}
<input type="hidden" name="a:${attribute(l_1_q, "place")}" value="${attribute(l_1_q, "value")}">
<ol class="ranks">
`;
        const turns2 = loop(iterate(attribute(l_1_q, "choices")));
        for (let l_2_choice of turns2) {
          const l_2_loop = turns2;
          out += html`<li><span>${call(l_0_picture_of, l_2_choice, "")}${attribute(l_2_choice, "label")}</span><span class="moves"><button class="btn" name="go" value="up:${attribute(l_1_q, "place")} ${attribute(l_2_choice, "value")}"`;
          if (truth(attribute(l_2_loop, "first"))) {
            out += " disabled";
          }
          out += html`>${call(l_0_icon, "arrow-up")}<span class="unseen">${callWith(l_1__, { "what": attribute(l_2_choice, "label") }, "%(what)s one up")}</span></button><button class="btn" name="go" value="down:${attribute(l_1_q, "place")} ${attribute(l_2_choice, "value")}"`;
          if (truth(attribute(l_2_loop, "last"))) {
            out += " disabled";
          }
          out += html`>${call(l_0_icon, "arrow-down")}<span class="unseen">${callWith(l_1__, { "what": attribute(l_2_choice, "label") }, "%(what)s one down")}</span></button></span></li>
`;
        }
        out += "</ol>\n";
        if (truth(attribute(l_1_q, "value"))) {
          out += html`<p class="why">${call(l_0_icon, "check")} ${call(l_1__, "This is the order")}</p>`;
        } else {
          out += html`<button class="btn" name="go" value="right:${attribute(l_1_q, "place")}">${call(l_1__, "This order is right")}</button>`;
        }
        out += html`${call(l_0_no_answer, l_1_q)}</fieldset>
`;
        return out;
      });
      context.share({ "ranking": l_0_ranking });
      yield "\n";
      l_0_noted = macro("noted", ["q"], 1, false, (l_1_q) => {
        let out = "";
        out += html`<div class="told-note" id="${attribute(l_1_q, "id")}"><p>${call(l_0_words, attribute(l_1_q, "label"))}</p>`;
        if (truth(attribute(l_1_q, "picture"))) {
          out += html`${call(l_0_picture_of, l_1_q, attribute(l_1_q, "picture", "words"))}`;
        }
        if (truth(attribute(l_1_q, "hint"))) {
          out += html`<p class="hint">${call(l_0_words, attribute(l_1_q, "hint"))}</p>`;
        }
        if (truth(attribute(l_1_q, "file"))) {
          out += html`<p class="given">${attribute(l_1_q, "file", "words")} · ${filters.trim(call(l_0_attached_where, attribute(l_1_q, "file")))}</p>`;
        } else if (truth(attribute(l_1_q, "value"))) {
          out += html`<p class="given">${attribute(l_1_q, "value")}</p>`;
        }
        out += "</div>\n";
        return out;
      });
      context.share({ "noted": l_0_noted });
      yield "\n";
      l_0_question = macro("question", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__, l_1_fill] = context.resolve("_", "fill");
        if ((compareOnce(attribute(l_1_q, "widget"), "ne", "note") && compareOnce(attribute(l_1_q, "widget"), "ne", "later"))) {
          out += html`<input type="hidden" name="on" value="${attribute(l_1_q, "place")}">`;
        }
        if (compareOnce(attribute(l_1_q, "widget"), "eq", "note")) {
          out += html`${call(l_0_noted, l_1_q)}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "later")) {
          out += html`<div class="told-note" id="${attribute(l_1_q, "id")}"><p>${call(l_0_words, attribute(l_1_q, "label"))}</p><p class="hint">${call(l_0_icon, "info")} ${call(l_1__, "A line or an area on a map cannot be answered here yet. Nothing else of the form is lost.")}</p></div>
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "in", ["radios", "search"])) {
          out += html`${call(l_0_choosing, l_1_q, "radio", "choices")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "in", ["chips", "steps"])) {
          out += html`${call(l_0_choosing, l_1_q, "radio", "chips")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "in", ["checkboxes", "search_many"])) {
          out += html`${call(l_0_choosing, l_1_q, "checkbox", "choices")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "select")) {
          out += html`${call(l_0_listed, l_1_q)}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "acknowledge")) {
          out += "<fieldset class=\"field";
          if (truth(attribute(l_1_q, "fault"))) {
            out += " bad";
          }
          out += html`"${call(l_0_described, l_1_q)}><legend>${call(l_0_words, attribute(l_1_q, "label"))}${call(l_0_needed, l_1_q)}</legend>
${call(l_0_beside, l_1_q)}<label class="choice"><input type="checkbox" id="${attribute(l_1_q, "id")}" name="a:${attribute(l_1_q, "place")}" value="OK"`;
          if (truth(attribute(l_1_q, "value"))) {
            out += " checked";
          }
          out += html`><span>${call(l_1__, "Yes, it was said and understood")}</span></label>${call(l_0_no_answer, l_1_q)}</fieldset>
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "rank")) {
          out += html`${call(l_0_ranking, l_1_q)}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "in", ["picture", "signature", "audio", "video", "file"])) {
          out += "<fieldset class=\"field";
          if (truth(attribute(l_1_q, "fault"))) {
            out += " bad";
          }
          out += html`" id="${attribute(l_1_q, "id")}" tabindex="-1" data-attach="${attribute(l_1_fill, "kept_at")}?as=${attribute(l_1_q, "widget")}&amp;place=${filters.urlencode(attribute(l_1_q, "place"))}"${call(l_0_described, l_1_q)}><legend>${call(l_0_words, attribute(l_1_q, "label"))}${call(l_0_needed, l_1_q)}</legend>
${call(l_0_beside, l_1_q)}${call(l_0_attaching, l_1_q)}
${call(l_0_no_answer, l_1_q)}</fieldset>
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "textarea")) {
          out += html`${call(l_0_written, l_1_q)}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "in", ["integer", "numbers", "year"])) {
          out += html`${call(l_0_typed, l_1_q, "text", "numeric")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "decimal")) {
          out += html`${call(l_0_typed, l_1_q, "text", "decimal")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "in", ["date", "time", "month"])) {
          out += html`${call(l_0_typed, l_1_q, attribute(l_1_q, "widget"), "")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "datetime")) {
          out += html`${call(l_0_typed, l_1_q, "datetime-local", "")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "url")) {
          out += html`${call(l_0_typed, l_1_q, "url", "url")}
`;
        } else {
          out += html`${call(l_0_typed, l_1_q, "text", "text")}`;
        }
        return out;
      });
      context.share({ "question": l_0_question });
      yield "\n";
      l_0_table_head = macro("table_head", ["one"], 1, false, (l_1_one) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<div class="answers" role="region" tabindex="0" aria-label="${or(attribute(l_1_one, "plain"), () => call(l_1__, "Question"))}"><table>`;
        if (truth(attribute(l_1_one, "label"))) {
          out += html`<caption>${call(l_0_words, attribute(l_1_one, "label"))}</caption>`;
        }
        out += "<thead><tr><td></td>";
        for (let l_2_choice of iterate(attribute(l_1_one, "choices"))) {
          out += html`<th scope="col">${call(l_0_picture_of, l_2_choice, "")}${attribute(l_2_choice, "label")}</th>`;
        }
        out += "</tr></thead><tbody>\n";
        return out;
      });
      context.share({ "table_head": l_0_table_head });
      yield "\n";
      l_0_table_row = macro("table_row", ["q", "kind"], 2, false, (l_1_q, l_1_kind) => {
        let out = "";
        out += "<tr";
        if (truth(attribute(l_1_q, "fault"))) {
          out += " class=\"bad\"";
        }
        out += html`><th scope="row"><input type="hidden" name="on" value="${attribute(l_1_q, "place")}"><span id="${attribute(l_1_q, "id")}-label">${call(l_0_words, attribute(l_1_q, "label"))}${call(l_0_needed, l_1_q)}</span>${call(l_0_beside, l_1_q)}${call(l_0_no_answer, l_1_q)}</th>
`;
        const turns3 = loop(iterate(attribute(l_1_q, "choices")));
        for (let l_2_choice of turns3) {
          const l_2_loop = turns3;
          out += "<td><label class=\"choice";
          if (truth(attribute(l_2_choice, "before"))) {
            out += " last";
          }
          out += html`"><input type="${l_1_kind}" name="a:${attribute(l_1_q, "place")}" value="${attribute(l_2_choice, "value")}" id="${attribute(l_1_q, "id")}`;
          if (!truth(attribute(l_2_loop, "first"))) {
            out += html`-${attribute(l_2_loop, "index")}`;
          }
          out += html`" aria-labelledby="${attribute(l_1_q, "id")}-label ${attribute(l_1_q, "id")}-c${attribute(l_2_loop, "index")}"${call(l_0_described, l_1_q)}`;
          if (truth(attribute(l_2_choice, "checked"))) {
            out += " checked";
          }
          out += html`><span id="${attribute(l_1_q, "id")}-c${attribute(l_2_loop, "index")}">${attribute(l_2_choice, "label")}</span></label></td>`;
        }
        out += "</tr>\n";
        return out;
      });
      context.share({ "table_row": l_0_table_row });
      yield "\n";
      l_0_place_button = macro("place_button", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        let [l_1_parts] = unset("parts");
        l_1_parts = callMethod(attribute(l_1_q, "value"), "split", methods.split, " ");
        if (compareOnce(filters.length(l_1_parts), "eq", 4)) {
          out += html`<p class="why">${callWith(l_1__, { "metres": item(l_1_parts, 3) }, "Exact to %(metres)s m")}</p>`;
        }
        out += html`<button type="button" class="btn" data-locate="${attribute(l_1_q, "id")}" hidden>${call(l_0_icon, "map-pin")} ${call(l_1__, "Take the place of this phone")}</button>
<p class="why" role="status" id="${attribute(l_1_q, "id")}-said" data-waiting="${call(l_1__, "Looking for the place. Outside it is quicker.")}" data-refused="${call(l_1__, "This browser may not know the place. Allow it in the settings of the browser, or type it.")}" data-unavailable="${call(l_1__, "The phone cannot tell its place here. Try again outside, or type it.")}" data-slow="${call(l_1__, "The place was not found in time. Try again outside, or type it.")}"></p>
`;
        return out;
      });
      context.share({ "place_button": l_0_place_button });
      yield "\n";
      l_0_row_title = macro("row_title", ["one"], 1, false, (l_1_one) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (truth(attribute(l_1_one, "label"))) {
          out += html`${attribute(l_1_one, "label")}`;
        } else {
          out += html`${call(l_1__, "Entry")}`;
        }
        if (truth(attribute(l_1_one, "number"))) {
          out += html` ${attribute(l_1_one, "number")}`;
        }
        return out;
      });
      context.share({ "row_title": l_0_row_title });
      yield "\n";
      l_0_questions = macro("questions", ["items", "key"], 2, false, (l_1_items, l_1_key) => {
        let out = "";
        let [l_1_namespace] = context.resolve("namespace");
        let [l_1_ns] = unset("ns");
        l_1_ns = callWith(l_1_namespace, { "kind": "radio" });
        for (let l_2_one of iterate(l_1_items)) {
          let [l_2__] = context.resolve("_");
          if (compareOnce(attribute(l_2_one, "item"), "eq", "question")) {
            out += html`${call(l_0_question, l_2_one)}
`;
          } else if (compareOnce(attribute(l_2_one, "item"), "eq", "table")) {
            setAttribute(l_1_ns, "kind", attribute(l_2_one, "kind"));
            out += html`${call(l_0_table_head, l_2_one)}
`;
          } else if (compareOnce(attribute(l_2_one, "item"), "eq", "row_of")) {
            out += html`${call(l_0_table_row, l_2_one, attribute(l_1_ns, "kind"))}
`;
          } else if (compareOnce(attribute(l_2_one, "item"), "eq", "table_end")) {
            out += "</tbody></table></div>\n";
          } else if (compareOnce(attribute(l_2_one, "item"), "eq", "open")) {
            out += html`<fieldset class="group"><legend>${call(l_0_row_title, l_2_one)}</legend>`;
            if (truth(attribute(l_2_one, "take"))) {
              out += html`<button class="btn plain" name="go" value="take:${attribute(l_2_one, "take")}">${call(l_0_icon, "trash-2")} ${callWith(l_2__, { "what": filters.trim(call(l_0_row_title, l_2_one)) }, "Take out %(what)s")}</button>`;
            }
          } else if (compareOnce(attribute(l_2_one, "item"), "eq", "close")) {
            out += "</fieldset>\n";
          } else if (compareOnce(attribute(l_2_one, "item"), "eq", "row")) {
            out += html`<div class="card item"><span class="say"><b>${call(l_0_row_title, l_2_one)}</b><span class="why">${filters.join(attribute(l_2_one, "told"), " · ")}</span></span>`;
            if (truth(attribute(l_2_one, "take"))) {
              out += html`<button class="btn plain" name="go" value="take:${attribute(l_2_one, "take")}">${call(l_0_icon, "trash-2")}<span class="unseen">${callWith(l_2__, { "what": filters.trim(call(l_0_row_title, l_2_one)) }, "Take out %(what)s")}</span></button>`;
            }
            out += "</div>\n";
          } else {
            out += html`<p><button class="btn" name="go" value="add:${attribute(l_2_one, "add")}">${call(l_0_icon, "plus")} `;
            if (truth(attribute(l_2_one, "label"))) {
              out += html`${callWith(l_2__, { "what": attribute(l_2_one, "label") }, "Add: %(what)s")}`;
            } else {
              out += html`${call(l_2__, "Add another")}`;
            }
            out += "</button></p>\n";
          }
        }
        return out;
      });
      context.share({ "questions": l_0_questions });
      yield "\n";
      l_0_language_switch = macro("language_switch", ["fill"], 1, false, (l_1_fill) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (truth(attribute(l_1_fill, "languages"))) {
          out += html`<div class="row languages"><label for="language">${call(l_0_icon, "languages")} ${call(l_1__, "Language of the questions")}</label><select id="language" name="language">`;
          for (let l_2_one of iterate(attribute(l_1_fill, "languages"))) {
            out += html`<option value="${attribute(l_2_one, "name")}"`;
            if (truth(attribute(l_2_one, "code"))) {
              out += html` lang="${attribute(l_2_one, "code")}"`;
            }
            if (truth(attribute(l_2_one, "chosen"))) {
              out += " selected";
            }
            out += html`>${attribute(l_2_one, "shown")}</option>`;
          }
          out += html`</select><button class="btn" name="go" value="language">${call(l_1__, "Show")}</button></div>
`;
        }
        return out;
      });
      context.share({ "language_switch": l_0_language_switch });
      yield "\n";
      l_0_sheet = macro("sheet", ["fill", "away"], 2, false, (l_1_fill, l_1_away) => {
        let out = "";
        let [l_1__, l_1_page] = context.resolve("_", "page");
        out += "<div id=\"sheet\" class=\"sheet-of-form\"";
        if (truth(attribute(l_1_fill, "language"))) {
          out += html` lang="${attribute(l_1_fill, "language")}"`;
          if (truth(attribute(l_1_fill, "from_right"))) {
            out += " dir=\"rtl\"";
          }
        }
        out += html` hx-post="${attribute(l_1_fill, "action")}" hx-trigger="change delay:5ms" hx-include="closest form" hx-target="this" hx-swap="outerMorph" hx-sync="this:replace">
<input type="hidden" name="drawn" value="${attribute(l_1_fill, "drawn")}"><input type="hidden" name="new" value="${attribute(l_1_fill, "new")}">
`;
        if (truth(attribute(l_1_fill, "problem"))) {
          out += html`<div class="problems" role="alert" tabindex="-1" id="problems" data-errors><h2>${attribute(l_1_fill, "problem")}</h2></div>`;
        }
        if (truth(attribute(l_1_fill, "wrong"))) {
          out += html`<div class="problems" role="group" tabindex="-1" id="wrong" aria-labelledby="wrong-title"><h2 id="wrong-title">${call(l_1__, "There is something to put right")}</h2><ul>
`;
          for (let l_2_q of iterate(item(l_1_fill, "items")).filter((l_2_q) => { return compareOnce(attribute(l_2_q, "id"), "in", attribute(l_1_fill, "wrong")); })) {
            out += html`<li><a href="#${attribute(l_2_q, "id")}">${attribute(l_2_q, "plain")}: ${filters.trim(call(l_0_fault_words, l_2_q))}</a></li>`;
          }
          out += "</ul></div>\n";
        }
        if (truth(attribute(l_1_fill, "open"))) {
          out += html`<div class="problems" role="group" tabindex="-1" id="unfinished" data-errors aria-labelledby="unfinished-title"><h2 id="unfinished-title">${call(l_1__, "It cannot be finished yet")}</h2><ul>
`;
          for (let l_2_line of iterate(attribute(l_1_fill, "open"))) {
            let [l_2_ngettext] = context.resolve("ngettext");
            out += html`<li><a href="${attribute(l_2_line, "href")}">${or(attribute(l_2_line, "title"), () => call(l_1__, "Questions"))}: `;
            if (truth(attribute(l_2_line, "wrong"))) {
              out += html`${callWith(l_2_ngettext, { "num": attribute(l_2_line, "wrong") }, "%(num)s wrong", "%(num)s wrong", attribute(l_2_line, "wrong"))}`;
              if (truth(attribute(l_2_line, "missing"))) {
                out += ", ";
              }
            }
            if (truth(attribute(l_2_line, "missing"))) {
              out += html`${callWith(l_2_ngettext, { "num": attribute(l_2_line, "missing") }, "%(num)s missing", "%(num)s missing", attribute(l_2_line, "missing"))}`;
            }
            out += "</a></li>";
          }
          out += "</ul></div>\n";
        }
        if (truth(attribute(l_1_fill, "trail"))) {
          out += "<p class=\"over\">";
          const turns4 = loop(iterate(attribute(l_1_fill, "trail")));
          for (let l_2_step of turns4) {
            const l_2_loop = turns4;
            if (!truth(attribute(l_2_loop, "first"))) {
              out += " · ";
            }
            out += html`${attribute(l_2_step, "label")}`;
            if (truth(attribute(l_2_step, "number"))) {
              out += html` ${attribute(l_2_step, "number")}`;
            }
          }
          out += "</p>";
        }
        out += html`<div class="questions">${call(l_0_questions, item(l_1_fill, "items"), attribute(l_1_fill, "list"))}</div>
`;
        if ((compareOnce(attribute(l_1_fill, "at"), "eq", "list") && compareOnce(attribute(l_1_page, "name"), "ne", "filling_turn"))) {
          out += html`${call(l_0_overview, l_1_fill)}`;
        }
        out += "</div>\n";
        return out;
      });
      context.share({ "sheet": l_0_sheet });
      yield "\n";
      l_0_overview = macro("overview", ["fill"], 1, false, (l_1_fill) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<section class="part"><h2>${call(l_1__, "All questions")}</h2>
<ul class="list">
`;
        const turns5 = loop(iterate(attribute(l_1_fill, "lines")));
        let empty7 = true;
        for (let l_2_line of turns5) {
          const l_2_loop = turns5;
          let [l_2_ngettext] = context.resolve("ngettext");
          out += html`<li><a class="item" href="${attribute(l_2_line, "href")}"><span class="say">`;
          if (truth(attribute(l_2_line, "trail"))) {
            out += "<span class=\"why\">";
            const turns6 = loop(iterate(attribute(l_2_line, "trail")));
            for (let l_3_step of turns6) {
              const l_3_loop = turns6;
              if (!truth(attribute(l_3_loop, "first"))) {
                out += " · ";
              }
              out += html`${attribute(l_3_step, "label")}`;
              if (truth(attribute(l_3_step, "number"))) {
                out += html` ${attribute(l_3_step, "number")}`;
              }
            }
            out += "</span>";
          }
          out += html`<span>${or(attribute(l_2_line, "title"), () => call(l_1__, "Questions"))}</span><span class="flags">`;
          if (truth(attribute(l_2_line, "wrong"))) {
            out += html`<span class="flag danger">${call(l_0_icon, "circle-alert")} ${callWith(l_2_ngettext, { "num": attribute(l_2_line, "wrong") }, "%(num)s wrong", "%(num)s wrong", attribute(l_2_line, "wrong"))}</span>`;
          }
          if (truth(attribute(l_2_line, "missing"))) {
            out += html`<span class="flag warn">${callWith(l_2_ngettext, { "num": attribute(l_2_line, "missing") }, "%(num)s missing", "%(num)s missing", attribute(l_2_line, "missing"))}</span>`;
          }
          if ((!truth(attribute(l_2_line, "wrong")) && !truth(attribute(l_2_line, "missing")))) {
            if (compareOnce(attribute(l_2_line, "answered"), "eq", attribute(l_2_line, "asked"))) {
              out += html`<span class="flag">${call(l_0_icon, "check")} ${call(l_1__, "answered")}</span>`;
            } else {
              out += html`<span class="flag calm">${callWith(l_1__, { "answered": attribute(l_2_line, "answered"), "asked": attribute(l_2_line, "asked") }, "%(answered)s of %(asked)s answered")}</span>`;
            }
          }
          out += html`</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
          empty7 = false;
        }
        if (empty7) {
          out += html`<li class="card">${call(l_1__, "This form asks nothing.")}</li>
`;
        }
        out += "</ul></section>\n";
        if ((tests.defined(attribute(l_1_fill, "record")) && truth(attribute(l_1_fill, "record")))) {
          out += html`${call(l_0_into_record, attribute(l_1_fill, "record"))}`;
        }
        if (truth(attribute(l_1_fill, "scores"))) {
          out += html`${call(l_0_scored, attribute(l_1_fill, "scores"))}`;
        }
        if (truth(attribute(l_1_fill, "changes"))) {
          out += html`<section class="part"><h2>${call(l_1__, "What changed since last time")}</h2>${call(l_0_told_table, attribute(l_1_fill, "changes"))}</section>`;
        }
        return out;
      });
      context.share({ "overview": l_0_overview });
      yield "\n";
      l_0_into_record = macro("into_record", ["record"], 1, false, (l_1_record) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if ((truth(attribute(l_1_record, "written")) || truth(attribute(l_1_record, "unfit")))) {
          out += html`<section class="part"><h2>${call(l_1__, "What goes into the record")}</h2>
`;
          if (truth(attribute(l_1_record, "written"))) {
            out += html`<p class="why">${call(l_1__, "When you finish, this is written into the client’s record.")}</p>
<div class="table folds" tabindex="0" role="region" aria-label="${call(l_1__, "What goes into the record")}"><table>
<thead><tr><th scope="col">${call(l_1__, "Field")}</th><th scope="col">${call(l_1__, "In the record now")}</th><th scope="col">${call(l_1__, "From this form")}</th></tr></thead><tbody>
`;
            for (let l_2_line of iterate(attribute(l_1_record, "written"))) {
              out += html`<tr><th scope="row">${attribute(l_2_line, "label")}</th><td data-label="${call(l_1__, "In the record now")}:">${attribute(l_2_line, "was")}</td><td data-label="${call(l_1__, "From this form")}:">${attribute(l_2_line, "becomes")}</td></tr>
`;
            }
            out += "</tbody></table></div>";
          }
          if (truth(attribute(l_1_record, "unfit"))) {
            out += html`<p class="why">${call(l_0_icon, "info")} ${call(l_1__, "These answers stay in the form alone:")}</p><ul class="plain">`;
            for (let l_2_sentence of iterate(attribute(l_1_record, "unfit"))) {
              out += html`<li>${l_2_sentence}</li>`;
            }
            out += "</ul>";
          }
          out += "</section>\n";
        }
        return out;
      });
      context.share({ "into_record": l_0_into_record });
      yield "\n";
      l_0_scored = macro("scored", ["scores"], 1, false, (l_1_scores) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<section class="part"><h2>${call(l_1__, "Scores")}</h2><div class="card"><dl class="facts">
`;
        for (let l_2_score of iterate(l_1_scores)) {
          out += html`<div><dt>${attribute(l_2_score, "label")}</dt><dd><b>${attribute(l_2_score, "value")}</b> <span class="why">${callWith(l_1__, { "most": attribute(l_2_score, "max") }, "of %(most)s")}`;
          if (truth(attribute(l_2_score, "band"))) {
            out += html` · ${attribute(l_2_score, "band")}`;
          }
          out += "</span>";
          if (truth(attribute(l_2_score, "alert"))) {
            out += html` <span class="flag danger">${call(l_0_icon, "triangle-alert")} ${call(l_1__, "Please look at this today")}</span>`;
          }
          out += "</dd></div>";
        }
        out += "</dl></div></section>\n";
        return out;
      });
      context.share({ "scored": l_0_scored });
      yield "\n";
      l_0_told_table = macro("told_table", ["lines"], 1, false, (l_1_lines) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<div class="table folds" tabindex="0" role="region" aria-label="${call(l_1__, "Answer by answer")}"><table>
<thead><tr><th scope="col">${call(l_1__, "Question")}</th><th scope="col">${call(l_1__, "Now")}</th><th scope="col">${call(l_1__, "Last time")}</th></tr></thead><tbody>
`;
        for (let l_2_line of iterate(l_1_lines)) {
          let [l_2_label_of] = context.resolve("label_of");
          out += html`<tr><th scope="row">${or(attribute(l_2_line, "plain"), () => call(l_1__, "Question"))}</th><td data-label="${call(l_1__, "Now")}:">`;
          if (truth(attribute(l_2_line, "answer"))) {
            if (truth(attribute(l_2_line, "file"))) {
              out += html`<div class="kept">${call(l_0_shown, attribute(l_2_line, "file"), attribute(l_2_line, "plain"))}<p>${attribute(l_2_line, "answer")}<span class="why"> · ${filters.trim(call(l_0_attached_where, attribute(l_2_line, "file")))}</span></p></div>`;
            } else {
              out += html`${attribute(l_2_line, "answer")}`;
            }
          } else if (truth(attribute(l_2_line, "reason"))) {
            out += html`${call(l_2_label_of, "form_answers", "answers", attribute(l_2_line, "reason"))}`;
          } else {
            out += "–";
          }
          out += html`</td><td data-label="${call(l_1__, "Last time")}:">${or(attribute(l_2_line, "before"), () => "–")}</td></tr>
`;
        }
        out += "</tbody></table></div>\n";
        return out;
      });
      context.share({ "told_table": l_0_told_table });
    },
    blocks: {
    },
  },
  "parts/attaching.html": {
    *root(context) {
      let [l_0_attached_where, l_0_attaching, l_0_chooser, l_0_icon, l_0_kept, l_0_shown, l_0_signing] = unset("attached_where", "attaching", "chooser", "icon", "kept", "shown", "signing");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      yield "\n";
      l_0_attached_where = macro("attached_where", ["file"], 1, false, (l_1_file) => {
        let out = "";
        let [l_1__, l_1_fill] = context.resolve("_", "fill");
        if (compareOnce(attribute(l_1_file, "id"), "in", attribute(l_1_fill, "held"))) {
          out += html`${call(l_1__, "kept on this phone")}`;
        } else {
          out += html`${call(l_1__, "on the phone of whoever made it")}`;
        }
        return out;
      });
      context.share({ "attached_where": l_0_attached_where });
      yield "\n";
      l_0_shown = macro("shown", ["file", "plain"], 2, false, (l_1_file, l_1_plain) => {
        let out = "";
        let [l_1__, l_1_fill] = context.resolve("_", "fill");
        if (compareOnce(attribute(l_1_file, "id"), "in", attribute(l_1_fill, "held"))) {
          if (compareOnce(slice(attribute(l_1_file, "type"), null, 6, null), "eq", "image/")) {
            out += html`<img src="${attribute(l_1_fill, "kept_at")}/${attribute(l_1_file, "id")}" alt="${callWith(l_1__, { "question": l_1_plain }, "What was kept for: %(question)s")}">
`;
          } else if (compareOnce(slice(attribute(l_1_file, "type"), null, 6, null), "eq", "audio/")) {
            out += html`<audio controls preload="metadata" controlslist="nodownload" src="${attribute(l_1_fill, "kept_at")}/${attribute(l_1_file, "id")}" aria-label="${callWith(l_1__, { "question": l_1_plain }, "What was kept for: %(question)s")}"></audio>
`;
          } else if (compareOnce(slice(attribute(l_1_file, "type"), null, 6, null), "eq", "video/")) {
            out += html`<video controls preload="metadata" controlslist="nodownload" src="${attribute(l_1_fill, "kept_at")}/${attribute(l_1_file, "id")}" aria-label="${callWith(l_1__, { "question": l_1_plain }, "What was kept for: %(question)s")}"></video>`;
          }
        }
        return out;
      });
      context.share({ "shown": l_0_shown });
      yield "\n";
      l_0_kept = macro("kept", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<div class="kept">${call(l_0_shown, attribute(l_1_q, "file"), attribute(l_1_q, "plain"))}
<p class="given">${attribute(l_1_q, "file", "words")}<span class="why"> · ${filters.trim(call(l_0_attached_where, attribute(l_1_q, "file")))}</span></p>
<button class="btn plain" name="go" value="remove:${attribute(l_1_q, "place")}">${call(l_0_icon, "trash-2")} ${call(l_1__, "Remove")}<span class="unseen">: ${attribute(l_1_q, "plain")}</span></button>
</div>
`;
        return out;
      });
      context.share({ "kept": l_0_kept });
      yield "\n";
      l_0_chooser = macro("chooser", ["q", "drawing", "text", "accept", "capture"], 5, false, (l_1_q, l_1_drawing, l_1_text, l_1_accept, l_1_capture) => {
        let out = "";
        out += html`<label class="btn">${l_1_drawing} ${l_1_text}<span class="unseen">: ${attribute(l_1_q, "plain")}</span><input class="unseen" type="file"`;
        if (truth(l_1_accept)) {
          out += html` accept="${l_1_accept}"`;
        }
        if (truth(l_1_capture)) {
          out += html` capture="${l_1_capture}"`;
        }
        out += "></label>\n";
        return out;
      });
      context.share({ "chooser": l_0_chooser });
      yield "\n";
      l_0_signing = macro("signing", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<p class="hint" id="${attribute(l_1_q, "id")}-how">${call(l_1__, "Draw it here with a finger, or type the name below.")}</p>
<canvas width="720" height="270" role="img" aria-label="${callWith(l_1__, { "question": attribute(l_1_q, "plain") }, "A field to sign in: %(question)s")}"></canvas>
<div class="row"><button type="button" class="btn" data-sign="keep">${call(l_0_icon, "check")} ${call(l_1__, "Keep this signature")}</button><button type="button" class="btn plain" data-sign="clear">${call(l_1__, "Clear")}</button></div>
<div class="row typed-name"><label for="${attribute(l_1_q, "id")}-name">${call(l_1__, "Or the name, typed")}<span class="unseen">: ${attribute(l_1_q, "plain")}</span></label><input id="${attribute(l_1_q, "id")}-name" type="text" maxlength="80" autocomplete="off"><button type="button" class="btn" data-sign="type">${call(l_0_icon, "signature")} ${call(l_1__, "Sign with this name")}</button></div>
`;
        return out;
      });
      context.share({ "signing": l_0_signing });
      yield "\n";
      l_0_attaching = macro("attaching", ["q"], 1, false, (l_1_q) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<input type="hidden" name="a:${attribute(l_1_q, "place")}" value="${attribute(l_1_q, "value")}">
`;
        if (truth(attribute(l_1_q, "file"))) {
          out += html`${call(l_0_kept, l_1_q)}`;
        }
        out += html`<p class="hint" data-away>${call(l_0_icon, "smartphone")} ${call(l_1__, "This is answered on a phone: the file is kept there, and follows when files can be sent.")}</p>
<div class="ways" data-here hidden>
`;
        if (compareOnce(attribute(l_1_q, "widget"), "eq", "picture")) {
          out += html`${call(l_0_chooser, l_1_q, call(l_0_icon, "camera"), call(l_1__, "Take a picture"), "image/*", "environment")}${call(l_0_chooser, l_1_q, call(l_0_icon, "image"), call(l_1__, "Choose a picture"), "image/*", "")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "audio")) {
          out += html`${call(l_0_chooser, l_1_q, call(l_0_icon, "mic"), call(l_1__, "Record sound"), "audio/*", "user")}${call(l_0_chooser, l_1_q, call(l_0_icon, "file-text"), call(l_1__, "Choose a recording"), "audio/*", "")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "video")) {
          out += html`${call(l_0_chooser, l_1_q, call(l_0_icon, "video"), call(l_1__, "Film"), "video/*", "environment")}${call(l_0_chooser, l_1_q, call(l_0_icon, "file-text"), call(l_1__, "Choose a film"), "video/*", "")}
`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "file")) {
          out += html`${call(l_0_chooser, l_1_q, call(l_0_icon, "file-text"), call(l_1__, "Choose a file"), "", "")}
`;
        } else if (!truth(attribute(l_1_q, "file"))) {
          out += html`${call(l_0_signing, l_1_q)}`;
        }
        out += html`</div>
<p class="why" role="status" data-said data-waiting="${call(l_1__, "One moment, it is being kept.")}" data-large="${call(l_1__, "It is larger than 10 MB and was not kept. Choose a smaller one, or a shorter piece.")}" data-kind="`;
        if (compareOnce(attribute(l_1_q, "widget"), "eq", "picture")) {
          out += html`${call(l_1__, "This is not a picture that can be read here. It was not kept.")}`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "audio")) {
          out += html`${call(l_1__, "This is not a recording that can be kept here.")}`;
        } else if (compareOnce(attribute(l_1_q, "widget"), "eq", "video")) {
          out += html`${call(l_1__, "This is not a film that can be kept here.")}`;
        } else {
          out += html`${call(l_1__, "This kind of file cannot be kept here. PDF, documents, pictures, sound and plain text can.")}`;
        }
        out += html`" data-full="${call(l_1__, "There is no room left on this phone. It was not kept; everything you typed is.")}" data-vault="${call(l_1__, "Sign in on this phone again first: it cannot seal files yet.")}" data-empty="${call(l_1__, "There is nothing to keep yet.")}" data-failed="${call(l_1__, "It was not kept. Please try again; everything you typed is kept.")}"></p>
`;
        return out;
      });
      context.share({ "attaching": l_0_attaching });
    },
    blocks: {
    },
  },
});
