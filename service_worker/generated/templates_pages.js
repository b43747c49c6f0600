// Made from the Jinja2 templates by `python -m webapp.generate`. Change those, not this.
// @ts-nocheck

export const templates = ({ add, and, attribute, call, callMethod, callWith, compareOnce, concat, dict, html, item, iterate, loop, macro, markup, negate, or, setAttribute, slice, subtract, truth, unset, valueAt, filters, methods, tests }) => ({
  "assessment.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_mark, l_0_name_of, l_0_told, l_0_trend_line] = unset("back", "icon", "mark", "name_of", "told", "trend_line");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_mark, l_0_told] = context.importNames(["icon", "back", "mark", "told"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "mark": l_0_mark, "told": l_0_told });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_trend_line] = context.importNames(["trend_line"], "parts/trends.html", {});
      context.keep({ "trend_line": l_0_trend_line });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Follow-up assessment")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_assessment, l_0_author, l_0_back, l_0_changes, l_0_client, l_0_earlier, l_0_mark, l_0_name_of, l_0_scored, l_0_show_date, l_0_told, l_0_trend, l_0_trend_line] = context.resolve("_", "assessment", "author", "back", "changes", "client", "earlier", "mark", "name_of", "scored", "show_date", "told", "trend", "trend_line");
        let [l_0_before, l_0_points] = unset("before", "points");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id")]), call(l_0_name_of, l_0_client))}
<header class="head"><h1>${call(l_0__, "Follow-up assessment")}</h1>
<p class="over"><bdi>${call(l_0_name_of, l_0_client)}</bdi> · ${call(l_0_show_date, attribute(l_0_assessment, "assessed_on"))}`;
        if (truth(l_0_author)) {
          out += html` · ${attribute(l_0_author, "name")}`;
        }
        out += html`</p>
${call(l_0_mark, l_0_assessment)}</header>
<section class="card">
`;
        if (!tests.none(attribute(l_0_scored, "score"))) {
          out += html`<p><span class="score">${attribute(l_0_scored, "score")}</span> ${callWith(l_0__, { "most": attribute(l_0_scored, "most") }, "of %(most)s")} · <b>${call(l_0__, attribute(l_0_scored, "band", "label_id"))}</b></p>
`;
        } else {
          out += html`<p>${call(l_0__, "Too few answers for a score. That is fine; what was said counts.")}</p>
`;
        }
        out += html`<p class="why">${callWith(l_0__, { "answered": attribute(l_0_scored, "answered"), "asked": attribute(l_0_scored, "asked") }, "%(answered)s of %(asked)s questions answered")}</p>
`;
        if (truth(attribute(l_0_trend, "marks"))) {
          out += html`${call(l_0_trend_line, l_0_trend, attribute(l_0_assessment, "assessed_on"))}`;
        }
        out += html`</section>
<section class="part"><h2>${call(l_0__, "Answer by answer")}</h2>
<div class="table folds" tabindex="0" role="region" aria-label="${call(l_0__, "Answer by answer")}"><table>
<thead><tr><th scope="col">${call(l_0__, "Question")}</th><th scope="col">${call(l_0__, "Now")}</th><th scope="col">${call(l_0__, "Last time")}</th><th scope="col">${call(l_0__, "Which way")}</th></tr></thead>
<tbody>
`;
        l_0_before = ((truth(l_0_earlier) && truth(attribute(item(l_0_earlier, 0), "answers"))) ? attribute(item(l_0_earlier, 0), "answers") : dict([]));
        l_0_points = ["0", "1", "2", "3", "4"];
        for (let l_1_row of iterate(l_0_changes)) {
          let [l_1_icon, l_1_label_of] = context.resolve("icon", "label_of");
          let [l_1_then] = unset("then");
          l_1_then = callMethod(l_0_before, "get", methods.get, attribute(l_1_row, "question"));
          out += html`<tr><th scope="row">${call(l_0__, attribute(l_1_row, "label_id"))}</th>
<td data-label="${call(l_0__, "Now")}:">`;
          if (truth(attribute(l_1_row, "now"))) {
            out += html`${call(l_1_label_of, "assessment", concat(["answers.", attribute(l_1_row, "question")]), attribute(l_1_row, "now"))}`;
          } else {
            out += "–";
          }
          out += html`</td>
<td data-label="${call(l_0__, "Last time")}:">`;
          if (truth(l_1_then)) {
            out += html`${call(l_1_label_of, "assessment", concat(["answers.", attribute(l_1_row, "question")]), l_1_then)}`;
          } else {
            out += "–";
          }
          out += "</td>\n<td>";
          if ((compareOnce(attribute(l_1_row, "now"), "in", l_0_points) && compareOnce(l_1_then, "in", l_0_points))) {
            if (compareOnce(attribute(l_1_row, "now"), "gt", l_1_then)) {
              out += html`<span class="flag">${call(l_1_icon, "trending-up")} ${call(l_0__, "better")}</span>`;
            } else if (compareOnce(attribute(l_1_row, "now"), "lt", l_1_then)) {
              out += html`<span class="flag warn">${call(l_1_icon, "trending-down")} ${call(l_0__, "harder")}</span>`;
            } else {
              out += html`<span class="flag calm">${call(l_0__, "the same")}</span>`;
            }
          }
          out += "</td></tr>\n";
        }
        out += "</tbody></table></div></section>\n";
        if (truth(attribute(l_0_assessment, "remarks"))) {
          out += html`<section class="part"><article class="sheet">${call(l_0_told, call(l_0__, "What has changed"), attribute(l_0_assessment, "remarks"))}</article></section>`;
        }
        out += "<div class=\"acts\">";
        if (truth(attribute(l_0_assessment, "visit"))) {
          out += html`<a class="btn" href="/clients/${attribute(l_0_client, "id")}/visits/${attribute(l_0_assessment, "visit")}/capture">${call(l_0__, "Back to the visit")}</a><a class="btn main" href="/clients/${attribute(l_0_client, "id")}/visits/${attribute(l_0_assessment, "visit")}/note">${call(l_0__, "Write the note")}</a>`;
        }
        out += "</div>\n";
        return out;
      },
    },
  },
  "assessment_form.html": {
    *root(context) {
      let [l_0_answer, l_0_back, l_0_closed_file, l_0_finish, l_0_icon, l_0_problems, l_0_question, l_0_scale, l_0_trend_line, l_0_unseen] = unset("answer", "back", "closed_file", "finish", "icon", "problems", "question", "scale", "trend_line", "unseen");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back] = context.importNames(["icon", "back"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      [l_0_closed_file] = context.importNames(["closed_file"], "parts/people.html", {});
      context.keep({ "closed_file": l_0_closed_file });
      [l_0_problems, l_0_unseen, l_0_question, l_0_finish] = context.importNames(["problems", "unseen", "question", "finish"], "parts/forms.html", {});
      context.keep({ "problems": l_0_problems, "unseen": l_0_unseen, "question": l_0_question, "finish": l_0_finish });
      [l_0_trend_line] = context.importNames(["trend_line"], "parts/trends.html", {});
      context.keep({ "trend_line": l_0_trend_line });
      l_0_scale = macro("scale", ["f", "last"], 2, false, (l_1_f, l_1_last) => {
        let out = "";
        let [l_1__, l_1_namespace] = context.resolve("_", "namespace");
        let [l_1_ns, l_1_points] = unset("ns", "points");
        l_1_points = ["4", "3", "2", "1", "0"];
        out += "<fieldset class=\"field";
        if (truth(attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += html`"><legend>${attribute(l_1_f, "label")}</legend>
`;
        if (truth(attribute(l_1_f, "error"))) {
          out += html`<p class="error" id="${attribute(l_1_f, "id")}-error">${call(l_0_icon, "circle-alert")} ${attribute(l_1_f, "error")}</p>`;
        }
        out += "<div class=\"chips\">\n";
        const turns1 = loop(iterate(attribute(l_1_f, "choices")).filter((l_2_choice) => { return compareOnce(attribute(l_2_choice, "value"), "in", l_1_points); }));
        for (let l_2_choice of turns1) {
          const l_2_loop = turns1;
          out += html`${call(l_0_answer, l_1_f, l_2_choice, l_1_last, attribute(l_2_loop, "first"))}`;
        }
        out += "</div>\n";
        l_1_ns = callWith(l_1_namespace, { "other": false });
        for (let l_2_choice of iterate(attribute(l_1_f, "choices")).filter((l_2_choice) => { return (truth(attribute(l_2_choice, "checked")) && compareOnce(attribute(l_2_choice, "value"), "notin", l_1_points)); })) {
          setAttribute(l_1_ns, "other", true);
        }
        out += "<details";
        if (truth(attribute(l_1_ns, "other"))) {
          out += " open";
        }
        out += html`><summary>${call(l_1__, "No answer")}`;
        for (let l_2_choice of iterate(attribute(l_1_f, "choices")).filter((l_2_choice) => { return (compareOnce(attribute(l_2_choice, "value"), "eq", l_1_last) && compareOnce(attribute(l_2_choice, "value"), "notin", l_1_points)); })) {
          out += html` <span class="before">${callWith(l_1__, { "answer": attribute(l_2_choice, "label") }, "last time: %(answer)s")}</span>`;
        }
        out += "</summary>\n<div class=\"chips\">\n";
        for (let l_2_choice of iterate(attribute(l_1_f, "choices")).filter((l_2_choice) => { return compareOnce(attribute(l_2_choice, "value"), "notin", l_1_points); })) {
          out += html`${call(l_0_answer, l_1_f, l_2_choice, l_1_last, false)}`;
        }
        out += "</div></details>\n</fieldset>\n";
        return out;
      });
      context.share({ "scale": l_0_scale });
      l_0_answer = macro("answer", ["f", "choice", "last", "first"], 4, false, (l_1_f, l_1_choice, l_1_last, l_1_first) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<label class="chip"><input type="radio" name="${attribute(l_1_f, "name")}" value="${attribute(l_1_choice, "value")}"`;
        if (truth(l_1_first)) {
          out += html` id="${attribute(l_1_f, "id")}"`;
        }
        if (truth(attribute(l_1_choice, "checked"))) {
          out += " checked";
        }
        out += html`><span>${attribute(l_1_choice, "label")}`;
        if (compareOnce(attribute(l_1_choice, "value"), "eq", l_1_last)) {
          out += html` <span class="before">${call(l_1__, "last time")}</span>`;
        }
        out += "</span></label>\n";
        return out;
      });
      context.share({ "answer": l_0_answer });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_form] = context.resolve("_", "form");
        if (truth(attribute(l_0_form, "errors"))) {
          out += html`${call(l_0__, "Please check")}: `;
        }
        out += html`${call(l_0__, "Follow-up assessment")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_closed_file, l_0_earlier, l_0_finish, l_0_form, l_0_me, l_0_problems, l_0_trend, l_0_trend_line, l_0_unseen, l_0_visit] = context.resolve("_", "back", "client", "closed_file", "earlier", "finish", "form", "me", "problems", "trend", "trend_line", "unseen", "visit");
        let [l_0_before] = unset("before");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id"), "/visits/", attribute(l_0_visit, "id"), "/capture"]), call(l_0__, "The visit"))}
<header class="head"><h1>${call(l_0__, "Follow-up assessment")}</h1>
<p class="over">${attribute(l_0_client, "given_name")} ${attribute(l_0_client, "family_name")}`;
        for (let l_1_last of iterate(l_0_earlier)) {
          let [l_1_show_date] = context.resolve("show_date");
          out += html` · ${callWith(l_0__, { "day": call(l_1_show_date, attribute(l_1_last, "assessed_on")) }, "last time %(day)s")}`;
        }
        out += "</p></header>\n";
        if (truth(attribute(l_0_trend, "marks"))) {
          out += html`<div class="card">${call(l_0_trend_line, l_0_trend)}</div>`;
        }
        if ((compareOnce(attribute(l_0_client, "status"), "eq", "closed") && compareOnce(attribute(l_0_me, "role"), "eq", "worker"))) {
          out += html`${call(l_0_closed_file, l_0_client)}`;
        }
        out += html`${call(l_0_problems, l_0_form)}
<form class="questions" method="post" action="${attribute(l_0_form, "action")}" data-draft="${attribute(l_0_form, "action")}" autocomplete="off" novalidate>
${call(l_0_unseen, l_0_form)}
`;
        l_0_before = ((truth(l_0_earlier) && truth(attribute(item(l_0_earlier, 0), "answers"))) ? attribute(item(l_0_earlier, 0), "answers") : dict([]));
        for (let l_1_f of iterate(attribute(l_0_form, "fields"))) {
          let [l_1_question, l_1_scale] = context.resolve("question", "scale");
          if (truth(callMethod(attribute(l_1_f, "name"), "startswith", methods.startswith, "answers."))) {
            out += html`${call(l_1_scale, l_1_f, or(callMethod(l_0_before, "get", methods.get, callMethod(attribute(l_1_f, "name"), "replace", methods.replace, "answers.", "")), () => ""))}
`;
          } else {
            out += html`${call(l_1_question, l_1_f)}`;
          }
        }
        out += html`${call(l_0_finish, call(l_0__, "Save the answers"), concat(["/clients/", attribute(l_0_client, "id"), "/visits/", attribute(l_0_visit, "id"), "/capture"]))}
</form>
`;
        return out;
      },
    },
  },
  "capture.html": {
    *root(context) {
      let [l_0_back, l_0_empty, l_0_icon, l_0_mark, l_0_mark_list, l_0_name_of, l_0_problems, l_0_question, l_0_unseen] = unset("back", "empty", "icon", "mark", "mark_list", "name_of", "problems", "question", "unseen");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty, l_0_mark] = context.importNames(["icon", "back", "empty", "mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty, "mark": l_0_mark });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_mark_list] = context.importNames(["mark_list"], "parts/marks.html", {});
      context.keep({ "mark_list": l_0_mark_list });
      [l_0_problems, l_0_unseen, l_0_question] = context.importNames(["problems", "unseen", "question"], "parts/forms.html", {});
      context.keep({ "problems": l_0_problems, "unseen": l_0_unseen, "question": l_0_question });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Visit")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_empty, l_0_form, l_0_goals, l_0_hazards, l_0_icon, l_0_mark_list, l_0_observations, l_0_problems, l_0_show_time, l_0_show_when, l_0_unseen, l_0_visit] = context.resolve("_", "back", "client", "empty", "form", "goals", "hazards", "icon", "mark_list", "observations", "problems", "show_time", "show_when", "unseen", "visit");
        let [l_0_here] = unset("here");
        l_0_here = concat(["/clients/", attribute(l_0_client, "id"), "/visits/", attribute(l_0_visit, "id")]);
        out += html`${call(l_0_back, l_0_here, call(l_0__, "The visit"))}
<header class="head"><h1>${callWith(l_0__, { "name": or(attribute(l_0_client, "preferred_name"), () => attribute(l_0_client, "given_name")) }, "With %(name)s")}</h1>
<p class="over">`;
        if (truth(attribute(l_0_visit, "arrived_at"))) {
          out += html`${callWith(l_0__, { "time": call(l_0_show_time, attribute(l_0_visit, "arrived_at")) }, "since %(time)s")}`;
        } else {
          out += html`${call(l_0_show_when, attribute(l_0_visit, "starts_at"))}`;
        }
        out += "</p>\n<p class=\"flags\">";
        for (let l_1_hazard of iterate(l_0_hazards)) {
          let [l_1_label_of] = context.resolve("label_of");
          out += html`<span class="flag danger">${call(l_0_icon, "triangle-alert")} ${call(l_1_label_of, "hazard", "hazard_type", attribute(l_1_hazard, "hazard_type"))}</span>`;
        }
        out += html`</p>
</header>
${call(l_0_problems, l_0_form)}
<section class="part"><h2>${call(l_0__, "Quick mark")}</h2>
<form class="card questions" method="post" action="${attribute(l_0_form, "action")}" data-draft="${attribute(l_0_form, "action")}" autocomplete="off" novalidate>
${call(l_0_unseen, l_0_form)}
`;
        const turns1 = loop(iterate(attribute(l_0_form, "fields")));
        for (let l_1_f of turns1) {
          const l_1_loop = turns1;
          let [l_1_question] = context.resolve("question");
          if (compareOnce(attribute(l_1_f, "name"), "eq", "source")) {
            out += html`<fieldset class="field"><legend class="unseen">${attribute(l_1_f, "label")}</legend><div class="chips">`;
            const turns2 = loop(iterate(attribute(l_1_f, "choices")).filter((l_2_choice) => { return compareOnce(attribute(l_2_choice, "value"), "ne", "administrative_record"); }));
            for (let l_2_choice of turns2) {
              const l_2_loop = turns2;
              out += html`<label class="chip"><input type="radio" name="source" value="${attribute(l_2_choice, "value")}"`;
              if (truth(attribute(l_2_loop, "first"))) {
                out += html` id="${attribute(l_1_f, "id")}"`;
              }
              if (truth(attribute(l_2_choice, "checked"))) {
                out += " checked";
              }
              out += "><span>";
              if (compareOnce(attribute(l_2_choice, "value"), "eq", "observed")) {
                out += html`${call(l_0_icon, "eye")}`;
              } else {
                out += html`${call(l_0_icon, "message-square")}`;
              }
              out += html` ${attribute(l_2_choice, "label")}</span></label>`;
            }
            out += "</div></fieldset>\n";
          } else {
            out += html`${call(l_1_question, l_1_f)}
`;
          }
        }
        out += html`<div class="acts"><button class="btn main">${call(l_0_icon, "plus")} ${call(l_0__, "Mark it")}</button></div>
<p class="saved quiet" role="status" data-saved="${call(l_0__, "What you typed is kept")}"></p>
</form>
</section>
<section class="part"><h2>${call(l_0__, "Marked so far")}</h2>
<div class="card">`;
        if (truth(l_0_observations)) {
          out += html`${call(l_0_mark_list, l_0_observations)}`;
        } else {
          out += html`${call(l_0_empty, call(l_0_icon, "footprints"), call(l_0__, "Nothing yet"), call(l_0__, "One tap now, sentences in the car."))}`;
        }
        out += html`</div>
</section>
<section class="part"><h2>${call(l_0__, "Look around")}</h2>
<ul class="list">
`;
        const turns3 = loop(iterate(["environment", "safety_hazard", "nutrition", "hygiene", "mobility_falls", "medication", "cognition_mood", "caregiver", "social", "finances", "service_delivery", "rights_dignity", "pets", "utilities"]));
        for (let l_1_category of turns3) {
          const l_1_loop = turns3;
          let [l_1_label_of] = context.resolve("label_of");
          out += html`<li><a class="item" href="${l_0_here}/observe/${l_1_category}"><span class="say">${call(l_1_label_of, "observation", "category", l_1_category)}</span>
`;
          const turns4 = loop(iterate(l_0_observations).filter((l_2_seen) => { return compareOnce(attribute(l_2_seen, "category"), "eq", l_1_category); }));
          for (let l_2_seen of turns4) {
            const l_2_loop = turns4;
            if (truth(attribute(l_2_loop, "first"))) {
              out += html`<span class="flag">${call(l_0_icon, "check")} ${attribute(l_2_loop, "length")}</span>`;
            }
          }
          out += html`<span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
        }
        out += html`</ul>
</section>
<section class="part"><h2>${call(l_0__, "Ask and agree")}</h2>
<ul class="list">
<li><a class="item" href="${l_0_here}/assessment"><span class="say"><span>${call(l_0__, "Follow-up assessment")}</span><span class="why">${call(l_0__, "Ten questions, last answers beside the new ones")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
        for (let l_1_goal of iterate(l_0_goals)) {
          let [l_1_label_of] = context.resolve("label_of");
          out += html`<li><a class="item" href="/clients/${attribute(l_0_client, "id")}/goals/${attribute(l_1_goal, "id")}"><span class="say"><span>“${attribute(l_1_goal, "statement")}”</span><span class="why">`;
          if (truth(attribute(l_1_goal, "achievement"))) {
            out += html`${call(l_1_label_of, "goal", "achievement", attribute(l_1_goal, "achievement"))}`;
          } else {
            out += html`${call(l_0__, "nothing said yet")}`;
          }
          out += html`</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
        }
        out += html`</ul>
</section>
<div class="finish"><div class="acts"><a class="btn" href="/clients/${attribute(l_0_client, "id")}">${call(l_0__, "The whole person")}</a><a class="btn main" href="${l_0_here}/end">${call(l_0_icon, "door-open")} ${call(l_0__, "End the visit")}</a></div></div>
`;
        return out;
      },
    },
  },
  "client.html": {
    *root(context) {
      let [l_0_address_line, l_0_back, l_0_client_flags, l_0_empty, l_0_fact, l_0_goal_card, l_0_hazards_first, l_0_icon, l_0_mark, l_0_more, l_0_name_of, l_0_score_line, l_0_task_row, l_0_thread, l_0_trend_line, l_0_unsafe_mark, l_0_visit_row, l_0_ways_to_reach] = unset("address_line", "back", "client_flags", "empty", "fact", "goal_card", "hazards_first", "icon", "mark", "more", "name_of", "score_line", "task_row", "thread", "trend_line", "unsafe_mark", "visit_row", "ways_to_reach");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty, l_0_fact, l_0_more, l_0_mark, l_0_unsafe_mark] = context.importNames(["icon", "back", "empty", "fact", "more", "mark", "unsafe_mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty, "fact": l_0_fact, "more": l_0_more, "mark": l_0_mark, "unsafe_mark": l_0_unsafe_mark });
      [l_0_name_of, l_0_address_line, l_0_client_flags] = context.importNames(["name_of", "address_line", "client_flags"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of, "address_line": l_0_address_line, "client_flags": l_0_client_flags });
      [l_0_ways_to_reach, l_0_hazards_first] = context.importNames(["ways_to_reach", "hazards_first"], "parts/reaching.html", {});
      context.keep({ "ways_to_reach": l_0_ways_to_reach, "hazards_first": l_0_hazards_first });
      [l_0_visit_row] = context.importNames(["visit_row"], "parts/rows.html", {});
      context.keep({ "visit_row": l_0_visit_row });
      [l_0_goal_card, l_0_task_row, l_0_thread] = context.importNames(["goal_card", "task_row", "thread"], "parts/story.html", {});
      context.keep({ "goal_card": l_0_goal_card, "task_row": l_0_task_row, "thread": l_0_thread });
      [l_0_trend_line, l_0_score_line] = context.importNames(["trend_line", "score_line"], "parts/trends.html", {});
      context.keep({ "trend_line": l_0_trend_line, "score_line": l_0_score_line });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Client")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_address_line, l_0_back, l_0_client, l_0_client_flags, l_0_contacts, l_0_empty, l_0_fact, l_0_goals, l_0_hazards, l_0_hazards_first, l_0_icon, l_0_label_of, l_0_mark, l_0_me, l_0_members, l_0_more, l_0_name_of, l_0_plans, l_0_score_trends, l_0_show_date, l_0_steps, l_0_tasks, l_0_timeline, l_0_trend, l_0_trend_line, l_0_unsafe_mark, l_0_visits, l_0_ways_to_reach] = context.resolve("_", "address_line", "back", "client", "client_flags", "contacts", "empty", "fact", "goals", "hazards", "hazards_first", "icon", "label_of", "mark", "me", "members", "more", "name_of", "plans", "score_trends", "show_date", "steps", "tasks", "timeline", "trend", "trend_line", "unsafe_mark", "visits", "ways_to_reach");
        out += html`${call(l_0_back, "/clients", call(l_0__, "Clients"))}
<header class="head">
<h1>${call(l_0_name_of, l_0_client)}</h1>
<p class="over">`;
        if (truth(attribute(l_0_client, "preferred_name"))) {
          out += html`${callWith(l_0__, { "name": attribute(l_0_client, "preferred_name") }, "Likes to be called %(name)s")} · `;
        }
        if (truth(attribute(l_0_client, "pronouns"))) {
          out += html`${attribute(l_0_client, "pronouns")} · `;
        }
        if (truth(attribute(l_0_client, "birth_date"))) {
          out += html`${callWith(l_0__, { "day": call(l_0_show_date, attribute(l_0_client, "birth_date")) }, "born %(day)s")}`;
        }
        out += html`</p>
<p class="flags">${call(l_0_client_flags, l_0_client)}${call(l_0_unsafe_mark, l_0_client)}</p>
</header>
`;
        if (compareOnce(attribute(l_0_client, "status"), "eq", "closed")) {
          out += html`<div class="notice"><strong>${call(l_0_icon, "info")} ${call(l_0__, "This file is closed")}</strong><p>${call(l_0__, "You can read everything. Your supervisor can open it again.")}</p>`;
          if (compareOnce(attribute(l_0_me, "role"), "ne", "worker")) {
            out += html`<p><a href="/clients/${attribute(l_0_client, "id")}/standing">${call(l_0__, "Open the file again")}</a></p>`;
          }
          out += "</div>\n";
        }
        if (truth(l_0_hazards)) {
          out += html`<section class="stack" aria-label="${call(l_0__, "Before the door opens")}">${call(l_0_hazards_first, l_0_hazards)}</section>`;
        }
        if ((compareOnce(attribute(l_0_client, "status"), "ne", "closed") || compareOnce(attribute(l_0_me, "role"), "ne", "worker"))) {
          out += html`<div class="acts part">
<a class="btn main" href="/clients/${attribute(l_0_client, "id")}/visits/new">${call(l_0_icon, "calendar-plus")} ${call(l_0__, "Plan a visit")}</a>
<a class="btn" href="/clients/${attribute(l_0_client, "id")}/notes/new">${call(l_0_icon, "notebook-pen")} ${call(l_0__, "Write a note")}</a>
<a class="btn" href="/clients/${attribute(l_0_client, "id")}/forms">${call(l_0_icon, "clipboard-list")} ${call(l_0__, "Forms")}</a>
</div>
`;
        }
        out += html`<div class="columns">
<div>
<section class="part"><h2>${call(l_0__, "Next visits")}</h2>
`;
        if (truth(l_0_visits)) {
          out += "<ul class=\"list\">";
          for (let l_1_visit of iterate(l_0_visits)) {
            let [l_1_visit_row] = context.resolve("visit_row");
            out += html`${call(l_1_visit_row, l_1_visit, l_0_client)}`;
          }
          out += "</ul>\n";
        } else {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "calendar-days"), call(l_0__, "No visit is planned"), call(l_0__, "Plan the next one, so that nobody has to wonder."))}</div>
`;
        }
        out += "</section>\n";
        if (truth(l_0_steps)) {
          out += html`<section class="part"><h2>${call(l_0__, "What was promised last")}</h2>
<ul class="list">
`;
          for (let l_1_step of iterate(l_0_steps)) {
            let [l_1_show_when] = context.resolve("show_when");
            out += html`<li><div class="item"><span class="say"><span>${attribute(l_1_step, "next_step")}</span><span class="why">`;
            if (truth(attribute(l_1_step, "next_step_on"))) {
              out += html`${callWith(l_0__, { "day": call(l_0_show_date, attribute(l_1_step, "next_step_on")) }, "by %(day)s")} · `;
            }
            out += html`${callWith(l_0__, { "when": call(l_1_show_when, attribute(l_1_step, "happened_at")) }, "written %(when)s")}</span></span></div></li>
`;
          }
          out += "</ul>\n</section>\n";
        }
        out += html`<section class="part"><div class="row"><h2>${call(l_0__, "Plan and goals")}</h2>${call(l_0_more, concat(["/clients/", attribute(l_0_client, "id"), "/plan"]), call(l_0__, "The whole plan"))}</div>
`;
        for (let l_1_plan of iterate(l_0_plans)) {
          out += html`<p class="why">${attribute(l_1_plan, "title")} · ${call(l_0_label_of, "care_plan", "status", attribute(l_1_plan, "status"))}`;
          if (truth(attribute(l_1_plan, "ends_on"))) {
            out += html` · ${callWith(l_0__, { "day": call(l_0_show_date, attribute(l_1_plan, "ends_on")) }, "until %(day)s")}`;
          }
          out += "</p>\n";
        }
        let empty1 = true;
        for (let l_1_goal of iterate(l_0_goals)) {
          let [l_1_goal_card] = context.resolve("goal_card");
          out += html`${call(l_1_goal_card, l_1_goal, l_0_client)}
`;
          empty1 = false;
        }
        if (empty1) {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "target"), call(l_0__, "No goal yet"), call(l_0__, "A goal is written in the client’s own words."))}</div>
`;
        }
        out += html`<div class="acts few"><a class="btn plain" href="/clients/${attribute(l_0_client, "id")}/goals/new">${call(l_0_icon, "plus")} ${call(l_0__, "Add a goal")}</a></div>
</section>
`;
        if (truth(l_0_tasks)) {
          out += html`<section class="part"><h2>${call(l_0__, "To do")}</h2>
<ul class="list">`;
          for (let l_1_task of iterate(l_0_tasks)) {
            let [l_1_task_row] = context.resolve("task_row");
            out += html`${call(l_1_task_row, l_1_task, l_0_client)}`;
          }
          out += "</ul>\n</section>\n";
        }
        out += html`</div>
<div>
<section class="part"><h2>${call(l_0__, "Who and how to reach")}</h2>
<div class="card">
${call(l_0_ways_to_reach, l_0_client)}
<dl class="facts">
${call(l_0_fact, call(l_0__, "Address"), filters.trim(call(l_0_address_line, l_0_client)))}
${call(l_0_fact, call(l_0__, "Household"), attribute(l_0_client, "household"))}
`;
        if (truth(attribute(l_0_client, "primary_language"))) {
          out += html`${call(l_0_fact, call(l_0__, "Language"), call(l_0_label_of, "client", "primary_language", attribute(l_0_client, "primary_language")))}`;
        }
        if (truth(attribute(l_0_client, "decision_status"))) {
          out += html`${call(l_0_fact, call(l_0__, "Who decides"), call(l_0_label_of, "client", "decision_status", attribute(l_0_client, "decision_status")))}`;
        }
        if (truth(attribute(l_0_client, "communication_needs"))) {
          out += html`<div><dt>${call(l_0__, "Communication")}</dt><dd>`;
          const turns2 = loop(iterate(attribute(l_0_client, "communication_needs")));
          for (let l_1_need of turns2) {
            const l_1_loop = turns2;
            if (!truth(attribute(l_1_loop, "first"))) {
              out += ", ";
            }
            out += html`${call(l_0_label_of, "client", "communication_needs", l_1_need)}`;
          }
          out += "</dd></div>";
        }
        out += html`${call(l_0_fact, call(l_0__, "What matters"), attribute(l_0_client, "what_matters"))}
`;
        if (truth(attribute(l_0_client, "started_on"))) {
          out += html`${call(l_0_fact, call(l_0__, "With us since"), call(l_0_show_date, attribute(l_0_client, "started_on")))}`;
        }
        out += html`</dl>
${call(l_0_mark, l_0_client)}
<div class="acts few"><a class="btn plain" href="/clients/${attribute(l_0_client, "id")}/edit">${call(l_0_icon, "pencil")} ${call(l_0__, "Correct this")}</a></div>
</div>
</section>
<section class="part"><h2>${call(l_0__, "People around")}</h2>
`;
        if (truth(l_0_contacts)) {
          out += "<ul class=\"stack\">\n";
          for (let l_1_person of iterate(l_0_contacts)) {
            out += html`<li class="card"><div class="row"><span class="who">${attribute(l_1_person, "name")}</span><span class="flag calm">`;
            if (truth(attribute(l_1_person, "role"))) {
              out += html`${call(l_0_label_of, "contact_person", "role", attribute(l_1_person, "role"))}`;
            } else {
              out += html`${call(l_0_label_of, "contact_person", "circle", attribute(l_1_person, "circle"))}`;
            }
            out += html`</span></div>
${call(l_0_ways_to_reach, l_1_person)}
`;
            if (truth(attribute(l_1_person, "share_level"))) {
              out += html`<p class="why">${callWith(l_0__, { "what": call(l_0_label_of, "contact_person", "share_level", attribute(l_1_person, "share_level")) }, "May know: %(what)s")}</p>`;
            }
            if (truth(attribute(l_1_person, "remarks"))) {
              out += html`<p class="told">${attribute(l_1_person, "remarks")}</p>`;
            }
            if (truth(attribute(l_1_person, "also_client"))) {
              out += html`<a href="/clients/${attribute(l_1_person, "also_client")}">${call(l_0__, "Also a client")}</a>`;
            }
            out += html`${call(l_0_unsafe_mark, l_1_person)}
<div class="acts few"><a class="btn plain" href="/clients/${attribute(l_0_client, "id")}/contacts/${attribute(l_1_person, "id")}">${call(l_0_icon, "pencil")} ${call(l_0__, "Correct this")}</a></div>
</li>
`;
          }
          out += "</ul>\n";
        } else {
          out += html`<p class="quiet">${call(l_0__, "Nobody is written down yet.")}</p>`;
        }
        out += html`<div class="acts few"><a class="btn plain" href="/clients/${attribute(l_0_client, "id")}/contacts/new">${call(l_0_icon, "user-plus")} ${call(l_0__, "Add a person")}</a><a class="btn plain" href="/clients/${attribute(l_0_client, "id")}/hazards/new">${call(l_0_icon, "shield-alert")} ${call(l_0__, "Add a warning")}</a></div>
</section>
`;
        if (truth(attribute(l_0_trend, "marks"))) {
          out += html`<section class="part"><h2>${call(l_0__, "How life is going")}</h2><div class="card">${call(l_0_trend_line, l_0_trend)}</div></section>
`;
        }
        for (let l_1_trend of iterate(l_0_score_trends)) {
          let [l_1_score_line] = context.resolve("score_line");
          out += html`<section class="part"><div class="card">${call(l_1_score_line, l_1_trend)}</div></section>`;
        }
        out += html`<section class="part"><h2>${callWith(l_0__, { "name": attribute(l_0_client, "given_name") }, "Who works with %(name)s")}</h2>
<ul class="list">
`;
        for (let l_1_member of iterate(l_0_members)) {
          out += "<li><div class=\"item\"><span class=\"say\"><span>";
          if (truth(attribute(l_1_member, "person"))) {
            out += html`${attribute(l_1_member, "person", "name")}`;
          } else {
            out += html`${call(l_0__, "Somebody of the agency")}`;
          }
          out += html`</span><span class="why">${call(l_0_label_of, "membership", "role", attribute(l_1_member, "role"))}`;
          if (truth(attribute(l_1_member, "starts_on"))) {
            out += html` · ${callWith(l_0__, { "day": call(l_0_show_date, attribute(l_1_member, "starts_on")) }, "since %(day)s")}`;
          }
          out += "</span>";
          if (truth(attribute(l_1_member, "handover_note"))) {
            out += html`<span class="told">${attribute(l_1_member, "handover_note")}</span>`;
          }
          out += "</span></div></li>\n";
        }
        out += "</ul>\n";
        if (compareOnce(attribute(l_0_me, "role"), "ne", "worker")) {
          out += html`<div class="acts few"><a class="btn" href="/clients/${attribute(l_0_client, "id")}/hand-over">${call(l_0_icon, "handshake")} ${call(l_0__, "Hand to another worker")}</a><a class="btn plain" href="/clients/${attribute(l_0_client, "id")}/standing">${call(l_0__, "Open or close the file")}</a></div>`;
        }
        out += html`</section>
</div>
</div>
<section class="part"><div class="row"><h2 id="story">${call(l_0__, "What happened")}</h2>`;
        if (truth(l_0_timeline)) {
          out += html`${call(l_0_more, concat(["/clients/", attribute(l_0_client, "id"), "/story"]), call(l_0__, "The whole story"))}`;
        }
        out += "</div>\n";
        out += html`${markup(context.block("timeline"))}`;
        out += "</section>\n";
        return out;
      },
      "timeline": function block(context) {
        let out = "";
        let [l_0__, l_0_client, l_0_empty, l_0_icon, l_0_thread, l_0_timeline] = context.resolve("_", "client", "empty", "icon", "thread", "timeline");
        out += html`<div id="timeline" class="card" hx-get="/clients/${attribute(l_0_client, "id")}/timeline" hx-trigger="records from:body" hx-swap="outerHTML">
`;
        if (truth(l_0_timeline)) {
          out += html`${call(l_0_thread, l_0_timeline, l_0_client)}`;
        } else {
          out += html`${call(l_0_empty, call(l_0_icon, "history"), call(l_0__, "Nothing is written down yet"))}`;
        }
        out += "</div>\n";
        return out;
      },
    },
  },
  "clients.html": {
    *root(context) {
      let [l_0_address_line, l_0_empty, l_0_icon, l_0_time_left, l_0_unsafe_mark, l_0_which_clients] = unset("address_line", "empty", "icon", "time_left", "unsafe_mark", "which_clients");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_empty, l_0_unsafe_mark] = context.importNames(["icon", "empty", "unsafe_mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "empty": l_0_empty, "unsafe_mark": l_0_unsafe_mark });
      [l_0_address_line, l_0_which_clients] = context.importNames(["address_line", "which_clients"], "parts/people.html", {});
      context.keep({ "address_line": l_0_address_line, "which_clients": l_0_which_clients });
      [l_0_time_left] = context.importNames(["time_left"], "parts/rows.html", {});
      context.keep({ "time_left": l_0_time_left });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Clients")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_icon, l_0_query] = context.resolve("_", "icon", "query");
        out += html`<header class="head"><h1>${call(l_0__, "Clients")}</h1></header>
<form class="find" action="/clients" role="search" hx-push-url="false"><label class="unseen" for="q">${call(l_0__, "Find a client by name")}</label>
<input id="q" name="q" type="search" value="${attribute(l_0_query, "q")}" placeholder="${call(l_0__, "Name or household")}" autocomplete="off" spellcheck="false" hx-get="/clients" hx-trigger="input changed delay:80ms" hx-target="#results" hx-swap="outerHTML" hx-sync="this:replace">
<button class="btn">${call(l_0_icon, "search")} <span class="unseen">${call(l_0__, "Find")}</span></button></form>
`;
        out += html`${markup(context.block("results"))}`;
        return out;
      },
      "results": function block(context) {
        let out = "";
        let [l_0__, l_0_clients, l_0_empty, l_0_icon, l_0_others, l_0_query, l_0_which_clients] = context.resolve("_", "clients", "empty", "icon", "others", "query", "which_clients");
        out += html`<section id="results" class="part" aria-live="polite">
${call(l_0_which_clients, false, filters.length(l_0_clients), filters.length(l_0_others), attribute(l_0_query, "q"))}
`;
        if (truth(l_0_clients)) {
          if (!truth(attribute(l_0_query, "q"))) {
            out += "<p class=\"heat\" aria-hidden=\"true\">\n";
            for (let l_1_client of iterate(l_0_clients)) {
              let [l_1_due, l_1_namespace] = context.resolve("due", "namespace");
              let [l_1_ns] = unset("ns");
              l_1_ns = callWith(l_1_namespace, { "level": "" });
              for (let l_2_item of iterate(l_1_due).filter((l_2_item) => { return compareOnce(attribute(l_2_item, "client"), "eq", attribute(l_1_client, "id")); })) {
                if (compareOnce(attribute(l_2_item, "days"), "lt", 0)) {
                  setAttribute(l_1_ns, "level", "late");
                } else if ((compareOnce(attribute(l_2_item, "days"), "lt", 8) && compareOnce(attribute(l_1_ns, "level"), "ne", "late"))) {
                  setAttribute(l_1_ns, "level", "soon");
                }
              }
              out += "<i";
              if (truth(attribute(l_1_ns, "level"))) {
                out += html` class="${attribute(l_1_ns, "level")}"`;
              }
              out += "></i>\n";
            }
            out += "</p>\n";
          }
          out += "<ul class=\"list\">\n";
          const turns1 = loop(iterate(l_0_clients));
          for (let l_1_client of turns1) {
            const l_1_loop = turns1;
            let [l_1_address_line, l_1_due, l_1_hazards, l_1_unsafe_mark] = context.resolve("address_line", "due", "hazards", "unsafe_mark");
            out += html`<li><a class="item person" href="/clients/${attribute(l_1_client, "id")}">
<span class="say"><span class="who">${attribute(l_1_client, "family_name")}, ${attribute(l_1_client, "given_name")}</span>
<span class="why">`;
            if (truth(attribute(l_1_client, "household"))) {
              out += html`${attribute(l_1_client, "household")} · `;
            }
            out += html`${filters.trim(call(l_1_address_line, l_1_client))}</span>
<span class="flags">`;
            for (let l_2_hazard of iterate(l_1_hazards).filter((l_2_hazard) => { return compareOnce(attribute(l_2_hazard, "case_file"), "eq", attribute(l_1_client, "id")); })) {
              let [l_2_label_of] = context.resolve("label_of");
              out += html`<span class="flag danger">${call(l_2_label_of, "hazard", "hazard_type", attribute(l_2_hazard, "hazard_type"))}</span>`;
            }
            out += html`${call(l_1_unsafe_mark, l_1_client)}</span></span>
<span class="end">
`;
            const turns2 = loop(iterate(l_1_due).filter((l_2_item) => { return compareOnce(attribute(l_2_item, "client"), "eq", attribute(l_1_client, "id")); }));
            for (let l_2_item of turns2) {
              const l_2_loop = turns2;
              let [l_2_time_left] = context.resolve("time_left");
              if (truth(attribute(l_2_loop, "first"))) {
                out += html`<span class="why">${call(l_0__, attribute(l_2_item, "title_id"))}</span><span class="flag`;
                if (compareOnce(attribute(l_2_item, "days"), "lt", 0)) {
                  out += " danger";
                } else if (compareOnce(attribute(l_2_item, "days"), "lt", 8)) {
                  out += " warn";
                } else {
                  out += " calm";
                }
                out += html`">${filters.trim(call(l_2_time_left, attribute(l_2_item, "days")))}</span>`;
              }
            }
            out += html`</span>
<span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
          }
          out += "</ul>\n";
        } else if (truth(attribute(l_0_query, "q"))) {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "search"), call(l_0__, "Nobody by that name"), call(l_0__, "Try the beginning of a name; accents and capitals do not matter."))}</div>
`;
        } else {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "users"), call(l_0__, "Your caseload is empty"), call(l_0__, "As soon as a client is yours, you find them here."))}</div>
`;
        }
        out += "</section>\n";
        return out;
      },
    },
  },
  "clients_closed.html": {
    *root(context) {
      let [l_0_address_line, l_0_empty, l_0_icon, l_0_which_clients] = unset("address_line", "empty", "icon", "which_clients");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_empty] = context.importNames(["icon", "empty"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "empty": l_0_empty });
      [l_0_address_line, l_0_which_clients] = context.importNames(["address_line", "which_clients"], "parts/people.html", {});
      context.keep({ "address_line": l_0_address_line, "which_clients": l_0_which_clients });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Closed")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_icon, l_0_query] = context.resolve("_", "icon", "query");
        out += html`<header class="head"><h1>${call(l_0__, "Clients")}</h1></header>
<form class="find" action="/clients/closed" role="search" hx-push-url="false"><label class="unseen" for="q">${call(l_0__, "Find a client by name")}</label>
<input id="q" name="q" type="search" value="${attribute(l_0_query, "q")}" placeholder="${call(l_0__, "Name or household")}" autocomplete="off" spellcheck="false" hx-get="/clients/closed" hx-trigger="input changed delay:80ms" hx-target="#results" hx-swap="outerHTML" hx-sync="this:replace">
<button class="btn">${call(l_0_icon, "search")} <span class="unseen">${call(l_0__, "Find")}</span></button></form>
`;
        out += html`${markup(context.block("results"))}`;
        return out;
      },
      "results": function block(context) {
        let out = "";
        let [l_0__, l_0_clients, l_0_empty, l_0_icon, l_0_others, l_0_query, l_0_which_clients] = context.resolve("_", "clients", "empty", "icon", "others", "query", "which_clients");
        out += html`<section id="results" class="part" aria-live="polite">
${call(l_0_which_clients, true, filters.length(l_0_others), filters.length(l_0_clients), attribute(l_0_query, "q"))}
`;
        if (truth(l_0_clients)) {
          out += "<ul class=\"list\">\n";
          for (let l_1_client of iterate(l_0_clients)) {
            let [l_1_address_line] = context.resolve("address_line");
            out += html`<li><a class="item" href="/clients/${attribute(l_1_client, "id")}"><span class="say"><span class="who">${attribute(l_1_client, "family_name")}, ${attribute(l_1_client, "given_name")}</span><span class="why">`;
            if (truth(attribute(l_1_client, "household"))) {
              out += html`${attribute(l_1_client, "household")} · `;
            }
            out += html`${filters.trim(call(l_1_address_line, l_1_client))}</span></span><span class="end"><span class="flag calm">${call(l_0__, "Closed")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
          }
          out += "</ul>\n";
        } else if (truth(attribute(l_0_query, "q"))) {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "search"), call(l_0__, "Nobody by that name"), call(l_0__, "Try the beginning of a name; accents and capitals do not matter."))}</div>
`;
        } else {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "users"), call(l_0__, "No file is closed"), call(l_0__, "When work with a client ends, the file stays here to be read."))}</div>
`;
        }
        out += "</section>\n";
        return out;
      },
    },
  },
  "conflicts.html": {
    *root(context) {
      let [l_0_empty, l_0_icon, l_0_settled_card, l_0_unsettled_row] = unset("empty", "icon", "settled_card", "unsettled_row");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_empty] = context.importNames(["icon", "empty"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "empty": l_0_empty });
      [l_0_unsettled_row] = context.importNames(["unsettled_row"], "parts/rows.html", {});
      context.keep({ "unsettled_row": l_0_unsettled_row });
      [l_0_settled_card] = context.importNames(["settled_card"], "parts/versions.html", {});
      context.keep({ "settled_card": l_0_settled_card });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Two versions")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_empty, l_0_icon, l_0_settled, l_0_unsettled] = context.resolve("_", "empty", "icon", "settled", "unsettled");
        out += html`<header class="head"><h1>${call(l_0__, "Two versions")}</h1><p class="over">${call(l_0__, "Two people wrote something different without knowing of each other. Nobody did anything wrong; somebody has to choose.")}</p></header>
`;
        if (truth(l_0_unsettled)) {
          out += "<ul class=\"list\">";
          for (let l_1_record of iterate(l_0_unsettled)) {
            let [l_1_unsettled_row] = context.resolve("unsettled_row");
            out += html`${call(l_1_unsettled_row, l_1_record)}`;
          }
          out += "</ul>\n";
        } else {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "circle-check"), call(l_0__, "Everybody agrees"), call(l_0__, "Where two versions appear, they wait here side by side."))}</div>`;
        }
        if (truth(l_0_settled)) {
          out += html`<section class="part"><h2>${call(l_0__, "Settled lately")}</h2><ul class="stack">
`;
          for (let l_1_entry of iterate(l_0_settled)) {
            let [l_1_clients, l_1_settled_card, l_1_workers] = context.resolve("clients", "settled_card", "workers");
            let [l_1_found] = unset("found");
            l_1_found = filters.list(filters.select(l_1_clients, (item1) => tests.eq(valueAt(item1, "id"), attribute(l_1_entry, "case_file"))));
            out += html`<li class="card">${call(l_1_settled_card, l_1_entry, (truth(l_1_found) ? item(l_1_found, 0) : null), l_1_workers)}
`;
            if (compareOnce(attribute(l_1_entry, "subject_type"), "eq", "progress_note")) {
              out += html`<div class="acts"><a class="btn" href="/clients/${attribute(l_1_entry, "case_file")}/settled/${attribute(l_1_entry, "id")}">${call(l_0__, "Look at it")}</a></div>
`;
            } else {
              out += html`<form method="post" action="/clients/${attribute(l_1_entry, "case_file")}/settled/${attribute(l_1_entry, "id")}"><div class="acts"><button class="btn">${call(l_0_icon, "undo-2")} ${call(l_0__, "Undo")}</button></div></form>`;
            }
            out += "</li>\n";
          }
          out += "</ul></section>\n";
        }
        return out;
      },
    },
  },
  "due.html": {
    *root(context) {
      let [l_0_due_row, l_0_empty, l_0_group, l_0_icon] = unset("due_row", "empty", "group", "icon");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_empty] = context.importNames(["icon", "empty"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "empty": l_0_empty });
      [l_0_due_row] = context.importNames(["due_row"], "parts/rows.html", {});
      context.keep({ "due_row": l_0_due_row });
      l_0_group = macro("group", ["title", "items"], 2, false, (l_1_title, l_1_items) => {
        let out = "";
        if (truth(l_1_items)) {
          out += html`<section class="part"><h2>${l_1_title}</h2><ul class="list">`;
          for (let l_2_item of iterate(l_1_items)) {
            let [l_2_clients] = context.resolve("clients");
            out += html`${call(l_0_due_row, l_2_item, l_2_clients)}`;
          }
          out += "</ul></section>";
        }
        return out;
      });
      context.share({ "group": l_0_group });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Due")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_due, l_0_empty, l_0_group, l_0_icon] = context.resolve("_", "due", "empty", "group", "icon");
        out += html`<header class="head"><h1>${call(l_0__, "Due")}</h1><p class="over">${call(l_0__, "What comes next, soonest first. An item goes away by itself when it is done.")}</p></header>
${call(l_0_group, call(l_0__, "Best done first"), filters.list(filters.select(l_0_due, (item1) => tests.lt(valueAt(item1, "days"), 0))))}
${call(l_0_group, call(l_0__, "In the next seven days"), filters.list(filters.select(filters.select(l_0_due, (item2) => tests.ge(valueAt(item2, "days"), 0)), (item3) => tests.lt(valueAt(item3, "days"), 8))))}
${call(l_0_group, call(l_0__, "Later"), filters.list(filters.select(l_0_due, (item4) => tests.ge(valueAt(item4, "days"), 8))))}
`;
        if (!truth(l_0_due)) {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "circle-check"), call(l_0__, "Nothing is due"), call(l_0__, "What falls due next shows up here, with the reason."))}</div>`;
        }
        return out;
      },
    },
  },
  "first_sync.html": {
    *root(context) {
      const parent = context.extend("bare.html");
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Your caseload is coming")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`<h1>${call(l_0__, "Your caseload is coming")}</h1>
<p>${call(l_0__, "Today and your clients come first. You can start as soon as they are here; the rest follows by itself.")}</p>
`;
        out += html`${markup(context.block("progress"))}`;
        return out;
      },
      "progress": function block(context) {
        let out = "";
        let [l_0__, l_0_ngettext, l_0_progress] = context.resolve("_", "ngettext", "progress");
        out += "<div id=\"progress\" role=\"status\"";
        if (!truth(attribute(l_0_progress, "complete"))) {
          out += " hx-get=\"/first-sync/progress\" hx-trigger=\"every 1s\" hx-swap=\"outerHTML\"";
        }
        out += ">\n";
        if (!truth(attribute(l_0_progress, "complete"))) {
          out += html`<progress max="${add(attribute(l_0_progress, "received"), attribute(l_0_progress, "remaining"))}" value="${attribute(l_0_progress, "received")}" aria-label="${call(l_0__, "Your caseload is coming")}"></progress>`;
        }
        out += "<p>";
        if (truth(attribute(l_0_progress, "complete"))) {
          out += html`${call(l_0__, "Everything is here.")}`;
        } else {
          out += html`${callWith(l_0_ngettext, { "num": attribute(l_0_progress, "received"), "rest": attribute(l_0_progress, "remaining") }, "%(num)s record is here, %(rest)s to come", "%(num)s records are here, %(rest)s to come", attribute(l_0_progress, "received"))}`;
        }
        out += html`</p>
<p class="acts"><a class="btn main" href="/">${call(l_0__, "Start with Today")}</a></p>
</div>
`;
        return out;
      },
    },
  },
  "form_page.html": {
    *root(context) {
      let [l_0_back, l_0_closed_file, l_0_name_of, l_0_whole_form] = unset("back", "closed_file", "name_of", "whole_form");
      const parent = context.extend("layout.html");
      [l_0_back] = context.importNames(["back"], "parts/pieces.html", {});
      context.keep({ "back": l_0_back });
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
        let [l_0__, l_0_back, l_0_client, l_0_closed_file, l_0_form, l_0_me, l_0_name_of, l_0_page, l_0_whole_form] = context.resolve("_", "back", "client", "closed_file", "form", "me", "name_of", "page", "whole_form");
        if (tests.defined(l_0_client)) {
          out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id")]), call(l_0_name_of, l_0_client))}`;
        } else if (compareOnce(attribute(l_0_page, "place"), "eq", "me")) {
          out += html`${call(l_0_back, "/me", call(l_0__, "Me"))}`;
        } else {
          out += html`${call(l_0_back, "/clients", call(l_0__, "Clients"))}`;
        }
        out += html`<header class="head"><h1>${call(l_0__, attribute(l_0_page, "title"))}</h1></header>
`;
        if ((((tests.defined(l_0_client) && compareOnce(attribute(l_0_client, "status"), "eq", "closed")) && compareOnce(attribute(l_0_me, "role"), "eq", "worker")) && !truth(attribute(l_0_form, "errors")))) {
          out += html`${call(l_0_closed_file, l_0_client)}`;
        } else {
          out += html`${call(l_0_whole_form, l_0_form, call(l_0__, "Save"))}`;
        }
        return out;
      },
    },
  },
  "goal.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_mark, l_0_name_of, l_0_whole_form] = unset("back", "icon", "mark", "name_of", "whole_form");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_mark] = context.importNames(["icon", "back", "mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "mark": l_0_mark });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_whole_form] = context.importNames(["whole_form"], "parts/forms.html", {});
      context.keep({ "whole_form": l_0_whole_form });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_form] = context.resolve("_", "form");
        if (truth(attribute(l_0_form, "errors"))) {
          out += html`${call(l_0__, "Please check")}: `;
        }
        out += html`${call(l_0__, "What moved?")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_form, l_0_goal, l_0_icon, l_0_label_of, l_0_mark, l_0_name_of, l_0_show_date, l_0_whole_form] = context.resolve("_", "back", "client", "form", "goal", "icon", "label_of", "mark", "name_of", "show_date", "whole_form");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id"), "/plan"]), callWith(l_0__, { "name": filters.trim(call(l_0_name_of, l_0_client)) }, "The plan of %(name)s"))}
<header class="head"><p class="over">${call(l_0__, "What moved?")}</p><h1>“${attribute(l_0_goal, "statement")}”</h1>
<p class="flags">`;
        if (truth(attribute(l_0_goal, "domain"))) {
          out += html`<span class="flag calm">${call(l_0_label_of, "goal", "domain", attribute(l_0_goal, "domain"))}</span>`;
        }
        if (truth(attribute(l_0_goal, "target_on"))) {
          out += html`<span class="flag calm">${callWith(l_0__, { "day": call(l_0_show_date, attribute(l_0_goal, "target_on")) }, "by %(day)s")}</span>`;
        }
        if (truth(attribute(l_0_goal, "conflicts"))) {
          out += html`<a class="flag warn" href="/clients/${attribute(l_0_client, "id")}/settle/goal/${attribute(l_0_goal, "id")}">${call(l_0_icon, "arrow-left-right")} ${call(l_0__, "Two versions")}</a>`;
        }
        out += "</p>\n";
        if (truth(attribute(l_0_goal, "measure"))) {
          out += html`<p class="why">${callWith(l_0__, { "what": attribute(l_0_goal, "measure") }, "How we will know: %(what)s")}</p>`;
        }
        out += html`${call(l_0_mark, l_0_goal)}
<div class="acts few"><a class="btn plain" href="/clients/${attribute(l_0_client, "id")}/goals/${attribute(l_0_goal, "id")}/revise">${call(l_0_icon, "pencil")} ${call(l_0__, "Revise the goal itself")}</a></div>
</header>
${call(l_0_whole_form, l_0_form, call(l_0__, "Save"), concat(["/clients/", attribute(l_0_client, "id"), "/plan"]))}
`;
        return out;
      },
    },
  },
  "install.html": {
    *root(context) {
      let [l_0_back, l_0_icon] = unset("back", "icon");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back] = context.importNames(["icon", "back"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Put Doorstep on your home screen")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_icon] = context.resolve("_", "back", "icon");
        out += html`${call(l_0_back, "/me", call(l_0__, "Me"))}
<header class="head"><h1>${call(l_0__, "Put Doorstep on your home screen")}</h1><p class="over">${call(l_0__, "It then opens like any app, with or without a signal, and the phone keeps what you wrote.")}</p></header>
<p class="acts few"><button class="btn main" type="button" id="install" hidden>${call(l_0_icon, "download")} ${call(l_0__, "Install now")}</button></p>
<section class="part"><h2>${call(l_0__, "On an iPhone or iPad, in Safari")}</h2>
<ol class="steps card">
<li><p>${call(l_0__, "Tap the Share button at the foot of the screen.")}</p><svg class="picture" viewBox="0 0 240 60" aria-hidden="true"><rect x="1" y="1" width="238" height="58" rx="10" class="frame"></rect><g class="pale"><path d="M28 22l-8 8 8 8M66 22l8 8-8 8"></path></g><g class="strong"><path d="M120 16v22M112 23l8-8 8 8M110 30h-4v16h28V30h-4"></path></g><g class="pale"><path d="M164 18h16v24h-16zM208 18h16v24h-16z"></path></g></svg></li>
<li><p>${call(l_0__, "Scroll down and tap “Add to Home Screen”.")}</p><svg class="picture" viewBox="0 0 240 60" aria-hidden="true"><rect x="1" y="1" width="238" height="58" rx="10" class="frame"></rect><g class="pale"><path d="M20 30h130"></path></g><g class="strong"><rect x="196" y="18" width="24" height="24" rx="5"></rect><path d="M208 24v12M202 30h12"></path></g></svg></li>
<li><p>${call(l_0__, "Tap “Add”. The door is now on your home screen; open Doorstep from there.")}</p><svg class="picture" viewBox="0 0 240 70" aria-hidden="true"><rect x="1" y="1" width="238" height="68" rx="10" class="frame"></rect><g class="pale"><rect x="24" y="17" width="36" height="36" rx="9"></rect><rect x="180" y="17" width="36" height="36" rx="9"></rect></g><g class="strong"><rect x="102" y="17" width="36" height="36" rx="9"></rect><path d="M112 46V33a8 8 0 0 1 16 0v13M108 46h24"></path></g></svg></li>
</ol></section>
<section class="part"><h2>${call(l_0__, "On an Android phone, in Chrome")}</h2>
<ol class="steps card"><li><p>${call(l_0__, "Open the menu with the three dots.")}</p></li><li><p>${call(l_0__, "Tap “Add to Home screen”, then “Install”.")}</p></li></ol></section>
`;
        return out;
      },
    },
  },
  "lease_over.html": {
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
        out += html`${call(l_0__, "No case files for now")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_path, l_0_problem, l_0_typed] = context.resolve("_", "path", "problem", "typed");
        out += html`<h1>${call(l_0__, "No case files for now")}</h1>
<p>${call(l_0__, "This phone has not reached the office for too long, so it shows no case files until it has. Nothing is lost: what was written on it stays, and goes to the office as soon as there is a signal.")}</p>
<p class="acts few"><a class="btn main" href="${l_0_path}">${call(l_0__, "Try again")}</a></p>
<section class="part"><h2>${call(l_0__, "You can go on writing")}</h2>
`;
        if (truth(l_0_problem)) {
          out += html`<div class="problems" role="alert" tabindex="-1" id="problems" aria-labelledby="problems-title" data-errors><h3 id="problems-title">${call(l_0__, "There is something to put right")}</h3><ul><li><a href="#name">${call(l_0__, l_0_problem)}</a></li></ul></div>
`;
        }
        out += "<form class=\"questions\" method=\"post\" action=\"/write\">\n<div class=\"field";
        if (truth(l_0_problem)) {
          out += " bad";
        }
        out += html`"><label for="name">${call(l_0__, "About whom?")}</label><p class="hint" id="name-hint">${call(l_0__, "First name and family name, as they stand in the file.")}</p><input id="name" name="name" value="${l_0_typed}" autocomplete="off" spellcheck="false" aria-describedby="name-hint"`;
        if (truth(l_0_problem)) {
          out += " aria-invalid=\"true\"";
        }
        out += html`></div>
<p class="acts few"><button class="btn main" name="what" value="note">${call(l_0__, "Write a note")}</button><button class="btn" name="what" value="visit">${call(l_0__, "Plan a visit")}</button></p>
</form></section>
`;
        return out;
      },
    },
  },
  "me.html": {
    *root(context) {
      let [l_0_files_here, l_0_icon, l_0_waiting_sentence] = unset("files_here", "icon", "waiting_sentence");
      const parent = context.extend("layout.html");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      [l_0_files_here] = context.importNames(["files_here"], "parts/files.html", {});
      context.keep({ "files_here": l_0_files_here });
      [l_0_waiting_sentence] = context.importNames(["waiting_sentence"], "parts/waiting.html", {});
      context.keep({ "waiting_sentence": l_0_waiting_sentence });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Me")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_files, l_0_files_here, l_0_icon, l_0_label_of, l_0_language, l_0_me, l_0_waiting] = context.resolve("_", "files", "files_here", "icon", "label_of", "language", "me", "waiting");
        out += html`<header class="head"><h1>${attribute(l_0_me, "name")}</h1><p class="over">${call(l_0_label_of, "worker", "role", attribute(l_0_me, "role"))}`;
        if (truth(attribute(l_0_me, "credential"))) {
          out += html` · ${attribute(l_0_me, "credential")}`;
        }
        out += html`</p></header>
<ul class="list">
<li><a class="item" href="/me/phone">${call(l_0_icon, "smartphone")}<span class="say"><b>${call(l_0__, "This phone")}</b><span class="why">${call(l_0__, "What waits, what needs you, and when the office was last reached")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
<li><a class="item" href="/me/phones">${call(l_0_icon, "smartphone")}<span class="say"><b>${call(l_0__, "My phones")}</b><span class="why">${call(l_0__, "Give one a name, sign a lost one out, or have it wiped")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
        if (compareOnce(attribute(l_0_me, "role"), "eq", "admin")) {
          out += html`<li><a class="item" href="/staff">${call(l_0_icon, "users")}<span class="say"><b>${call(l_0__, "Staff")}</b><span class="why">${call(l_0__, "Invite somebody, change a role, help somebody back in, end an account")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
<li><a class="item" href="/phones">${call(l_0_icon, "users-round")}<span class="say"><b>${call(l_0__, "Everybody’s phones")}</b><span class="why">${call(l_0__, "Who has which, when it was heard from, and what to do when one is lost")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>`;
        }
        out += html`<li><a class="item" href="/conflicts">${call(l_0_icon, "arrow-left-right")}<span class="say"><b>${call(l_0__, "Two versions")}</b><span class="why">${call(l_0__, "Where two people wrote something different")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
<li><a class="item" href="/me/security">${call(l_0_icon, "lock")}<span class="say"><b>${call(l_0__, "Signing in")}</b><span class="why">${call(l_0__, "Where you are signed in, and what proves that it is you. Needs a signal")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
<li class="locks"><a class="item" href="/me/pin" hx-boost="false">${call(l_0_icon, "lock")}<span class="say"><b>${call(l_0__, "PIN")}</b><span class="why">${call(l_0__, "Opens this phone again after it has locked itself")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
        if (compareOnce(attribute(l_0_me, "role"), "ne", "admin")) {
          out += html`<li><a class="item" href="/emergency">${call(l_0_icon, "shield-alert")}<span class="say"><b>${call(l_0__, "Emergency")}</b><span class="why">${call(l_0__, "Read the file of a client who is not yours, for an hour. Needs a signal")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>`;
        }
        out += html`<li><a class="item" href="/me/install">${call(l_0_icon, "download")}<span class="say"><b>${call(l_0__, "Put Doorstep on your home screen")}</b><span class="why">${call(l_0__, "So that it opens without a signal and keeps what you wrote")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
</ul>
<section class="part"><h2>${call(l_0_icon, "languages")} ${call(l_0__, "Language")}</h2>
<form class="acts few" method="post" action="/me/language" hx-boost="false" aria-label="${call(l_0__, "Language")}">
<button class="btn`;
        if (compareOnce(l_0_language, "eq", "en")) {
          out += " main";
        }
        out += "\" name=\"language\" value=\"en\" lang=\"en\"";
        if (compareOnce(l_0_language, "eq", "en")) {
          out += " aria-pressed=\"true\"";
        }
        out += ">English</button>\n<button class=\"btn";
        if (compareOnce(l_0_language, "eq", "es")) {
          out += " main";
        }
        out += "\" name=\"language\" value=\"es\" lang=\"es\"";
        if (compareOnce(l_0_language, "eq", "es")) {
          out += " aria-pressed=\"true\"";
        }
        out += html`>Español</button>
</form></section>
<section class="part"><h2>${call(l_0__, "Finish")}</h2>
<div class="card"><p>`;
        if ((truth(attribute(l_0_waiting, "count")) || (truth(filters.default(attribute(l_0_waiting, "unseen"), false)) && compareOnce(attribute(l_0_me, "role"), "eq", "worker")))) {
          out += html`${call(l_0__, "Signing out keeps what waits on this phone. It goes to the office when you sign in again.")}`;
        } else {
          out += html`${call(l_0__, "Signing out leaves nothing behind that others could open.")}`;
        }
        out += "</p>\n";
        if (truth(filters.default(l_0_files, 0))) {
          out += html`<p>${call(l_0_files_here, l_0_files)} ${call(l_0__, "Signing out neither sends nor deletes what lies only here: it stays on this phone, sealed, and opens again when you sign in here with the pass phrase that you have now.")}</p>`;
        }
        out += html`<form method="post" action="/logout" hx-boost="false"><button class="btn danger">${call(l_0_icon, "log-out")} ${call(l_0__, "Sign out")}</button></form></div></section>
`;
        return out;
      },
    },
  },
  "new.html": {
    *root(context) {
      let [l_0_icon, l_0_way] = unset("icon", "way");
      const parent = context.extend("layout.html");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      l_0_way = macro("way", ["href", "drawing", "title", "text"], 4, false, (l_1_href, l_1_drawing, l_1_title, l_1_text) => {
        let out = "";
        out += html`<li><a class="item" href="${l_1_href}">${l_1_drawing}<span class="say"><b>${l_1_title}</b><span class="why">${l_1_text}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
        return out;
      });
      context.share({ "way": l_0_way });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "New")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_icon, l_0_way] = context.resolve("_", "icon", "way");
        out += html`<header class="head"><h1>${call(l_0__, "What do you want to write down?")}</h1></header>
<ul class="list">
${call(l_0_way, "/new/note", call(l_0_icon, "notebook-pen"), call(l_0__, "A note"), call(l_0__, "A phone call, a meeting, something you heard"))}
${call(l_0_way, "/new/visit", call(l_0_icon, "calendar-plus"), call(l_0__, "A visit"), call(l_0__, "Plan it, or start it now"))}
${call(l_0_way, "/new/task", call(l_0_icon, "handshake"), call(l_0__, "A promise"), call(l_0__, "Something to do until a day"))}
${call(l_0_way, "/new/client", call(l_0_icon, "user-plus"), call(l_0__, "A client"), call(l_0__, "Somebody new to you"))}
</ul>
`;
        return out;
      },
    },
  },
  "new_for.html": {
    *root(context) {
      let [l_0_address_line, l_0_back, l_0_empty, l_0_icon] = unset("address_line", "back", "empty", "icon");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty] = context.importNames(["icon", "back", "empty"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty });
      [l_0_address_line] = context.importNames(["address_line"], "parts/people.html", {});
      context.keep({ "address_line": l_0_address_line });
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
        let [l_0__, l_0_back, l_0_icon, l_0_page, l_0_path, l_0_query] = context.resolve("_", "back", "icon", "page", "path", "query");
        out += html`${call(l_0_back, "/new", call(l_0__, "New"))}
<header class="head"><h1>${call(l_0__, attribute(l_0_page, "title"))}</h1><p class="over">${call(l_0__, "For whom?")}</p></header>
<form class="find" action="${l_0_path}" role="search" hx-push-url="false"><label class="unseen" for="q">${call(l_0__, "Find a client by name")}</label>
<input id="q" name="q" type="search" value="${filters.default(attribute(l_0_query, "q"), "")}" placeholder="${call(l_0__, "Name or household")}" autocomplete="off" spellcheck="false" hx-get="${l_0_path}" hx-trigger="input changed delay:80ms" hx-target="#results" hx-swap="outerHTML">
<button class="btn">${call(l_0_icon, "search")} <span class="unseen">${call(l_0__, "Find")}</span></button></form>
`;
        out += html`${markup(context.block("results"))}`;
        return out;
      },
      "results": function block(context) {
        let out = "";
        let [l_0__, l_0_clients, l_0_empty, l_0_icon] = context.resolve("_", "clients", "empty", "icon");
        let [l_0_ending] = unset("ending");
        l_0_ending = dict([["new_visit", "visits"], ["new_note", "notes"], ["new_task", "tasks"]]);
        out += "<section id=\"results\" class=\"part\" aria-live=\"polite\">\n";
        if (truth(l_0_clients)) {
          out += "<ul class=\"list\">";
          for (let l_1_client of iterate(l_0_clients)) {
            let [l_1_address_line, l_1_page] = context.resolve("address_line", "page");
            out += html`<li><a class="item" href="/clients/${attribute(l_1_client, "id")}/${item(l_0_ending, attribute(l_1_page, "name"))}/new"><span class="say"><span class="who">${attribute(l_1_client, "family_name")}, ${attribute(l_1_client, "given_name")}</span><span class="why">${filters.trim(call(l_1_address_line, l_1_client))}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>`;
          }
          out += "</ul>\n";
        } else {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "search"), call(l_0__, "Nobody by that name"))}</div>
`;
        }
        out += "</section>\n";
        return out;
      },
    },
  },
  "no_office.html": {
    *root(context) {
      const parent = context.extend("bare.html");
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "No connection")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_is_known, l_0_path] = context.resolve("_", "is_known", "path");
        out += html`<h1>${call(l_0__, "The office cannot be reached")}</h1>
`;
        if (truth(l_0_is_known)) {
          out += html`<p>${call(l_0__, "Signing in needs the office. Until there is a signal, this phone works as before: everything about your clients is on it.")}</p>
`;
        } else {
          out += html`<p>${call(l_0__, "Nobody is signed in on this phone, and signing in needs the office. As soon as there is a signal, sign in; then your caseload is there again.")}</p>
`;
        }
        out += html`<p>${call(l_0__, "Nothing is lost: what was written on this phone and not sent yet stays on it, and goes to the office after the next sign-in.")}</p>
<p class="acts few">`;
        if (truth(l_0_is_known)) {
          out += html`<a class="btn" href="/">${call(l_0__, "Go to Today")}</a>`;
        }
        out += html`<a class="btn main" href="${(truth(l_0_is_known) ? "/login" : l_0_path)}">${call(l_0__, "Try again")}</a></p>
`;
        return out;
      },
    },
  },
  "note.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_mark, l_0_name_of, l_0_note_text, l_0_told, l_0_unsafe_mark] = unset("back", "icon", "mark", "name_of", "note_text", "told", "unsafe_mark");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_mark, l_0_unsafe_mark, l_0_told] = context.importNames(["icon", "back", "mark", "unsafe_mark", "told"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "mark": l_0_mark, "unsafe_mark": l_0_unsafe_mark, "told": l_0_told });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_note_text] = context.importNames(["note_text"], "parts/note_text.html", {});
      context.keep({ "note_text": l_0_note_text });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Note")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_addenda, l_0_back, l_0_client, l_0_icon, l_0_mark, l_0_me, l_0_name_of, l_0_note, l_0_note_text, l_0_reviews, l_0_show_day, l_0_show_time, l_0_signatures] = context.resolve("_", "addenda", "back", "client", "icon", "mark", "me", "name_of", "note", "note_text", "reviews", "show_day", "show_time", "signatures");
        let [l_0_here] = unset("here");
        l_0_here = concat(["/clients/", attribute(l_0_client, "id"), "/notes/", attribute(l_0_note, "id")]);
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id")]), call(l_0_name_of, l_0_client))}
<header class="head"><h1>${call(l_0__, "Note")}</h1>
<p class="over"><bdi>${call(l_0_name_of, l_0_client)}</bdi> · ${call(l_0_show_day, attribute(l_0_note, "happened_at"))}, ${call(l_0_show_time, attribute(l_0_note, "happened_at"))}</p>
<p class="flags">
`;
        if (truth(l_0_signatures)) {
          out += html`<span class="flag">${call(l_0_icon, "signature")} ${call(l_0__, "Signed")}</span>`;
          if (truth(attribute(item(l_0_signatures, 0), "late_entry"))) {
            out += html`<span class="flag warn">${call(l_0__, "LATE ENTRY")}</span>`;
          }
        } else {
          out += html`<span class="flag warn">${call(l_0__, "Draft, not signed yet")}</span>`;
        }
        if (truth(attribute(l_0_note, "conflicts"))) {
          out += html`<a class="flag warn" href="/clients/${attribute(l_0_client, "id")}/settle/progress_note/${attribute(l_0_note, "id")}">${call(l_0_icon, "arrow-left-right")} ${call(l_0__, "Two versions")}</a>`;
        }
        out += html`</p>${call(l_0_mark, l_0_note)}</header>
`;
        const turns1 = loop(iterate(l_0_reviews));
        for (let l_1_review of turns1) {
          const l_1_loop = turns1;
          let [l_1_show_when] = context.resolve("show_when");
          if (truth(attribute(l_1_loop, "first"))) {
            out += "<div class=\"notice";
            if (compareOnce(attribute(l_1_review, "verdict"), "eq", "returned")) {
              out += " warn";
            }
            out += "\"><strong>";
            if (compareOnce(attribute(l_1_review, "verdict"), "eq", "returned")) {
              out += html`${call(l_0_icon, "undo-2")} ${callWith(l_0__, { "name": (truth(attribute(l_1_review, "person")) ? attribute(l_1_review, "person", "name") : "") }, "Returned by %(name)s")}`;
            } else {
              out += html`${call(l_0_icon, "circle-check")} ${callWith(l_0__, { "name": (truth(attribute(l_1_review, "person")) ? attribute(l_1_review, "person", "name") : "") }, "Approved by %(name)s")}`;
            }
            out += "</strong>\n";
            if (truth(attribute(l_1_review, "comment"))) {
              out += html`<p class="told">${attribute(l_1_review, "comment")}</p>`;
            }
            out += html`<p class="why">${call(l_1_show_when, attribute(l_1_review, "reviewed_at"))}`;
            if ((compareOnce(attribute(l_1_review, "seen"), "ne", filters.string(attribute(l_0_note, "seq"))) && !truth(l_0_signatures))) {
              out += html` · ${call(l_0__, "the note changed after that")}`;
            }
            out += "</p></div>\n";
          }
        }
        out += html`<article class="sheet">
${call(l_0_note_text, l_0_note)}
`;
        let empty2 = true;
        for (let l_1_signature of iterate(l_0_signatures)) {
          out += html`<footer><p><b>${attribute(l_1_signature, "signer_name")}</b>`;
          if (truth(attribute(l_1_signature, "credential"))) {
            out += html`, ${attribute(l_1_signature, "credential")}`;
          }
          out += html`</p><p class="why">${callWith(l_0__, { "when": concat([call(l_0_show_day, attribute(l_1_signature, "signed_at")), ", ", call(l_0_show_time, attribute(l_1_signature, "signed_at"))]) }, "signed %(when)s")}`;
          if (truth(attribute(l_1_signature, "late_entry"))) {
            out += html` · ${call(l_0__, "LATE ENTRY")}`;
            if (truth(attribute(l_0_note, "late_reason"))) {
              out += html`: ${attribute(l_0_note, "late_reason")}`;
            }
          }
          if (truth(attribute(l_1_signature, "content_hash"))) {
            out += html` · ${callWith(l_0__, { "digits": slice(attribute(l_1_signature, "content_hash"), null, 8, null) }, "fingerprint %(digits)s")}`;
          }
          out += "</p>";
          if (compareOnce("signed_other_text", "in", attribute(l_1_signature, "flags"))) {
            out += html`<p class="why">${call(l_0_icon, "triangle-alert")} ${call(l_0__, "This signature is under another version of the text.")}</p>`;
          }
          out += html`${call(l_0_mark, l_1_signature)}</footer>
`;
          empty2 = false;
        }
        if (empty2) {
          let [l_1_author] = context.resolve("author");
          out += "<footer><p class=\"why\">";
          if (truth(l_1_author)) {
            out += html`${callWith(l_0__, { "name": attribute(l_1_author, "name") }, "Written by %(name)s, not signed")}`;
          } else {
            out += html`${call(l_0__, "Not signed")}`;
          }
          out += "</p></footer>\n";
        }
        out += "</article>\n";
        if (truth(l_0_addenda)) {
          out += html`<section class="part"><h2>${call(l_0__, "Added later")}</h2>
`;
          for (let l_1_addendum of iterate(l_0_addenda)) {
            let [l_1_unsafe_mark] = context.resolve("unsafe_mark");
            out += html`<article class="card"><p class="told">${attribute(l_1_addendum, "text")}</p><p class="why">`;
            if (truth(attribute(l_1_addendum, "person"))) {
              out += html`${attribute(l_1_addendum, "person", "name")} · `;
            }
            out += html`${call(l_0_show_day, attribute(l_1_addendum, "written_at"))}, ${call(l_0_show_time, attribute(l_1_addendum, "written_at"))}</p>${call(l_1_unsafe_mark, l_1_addendum)}</article>
`;
          }
          out += "</section>\n";
        }
        out += "<div class=\"acts\">\n";
        if (truth(l_0_signatures)) {
          out += html`<a class="btn" href="${l_0_here}/addendum">${call(l_0_icon, "plus")} ${call(l_0__, "Write an addendum")}</a>
`;
        } else if (compareOnce(attribute(l_0_note, "recorded_by"), "eq", attribute(l_0_me, "id"))) {
          out += html`<a class="btn" href="${l_0_here}/edit">${call(l_0_icon, "pencil")} ${call(l_0__, "Go on writing")}</a><a class="btn main" href="${l_0_here}/sign">${call(l_0_icon, "signature")} ${call(l_0__, "Read and sign")}</a>`;
        }
        if ((truth(l_0_signatures) && compareOnce(attribute(l_0_me, "role"), "ne", "worker"))) {
          out += html`<a class="btn main" href="${l_0_here}/review">${call(l_0_icon, "clipboard-check")} ${call(l_0__, "Review it")}</a>`;
        }
        out += "</div>\n";
        if ((truth(l_0_signatures) && compareOnce(attribute(l_0_note, "recorded_by"), "eq", attribute(l_0_me, "id")))) {
          out += html`<section class="part"><h2>${call(l_0__, "What comes next")}</h2><ul class="list">
<li><a class="item" href="/clients/${attribute(l_0_client, "id")}/visits/new"><span class="say">${call(l_0__, "Plan the next visit")}</span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
<li><a class="item" href="/clients/${attribute(l_0_client, "id")}/plan"><span class="say">${call(l_0__, "Look at the goals")}</span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li></ul></section>
`;
        }
        return out;
      },
    },
  },
  "note_form.html": {
    *root(context) {
      let [l_0_back, l_0_closed_file, l_0_icon, l_0_mark_list, l_0_name_of, l_0_notice, l_0_whole_form] = unset("back", "closed_file", "icon", "mark_list", "name_of", "notice", "whole_form");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_notice] = context.importNames(["icon", "back", "notice"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "notice": l_0_notice });
      [l_0_name_of, l_0_closed_file] = context.importNames(["name_of", "closed_file"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of, "closed_file": l_0_closed_file });
      [l_0_mark_list] = context.importNames(["mark_list"], "parts/marks.html", {});
      context.keep({ "mark_list": l_0_mark_list });
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
        let [l_0__, l_0_back, l_0_client, l_0_closed_file, l_0_form, l_0_mark_list, l_0_me, l_0_name_of, l_0_note, l_0_notice, l_0_observations, l_0_page, l_0_whole_form] = context.resolve("_", "back", "client", "closed_file", "form", "mark_list", "me", "name_of", "note", "notice", "observations", "page", "whole_form");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id")]), call(l_0_name_of, l_0_client))}
<header class="head"><h1>${call(l_0__, attribute(l_0_page, "title"))}</h1><p class="over">${call(l_0__, "What you type is kept as you type it.")}</p></header>
`;
        if (truth(l_0_observations)) {
          out += html`<details class="card" open><summary>${call(l_0__, "What you marked")}</summary>${call(l_0_mark_list, l_0_observations)}</details>
`;
        }
        if ((tests.defined(l_0_note) && compareOnce(attribute(l_0_note, "recorded_by"), "ne", attribute(l_0_me, "id")))) {
          out += html`${call(l_0_notice, call(l_0__, "Only its author can do that."), call(l_0__, "What you know better goes into an addendum, once the note is signed."))}
`;
        } else if (((compareOnce(attribute(l_0_client, "status"), "eq", "closed") && compareOnce(attribute(l_0_me, "role"), "eq", "worker")) && !truth(attribute(l_0_form, "errors")))) {
          out += html`${call(l_0_closed_file, l_0_client)}`;
        } else {
          out += html`${call(l_0_whole_form, l_0_form, call(l_0__, "Save the draft"))}`;
        }
        return out;
      },
    },
  },
  "note_sign.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_note_text, l_0_notice, l_0_problems, l_0_question, l_0_unseen] = unset("back", "icon", "note_text", "notice", "problems", "question", "unseen");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_notice] = context.importNames(["icon", "back", "notice"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "notice": l_0_notice });
      [l_0_note_text] = context.importNames(["note_text"], "parts/note_text.html", {});
      context.keep({ "note_text": l_0_note_text });
      [l_0_problems, l_0_question, l_0_unseen] = context.importNames(["problems", "question", "unseen"], "parts/forms.html", {});
      context.keep({ "problems": l_0_problems, "question": l_0_question, "unseen": l_0_unseen });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Sign the note")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_form, l_0_icon, l_0_late, l_0_me, l_0_note, l_0_note_text, l_0_notice, l_0_problems, l_0_show_day, l_0_show_time, l_0_signatures, l_0_unseen] = context.resolve("_", "back", "client", "form", "icon", "late", "me", "note", "note_text", "notice", "problems", "show_day", "show_time", "signatures", "unseen");
        let [l_0_here] = unset("here");
        l_0_here = concat(["/clients/", attribute(l_0_client, "id"), "/notes/", attribute(l_0_note, "id")]);
        out += html`${call(l_0_back, l_0_here, call(l_0__, "Note"))}
<header class="head"><h1>${call(l_0__, "Sign the note")}</h1><p class="over">${attribute(l_0_client, "given_name")} ${attribute(l_0_client, "family_name")} · ${call(l_0_show_day, attribute(l_0_note, "happened_at"))}, ${call(l_0_show_time, attribute(l_0_note, "happened_at"))}</p></header>
${call(l_0_problems, l_0_form)}
<div class="stack">
`;
        if ((truth(l_0_late) && !truth(attribute(l_0_note, "late_reason")))) {
          out += html`${call(l_0_notice, call(l_0__, "This will say LATE ENTRY"), call(l_0__, "It happened more than two days ago. You can add why before you sign."), "warn")}`;
        }
        if ((truth(attribute(l_0_note, "conflicts")) && !truth(l_0_signatures))) {
          out += html`${call(l_0_notice, call(l_0__, "There are two versions of this note"), call(l_0__, "Once it is signed nobody can choose between them any more."), "warn")}`;
        }
        out += html`<article class="sheet">${call(l_0_note_text, l_0_note)}</article>
`;
        if (truth(attribute(l_0_note, "next_step"))) {
          out += html`<p class="why">${call(l_0_icon, "handshake")} ${call(l_0__, "The next step becomes a promise of yours.")}</p>`;
        }
        out += html`<p>${call(l_0__, "Once you sign, the note stays as it is. You can always add an addendum.")}</p>
</div>
<div class="finish"><div class="acts">
<a class="btn" href="${l_0_here}/edit">${call(l_0__, "Go on writing")}</a>
`;
        if (truth(l_0_signatures)) {
          out += html`<a class="btn main" href="${l_0_here}">${call(l_0__, "It is signed")}</a>`;
        } else if (truth(attribute(l_0_note, "conflicts"))) {
          out += html`<a class="btn main" href="/clients/${attribute(l_0_client, "id")}/settle/progress_note/${attribute(l_0_note, "id")}">${call(l_0__, "Settle it first")}</a>`;
        } else {
          out += html`<form method="post" action="${attribute(l_0_form, "action")}">${call(l_0_unseen, l_0_form)}`;
          for (let l_1_f of iterate(attribute(l_0_form, "fields"))) {
            let [l_1_question] = context.resolve("question");
            out += html`${call(l_1_question, l_1_f)}`;
          }
          out += html`<button class="btn main">${callWith(l_0__, { "name": attribute(l_0_me, "name") }, "Sign as %(name)s")}</button></form>`;
        }
        out += "</div></div>\n";
        return out;
      },
    },
  },
  "office_only.html": {
    *root(context) {
      const parent = context.extend("bare.html");
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Needs the office")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_path] = context.resolve("_", "path");
        out += html`<h1>${call(l_0__, "This page needs the office")}</h1>
<p>${call(l_0__, "It shows more than this phone holds, and the office cannot be reached right now. Everything about your own clients works here.")}</p>
<p class="acts few"><a class="btn" href="/">${call(l_0__, "Go to Today")}</a><a class="btn main" href="${l_0_path}">${call(l_0__, "Try again")}</a></p>
`;
        return out;
      },
    },
  },
  "parts/files.html": {
    *root(context) {
      let [l_0_files_here] = unset("files_here");
      l_0_files_here = macro("files_here", ["files"], 1, false, (l_1_files) => {
        let out = "";
        let [l_1_ngettext] = context.resolve("ngettext");
        out += html`<b>${callWith(l_1_ngettext, { "num": l_1_files }, "%(num)s file lies only on this phone.", "%(num)s files lie only on this phone.", l_1_files)}</b>
`;
        return out;
      });
      context.share({ "files_here": l_0_files_here });
    },
    blocks: {
    },
  },
  "parts/forms.html": {
    *root(context) {
      let [l_0_choices_field, l_0_described, l_0_finish, l_0_hint_and_error, l_0_icon, l_0_one_button, l_0_optional, l_0_problems, l_0_question, l_0_questions, l_0_select_field, l_0_side_by_side, l_0_text_field, l_0_typed_field, l_0_unseen, l_0_whole_form] = unset("choices_field", "described", "finish", "hint_and_error", "icon", "one_button", "optional", "problems", "question", "questions", "select_field", "side_by_side", "text_field", "typed_field", "unseen", "whole_form");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      yield "\n";
      l_0_problems = macro("problems", ["form"], 1, false, (l_1_form) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (truth(attribute(l_1_form, "errors"))) {
          out += html`<div class="problems" role="alert" tabindex="-1" id="problems" data-errors aria-labelledby="problems-title">
<h2 id="problems-title">${call(l_1__, "There is something to put right")}</h2>
<ul>
`;
          for (let l_2_problem of iterate(attribute(l_1_form, "errors"))) {
            out += html`<li><a href="#${attribute(l_2_problem, "id")}">${attribute(l_2_problem, "message")}</a></li>
`;
          }
          out += "</ul>\n</div>\n";
        }
        return out;
      });
      context.share({ "problems": l_0_problems });
      yield "\n";
      l_0_unseen = macro("unseen", ["form"], 1, false, (l_1_form) => {
        let out = "";
        out += html`<input type="hidden" name="drawn" value="${attribute(l_1_form, "drawn")}">
<input type="hidden" name="new" value="${attribute(l_1_form, "new")}">
`;
        return out;
      });
      context.share({ "unseen": l_0_unseen });
      yield "\n";
      l_0_described = macro("described", ["f"], 1, false, (l_1_f) => {
        let out = "";
        if ((truth(attribute(l_1_f, "hint")) || truth(attribute(l_1_f, "error")))) {
          out += " aria-describedby=\"";
          if (truth(attribute(l_1_f, "hint"))) {
            out += html`${attribute(l_1_f, "id")}-hint`;
          }
          if ((truth(attribute(l_1_f, "hint")) && truth(attribute(l_1_f, "error")))) {
            out += " ";
          }
          if (truth(attribute(l_1_f, "error"))) {
            out += html`${attribute(l_1_f, "id")}-error`;
          }
          out += "\"";
        }
        if (truth(attribute(l_1_f, "error"))) {
          out += " aria-invalid=\"true\"";
        }
        return out;
      });
      context.share({ "described": l_0_described });
      yield "\n";
      l_0_hint_and_error = macro("hint_and_error", ["f"], 1, false, (l_1_f) => {
        let out = "";
        if (truth(attribute(l_1_f, "hint"))) {
          out += html`<p class="hint" id="${attribute(l_1_f, "id")}-hint">${attribute(l_1_f, "hint")}</p>`;
        }
        if (truth(attribute(l_1_f, "error"))) {
          out += html`<p class="error" id="${attribute(l_1_f, "id")}-error">${call(l_0_icon, "circle-alert")} ${attribute(l_1_f, "error")}</p>`;
        }
        return out;
      });
      context.share({ "hint_and_error": l_0_hint_and_error });
      yield "\n";
      l_0_optional = macro("optional", ["f"], 1, false, (l_1_f) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if ((!truth(attribute(l_1_f, "required")) && !truth(callMethod(attribute(l_1_f, "name"), "endswith", methods.endswith, ".time")))) {
          out += html` <span class="optional">${call(l_1__, "(if you like)")}</span>`;
        }
        return out;
      });
      context.share({ "optional": l_0_optional });
      yield "\n";
      l_0_choices_field = macro("choices_field", ["f", "kind", "short", "last"], 4, false, (l_1_f, l_1_kind, l_1_short, l_1_last) => {
        let out = "";
        out += "<fieldset class=\"field";
        if (truth(attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += html`"${call(l_0_described, l_1_f)}>
<legend>${attribute(l_1_f, "label")}</legend>
${call(l_0_hint_and_error, l_1_f)}
<div class="choices`;
        if (truth(l_1_short)) {
          out += " short";
        }
        out += "\">\n";
        const turns1 = loop(iterate(attribute(l_1_f, "choices")));
        for (let l_2_choice of turns1) {
          const l_2_loop = turns1;
          let [l_2__] = context.resolve("_");
          out += "<label class=\"choice";
          if ((truth(l_1_last) && compareOnce(attribute(l_2_choice, "value"), "eq", l_1_last))) {
            out += " last";
          }
          out += html`"><input type="${l_1_kind}" name="${attribute(l_1_f, "name")}" value="${attribute(l_2_choice, "value")}"`;
          if (truth(attribute(l_2_loop, "first"))) {
            out += html` id="${attribute(l_1_f, "id")}"`;
          }
          if (truth(attribute(l_2_choice, "checked"))) {
            out += " checked";
          }
          out += html`><span>${attribute(l_2_choice, "label")}`;
          if ((truth(l_1_last) && compareOnce(attribute(l_2_choice, "value"), "eq", l_1_last))) {
            out += html` <span class="before">${call(l_2__, "last time")}</span>`;
          }
          out += "</span></label>\n";
        }
        out += "</div>\n";
        if (compareOnce(l_1_kind, "eq", "checkbox")) {
          out += html`<input type="hidden" name="${attribute(l_1_f, "name")}" value="">`;
        }
        out += "</fieldset>\n";
        return out;
      });
      context.share({ "choices_field": l_0_choices_field });
      yield "\n";
      l_0_select_field = macro("select_field", ["f", "last"], 1, false, (l_1_f, l_1_last) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (l_1_last === undefined) l_1_last = "";
        out += "<div class=\"field";
        if (truth(attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += html`">
<label for="${attribute(l_1_f, "id")}">${attribute(l_1_f, "label")}${call(l_0_optional, l_1_f)}</label>
${call(l_0_hint_and_error, l_1_f)}
<select id="${attribute(l_1_f, "id")}" name="${attribute(l_1_f, "name")}"${call(l_0_described, l_1_f)}>
<option value="">${call(l_1__, "Choose")}</option>
`;
        for (let l_2_choice of iterate(attribute(l_1_f, "choices"))) {
          out += html`<option value="${attribute(l_2_choice, "value")}"`;
          if (truth(attribute(l_2_choice, "checked"))) {
            out += " selected";
          }
          out += html`>${attribute(l_2_choice, "label")}</option>
`;
        }
        out += "</select>\n";
        if (truth(l_1_last)) {
          for (let l_2_choice of iterate(attribute(l_1_f, "choices")).filter((l_2_choice) => { return compareOnce(attribute(l_2_choice, "value"), "eq", l_1_last); })) {
            out += html`<p class="before">${callWith(l_1__, { "answer": attribute(l_2_choice, "label") }, "last time: %(answer)s")}</p>`;
          }
        }
        out += "</div>\n";
        return out;
      });
      context.share({ "select_field": l_0_select_field });
      yield "\n";
      l_0_typed_field = macro("typed_field", ["f", "type", "mode"], 2, false, (l_1_f, l_1_type, l_1_mode) => {
        let out = "";
        if (l_1_mode === undefined) l_1_mode = "";
        out += "<div class=\"field";
        if (truth(attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += html`">
<label for="${attribute(l_1_f, "id")}">${attribute(l_1_f, "label")}${call(l_0_optional, l_1_f)}</label>
${call(l_0_hint_and_error, l_1_f)}
<input id="${attribute(l_1_f, "id")}" name="${attribute(l_1_f, "name")}" type="${l_1_type}" value="${attribute(l_1_f, "value")}"`;
        if (truth(l_1_mode)) {
          out += html` inputmode="${l_1_mode}"`;
        }
        out += html` autocomplete="off"${call(l_0_described, l_1_f)}>
</div>
`;
        return out;
      });
      context.share({ "typed_field": l_0_typed_field });
      yield "\n";
      l_0_text_field = macro("text_field", ["f"], 1, false, (l_1_f) => {
        let out = "";
        out += "<div class=\"field";
        if (truth(attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += html`">
<label for="${attribute(l_1_f, "id")}">${attribute(l_1_f, "label")}${call(l_0_optional, l_1_f)}</label>
${call(l_0_hint_and_error, l_1_f)}
<textarea id="${attribute(l_1_f, "id")}" name="${attribute(l_1_f, "name")}" rows="4"${call(l_0_described, l_1_f)}>
${attribute(l_1_f, "value")}</textarea>
</div>
`;
        return out;
      });
      context.share({ "text_field": l_0_text_field });
      yield "\n";
      l_0_question = macro("question", ["f", "last"], 1, false, (l_1_f, l_1_last) => {
        let out = "";
        if (l_1_last === undefined) l_1_last = "";
        if (truth(attribute(l_1_f, "only_when"))) {
          out += html`<div class="only-${attribute(l_1_f, "only_when", "when")}">`;
        }
        if (compareOnce(attribute(l_1_f, "widget"), "eq", "hidden")) {
          out += html`<input type="hidden" name="${attribute(l_1_f, "name")}" value="${attribute(l_1_f, "value")}">
`;
        } else if (compareOnce(attribute(l_1_f, "widget"), "eq", "radios")) {
          out += html`${call(l_0_choices_field, l_1_f, "radio", and(compareOnce(filters.length(attribute(l_1_f, "choices")), "lt", 7), () => !truth(l_1_last)), l_1_last)}
`;
        } else if ((compareOnce(attribute(l_1_f, "widget"), "eq", "checkboxes") || compareOnce(attribute(l_1_f, "widget"), "eq", "checkbox"))) {
          out += html`${call(l_0_choices_field, l_1_f, "checkbox", true, l_1_last)}
`;
        } else if (compareOnce(attribute(l_1_f, "widget"), "eq", "select")) {
          out += html`${call(l_0_select_field, l_1_f, l_1_last)}
`;
        } else if (compareOnce(attribute(l_1_f, "widget"), "eq", "textarea")) {
          out += html`${call(l_0_text_field, l_1_f)}
`;
        } else if (compareOnce(attribute(l_1_f, "widget"), "eq", "date")) {
          out += html`${call(l_0_typed_field, l_1_f, "date")}
`;
        } else if (compareOnce(attribute(l_1_f, "widget"), "eq", "time")) {
          out += html`${call(l_0_typed_field, l_1_f, "time")}
`;
        } else if (compareOnce(attribute(l_1_f, "kind"), "eq", "integer")) {
          out += html`${call(l_0_typed_field, l_1_f, "text", "numeric")}
`;
        } else if (compareOnce(attribute(l_1_f, "kind"), "eq", "decimal")) {
          out += html`${call(l_0_typed_field, l_1_f, "text", "decimal")}
`;
        } else if (compareOnce(attribute(l_1_f, "name"), "eq", "phone")) {
          out += html`${call(l_0_typed_field, l_1_f, "tel", "tel")}
`;
        } else {
          out += html`${call(l_0_typed_field, l_1_f, "text", "text")}
`;
        }
        if (truth(attribute(l_1_f, "only_when"))) {
          out += "</div>";
        }
        return out;
      });
      context.share({ "question": l_0_question });
      yield "\n";
      l_0_side_by_side = macro("side_by_side", ["f"], 1, false, (l_1_f) => {
        let out = "";
        if (truth(callMethod(attribute(l_1_f, "name"), "endswith", methods.endswith, ".date"))) {
          out += "<div class=\"both\">";
        }
        out += html`${call(l_0_question, l_1_f)}
`;
        if (truth(callMethod(attribute(l_1_f, "name"), "endswith", methods.endswith, ".time"))) {
          out += "</div>";
        }
        return out;
      });
      context.share({ "side_by_side": l_0_side_by_side });
      yield "\n";
      l_0_questions = macro("questions", ["form"], 1, false, (l_1_form) => {
        let out = "";
        let [l_1_namespace] = context.resolve("namespace");
        let [l_1_ns] = unset("ns");
        l_1_ns = callWith(l_1_namespace, { "group": "" });
        for (let l_2_f of iterate(attribute(l_1_form, "fields"))) {
          if (!truth(attribute(l_2_f, "group"))) {
            out += html`${call(l_0_side_by_side, l_2_f)}
`;
          } else if (compareOnce(attribute(l_2_f, "group"), "ne", attribute(l_1_ns, "group"))) {
            out += html`<fieldset class="group"><legend>${attribute(l_2_f, "group")}</legend>
`;
            for (let l_3_member of iterate(attribute(l_1_form, "fields")).filter((l_3_member) => { return compareOnce(attribute(l_3_member, "group"), "eq", attribute(l_2_f, "group")); })) {
              out += html`${call(l_0_side_by_side, l_3_member)}`;
            }
            out += "</fieldset>\n";
          }
          setAttribute(l_1_ns, "group", attribute(l_2_f, "group"));
        }
        return out;
      });
      context.share({ "questions": l_0_questions });
      yield "\n";
      l_0_whole_form = macro("whole_form", ["form", "button", "away", "away_label"], 2, false, (l_1_form, l_1_button, l_1_away, l_1_away_label) => {
        let out = "";
        if (l_1_away === undefined) l_1_away = "";
        if (l_1_away_label === undefined) l_1_away_label = "";
        out += html`${call(l_0_problems, l_1_form)}
<form class="questions" method="post" action="${attribute(l_1_form, "action")}" data-draft="${attribute(l_1_form, "action")}" autocomplete="off" novalidate>
${call(l_0_unseen, l_1_form)}
${call(l_0_questions, l_1_form)}
${call(l_0_finish, l_1_button, l_1_away, l_1_away_label)}
</form>
`;
        return out;
      });
      context.share({ "whole_form": l_0_whole_form });
      yield "\n";
      l_0_finish = macro("finish", ["button", "away", "away_label"], 1, false, (l_1_button, l_1_away, l_1_away_label) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (l_1_away === undefined) l_1_away = "";
        if (l_1_away_label === undefined) l_1_away_label = "";
        out += html`<div class="finish">
<p class="saved" role="status" data-saved="${call(l_1__, "What you typed is kept")}"></p>
<div class="acts">`;
        if (truth(l_1_away)) {
          out += html`<a class="btn" href="${l_1_away}">${or(l_1_away_label, () => call(l_1__, "Not now"))}</a>`;
        }
        out += html`<button class="btn main">${l_1_button}</button></div>
</div>
`;
        return out;
      });
      context.share({ "finish": l_0_finish });
      yield "\n";
      l_0_one_button = macro("one_button", ["form", "label", "tone"], 2, false, (l_1_form, l_1_label, l_1_tone) => {
        let out = "";
        if (l_1_tone === undefined) l_1_tone = "main";
        out += html`<form method="post" action="${attribute(l_1_form, "action")}">${call(l_0_unseen, l_1_form)}<button class="btn ${l_1_tone}">${l_1_label}</button></form>
`;
        return out;
      });
      context.share({ "one_button": l_0_one_button });
    },
    blocks: {
    },
  },
  "parts/marks.html": {
    *root(context) {
      let [l_0_icon, l_0_mark_list, l_0_unsafe_mark] = unset("icon", "mark_list", "unsafe_mark");
      [l_0_icon, l_0_unsafe_mark] = context.importNames(["icon", "unsafe_mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "unsafe_mark": l_0_unsafe_mark });
      l_0_mark_list = macro("mark_list", ["observations"], 1, false, (l_1_observations) => {
        let out = "";
        out += "<ul class=\"marks\">\n";
        for (let l_2_seen of iterate(l_1_observations)) {
          let [l_2__, l_2_label_of, l_2_show_time] = context.resolve("_", "label_of", "show_time");
          out += html`<li><time class="when">${call(l_2_show_time, attribute(l_2_seen, "noted_at"))}</time><span class="say"><b>${call(l_2_label_of, "observation", "category", attribute(l_2_seen, "category"))}</b>`;
          if (truth(attribute(l_2_seen, "remark"))) {
            out += html`: ${attribute(l_2_seen, "remark")}`;
          }
          out += "<span class=\"flags\">";
          if (compareOnce(attribute(l_2_seen, "severity"), "ne", "none")) {
            out += "<span class=\"flag";
            if (compareOnce(attribute(l_2_seen, "severity"), "in", ["serious", "immediate"])) {
              out += " danger";
            } else if (compareOnce(attribute(l_2_seen, "severity"), "eq", "moderate")) {
              out += " warn";
            }
            out += html`">${call(l_2_label_of, "observation", "severity", attribute(l_2_seen, "severity"))}</span>`;
          }
          out += html`<span class="flag calm">${call(l_2_label_of, "observation", "source", attribute(l_2_seen, "source"))}</span>${call(l_0_unsafe_mark, l_2_seen)}</span>
`;
          if (truth(attribute(l_2_seen, "action_taken"))) {
            out += html`<span class="why">${callWith(l_2__, { "what": attribute(l_2_seen, "action_taken") }, "Done about it: %(what)s")}</span>`;
          }
          out += "</span></li>\n";
        }
        out += "</ul>\n";
        return out;
      });
      context.share({ "mark_list": l_0_mark_list });
    },
    blocks: {
    },
  },
  "parts/note_text.html": {
    *root(context) {
      let [l_0_note_text, l_0_told] = unset("note_text", "told");
      [l_0_told] = context.importNames(["told"], "parts/pieces.html", {});
      context.keep({ "told": l_0_told });
      l_0_note_text = macro("note_text", ["note"], 1, false, (l_1_note) => {
        let out = "";
        let [l_1__, l_1_label_of, l_1_show_date] = context.resolve("_", "label_of", "show_date");
        if (truth(attribute(l_1_note, "core_function"))) {
          out += html`<p class="why">${call(l_1_label_of, "progress_note", "core_function", attribute(l_1_note, "core_function"))}</p>`;
        }
        out += html`${call(l_0_told, call(l_1__, "The client said"), attribute(l_1_note, "client_said"))}
${call(l_0_told, call(l_1__, "I saw"), attribute(l_1_note, "worker_saw"))}
${call(l_0_told, call(l_1__, "I did"), attribute(l_1_note, "worker_did"))}
${call(l_0_told, call(l_1__, "I think"), attribute(l_1_note, "worker_thinks"))}
`;
        if (truth(attribute(l_1_note, "next_step"))) {
          out += html`<div><h3>${call(l_1__, "Next step")}</h3><p class="told">${attribute(l_1_note, "next_step")}`;
          if (truth(attribute(l_1_note, "next_step_on"))) {
            out += html` (${callWith(l_1__, { "day": call(l_1_show_date, attribute(l_1_note, "next_step_on")) }, "by %(day)s")})`;
          }
          out += "</p></div>";
        }
        if (!(((truth(attribute(l_1_note, "client_said")) || truth(attribute(l_1_note, "worker_saw"))) || truth(attribute(l_1_note, "worker_did"))) || truth(attribute(l_1_note, "worker_thinks")))) {
          out += html`<p class="quiet">${call(l_1__, "Nothing is written yet.")}</p>`;
        }
        return out;
      });
      context.share({ "note_text": l_0_note_text });
    },
    blocks: {
    },
  },
  "parts/reaching.html": {
    *root(context) {
      let [l_0_hazards_first, l_0_icon, l_0_ways_to_reach] = unset("hazards_first", "icon", "ways_to_reach");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      yield "\n";
      l_0_ways_to_reach = macro("ways_to_reach", ["someone"], 1, false, (l_1_someone) => {
        let out = "";
        let [l_1__, l_1_label_of] = context.resolve("_", "label_of");
        if (truth(attribute(l_1_someone, "phone"))) {
          if (compareOnce(attribute(l_1_someone, "safe_to_call"), "eq", "never")) {
            out += html`<p class="flags"><span class="flag danger">${call(l_0_icon, "phone-off")} ${call(l_1__, "Never call")}</span></p>
`;
          } else {
            out += html`<p class="row"><a class="btn" href="tel:${filters.replace(attribute(l_1_someone, "phone"), " ", "")}">${call(l_0_icon, "phone")} ${attribute(l_1_someone, "phone")}</a></p>
`;
          }
        }
        out += "<p class=\"flags\">\n";
        if (((truth(attribute(l_1_someone, "phone")) && truth(attribute(l_1_someone, "safe_to_call"))) && compareOnce(attribute(l_1_someone, "safe_to_call"), "ne", "never"))) {
          out += "<span class=\"flag";
          if (compareOnce(attribute(l_1_someone, "safe_to_call"), "ne", "any_time")) {
            out += " warn";
          }
          out += html`">${call(l_0_icon, "phone")} ${call(l_1_label_of, attribute(l_1_someone, "type"), "safe_to_call", attribute(l_1_someone, "safe_to_call"))}</span>
`;
        }
        if (truth(attribute(l_1_someone, "safe_voicemail"))) {
          out += html`<span class="flag">${call(l_1__, "Message is fine")}</span>`;
        } else if (!tests.none(attribute(l_1_someone, "safe_voicemail"))) {
          out += html`<span class="flag danger">${call(l_1__, "Leave no message")}</span>`;
        }
        if (truth(attribute(l_1_someone, "safe_text"))) {
          out += html`<span class="flag">${call(l_1__, "Text is fine")}</span>`;
        } else if (!tests.none(attribute(l_1_someone, "safe_text"))) {
          out += html`<span class="flag danger">${call(l_1__, "Send no text")}</span>`;
        }
        out += "</p>\n";
        return out;
      });
      context.share({ "ways_to_reach": l_0_ways_to_reach });
      yield "\n";
      l_0_hazards_first = macro("hazards_first", ["hazards"], 1, false, (l_1_hazards) => {
        let out = "";
        for (let l_2_hazard of iterate(l_1_hazards)) {
          let [l_2__, l_2_label_of, l_2_show_date] = context.resolve("_", "label_of", "show_date");
          out += html`<div class="hazard"><strong>${call(l_0_icon, "triangle-alert")} ${call(l_2_label_of, "hazard", "hazard_type", attribute(l_2_hazard, "hazard_type"))} · ${call(l_2_label_of, "hazard", "severity", attribute(l_2_hazard, "severity"))}</strong>
`;
          if (truth(attribute(l_2_hazard, "precautions"))) {
            out += html`<p>${attribute(l_2_hazard, "precautions")}</p>`;
          }
          if (truth(attribute(l_2_hazard, "evidence"))) {
            out += html`<p class="why">${attribute(l_2_hazard, "evidence")}</p>`;
          }
          out += html`<p class="why">${call(l_2_label_of, "hazard", "source", attribute(l_2_hazard, "source"))}`;
          if (truth(attribute(l_2_hazard, "review_on"))) {
            out += html` · ${callWith(l_2__, { "day": call(l_2_show_date, attribute(l_2_hazard, "review_on")) }, "look at this again by %(day)s")}`;
          }
          out += "</p>\n</div>\n";
        }
        return out;
      });
      context.share({ "hazards_first": l_0_hazards_first });
    },
    blocks: {
    },
  },
  "parts/story.html": {
    *root(context) {
      let [l_0_event_line, l_0_goal_card, l_0_icon, l_0_name_of, l_0_task_row, l_0_thread, l_0_unsafe_mark] = unset("event_line", "goal_card", "icon", "name_of", "task_row", "thread", "unsafe_mark");
      [l_0_icon, l_0_unsafe_mark] = context.importNames(["icon", "unsafe_mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "unsafe_mark": l_0_unsafe_mark });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      yield "\n";
      l_0_task_row = macro("task_row", ["task", "client", "show_client"], 2, false, (l_1_task, l_1_client, l_1_show_client) => {
        let out = "";
        let [l_1__, l_1_label_of, l_1_show_date] = context.resolve("_", "label_of", "show_date");
        if (l_1_show_client === undefined) l_1_show_client = false;
        out += html`<li><a class="item" href="/clients/${attribute(l_1_task, "case_file")}/tasks/${attribute(l_1_task, "id")}">
<span class="say"><span>${attribute(l_1_task, "title")}</span>
<span class="why">`;
        if ((truth(l_1_show_client) && truth(l_1_client))) {
          out += html`<bdi>${call(l_0_name_of, l_1_client)}</bdi> · `;
        }
        if (truth(attribute(l_1_task, "due_on"))) {
          out += html`${callWith(l_1__, { "day": call(l_1_show_date, attribute(l_1_task, "due_on")) }, "until %(day)s")}`;
        } else {
          out += html`${call(l_1__, "no date")}`;
        }
        out += html`</span>
${call(l_0_unsafe_mark, l_1_task)}</span>
<span class="end">`;
        if (compareOnce(attribute(l_1_task, "status"), "eq", "done")) {
          out += html`<span class="flag calm">${call(l_0_icon, "check")} ${call(l_1__, "Done")}</span>`;
        } else if (compareOnce(attribute(l_1_task, "priority"), "in", ["emergency", "high"])) {
          out += html`<span class="flag danger">${call(l_1_label_of, "task", "priority", attribute(l_1_task, "priority"))}</span>`;
        }
        out += html`</span>
<span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
        return out;
      });
      context.share({ "task_row": l_0_task_row });
      yield "\n";
      l_0_goal_card = macro("goal_card", ["goal", "client"], 2, false, (l_1_goal, l_1_client) => {
        let out = "";
        let [l_1__, l_1_label_of, l_1_show_date] = context.resolve("_", "label_of", "show_date");
        out += html`<article class="card">
<h3>“${attribute(l_1_goal, "statement")}”</h3>
<p class="flags">
`;
        if (truth(attribute(l_1_goal, "achievement"))) {
          out += "<span class=\"flag";
          if (compareOnce(attribute(l_1_goal, "achievement"), "eq", "worsening")) {
            out += " warn";
          }
          out += html`">${call(l_1_label_of, "goal", "achievement", attribute(l_1_goal, "achievement"))}</span>`;
        }
        if (compareOnce(attribute(l_1_goal, "status"), "ne", "active")) {
          out += html`<span class="flag calm">${call(l_1_label_of, "goal", "status", attribute(l_1_goal, "status"))}</span>`;
        }
        if (truth(attribute(l_1_goal, "domain"))) {
          out += html`<span class="flag calm">${call(l_1_label_of, "goal", "domain", attribute(l_1_goal, "domain"))}</span>`;
        }
        if (truth(attribute(l_1_goal, "conflicts"))) {
          out += html`<a class="flag warn" href="/clients/${attribute(l_1_goal, "case_file")}/settle/goal/${attribute(l_1_goal, "id")}">${call(l_0_icon, "arrow-left-right")} ${call(l_1__, "Two versions")}</a>`;
        }
        out += "</p>\n";
        if (truth(attribute(l_1_goal, "measure"))) {
          out += html`<p class="why">${callWith(l_1__, { "what": attribute(l_1_goal, "measure") }, "How we will know: %(what)s")}</p>`;
        }
        if (truth(attribute(l_1_goal, "latest_value"))) {
          out += html`<p class="why">${callWith(l_1__, { "value": attribute(l_1_goal, "latest_value") }, "Now: %(value)s")}</p>`;
        }
        if (truth(attribute(l_1_goal, "target_on"))) {
          out += html`<p class="why">${callWith(l_1__, { "day": call(l_1_show_date, attribute(l_1_goal, "target_on")) }, "By %(day)s")}</p>`;
        }
        if (truth(attribute(l_1_goal, "progress"))) {
          out += html`<p class="told">${attribute(l_1_goal, "progress")}</p>`;
        }
        out += html`${call(l_0_unsafe_mark, l_1_goal)}
<div class="acts few"><a class="btn plain" href="/clients/${attribute(l_1_goal, "case_file")}/goals/${attribute(l_1_goal, "id")}">${call(l_0_icon, "trending-up")} ${call(l_1__, "What moved?")}</a></div>
</article>
`;
        return out;
      });
      context.share({ "goal_card": l_0_goal_card });
      yield "\n";
      l_0_thread = macro("thread", ["days", "client"], 2, false, (l_1_days, l_1_client) => {
        let out = "";
        out += "<ol class=\"line\">\n";
        for (let l_2_day of iterate(l_1_days)) {
          let [l_2_show_day] = context.resolve("show_day");
          out += html`<li class="day"><h3>${call(l_2_show_day, attribute(l_2_day, "day"))} ${slice(attribute(l_2_day, "day"), null, 4, null)}</h3></li>
`;
          for (let l_3_event of iterate(attribute(l_2_day, "events"))) {
            out += html`<li class="${attribute(l_3_event, "kind")}">${call(l_0_event_line, l_3_event)}</li>
`;
          }
        }
        out += "</ol>\n";
        return out;
      });
      context.share({ "thread": l_0_thread });
      yield "\n";
      l_0_event_line = macro("event_line", ["event"], 1, false, (l_1_event) => {
        let out = "";
        let [l_1__, l_1_label_of, l_1_ngettext, l_1_show_time] = context.resolve("_", "label_of", "ngettext", "show_time");
        let [l_1_record] = unset("record");
        l_1_record = attribute(l_1_event, "record");
        if (compareOnce(attribute(l_1_event, "kind"), "eq", "visit")) {
          out += html`<div class="row"><a href="/clients/${attribute(l_1_record, "case_file")}/visits/${attribute(l_1_event, "id")}"><b>${call(l_1_label_of, "visit", "contact_type", attribute(l_1_record, "contact_type"))}</b></a>`;
          if (truth(attribute(l_1_event, "at"))) {
            out += html`<time class="when">${call(l_1_show_time, attribute(l_1_event, "at"))}</time>`;
          }
          out += "</div>\n";
          if (truth(attribute(l_1_record, "outcome"))) {
            out += html`<p class="why">${call(l_1_label_of, "visit", "outcome", attribute(l_1_record, "outcome"))}`;
            if (truth(attribute(l_1_record, "missed_reason"))) {
              out += html` · ${call(l_1_label_of, "visit", "missed_reason", attribute(l_1_record, "missed_reason"))}`;
            }
            out += "</p>";
          }
        } else if (compareOnce(attribute(l_1_event, "kind"), "eq", "progress_note")) {
          out += html`<div class="row"><a href="/clients/${attribute(l_1_record, "case_file")}/notes/${attribute(l_1_event, "id")}"><b>${call(l_1__, "Note")}</b></a>`;
          if (truth(attribute(l_1_event, "at"))) {
            out += html`<time class="when">${call(l_1_show_time, attribute(l_1_event, "at"))}</time>`;
          }
          out += html`</div>
<p class="told">${filters.truncate(or(or(or(attribute(l_1_record, "worker_saw"), () => attribute(l_1_record, "client_said")), () => attribute(l_1_record, "worker_did")), () => ""), 180)}</p>
<p class="flags">`;
          if (truth(attribute(l_1_event, "signature"))) {
            out += html`<span class="flag calm">${call(l_0_icon, "signature")} ${attribute(l_1_event, "signature", "signer_name")}</span>`;
            if (truth(attribute(l_1_event, "signature", "late_entry"))) {
              out += html`<span class="flag warn">${call(l_1__, "LATE ENTRY")}</span>`;
            }
          } else {
            out += html`<span class="flag warn">${call(l_1__, "not signed yet")}</span>`;
          }
          if (truth(attribute(l_1_event, "addenda"))) {
            out += html`<span class="flag calm">${callWith(l_1_ngettext, { "count": filters.length(attribute(l_1_event, "addenda")) }, "%(count)s addendum", "%(count)s addenda", filters.length(attribute(l_1_event, "addenda")))}</span>`;
          }
          out += "</p>\n";
        } else if (compareOnce(attribute(l_1_event, "kind"), "eq", "observation")) {
          out += html`<div class="row"><span><b>${call(l_1_label_of, "observation", "category", attribute(l_1_record, "category"))}</b>`;
          if (truth(attribute(l_1_record, "remark"))) {
            out += html`: ${attribute(l_1_record, "remark")}`;
          }
          out += "</span>";
          if (truth(attribute(l_1_event, "at"))) {
            out += html`<time class="when">${call(l_1_show_time, attribute(l_1_event, "at"))}</time>`;
          }
          out += html`</div>
<p class="why">${call(l_1_label_of, "observation", "source", attribute(l_1_record, "source"))}`;
          if (compareOnce(attribute(l_1_record, "severity"), "ne", "none")) {
            out += html` · ${call(l_1_label_of, "observation", "severity", attribute(l_1_record, "severity"))}`;
          }
          out += "</p>\n";
        } else if (compareOnce(attribute(l_1_event, "kind"), "eq", "assessment")) {
          out += html`<div class="row"><a href="/clients/${attribute(l_1_record, "case_file")}/assessments/${attribute(l_1_event, "id")}"><b>${call(l_1__, "Follow-up assessment")}</b></a></div>
`;
        } else {
          out += html`<div class="row"><b>${call(l_1__, "Goal")}</b></div><p class="told">${attribute(l_1_record, "statement")}</p>
`;
        }
        out += html`${call(l_0_unsafe_mark, l_1_record)}
`;
        if (truth(attribute(l_1_record, "person"))) {
          out += html`<p class="why">${attribute(l_1_record, "person", "name")}</p>`;
        }
        return out;
      });
      context.share({ "event_line": l_0_event_line });
    },
    blocks: {
    },
  },
  "parts/trends.html": {
    *root(context) {
      let [l_0_score_line, l_0_spot, l_0_trend_line] = unset("score_line", "spot", "trend_line");
      l_0_spot = macro("spot", ["trend", "point", "number", "is_first", "is_last"], 5, false, (l_1_trend, l_1_point, l_1_number, l_1_is_first, l_1_is_last) => {
        let out = "";
        let [l_1_show_date] = context.resolve("show_date");
        out += "<circle";
        if (truth(l_1_is_last)) {
          out += " class=\"last\"";
        }
        out += html` cx="${attribute(l_1_point, "x")}" cy="${attribute(l_1_point, "y")}" r="${(truth(l_1_is_last) ? 5 : 4)}"></circle>
`;
        if (truth(l_1_is_last)) {
          out += html`<text class="last" x="${attribute(l_1_point, "x")}" y="${(compareOnce(attribute(l_1_point, "y"), "gt", 16) ? subtract(attribute(l_1_point, "y"), 9) : add(attribute(l_1_point, "y"), 18))}" text-anchor="end">${l_1_number}</text>
<text x="${attribute(l_1_trend, "width")}" y="${add(attribute(l_1_trend, "height"), 10)}" text-anchor="end">${call(l_1_show_date, attribute(l_1_point, "on"))}</text>
`;
        } else if (truth(l_1_is_first)) {
          out += html`<text x="0" y="${add(attribute(l_1_trend, "height"), 10)}">${call(l_1_show_date, attribute(l_1_point, "on"))}</text>
`;
        }
        return out;
      });
      context.share({ "spot": l_0_spot });
      yield "\n";
      l_0_trend_line = macro("trend_line", ["trend", "day"], 1, false, (l_1_trend, l_1_day) => {
        let out = "";
        let [l_1__, l_1_ngettext] = context.resolve("_", "ngettext");
        if (l_1_day === undefined) l_1_day = "";
        out += html`<figure>
<svg class="trend" viewBox="0 0 ${attribute(l_1_trend, "width")} ${add(attribute(l_1_trend, "height"), 18)}" role="img" aria-label="${call(l_1__, "Score over the last follow-ups")}: `;
        const turns1 = loop(iterate(attribute(l_1_trend, "marks")));
        for (let l_2_point of turns1) {
          const l_2_loop = turns1;
          let [l_2_show_date] = context.resolve("show_date");
          out += html`${attribute(l_2_point, "score")} (${call(l_2_show_date, attribute(l_2_point, "on"))})`;
          if (!truth(attribute(l_2_loop, "last"))) {
            out += ", ";
          }
        }
        out += html`">
<line class="mid" x1="0" y1="${subtract(attribute(l_1_trend, "height"), 8)}" x2="${attribute(l_1_trend, "width")}" y2="${subtract(attribute(l_1_trend, "height"), 8)}"></line>
`;
        for (let l_2_line of iterate(attribute(l_1_trend, "lines"))) {
          out += html`<polyline points="${l_2_line}"></polyline>
`;
        }
        const turns2 = loop(iterate(attribute(l_1_trend, "marks")));
        for (let l_2_point of turns2) {
          const l_2_loop = turns2;
          out += html`${call(l_0_spot, l_1_trend, l_2_point, attribute(l_2_point, "score"), attribute(l_2_loop, "first"), attribute(l_2_loop, "last"))}
`;
          if ((truth(attribute(l_2_loop, "first")) && !truth(attribute(l_2_loop, "last")))) {
            out += html`<text x="${attribute(l_2_point, "x")}" y="${(compareOnce(attribute(l_2_point, "y"), "gt", 16) ? subtract(attribute(l_2_point, "y"), 9) : add(attribute(l_2_point, "y"), 18))}" text-anchor="middle">${attribute(l_2_point, "score")}</text>
`;
          }
        }
        out += html`</svg>
<figcaption class="why">${call(l_1__, "Higher is better, 40 is the most.")}
`;
        if ((truth(l_1_day) && compareOnce(attribute(l_1_trend, "last", "on"), "ne", l_1_day))) {
        } else if (compareOnce(attribute(l_1_trend, "change"), "gt", 0)) {
          out += html`${callWith(l_1_ngettext, { "num": attribute(l_1_trend, "change") }, "%(num)s point more than last time.", "%(num)s points more than last time.", attribute(l_1_trend, "change"))}
`;
        } else if (compareOnce(attribute(l_1_trend, "change"), "lt", 0)) {
          out += html`${callWith(l_1_ngettext, { "num": negate(attribute(l_1_trend, "change")) }, "%(num)s point less than last time.", "%(num)s points less than last time.", negate(attribute(l_1_trend, "change")))}
`;
        } else if (compareOnce(filters.length(attribute(l_1_trend, "marks")), "gt", 1)) {
          out += html`${call(l_1__, "The same as last time.")}`;
        }
        out += "</figcaption>\n</figure>\n";
        return out;
      });
      context.share({ "trend_line": l_0_trend_line });
      yield "\n";
      l_0_score_line = macro("score_line", ["trend"], 1, false, (l_1_trend) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        out += html`<figure>
<svg class="trend" viewBox="0 0 ${attribute(l_1_trend, "width")} ${add(attribute(l_1_trend, "height"), 18)}" role="img" aria-label="${attribute(l_1_trend, "label")}: `;
        const turns3 = loop(iterate(attribute(l_1_trend, "marks")));
        for (let l_2_point of turns3) {
          const l_2_loop = turns3;
          let [l_2_show_date] = context.resolve("show_date");
          out += html`${attribute(l_2_point, "value")} (${call(l_2_show_date, attribute(l_2_point, "on"))})`;
          if (!truth(attribute(l_2_loop, "last"))) {
            out += ", ";
          }
        }
        out += html`">
<line class="mid" x1="0" y1="${subtract(attribute(l_1_trend, "height"), 8)}" x2="${attribute(l_1_trend, "width")}" y2="${subtract(attribute(l_1_trend, "height"), 8)}"></line>
`;
        if (truth(attribute(l_1_trend, "line"))) {
          out += html`<polyline points="${attribute(l_1_trend, "line")}"></polyline>`;
        }
        const turns4 = loop(iterate(attribute(l_1_trend, "marks")));
        for (let l_2_point of turns4) {
          const l_2_loop = turns4;
          out += html`${call(l_0_spot, l_1_trend, l_2_point, attribute(l_2_point, "value"), attribute(l_2_loop, "first"), attribute(l_2_loop, "last"))}
`;
        }
        out += html`</svg>
<figcaption><b>${attribute(l_1_trend, "label")}</b> <span class="why">${attribute(l_1_trend, "form")}`;
        if (truth(attribute(l_1_trend, "band"))) {
          out += html` · ${attribute(l_1_trend, "band")}`;
        }
        out += html` · ${(compareOnce(attribute(l_1_trend, "better"), "eq", "higher") ? call(l_1__, "higher is better") : call(l_1__, "lower is better"))}</span>`;
        if (truth(attribute(l_1_trend, "alert"))) {
          out += html` <span class="flag danger">${call(l_1__, "Please look at this today")}</span>`;
        }
        out += "</figcaption>\n</figure>\n";
        return out;
      });
      context.share({ "score_line": l_0_score_line });
    },
    blocks: {
    },
  },
  "parts/versions.html": {
    *root(context) {
      let [l_0_person, l_0_settled_card, l_0_type_name, l_0_unsafe_mark, l_0_whose] = unset("person", "settled_card", "type_name", "unsafe_mark", "whose");
      [l_0_unsafe_mark] = context.importNames(["unsafe_mark"], "parts/pieces.html", {});
      context.keep({ "unsafe_mark": l_0_unsafe_mark });
      [l_0_type_name] = context.importNames(["type_name"], "parts/settling.html", {});
      context.keep({ "type_name": l_0_type_name });
      l_0_person = macro("person", ["someone", "workers"], 2, false, (l_1_someone, l_1_workers) => {
        let out = "";
        let [l_1__] = context.resolve("_");
        if (truth(attribute(l_1_someone, "mine"))) {
          out += html`${call(l_1__, "You")}`;
        } else {
          let empty1 = true;
          for (let l_2_worker of iterate(l_1_workers).filter((l_2_worker) => { return compareOnce(attribute(l_2_worker, "id"), "eq", attribute(l_1_someone, "by")); })) {
            out += html`${attribute(l_2_worker, "name")}`;
            empty1 = false;
          }
          if (empty1) {
            out += html`${call(l_1__, "Somebody of the agency")}`;
          }
        }
        return out;
      });
      context.share({ "person": l_0_person });
      yield "\n";
      l_0_whose = macro("whose", ["head", "workers"], 2, false, (l_1_head, l_1_workers) => {
        let out = "";
        let [l_1__, l_1_show_when] = context.resolve("_", "show_when");
        out += html`${filters.trim(call(l_0_person, l_1_head, l_1_workers))}`;
        if (truth(attribute(l_1_head, "at"))) {
          out += html`, ${call(l_1_show_when, attribute(l_1_head, "at"))}`;
        }
        if ((compareOnce(attribute(l_1_head, "device"), "eq", "web") || compareOnce(attribute(l_1_head, "device_name"), "eq", "desk"))) {
          out += html`, ${call(l_1__, "at a desk")}`;
        } else if ((truth(attribute(l_1_head, "device_name")) && compareOnce(attribute(l_1_head, "device_name"), "ne", "phone"))) {
          out += html`, ${callWith(l_1__, { "device": attribute(l_1_head, "device_name") }, "on %(device)s")}`;
        } else if ((truth(attribute(l_1_head, "device")) || truth(attribute(l_1_head, "device_name")))) {
          out += html`, ${call(l_1__, "on a phone")}`;
        }
        return out;
      });
      context.share({ "whose": l_0_whose });
      yield "\n";
      l_0_settled_card = macro("settled_card", ["entry", "client", "workers"], 3, false, (l_1_entry, l_1_client, l_1_workers) => {
        let out = "";
        let [l_1__, l_1_show_when] = context.resolve("_", "show_when");
        out += html`<p class="over">${filters.trim(call(l_0_type_name, attribute(l_1_entry, "subject_type")))}`;
        if (truth(l_1_client)) {
          out += html` · <bdi>${attribute(l_1_client, "given_name")} ${attribute(l_1_client, "family_name")}</bdi>`;
        }
        out += html`</p>
<h3>${call(l_1__, attribute(l_1_entry, "label"))}</h3>
<dl class="facts">
`;
        for (let l_2_version of iterate(attribute(l_1_entry, "kept"))) {
          out += html`<div><dt>${call(l_1__, "Kept")}</dt><dd><b class="told">${or(attribute(l_2_version, "shown"), () => call(l_1__, "(nothing)"))}</b> <span class="why">${filters.trim(call(l_0_whose, l_2_version, l_1_workers))}</span></dd></div>`;
        }
        for (let l_2_version of iterate(attribute(l_1_entry, "set_aside"))) {
          out += html`<div><dt>${call(l_1__, "Set aside")}</dt><dd><span class="told">${or(attribute(l_2_version, "shown"), () => call(l_1__, "(nothing)"))}</span> <span class="why">${filters.trim(call(l_0_whose, l_2_version, l_1_workers))}</span></dd></div>`;
        }
        if (truth(attribute(l_1_entry, "reason"))) {
          out += html`<div><dt>${call(l_1__, "Why")}</dt><dd class="told">${attribute(l_1_entry, "reason")}</dd></div>`;
        }
        out += "</dl>\n<p class=\"why\">";
        if (truth(attribute(l_1_entry, "mine"))) {
          out += html`${callWith(l_1__, { "when": call(l_1_show_when, attribute(l_1_entry, "settled_at")) }, "you settled it, %(when)s")}`;
        } else {
          out += html`${callWith(l_1__, { "name": filters.trim(call(l_0_person, l_1_entry, l_1_workers)), "when": call(l_1_show_when, attribute(l_1_entry, "settled_at")) }, "settled by %(name)s, %(when)s")}`;
        }
        out += html`</p>${call(l_0_unsafe_mark, l_1_entry)}
`;
        return out;
      });
      context.share({ "settled_card": l_0_settled_card });
    },
    blocks: {
    },
  },
  "pin.html": {
    *root(context) {
      let [l_0_back, l_0_digits] = unset("back", "digits");
      const parent = context.extend("bare.html");
      [l_0_back] = context.importNames(["back"], "parts/pieces.html", {});
      context.keep({ "back": l_0_back });
      l_0_digits = macro("digits", ["name", "label", "hint"], 3, false, (l_1_name, l_1_label, l_1_hint) => {
        let out = "";
        let [l_1_field, l_1_problem] = context.resolve("field", "problem");
        out += "<div class=\"field";
        if ((compareOnce(l_1_field, "eq", l_1_name) && truth(l_1_problem))) {
          out += " bad";
        }
        out += html`"><label for="${l_1_name}">${l_1_label}</label>`;
        if (truth(l_1_hint)) {
          out += html`<p class="hint" id="${l_1_name}-hint">${l_1_hint}</p>`;
        }
        out += html`<input id="${l_1_name}" name="${l_1_name}" class="pin" inputmode="numeric" autocomplete="off" autocorrect="off" spellcheck="false" maxlength="12"`;
        if (truth(l_1_hint)) {
          out += html` aria-describedby="${l_1_name}-hint"`;
        }
        if ((compareOnce(l_1_field, "eq", l_1_name) && truth(l_1_problem))) {
          out += " aria-invalid=\"true\"";
        }
        out += "></div>\n";
        return out;
      });
      context.share({ "digits": l_0_digits });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_problem] = context.resolve("_", "problem");
        if (truth(l_0_problem)) {
          out += html`${call(l_0__, "Please check")}: `;
        }
        out += html`${call(l_0__, "PIN")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_digits, l_0_field, l_0_pin, l_0_problem, l_0_show_time, l_0_until] = context.resolve("_", "back", "digits", "field", "pin", "problem", "show_time", "until");
        out += html`${call(l_0_back, "/me", call(l_0__, "Me"))}
<h1>${call(l_0__, "PIN")}</h1>
<p>${call(l_0__, "A PIN opens this phone again after it has locked itself. It is written down nowhere: close Doorstep, or type a wrong PIN five times, and only your pass phrase opens.")}</p>
`;
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
          out += html`<div class="card"><p>${call(l_0__, "A PIN is set.")}</p><form method="post" action="/me/pin"><button class="btn" name="go" value="drop">${call(l_0__, "Do without it")}</button></form></div>
`;
        }
        out += html`<form class="questions" method="post" action="/me/pin" autocomplete="off">
${call(l_0_digits, "pin", call(l_0__, "A PIN that you choose"), call(l_0__, "Six digits or more, none that somebody would try first."))}
${call(l_0_digits, "again", call(l_0__, "The same PIN again"), "")}
<div class="field`;
        if ((compareOnce(l_0_field, "eq", "password") && truth(l_0_problem))) {
          out += " bad";
        }
        out += html`"><label for="password">${call(l_0__, "Pass phrase")}</label><p class="hint" id="password-hint">${call(l_0__, "You may paste it.")}</p><input id="password" name="password" type="password" autocomplete="current-password" aria-describedby="password-hint"`;
        if ((compareOnce(l_0_field, "eq", "password") && truth(l_0_problem))) {
          out += " aria-invalid=\"true\"";
        }
        out += "></div>\n<button class=\"btn main\">";
        if (compareOnce(l_0_pin, "eq", "here")) {
          out += html`${call(l_0__, "Change the PIN")}`;
        } else {
          out += html`${call(l_0__, "Set the PIN")}`;
        }
        out += "</button>\n</form>\n";
        return out;
      },
    },
  },
  "plan.html": {
    *root(context) {
      let [l_0_back, l_0_empty, l_0_fact, l_0_goal_card, l_0_icon, l_0_mark, l_0_name_of, l_0_told] = unset("back", "empty", "fact", "goal_card", "icon", "mark", "name_of", "told");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty, l_0_mark, l_0_told, l_0_fact] = context.importNames(["icon", "back", "empty", "mark", "told", "fact"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty, "mark": l_0_mark, "told": l_0_told, "fact": l_0_fact });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_goal_card] = context.importNames(["goal_card"], "parts/story.html", {});
      context.keep({ "goal_card": l_0_goal_card });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Plan")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_goals, l_0_icon, l_0_name_of, l_0_plans, l_0_show_date, l_0_today] = context.resolve("_", "back", "client", "goals", "icon", "name_of", "plans", "show_date", "today");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id")]), call(l_0_name_of, l_0_client))}
<header class="head"><h1>${callWith(l_0__, { "name": filters.trim(call(l_0_name_of, l_0_client)) }, "The plan of %(name)s")}</h1></header>
`;
        let empty1 = true;
        for (let l_1_plan of iterate(l_0_plans)) {
          let [l_1_label_of, l_1_mark, l_1_told] = context.resolve("label_of", "mark", "told");
          out += html`<article class="sheet">
<div><h2>${attribute(l_1_plan, "title")}</h2><p class="why">${call(l_1_label_of, "care_plan", "plan_type", attribute(l_1_plan, "plan_type"))} · ${call(l_1_label_of, "care_plan", "status", attribute(l_1_plan, "status"))} · ${call(l_0_show_date, attribute(l_1_plan, "starts_on"))}`;
          if (truth(attribute(l_1_plan, "ends_on"))) {
            out += html` – ${call(l_0_show_date, attribute(l_1_plan, "ends_on"))}`;
          }
          out += html`</p></div>
${call(l_1_told, call(l_0__, "What matters to the client"), attribute(l_0_client, "what_matters"))}
${call(l_1_told, call(l_0__, "Strengths"), attribute(l_1_plan, "strengths"))}
${call(l_1_told, call(l_0__, "Risks and what helps"), attribute(l_1_plan, "risks"))}
${call(l_1_told, call(l_0__, "If help does not come"), attribute(l_1_plan, "backup_plan"))}
<p class="why">`;
          if (truth(attribute(l_1_plan, "reviewed_on"))) {
            out += html`${callWith(l_0__, { "day": call(l_0_show_date, attribute(l_1_plan, "reviewed_on")) }, "Last looked at together on %(day)s")}`;
          } else {
            out += html`${call(l_0__, "Not looked at together yet")}`;
          }
          out += html`</p>
${call(l_1_mark, l_1_plan)}
<div class="acts few"><a class="btn" href="/clients/${attribute(l_0_client, "id")}/plan/${attribute(l_1_plan, "id")}">${call(l_0_icon, "pencil")} ${call(l_0__, "Review it together")}</a>`;
          if (truth(attribute(l_1_plan, "conflicts"))) {
            out += html`<a class="btn" href="/clients/${attribute(l_0_client, "id")}/settle/care_plan/${attribute(l_1_plan, "id")}">${call(l_0_icon, "arrow-left-right")} ${call(l_0__, "Two versions")}</a>`;
          }
          out += "</div>\n</article>\n";
          empty1 = false;
        }
        if (empty1) {
          let [l_1_empty] = context.resolve("empty");
          out += html`<div class="card">${call(l_1_empty, call(l_0_icon, "file-text"), call(l_0__, "No plan yet"), call(l_0__, "Write one together; it can grow."))}<div class="acts"><a class="btn main" href="/clients/${attribute(l_0_client, "id")}/plan/new">${call(l_0__, "Start a plan")}</a></div></div>
`;
        }
        out += html`<section class="part"><h2>${call(l_0__, "Goals")}</h2>
<div class="stack">`;
        let empty2 = true;
        for (let l_1_goal of iterate(l_0_goals)) {
          let [l_1_goal_card] = context.resolve("goal_card");
          out += html`${call(l_1_goal_card, l_1_goal, l_0_client)}`;
          empty2 = false;
        }
        if (empty2) {
          let [l_1_empty] = context.resolve("empty");
          out += html`<div class="card">${call(l_1_empty, call(l_0_icon, "target"), call(l_0__, "No goal yet"), call(l_0__, "A goal is written in the client’s own words."))}</div>`;
        }
        out += html`</div>
<div class="acts few"><a class="btn" href="/clients/${attribute(l_0_client, "id")}/goals/new">${call(l_0_icon, "plus")} ${call(l_0__, "Add a goal")}</a></div>
</section>
<p class="paper">${callWith(l_0__, { "day": call(l_0_show_date, l_0_today) }, "Printed from Doorstep on %(day)s")}</p>
`;
        return out;
      },
    },
  },
  "problem.html": {
    *root(context) {
      let [l_0_icon] = unset("icon");
      const parent = context.extend("bare.html");
      [l_0_icon] = context.importNames(["icon"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Not possible")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_sentence] = context.resolve("_", "sentence");
        out += html`<h1>${call(l_0__, l_0_sentence)}</h1>
<p>${call(l_0__, "Nothing you wrote is lost.")}</p>
<p class="acts few"><a class="btn main" href="/">${call(l_0__, "Go to Today")}</a></p>
`;
        return out;
      },
      "alone": function block(context) {
        let out = "";
        let [l_0__, l_0_icon, l_0_sentence] = context.resolve("_", "icon", "sentence");
        out += html`<p class="needs" role="alert">${call(l_0_icon, "circle-alert")} <span>${call(l_0__, l_0_sentence)}</span></p>`;
        return out;
      },
    },
  },
  "settle.html": {
    *root(context) {
      let [l_0_back, l_0_empty, l_0_finish, l_0_icon, l_0_name_of, l_0_problems, l_0_question, l_0_type_name, l_0_unseen, l_0_whose] = unset("back", "empty", "finish", "icon", "name_of", "problems", "question", "type_name", "unseen", "whose");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty] = context.importNames(["icon", "back", "empty"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_type_name] = context.importNames(["type_name"], "parts/settling.html", {});
      context.keep({ "type_name": l_0_type_name });
      [l_0_whose] = context.importNames(["whose"], "parts/versions.html", {});
      context.keep({ "whose": l_0_whose });
      [l_0_problems, l_0_unseen, l_0_question, l_0_finish] = context.importNames(["problems", "unseen", "question", "finish"], "parts/forms.html", {});
      context.keep({ "problems": l_0_problems, "unseen": l_0_unseen, "question": l_0_question, "finish": l_0_finish });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_form] = context.resolve("_", "form");
        if (truth(attribute(l_0_form, "errors"))) {
          out += html`${call(l_0__, "Please check")}: `;
        }
        out += html`${call(l_0__, "Two versions")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_card, l_0_client, l_0_empty, l_0_finish, l_0_form, l_0_icon, l_0_me, l_0_name_of, l_0_problems, l_0_record, l_0_type_name, l_0_unseen] = context.resolve("_", "back", "card", "client", "empty", "finish", "form", "icon", "me", "name_of", "problems", "record", "type_name", "unseen");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id")]), call(l_0_name_of, l_0_client))}
<header class="head"><p class="over">${filters.trim(call(l_0_type_name, attribute(l_0_record, "type")))} · <bdi>${call(l_0_name_of, l_0_client)}</bdi></p><h1>`;
        if ((truth(l_0_card) && truth(attribute(item(l_0_card, 0), "signed")))) {
          out += html`${call(l_0__, "What was signed stays")}`;
        } else {
          out += html`${call(l_0__, "Which one is right?")}`;
        }
        out += "</h1>\n";
        if ((truth(l_0_card) && truth(attribute(item(l_0_card, 0), "signed")))) {
          out += html`<p class="over">${call(l_0__, "This note was signed before the other version arrived. A signed note never changes; what the other version says can be added below it.")}</p>`;
        }
        out += "</header>\n";
        if (((truth(l_0_card) && truth(attribute(item(l_0_card, 0), "signed"))) && compareOnce(attribute(l_0_record, "recorded_by"), "ne", attribute(l_0_me, "id")))) {
          for (let l_1_entry of iterate(l_0_card)) {
            out += html`<section class="card open"><h2>${call(l_0__, attribute(l_1_entry, "label"))}</h2><dl class="facts">
`;
            for (let l_2_head of iterate(attribute(l_1_entry, "heads"))) {
              let [l_2_whose, l_2_workers] = context.resolve("whose", "workers");
              out += "<div><dt>";
              if (compareOnce(attribute(l_2_head, "token"), "eq", attribute(l_1_entry, "signed"))) {
                out += html`${call(l_0__, "Signed")}`;
              } else {
                out += html`${call(l_0__, "Not signed")}`;
              }
              out += html`</dt><dd><span class="told">${or(attribute(l_2_head, "shown"), () => call(l_0__, "(nothing)"))}</span> <span class="why">${filters.trim(call(l_2_whose, l_2_head, l_2_workers))}</span></dd></div>`;
            }
            out += "</dl></section>\n";
          }
          out += html`<p class="why">${call(l_0__, "Who wrote the note can settle this.")}</p>
<div class="acts"><a class="btn" href="/clients/${attribute(l_0_client, "id")}/notes/${attribute(l_0_record, "id")}">${call(l_0__, "To the note")}</a></div>
`;
        } else if (truth(l_0_card)) {
          out += html`${call(l_0_problems, l_0_form)}
<form class="questions" method="post" action="${attribute(l_0_form, "action")}" data-draft="${attribute(l_0_form, "action")}" autocomplete="off" novalidate>
${call(l_0_unseen, l_0_form)}
`;
          const turns1 = loop(iterate(l_0_card));
          for (let l_1_entry of turns1) {
            const l_1_loop = turns1;
            out += "<section class=\"card open\">\n";
            const turns2 = loop(iterate(attribute(l_0_form, "fields")).filter((l_2_f) => { return compareOnce(attribute(l_2_f, "name"), "eq", concat(["keep.", attribute(l_1_entry, "field")])); }));
            for (let l_2_f of turns2) {
              const l_2_loop = turns2;
              out += "<fieldset class=\"field";
              if (truth(attribute(l_2_f, "error"))) {
                out += " bad";
              }
              out += "\"";
              if (truth(attribute(l_2_f, "error"))) {
                out += html` aria-describedby="${attribute(l_2_f, "id")}-error"`;
              }
              out += html`><legend>${attribute(l_2_f, "label")}</legend>
`;
              if (truth(attribute(l_2_f, "error"))) {
                out += html`<p class="error" id="${attribute(l_2_f, "id")}-error">${call(l_0_icon, "circle-alert")} ${attribute(l_2_f, "error")}</p>`;
              }
              out += "<div class=\"two\">\n";
              if (truth(attribute(l_1_entry, "signed"))) {
                for (let l_3_head of iterate(attribute(l_1_entry, "heads")).filter((l_3_head) => { return compareOnce(attribute(l_3_head, "token"), "eq", attribute(l_1_entry, "signed")); })) {
                  let [l_3_whose, l_3_workers] = context.resolve("whose", "workers");
                  out += html`<label class="choice version mine"><input type="radio" name="${attribute(l_2_f, "name")}" value="${attribute(l_3_head, "token")}" id="${attribute(l_2_f, "id")}"`;
                  for (let l_4_choice of iterate(attribute(l_2_f, "choices")).filter((l_4_choice) => { return (compareOnce(attribute(l_4_choice, "value"), "eq", attribute(l_3_head, "token")) && truth(attribute(l_4_choice, "checked"))); })) {
                    out += " checked";
                  }
                  out += html`><span><b class="told">${or(attribute(l_3_head, "shown"), () => call(l_0__, "(nothing)"))}</b><small class="why">${filters.trim(call(l_3_whose, l_3_head, l_3_workers))}</small><span class="keep">${call(l_0__, "Keep what was signed")}</span></span></label>
`;
                }
                let empty3 = true;
                for (let l_3_choice of iterate(attribute(l_2_f, "choices")).filter((l_3_choice) => { return compareOnce(attribute(l_3_choice, "value"), "eq", "addendum"); })) {
                  out += html`<label class="choice version"><input type="radio" name="${attribute(l_2_f, "name")}" value="addendum"`;
                  if (truth(attribute(l_3_choice, "checked"))) {
                    out += " checked";
                  }
                  out += "><span>";
                  for (let l_4_head of iterate(attribute(l_1_entry, "heads")).filter((l_4_head) => { return compareOnce(attribute(l_4_head, "token"), "ne", attribute(l_1_entry, "signed")); })) {
                    let [l_4_whose, l_4_workers] = context.resolve("whose", "workers");
                    out += html`<b class="told">${or(attribute(l_4_head, "shown"), () => call(l_0__, "(nothing)"))}</b><small class="why">${filters.trim(call(l_4_whose, l_4_head, l_4_workers))}</small>`;
                  }
                  out += html`<span class="keep">${attribute(l_3_choice, "label")}</span></span></label>
`;
                  empty3 = false;
                }
                if (empty3) {
                  for (let l_4_head of iterate(attribute(l_1_entry, "heads")).filter((l_4_head) => { return compareOnce(attribute(l_4_head, "token"), "ne", attribute(l_1_entry, "signed")); })) {
                    let [l_4_whose, l_4_workers] = context.resolve("whose", "workers");
                    out += html`<p class="why">${call(l_0__, "The other version says nothing here.")} ${filters.trim(call(l_4_whose, l_4_head, l_4_workers))}</p>`;
                  }
                }
              } else {
                const turns4 = loop(iterate(attribute(l_1_entry, "heads")));
                for (let l_3_head of turns4) {
                  const l_3_loop = turns4;
                  const turns5 = loop(iterate(attribute(l_2_f, "choices")).filter((l_4_choice) => { return compareOnce(attribute(l_4_choice, "value"), "eq", attribute(l_3_head, "token")); }));
                  for (let l_4_choice of turns5) {
                    const l_4_loop = turns5;
                    let [l_4_whose, l_4_workers] = context.resolve("whose", "workers");
                    out += "<label class=\"choice version";
                    if (truth(attribute(l_3_head, "mine"))) {
                      out += " mine";
                    }
                    out += html`"><input type="radio" name="${attribute(l_2_f, "name")}" value="${attribute(l_3_head, "token")}"`;
                    if (truth(attribute(l_4_loop, "first"))) {
                      out += html` id="${(compareOnce(attribute(item(attribute(l_1_entry, "heads"), 0), "token"), "eq", attribute(l_3_head, "token")) ? attribute(l_2_f, "id") : concat([attribute(l_2_f, "id"), "-", attribute(l_3_head, "token")]))}"`;
                    }
                    if (truth(attribute(l_4_choice, "checked"))) {
                      out += " checked";
                    }
                    out += html`><span><b>${or(attribute(l_3_head, "shown"), () => call(l_0__, "(nothing)"))}</b><small class="why">${filters.trim(call(l_4_whose, l_3_head, l_4_workers))}</small><span class="keep">`;
                    if (truth(attribute(l_3_head, "mine"))) {
                      out += html`${call(l_0__, "Keep mine")}`;
                    } else {
                      out += html`${call(l_0__, "Keep theirs")}`;
                    }
                    out += "</span></span></label>\n";
                  }
                }
                for (let l_3_choice of iterate(attribute(l_2_f, "choices")).filter((l_3_choice) => { return compareOnce(attribute(l_3_choice, "value"), "eq", "third"); })) {
                  out += html`<label class="choice version"><input type="radio" name="${attribute(l_2_f, "name")}" value="third"`;
                  if (truth(attribute(l_3_choice, "checked"))) {
                    out += " checked";
                  }
                  out += html`><span><b>${call(l_0__, "Write a third")}</b><small class="why">${call(l_0__, "Neither is right, or both are")}</small></span></label>
`;
                }
              }
              out += "</div></fieldset>\n";
            }
            out += "<div class=\"third\">\n";
            for (let l_2_f of iterate(attribute(l_0_form, "fields")).filter((l_2_f) => { return (compareOnce(attribute(l_2_f, "name"), "eq", attribute(l_1_entry, "field")) || truth(callMethod(attribute(l_2_f, "name"), "startswith", methods.startswith, concat([attribute(l_1_entry, "field"), "."])))); })) {
              let [l_2_question] = context.resolve("question");
              out += html`${call(l_2_question, l_2_f)}`;
            }
            out += "</div>\n</section>\n";
          }
          for (let l_1_f of iterate(attribute(l_0_form, "fields")).filter((l_1_f) => { return compareOnce(attribute(l_1_f, "name"), "eq", "because"); })) {
            let [l_1_question] = context.resolve("question");
            out += html`${call(l_1_question, l_1_f)}`;
          }
          out += html`${call(l_0_finish, call(l_0__, "Settle it"), "/conflicts")}
</form>
`;
        } else {
          out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "circle-check"), call(l_0__, "It is settled"), call(l_0__, "Everybody sees the same again."))}<div class="acts"><a class="btn main" href="/clients/${attribute(l_0_client, "id")}">${callWith(l_0__, { "name": filters.trim(call(l_0_name_of, l_0_client)) }, "To %(name)s")}</a></div></div>
`;
        }
        return out;
      },
    },
  },
  "settled.html": {
    *root(context) {
      let [l_0_back, l_0_empty, l_0_icon, l_0_one_button, l_0_problems, l_0_settled_card] = unset("back", "empty", "icon", "one_button", "problems", "settled_card");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty] = context.importNames(["icon", "back", "empty"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty });
      [l_0_settled_card] = context.importNames(["settled_card"], "parts/versions.html", {});
      context.keep({ "settled_card": l_0_settled_card });
      [l_0_one_button, l_0_problems] = context.importNames(["one_button", "problems"], "parts/forms.html", {});
      context.keep({ "one_button": l_0_one_button, "problems": l_0_problems });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Settled lately")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_form, l_0_problems, l_0_settled] = context.resolve("_", "back", "form", "problems", "settled");
        out += html`${call(l_0_back, "/conflicts", call(l_0__, "Two versions"))}
<header class="head"><h1>${call(l_0__, "Settled lately")}</h1></header>
${call(l_0_problems, l_0_form)}
`;
        let empty1 = true;
        for (let l_1_entry of iterate(l_0_settled).filter((l_1_entry) => { let [l_1_settlement] = context.resolve("settlement"); return compareOnce(attribute(l_1_entry, "id"), "eq", attribute(l_1_settlement, "id")); })) {
          let [l_1_client, l_1_one_button, l_1_settled_card, l_1_settlement, l_1_signatures, l_1_workers] = context.resolve("client", "one_button", "settled_card", "settlement", "signatures", "workers");
          out += html`<div class="card">${call(l_1_settled_card, l_1_entry, l_1_client, l_1_workers)}</div>
`;
          if (truth(l_1_signatures)) {
            out += html`<p>${call(l_0__, "The note is signed, so this stays. The other version is kept in the history of the note.")}</p>
<div class="acts"><a class="btn main" href="/clients/${attribute(l_1_client, "id")}/notes/${attribute(l_1_settlement, "subject")}">${call(l_0__, "To the note")}</a></div>
`;
          } else {
            out += html`<p>${call(l_0__, "Undo shows both versions again. Nothing that was written is lost.")}</p>
<div class="finish"><div class="acts"><a class="btn" href="/conflicts">${call(l_0__, "Not now")}</a>${call(l_1_one_button, l_0_form, call(l_0__, "Undo"))}</div></div>
`;
          }
          empty1 = false;
        }
        if (empty1) {
          let [l_1_empty, l_1_icon] = context.resolve("empty", "icon");
          out += html`<div class="card">${call(l_1_empty, call(l_1_icon, "circle-check"), call(l_0__, "There is nothing to undo"), call(l_0__, "It was undone already, or settled too long ago."))}</div>
`;
        }
        return out;
      },
    },
  },
  "story.html": {
    *root(context) {
      let [l_0_back, l_0_empty, l_0_icon, l_0_name_of, l_0_thread] = unset("back", "empty", "icon", "name_of", "thread");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty] = context.importNames(["icon", "back", "empty"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_thread] = context.importNames(["thread"], "parts/story.html", {});
      context.keep({ "thread": l_0_thread });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "What happened")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_empty, l_0_icon, l_0_name_of, l_0_thread, l_0_timeline] = context.resolve("_", "back", "client", "empty", "icon", "name_of", "thread", "timeline");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id")]), call(l_0_name_of, l_0_client))}
<header class="head"><h1>${call(l_0__, "What happened")}</h1></header>
<div class="card">`;
        if (truth(l_0_timeline)) {
          out += html`${call(l_0_thread, l_0_timeline, l_0_client)}`;
        } else {
          out += html`${call(l_0_empty, call(l_0_icon, "history"), call(l_0__, "Nothing is written down yet"))}`;
        }
        out += "</div>\n";
        return out;
      },
    },
  },
  "sync_centre.html": {
    *root(context) {
      let [l_0_back, l_0_empty, l_0_files_here, l_0_icon, l_0_kinds_in_words, l_0_unread_storage, l_0_why] = unset("back", "empty", "files_here", "icon", "kinds_in_words", "unread_storage", "why");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty] = context.importNames(["icon", "back", "empty"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty });
      [l_0_kinds_in_words] = context.importNames(["kinds_in_words"], "parts/waiting.html", {});
      context.keep({ "kinds_in_words": l_0_kinds_in_words });
      [l_0_files_here] = context.importNames(["files_here"], "parts/files.html", {});
      context.keep({ "files_here": l_0_files_here });
      [l_0_unread_storage] = context.importNames(["unread_storage"], "parts/unread.html", {});
      context.keep({ "unread_storage": l_0_unread_storage });
      l_0_why = macro("why", ["line"], 1, false, (l_1_line) => {
        let out = "";
        let [l_1__, l_1_language] = context.resolve("_", "language");
        if ((compareOnce(attribute(l_1_line, "reason"), "eq", "invalid") && compareOnce(l_1_language, "eq", "en"))) {
          out += html`${attribute(l_1_line, "sentence")}
`;
        } else if (compareOnce(attribute(l_1_line, "reason"), "eq", "invalid")) {
          out += html`${call(l_1__, "Something in it cannot be right. Open it again to see what you wrote.")}
`;
        } else if (compareOnce(attribute(l_1_line, "reason"), "eq", "not_assigned")) {
          out += html`${call(l_1__, "This client was with somebody else by then. Your supervisor sees it.")} ${call(l_1__, "You do not have to do anything.")}
`;
        } else if (compareOnce(attribute(l_1_line, "reason"), "eq", "schema")) {
          out += html`${call(l_1__, "It was written with a version of Doorstep that the server cannot read yet.")}
`;
        } else if (compareOnce(attribute(l_1_line, "reason"), "eq", "id_taken")) {
          out += html`${call(l_1__, "A record with the same number is there already.")}
`;
        } else if (compareOnce(attribute(l_1_line, "reason"), "eq", "closed")) {
          out += html`${call(l_1__, "This client’s file is closed. Your supervisor can open it again; then send it again.")}
`;
        } else if (compareOnce(attribute(l_1_line, "reason"), "eq", "internal")) {
          out += html`${call(l_1__, "The server stumbled over it. The engineers were told; it is kept safe.")}
`;
        } else if (compareOnce(attribute(l_1_line, "reason"), "eq", "damaged")) {
          out += html`${call(l_1__, "This phone cannot read it any more: its storage was damaged. The office gets its own sealed copy by itself. You do not have to do anything.")}
`;
        } else if (compareOnce(attribute(l_1_line, "reason"), "eq", "damaged_for_good")) {
          out += html`${call(l_1__, "This phone cannot read it any more: its storage was damaged, and the office has no copy that it can open. Please write it again, and tell your supervisor.")}
`;
        } else if (truth(attribute(l_1_line, "sentence"))) {
          out += html`${attribute(l_1_line, "sentence")}
`;
        } else {
          out += html`${call(l_1__, "The office has not taken it, and did not say why. It is kept safe here.")}`;
        }
        return out;
      });
      context.share({ "why": l_0_why });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "This phone")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back] = context.resolve("_", "back");
        out += html`${call(l_0_back, "/me", call(l_0__, "Me"))}
`;
        out += html`${markup(context.block("centre"))}`;
        return out;
      },
      "centre": function block(context) {
        let out = "";
        let [l_0__, l_0_calm, l_0_empty, l_0_files, l_0_files_here, l_0_heard_at, l_0_icon, l_0_lines, l_0_me, l_0_merged, l_0_needy, l_0_show_when, l_0_unread_storage, l_0_waiting] = context.resolve("_", "calm", "empty", "files", "files_here", "heard_at", "icon", "lines", "me", "merged", "needy", "show_when", "unread_storage", "waiting");
        out += html`<div id="centre">
<header class="head"><h1>${call(l_0__, "This phone")}</h1>
`;
        if (truth(filters.default(attribute(l_0_waiting, "unread"), false))) {
          out += html`</header>
<div class="notice danger"><strong>${call(l_0_icon, "triangle-alert")} ${call(l_0__, "This phone’s storage cannot be read")}</strong>${call(l_0_unread_storage)}</div>
`;
        } else if (truth(filters.default(attribute(l_0_waiting, "unseen"), false))) {
          if (compareOnce(attribute(l_0_me, "role"), "eq", "worker")) {
            out += html`<p class="over">${call(l_0__, "This page comes from the office, which does not see what is only on a phone.")}</p></header>
<div class="card">${call(l_0_empty, call(l_0_icon, "building-2"), call(l_0__, "Doorstep is not answering on this phone yet"), call(l_0__, "Open this page again in a moment. What you wrote on this phone and was not sent yet stays on it."))}</div>
`;
          } else {
            out += html`</header>
<div class="card">${call(l_0_empty, call(l_0_icon, "cloud-check"), call(l_0__, "What you write here is with the office at once"), call(l_0__, "At a desk nothing waits: a page that was saved is saved at the office."))}</div>`;
          }
        } else {
          out += "<p class=\"over\">";
          if (truth(attribute(l_0_waiting, "count"))) {
            out += html`${call(l_0__, "What stands here is safe on this phone and goes to the office by itself, as soon as it is reached.")}`;
          } else {
            out += html`${call(l_0__, "Everything you wrote on this phone is with the office.")}`;
          }
          out += "</p>\n";
          if (truth(filters.default(l_0_files, 0))) {
            out += html`<p class="over">${call(l_0_files_here, l_0_files)} ${call(l_0__, "Files that answer a form, such as pictures, signatures and recordings, cannot be sent to the office yet. If this phone is lost or its browser’s data is cleared, what lies only here is gone.")}</p>`;
          }
          if (truth(filters.default(l_0_heard_at, ""))) {
            out += html`<p class="why">${callWith(l_0__, { "when": call(l_0_show_when, l_0_heard_at) }, "Last in touch with the office: %(when)s")}</p>`;
          }
          out += "</header>\n";
          l_0_needy = filters.list(filters.select(l_0_lines, (item1) => tests.eq(valueAt(item1, "state"), "needs_you")));
          l_0_merged = filters.list(filters.select(l_0_lines, (item2) => tests.eq(valueAt(item2, "state"), "server")));
          l_0_calm = filters.list(filters.select(l_0_lines, (item3) => tests.in(valueAt(item3, "state"), ["phone", "sending"])));
          if (truth(l_0_needy)) {
            out += html`<section class="part"><h2>${call(l_0__, "Needs you")}</h2><ul class="stack">
`;
            for (let l_1_line of iterate(l_0_needy)) {
              let [l_1_why] = context.resolve("why");
              out += html`<li class="card open"><p><b>${callWith(l_0__, { "name": attribute(l_1_line, "name") }, attribute(l_1_line, "words"))}</b></p><p class="why">${callWith(l_0__, { "when": call(l_0_show_when, attribute(l_1_line, "at")) }, "written %(when)s")}</p>
`;
              if (truth(attribute(l_1_line, "decision"))) {
                out += "<p>";
                if (truth(attribute(l_1_line, "decision", "by"))) {
                  out += html`${callWith(l_0__, { "who": attribute(l_1_line, "decision", "by"), "when": call(l_0_show_when, attribute(l_1_line, "decision", "at")) }, "%(who)s looked at it and put it away, %(when)s:")}`;
                } else {
                  out += html`${callWith(l_0__, { "when": call(l_0_show_when, attribute(l_1_line, "decision", "at")) }, "Your supervisor looked at it and put it away, %(when)s:")}`;
                }
                out += html`</p>
<p class="told">${attribute(l_1_line, "decision", "reason")}</p>
<p class="why">${call(l_0__, "It stays out of the client’s file. What you wrote is kept, on this phone for 30 days and at the office.")}</p>
<div class="acts few"><form method="post" action="/me/phone/${attribute(l_1_line, "id")}/discard"><button class="btn main">${call(l_0__, "I have read it")}</button></form>`;
                if (truth(attribute(l_1_line, "name"))) {
                  out += html`<a class="btn" href="/me/phone/${attribute(l_1_line, "id")}/again">${call(l_0__, "Open it")}</a>`;
                }
                out += "</div></li>\n";
              } else {
                out += html`<p>${filters.trim(call(l_1_why, l_1_line))}</p>
`;
                if (compareOnce(attribute(l_1_line, "reason"), "notin", ["not_assigned", "damaged", "damaged_for_good"])) {
                  out += "<div class=\"acts\">\n";
                  if (compareOnce(attribute(l_1_line, "reason"), "in", ["invalid", "id_taken"])) {
                    out += html`<a class="btn main" href="/me/phone/${attribute(l_1_line, "id")}/again">${call(l_0__, "Open it and put it right")}</a>
`;
                  } else {
                    if (truth(attribute(l_1_line, "reason"))) {
                      out += html`<a class="btn" href="/me/phone/${attribute(l_1_line, "id")}/again">${call(l_0__, "Open it")}</a>`;
                    }
                    out += html`<form method="post" action="/me/phone/${attribute(l_1_line, "id")}/retry"><button class="btn main">${call(l_0__, "Send it again")}</button></form>
`;
                  }
                  out += "</div>\n";
                }
                if (compareOnce(attribute(l_1_line, "reason"), "in", ["not_assigned", "damaged_for_good"])) {
                  out += html`<div class="acts few"><form method="post" action="/me/phone/${attribute(l_1_line, "id")}/discard"><button class="btn main">${call(l_0__, "I have read it")}</button></form></div>`;
                } else if (compareOnce(attribute(l_1_line, "reason"), "ne", "damaged")) {
                  out += html`<details><summary>${call(l_0__, "Put it away")}</summary><p class="why">${call(l_0__, "What you wrote then stays out of the client’s file. This phone keeps it for 30 days, and your supervisor can still see what reached the office.")}</p>
<form method="post" action="/me/phone/${attribute(l_1_line, "id")}/discard"><button class="btn danger">${call(l_0__, "Yes, put it away")}</button></form></details>`;
                }
                out += "</li>\n";
              }
            }
            out += "</ul></section>\n";
          }
          if (truth(l_0_merged)) {
            out += html`<section class="part"><h2>${call(l_0__, "Please read")}</h2><ul class="stack">
`;
            for (let l_1_line of iterate(l_0_merged)) {
              out += html`<li class="card"><p><b>${callWith(l_0__, { "name": attribute(l_1_line, "name") }, attribute(l_1_line, "words"))}</b>: ${call(l_0__, "merged, please read")}</p><p class="why">${call(l_0__, "Somebody else wrote there too. Both texts were put together; see whether it still says what you meant.")}</p>
<div class="acts"><form method="post" action="/me/phone/${attribute(l_1_line, "id")}/discard"><button class="btn">${call(l_0__, "I have read it")}</button></form>`;
              if (truth(attribute(l_1_line, "case_file"))) {
                out += html`<a class="btn main" href="/clients/${attribute(l_1_line, "case_file")}">${call(l_0__, "Look at it")}</a>`;
              }
              out += "</div></li>\n";
            }
            out += "</ul></section>\n";
          }
          out += html`<section class="part"><h2>${call(l_0__, "On its way")}</h2>
`;
          if (truth(l_0_calm)) {
            out += "<ul class=\"list\">\n";
            for (let l_1_line of iterate(l_0_calm)) {
              out += "<li><div class=\"item\"><span class=\"dot";
              if (compareOnce(attribute(l_1_line, "state"), "eq", "phone")) {
                out += " warn";
              }
              out += html`"></span><span class="say"><span>${callWith(l_0__, { "name": attribute(l_1_line, "name") }, attribute(l_1_line, "words"))}</span><span class="why">${callWith(l_0__, { "when": call(l_0_show_when, attribute(l_1_line, "at")) }, "written %(when)s")}</span></span><span class="end">`;
              if (compareOnce(attribute(l_1_line, "state"), "eq", "sending")) {
                out += html`<span class="mark sending">${call(l_0_icon, "refresh-cw")} ${call(l_0__, "sending")}</span>`;
              } else {
                out += html`<span class="mark phone">${call(l_0_icon, "smartphone")} ${call(l_0__, "on this phone")}</span>`;
              }
              out += "</span></div></li>\n";
            }
            out += "</ul>\n";
          } else {
            out += html`<div class="card">${call(l_0_empty, call(l_0_icon, "cloud-check"), call(l_0__, "Nothing waits on this phone"), call(l_0__, "What you write next appears here until the office has it."))}</div>
`;
          }
          out += "</section>\n";
        }
        out += "</div>\n";
        return out;
      },
    },
  },
  "task.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_mark, l_0_name_of, l_0_one_button, l_0_problems] = unset("back", "icon", "mark", "name_of", "one_button", "problems");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_mark] = context.importNames(["icon", "back", "mark"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "mark": l_0_mark });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_one_button, l_0_problems] = context.importNames(["one_button", "problems"], "parts/forms.html", {});
      context.keep({ "one_button": l_0_one_button, "problems": l_0_problems });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Promise")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_form, l_0_label_of, l_0_mark, l_0_name_of, l_0_one_button, l_0_problems, l_0_show_date, l_0_task, l_0_today] = context.resolve("_", "back", "client", "form", "label_of", "mark", "name_of", "one_button", "problems", "show_date", "task", "today");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id")]), call(l_0_name_of, l_0_client))}
<header class="head"><p class="over">${callWith(l_0__, { "name": filters.trim(call(l_0_name_of, l_0_client)) }, "Promised to %(name)s")}</p><h1>${attribute(l_0_task, "title")}</h1>
<p class="flags">`;
        if (truth(attribute(l_0_task, "due_on"))) {
          out += "<span class=\"flag";
          if ((compareOnce(attribute(l_0_task, "due_on"), "lt", l_0_today) && compareOnce(attribute(l_0_task, "status"), "in", ["open", "waiting"]))) {
            out += " danger";
          }
          out += html`">${callWith(l_0__, { "day": call(l_0_show_date, attribute(l_0_task, "due_on")) }, "until %(day)s")}</span>`;
        }
        out += html`<span class="flag calm">${call(l_0_label_of, "task", "status", attribute(l_0_task, "status"))}</span>`;
        if (truth(attribute(l_0_task, "origin"))) {
          out += html`<span class="flag calm">${call(l_0_label_of, "task", "origin", attribute(l_0_task, "origin"))}</span>`;
        }
        out += html`</p>
${call(l_0_mark, l_0_task)}</header>
${call(l_0_problems, l_0_form)}
<div class="finish"><div class="acts"><a class="btn" href="/clients/${attribute(l_0_client, "id")}/tasks/${attribute(l_0_task, "id")}/edit">${call(l_0__, "Change it")}</a>`;
        if (compareOnce(attribute(l_0_task, "status"), "ne", "done")) {
          out += html`${call(l_0_one_button, l_0_form, call(l_0__, "It is done"))}`;
        }
        out += "</div></div>\n";
        return out;
      },
    },
  },
  "visit.html": {
    *root(context) {
      let [l_0_address_line, l_0_back, l_0_client_flags, l_0_empty, l_0_fact, l_0_hazards_first, l_0_icon, l_0_mark, l_0_mark_list, l_0_name_of, l_0_one_button, l_0_told, l_0_ways_to_reach] = unset("address_line", "back", "client_flags", "empty", "fact", "hazards_first", "icon", "mark", "mark_list", "name_of", "one_button", "told", "ways_to_reach");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back, l_0_empty, l_0_mark, l_0_told, l_0_fact] = context.importNames(["icon", "back", "empty", "mark", "told", "fact"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty, "mark": l_0_mark, "told": l_0_told, "fact": l_0_fact });
      [l_0_name_of, l_0_address_line, l_0_client_flags] = context.importNames(["name_of", "address_line", "client_flags"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of, "address_line": l_0_address_line, "client_flags": l_0_client_flags });
      [l_0_ways_to_reach, l_0_hazards_first] = context.importNames(["ways_to_reach", "hazards_first"], "parts/reaching.html", {});
      context.keep({ "ways_to_reach": l_0_ways_to_reach, "hazards_first": l_0_hazards_first });
      [l_0_mark_list] = context.importNames(["mark_list"], "parts/marks.html", {});
      context.keep({ "mark_list": l_0_mark_list });
      [l_0_one_button] = context.importNames(["one_button"], "parts/forms.html", {});
      context.keep({ "one_button": l_0_one_button });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Visit")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_address_line, l_0_assessments, l_0_back, l_0_client, l_0_client_flags, l_0_empty, l_0_fact, l_0_form, l_0_goals, l_0_hazards, l_0_hazards_first, l_0_icon, l_0_label_of, l_0_mark, l_0_mark_list, l_0_name_of, l_0_notes, l_0_observations, l_0_one_button, l_0_show_day, l_0_show_time, l_0_steps, l_0_visit, l_0_ways_to_reach] = context.resolve("_", "address_line", "assessments", "back", "client", "client_flags", "empty", "fact", "form", "goals", "hazards", "hazards_first", "icon", "label_of", "mark", "mark_list", "name_of", "notes", "observations", "one_button", "show_day", "show_time", "steps", "visit", "ways_to_reach");
        let [l_0_here] = unset("here");
        l_0_here = concat(["/clients/", attribute(l_0_client, "id"), "/visits/", attribute(l_0_visit, "id")]);
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id")]), call(l_0_name_of, l_0_client))}
<header class="head">
<p class="over">${call(l_0_label_of, "visit", "contact_type", attribute(l_0_visit, "contact_type"))} · ${call(l_0_show_day, attribute(l_0_visit, "starts_at"))}, ${call(l_0_show_time, attribute(l_0_visit, "starts_at"))}`;
        if (truth(attribute(l_0_visit, "planned_minutes"))) {
          out += html` · ${callWith(l_0__, { "num": attribute(l_0_visit, "planned_minutes") }, "%(num)s minutes")}`;
        }
        out += html`</p>
<h1>${call(l_0_name_of, l_0_client)}</h1>
<p class="flags">${call(l_0_client_flags, l_0_client)}`;
        if (truth(attribute(l_0_visit, "conflicts"))) {
          out += html`<a class="flag warn" href="/clients/${attribute(l_0_client, "id")}/settle/visit/${attribute(l_0_visit, "id")}">${call(l_0_icon, "arrow-left-right")} ${call(l_0__, "Two versions")}</a>`;
        }
        out += html`</p>
${call(l_0_mark, l_0_visit)}
</header>
`;
        if (!truth(attribute(l_0_visit, "ended_at"))) {
          if (truth(l_0_hazards)) {
            out += html`<section class="stack" aria-label="${call(l_0__, "Before the door opens")}">${call(l_0_hazards_first, l_0_hazards)}</section>`;
          }
          out += html`<section class="part"><h2>${call(l_0__, "Where and how")}</h2>
<div class="card"><dl class="facts">
${call(l_0_fact, call(l_0__, "Where"), or(attribute(l_0_visit, "place"), () => filters.trim(call(l_0_address_line, l_0_client))))}
`;
          if (truth(attribute(l_0_client, "communication_needs"))) {
            out += html`<div><dt>${call(l_0__, "Communication")}</dt><dd>`;
            const turns1 = loop(iterate(attribute(l_0_client, "communication_needs")));
            for (let l_1_need of turns1) {
              const l_1_loop = turns1;
              if (!truth(attribute(l_1_loop, "first"))) {
                out += ", ";
              }
              out += html`${call(l_0_label_of, "client", "communication_needs", l_1_need)}`;
            }
            out += "</dd></div>";
          }
          out += html`${call(l_0_fact, call(l_0__, "What for"), attribute(l_0_visit, "purpose"))}
${call(l_0_fact, call(l_0__, "To bring"), attribute(l_0_visit, "to_bring"))}
</dl>${call(l_0_ways_to_reach, l_0_client)}</div>
</section>
`;
          if (truth(l_0_steps)) {
            out += html`<section class="part"><h2>${call(l_0__, "What was promised last")}</h2>
<ul class="list">`;
            for (let l_1_step of iterate(l_0_steps)) {
              let [l_1_show_date, l_1_show_when] = context.resolve("show_date", "show_when");
              out += html`<li><div class="item"><span class="say"><span>${attribute(l_1_step, "next_step")}</span><span class="why">`;
              if (truth(attribute(l_1_step, "next_step_on"))) {
                out += html`${callWith(l_0__, { "day": call(l_1_show_date, attribute(l_1_step, "next_step_on")) }, "by %(day)s")} · `;
              }
              out += html`${call(l_1_show_when, attribute(l_1_step, "happened_at"))}</span></span></div></li>`;
            }
            out += "</ul>\n</section>\n";
          }
          out += html`<section class="part"><h2>${call(l_0__, "Goals to speak about")}</h2>
`;
          if (truth(l_0_goals)) {
            out += "<ul class=\"list\">";
            for (let l_1_goal of iterate(l_0_goals)) {
              out += html`<li><a class="item" href="/clients/${attribute(l_0_client, "id")}/goals/${attribute(l_1_goal, "id")}"><span class="say"><span>“${attribute(l_1_goal, "statement")}”</span><span class="why">`;
              if (truth(attribute(l_1_goal, "achievement"))) {
                out += html`${call(l_0_label_of, "goal", "achievement", attribute(l_1_goal, "achievement"))}`;
              } else {
                out += html`${call(l_0__, "nothing said yet")}`;
              }
              if (truth(attribute(l_1_goal, "latest_value"))) {
                out += html` · ${attribute(l_1_goal, "latest_value")}`;
              }
              out += html`</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>`;
            }
            out += "</ul>\n";
          } else {
            out += html`<p class="quiet">${call(l_0__, "No goal is agreed yet.")}</p>`;
          }
          out += "</section>\n<div class=\"finish\"><div class=\"acts\">\n";
          if (truth(attribute(l_0_visit, "arrived_at"))) {
            out += html`<a class="btn main" href="${l_0_here}/capture">${call(l_0_icon, "pencil")} ${call(l_0__, "Go on with the visit")}</a>
`;
          } else {
            out += html`<a class="btn" href="${l_0_here}/move">${call(l_0__, "Change or cancel")}</a>
${call(l_0_one_button, l_0_form, call(l_0__, "I’m here"))}
`;
          }
          out += "</div></div>\n";
        } else {
          out += html`<section class="part"><h2>${call(l_0__, "How it went")}</h2>
<div class="card"><dl class="facts">
`;
          if (truth(attribute(l_0_visit, "outcome"))) {
            out += html`${call(l_0_fact, call(l_0__, "Outcome"), call(l_0_label_of, "visit", "outcome", attribute(l_0_visit, "outcome")))}`;
          }
          if (truth(attribute(l_0_visit, "missed_reason"))) {
            out += html`${call(l_0_fact, call(l_0__, "Why it did not happen"), call(l_0_label_of, "visit", "missed_reason", attribute(l_0_visit, "missed_reason")))}`;
          }
          out += html`${call(l_0_fact, call(l_0__, "In your words"), attribute(l_0_visit, "missed_remark"))}
`;
          if (truth(attribute(l_0_visit, "arrived_at"))) {
            out += html`${call(l_0_fact, call(l_0__, "From, until"), concat([call(l_0_show_time, attribute(l_0_visit, "arrived_at")), " – ", call(l_0_show_time, attribute(l_0_visit, "ended_at"))]))}`;
          }
          if (truth(attribute(l_0_visit, "present"))) {
            out += html`<div><dt>${call(l_0__, "Who was present")}</dt><dd>`;
            const turns2 = loop(iterate(attribute(l_0_visit, "present")));
            for (let l_1_person of turns2) {
              const l_1_loop = turns2;
              if (!truth(attribute(l_1_loop, "first"))) {
                out += ", ";
              }
              out += html`${call(l_0_label_of, "visit", "present", l_1_person)}`;
            }
            if (truth(attribute(l_0_visit, "present_remark"))) {
              out += html`, ${attribute(l_0_visit, "present_remark")}`;
            }
            out += "</dd></div>";
          }
          out += html`${call(l_0_fact, call(l_0__, "Time corrected"), attribute(l_0_visit, "time_corrected_why"))}
</dl></div>
</section>
<section class="part"><h2>${call(l_0__, "What was seen and said")}</h2>
<div class="card">`;
          if (truth(l_0_observations)) {
            out += html`${call(l_0_mark_list, l_0_observations)}`;
          } else {
            out += html`${call(l_0_empty, call(l_0_icon, "eye"), call(l_0__, "No observation was noted"))}`;
          }
          out += html`</div>
</section>
<section class="part"><h2>${call(l_0__, "What comes next")}</h2>
<ul class="list">
`;
          let empty3 = true;
          for (let l_1_note of iterate(l_0_notes)) {
            out += html`<li><a class="item" href="/clients/${attribute(l_0_client, "id")}/notes/${attribute(l_1_note, "id")}"><span class="say"><span>${call(l_0__, "The note")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
            empty3 = false;
          }
          if (empty3) {
            out += html`<li><a class="item" href="${l_0_here}/note"><span class="say"><b>${call(l_0__, "Write the note")}</b><span class="why">${call(l_0__, "Best while it is fresh")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
          }
          let empty4 = true;
          for (let l_1_assessment of iterate(l_0_assessments)) {
            out += html`<li><a class="item" href="/clients/${attribute(l_0_client, "id")}/assessments/${attribute(l_1_assessment, "id")}"><span class="say"><span>${call(l_0__, "The follow-up assessment")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
            empty4 = false;
          }
          if (empty4) {
            out += html`<li><a class="item" href="${l_0_here}/assessment"><span class="say"><span>${call(l_0__, "Follow-up assessment")}</span><span class="why">${call(l_0__, "Ten questions, last answers beside the new ones")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
`;
          }
          out += html`<li><a class="item" href="${l_0_here}/forms"><span class="say"><span>${call(l_0__, "Fill in a form")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
<li><a class="item" href="/clients/${attribute(l_0_client, "id")}/visits/new"><span class="say"><span>${call(l_0__, "Plan the next visit")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
<li><a class="item" href="/clients/${attribute(l_0_client, "id")}/tasks/new"><span class="say"><span>${call(l_0__, "Write down a promise")}</span></span><span class="go">${call(l_0_icon, "chevron-right")}</span></a></li>
</ul>
<div class="acts few"><a class="btn plain" href="${l_0_here}/observe/environment">${call(l_0_icon, "plus")} ${call(l_0__, "Add an observation")}</a><a class="btn plain" href="${l_0_here}/correct">${call(l_0_icon, "pencil")} ${call(l_0__, "Correct the visit")}</a></div>
</section>
`;
        }
        return out;
      },
    },
  },
  "visit_move.html": {
    *root(context) {
      let [l_0_back, l_0_icon, l_0_name_of, l_0_whole_form] = unset("back", "icon", "name_of", "whole_form");
      const parent = context.extend("layout.html");
      [l_0_icon, l_0_back] = context.importNames(["icon", "back"], "parts/pieces.html", {});
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      [l_0_name_of] = context.importNames(["name_of"], "parts/people.html", {});
      context.keep({ "name_of": l_0_name_of });
      [l_0_whole_form] = context.importNames(["whole_form"], "parts/forms.html", {});
      context.keep({ "whole_form": l_0_whole_form });
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__, l_0_form] = context.resolve("_", "form");
        if (truth(attribute(l_0_form, "errors"))) {
          out += html`${call(l_0__, "Please check")}: `;
        }
        out += html`${call(l_0__, "Change the visit")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_back, l_0_client, l_0_form, l_0_name_of, l_0_visit, l_0_whole_form] = context.resolve("_", "back", "client", "form", "name_of", "visit", "whole_form");
        out += html`${call(l_0_back, concat(["/clients/", attribute(l_0_client, "id"), "/visits/", attribute(l_0_visit, "id")]), call(l_0_name_of, l_0_client))}
<header class="head"><h1>${call(l_0__, "Change the visit")}</h1></header>
<p class="acts few"><a class="btn" href="/clients/${attribute(l_0_client, "id")}/visits/${attribute(l_0_visit, "id")}/end">${call(l_0__, "It does not happen")}</a></p>
${call(l_0_whole_form, l_0_form, call(l_0__, "Save"), concat(["/clients/", attribute(l_0_client, "id"), "/visits/", attribute(l_0_visit, "id")]))}
`;
        return out;
      },
    },
  },
  "whose.html": {
    *root(context) {
      const parent = context.extend("bare.html");
      yield* parent.root(context);
    },
    blocks: {
      "title": function block(context) {
        let out = "";
        let [l_0__] = context.resolve("_");
        out += html`${call(l_0__, "Who are you?")}`;
        return out;
      },
      "main": function block(context) {
        let out = "";
        let [l_0__, l_0_path, l_0_people] = context.resolve("_", "path", "people");
        out += html`<h1>${call(l_0__, "Who are you?")}</h1>
<p>${call(l_0__, "More than one of you has chosen this pass phrase, and it opens this phone for each. Each of you can choose another one under Me.")}</p>
<form class="questions" method="post" action="/unlock">
<input type="hidden" name="next" value="${l_0_path}">
`;
        for (let l_1_person of iterate(l_0_people)) {
          out += html`<button class="btn" name="who" value="${attribute(l_1_person, "id")}"><bdi>${attribute(l_1_person, "name")}</bdi></button>
`;
        }
        out += html`</form>
<p><a class="btn plain" href="/login">${call(l_0__, "Sign in as somebody else")}</a></p>
`;
        return out;
      },
    },
  },
});
