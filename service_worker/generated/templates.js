// Made from the Jinja2 templates by `python -m webapp.generate`. Change those, not this.
// @ts-nocheck
export const templates = {
  "assessment.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_mark;
      let l_0_told;
      let l_0_name_of;
      let l_0_trend_line;
      const parent = context.extend("layout.html");
      const module2 = context.import("parts/pieces.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "told": l_0_told, "trend_line": l_0_trend_line });
      l_0_icon = $.attribute(module2, "icon");
      l_0_back = $.attribute(module2, "back");
      l_0_mark = $.attribute(module2, "mark");
      l_0_told = $.attribute(module2, "told");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "mark": l_0_mark, "told": l_0_told });
      const module3 = context.import("parts/people.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "told": l_0_told, "trend_line": l_0_trend_line });
      l_0_name_of = $.attribute(module3, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module4 = context.import("parts/pictures.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "told": l_0_told, "trend_line": l_0_trend_line });
      l_0_trend_line = $.attribute(module4, "trend_line");
      context.keep({ "trend_line": l_0_trend_line });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_client = context.resolve("client");
        out += $.print($.call($.known(l_0__, "_"), ["Follow-up assessment"]));
        out += ", ";
        out += $.print($.attribute($.known(l_0_client, "client"), "given_name"));
        out += " ";
        out += $.print($.attribute($.known(l_0_client, "client"), "family_name"));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0_client = context.resolve("client");
        let l_0_name_of = context.resolve("name_of");
        let l_0__ = context.resolve("_");
        let l_0_show_date = context.resolve("show_date");
        let l_0_assessment = context.resolve("assessment");
        let l_0_author = context.resolve("author");
        let l_0_mark = context.resolve("mark");
        let l_0_scored = context.resolve("scored");
        let l_0_trend = context.resolve("trend");
        let l_0_trend_line = context.resolve("trend_line");
        let l_0_earlier = context.resolve("earlier");
        let l_0_before;
        let l_0_points;
        let l_0_changes = context.resolve("changes");
        let l_0_told = context.resolve("told");
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id")]), $.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Follow-up assessment"]));
        out += "</h1>\n<p class=\"over\"><bdi>";
        out += $.print($.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")]));
        out += "</bdi> · ";
        out += $.print($.call($.known(l_0_show_date, "show_date"), [$.attribute($.known(l_0_assessment, "assessment"), "assessed_on")]));
        if ($.truth($.known(l_0_author, "author"))) {
          out += " · ";
          out += $.print($.attribute($.known(l_0_author, "author"), "name"));
        }
        out += "</p>\n";
        out += $.print($.call($.known(l_0_mark, "mark"), [$.known(l_0_assessment, "assessment")]));
        out += "</header>\n<section class=\"card\">\n";
        if (!$.tests.none($.attribute($.known(l_0_scored, "scored"), "score"))) {
          out += "<p><span class=\"score\">";
          out += $.print($.attribute($.known(l_0_scored, "scored"), "score"));
          out += "</span> ";
          out += $.print($.call($.known(l_0__, "_"), ["of %(most)s"], { "most": $.attribute($.known(l_0_scored, "scored"), "most") }));
          out += " · <b>";
          out += $.print($.call($.known(l_0__, "_"), [$.attribute($.attribute($.known(l_0_scored, "scored"), "band"), "label_id")]));
          out += "</b></p>\n";
        } else {
          out += "<p>";
          out += $.print($.call($.known(l_0__, "_"), ["Too few answers for a score. That is fine; what was said counts."]));
          out += "</p>\n";
        }
        out += "<p class=\"why\">";
        out += $.print($.call($.known(l_0__, "_"), ["%(answered)s of %(asked)s questions answered"], { "answered": $.attribute($.known(l_0_scored, "scored"), "answered"), "asked": $.attribute($.known(l_0_scored, "scored"), "asked") }));
        out += "</p>\n";
        if ($.truth($.attribute($.known(l_0_trend, "trend"), "marks"))) {
          out += $.print($.call($.known(l_0_trend_line, "trend_line"), [$.known(l_0_trend, "trend")]));
        }
        out += "</section>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Answer by answer"]));
        out += "</h2>\n<div class=\"table folds\" tabindex=\"0\" role=\"region\" aria-label=\"";
        out += $.print($.call($.known(l_0__, "_"), ["Answer by answer"]));
        out += "\"><table>\n<thead><tr><th scope=\"col\">";
        out += $.print($.call($.known(l_0__, "_"), ["Question"]));
        out += "</th><th scope=\"col\">";
        out += $.print($.call($.known(l_0__, "_"), ["Now"]));
        out += "</th><th scope=\"col\">";
        out += $.print($.call($.known(l_0__, "_"), ["Last time"]));
        out += "</th><th scope=\"col\">";
        out += $.print($.call($.known(l_0__, "_"), ["Which way"]));
        out += "</th></tr></thead>\n<tbody>\n";
        l_0_before = ($.truth($.and($.known(l_0_earlier, "earlier"), () => $.attribute($.item($.known(l_0_earlier, "earlier"), 0), "answers"))) ? $.attribute($.item($.known(l_0_earlier, "earlier"), 0), "answers") : $.dict([]));
        l_0_points = ["0", "1", "2", "3", "4"];
        for (const item1 of $.iterate($.known(l_0_changes, "changes"))) {
          let l_1_row = item1;
          let l_1_then;
          let l_1_label_of = context.resolve("label_of");
          let l_1_icon = context.resolve("icon");
          l_1_then = $.callMethod($.known(l_0_before, "before"), "get", [$.attribute(l_1_row, "question")]);
          out += "<tr><th scope=\"row\">";
          out += $.print($.call($.known(l_0__, "_"), [$.attribute(l_1_row, "label_id")]));
          out += "</th>\n<td data-label=\"";
          out += $.print($.call($.known(l_0__, "_"), ["Now"]));
          out += ":\">";
          if ($.truth($.attribute(l_1_row, "now"))) {
            out += $.print($.call($.known(l_1_label_of, "label_of"), ["assessment", $.concat(["answers.", $.attribute(l_1_row, "question")]), $.attribute(l_1_row, "now")]));
          } else {
            out += "–";
          }
          out += "</td>\n<td data-label=\"";
          out += $.print($.call($.known(l_0__, "_"), ["Last time"]));
          out += ":\">";
          if ($.truth($.known(l_1_then, "then"))) {
            out += $.print($.call($.known(l_1_label_of, "label_of"), ["assessment", $.concat(["answers.", $.attribute(l_1_row, "question")]), $.known(l_1_then, "then")]));
          } else {
            out += "–";
          }
          out += "</td>\n<td>";
          if ($.truth($.and($.compare($.attribute(l_1_row, "now"), ["in", () => $.known(l_0_points, "points")]), () => $.compare($.known(l_1_then, "then"), ["in", () => $.known(l_0_points, "points")])))) {
            if ($.compare($.attribute(l_1_row, "now"), ["gt", () => $.known(l_1_then, "then")])) {
              out += "<span class=\"flag\">";
              out += $.print($.call($.known(l_1_icon, "icon"), ["trending-up"]));
              out += " ";
              out += $.print($.call($.known(l_0__, "_"), ["better"]));
              out += "</span>";
            } else if ($.compare($.attribute(l_1_row, "now"), ["lt", () => $.known(l_1_then, "then")])) {
              out += "<span class=\"flag warn\">";
              out += $.print($.call($.known(l_1_icon, "icon"), ["trending-down"]));
              out += " ";
              out += $.print($.call($.known(l_0__, "_"), ["harder"]));
              out += "</span>";
            } else {
              out += "<span class=\"flag calm\">";
              out += $.print($.call($.known(l_0__, "_"), ["the same"]));
              out += "</span>";
            }
          }
          out += "</td></tr>\n";
        }
        out += "</tbody></table></div></section>\n";
        if ($.truth($.attribute($.known(l_0_assessment, "assessment"), "remarks"))) {
          out += "<section class=\"part\"><article class=\"sheet\">";
          out += $.print($.call($.known(l_0_told, "told"), [$.call($.known(l_0__, "_"), ["What has changed"]), $.attribute($.known(l_0_assessment, "assessment"), "remarks")]));
          out += "</article></section>";
        }
        out += "<div class=\"acts\">";
        if ($.truth($.attribute($.known(l_0_assessment, "assessment"), "visit"))) {
          out += "<a class=\"btn\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/visits/";
          out += $.print($.attribute($.known(l_0_assessment, "assessment"), "visit"));
          out += "/capture\">";
          out += $.print($.call($.known(l_0__, "_"), ["Back to the visit"]));
          out += "</a><a class=\"btn main\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/visits/";
          out += $.print($.attribute($.known(l_0_assessment, "assessment"), "visit"));
          out += "/note\">";
          out += $.print($.call($.known(l_0__, "_"), ["Write the note"]));
          out += "</a>";
        }
        out += "</div>\n";
        return out;
      },
    },
  },
  "assessment_form.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_problems;
      let l_0_unseen;
      let l_0_question;
      let l_0_finish;
      let l_0_trend_line;
      let l_0_scale;
      let l_0_answer;
      const parent = context.extend("layout.html");
      const module3 = context.import("parts/pieces.html", { "answer": l_0_answer, "back": l_0_back, "finish": l_0_finish, "icon": l_0_icon, "problems": l_0_problems, "question": l_0_question, "scale": l_0_scale, "trend_line": l_0_trend_line, "unseen": l_0_unseen });
      l_0_icon = $.attribute(module3, "icon");
      l_0_back = $.attribute(module3, "back");
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      const module4 = context.import("parts/forms.html", { "answer": l_0_answer, "back": l_0_back, "finish": l_0_finish, "icon": l_0_icon, "problems": l_0_problems, "question": l_0_question, "scale": l_0_scale, "trend_line": l_0_trend_line, "unseen": l_0_unseen });
      l_0_problems = $.attribute(module4, "problems");
      l_0_unseen = $.attribute(module4, "unseen");
      l_0_question = $.attribute(module4, "question");
      l_0_finish = $.attribute(module4, "finish");
      context.keep({ "problems": l_0_problems, "unseen": l_0_unseen, "question": l_0_question, "finish": l_0_finish });
      const module5 = context.import("parts/pictures.html", { "answer": l_0_answer, "back": l_0_back, "finish": l_0_finish, "icon": l_0_icon, "problems": l_0_problems, "question": l_0_question, "scale": l_0_scale, "trend_line": l_0_trend_line, "unseen": l_0_unseen });
      l_0_trend_line = $.attribute(module5, "trend_line");
      context.keep({ "trend_line": l_0_trend_line });
      l_0_scale = $.macro("scale", ["f", "last"], false, (l_1_f, l_1_last) => {
        let out = "";
        let l_1_points;
        let l_1_namespace = context.resolve("namespace");
        let l_1_ns;
        let l_1__ = context.resolve("_");
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        if (l_1_last === undefined) {
          l_1_last = $.notProvided("last");
        }
        l_1_points = ["4", "3", "2", "1", "0"];
        out += "<fieldset class=\"field";
        if ($.truth($.attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += "\"><legend>";
        out += $.print($.attribute(l_1_f, "label"));
        out += "</legend>\n";
        if ($.truth($.attribute(l_1_f, "error"))) {
          out += "<p class=\"error\" id=\"";
          out += $.print($.attribute(l_1_f, "id"));
          out += "-error\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["circle-alert"]));
          out += " ";
          out += $.print($.attribute(l_1_f, "error"));
          out += "</p>";
        }
        out += "<div class=\"chips\">\n";
        const turns7 = $.loop($.iterate($.attribute(l_1_f, "choices")).filter((item6) => { let l_2_choice = item6; return $.compare($.attribute(l_2_choice, "value"), ["in", () => $.known(l_1_points, "points")]); }));
        for (const item8 of turns7) {
          const l_2_loop = turns7;
          let l_2_choice = item8;
          out += $.print($.call($.known(l_0_answer, "answer"), [l_1_f, l_2_choice, l_1_last, $.attribute(l_2_loop, "first")]));
        }
        out += "</div>\n";
        l_1_ns = $.call($.known(l_1_namespace, "namespace"), [], { "other": false });
        for (const item10 of $.iterate($.attribute(l_1_f, "choices")).filter((item9) => { let l_2_choice = item9; return $.truth($.and($.attribute(l_2_choice, "checked"), () => $.compare($.attribute(l_2_choice, "value"), ["notin", () => $.known(l_1_points, "points")]))); })) {
          let l_2_choice = item10;
          $.setAttribute(l_1_ns, "other", true);
        }
        out += "<details";
        if ($.truth($.attribute($.known(l_1_ns, "ns"), "other"))) {
          out += " open";
        }
        out += "><summary>";
        out += $.print($.call($.known(l_1__, "_"), ["No answer"]));
        for (const item12 of $.iterate($.attribute(l_1_f, "choices")).filter((item11) => { let l_2_choice = item11; return $.truth($.and($.compare($.attribute(l_2_choice, "value"), ["eq", () => l_1_last]), () => $.compare($.attribute(l_2_choice, "value"), ["notin", () => $.known(l_1_points, "points")]))); })) {
          let l_2_choice = item12;
          out += " <span class=\"before\">";
          out += $.print($.call($.known(l_1__, "_"), ["last time: %(answer)s"], { "answer": $.attribute(l_2_choice, "label") }));
          out += "</span>";
        }
        out += "</summary>\n<div class=\"chips\">\n";
        for (const item14 of $.iterate($.attribute(l_1_f, "choices")).filter((item13) => { let l_2_choice = item13; return $.compare($.attribute(l_2_choice, "value"), ["notin", () => $.known(l_1_points, "points")]); })) {
          let l_2_choice = item14;
          out += $.print($.call($.known(l_0_answer, "answer"), [l_1_f, l_2_choice, l_1_last, false]));
        }
        out += "</div></details>\n</fieldset>\n";
        return out;
      });
      context.share({ "scale": l_0_scale });
      l_0_answer = $.macro("answer", ["f", "choice", "last", "first"], false, (l_1_f, l_1_choice, l_1_last, l_1_first) => {
        let out = "";
        let l_1__ = context.resolve("_");
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        if (l_1_choice === undefined) {
          l_1_choice = $.notProvided("choice");
        }
        if (l_1_last === undefined) {
          l_1_last = $.notProvided("last");
        }
        if (l_1_first === undefined) {
          l_1_first = $.notProvided("first");
        }
        out += "<label class=\"chip\"><input type=\"radio\" name=\"";
        out += $.print($.attribute(l_1_f, "name"));
        out += "\" value=\"";
        out += $.print($.attribute(l_1_choice, "value"));
        out += "\"";
        if ($.truth(l_1_first)) {
          out += " id=\"";
          out += $.print($.attribute(l_1_f, "id"));
          out += "\"";
        }
        if ($.truth($.attribute(l_1_choice, "checked"))) {
          out += " checked";
        }
        out += "><span>";
        out += $.print($.attribute(l_1_choice, "label"));
        if ($.compare($.attribute(l_1_choice, "value"), ["eq", () => l_1_last])) {
          out += " <span class=\"before\">";
          out += $.print($.call($.known(l_1__, "_"), ["last time"]));
          out += "</span>";
        }
        out += "</span></label>\n";
        return out;
      });
      context.share({ "answer": l_0_answer });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0_form = context.resolve("form");
        let l_0__ = context.resolve("_");
        if ($.truth($.attribute($.known(l_0_form, "form"), "errors"))) {
          out += $.print($.call($.known(l_0__, "_"), ["Please check"]));
          out += ": ";
        }
        out += $.print($.call($.known(l_0__, "_"), ["Follow-up assessment"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0_client = context.resolve("client");
        let l_0_visit = context.resolve("visit");
        let l_0__ = context.resolve("_");
        let l_0_earlier = context.resolve("earlier");
        let l_0_trend = context.resolve("trend");
        let l_0_trend_line = context.resolve("trend_line");
        let l_0_problems = context.resolve("problems");
        let l_0_form = context.resolve("form");
        let l_0_unseen = context.resolve("unseen");
        let l_0_before;
        let l_0_finish = context.resolve("finish");
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/visits/", $.attribute($.known(l_0_visit, "visit"), "id"), "/capture"]), $.call($.known(l_0__, "_"), ["The visit"])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Follow-up assessment"]));
        out += "</h1>\n<p class=\"over\">";
        out += $.print($.attribute($.known(l_0_client, "client"), "given_name"));
        out += " ";
        out += $.print($.attribute($.known(l_0_client, "client"), "family_name"));
        for (const item1 of $.iterate($.known(l_0_earlier, "earlier"))) {
          let l_1_last = item1;
          let l_1_show_date = context.resolve("show_date");
          out += " · ";
          out += $.print($.call($.known(l_0__, "_"), ["last time %(day)s"], { "day": $.call($.known(l_1_show_date, "show_date"), [$.attribute(l_1_last, "assessed_on")]) }));
        }
        out += "</p></header>\n";
        if ($.truth($.attribute($.known(l_0_trend, "trend"), "marks"))) {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_trend_line, "trend_line"), [$.known(l_0_trend, "trend")]));
          out += "</div>";
        }
        out += $.print($.call($.known(l_0_problems, "problems"), [$.known(l_0_form, "form")]));
        out += "\n<form class=\"questions\" method=\"post\" action=\"";
        out += $.print($.attribute($.known(l_0_form, "form"), "action"));
        out += "\" data-draft=\"";
        out += $.print($.attribute($.known(l_0_form, "form"), "action"));
        out += "\" novalidate>\n";
        out += $.print($.call($.known(l_0_unseen, "unseen"), [$.known(l_0_form, "form")]));
        out += "\n";
        l_0_before = ($.truth($.and($.known(l_0_earlier, "earlier"), () => $.attribute($.item($.known(l_0_earlier, "earlier"), 0), "answers"))) ? $.attribute($.item($.known(l_0_earlier, "earlier"), 0), "answers") : $.dict([]));
        for (const item2 of $.iterate($.attribute($.known(l_0_form, "form"), "fields"))) {
          let l_1_f = item2;
          let l_1_scale = context.resolve("scale");
          let l_1_question = context.resolve("question");
          if ($.truth($.callMethod($.attribute(l_1_f, "name"), "startswith", ["answers."]))) {
            out += $.print($.call($.known(l_1_scale, "scale"), [l_1_f, $.or($.callMethod($.known(l_0_before, "before"), "get", [$.callMethod($.attribute(l_1_f, "name"), "replace", ["answers.", ""])]), () => "")]));
            out += "\n";
          } else {
            out += $.print($.call($.known(l_1_question, "question"), [l_1_f]));
          }
        }
        out += $.print($.call($.known(l_0_finish, "finish"), [$.call($.known(l_0__, "_"), ["Save the answers"]), $.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/visits/", $.attribute($.known(l_0_visit, "visit"), "id"), "/capture"])]));
        out += "\n</form>\n";
        return out;
      },
    },
  },
  "bare.html": {
    *root(context, $) {
      const parent = context.extend("skeleton.html");
      yield* parent.root(context, $);
    },
    blocks: {
      "body": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_static = context.resolve("static");
        out += "<body>\n<a class=\"skip\" href=\"#main\">";
        out += $.print($.call($.known(l_0__, "_"), ["Skip to what matters"]));
        out += "</a>\n<main id=\"main\" class=\"bare\" tabindex=\"-1\">\n<p class=\"brand\"><img src=\"";
        out += $.print($.call($.known(l_0_static, "static"), ["icons/doorstep.svg"]));
        out += "\" alt=\"\" width=\"40\" height=\"40\"> Doorstep</p>\n";
        out += context.block("main");
        out += "</main>\n</body>\n";
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        return out;
      },
    },
  },
  "capture.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_empty;
      let l_0_mark;
      let l_0_name_of;
      let l_0_mark_list;
      let l_0_problems;
      let l_0_unseen;
      let l_0_question;
      const parent = context.extend("layout.html");
      const module13 = context.import("parts/pieces.html", { "back": l_0_back, "empty": l_0_empty, "icon": l_0_icon, "mark": l_0_mark, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "problems": l_0_problems, "question": l_0_question, "unseen": l_0_unseen });
      l_0_icon = $.attribute(module13, "icon");
      l_0_back = $.attribute(module13, "back");
      l_0_empty = $.attribute(module13, "empty");
      l_0_mark = $.attribute(module13, "mark");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty, "mark": l_0_mark });
      const module14 = context.import("parts/people.html", { "back": l_0_back, "empty": l_0_empty, "icon": l_0_icon, "mark": l_0_mark, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "problems": l_0_problems, "question": l_0_question, "unseen": l_0_unseen });
      l_0_name_of = $.attribute(module14, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module15 = context.import("parts/marks.html", { "back": l_0_back, "empty": l_0_empty, "icon": l_0_icon, "mark": l_0_mark, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "problems": l_0_problems, "question": l_0_question, "unseen": l_0_unseen });
      l_0_mark_list = $.attribute(module15, "mark_list");
      context.keep({ "mark_list": l_0_mark_list });
      const module16 = context.import("parts/forms.html", { "back": l_0_back, "empty": l_0_empty, "icon": l_0_icon, "mark": l_0_mark, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "problems": l_0_problems, "question": l_0_question, "unseen": l_0_unseen });
      l_0_problems = $.attribute(module16, "problems");
      l_0_unseen = $.attribute(module16, "unseen");
      l_0_question = $.attribute(module16, "question");
      context.keep({ "problems": l_0_problems, "unseen": l_0_unseen, "question": l_0_question });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_client = context.resolve("client");
        out += $.print($.call($.known(l_0__, "_"), ["With %(name)s"], { "name": $.attribute($.known(l_0_client, "client"), "given_name") }));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_client = context.resolve("client");
        let l_0_visit = context.resolve("visit");
        let l_0_here;
        let l_0_back = context.resolve("back");
        let l_0__ = context.resolve("_");
        let l_0_show_time = context.resolve("show_time");
        let l_0_show_when = context.resolve("show_when");
        let l_0_hazards = context.resolve("hazards");
        let l_0_problems = context.resolve("problems");
        let l_0_form = context.resolve("form");
        let l_0_unseen = context.resolve("unseen");
        let l_0_icon = context.resolve("icon");
        let l_0_observations = context.resolve("observations");
        let l_0_mark_list = context.resolve("mark_list");
        let l_0_empty = context.resolve("empty");
        let l_0_goals = context.resolve("goals");
        l_0_here = $.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/visits/", $.attribute($.known(l_0_visit, "visit"), "id")]);
        out += $.print($.call($.known(l_0_back, "back"), [$.known(l_0_here, "here"), $.call($.known(l_0__, "_"), ["The visit"])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["With %(name)s"], { "name": $.or($.attribute($.known(l_0_client, "client"), "preferred_name"), () => $.attribute($.known(l_0_client, "client"), "given_name")) }));
        out += "</h1>\n<p class=\"over\">";
        if ($.truth($.attribute($.known(l_0_visit, "visit"), "arrived_at"))) {
          out += $.print($.call($.known(l_0__, "_"), ["since %(time)s"], { "time": $.call($.known(l_0_show_time, "show_time"), [$.attribute($.known(l_0_visit, "visit"), "arrived_at")]) }));
        } else {
          out += $.print($.call($.known(l_0_show_when, "show_when"), [$.attribute($.known(l_0_visit, "visit"), "starts_at")]));
        }
        out += "</p>\n<p class=\"flags\">";
        for (const item1 of $.iterate($.known(l_0_hazards, "hazards"))) {
          let l_1_hazard = item1;
          let l_1_label_of = context.resolve("label_of");
          out += "<span class=\"flag danger\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["triangle-alert"]));
          out += " ";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["hazard", "hazard_type", $.attribute(l_1_hazard, "hazard_type")]));
          out += "</span>";
        }
        out += "</p>\n</header>\n";
        out += $.print($.call($.known(l_0_problems, "problems"), [$.known(l_0_form, "form")]));
        out += "\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Quick mark"]));
        out += "</h2>\n<form class=\"card questions\" method=\"post\" action=\"";
        out += $.print($.attribute($.known(l_0_form, "form"), "action"));
        out += "\" data-draft=\"";
        out += $.print($.attribute($.known(l_0_form, "form"), "action"));
        out += "\" novalidate>\n";
        out += $.print($.call($.known(l_0_unseen, "unseen"), [$.known(l_0_form, "form")]));
        out += "\n";
        const turns2 = $.loop($.iterate($.attribute($.known(l_0_form, "form"), "fields")));
        for (const item3 of turns2) {
          const l_1_loop = turns2;
          let l_1_f = item3;
          let l_1_question = context.resolve("question");
          if ($.compare($.attribute(l_1_f, "name"), ["eq", () => "source"])) {
            out += "<fieldset class=\"field\"><legend class=\"unseen\">";
            out += $.print($.attribute(l_1_f, "label"));
            out += "</legend><div class=\"chips\">";
            const turns5 = $.loop($.iterate($.attribute(l_1_f, "choices")).filter((item4) => { let l_2_choice = item4; return $.compare($.attribute(l_2_choice, "value"), ["ne", () => "administrative_record"]); }));
            for (const item6 of turns5) {
              const l_2_loop = turns5;
              let l_2_choice = item6;
              out += "<label class=\"chip\"><input type=\"radio\" name=\"source\" value=\"";
              out += $.print($.attribute(l_2_choice, "value"));
              out += "\"";
              if ($.truth($.attribute(l_2_loop, "first"))) {
                out += " id=\"";
                out += $.print($.attribute(l_1_f, "id"));
                out += "\"";
              }
              if ($.truth($.attribute(l_2_choice, "checked"))) {
                out += " checked";
              }
              out += "><span>";
              if ($.compare($.attribute(l_2_choice, "value"), ["eq", () => "observed"])) {
                out += $.print($.call($.known(l_0_icon, "icon"), ["eye"]));
              } else {
                out += $.print($.call($.known(l_0_icon, "icon"), ["message-square"]));
              }
              out += " ";
              out += $.print($.attribute(l_2_choice, "label"));
              out += "</span></label>";
            }
            out += "</div></fieldset>\n";
          } else {
            out += $.print($.call($.known(l_1_question, "question"), [l_1_f]));
            out += "\n";
          }
        }
        out += "<div class=\"acts\"><button class=\"btn main\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["plus"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Mark it"]));
        out += "</button></div>\n<p class=\"saved quiet\" role=\"status\" data-saved=\"";
        out += $.print($.call($.known(l_0__, "_"), ["What you typed is kept"]));
        out += "\"></p>\n</form>\n</section>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Marked so far"]));
        out += "</h2>\n<div class=\"card\">";
        if ($.truth($.known(l_0_observations, "observations"))) {
          out += $.print($.call($.known(l_0_mark_list, "mark_list"), [$.known(l_0_observations, "observations")]));
        } else {
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["footprints"]), $.call($.known(l_0__, "_"), ["Nothing yet"]), $.call($.known(l_0__, "_"), ["One tap now, sentences in the car."])]));
        }
        out += "</div>\n</section>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Look around"]));
        out += "</h2>\n<ul class=\"list\">\n";
        const turns7 = $.loop($.iterate(["environment", "safety_hazard", "nutrition", "hygiene", "mobility_falls", "medication", "cognition_mood", "caregiver", "social", "finances", "service_delivery", "rights_dignity", "pets", "utilities"]));
        for (const item8 of turns7) {
          const l_1_loop = turns7;
          let l_1_category = item8;
          let l_1_label_of = context.resolve("label_of");
          out += "<li><a class=\"item\" href=\"";
          out += $.print($.known(l_0_here, "here"));
          out += "/observe/";
          out += $.print(l_1_category);
          out += "\"><span class=\"say\">";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["observation", "category", l_1_category]));
          out += "</span>\n";
          const turns10 = $.loop($.iterate($.known(l_0_observations, "observations")).filter((item9) => { let l_2_seen = item9; return $.compare($.attribute(l_2_seen, "category"), ["eq", () => l_1_category]); }));
          for (const item11 of turns10) {
            const l_2_loop = turns10;
            let l_2_seen = item11;
            if ($.truth($.attribute(l_2_loop, "first"))) {
              out += "<span class=\"flag\">";
              out += $.print($.call($.known(l_0_icon, "icon"), ["check"]));
              out += " ";
              out += $.print($.attribute(l_2_loop, "length"));
              out += "</span>";
            }
          }
          out += "<span class=\"go\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
          out += "</span></a></li>\n";
        }
        out += "</ul>\n</section>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Ask and agree"]));
        out += "</h2>\n<ul class=\"list\">\n<li><a class=\"item\" href=\"";
        out += $.print($.known(l_0_here, "here"));
        out += "/assessment\"><span class=\"say\"><span>";
        out += $.print($.call($.known(l_0__, "_"), ["Follow-up assessment"]));
        out += "</span><span class=\"why\">";
        out += $.print($.call($.known(l_0__, "_"), ["Ten questions, last answers beside the new ones"]));
        out += "</span></span><span class=\"go\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
        out += "</span></a></li>\n";
        for (const item12 of $.iterate($.known(l_0_goals, "goals"))) {
          let l_1_goal = item12;
          let l_1_label_of = context.resolve("label_of");
          out += "<li><a class=\"item\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/goals/";
          out += $.print($.attribute(l_1_goal, "id"));
          out += "\"><span class=\"say\"><span>“";
          out += $.print($.attribute(l_1_goal, "statement"));
          out += "”</span><span class=\"why\">";
          if ($.truth($.attribute(l_1_goal, "achievement"))) {
            out += $.print($.call($.known(l_1_label_of, "label_of"), ["goal", "achievement", $.attribute(l_1_goal, "achievement")]));
          } else {
            out += $.print($.call($.known(l_0__, "_"), ["nothing said yet"]));
          }
          out += "</span></span><span class=\"go\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
          out += "</span></a></li>\n";
        }
        out += "</ul>\n</section>\n<div class=\"finish\"><div class=\"acts\"><a class=\"btn\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "\">";
        out += $.print($.call($.known(l_0__, "_"), ["The whole person"]));
        out += "</a><a class=\"btn main\" href=\"";
        out += $.print($.known(l_0_here, "here"));
        out += "/end\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["door-open"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["End the visit"]));
        out += "</a></div></div>\n";
        return out;
      },
    },
  },
  "client.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_empty;
      let l_0_fact;
      let l_0_more;
      let l_0_mark;
      let l_0_unsafe_mark;
      let l_0_name_of;
      let l_0_address_line;
      let l_0_ways_to_reach;
      let l_0_hazards_first;
      let l_0_client_flags;
      let l_0_visit_row;
      let l_0_goal_card;
      let l_0_task_row;
      let l_0_thread;
      let l_0_trend_line;
      const parent = context.extend("layout.html");
      const module11 = context.import("parts/pieces.html", { "address_line": l_0_address_line, "back": l_0_back, "client_flags": l_0_client_flags, "empty": l_0_empty, "fact": l_0_fact, "goal_card": l_0_goal_card, "hazards_first": l_0_hazards_first, "icon": l_0_icon, "mark": l_0_mark, "more": l_0_more, "name_of": l_0_name_of, "task_row": l_0_task_row, "thread": l_0_thread, "trend_line": l_0_trend_line, "unsafe_mark": l_0_unsafe_mark, "visit_row": l_0_visit_row, "ways_to_reach": l_0_ways_to_reach });
      l_0_icon = $.attribute(module11, "icon");
      l_0_back = $.attribute(module11, "back");
      l_0_empty = $.attribute(module11, "empty");
      l_0_fact = $.attribute(module11, "fact");
      l_0_more = $.attribute(module11, "more");
      l_0_mark = $.attribute(module11, "mark");
      l_0_unsafe_mark = $.attribute(module11, "unsafe_mark");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty, "fact": l_0_fact, "more": l_0_more, "mark": l_0_mark, "unsafe_mark": l_0_unsafe_mark });
      const module12 = context.import("parts/people.html", { "address_line": l_0_address_line, "back": l_0_back, "client_flags": l_0_client_flags, "empty": l_0_empty, "fact": l_0_fact, "goal_card": l_0_goal_card, "hazards_first": l_0_hazards_first, "icon": l_0_icon, "mark": l_0_mark, "more": l_0_more, "name_of": l_0_name_of, "task_row": l_0_task_row, "thread": l_0_thread, "trend_line": l_0_trend_line, "unsafe_mark": l_0_unsafe_mark, "visit_row": l_0_visit_row, "ways_to_reach": l_0_ways_to_reach });
      l_0_name_of = $.attribute(module12, "name_of");
      l_0_address_line = $.attribute(module12, "address_line");
      l_0_ways_to_reach = $.attribute(module12, "ways_to_reach");
      l_0_hazards_first = $.attribute(module12, "hazards_first");
      l_0_client_flags = $.attribute(module12, "client_flags");
      context.keep({ "name_of": l_0_name_of, "address_line": l_0_address_line, "ways_to_reach": l_0_ways_to_reach, "hazards_first": l_0_hazards_first, "client_flags": l_0_client_flags });
      const module13 = context.import("parts/rows.html", { "address_line": l_0_address_line, "back": l_0_back, "client_flags": l_0_client_flags, "empty": l_0_empty, "fact": l_0_fact, "goal_card": l_0_goal_card, "hazards_first": l_0_hazards_first, "icon": l_0_icon, "mark": l_0_mark, "more": l_0_more, "name_of": l_0_name_of, "task_row": l_0_task_row, "thread": l_0_thread, "trend_line": l_0_trend_line, "unsafe_mark": l_0_unsafe_mark, "visit_row": l_0_visit_row, "ways_to_reach": l_0_ways_to_reach });
      l_0_visit_row = $.attribute(module13, "visit_row");
      l_0_goal_card = $.attribute(module13, "goal_card");
      l_0_task_row = $.attribute(module13, "task_row");
      l_0_thread = $.attribute(module13, "thread");
      context.keep({ "visit_row": l_0_visit_row, "goal_card": l_0_goal_card, "task_row": l_0_task_row, "thread": l_0_thread });
      const module14 = context.import("parts/pictures.html", { "address_line": l_0_address_line, "back": l_0_back, "client_flags": l_0_client_flags, "empty": l_0_empty, "fact": l_0_fact, "goal_card": l_0_goal_card, "hazards_first": l_0_hazards_first, "icon": l_0_icon, "mark": l_0_mark, "more": l_0_more, "name_of": l_0_name_of, "task_row": l_0_task_row, "thread": l_0_thread, "trend_line": l_0_trend_line, "unsafe_mark": l_0_unsafe_mark, "visit_row": l_0_visit_row, "ways_to_reach": l_0_ways_to_reach });
      l_0_trend_line = $.attribute(module14, "trend_line");
      context.keep({ "trend_line": l_0_trend_line });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0_client = context.resolve("client");
        out += $.print($.attribute($.known(l_0_client, "client"), "given_name"));
        out += " ";
        out += $.print($.attribute($.known(l_0_client, "client"), "family_name"));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0__ = context.resolve("_");
        let l_0_name_of = context.resolve("name_of");
        let l_0_client = context.resolve("client");
        let l_0_show_date = context.resolve("show_date");
        let l_0_client_flags = context.resolve("client_flags");
        let l_0_unsafe_mark = context.resolve("unsafe_mark");
        let l_0_icon = context.resolve("icon");
        let l_0_hazards = context.resolve("hazards");
        let l_0_hazards_first = context.resolve("hazards_first");
        let l_0_visits = context.resolve("visits");
        let l_0_empty = context.resolve("empty");
        let l_0_steps = context.resolve("steps");
        let l_0_more = context.resolve("more");
        let l_0_plans = context.resolve("plans");
        let l_0_goals = context.resolve("goals");
        let l_0_tasks = context.resolve("tasks");
        let l_0_ways_to_reach = context.resolve("ways_to_reach");
        let l_0_fact = context.resolve("fact");
        let l_0_address_line = context.resolve("address_line");
        let l_0_label_of = context.resolve("label_of");
        let l_0_mark = context.resolve("mark");
        let l_0_contacts = context.resolve("contacts");
        let l_0_trend = context.resolve("trend");
        let l_0_trend_line = context.resolve("trend_line");
        let l_0_members = context.resolve("members");
        let l_0_me = context.resolve("me");
        out += $.print($.call($.known(l_0_back, "back"), ["/clients", $.call($.known(l_0__, "_"), ["Clients"])]));
        out += "\n<header class=\"head\">\n<h1>";
        out += $.print($.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")]));
        out += "</h1>\n<p class=\"over\">";
        if ($.truth($.attribute($.known(l_0_client, "client"), "preferred_name"))) {
          out += $.print($.call($.known(l_0__, "_"), ["Likes to be called %(name)s"], { "name": $.attribute($.known(l_0_client, "client"), "preferred_name") }));
          out += " · ";
        }
        if ($.truth($.attribute($.known(l_0_client, "client"), "pronouns"))) {
          out += $.print($.attribute($.known(l_0_client, "client"), "pronouns"));
          out += " · ";
        }
        if ($.truth($.attribute($.known(l_0_client, "client"), "birth_date"))) {
          out += $.print($.call($.known(l_0__, "_"), ["born %(day)s"], { "day": $.call($.known(l_0_show_date, "show_date"), [$.attribute($.known(l_0_client, "client"), "birth_date")]) }));
        }
        out += "</p>\n<p class=\"flags\">";
        out += $.print($.call($.known(l_0_client_flags, "client_flags"), [$.known(l_0_client, "client")]));
        out += $.print($.call($.known(l_0_unsafe_mark, "unsafe_mark"), [$.known(l_0_client, "client")]));
        out += "</p>\n</header>\n";
        if ($.compare($.attribute($.known(l_0_client, "client"), "status"), ["eq", () => "closed"])) {
          out += "<div class=\"notice\"><strong>";
          out += $.print($.call($.known(l_0_icon, "icon"), ["info"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["This file is closed"]));
          out += "</strong><p>";
          out += $.print($.call($.known(l_0__, "_"), ["You can read everything. Your supervisor can open it again."]));
          out += "</p></div>\n";
        }
        if ($.truth($.known(l_0_hazards, "hazards"))) {
          out += "<section class=\"stack\" aria-label=\"";
          out += $.print($.call($.known(l_0__, "_"), ["Before the door opens"]));
          out += "\">";
          out += $.print($.call($.known(l_0_hazards_first, "hazards_first"), [$.known(l_0_hazards, "hazards")]));
          out += "</section>";
        }
        out += "<div class=\"acts part\">\n<a class=\"btn main\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/visits/new\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["calendar-plus"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Plan a visit"]));
        out += "</a>\n<a class=\"btn\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/notes/new\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["notebook-pen"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Write a note"]));
        out += "</a>\n</div>\n<div class=\"columns\">\n<div>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Next visits"]));
        out += "</h2>\n";
        if ($.truth($.known(l_0_visits, "visits"))) {
          out += "<ul class=\"list\">";
          for (const item1 of $.iterate($.known(l_0_visits, "visits"))) {
            let l_1_visit = item1;
            let l_1_visit_row = context.resolve("visit_row");
            out += $.print($.call($.known(l_1_visit_row, "visit_row"), [l_1_visit, $.known(l_0_client, "client")]));
          }
          out += "</ul>\n";
        } else {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["calendar-days"]), $.call($.known(l_0__, "_"), ["No visit is planned"]), $.call($.known(l_0__, "_"), ["Plan the next one, so that nobody has to wonder."])]));
          out += "</div>\n";
        }
        out += "</section>\n";
        if ($.truth($.known(l_0_steps, "steps"))) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["What was promised last"]));
          out += "</h2>\n<ul class=\"list\">\n";
          for (const item2 of $.iterate($.known(l_0_steps, "steps"))) {
            let l_1_step = item2;
            let l_1_show_when = context.resolve("show_when");
            out += "<li><div class=\"item\"><span class=\"say\"><span>";
            out += $.print($.attribute(l_1_step, "next_step"));
            out += "</span><span class=\"why\">";
            if ($.truth($.attribute(l_1_step, "next_step_on"))) {
              out += $.print($.call($.known(l_0__, "_"), ["by %(day)s"], { "day": $.call($.known(l_0_show_date, "show_date"), [$.attribute(l_1_step, "next_step_on")]) }));
              out += " · ";
            }
            out += $.print($.call($.known(l_0__, "_"), ["written %(when)s"], { "when": $.call($.known(l_1_show_when, "show_when"), [$.attribute(l_1_step, "happened_at")]) }));
            out += "</span></span></div></li>\n";
          }
          out += "</ul>\n</section>\n";
        }
        out += "<section class=\"part\"><div class=\"row\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Plan and goals"]));
        out += "</h2>";
        out += $.print($.call($.known(l_0_more, "more"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/plan"]), $.call($.known(l_0__, "_"), ["The whole plan"])]));
        out += "</div>\n";
        for (const item3 of $.iterate($.known(l_0_plans, "plans"))) {
          let l_1_plan = item3;
          out += "<p class=\"why\">";
          out += $.print($.attribute(l_1_plan, "title"));
          out += " · ";
          out += $.print($.call($.known(l_0_label_of, "label_of"), ["care_plan", "status", $.attribute(l_1_plan, "status")]));
          if ($.truth($.attribute(l_1_plan, "ends_on"))) {
            out += " · ";
            out += $.print($.call($.known(l_0__, "_"), ["until %(day)s"], { "day": $.call($.known(l_0_show_date, "show_date"), [$.attribute(l_1_plan, "ends_on")]) }));
          }
          out += "</p>\n";
        }
        let empty5 = true;
        for (const item4 of $.iterate($.known(l_0_goals, "goals"))) {
          let l_1_goal = item4;
          let l_1_goal_card = context.resolve("goal_card");
          out += $.print($.call($.known(l_1_goal_card, "goal_card"), [l_1_goal, $.known(l_0_client, "client")]));
          out += "\n";
          empty5 = false;
        }
        if (empty5) {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["target"]), $.call($.known(l_0__, "_"), ["No goal yet"]), $.call($.known(l_0__, "_"), ["A goal is written in the client’s own words."])]));
          out += "</div>\n";
        }
        out += "<div class=\"acts few\"><a class=\"btn plain\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/goals/new\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["plus"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Add a goal"]));
        out += "</a></div>\n</section>\n";
        if ($.truth($.known(l_0_tasks, "tasks"))) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["To do"]));
          out += "</h2>\n<ul class=\"list\">";
          for (const item6 of $.iterate($.known(l_0_tasks, "tasks"))) {
            let l_1_task = item6;
            let l_1_task_row = context.resolve("task_row");
            out += $.print($.call($.known(l_1_task_row, "task_row"), [l_1_task, $.known(l_0_client, "client")]));
          }
          out += "</ul>\n</section>\n";
        }
        out += "</div>\n<div>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Who and how to reach"]));
        out += "</h2>\n<div class=\"card\">\n";
        out += $.print($.call($.known(l_0_ways_to_reach, "ways_to_reach"), [$.known(l_0_client, "client")]));
        out += "\n<dl class=\"facts\">\n";
        out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["Address"]), $.filters.trim($.call($.known(l_0_address_line, "address_line"), [$.known(l_0_client, "client")]))]));
        out += "\n";
        out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["Household"]), $.attribute($.known(l_0_client, "client"), "household")]));
        out += "\n";
        if ($.truth($.attribute($.known(l_0_client, "client"), "primary_language"))) {
          out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["Language"]), $.call($.known(l_0_label_of, "label_of"), ["client", "primary_language", $.attribute($.known(l_0_client, "client"), "primary_language")])]));
        }
        if ($.truth($.attribute($.known(l_0_client, "client"), "decision_status"))) {
          out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["Who decides"]), $.call($.known(l_0_label_of, "label_of"), ["client", "decision_status", $.attribute($.known(l_0_client, "client"), "decision_status")])]));
        }
        if ($.truth($.attribute($.known(l_0_client, "client"), "communication_needs"))) {
          out += "<div><dt>";
          out += $.print($.call($.known(l_0__, "_"), ["Communication"]));
          out += "</dt><dd>";
          const turns7 = $.loop($.iterate($.attribute($.known(l_0_client, "client"), "communication_needs")));
          for (const item8 of turns7) {
            const l_1_loop = turns7;
            let l_1_need = item8;
            if (!$.truth($.attribute(l_1_loop, "first"))) {
              out += ", ";
            }
            out += $.print($.call($.known(l_0_label_of, "label_of"), ["client", "communication_needs", l_1_need]));
          }
          out += "</dd></div>";
        }
        out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["What matters"]), $.attribute($.known(l_0_client, "client"), "what_matters")]));
        out += "\n";
        if ($.truth($.attribute($.known(l_0_client, "client"), "started_on"))) {
          out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["With us since"]), $.call($.known(l_0_show_date, "show_date"), [$.attribute($.known(l_0_client, "client"), "started_on")])]));
        }
        out += "</dl>\n";
        out += $.print($.call($.known(l_0_mark, "mark"), [$.known(l_0_client, "client")]));
        out += "\n<div class=\"acts few\"><a class=\"btn plain\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/edit\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["pencil"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Correct this"]));
        out += "</a></div>\n</div>\n</section>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["People around"]));
        out += "</h2>\n";
        if ($.truth($.known(l_0_contacts, "contacts"))) {
          out += "<ul class=\"stack\">\n";
          for (const item9 of $.iterate($.known(l_0_contacts, "contacts"))) {
            let l_1_person = item9;
            out += "<li class=\"card\"><div class=\"row\"><span class=\"who\">";
            out += $.print($.attribute(l_1_person, "name"));
            out += "</span><span class=\"flag calm\">";
            if ($.truth($.attribute(l_1_person, "role"))) {
              out += $.print($.call($.known(l_0_label_of, "label_of"), ["contact_person", "role", $.attribute(l_1_person, "role")]));
            } else {
              out += $.print($.call($.known(l_0_label_of, "label_of"), ["contact_person", "circle", $.attribute(l_1_person, "circle")]));
            }
            out += "</span></div>\n";
            out += $.print($.call($.known(l_0_ways_to_reach, "ways_to_reach"), [l_1_person]));
            out += "\n";
            if ($.truth($.attribute(l_1_person, "share_level"))) {
              out += "<p class=\"why\">";
              out += $.print($.call($.known(l_0__, "_"), ["May know: %(what)s"], { "what": $.call($.known(l_0_label_of, "label_of"), ["contact_person", "share_level", $.attribute(l_1_person, "share_level")]) }));
              out += "</p>";
            }
            if ($.truth($.attribute(l_1_person, "remarks"))) {
              out += "<p class=\"told\">";
              out += $.print($.attribute(l_1_person, "remarks"));
              out += "</p>";
            }
            if ($.truth($.attribute(l_1_person, "also_client"))) {
              out += "<a href=\"/clients/";
              out += $.print($.attribute(l_1_person, "also_client"));
              out += "\">";
              out += $.print($.call($.known(l_0__, "_"), ["Also a client"]));
              out += "</a>";
            }
            out += $.print($.call($.known(l_0_unsafe_mark, "unsafe_mark"), [l_1_person]));
            out += "\n<div class=\"acts few\"><a class=\"btn plain\" href=\"/clients/";
            out += $.print($.attribute($.known(l_0_client, "client"), "id"));
            out += "/contacts/";
            out += $.print($.attribute(l_1_person, "id"));
            out += "\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["pencil"]));
            out += " ";
            out += $.print($.call($.known(l_0__, "_"), ["Correct this"]));
            out += "</a></div>\n</li>\n";
          }
          out += "</ul>\n";
        } else {
          out += "<p class=\"quiet\">";
          out += $.print($.call($.known(l_0__, "_"), ["Nobody is written down yet."]));
          out += "</p>";
        }
        out += "<div class=\"acts few\"><a class=\"btn plain\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/contacts/new\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["user-plus"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Add a person"]));
        out += "</a><a class=\"btn plain\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/hazards/new\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["shield-alert"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Add a warning"]));
        out += "</a></div>\n</section>\n";
        if ($.truth($.attribute($.known(l_0_trend, "trend"), "marks"))) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["How life is going"]));
          out += "</h2><div class=\"card\">";
          out += $.print($.call($.known(l_0_trend_line, "trend_line"), [$.known(l_0_trend, "trend")]));
          out += "</div></section>\n";
        }
        out += "<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Who works with %(name)s"], { "name": $.attribute($.known(l_0_client, "client"), "given_name") }));
        out += "</h2>\n<ul class=\"list\">\n";
        for (const item10 of $.iterate($.known(l_0_members, "members"))) {
          let l_1_member = item10;
          out += "<li><div class=\"item\"><span class=\"say\"><span>";
          if ($.truth($.attribute(l_1_member, "person"))) {
            out += $.print($.attribute($.attribute(l_1_member, "person"), "name"));
          } else {
            out += $.print($.call($.known(l_0__, "_"), ["Somebody of the agency"]));
          }
          out += "</span><span class=\"why\">";
          out += $.print($.call($.known(l_0_label_of, "label_of"), ["membership", "role", $.attribute(l_1_member, "role")]));
          if ($.truth($.attribute(l_1_member, "starts_on"))) {
            out += " · ";
            out += $.print($.call($.known(l_0__, "_"), ["since %(day)s"], { "day": $.call($.known(l_0_show_date, "show_date"), [$.attribute(l_1_member, "starts_on")]) }));
          }
          out += "</span>";
          if ($.truth($.attribute(l_1_member, "handover_note"))) {
            out += "<span class=\"told\">";
            out += $.print($.attribute(l_1_member, "handover_note"));
            out += "</span>";
          }
          out += "</span></div></li>\n";
        }
        out += "</ul>\n";
        if ($.compare($.attribute($.known(l_0_me, "me"), "role"), ["ne", () => "worker"])) {
          out += "<div class=\"acts few\"><a class=\"btn\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/hand-over\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["handshake"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Hand to another worker"]));
          out += "</a></div>";
        }
        out += "</section>\n</div>\n</div>\n<section class=\"part\"><h2 id=\"story\">";
        out += $.print($.call($.known(l_0__, "_"), ["What happened"]));
        out += "</h2>\n";
        out += context.block("timeline");
        out += "</section>\n";
        return out;
      },
      "timeline": function block(context, $) {
        let out = "";
        let l_0_client = context.resolve("client");
        let l_0_timeline = context.resolve("timeline");
        let l_0_thread = context.resolve("thread");
        let l_0_empty = context.resolve("empty");
        let l_0_icon = context.resolve("icon");
        let l_0__ = context.resolve("_");
        out += "<div id=\"timeline\" class=\"card\" hx-get=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/timeline\" hx-trigger=\"records from:body\" hx-swap=\"outerHTML\">\n";
        if ($.truth($.known(l_0_timeline, "timeline"))) {
          out += $.print($.call($.known(l_0_thread, "thread"), [$.known(l_0_timeline, "timeline"), $.known(l_0_client, "client")]));
        } else {
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["history"]), $.call($.known(l_0__, "_"), ["Nothing is written down yet"])]));
        }
        out += "</div>\n";
        return out;
      },
    },
  },
  "clients.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_empty;
      let l_0_unsafe_mark;
      let l_0_name_of;
      let l_0_address_line;
      let l_0_time_left;
      const parent = context.extend("layout.html");
      const module11 = context.import("parts/pieces.html", { "address_line": l_0_address_line, "empty": l_0_empty, "icon": l_0_icon, "name_of": l_0_name_of, "time_left": l_0_time_left, "unsafe_mark": l_0_unsafe_mark });
      l_0_icon = $.attribute(module11, "icon");
      l_0_empty = $.attribute(module11, "empty");
      l_0_unsafe_mark = $.attribute(module11, "unsafe_mark");
      context.keep({ "icon": l_0_icon, "empty": l_0_empty, "unsafe_mark": l_0_unsafe_mark });
      const module12 = context.import("parts/people.html", { "address_line": l_0_address_line, "empty": l_0_empty, "icon": l_0_icon, "name_of": l_0_name_of, "time_left": l_0_time_left, "unsafe_mark": l_0_unsafe_mark });
      l_0_name_of = $.attribute(module12, "name_of");
      l_0_address_line = $.attribute(module12, "address_line");
      context.keep({ "name_of": l_0_name_of, "address_line": l_0_address_line });
      const module13 = context.import("parts/rows.html", { "address_line": l_0_address_line, "empty": l_0_empty, "icon": l_0_icon, "name_of": l_0_name_of, "time_left": l_0_time_left, "unsafe_mark": l_0_unsafe_mark });
      l_0_time_left = $.attribute(module13, "time_left");
      context.keep({ "time_left": l_0_time_left });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Clients"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_query = context.resolve("query");
        let l_0_icon = context.resolve("icon");
        out += "<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Clients"]));
        out += "</h1></header>\n<form class=\"find\" action=\"/clients\" role=\"search\"><label class=\"unseen\" for=\"q\">";
        out += $.print($.call($.known(l_0__, "_"), ["Find a client by name"]));
        out += "</label>\n<input id=\"q\" name=\"q\" type=\"search\" value=\"";
        out += $.print($.filters.default($.attribute($.known(l_0_query, "query"), "q"), ""));
        out += "\" placeholder=\"";
        out += $.print($.call($.known(l_0__, "_"), ["Name or household"]));
        out += "\" autocomplete=\"off\" spellcheck=\"false\" hx-get=\"/clients\" hx-trigger=\"input changed delay:80ms\" hx-target=\"#results\" hx-swap=\"outerHTML\" hx-sync=\"this:replace\">\n<button class=\"btn\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["search"]));
        out += " <span class=\"unseen\">";
        out += $.print($.call($.known(l_0__, "_"), ["Find"]));
        out += "</span></button></form>\n";
        out += context.block("results");
        return out;
      },
      "results": function block(context, $) {
        let out = "";
        let l_0_ngettext = context.resolve("ngettext");
        let l_0_clients = context.resolve("clients");
        let l_0_query = context.resolve("query");
        let l_0_empty = context.resolve("empty");
        let l_0_icon = context.resolve("icon");
        let l_0__ = context.resolve("_");
        out += "<section id=\"results\" class=\"part\" aria-live=\"polite\">\n<h2>";
        out += $.print($.call($.known(l_0_ngettext, "ngettext"), ["%(count)s client", "%(count)s clients", $.filters.length($.known(l_0_clients, "clients"))], { "count": $.filters.length($.known(l_0_clients, "clients")) }));
        out += "</h2>\n";
        if ($.truth($.known(l_0_clients, "clients"))) {
          if (!$.truth($.filters.default($.attribute($.known(l_0_query, "query"), "q"), ""))) {
            out += "<p class=\"heat\" aria-hidden=\"true\">\n";
            for (const item1 of $.iterate($.known(l_0_clients, "clients"))) {
              let l_1_client = item1;
              let l_1_namespace = context.resolve("namespace");
              let l_1_ns;
              let l_1_due = context.resolve("due");
              l_1_ns = $.call($.known(l_1_namespace, "namespace"), [], { "level": "" });
              for (const item3 of $.iterate($.known(l_1_due, "due")).filter((item2) => { let l_2_item = item2; return $.compare($.attribute(l_2_item, "client"), ["eq", () => $.attribute(l_1_client, "id")]); })) {
                let l_2_item = item3;
                if ($.compare($.attribute(l_2_item, "days"), ["lt", () => 0])) {
                  $.setAttribute(l_1_ns, "level", "late");
                } else if ($.truth($.and($.compare($.attribute(l_2_item, "days"), ["lt", () => 8]), () => $.compare($.attribute($.known(l_1_ns, "ns"), "level"), ["ne", () => "late"])))) {
                  $.setAttribute(l_1_ns, "level", "soon");
                }
              }
              out += "<i";
              if ($.truth($.attribute($.known(l_1_ns, "ns"), "level"))) {
                out += " class=\"";
                out += $.print($.attribute($.known(l_1_ns, "ns"), "level"));
                out += "\"";
              }
              out += "></i>\n";
            }
            out += "</p>\n";
          }
          out += "<ul class=\"list\">\n";
          const turns4 = $.loop($.iterate($.known(l_0_clients, "clients")));
          for (const item5 of turns4) {
            const l_1_loop = turns4;
            let l_1_client = item5;
            let l_1_address_line = context.resolve("address_line");
            let l_1_hazards = context.resolve("hazards");
            let l_1_unsafe_mark = context.resolve("unsafe_mark");
            let l_1_due = context.resolve("due");
            out += "<li><a class=\"item\" href=\"/clients/";
            out += $.print($.attribute(l_1_client, "id"));
            out += "\">\n<span class=\"say\"><span class=\"who\">";
            out += $.print($.attribute(l_1_client, "family_name"));
            out += ", ";
            out += $.print($.attribute(l_1_client, "given_name"));
            out += "</span>\n<span class=\"why\">";
            if ($.truth($.attribute(l_1_client, "household"))) {
              out += $.print($.attribute(l_1_client, "household"));
              out += " · ";
            }
            out += $.print($.filters.trim($.call($.known(l_1_address_line, "address_line"), [l_1_client])));
            out += "</span>\n<span class=\"flags\">";
            for (const item7 of $.iterate($.known(l_1_hazards, "hazards")).filter((item6) => { let l_2_hazard = item6; return $.compare($.attribute(l_2_hazard, "case_file"), ["eq", () => $.attribute(l_1_client, "id")]); })) {
              let l_2_hazard = item7;
              let l_2_label_of = context.resolve("label_of");
              out += "<span class=\"flag danger\">";
              out += $.print($.call($.known(l_2_label_of, "label_of"), ["hazard", "hazard_type", $.attribute(l_2_hazard, "hazard_type")]));
              out += "</span>";
            }
            if ($.compare($.attribute(l_1_client, "status"), ["eq", () => "closed"])) {
              out += "<span class=\"flag calm\">";
              out += $.print($.call($.known(l_0__, "_"), ["Closed"]));
              out += "</span>";
            }
            out += $.print($.call($.known(l_1_unsafe_mark, "unsafe_mark"), [l_1_client]));
            out += "</span></span>\n<span class=\"end\">\n";
            const turns9 = $.loop($.iterate($.known(l_1_due, "due")).filter((item8) => { let l_2_item = item8; return $.compare($.attribute(l_2_item, "client"), ["eq", () => $.attribute(l_1_client, "id")]); }));
            for (const item10 of turns9) {
              const l_2_loop = turns9;
              let l_2_item = item10;
              let l_2_time_left = context.resolve("time_left");
              if ($.truth($.attribute(l_2_loop, "first"))) {
                out += "<span class=\"why\">";
                out += $.print($.call($.known(l_0__, "_"), [$.attribute(l_2_item, "title_id")]));
                out += "</span><span class=\"flag";
                if ($.compare($.attribute(l_2_item, "days"), ["lt", () => 0])) {
                  out += " danger";
                } else if ($.compare($.attribute(l_2_item, "days"), ["lt", () => 8])) {
                  out += " warn";
                } else {
                  out += " calm";
                }
                out += "\">";
                out += $.print($.filters.trim($.call($.known(l_2_time_left, "time_left"), [$.attribute(l_2_item, "days")])));
                out += "</span>";
              }
            }
            out += "</span>\n<span class=\"go\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
            out += "</span></a></li>\n";
          }
          out += "</ul>\n";
        } else if ($.truth($.filters.default($.attribute($.known(l_0_query, "query"), "q"), ""))) {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["search"]), $.call($.known(l_0__, "_"), ["Nobody by that name"]), $.call($.known(l_0__, "_"), ["Try the beginning of a name; accents and capitals do not matter."])]));
          out += "</div>\n";
        } else {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["users"]), $.call($.known(l_0__, "_"), ["Your caseload is empty"]), $.call($.known(l_0__, "_"), ["As soon as a client is yours, you find them here."])]));
          out += "</div>\n";
        }
        out += "</section>\n";
        return out;
      },
    },
  },
  "conflicts.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_empty;
      let l_0_unsettled_row;
      const parent = context.extend("layout.html");
      const module2 = context.import("parts/pieces.html", { "empty": l_0_empty, "icon": l_0_icon, "unsettled_row": l_0_unsettled_row });
      l_0_icon = $.attribute(module2, "icon");
      l_0_empty = $.attribute(module2, "empty");
      context.keep({ "icon": l_0_icon, "empty": l_0_empty });
      const module3 = context.import("parts/rows.html", { "empty": l_0_empty, "icon": l_0_icon, "unsettled_row": l_0_unsettled_row });
      l_0_unsettled_row = $.attribute(module3, "unsettled_row");
      context.keep({ "unsettled_row": l_0_unsettled_row });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Two versions"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_unsettled = context.resolve("unsettled");
        let l_0_empty = context.resolve("empty");
        let l_0_icon = context.resolve("icon");
        out += "<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Two versions"]));
        out += "</h1><p class=\"over\">";
        out += $.print($.call($.known(l_0__, "_"), ["Two people wrote something different without knowing of each other. Nobody did anything wrong; somebody has to choose."]));
        out += "</p></header>\n";
        if ($.truth($.known(l_0_unsettled, "unsettled"))) {
          out += "<ul class=\"list\">";
          for (const item1 of $.iterate($.known(l_0_unsettled, "unsettled"))) {
            let l_1_record = item1;
            let l_1_unsettled_row = context.resolve("unsettled_row");
            out += $.print($.call($.known(l_1_unsettled_row, "unsettled_row"), [l_1_record]));
          }
          out += "</ul>\n";
        } else {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["circle-check"]), $.call($.known(l_0__, "_"), ["Everybody agrees"]), $.call($.known(l_0__, "_"), ["Where two versions appear, they wait here side by side."])]));
          out += "</div>";
        }
        return out;
      },
    },
  },
  "due.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_empty;
      let l_0_due_row;
      let l_0_group;
      const parent = context.extend("layout.html");
      const module5 = context.import("parts/pieces.html", { "due_row": l_0_due_row, "empty": l_0_empty, "group": l_0_group, "icon": l_0_icon });
      l_0_icon = $.attribute(module5, "icon");
      l_0_empty = $.attribute(module5, "empty");
      context.keep({ "icon": l_0_icon, "empty": l_0_empty });
      const module6 = context.import("parts/rows.html", { "due_row": l_0_due_row, "empty": l_0_empty, "group": l_0_group, "icon": l_0_icon });
      l_0_due_row = $.attribute(module6, "due_row");
      context.keep({ "due_row": l_0_due_row });
      l_0_group = $.macro("group", ["title", "items"], false, (l_1_title, l_1_items) => {
        let out = "";
        if (l_1_title === undefined) {
          l_1_title = $.notProvided("title");
        }
        if (l_1_items === undefined) {
          l_1_items = $.notProvided("items");
        }
        if ($.truth(l_1_items)) {
          out += "<section class=\"part\"><h2>";
          out += $.print(l_1_title);
          out += "</h2><ul class=\"list\">";
          for (const item7 of $.iterate(l_1_items)) {
            let l_2_item = item7;
            let l_2_clients = context.resolve("clients");
            out += $.print($.call($.known(l_0_due_row, "due_row"), [l_2_item, $.known(l_2_clients, "clients")]));
          }
          out += "</ul></section>";
        }
        return out;
      });
      context.share({ "group": l_0_group });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Due"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_group = context.resolve("group");
        let l_0_due = context.resolve("due");
        let l_0_empty = context.resolve("empty");
        let l_0_icon = context.resolve("icon");
        out += "<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Due"]));
        out += "</h1><p class=\"over\">";
        out += $.print($.call($.known(l_0__, "_"), ["What comes next, soonest first. An item goes away by itself when it is done."]));
        out += "</p></header>\n";
        out += $.print($.call($.known(l_0_group, "group"), [$.call($.known(l_0__, "_"), ["Best done first"]), $.filters.list($.filters.select($.known(l_0_due, "due"), (item1) => $.tests.lt($.valueAt(item1, "days"), 0)))]));
        out += "\n";
        out += $.print($.call($.known(l_0_group, "group"), [$.call($.known(l_0__, "_"), ["In the next seven days"]), $.filters.list($.filters.select($.filters.select($.known(l_0_due, "due"), (item2) => $.tests.ge($.valueAt(item2, "days"), 0)), (item3) => $.tests.lt($.valueAt(item3, "days"), 8)))]));
        out += "\n";
        out += $.print($.call($.known(l_0_group, "group"), [$.call($.known(l_0__, "_"), ["Later"]), $.filters.list($.filters.select($.known(l_0_due, "due"), (item4) => $.tests.ge($.valueAt(item4, "days"), 8)))]));
        out += "\n";
        if (!$.truth($.known(l_0_due, "due"))) {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["circle-check"]), $.call($.known(l_0__, "_"), ["Nothing is due"]), $.call($.known(l_0__, "_"), ["What falls due next shows up here, with the reason."])]));
          out += "</div>";
        }
        return out;
      },
    },
  },
  "first_sync.html": {
    *root(context, $) {
      const parent = context.extend("bare.html");
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Your caseload is coming"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += "<h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Your caseload is coming"]));
        out += "</h1>\n<p>";
        out += $.print($.call($.known(l_0__, "_"), ["Today and your clients come first. You can start as soon as they are here; the rest follows by itself."]));
        out += "</p>\n";
        out += context.block("progress");
        return out;
      },
      "progress": function block(context, $) {
        let out = "";
        let l_0_progress = context.resolve("progress");
        let l_0__ = context.resolve("_");
        let l_0_ngettext = context.resolve("ngettext");
        out += "<div id=\"progress\" role=\"status\"";
        if (!$.truth($.attribute($.known(l_0_progress, "progress"), "complete"))) {
          out += " hx-get=\"/first-sync/progress\" hx-trigger=\"every 1s\" hx-swap=\"outerHTML\"";
        }
        out += ">\n";
        if (!$.truth($.attribute($.known(l_0_progress, "progress"), "complete"))) {
          out += "<progress max=\"";
          out += $.print($.add($.attribute($.known(l_0_progress, "progress"), "received"), $.attribute($.known(l_0_progress, "progress"), "remaining")));
          out += "\" value=\"";
          out += $.print($.attribute($.known(l_0_progress, "progress"), "received"));
          out += "\" aria-label=\"";
          out += $.print($.call($.known(l_0__, "_"), ["Your caseload is coming"]));
          out += "\"></progress>";
        }
        out += "<p>";
        if ($.truth($.attribute($.known(l_0_progress, "progress"), "complete"))) {
          out += $.print($.call($.known(l_0__, "_"), ["Everything is here."]));
        } else {
          out += $.print($.call($.known(l_0_ngettext, "ngettext"), ["%(num)s record is here, %(rest)s to come", "%(num)s records are here, %(rest)s to come", $.attribute($.known(l_0_progress, "progress"), "received")], { "num": $.attribute($.known(l_0_progress, "progress"), "received"), "rest": $.attribute($.known(l_0_progress, "progress"), "remaining") }));
        }
        out += "</p>\n<p class=\"acts\"><a class=\"btn main\" href=\"/\">";
        out += $.print($.call($.known(l_0__, "_"), ["Start with Today"]));
        out += "</a></p>\n</div>\n";
        return out;
      },
    },
  },
  "form_page.html": {
    *root(context, $) {
      let l_0_back;
      let l_0_name_of;
      let l_0_client_flags;
      let l_0_whole_form;
      const parent = context.extend("layout.html");
      const module1 = context.import("parts/pieces.html", { "back": l_0_back, "client_flags": l_0_client_flags, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_back = $.attribute(module1, "back");
      context.keep({ "back": l_0_back });
      const module2 = context.import("parts/people.html", { "back": l_0_back, "client_flags": l_0_client_flags, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_name_of = $.attribute(module2, "name_of");
      l_0_client_flags = $.attribute(module2, "client_flags");
      context.keep({ "name_of": l_0_name_of, "client_flags": l_0_client_flags });
      const module3 = context.import("parts/forms.html", { "back": l_0_back, "client_flags": l_0_client_flags, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_whole_form = $.attribute(module3, "whole_form");
      context.keep({ "whole_form": l_0_whole_form });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0_form = context.resolve("form");
        let l_0__ = context.resolve("_");
        let l_0_page = context.resolve("page");
        if ($.truth($.attribute($.known(l_0_form, "form"), "errors"))) {
          out += $.print($.call($.known(l_0__, "_"), ["Please check"]));
          out += ": ";
        }
        out += $.print($.call($.known(l_0__, "_"), [$.attribute($.known(l_0_page, "page"), "title")]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_client = context.resolve("client");
        let l_0_back = context.resolve("back");
        let l_0_name_of = context.resolve("name_of");
        let l_0__ = context.resolve("_");
        let l_0_page = context.resolve("page");
        let l_0_whole_form = context.resolve("whole_form");
        let l_0_form = context.resolve("form");
        if ($.tests.defined($.known(l_0_client, "client"))) {
          out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id")]), $.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])]));
        } else {
          out += $.print($.call($.known(l_0_back, "back"), ["/clients", $.call($.known(l_0__, "_"), ["Clients"])]));
        }
        out += "<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), [$.attribute($.known(l_0_page, "page"), "title")]));
        out += "</h1></header>\n";
        out += $.print($.call($.known(l_0_whole_form, "whole_form"), [$.known(l_0_form, "form"), $.call($.known(l_0__, "_"), ["Save"])]));
        out += "\n";
        return out;
      },
    },
  },
  "goal.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_mark;
      let l_0_name_of;
      let l_0_whole_form;
      const parent = context.extend("layout.html");
      const module1 = context.import("parts/pieces.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_icon = $.attribute(module1, "icon");
      l_0_back = $.attribute(module1, "back");
      l_0_mark = $.attribute(module1, "mark");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "mark": l_0_mark });
      const module2 = context.import("parts/people.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_name_of = $.attribute(module2, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module3 = context.import("parts/forms.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_whole_form = $.attribute(module3, "whole_form");
      context.keep({ "whole_form": l_0_whole_form });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0_form = context.resolve("form");
        let l_0__ = context.resolve("_");
        if ($.truth($.attribute($.known(l_0_form, "form"), "errors"))) {
          out += $.print($.call($.known(l_0__, "_"), ["Please check"]));
          out += ": ";
        }
        out += $.print($.call($.known(l_0__, "_"), ["What moved?"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0_client = context.resolve("client");
        let l_0__ = context.resolve("_");
        let l_0_name_of = context.resolve("name_of");
        let l_0_goal = context.resolve("goal");
        let l_0_label_of = context.resolve("label_of");
        let l_0_show_date = context.resolve("show_date");
        let l_0_icon = context.resolve("icon");
        let l_0_mark = context.resolve("mark");
        let l_0_whole_form = context.resolve("whole_form");
        let l_0_form = context.resolve("form");
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/plan"]), $.call($.known(l_0__, "_"), ["The plan of %(name)s"], { "name": $.filters.trim($.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])) })]));
        out += "\n<header class=\"head\"><p class=\"over\">";
        out += $.print($.call($.known(l_0__, "_"), ["What moved?"]));
        out += "</p><h1>“";
        out += $.print($.attribute($.known(l_0_goal, "goal"), "statement"));
        out += "”</h1>\n<p class=\"flags\">";
        if ($.truth($.attribute($.known(l_0_goal, "goal"), "domain"))) {
          out += "<span class=\"flag calm\">";
          out += $.print($.call($.known(l_0_label_of, "label_of"), ["goal", "domain", $.attribute($.known(l_0_goal, "goal"), "domain")]));
          out += "</span>";
        }
        if ($.truth($.attribute($.known(l_0_goal, "goal"), "target_on"))) {
          out += "<span class=\"flag calm\">";
          out += $.print($.call($.known(l_0__, "_"), ["by %(day)s"], { "day": $.call($.known(l_0_show_date, "show_date"), [$.attribute($.known(l_0_goal, "goal"), "target_on")]) }));
          out += "</span>";
        }
        if ($.truth($.attribute($.known(l_0_goal, "goal"), "conflicts"))) {
          out += "<a class=\"flag warn\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/settle/goal/";
          out += $.print($.attribute($.known(l_0_goal, "goal"), "id"));
          out += "\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["arrow-left-right"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Two versions"]));
          out += "</a>";
        }
        out += "</p>\n";
        if ($.truth($.attribute($.known(l_0_goal, "goal"), "measure"))) {
          out += "<p class=\"why\">";
          out += $.print($.call($.known(l_0__, "_"), ["How we will know: %(what)s"], { "what": $.attribute($.known(l_0_goal, "goal"), "measure") }));
          out += "</p>";
        }
        out += $.print($.call($.known(l_0_mark, "mark"), [$.known(l_0_goal, "goal")]));
        out += "\n<div class=\"acts few\"><a class=\"btn plain\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/goals/";
        out += $.print($.attribute($.known(l_0_goal, "goal"), "id"));
        out += "/revise\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["pencil"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Revise the goal itself"]));
        out += "</a></div>\n</header>\n";
        out += $.print($.call($.known(l_0_whole_form, "whole_form"), [$.known(l_0_form, "form"), $.call($.known(l_0__, "_"), ["Save"]), $.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/plan"])]));
        out += "\n";
        return out;
      },
    },
  },
  "install.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      const parent = context.extend("layout.html");
      const module1 = context.import("parts/pieces.html", { "back": l_0_back, "icon": l_0_icon });
      l_0_icon = $.attribute(module1, "icon");
      l_0_back = $.attribute(module1, "back");
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Put Doorstep on your home screen"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0__ = context.resolve("_");
        let l_0_icon = context.resolve("icon");
        out += $.print($.call($.known(l_0_back, "back"), ["/me", $.call($.known(l_0__, "_"), ["Me"])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Put Doorstep on your home screen"]));
        out += "</h1><p class=\"over\">";
        out += $.print($.call($.known(l_0__, "_"), ["It then opens like any app, with or without a signal, and the phone keeps what you wrote."]));
        out += "</p></header>\n<p class=\"acts few\"><button class=\"btn main\" type=\"button\" id=\"install\" hidden>";
        out += $.print($.call($.known(l_0_icon, "icon"), ["download"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Install now"]));
        out += "</button></p>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["On an iPhone or iPad, in Safari"]));
        out += "</h2>\n<ol class=\"steps card\">\n<li><p>";
        out += $.print($.call($.known(l_0__, "_"), ["Tap the Share button at the foot of the screen."]));
        out += "</p><svg class=\"picture\" viewBox=\"0 0 240 60\" aria-hidden=\"true\"><rect x=\"1\" y=\"1\" width=\"238\" height=\"58\" rx=\"10\" class=\"frame\"></rect><g class=\"pale\"><path d=\"M28 22l-8 8 8 8M66 22l8 8-8 8\"></path></g><g class=\"strong\"><path d=\"M120 16v22M112 23l8-8 8 8M110 30h-4v16h28V30h-4\"></path></g><g class=\"pale\"><path d=\"M164 18h16v24h-16zM208 18h16v24h-16z\"></path></g></svg></li>\n<li><p>";
        out += $.print($.call($.known(l_0__, "_"), ["Scroll down and tap “Add to Home Screen”."]));
        out += "</p><svg class=\"picture\" viewBox=\"0 0 240 60\" aria-hidden=\"true\"><rect x=\"1\" y=\"1\" width=\"238\" height=\"58\" rx=\"10\" class=\"frame\"></rect><g class=\"pale\"><path d=\"M20 30h130\"></path></g><g class=\"strong\"><rect x=\"196\" y=\"18\" width=\"24\" height=\"24\" rx=\"5\"></rect><path d=\"M208 24v12M202 30h12\"></path></g></svg></li>\n<li><p>";
        out += $.print($.call($.known(l_0__, "_"), ["Tap “Add”. The door is now on your home screen; open Doorstep from there."]));
        out += "</p><svg class=\"picture\" viewBox=\"0 0 240 70\" aria-hidden=\"true\"><rect x=\"1\" y=\"1\" width=\"238\" height=\"68\" rx=\"10\" class=\"frame\"></rect><g class=\"pale\"><rect x=\"24\" y=\"17\" width=\"36\" height=\"36\" rx=\"9\"></rect><rect x=\"180\" y=\"17\" width=\"36\" height=\"36\" rx=\"9\"></rect></g><g class=\"strong\"><rect x=\"102\" y=\"17\" width=\"36\" height=\"36\" rx=\"9\"></rect><path d=\"M112 46V33a8 8 0 0 1 16 0v13M108 46h24\"></path></g></svg></li>\n</ol></section>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["On an Android phone, in Chrome"]));
        out += "</h2>\n<ol class=\"steps card\"><li><p>";
        out += $.print($.call($.known(l_0__, "_"), ["Open the menu with the three dots."]));
        out += "</p></li><li><p>";
        out += $.print($.call($.known(l_0__, "_"), ["Tap “Add to Home screen”, then “Install”."]));
        out += "</p></li></ol></section>\n";
        return out;
      },
    },
  },
  "layout.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_waiting_sentence;
      const parent = context.extend("skeleton.html");
      const module1 = context.import("parts/pieces.html", { "icon": l_0_icon, "waiting_sentence": l_0_waiting_sentence });
      l_0_icon = $.attribute(module1, "icon");
      context.keep({ "icon": l_0_icon });
      const module2 = context.import("parts/waiting.html", { "icon": l_0_icon, "waiting_sentence": l_0_waiting_sentence });
      l_0_waiting_sentence = $.attribute(module2, "waiting_sentence");
      context.keep({ "waiting_sentence": l_0_waiting_sentence });
      yield* parent.root(context, $);
    },
    blocks: {
      "body": function block(context, $) {
        let out = "";
        let l_0_me = context.resolve("me");
        let l_0__ = context.resolve("_");
        let l_0_waiting_sentence = context.resolve("waiting_sentence");
        let l_0_waiting = context.resolve("waiting");
        let l_0_page = context.resolve("page");
        out += "<body data-worker=\"";
        out += $.print($.attribute($.known(l_0_me, "me"), "id"));
        out += "\" data-role=\"";
        out += $.print($.attribute($.known(l_0_me, "me"), "role"));
        out += "\" hx-boost:inherited=\"true\">\n<a class=\"skip\" href=\"#main\">";
        out += $.print($.call($.known(l_0__, "_"), ["Skip to what matters"]));
        out += "</a>\n<div class=\"shell\">\n<div id=\"waiting\" class=\"waiting screen\" role=\"status\" hx-get=\"/-/waiting\" hx-trigger=\"waiting from:body\" hx-swap=\"innerHTML\">";
        out += $.print($.call($.known(l_0_waiting_sentence, "waiting_sentence"), [$.known(l_0_waiting, "waiting")]));
        out += "</div>\n<div id=\"offers\" class=\"screen\" aria-live=\"polite\"></div>\n";
        out += context.include("parts/offers.html", {});
        out += context.include("parts/places.html", {});
        out += "<main id=\"main\" tabindex=\"-1\"";
        if ($.compare($.attribute($.known(l_0_page, "page"), "name"), ["in", () => ["sync_centre", "install_help", "language"]])) {
          out += " class=\"plain\"";
        }
        out += ">\n";
        out += context.block("main");
        out += "</main>\n</div>\n</body>\n";
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        return out;
      },
    },
  },
  "me.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_waiting_sentence;
      const parent = context.extend("layout.html");
      const module1 = context.import("parts/pieces.html", { "icon": l_0_icon, "waiting_sentence": l_0_waiting_sentence });
      l_0_icon = $.attribute(module1, "icon");
      context.keep({ "icon": l_0_icon });
      const module2 = context.import("parts/waiting.html", { "icon": l_0_icon, "waiting_sentence": l_0_waiting_sentence });
      l_0_waiting_sentence = $.attribute(module2, "waiting_sentence");
      context.keep({ "waiting_sentence": l_0_waiting_sentence });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Me"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_me = context.resolve("me");
        let l_0_label_of = context.resolve("label_of");
        let l_0_icon = context.resolve("icon");
        let l_0__ = context.resolve("_");
        let l_0_language = context.resolve("language");
        let l_0_waiting = context.resolve("waiting");
        out += "<header class=\"head\"><h1>";
        out += $.print($.attribute($.known(l_0_me, "me"), "name"));
        out += "</h1><p class=\"over\">";
        out += $.print($.call($.known(l_0_label_of, "label_of"), ["worker", "role", $.attribute($.known(l_0_me, "me"), "role")]));
        if ($.truth($.attribute($.known(l_0_me, "me"), "credential"))) {
          out += " · ";
          out += $.print($.attribute($.known(l_0_me, "me"), "credential"));
        }
        out += "</p></header>\n<ul class=\"list\">\n<li><a class=\"item\" href=\"/me/phone\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["smartphone"]));
        out += "<span class=\"say\"><b>";
        out += $.print($.call($.known(l_0__, "_"), ["This phone"]));
        out += "</b><span class=\"why\">";
        out += $.print($.call($.known(l_0__, "_"), ["What waits, what needs you, and when the office was last reached"]));
        out += "</span></span><span class=\"go\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
        out += "</span></a></li>\n<li><a class=\"item\" href=\"/conflicts\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["arrow-left-right"]));
        out += "<span class=\"say\"><b>";
        out += $.print($.call($.known(l_0__, "_"), ["Two versions"]));
        out += "</b><span class=\"why\">";
        out += $.print($.call($.known(l_0__, "_"), ["Where two people wrote something different"]));
        out += "</span></span><span class=\"go\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
        out += "</span></a></li>\n<li><a class=\"item\" href=\"/me/install\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["download"]));
        out += "<span class=\"say\"><b>";
        out += $.print($.call($.known(l_0__, "_"), ["Put Doorstep on your home screen"]));
        out += "</b><span class=\"why\">";
        out += $.print($.call($.known(l_0__, "_"), ["So that it opens without a signal and keeps what you wrote"]));
        out += "</span></span><span class=\"go\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
        out += "</span></a></li>\n</ul>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0_icon, "icon"), ["languages"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Language"]));
        out += "</h2>\n<form class=\"acts few\" method=\"post\" action=\"/me/language\" aria-label=\"";
        out += $.print($.call($.known(l_0__, "_"), ["Language"]));
        out += "\">\n<button class=\"btn";
        if ($.compare($.known(l_0_language, "language"), ["eq", () => "en"])) {
          out += " main";
        }
        out += "\" name=\"language\" value=\"en\" lang=\"en\"";
        if ($.compare($.known(l_0_language, "language"), ["eq", () => "en"])) {
          out += " aria-pressed=\"true\"";
        }
        out += ">English</button>\n<button class=\"btn";
        if ($.compare($.known(l_0_language, "language"), ["eq", () => "es"])) {
          out += " main";
        }
        out += "\" name=\"language\" value=\"es\" lang=\"es\"";
        if ($.compare($.known(l_0_language, "language"), ["eq", () => "es"])) {
          out += " aria-pressed=\"true\"";
        }
        out += ">Español</button>\n</form></section>\n<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Finish"]));
        out += "</h2>\n<div class=\"card\"><p>";
        if ($.truth($.attribute($.known(l_0_waiting, "waiting"), "count"))) {
          out += $.print($.call($.known(l_0__, "_"), ["Signing out keeps what waits on this phone. It goes to the office when you sign in again."]));
        } else {
          out += $.print($.call($.known(l_0__, "_"), ["Signing out leaves nothing behind that others could open."]));
        }
        out += "</p>\n<form method=\"post\" action=\"/logout\" hx-boost=\"false\"><button class=\"btn danger\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["log-out"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Sign out"]));
        out += "</button></form></div></section>\n";
        return out;
      },
    },
  },
  "new.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_way;
      const parent = context.extend("layout.html");
      const module1 = context.import("parts/pieces.html", { "icon": l_0_icon, "way": l_0_way });
      l_0_icon = $.attribute(module1, "icon");
      context.keep({ "icon": l_0_icon });
      l_0_way = $.macro("way", ["href", "drawing", "title", "text"], false, (l_1_href, l_1_drawing, l_1_title, l_1_text) => {
        let out = "";
        if (l_1_href === undefined) {
          l_1_href = $.notProvided("href");
        }
        if (l_1_drawing === undefined) {
          l_1_drawing = $.notProvided("drawing");
        }
        if (l_1_title === undefined) {
          l_1_title = $.notProvided("title");
        }
        if (l_1_text === undefined) {
          l_1_text = $.notProvided("text");
        }
        out += "<li><a class=\"item\" href=\"";
        out += $.print(l_1_href);
        out += "\">";
        out += $.print(l_1_drawing);
        out += "<span class=\"say\"><b>";
        out += $.print(l_1_title);
        out += "</b><span class=\"why\">";
        out += $.print(l_1_text);
        out += "</span></span><span class=\"go\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
        out += "</span></a></li>\n";
        return out;
      });
      context.share({ "way": l_0_way });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["New"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_way = context.resolve("way");
        let l_0_icon = context.resolve("icon");
        out += "<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["What do you want to write down?"]));
        out += "</h1></header>\n<ul class=\"list\">\n";
        out += $.print($.call($.known(l_0_way, "way"), ["/new/note", $.call($.known(l_0_icon, "icon"), ["notebook-pen"]), $.call($.known(l_0__, "_"), ["A note"]), $.call($.known(l_0__, "_"), ["A phone call, a meeting, something you heard"])]));
        out += "\n";
        out += $.print($.call($.known(l_0_way, "way"), ["/new/visit", $.call($.known(l_0_icon, "icon"), ["calendar-plus"]), $.call($.known(l_0__, "_"), ["A visit"]), $.call($.known(l_0__, "_"), ["Plan it, or start it now"])]));
        out += "\n";
        out += $.print($.call($.known(l_0_way, "way"), ["/new/task", $.call($.known(l_0_icon, "icon"), ["handshake"]), $.call($.known(l_0__, "_"), ["A promise"]), $.call($.known(l_0__, "_"), ["Something to do until a day"])]));
        out += "\n";
        out += $.print($.call($.known(l_0_way, "way"), ["/new/client", $.call($.known(l_0_icon, "icon"), ["user-plus"]), $.call($.known(l_0__, "_"), ["A client"]), $.call($.known(l_0__, "_"), ["Somebody new to you"])]));
        out += "\n</ul>\n";
        return out;
      },
    },
  },
  "new_for.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_empty;
      let l_0_address_line;
      const parent = context.extend("layout.html");
      const module2 = context.import("parts/pieces.html", { "address_line": l_0_address_line, "back": l_0_back, "empty": l_0_empty, "icon": l_0_icon });
      l_0_icon = $.attribute(module2, "icon");
      l_0_back = $.attribute(module2, "back");
      l_0_empty = $.attribute(module2, "empty");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty });
      const module3 = context.import("parts/people.html", { "address_line": l_0_address_line, "back": l_0_back, "empty": l_0_empty, "icon": l_0_icon });
      l_0_address_line = $.attribute(module3, "address_line");
      context.keep({ "address_line": l_0_address_line });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_page = context.resolve("page");
        out += $.print($.call($.known(l_0__, "_"), [$.attribute($.known(l_0_page, "page"), "title")]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0__ = context.resolve("_");
        let l_0_page = context.resolve("page");
        let l_0_path = context.resolve("path");
        let l_0_query = context.resolve("query");
        let l_0_icon = context.resolve("icon");
        out += $.print($.call($.known(l_0_back, "back"), ["/new", $.call($.known(l_0__, "_"), ["New"])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), [$.attribute($.known(l_0_page, "page"), "title")]));
        out += "</h1><p class=\"over\">";
        out += $.print($.call($.known(l_0__, "_"), ["For whom?"]));
        out += "</p></header>\n<form class=\"find\" action=\"";
        out += $.print($.known(l_0_path, "path"));
        out += "\" role=\"search\"><label class=\"unseen\" for=\"q\">";
        out += $.print($.call($.known(l_0__, "_"), ["Find a client by name"]));
        out += "</label>\n<input id=\"q\" name=\"q\" type=\"search\" value=\"";
        out += $.print($.filters.default($.attribute($.known(l_0_query, "query"), "q"), ""));
        out += "\" placeholder=\"";
        out += $.print($.call($.known(l_0__, "_"), ["Name or household"]));
        out += "\" autocomplete=\"off\" spellcheck=\"false\" hx-get=\"";
        out += $.print($.known(l_0_path, "path"));
        out += "\" hx-trigger=\"input changed delay:80ms\" hx-target=\"#results\" hx-swap=\"outerHTML\">\n<button class=\"btn\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["search"]));
        out += " <span class=\"unseen\">";
        out += $.print($.call($.known(l_0__, "_"), ["Find"]));
        out += "</span></button></form>\n";
        out += context.block("results");
        return out;
      },
      "results": function block(context, $) {
        let out = "";
        let l_0_ending;
        let l_0_clients = context.resolve("clients");
        let l_0_empty = context.resolve("empty");
        let l_0_icon = context.resolve("icon");
        let l_0__ = context.resolve("_");
        l_0_ending = $.dict([["new_visit", "visits"], ["new_note", "notes"], ["new_task", "tasks"]]);
        out += "<section id=\"results\" class=\"part\" aria-live=\"polite\">\n";
        if ($.truth($.known(l_0_clients, "clients"))) {
          out += "<ul class=\"list\">";
          for (const item1 of $.iterate($.known(l_0_clients, "clients"))) {
            let l_1_client = item1;
            let l_1_page = context.resolve("page");
            let l_1_address_line = context.resolve("address_line");
            out += "<li><a class=\"item\" href=\"/clients/";
            out += $.print($.attribute(l_1_client, "id"));
            out += "/";
            out += $.print($.item($.known(l_0_ending, "ending"), $.attribute($.known(l_1_page, "page"), "name")));
            out += "/new\"><span class=\"say\"><span class=\"who\">";
            out += $.print($.attribute(l_1_client, "family_name"));
            out += ", ";
            out += $.print($.attribute(l_1_client, "given_name"));
            out += "</span><span class=\"why\">";
            out += $.print($.filters.trim($.call($.known(l_1_address_line, "address_line"), [l_1_client])));
            out += "</span></span><span class=\"go\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
            out += "</span></a></li>";
          }
          out += "</ul>\n";
        } else {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["search"]), $.call($.known(l_0__, "_"), ["Nobody by that name"])]));
          out += "</div>\n";
        }
        out += "</section>\n";
        return out;
      },
    },
  },
  "note.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_mark;
      let l_0_unsafe_mark;
      let l_0_told;
      let l_0_name_of;
      let l_0_note_text;
      const parent = context.extend("layout.html");
      const module6 = context.import("parts/pieces.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "note_text": l_0_note_text, "told": l_0_told, "unsafe_mark": l_0_unsafe_mark });
      l_0_icon = $.attribute(module6, "icon");
      l_0_back = $.attribute(module6, "back");
      l_0_mark = $.attribute(module6, "mark");
      l_0_unsafe_mark = $.attribute(module6, "unsafe_mark");
      l_0_told = $.attribute(module6, "told");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "mark": l_0_mark, "unsafe_mark": l_0_unsafe_mark, "told": l_0_told });
      const module7 = context.import("parts/people.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "note_text": l_0_note_text, "told": l_0_told, "unsafe_mark": l_0_unsafe_mark });
      l_0_name_of = $.attribute(module7, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module8 = context.import("parts/note_text.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "note_text": l_0_note_text, "told": l_0_told, "unsafe_mark": l_0_unsafe_mark });
      l_0_note_text = $.attribute(module8, "note_text");
      context.keep({ "note_text": l_0_note_text });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_client = context.resolve("client");
        out += $.print($.call($.known(l_0__, "_"), ["Note"]));
        out += ", ";
        out += $.print($.attribute($.known(l_0_client, "client"), "given_name"));
        out += " ";
        out += $.print($.attribute($.known(l_0_client, "client"), "family_name"));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_client = context.resolve("client");
        let l_0_note = context.resolve("note");
        let l_0_here;
        let l_0_back = context.resolve("back");
        let l_0_name_of = context.resolve("name_of");
        let l_0__ = context.resolve("_");
        let l_0_show_day = context.resolve("show_day");
        let l_0_show_time = context.resolve("show_time");
        let l_0_signatures = context.resolve("signatures");
        let l_0_icon = context.resolve("icon");
        let l_0_mark = context.resolve("mark");
        let l_0_reviews = context.resolve("reviews");
        let l_0_note_text = context.resolve("note_text");
        let l_0_addenda = context.resolve("addenda");
        let l_0_me = context.resolve("me");
        l_0_here = $.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/notes/", $.attribute($.known(l_0_note, "note"), "id")]);
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id")]), $.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Note"]));
        out += "</h1>\n<p class=\"over\"><bdi>";
        out += $.print($.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")]));
        out += "</bdi> · ";
        out += $.print($.call($.known(l_0_show_day, "show_day"), [$.attribute($.known(l_0_note, "note"), "happened_at")]));
        out += ", ";
        out += $.print($.call($.known(l_0_show_time, "show_time"), [$.attribute($.known(l_0_note, "note"), "happened_at")]));
        out += "</p>\n<p class=\"flags\">\n";
        if ($.truth($.known(l_0_signatures, "signatures"))) {
          out += "<span class=\"flag\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["signature"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Signed"]));
          out += "</span>";
          if ($.truth($.attribute($.item($.known(l_0_signatures, "signatures"), 0), "late_entry"))) {
            out += "<span class=\"flag warn\">";
            out += $.print($.call($.known(l_0__, "_"), ["LATE ENTRY"]));
            out += "</span>";
          }
        } else {
          out += "<span class=\"flag warn\">";
          out += $.print($.call($.known(l_0__, "_"), ["Draft, not signed yet"]));
          out += "</span>";
        }
        if ($.truth($.attribute($.known(l_0_note, "note"), "conflicts"))) {
          out += "<a class=\"flag warn\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/settle/progress_note/";
          out += $.print($.attribute($.known(l_0_note, "note"), "id"));
          out += "\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["arrow-left-right"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Two versions"]));
          out += "</a>";
        }
        out += "</p>";
        out += $.print($.call($.known(l_0_mark, "mark"), [$.known(l_0_note, "note")]));
        out += "</header>\n";
        const turns1 = $.loop($.iterate($.known(l_0_reviews, "reviews")));
        for (const item2 of turns1) {
          const l_1_loop = turns1;
          let l_1_review = item2;
          let l_1_show_when = context.resolve("show_when");
          if ($.truth($.attribute(l_1_loop, "first"))) {
            out += "<div class=\"notice";
            if ($.compare($.attribute(l_1_review, "verdict"), ["eq", () => "returned"])) {
              out += " warn";
            }
            out += "\"><strong>";
            if ($.compare($.attribute(l_1_review, "verdict"), ["eq", () => "returned"])) {
              out += $.print($.call($.known(l_0_icon, "icon"), ["undo-2"]));
              out += " ";
              out += $.print($.call($.known(l_0__, "_"), ["Returned by %(name)s"], { "name": ($.truth($.attribute(l_1_review, "person")) ? $.attribute($.attribute(l_1_review, "person"), "name") : "") }));
            } else {
              out += $.print($.call($.known(l_0_icon, "icon"), ["circle-check"]));
              out += " ";
              out += $.print($.call($.known(l_0__, "_"), ["Approved by %(name)s"], { "name": ($.truth($.attribute(l_1_review, "person")) ? $.attribute($.attribute(l_1_review, "person"), "name") : "") }));
            }
            out += "</strong>\n";
            if ($.truth($.attribute(l_1_review, "comment"))) {
              out += "<p class=\"told\">";
              out += $.print($.attribute(l_1_review, "comment"));
              out += "</p>";
            }
            out += "<p class=\"why\">";
            out += $.print($.call($.known(l_1_show_when, "show_when"), [$.attribute(l_1_review, "reviewed_at")]));
            if ($.compare($.attribute(l_1_review, "seen"), ["ne", () => $.filters.string($.attribute($.known(l_0_note, "note"), "seq"))])) {
              out += " · ";
              out += $.print($.call($.known(l_0__, "_"), ["the note changed after that"]));
            }
            out += "</p></div>\n";
          }
        }
        out += "<article class=\"sheet\">\n";
        out += $.print($.call($.known(l_0_note_text, "note_text"), [$.known(l_0_note, "note")]));
        out += "\n";
        let empty4 = true;
        for (const item3 of $.iterate($.known(l_0_signatures, "signatures"))) {
          let l_1_signature = item3;
          out += "<footer><p><b>";
          out += $.print($.attribute(l_1_signature, "signer_name"));
          out += "</b>";
          if ($.truth($.attribute(l_1_signature, "credential"))) {
            out += ", ";
            out += $.print($.attribute(l_1_signature, "credential"));
          }
          out += "</p><p class=\"why\">";
          out += $.print($.call($.known(l_0__, "_"), ["signed %(when)s"], { "when": $.concat([$.call($.known(l_0_show_day, "show_day"), [$.attribute(l_1_signature, "signed_at")]), ", ", $.call($.known(l_0_show_time, "show_time"), [$.attribute(l_1_signature, "signed_at")])]) }));
          if ($.truth($.attribute(l_1_signature, "late_entry"))) {
            out += " · ";
            out += $.print($.call($.known(l_0__, "_"), ["LATE ENTRY"]));
            if ($.truth($.attribute($.known(l_0_note, "note"), "late_reason"))) {
              out += ": ";
              out += $.print($.attribute($.known(l_0_note, "note"), "late_reason"));
            }
          }
          out += "</p>";
          out += $.print($.call($.known(l_0_mark, "mark"), [l_1_signature]));
          out += "</footer>\n";
          empty4 = false;
        }
        if (empty4) {
          let l_1_author = context.resolve("author");
          out += "<footer><p class=\"why\">";
          if ($.truth($.known(l_1_author, "author"))) {
            out += $.print($.call($.known(l_0__, "_"), ["Written by %(name)s, not signed"], { "name": $.attribute($.known(l_1_author, "author"), "name") }));
          } else {
            out += $.print($.call($.known(l_0__, "_"), ["Not signed"]));
          }
          out += "</p></footer>\n";
        }
        out += "</article>\n";
        if ($.truth($.known(l_0_addenda, "addenda"))) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["Added later"]));
          out += "</h2>\n";
          for (const item5 of $.iterate($.known(l_0_addenda, "addenda"))) {
            let l_1_addendum = item5;
            let l_1_unsafe_mark = context.resolve("unsafe_mark");
            out += "<article class=\"card\"><p class=\"told\">";
            out += $.print($.attribute(l_1_addendum, "text"));
            out += "</p><p class=\"why\">";
            if ($.truth($.attribute(l_1_addendum, "person"))) {
              out += $.print($.attribute($.attribute(l_1_addendum, "person"), "name"));
              out += " · ";
            }
            out += $.print($.call($.known(l_0_show_day, "show_day"), [$.attribute(l_1_addendum, "written_at")]));
            out += ", ";
            out += $.print($.call($.known(l_0_show_time, "show_time"), [$.attribute(l_1_addendum, "written_at")]));
            out += "</p>";
            out += $.print($.call($.known(l_1_unsafe_mark, "unsafe_mark"), [l_1_addendum]));
            out += "</article>\n";
          }
          out += "</section>\n";
        }
        out += "<div class=\"acts\">\n";
        if ($.truth($.known(l_0_signatures, "signatures"))) {
          out += "<a class=\"btn\" href=\"";
          out += $.print($.known(l_0_here, "here"));
          out += "/addendum\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["plus"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Write an addendum"]));
          out += "</a>\n";
        } else if ($.compare($.attribute($.known(l_0_note, "note"), "recorded_by"), ["eq", () => $.attribute($.known(l_0_me, "me"), "id")])) {
          out += "<a class=\"btn\" href=\"";
          out += $.print($.known(l_0_here, "here"));
          out += "/edit\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["pencil"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Go on writing"]));
          out += "</a><a class=\"btn main\" href=\"";
          out += $.print($.known(l_0_here, "here"));
          out += "/sign\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["signature"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Read and sign"]));
          out += "</a>";
        }
        if ($.truth($.and($.known(l_0_signatures, "signatures"), () => $.compare($.attribute($.known(l_0_me, "me"), "role"), ["ne", () => "worker"])))) {
          out += "<a class=\"btn main\" href=\"";
          out += $.print($.known(l_0_here, "here"));
          out += "/review\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["clipboard-check"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Review it"]));
          out += "</a>";
        }
        out += "</div>\n";
        if ($.truth($.and($.known(l_0_signatures, "signatures"), () => $.compare($.attribute($.known(l_0_note, "note"), "recorded_by"), ["eq", () => $.attribute($.known(l_0_me, "me"), "id")])))) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["What comes next"]));
          out += "</h2><ul class=\"list\">\n<li><a class=\"item\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/visits/new\"><span class=\"say\">";
          out += $.print($.call($.known(l_0__, "_"), ["Plan the next visit"]));
          out += "</span><span class=\"go\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
          out += "</span></a></li>\n<li><a class=\"item\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/plan\"><span class=\"say\">";
          out += $.print($.call($.known(l_0__, "_"), ["Look at the goals"]));
          out += "</span><span class=\"go\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
          out += "</span></a></li></ul></section>\n";
        }
        return out;
      },
    },
  },
  "note_form.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_name_of;
      let l_0_mark_list;
      let l_0_whole_form;
      const parent = context.extend("layout.html");
      const module1 = context.import("parts/pieces.html", { "back": l_0_back, "icon": l_0_icon, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_icon = $.attribute(module1, "icon");
      l_0_back = $.attribute(module1, "back");
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      const module2 = context.import("parts/people.html", { "back": l_0_back, "icon": l_0_icon, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_name_of = $.attribute(module2, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module3 = context.import("parts/marks.html", { "back": l_0_back, "icon": l_0_icon, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_mark_list = $.attribute(module3, "mark_list");
      context.keep({ "mark_list": l_0_mark_list });
      const module4 = context.import("parts/forms.html", { "back": l_0_back, "icon": l_0_icon, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_whole_form = $.attribute(module4, "whole_form");
      context.keep({ "whole_form": l_0_whole_form });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0_form = context.resolve("form");
        let l_0__ = context.resolve("_");
        let l_0_page = context.resolve("page");
        if ($.truth($.attribute($.known(l_0_form, "form"), "errors"))) {
          out += $.print($.call($.known(l_0__, "_"), ["Please check"]));
          out += ": ";
        }
        out += $.print($.call($.known(l_0__, "_"), [$.attribute($.known(l_0_page, "page"), "title")]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0_client = context.resolve("client");
        let l_0_name_of = context.resolve("name_of");
        let l_0__ = context.resolve("_");
        let l_0_page = context.resolve("page");
        let l_0_observations = context.resolve("observations");
        let l_0_mark_list = context.resolve("mark_list");
        let l_0_whole_form = context.resolve("whole_form");
        let l_0_form = context.resolve("form");
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id")]), $.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), [$.attribute($.known(l_0_page, "page"), "title")]));
        out += "</h1><p class=\"over\">";
        out += $.print($.call($.known(l_0__, "_"), ["What you type is kept as you type it."]));
        out += "</p></header>\n";
        if ($.truth($.known(l_0_observations, "observations"))) {
          out += "<details class=\"card\" open><summary>";
          out += $.print($.call($.known(l_0__, "_"), ["What you marked"]));
          out += "</summary>";
          out += $.print($.call($.known(l_0_mark_list, "mark_list"), [$.known(l_0_observations, "observations")]));
          out += "</details>\n";
        }
        out += $.print($.call($.known(l_0_whole_form, "whole_form"), [$.known(l_0_form, "form"), $.call($.known(l_0__, "_"), ["Save the draft"])]));
        out += "\n";
        return out;
      },
    },
  },
  "note_sign.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_notice;
      let l_0_note_text;
      let l_0_one_button;
      let l_0_problems;
      const parent = context.extend("layout.html");
      const module1 = context.import("parts/pieces.html", { "back": l_0_back, "icon": l_0_icon, "note_text": l_0_note_text, "notice": l_0_notice, "one_button": l_0_one_button, "problems": l_0_problems });
      l_0_icon = $.attribute(module1, "icon");
      l_0_back = $.attribute(module1, "back");
      l_0_notice = $.attribute(module1, "notice");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "notice": l_0_notice });
      const module2 = context.import("parts/note_text.html", { "back": l_0_back, "icon": l_0_icon, "note_text": l_0_note_text, "notice": l_0_notice, "one_button": l_0_one_button, "problems": l_0_problems });
      l_0_note_text = $.attribute(module2, "note_text");
      context.keep({ "note_text": l_0_note_text });
      const module3 = context.import("parts/forms.html", { "back": l_0_back, "icon": l_0_icon, "note_text": l_0_note_text, "notice": l_0_notice, "one_button": l_0_one_button, "problems": l_0_problems });
      l_0_one_button = $.attribute(module3, "one_button");
      l_0_problems = $.attribute(module3, "problems");
      context.keep({ "one_button": l_0_one_button, "problems": l_0_problems });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Sign the note"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_client = context.resolve("client");
        let l_0_note = context.resolve("note");
        let l_0_here;
        let l_0_back = context.resolve("back");
        let l_0__ = context.resolve("_");
        let l_0_show_day = context.resolve("show_day");
        let l_0_show_time = context.resolve("show_time");
        let l_0_problems = context.resolve("problems");
        let l_0_form = context.resolve("form");
        let l_0_late = context.resolve("late");
        let l_0_notice = context.resolve("notice");
        let l_0_note_text = context.resolve("note_text");
        let l_0_icon = context.resolve("icon");
        let l_0_signatures = context.resolve("signatures");
        let l_0_one_button = context.resolve("one_button");
        let l_0_me = context.resolve("me");
        l_0_here = $.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/notes/", $.attribute($.known(l_0_note, "note"), "id")]);
        out += $.print($.call($.known(l_0_back, "back"), [$.known(l_0_here, "here"), $.call($.known(l_0__, "_"), ["Note"])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Sign the note"]));
        out += "</h1><p class=\"over\">";
        out += $.print($.attribute($.known(l_0_client, "client"), "given_name"));
        out += " ";
        out += $.print($.attribute($.known(l_0_client, "client"), "family_name"));
        out += " · ";
        out += $.print($.call($.known(l_0_show_day, "show_day"), [$.attribute($.known(l_0_note, "note"), "happened_at")]));
        out += ", ";
        out += $.print($.call($.known(l_0_show_time, "show_time"), [$.attribute($.known(l_0_note, "note"), "happened_at")]));
        out += "</p></header>\n";
        out += $.print($.call($.known(l_0_problems, "problems"), [$.known(l_0_form, "form")]));
        out += "\n<div class=\"stack\">\n";
        if ($.truth($.and($.known(l_0_late, "late"), () => !$.truth($.attribute($.known(l_0_note, "note"), "late_reason"))))) {
          out += $.print($.call($.known(l_0_notice, "notice"), [$.call($.known(l_0__, "_"), ["This will say LATE ENTRY"]), $.call($.known(l_0__, "_"), ["It happened more than two days ago. You can add why before you sign."]), "warn"]));
        }
        out += "<article class=\"sheet\">";
        out += $.print($.call($.known(l_0_note_text, "note_text"), [$.known(l_0_note, "note")]));
        out += "</article>\n";
        if ($.truth($.attribute($.known(l_0_note, "note"), "next_step"))) {
          out += "<p class=\"why\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["handshake"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["The next step becomes a promise of yours."]));
          out += "</p>";
        }
        out += "<p>";
        out += $.print($.call($.known(l_0__, "_"), ["Once you sign, the note stays as it is. You can always add an addendum."]));
        out += "</p>\n</div>\n<div class=\"finish\"><div class=\"acts\">\n<a class=\"btn\" href=\"";
        out += $.print($.known(l_0_here, "here"));
        out += "/edit\">";
        out += $.print($.call($.known(l_0__, "_"), ["Go on writing"]));
        out += "</a>\n";
        if ($.truth($.known(l_0_signatures, "signatures"))) {
          out += "<a class=\"btn main\" href=\"";
          out += $.print($.known(l_0_here, "here"));
          out += "\">";
          out += $.print($.call($.known(l_0__, "_"), ["It is signed"]));
          out += "</a>";
        } else {
          out += $.print($.call($.known(l_0_one_button, "one_button"), [$.known(l_0_form, "form"), $.call($.known(l_0__, "_"), ["Sign as %(name)s"], { "name": $.attribute($.known(l_0_me, "me"), "name") })]));
        }
        out += "</div></div>\n";
        return out;
      },
    },
  },
  "office_only.html": {
    *root(context, $) {
      const parent = context.extend("bare.html");
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Needs the office"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += "<h1>";
        out += $.print($.call($.known(l_0__, "_"), ["This page needs the office"]));
        out += "</h1>\n<p>";
        out += $.print($.call($.known(l_0__, "_"), ["It shows more than this phone holds, and the office cannot be reached right now. Everything about your own clients works here."]));
        out += "</p>\n<p class=\"acts few\"><a class=\"btn main\" href=\"/\">";
        out += $.print($.call($.known(l_0__, "_"), ["Go to Today"]));
        out += "</a></p>\n";
        return out;
      },
    },
  },
  "parts/forms.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_problems;
      let l_0_unseen;
      let l_0_described;
      let l_0_hint_and_error;
      let l_0_optional;
      let l_0_choices_field;
      let l_0_select_field;
      let l_0_typed_field;
      let l_0_text_field;
      let l_0_question;
      let l_0_questions;
      let l_0_whole_form;
      let l_0_finish;
      let l_0_one_button;
      const module1 = context.import("parts/pieces.html", { "choices_field": l_0_choices_field, "described": l_0_described, "finish": l_0_finish, "hint_and_error": l_0_hint_and_error, "icon": l_0_icon, "one_button": l_0_one_button, "optional": l_0_optional, "problems": l_0_problems, "question": l_0_question, "questions": l_0_questions, "select_field": l_0_select_field, "text_field": l_0_text_field, "typed_field": l_0_typed_field, "unseen": l_0_unseen, "whole_form": l_0_whole_form });
      l_0_icon = $.attribute(module1, "icon");
      context.keep({ "icon": l_0_icon });
      yield "\n";
      l_0_problems = $.macro("problems", ["form"], false, (l_1_form) => {
        let out = "";
        let l_1__ = context.resolve("_");
        if (l_1_form === undefined) {
          l_1_form = $.notProvided("form");
        }
        if ($.truth($.attribute(l_1_form, "errors"))) {
          out += "<div class=\"problems\" role=\"alert\" tabindex=\"-1\" id=\"problems\" data-errors aria-labelledby=\"problems-title\">\n<h2 id=\"problems-title\">";
          out += $.print($.call($.known(l_1__, "_"), ["There is something to put right"]));
          out += "</h2>\n<ul>\n";
          for (const item2 of $.iterate($.attribute(l_1_form, "errors"))) {
            let l_2_problem = item2;
            out += "<li><a href=\"#";
            out += $.print($.attribute(l_2_problem, "id"));
            out += "\">";
            out += $.print($.attribute(l_2_problem, "message"));
            out += "</a></li>\n";
          }
          out += "</ul>\n</div>\n";
        }
        return out;
      });
      context.share({ "problems": l_0_problems });
      yield "\n";
      l_0_unseen = $.macro("unseen", ["form"], false, (l_1_form) => {
        let out = "";
        if (l_1_form === undefined) {
          l_1_form = $.notProvided("form");
        }
        out += "<input type=\"hidden\" name=\"drawn\" value=\"";
        out += $.print($.attribute(l_1_form, "drawn"));
        out += "\">\n<input type=\"hidden\" name=\"new\" value=\"";
        out += $.print($.attribute(l_1_form, "new"));
        out += "\">\n";
        return out;
      });
      context.share({ "unseen": l_0_unseen });
      yield "\n";
      l_0_described = $.macro("described", ["f"], false, (l_1_f) => {
        let out = "";
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        if ($.truth($.or($.attribute(l_1_f, "hint"), () => $.attribute(l_1_f, "error")))) {
          out += " aria-describedby=\"";
          if ($.truth($.attribute(l_1_f, "hint"))) {
            out += $.print($.attribute(l_1_f, "id"));
            out += "-hint";
          }
          if ($.truth($.and($.attribute(l_1_f, "hint"), () => $.attribute(l_1_f, "error")))) {
            out += " ";
          }
          if ($.truth($.attribute(l_1_f, "error"))) {
            out += $.print($.attribute(l_1_f, "id"));
            out += "-error";
          }
          out += "\"";
        }
        if ($.truth($.attribute(l_1_f, "error"))) {
          out += " aria-invalid=\"true\"";
        }
        return out;
      });
      context.share({ "described": l_0_described });
      yield "\n";
      l_0_hint_and_error = $.macro("hint_and_error", ["f"], false, (l_1_f) => {
        let out = "";
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        if ($.truth($.attribute(l_1_f, "hint"))) {
          out += "<p class=\"hint\" id=\"";
          out += $.print($.attribute(l_1_f, "id"));
          out += "-hint\">";
          out += $.print($.attribute(l_1_f, "hint"));
          out += "</p>";
        }
        if ($.truth($.attribute(l_1_f, "error"))) {
          out += "<p class=\"error\" id=\"";
          out += $.print($.attribute(l_1_f, "id"));
          out += "-error\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["circle-alert"]));
          out += " ";
          out += $.print($.attribute(l_1_f, "error"));
          out += "</p>";
        }
        return out;
      });
      context.share({ "hint_and_error": l_0_hint_and_error });
      yield "\n";
      l_0_optional = $.macro("optional", ["f"], false, (l_1_f) => {
        let out = "";
        let l_1__ = context.resolve("_");
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        if ($.truth($.and(!$.truth($.attribute(l_1_f, "required")), () => !$.truth($.callMethod($.attribute(l_1_f, "name"), "endswith", [".time"]))))) {
          out += " <span class=\"optional\">";
          out += $.print($.call($.known(l_1__, "_"), ["(if you like)"]));
          out += "</span>";
        }
        return out;
      });
      context.share({ "optional": l_0_optional });
      yield "\n";
      l_0_choices_field = $.macro("choices_field", ["f", "kind", "short", "last"], false, (l_1_f, l_1_kind, l_1_short, l_1_last) => {
        let out = "";
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        if (l_1_kind === undefined) {
          l_1_kind = $.notProvided("kind");
        }
        if (l_1_short === undefined) {
          l_1_short = $.notProvided("short");
        }
        if (l_1_last === undefined) {
          l_1_last = $.notProvided("last");
        }
        out += "<fieldset class=\"field";
        if ($.truth($.attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += "\"";
        out += $.print($.call($.known(l_0_described, "described"), [l_1_f]));
        out += ">\n<legend>";
        out += $.print($.attribute(l_1_f, "label"));
        out += "</legend>\n";
        out += $.print($.call($.known(l_0_hint_and_error, "hint_and_error"), [l_1_f]));
        out += "\n<div class=\"choices";
        if ($.truth(l_1_short)) {
          out += " short";
        }
        out += "\">\n";
        const turns3 = $.loop($.iterate($.attribute(l_1_f, "choices")));
        for (const item4 of turns3) {
          const l_2_loop = turns3;
          let l_2_choice = item4;
          let l_2__ = context.resolve("_");
          out += "<label class=\"choice";
          if ($.truth($.and(l_1_last, () => $.compare($.attribute(l_2_choice, "value"), ["eq", () => l_1_last])))) {
            out += " last";
          }
          out += "\"><input type=\"";
          out += $.print(l_1_kind);
          out += "\" name=\"";
          out += $.print($.attribute(l_1_f, "name"));
          out += "\" value=\"";
          out += $.print($.attribute(l_2_choice, "value"));
          out += "\"";
          if ($.truth($.attribute(l_2_loop, "first"))) {
            out += " id=\"";
            out += $.print($.attribute(l_1_f, "id"));
            out += "\"";
          }
          if ($.truth($.attribute(l_2_choice, "checked"))) {
            out += " checked";
          }
          out += "><span>";
          out += $.print($.attribute(l_2_choice, "label"));
          if ($.truth($.and(l_1_last, () => $.compare($.attribute(l_2_choice, "value"), ["eq", () => l_1_last])))) {
            out += " <span class=\"before\">";
            out += $.print($.call($.known(l_2__, "_"), ["last time"]));
            out += "</span>";
          }
          out += "</span></label>\n";
        }
        out += "</div>\n";
        if ($.compare(l_1_kind, ["eq", () => "checkbox"])) {
          out += "<input type=\"hidden\" name=\"";
          out += $.print($.attribute(l_1_f, "name"));
          out += "\" value=\"\">";
        }
        out += "</fieldset>\n";
        return out;
      });
      context.share({ "choices_field": l_0_choices_field });
      yield "\n";
      l_0_select_field = $.macro("select_field", ["f", "last"], false, (l_1_f, l_1_last) => {
        let out = "";
        let l_1__ = context.resolve("_");
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        if (l_1_last === undefined) {
          l_1_last = "";
        }
        out += "<div class=\"field";
        if ($.truth($.attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += "\">\n<label for=\"";
        out += $.print($.attribute(l_1_f, "id"));
        out += "\">";
        out += $.print($.attribute(l_1_f, "label"));
        out += $.print($.call($.known(l_0_optional, "optional"), [l_1_f]));
        out += "</label>\n";
        out += $.print($.call($.known(l_0_hint_and_error, "hint_and_error"), [l_1_f]));
        out += "\n<select id=\"";
        out += $.print($.attribute(l_1_f, "id"));
        out += "\" name=\"";
        out += $.print($.attribute(l_1_f, "name"));
        out += "\"";
        out += $.print($.call($.known(l_0_described, "described"), [l_1_f]));
        out += ">\n<option value=\"\">";
        out += $.print($.call($.known(l_1__, "_"), ["Choose"]));
        out += "</option>\n";
        for (const item5 of $.iterate($.attribute(l_1_f, "choices"))) {
          let l_2_choice = item5;
          out += "<option value=\"";
          out += $.print($.attribute(l_2_choice, "value"));
          out += "\"";
          if ($.truth($.attribute(l_2_choice, "checked"))) {
            out += " selected";
          }
          out += ">";
          out += $.print($.attribute(l_2_choice, "label"));
          out += "</option>\n";
        }
        out += "</select>\n";
        if ($.truth(l_1_last)) {
          for (const item7 of $.iterate($.attribute(l_1_f, "choices")).filter((item6) => { let l_2_choice = item6; return $.compare($.attribute(l_2_choice, "value"), ["eq", () => l_1_last]); })) {
            let l_2_choice = item7;
            out += "<p class=\"before\">";
            out += $.print($.call($.known(l_1__, "_"), ["last time: %(answer)s"], { "answer": $.attribute(l_2_choice, "label") }));
            out += "</p>";
          }
        }
        out += "</div>\n";
        return out;
      });
      context.share({ "select_field": l_0_select_field });
      yield "\n";
      l_0_typed_field = $.macro("typed_field", ["f", "type", "mode"], false, (l_1_f, l_1_type, l_1_mode) => {
        let out = "";
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        if (l_1_type === undefined) {
          l_1_type = $.notProvided("type");
        }
        if (l_1_mode === undefined) {
          l_1_mode = "";
        }
        out += "<div class=\"field";
        if ($.truth($.attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += "\">\n<label for=\"";
        out += $.print($.attribute(l_1_f, "id"));
        out += "\">";
        out += $.print($.attribute(l_1_f, "label"));
        out += $.print($.call($.known(l_0_optional, "optional"), [l_1_f]));
        out += "</label>\n";
        out += $.print($.call($.known(l_0_hint_and_error, "hint_and_error"), [l_1_f]));
        out += "\n<input id=\"";
        out += $.print($.attribute(l_1_f, "id"));
        out += "\" name=\"";
        out += $.print($.attribute(l_1_f, "name"));
        out += "\" type=\"";
        out += $.print(l_1_type);
        out += "\" value=\"";
        out += $.print($.attribute(l_1_f, "value"));
        out += "\"";
        if ($.truth(l_1_mode)) {
          out += " inputmode=\"";
          out += $.print(l_1_mode);
          out += "\"";
        }
        out += " autocomplete=\"off\"";
        out += $.print($.call($.known(l_0_described, "described"), [l_1_f]));
        out += ">\n</div>\n";
        return out;
      });
      context.share({ "typed_field": l_0_typed_field });
      yield "\n";
      l_0_text_field = $.macro("text_field", ["f"], false, (l_1_f) => {
        let out = "";
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        out += "<div class=\"field";
        if ($.truth($.attribute(l_1_f, "error"))) {
          out += " bad";
        }
        out += "\">\n<label for=\"";
        out += $.print($.attribute(l_1_f, "id"));
        out += "\">";
        out += $.print($.attribute(l_1_f, "label"));
        out += $.print($.call($.known(l_0_optional, "optional"), [l_1_f]));
        out += "</label>\n";
        out += $.print($.call($.known(l_0_hint_and_error, "hint_and_error"), [l_1_f]));
        out += "\n<textarea id=\"";
        out += $.print($.attribute(l_1_f, "id"));
        out += "\" name=\"";
        out += $.print($.attribute(l_1_f, "name"));
        out += "\" rows=\"4\"";
        out += $.print($.call($.known(l_0_described, "described"), [l_1_f]));
        out += ">\n";
        out += $.print($.attribute(l_1_f, "value"));
        out += "</textarea>\n</div>\n";
        return out;
      });
      context.share({ "text_field": l_0_text_field });
      yield "\n";
      l_0_question = $.macro("question", ["f", "last"], false, (l_1_f, l_1_last) => {
        let out = "";
        if (l_1_f === undefined) {
          l_1_f = $.notProvided("f");
        }
        if (l_1_last === undefined) {
          l_1_last = "";
        }
        if ($.truth($.attribute(l_1_f, "only_when"))) {
          out += "<div class=\"only-";
          out += $.print($.attribute($.attribute(l_1_f, "only_when"), "when"));
          out += "\">";
        }
        if ($.compare($.attribute(l_1_f, "widget"), ["eq", () => "hidden"])) {
          out += "<input type=\"hidden\" name=\"";
          out += $.print($.attribute(l_1_f, "name"));
          out += "\" value=\"";
          out += $.print($.attribute(l_1_f, "value"));
          out += "\">\n";
        } else if ($.compare($.attribute(l_1_f, "widget"), ["eq", () => "radios"])) {
          out += $.print($.call($.known(l_0_choices_field, "choices_field"), [l_1_f, "radio", $.and($.compare($.filters.length($.attribute(l_1_f, "choices")), ["lt", () => 7]), () => !$.truth(l_1_last)), l_1_last]));
          out += "\n";
        } else if ($.truth($.or($.compare($.attribute(l_1_f, "widget"), ["eq", () => "checkboxes"]), () => $.compare($.attribute(l_1_f, "widget"), ["eq", () => "checkbox"])))) {
          out += $.print($.call($.known(l_0_choices_field, "choices_field"), [l_1_f, "checkbox", true, l_1_last]));
          out += "\n";
        } else if ($.compare($.attribute(l_1_f, "widget"), ["eq", () => "select"])) {
          out += $.print($.call($.known(l_0_select_field, "select_field"), [l_1_f, l_1_last]));
          out += "\n";
        } else if ($.compare($.attribute(l_1_f, "widget"), ["eq", () => "textarea"])) {
          out += $.print($.call($.known(l_0_text_field, "text_field"), [l_1_f]));
          out += "\n";
        } else if ($.compare($.attribute(l_1_f, "widget"), ["eq", () => "date"])) {
          out += $.print($.call($.known(l_0_typed_field, "typed_field"), [l_1_f, "date"]));
          out += "\n";
        } else if ($.compare($.attribute(l_1_f, "widget"), ["eq", () => "time"])) {
          out += $.print($.call($.known(l_0_typed_field, "typed_field"), [l_1_f, "time"]));
          out += "\n";
        } else if ($.compare($.attribute(l_1_f, "kind"), ["eq", () => "integer"])) {
          out += $.print($.call($.known(l_0_typed_field, "typed_field"), [l_1_f, "text", "numeric"]));
          out += "\n";
        } else if ($.compare($.attribute(l_1_f, "kind"), ["eq", () => "decimal"])) {
          out += $.print($.call($.known(l_0_typed_field, "typed_field"), [l_1_f, "text", "decimal"]));
          out += "\n";
        } else if ($.compare($.attribute(l_1_f, "name"), ["eq", () => "phone"])) {
          out += $.print($.call($.known(l_0_typed_field, "typed_field"), [l_1_f, "tel", "tel"]));
          out += "\n";
        } else {
          out += $.print($.call($.known(l_0_typed_field, "typed_field"), [l_1_f, "text", "text"]));
          out += "\n";
        }
        if ($.truth($.attribute(l_1_f, "only_when"))) {
          out += "</div>";
        }
        return out;
      });
      context.share({ "question": l_0_question });
      yield "\n";
      l_0_questions = $.macro("questions", ["form"], false, (l_1_form) => {
        let out = "";
        let l_1_namespace = context.resolve("namespace");
        let l_1_ns;
        if (l_1_form === undefined) {
          l_1_form = $.notProvided("form");
        }
        l_1_ns = $.call($.known(l_1_namespace, "namespace"), [], { "group": "" });
        for (const item8 of $.iterate($.attribute(l_1_form, "fields"))) {
          let l_2_f = item8;
          if ($.compare($.attribute(l_2_f, "group"), ["ne", () => $.attribute($.known(l_1_ns, "ns"), "group")])) {
            if ($.truth($.attribute($.known(l_1_ns, "ns"), "group"))) {
              out += "</fieldset>";
            }
            if ($.truth($.attribute(l_2_f, "group"))) {
              out += "<fieldset class=\"group\"><legend>";
              out += $.print($.attribute(l_2_f, "group"));
              out += "</legend>";
            }
            $.setAttribute(l_1_ns, "group", $.attribute(l_2_f, "group"));
          }
          if ($.truth($.callMethod($.attribute(l_2_f, "name"), "endswith", [".date"]))) {
            out += "<div class=\"both\">";
          }
          out += $.print($.call($.known(l_0_question, "question"), [l_2_f]));
          out += "\n";
          if ($.truth($.callMethod($.attribute(l_2_f, "name"), "endswith", [".time"]))) {
            out += "</div>";
          }
        }
        if ($.truth($.attribute($.known(l_1_ns, "ns"), "group"))) {
          out += "</fieldset>";
        }
        return out;
      });
      context.share({ "questions": l_0_questions });
      yield "\n";
      l_0_whole_form = $.macro("whole_form", ["form", "button", "away", "away_label"], false, (l_1_form, l_1_button, l_1_away, l_1_away_label) => {
        let out = "";
        if (l_1_form === undefined) {
          l_1_form = $.notProvided("form");
        }
        if (l_1_button === undefined) {
          l_1_button = $.notProvided("button");
        }
        if (l_1_away === undefined) {
          l_1_away = "";
        }
        if (l_1_away_label === undefined) {
          l_1_away_label = "";
        }
        out += $.print($.call($.known(l_0_problems, "problems"), [l_1_form]));
        out += "\n<form class=\"questions\" method=\"post\" action=\"";
        out += $.print($.attribute(l_1_form, "action"));
        out += "\" data-draft=\"";
        out += $.print($.attribute(l_1_form, "action"));
        out += "\" novalidate>\n";
        out += $.print($.call($.known(l_0_unseen, "unseen"), [l_1_form]));
        out += "\n";
        out += $.print($.call($.known(l_0_questions, "questions"), [l_1_form]));
        out += "\n";
        out += $.print($.call($.known(l_0_finish, "finish"), [l_1_button, l_1_away, l_1_away_label]));
        out += "\n</form>\n";
        return out;
      });
      context.share({ "whole_form": l_0_whole_form });
      yield "\n";
      l_0_finish = $.macro("finish", ["button", "away", "away_label"], false, (l_1_button, l_1_away, l_1_away_label) => {
        let out = "";
        let l_1__ = context.resolve("_");
        if (l_1_button === undefined) {
          l_1_button = $.notProvided("button");
        }
        if (l_1_away === undefined) {
          l_1_away = "";
        }
        if (l_1_away_label === undefined) {
          l_1_away_label = "";
        }
        out += "<div class=\"finish\">\n<p class=\"saved\" role=\"status\" data-saved=\"";
        out += $.print($.call($.known(l_1__, "_"), ["What you typed is kept"]));
        out += "\"></p>\n<div class=\"acts\">";
        if ($.truth(l_1_away)) {
          out += "<a class=\"btn\" href=\"";
          out += $.print(l_1_away);
          out += "\">";
          out += $.print($.or(l_1_away_label, () => $.call($.known(l_1__, "_"), ["Not now"])));
          out += "</a>";
        }
        out += "<button class=\"btn main\">";
        out += $.print(l_1_button);
        out += "</button></div>\n</div>\n";
        return out;
      });
      context.share({ "finish": l_0_finish });
      yield "\n";
      l_0_one_button = $.macro("one_button", ["form", "label", "tone"], false, (l_1_form, l_1_label, l_1_tone) => {
        let out = "";
        if (l_1_form === undefined) {
          l_1_form = $.notProvided("form");
        }
        if (l_1_label === undefined) {
          l_1_label = $.notProvided("label");
        }
        if (l_1_tone === undefined) {
          l_1_tone = "main";
        }
        out += "<form method=\"post\" action=\"";
        out += $.print($.attribute(l_1_form, "action"));
        out += "\">";
        out += $.print($.call($.known(l_0_unseen, "unseen"), [l_1_form]));
        out += "<button class=\"btn ";
        out += $.print(l_1_tone);
        out += "\">";
        out += $.print(l_1_label);
        out += "</button></form>\n";
        return out;
      });
      context.share({ "one_button": l_0_one_button });
    },
    blocks: {
    },
  },
  "parts/marks.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_unsafe_mark;
      let l_0_mark_list;
      const module1 = context.import("parts/pieces.html", { "icon": l_0_icon, "mark_list": l_0_mark_list, "unsafe_mark": l_0_unsafe_mark });
      l_0_icon = $.attribute(module1, "icon");
      l_0_unsafe_mark = $.attribute(module1, "unsafe_mark");
      context.keep({ "icon": l_0_icon, "unsafe_mark": l_0_unsafe_mark });
      l_0_mark_list = $.macro("mark_list", ["observations"], false, (l_1_observations) => {
        let out = "";
        if (l_1_observations === undefined) {
          l_1_observations = $.notProvided("observations");
        }
        out += "<ul class=\"marks\">\n";
        for (const item2 of $.iterate(l_1_observations)) {
          let l_2_seen = item2;
          let l_2_show_time = context.resolve("show_time");
          let l_2_label_of = context.resolve("label_of");
          let l_2__ = context.resolve("_");
          out += "<li><time class=\"when\">";
          out += $.print($.call($.known(l_2_show_time, "show_time"), [$.attribute(l_2_seen, "noted_at")]));
          out += "</time><span class=\"say\"><b>";
          out += $.print($.call($.known(l_2_label_of, "label_of"), ["observation", "category", $.attribute(l_2_seen, "category")]));
          out += "</b>";
          if ($.truth($.attribute(l_2_seen, "remark"))) {
            out += ": ";
            out += $.print($.attribute(l_2_seen, "remark"));
          }
          out += "<span class=\"flags\">";
          if ($.compare($.attribute(l_2_seen, "severity"), ["ne", () => "none"])) {
            out += "<span class=\"flag";
            if ($.compare($.attribute(l_2_seen, "severity"), ["in", () => ["serious", "immediate"]])) {
              out += " danger";
            } else if ($.compare($.attribute(l_2_seen, "severity"), ["eq", () => "moderate"])) {
              out += " warn";
            }
            out += "\">";
            out += $.print($.call($.known(l_2_label_of, "label_of"), ["observation", "severity", $.attribute(l_2_seen, "severity")]));
            out += "</span>";
          }
          out += "<span class=\"flag calm\">";
          out += $.print($.call($.known(l_2_label_of, "label_of"), ["observation", "source", $.attribute(l_2_seen, "source")]));
          out += "</span>";
          out += $.print($.call($.known(l_0_unsafe_mark, "unsafe_mark"), [l_2_seen]));
          out += "</span>\n";
          if ($.truth($.attribute(l_2_seen, "action_taken"))) {
            out += "<span class=\"why\">";
            out += $.print($.call($.known(l_2__, "_"), ["Done about it: %(what)s"], { "what": $.attribute(l_2_seen, "action_taken") }));
            out += "</span>";
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
    *root(context, $) {
      let l_0_told;
      let l_0_note_text;
      const module1 = context.import("parts/pieces.html", { "note_text": l_0_note_text, "told": l_0_told });
      l_0_told = $.attribute(module1, "told");
      context.keep({ "told": l_0_told });
      l_0_note_text = $.macro("note_text", ["note"], false, (l_1_note) => {
        let out = "";
        let l_1_label_of = context.resolve("label_of");
        let l_1__ = context.resolve("_");
        let l_1_show_date = context.resolve("show_date");
        if (l_1_note === undefined) {
          l_1_note = $.notProvided("note");
        }
        if ($.truth($.attribute(l_1_note, "core_function"))) {
          out += "<p class=\"why\">";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["progress_note", "core_function", $.attribute(l_1_note, "core_function")]));
          out += "</p>";
        }
        out += $.print($.call($.known(l_0_told, "told"), [$.call($.known(l_1__, "_"), ["The client said"]), $.attribute(l_1_note, "client_said")]));
        out += "\n";
        out += $.print($.call($.known(l_0_told, "told"), [$.call($.known(l_1__, "_"), ["I saw"]), $.attribute(l_1_note, "worker_saw")]));
        out += "\n";
        out += $.print($.call($.known(l_0_told, "told"), [$.call($.known(l_1__, "_"), ["I did"]), $.attribute(l_1_note, "worker_did")]));
        out += "\n";
        out += $.print($.call($.known(l_0_told, "told"), [$.call($.known(l_1__, "_"), ["I think"]), $.attribute(l_1_note, "worker_thinks")]));
        out += "\n";
        if ($.truth($.attribute(l_1_note, "next_step"))) {
          out += "<div><h3>";
          out += $.print($.call($.known(l_1__, "_"), ["Next step"]));
          out += "</h3><p class=\"told\">";
          out += $.print($.attribute(l_1_note, "next_step"));
          if ($.truth($.attribute(l_1_note, "next_step_on"))) {
            out += " (";
            out += $.print($.call($.known(l_1__, "_"), ["by %(day)s"], { "day": $.call($.known(l_1_show_date, "show_date"), [$.attribute(l_1_note, "next_step_on")]) }));
            out += ")";
          }
          out += "</p></div>";
        }
        if (!$.truth($.or($.or($.or($.attribute(l_1_note, "client_said"), () => $.attribute(l_1_note, "worker_saw")), () => $.attribute(l_1_note, "worker_did")), () => $.attribute(l_1_note, "worker_thinks")))) {
          out += "<p class=\"quiet\">";
          out += $.print($.call($.known(l_1__, "_"), ["Nothing is written yet."]));
          out += "</p>";
        }
        return out;
      });
      context.share({ "note_text": l_0_note_text });
    },
    blocks: {
    },
  },
  "parts/offers.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_offer;
      let l_0__ = context.resolve("_");
      const module1 = context.import("parts/pieces.html", { "icon": l_0_icon, "offer": l_0_offer });
      l_0_icon = $.attribute(module1, "icon");
      context.keep({ "icon": l_0_icon });
      l_0_offer = $.macro("offer", ["name", "title", "text", "accept", "tone"], false, (l_1_name, l_1_title, l_1_text, l_1_accept, l_1_tone) => {
        let out = "";
        if (l_1_name === undefined) {
          l_1_name = $.notProvided("name");
        }
        if (l_1_title === undefined) {
          l_1_title = $.notProvided("title");
        }
        if (l_1_text === undefined) {
          l_1_text = $.notProvided("text");
        }
        if (l_1_accept === undefined) {
          l_1_accept = "";
        }
        if (l_1_tone === undefined) {
          l_1_tone = "";
        }
        out += "<template data-offer=\"";
        out += $.print(l_1_name);
        out += "\"><div class=\"notice new ";
        out += $.print(l_1_tone);
        out += "\"><strong>";
        out += $.print($.call($.known(l_0_icon, "icon"), ["circle-alert"]));
        out += " ";
        out += $.print(l_1_title);
        out += "</strong><p>";
        out += $.print(l_1_text);
        out += "</p><div class=\"acts few\">";
        if ($.truth(l_1_accept)) {
          out += "<button class=\"btn main\" type=\"button\" data-accept>";
          out += $.print(l_1_accept);
          out += "</button>";
        }
        out += "<button class=\"btn plain\" type=\"button\" data-dismiss>";
        out += $.print($.call($.known(l_0__, "_"), ["Not now"]));
        out += "</button></div></div></template>\n";
        return out;
      });
      context.share({ "offer": l_0_offer });
      yield $.print($.call($.known(l_0_offer, "offer"), ["update", $.call($.known(l_0__, "_"), ["A newer Doorstep is ready"]), $.call($.known(l_0__, "_"), ["Finish what you are writing first; nothing is lost either way."]), $.call($.known(l_0__, "_"), ["Take it now"])]));
      yield "\n";
      yield $.print($.call($.known(l_0_offer, "offer"), ["signed-out", $.call($.known(l_0__, "_"), ["Please sign in again"]), $.call($.known(l_0__, "_"), ["What you wrote is kept on this phone and goes to the office as soon as you are in."]), $.call($.known(l_0__, "_"), ["Sign in"]), "warn"]));
      yield "\n";
      yield $.print($.call($.known(l_0_offer, "offer"), ["storage-full", $.call($.known(l_0__, "_"), ["This phone is nearly full"]), $.call($.known(l_0__, "_"), ["Free some room soon, so that nothing you write has to wait. Photos and videos take the most."]), "", "warn"]));
      yield "\n";
      yield $.print($.call($.known(l_0_offer, "offer"), ["storage-broken", $.call($.known(l_0__, "_"), ["This phone lost its storage"]), $.call($.known(l_0__, "_"), ["The browser cleared what Doorstep kept here. Your caseload comes back from the office; please tell your supervisor what you wrote since the last sync."]), "", "danger"]));
      yield "\n";
      yield $.print($.call($.known(l_0_offer, "offer"), ["storage-not-kept", $.call($.known(l_0__, "_"), ["The browser may clear this phone"]), $.call($.known(l_0__, "_"), ["Put Doorstep on your home screen, then it is kept."]), "", "warn"]));
    },
    blocks: {
    },
  },
  "parts/people.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_name_of;
      let l_0_address_line;
      let l_0_ways_to_reach;
      let l_0_hazards_first;
      let l_0_client_flags;
      const module1 = context.import("parts/pieces.html", { "address_line": l_0_address_line, "client_flags": l_0_client_flags, "hazards_first": l_0_hazards_first, "icon": l_0_icon, "name_of": l_0_name_of, "ways_to_reach": l_0_ways_to_reach });
      l_0_icon = $.attribute(module1, "icon");
      context.keep({ "icon": l_0_icon });
      l_0_name_of = $.macro("name_of", ["client"], false, (l_1_client) => {
        let out = "";
        if (l_1_client === undefined) {
          l_1_client = $.notProvided("client");
        }
        out += $.print($.attribute(l_1_client, "given_name"));
        out += " ";
        out += $.print($.attribute(l_1_client, "family_name"));
        return out;
      });
      context.share({ "name_of": l_0_name_of });
      yield "\n";
      l_0_address_line = $.macro("address_line", ["client"], false, (l_1_client) => {
        let out = "";
        let l_1__ = context.resolve("_");
        if (l_1_client === undefined) {
          l_1_client = $.notProvided("client");
        }
        if ($.truth($.attribute(l_1_client, "confidential_address"))) {
          out += $.print($.call($.known(l_1__, "_"), ["Address is confidential"]));
        } else if ($.truth($.attribute(l_1_client, "address"))) {
          if ($.truth($.callMethod($.attribute(l_1_client, "address"), "get", ["street"]))) {
            out += $.print($.callMethod($.attribute(l_1_client, "address"), "get", ["street"]));
          }
          if ($.truth($.callMethod($.attribute(l_1_client, "address"), "get", ["unit"]))) {
            out += ", ";
            out += $.print($.callMethod($.attribute(l_1_client, "address"), "get", ["unit"]));
          }
          if ($.truth($.callMethod($.attribute(l_1_client, "address"), "get", ["city"]))) {
            out += ", ";
            out += $.print($.callMethod($.attribute(l_1_client, "address"), "get", ["city"]));
          }
        }
        return out;
      });
      context.share({ "address_line": l_0_address_line });
      yield "\n";
      l_0_ways_to_reach = $.macro("ways_to_reach", ["someone"], false, (l_1_someone) => {
        let out = "";
        let l_1__ = context.resolve("_");
        let l_1_label_of = context.resolve("label_of");
        if (l_1_someone === undefined) {
          l_1_someone = $.notProvided("someone");
        }
        if ($.truth($.attribute(l_1_someone, "phone"))) {
          if ($.compare($.attribute(l_1_someone, "safe_to_call"), ["eq", () => "never"])) {
            out += "<p class=\"flags\"><span class=\"flag danger\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["phone-off"]));
            out += " ";
            out += $.print($.call($.known(l_1__, "_"), ["Never call"]));
            out += "</span></p>\n";
          } else {
            out += "<p class=\"row\"><a class=\"btn\" href=\"tel:";
            out += $.print($.filters.replace($.attribute(l_1_someone, "phone"), " ", ""));
            out += "\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["phone"]));
            out += " ";
            out += $.print($.attribute(l_1_someone, "phone"));
            out += "</a></p>\n";
          }
        }
        out += "<p class=\"flags\">\n";
        if ($.truth($.and($.and($.attribute(l_1_someone, "phone"), () => $.attribute(l_1_someone, "safe_to_call")), () => $.compare($.attribute(l_1_someone, "safe_to_call"), ["ne", () => "never"])))) {
          out += "<span class=\"flag";
          if ($.compare($.attribute(l_1_someone, "safe_to_call"), ["ne", () => "any_time"])) {
            out += " warn";
          }
          out += "\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["phone"]));
          out += " ";
          out += $.print($.call($.known(l_1_label_of, "label_of"), [$.attribute(l_1_someone, "type"), "safe_to_call", $.attribute(l_1_someone, "safe_to_call")]));
          out += "</span>\n";
        }
        if ($.truth($.attribute(l_1_someone, "safe_voicemail"))) {
          out += "<span class=\"flag\">";
          out += $.print($.call($.known(l_1__, "_"), ["Message is fine"]));
          out += "</span>";
        } else if (!$.tests.none($.attribute(l_1_someone, "safe_voicemail"))) {
          out += "<span class=\"flag danger\">";
          out += $.print($.call($.known(l_1__, "_"), ["Leave no message"]));
          out += "</span>";
        }
        if ($.truth($.attribute(l_1_someone, "safe_text"))) {
          out += "<span class=\"flag\">";
          out += $.print($.call($.known(l_1__, "_"), ["Text is fine"]));
          out += "</span>";
        } else if (!$.tests.none($.attribute(l_1_someone, "safe_text"))) {
          out += "<span class=\"flag danger\">";
          out += $.print($.call($.known(l_1__, "_"), ["Send no text"]));
          out += "</span>";
        }
        out += "</p>\n";
        return out;
      });
      context.share({ "ways_to_reach": l_0_ways_to_reach });
      yield "\n";
      l_0_hazards_first = $.macro("hazards_first", ["hazards"], false, (l_1_hazards) => {
        let out = "";
        if (l_1_hazards === undefined) {
          l_1_hazards = $.notProvided("hazards");
        }
        for (const item2 of $.iterate(l_1_hazards)) {
          let l_2_hazard = item2;
          let l_2_label_of = context.resolve("label_of");
          let l_2__ = context.resolve("_");
          let l_2_show_date = context.resolve("show_date");
          out += "<div class=\"hazard\"><strong>";
          out += $.print($.call($.known(l_0_icon, "icon"), ["triangle-alert"]));
          out += " ";
          out += $.print($.call($.known(l_2_label_of, "label_of"), ["hazard", "hazard_type", $.attribute(l_2_hazard, "hazard_type")]));
          out += " · ";
          out += $.print($.call($.known(l_2_label_of, "label_of"), ["hazard", "severity", $.attribute(l_2_hazard, "severity")]));
          out += "</strong>\n";
          if ($.truth($.attribute(l_2_hazard, "precautions"))) {
            out += "<p>";
            out += $.print($.attribute(l_2_hazard, "precautions"));
            out += "</p>";
          }
          if ($.truth($.attribute(l_2_hazard, "evidence"))) {
            out += "<p class=\"why\">";
            out += $.print($.attribute(l_2_hazard, "evidence"));
            out += "</p>";
          }
          out += "<p class=\"why\">";
          out += $.print($.call($.known(l_2_label_of, "label_of"), ["hazard", "source", $.attribute(l_2_hazard, "source")]));
          if ($.truth($.attribute(l_2_hazard, "review_on"))) {
            out += " · ";
            out += $.print($.call($.known(l_2__, "_"), ["look at this again by %(day)s"], { "day": $.call($.known(l_2_show_date, "show_date"), [$.attribute(l_2_hazard, "review_on")]) }));
          }
          out += "</p>\n</div>\n";
        }
        return out;
      });
      context.share({ "hazards_first": l_0_hazards_first });
      yield "\n";
      l_0_client_flags = $.macro("client_flags", ["client"], false, (l_1_client) => {
        let out = "";
        let l_1_label_of = context.resolve("label_of");
        let l_1__ = context.resolve("_");
        if (l_1_client === undefined) {
          l_1_client = $.notProvided("client");
        }
        if ($.truth($.and($.attribute(l_1_client, "primary_language"), () => $.compare($.attribute(l_1_client, "primary_language"), ["ne", () => "en"])))) {
          out += "<span class=\"flag\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["languages"]));
          out += " ";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["client", "primary_language", $.attribute(l_1_client, "primary_language")]));
          out += "</span>";
        }
        if ($.truth($.attribute(l_1_client, "interpreter_needed"))) {
          out += "<span class=\"flag warn\">";
          out += $.print($.call($.known(l_1__, "_"), ["Needs an interpreter"]));
          out += "</span>";
        }
        if ($.truth($.attribute(l_1_client, "allergies"))) {
          out += "<span class=\"flag danger\">";
          out += $.print($.call($.known(l_1__, "_"), ["Allergies: %(what)s"], { "what": $.attribute(l_1_client, "allergies") }));
          out += "</span>";
        }
        if ($.compare($.attribute(l_1_client, "status"), ["eq", () => "closed"])) {
          out += "<span class=\"flag calm\">";
          out += $.print($.call($.known(l_1__, "_"), ["Closed"]));
          out += "</span>";
        } else if ($.compare($.attribute(l_1_client, "status"), ["eq", () => "suspended"])) {
          out += "<span class=\"flag warn\">";
          out += $.print($.call($.known(l_1__, "_"), ["Suspended"]));
          out += "</span>";
        }
        if ($.truth($.attribute(l_1_client, "conflicts"))) {
          out += "<a class=\"flag warn\" href=\"/clients/";
          out += $.print($.attribute(l_1_client, "id"));
          out += "/settle/client/";
          out += $.print($.attribute(l_1_client, "id"));
          out += "\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["arrow-left-right"]));
          out += " ";
          out += $.print($.call($.known(l_1__, "_"), ["Two versions"]));
          out += "</a>";
        }
        return out;
      });
      context.share({ "client_flags": l_0_client_flags });
    },
    blocks: {
    },
  },
  "parts/pictures.html": {
    *root(context, $) {
      let l_0_trend_line;
      let l_0_day_strip;
      l_0_trend_line = $.macro("trend_line", ["trend"], false, (l_1_trend) => {
        let out = "";
        let l_1__ = context.resolve("_");
        let l_1_ngettext = context.resolve("ngettext");
        if (l_1_trend === undefined) {
          l_1_trend = $.notProvided("trend");
        }
        out += "<figure>\n<svg class=\"trend\" viewBox=\"0 0 ";
        out += $.print($.attribute(l_1_trend, "width"));
        out += " ";
        out += $.print($.add($.attribute(l_1_trend, "height"), 18));
        out += "\" role=\"img\" aria-label=\"";
        out += $.print($.call($.known(l_1__, "_"), ["Score over the last follow-ups"]));
        out += ": ";
        const turns1 = $.loop($.iterate($.attribute(l_1_trend, "marks")));
        for (const item2 of turns1) {
          const l_2_loop = turns1;
          let l_2_point = item2;
          let l_2_show_date = context.resolve("show_date");
          out += $.print($.attribute(l_2_point, "score"));
          out += " (";
          out += $.print($.call($.known(l_2_show_date, "show_date"), [$.attribute(l_2_point, "on")]));
          out += ")";
          if (!$.truth($.attribute(l_2_loop, "last"))) {
            out += ", ";
          }
        }
        out += "\">\n<line class=\"mid\" x1=\"0\" y1=\"";
        out += $.print($.subtract($.attribute(l_1_trend, "height"), 8));
        out += "\" x2=\"";
        out += $.print($.attribute(l_1_trend, "width"));
        out += "\" y2=\"";
        out += $.print($.subtract($.attribute(l_1_trend, "height"), 8));
        out += "\"></line>\n";
        for (const item3 of $.iterate($.attribute(l_1_trend, "lines"))) {
          let l_2_line = item3;
          out += "<polyline points=\"";
          out += $.print(l_2_line);
          out += "\"></polyline>\n";
        }
        const turns4 = $.loop($.iterate($.attribute(l_1_trend, "marks")));
        for (const item5 of turns4) {
          const l_2_loop = turns4;
          let l_2_point = item5;
          let l_2_show_date = context.resolve("show_date");
          out += "<circle";
          if ($.truth($.attribute(l_2_loop, "last"))) {
            out += " class=\"last\"";
          }
          out += " cx=\"";
          out += $.print($.attribute(l_2_point, "x"));
          out += "\" cy=\"";
          out += $.print($.attribute(l_2_point, "y"));
          out += "\" r=\"";
          out += $.print(($.truth($.attribute(l_2_loop, "last")) ? 5 : 4));
          out += "\"></circle>\n";
          if ($.truth($.attribute(l_2_loop, "last"))) {
            out += "<text class=\"last\" x=\"";
            out += $.print($.attribute(l_2_point, "x"));
            out += "\" y=\"";
            out += $.print(($.compare($.attribute(l_2_point, "y"), ["gt", () => 16]) ? $.subtract($.attribute(l_2_point, "y"), 9) : $.add($.attribute(l_2_point, "y"), 18)));
            out += "\" text-anchor=\"end\">";
            out += $.print($.attribute(l_2_point, "score"));
            out += "</text>\n";
          } else if ($.truth($.attribute(l_2_loop, "first"))) {
            out += "<text x=\"";
            out += $.print($.attribute(l_2_point, "x"));
            out += "\" y=\"";
            out += $.print(($.compare($.attribute(l_2_point, "y"), ["gt", () => 16]) ? $.subtract($.attribute(l_2_point, "y"), 9) : $.add($.attribute(l_2_point, "y"), 18)));
            out += "\" text-anchor=\"middle\">";
            out += $.print($.attribute(l_2_point, "score"));
            out += "</text>\n";
          }
          if ($.truth($.attribute(l_2_loop, "last"))) {
            out += "<text x=\"";
            out += $.print($.attribute(l_1_trend, "width"));
            out += "\" y=\"";
            out += $.print($.add($.attribute(l_1_trend, "height"), 10));
            out += "\" text-anchor=\"end\">";
            out += $.print($.call($.known(l_2_show_date, "show_date"), [$.attribute(l_2_point, "on")]));
            out += "</text>\n";
          } else if ($.truth($.attribute(l_2_loop, "first"))) {
            out += "<text x=\"0\" y=\"";
            out += $.print($.add($.attribute(l_1_trend, "height"), 10));
            out += "\">";
            out += $.print($.call($.known(l_2_show_date, "show_date"), [$.attribute(l_2_point, "on")]));
            out += "</text>\n";
          }
        }
        out += "</svg>\n<figcaption class=\"why\">";
        out += $.print($.call($.known(l_1__, "_"), ["Higher is better, 40 is the most."]));
        out += "\n";
        if ($.compare($.attribute(l_1_trend, "change"), ["gt", () => 0])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(num)s point more than last time.", "%(num)s points more than last time.", $.attribute(l_1_trend, "change")], { "num": $.attribute(l_1_trend, "change") }));
          out += "\n";
        } else if ($.compare($.attribute(l_1_trend, "change"), ["lt", () => 0])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(num)s point less than last time.", "%(num)s points less than last time.", $.negate($.attribute(l_1_trend, "change"))], { "num": $.negate($.attribute(l_1_trend, "change")) }));
          out += "\n";
        } else if ($.compare($.filters.length($.attribute(l_1_trend, "marks")), ["gt", () => 1])) {
          out += $.print($.call($.known(l_1__, "_"), ["The same as last time."]));
        }
        out += "</figcaption>\n</figure>\n";
        return out;
      });
      context.share({ "trend_line": l_0_trend_line });
      yield "\n";
      l_0_day_strip = $.macro("day_strip", ["plan"], false, (l_1_plan) => {
        let out = "";
        let l_1_ngettext = context.resolve("ngettext");
        if (l_1_plan === undefined) {
          l_1_plan = $.notProvided("plan");
        }
        out += "<figure class=\"screen\">\n<svg class=\"strip\" viewBox=\"0 0 ";
        out += $.print($.attribute($.attribute(l_1_plan, "strip"), "width"));
        out += " 40\" role=\"img\" aria-label=\"";
        out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(num)s visit today", "%(num)s visits today", $.filters.length($.attribute(l_1_plan, "visits"))], { "num": $.filters.length($.attribute(l_1_plan, "visits")) }));
        out += ", ";
        out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(num)s done", "%(num)s done", $.attribute(l_1_plan, "done")], { "num": $.attribute(l_1_plan, "done") }));
        out += "\">\n<rect class=\"rail\" x=\"0\" y=\"9\" width=\"";
        out += $.print($.attribute($.attribute(l_1_plan, "strip"), "width"));
        out += "\" height=\"8\" rx=\"4\"></rect>\n";
        const turns6 = $.loop($.iterate($.attribute($.attribute(l_1_plan, "strip"), "hours")));
        for (const item7 of turns6) {
          const l_2_loop = turns6;
          let l_2_hour = item7;
          out += "<text x=\"";
          out += $.print($.attribute(l_2_hour, "x"));
          out += "\" y=\"37\" text-anchor=\"";
          out += $.print(($.truth($.attribute(l_2_loop, "first")) ? "start" : ($.truth($.attribute(l_2_loop, "last")) ? "end" : "middle")));
          out += "\">";
          out += $.print($.attribute(l_2_hour, "hour"));
          out += "</text>\n";
        }
        for (const item8 of $.iterate($.attribute($.attribute(l_1_plan, "strip"), "bars"))) {
          let l_2_bar = item8;
          out += "<rect class=\"";
          out += $.print($.attribute(l_2_bar, "state"));
          out += "\" x=\"";
          out += $.print($.attribute(l_2_bar, "x"));
          out += "\" y=\"4\" width=\"";
          out += $.print($.attribute(l_2_bar, "width"));
          out += "\" height=\"18\" rx=\"4\"></rect>\n";
        }
        if (!$.tests.none($.attribute($.attribute(l_1_plan, "strip"), "now_x"))) {
          out += "<line class=\"now\" x1=\"";
          out += $.print($.attribute($.attribute(l_1_plan, "strip"), "now_x"));
          out += "\" y1=\"0\" x2=\"";
          out += $.print($.attribute($.attribute(l_1_plan, "strip"), "now_x"));
          out += "\" y2=\"26\"></line>";
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
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_mark;
      let l_0_unsafe_mark;
      let l_0_empty;
      let l_0_notice;
      let l_0_fact;
      let l_0_told;
      let l_0_more;
      l_0_icon = $.macro("icon", ["name"], false, (l_1_name) => {
        let out = "";
        let l_1_static = context.resolve("static");
        if (l_1_name === undefined) {
          l_1_name = $.notProvided("name");
        }
        out += "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"";
        out += $.print($.call($.known(l_1_static, "static"), ["icons.svg"]));
        out += "#";
        out += $.print(l_1_name);
        out += "\"></use></svg>";
        return out;
      });
      context.share({ "icon": l_0_icon });
      yield "\n";
      l_0_back = $.macro("back", ["href", "label"], false, (l_1_href, l_1_label) => {
        let out = "";
        if (l_1_href === undefined) {
          l_1_href = $.notProvided("href");
        }
        if (l_1_label === undefined) {
          l_1_label = $.notProvided("label");
        }
        out += "<a class=\"back screen\" href=\"";
        out += $.print(l_1_href);
        out += "\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-left"]));
        out += " <bdi>";
        out += $.print(l_1_label);
        out += "</bdi></a>";
        return out;
      });
      context.share({ "back": l_0_back });
      yield "\n";
      l_0_mark = $.macro("mark", ["record"], false, (l_1_record) => {
        let out = "";
        let l_1__ = context.resolve("_");
        let l_1_show_when = context.resolve("show_when");
        let l_1_when = context.resolve("when");
        if (l_1_record === undefined) {
          l_1_record = $.notProvided("record");
        }
        if ($.compare($.attribute(l_1_record, "state"), ["eq", () => "phone"])) {
          out += "<span class=\"mark phone\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["smartphone"]));
          out += " ";
          out += $.print($.call($.known(l_1__, "_"), ["Saved on this phone"]));
          out += "</span>\n";
        } else if ($.compare($.attribute(l_1_record, "state"), ["eq", () => "sending"])) {
          out += "<span class=\"mark sending\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["refresh-cw"]));
          out += " ";
          out += $.print($.call($.known(l_1__, "_"), ["sending"]));
          out += "</span>\n";
        } else if ($.compare($.attribute(l_1_record, "state"), ["eq", () => "needs_you"])) {
          out += "<span class=\"mark needs\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["circle-alert"]));
          out += " ";
          out += $.print($.call($.known(l_1__, "_"), ["needs you"]));
          out += "</span>\n";
        } else if ($.truth($.attribute(l_1_record, "received_at"))) {
          l_1_when = $.call($.known(l_1_show_when, "show_when"), [$.attribute(l_1_record, "received_at")]);
          out += "<span class=\"mark\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["cloud-check"]));
          out += " ";
          if ($.compare($.filters.length($.known(l_1_when, "when")), ["eq", () => 5])) {
            out += $.print($.call($.known(l_1__, "_"), ["with the server at %(time)s"], { "time": $.known(l_1_when, "when") }));
          } else {
            out += $.print($.call($.known(l_1__, "_"), ["with the server since %(when)s"], { "when": $.known(l_1_when, "when") }));
          }
          out += "</span>\n";
        }
        return out;
      });
      context.share({ "mark": l_0_mark });
      yield "\n";
      l_0_unsafe_mark = $.macro("unsafe_mark", ["record"], false, (l_1_record) => {
        let out = "";
        let l_1__ = context.resolve("_");
        if (l_1_record === undefined) {
          l_1_record = $.notProvided("record");
        }
        if ($.compare($.attribute(l_1_record, "state"), ["eq", () => "phone"])) {
          out += "<span class=\"mark phone\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["smartphone"]));
          out += " ";
          out += $.print($.call($.known(l_1__, "_"), ["on this phone"]));
          out += "</span>\n";
        } else if ($.compare($.attribute(l_1_record, "state"), ["ne", () => "server"])) {
          out += $.print($.call($.known(l_0_mark, "mark"), [l_1_record]));
        }
        return out;
      });
      context.share({ "unsafe_mark": l_0_unsafe_mark });
      yield "\n";
      l_0_empty = $.macro("empty", ["drawing", "title", "text"], false, (l_1_drawing, l_1_title, l_1_text) => {
        let out = "";
        if (l_1_drawing === undefined) {
          l_1_drawing = $.notProvided("drawing");
        }
        if (l_1_title === undefined) {
          l_1_title = $.notProvided("title");
        }
        if (l_1_text === undefined) {
          l_1_text = "";
        }
        out += "<div class=\"empty\">";
        out += $.print(l_1_drawing);
        out += "<strong>";
        out += $.print(l_1_title);
        out += "</strong>";
        if ($.truth(l_1_text)) {
          out += "<p>";
          out += $.print(l_1_text);
          out += "</p>";
        }
        out += "</div>\n";
        return out;
      });
      context.share({ "empty": l_0_empty });
      yield "\n";
      l_0_notice = $.macro("notice", ["title", "text", "tone"], false, (l_1_title, l_1_text, l_1_tone) => {
        let out = "";
        if (l_1_title === undefined) {
          l_1_title = $.notProvided("title");
        }
        if (l_1_text === undefined) {
          l_1_text = "";
        }
        if (l_1_tone === undefined) {
          l_1_tone = "";
        }
        out += "<div class=\"notice ";
        out += $.print(l_1_tone);
        out += "\"><strong>";
        if ($.compare(l_1_tone, ["eq", () => "danger"])) {
          out += $.print($.call($.known(l_0_icon, "icon"), ["triangle-alert"]));
        } else if ($.compare(l_1_tone, ["eq", () => "warn"])) {
          out += $.print($.call($.known(l_0_icon, "icon"), ["circle-alert"]));
        } else {
          out += $.print($.call($.known(l_0_icon, "icon"), ["info"]));
        }
        out += " ";
        out += $.print(l_1_title);
        out += "</strong>";
        if ($.truth(l_1_text)) {
          out += "<p>";
          out += $.print(l_1_text);
          out += "</p>";
        }
        out += "</div>\n";
        return out;
      });
      context.share({ "notice": l_0_notice });
      yield "\n";
      l_0_fact = $.macro("fact", ["label", "value"], false, (l_1_label, l_1_value) => {
        let out = "";
        if (l_1_label === undefined) {
          l_1_label = $.notProvided("label");
        }
        if (l_1_value === undefined) {
          l_1_value = $.notProvided("value");
        }
        if ($.truth(l_1_value)) {
          out += "<div><dt>";
          out += $.print(l_1_label);
          out += "</dt><dd>";
          out += $.print(l_1_value);
          out += "</dd></div>";
        }
        return out;
      });
      context.share({ "fact": l_0_fact });
      yield "\n";
      l_0_told = $.macro("told", ["label", "text"], false, (l_1_label, l_1_text) => {
        let out = "";
        if (l_1_label === undefined) {
          l_1_label = $.notProvided("label");
        }
        if (l_1_text === undefined) {
          l_1_text = $.notProvided("text");
        }
        if ($.truth(l_1_text)) {
          out += "<div><h3>";
          out += $.print(l_1_label);
          out += "</h3><p class=\"told\">";
          out += $.print(l_1_text);
          out += "</p></div>";
        }
        return out;
      });
      context.share({ "told": l_0_told });
      yield "\n";
      l_0_more = $.macro("more", ["href", "label"], false, (l_1_href, l_1_label) => {
        let out = "";
        if (l_1_href === undefined) {
          l_1_href = $.notProvided("href");
        }
        if (l_1_label === undefined) {
          l_1_label = $.notProvided("label");
        }
        out += "<a class=\"btn plain\" href=\"";
        out += $.print(l_1_href);
        out += "\">";
        out += $.print(l_1_label);
        out += " ";
        out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
        out += "</a>";
        return out;
      });
      context.share({ "more": l_0_more });
    },
    blocks: {
    },
  },
  "parts/places.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_place;
      let l_0__ = context.resolve("_");
      let l_0_static = context.resolve("static");
      let l_0_me = context.resolve("me");
      const module1 = context.import("parts/pieces.html", { "icon": l_0_icon, "place": l_0_place });
      l_0_icon = $.attribute(module1, "icon");
      context.keep({ "icon": l_0_icon });
      l_0_place = $.macro("place", ["name", "href", "label", "drawing", "desk"], false, (l_1_name, l_1_href, l_1_label, l_1_drawing, l_1_desk) => {
        let out = "";
        let l_1_page = context.resolve("page");
        if (l_1_name === undefined) {
          l_1_name = $.notProvided("name");
        }
        if (l_1_href === undefined) {
          l_1_href = $.notProvided("href");
        }
        if (l_1_label === undefined) {
          l_1_label = $.notProvided("label");
        }
        if (l_1_drawing === undefined) {
          l_1_drawing = $.notProvided("drawing");
        }
        if (l_1_desk === undefined) {
          l_1_desk = false;
        }
        out += "<li";
        if ($.truth(l_1_desk)) {
          out += " class=\"desk\"";
        }
        out += "><a href=\"";
        out += $.print(l_1_href);
        out += "\"";
        if ($.compare($.attribute($.known(l_1_page, "page"), "place"), ["eq", () => l_1_name])) {
          out += " aria-current=\"page\"";
        }
        out += ">";
        out += $.print(l_1_drawing);
        out += " <span>";
        out += $.print(l_1_label);
        out += "</span></a></li>\n";
        return out;
      });
      context.share({ "place": l_0_place });
      yield "<nav class=\"places screen\" aria-label=\"";
      yield $.print($.call($.known(l_0__, "_"), ["Places"]));
      yield "\">\n<p class=\"brand\"><img src=\"";
      yield $.print($.call($.known(l_0_static, "static"), ["icons/doorstep.svg"]));
      yield "\" alt=\"\" width=\"32\" height=\"32\"> Doorstep</p>\n<ul>\n";
      if ($.compare($.attribute($.known(l_0_me, "me"), "role"), ["eq", () => "worker"])) {
        yield $.print($.call($.known(l_0_place, "place"), ["today", "/", $.call($.known(l_0__, "_"), ["Today"]), $.call($.known(l_0_icon, "icon"), ["sun"])]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["clients", "/clients", $.call($.known(l_0__, "_"), ["Clients"]), $.call($.known(l_0_icon, "icon"), ["users"])]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["new", "/new", $.call($.known(l_0__, "_"), ["New"]), $.call($.known(l_0_icon, "icon"), ["circle-plus"])]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["due", "/due", $.call($.known(l_0__, "_"), ["Due"]), $.call($.known(l_0_icon, "icon"), ["clock"])]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["me", "/me", $.call($.known(l_0__, "_"), ["Me"]), $.call($.known(l_0_icon, "icon"), ["user-round"])]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["conflicts", "/conflicts", $.call($.known(l_0__, "_"), ["Conflicts"]), $.call($.known(l_0_icon, "icon"), ["arrow-left-right"]), true]));
        yield "\n";
      } else {
        yield $.print($.call($.known(l_0_place, "place"), ["team", "/team", $.call($.known(l_0__, "_"), ["Team"]), $.call($.known(l_0_icon, "icon"), ["users-round"])]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["clients", "/clients", $.call($.known(l_0__, "_"), ["Clients"]), $.call($.known(l_0_icon, "icon"), ["users"])]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["reviews", "/reviews", $.call($.known(l_0__, "_"), ["Review"]), $.call($.known(l_0_icon, "icon"), ["clipboard-check"])]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["due", "/due", $.call($.known(l_0__, "_"), ["Due"]), $.call($.known(l_0_icon, "icon"), ["clock"])]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["conflicts", "/conflicts", $.call($.known(l_0__, "_"), ["Conflicts"]), $.call($.known(l_0_icon, "icon"), ["arrow-left-right"]), true]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["parked", "/parked", $.call($.known(l_0__, "_"), ["Parked"]), $.call($.known(l_0_icon, "icon"), ["inbox"]), true]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["today", "/", $.call($.known(l_0__, "_"), ["Today"]), $.call($.known(l_0_icon, "icon"), ["sun"]), true]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["new", "/new", $.call($.known(l_0__, "_"), ["New"]), $.call($.known(l_0_icon, "icon"), ["circle-plus"]), true]));
        yield "\n";
        yield $.print($.call($.known(l_0_place, "place"), ["me", "/me", $.call($.known(l_0__, "_"), ["Me"]), $.call($.known(l_0_icon, "icon"), ["user-round"])]));
        yield "\n";
      }
      yield "</ul>\n</nav>";
    },
    blocks: {
    },
  },
  "parts/rows.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_unsafe_mark;
      let l_0_name_of;
      let l_0_field_label;
      let l_0_visit_row;
      let l_0_task_row;
      let l_0_goal_card;
      let l_0_due_address;
      let l_0_due_row;
      let l_0_time_left;
      let l_0_unsettled_row;
      let l_0_thread;
      let l_0_event_line;
      const module1 = context.import("parts/pieces.html", { "due_address": l_0_due_address, "due_row": l_0_due_row, "event_line": l_0_event_line, "field_label": l_0_field_label, "goal_card": l_0_goal_card, "icon": l_0_icon, "name_of": l_0_name_of, "task_row": l_0_task_row, "thread": l_0_thread, "time_left": l_0_time_left, "unsafe_mark": l_0_unsafe_mark, "unsettled_row": l_0_unsettled_row, "visit_row": l_0_visit_row });
      l_0_icon = $.attribute(module1, "icon");
      l_0_unsafe_mark = $.attribute(module1, "unsafe_mark");
      context.keep({ "icon": l_0_icon, "unsafe_mark": l_0_unsafe_mark });
      const module2 = context.import("parts/people.html", { "due_address": l_0_due_address, "due_row": l_0_due_row, "event_line": l_0_event_line, "field_label": l_0_field_label, "goal_card": l_0_goal_card, "icon": l_0_icon, "name_of": l_0_name_of, "task_row": l_0_task_row, "thread": l_0_thread, "time_left": l_0_time_left, "unsafe_mark": l_0_unsafe_mark, "unsettled_row": l_0_unsettled_row, "visit_row": l_0_visit_row });
      l_0_name_of = $.attribute(module2, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module3 = context.import("parts/settling.html", { "due_address": l_0_due_address, "due_row": l_0_due_row, "event_line": l_0_event_line, "field_label": l_0_field_label, "goal_card": l_0_goal_card, "icon": l_0_icon, "name_of": l_0_name_of, "task_row": l_0_task_row, "thread": l_0_thread, "time_left": l_0_time_left, "unsafe_mark": l_0_unsafe_mark, "unsettled_row": l_0_unsettled_row, "visit_row": l_0_visit_row });
      l_0_field_label = $.attribute(module3, "field_label");
      context.keep({ "field_label": l_0_field_label });
      yield "\n";
      l_0_visit_row = $.macro("visit_row", ["visit", "client", "show_client"], false, (l_1_visit, l_1_client, l_1_show_client) => {
        let out = "";
        let l_1_show_day = context.resolve("show_day");
        let l_1_show_time = context.resolve("show_time");
        let l_1_label_of = context.resolve("label_of");
        let l_1__ = context.resolve("_");
        if (l_1_visit === undefined) {
          l_1_visit = $.notProvided("visit");
        }
        if (l_1_client === undefined) {
          l_1_client = $.notProvided("client");
        }
        if (l_1_show_client === undefined) {
          l_1_show_client = false;
        }
        out += "<li><a class=\"item\" href=\"/clients/";
        out += $.print($.attribute(l_1_visit, "case_file"));
        out += "/visits/";
        out += $.print($.attribute(l_1_visit, "id"));
        out += "\">\n<span class=\"say\"><span class=\"who\">";
        if ($.truth($.and(l_1_show_client, () => l_1_client))) {
          out += $.print($.call($.known(l_0_name_of, "name_of"), [l_1_client]));
        } else {
          out += $.print($.call($.known(l_1_show_day, "show_day"), [$.attribute(l_1_visit, "starts_at")]));
          out += ", ";
          out += $.print($.call($.known(l_1_show_time, "show_time"), [$.attribute(l_1_visit, "starts_at")]));
        }
        out += "</span>\n<span class=\"why\">";
        if ($.truth(l_1_show_client)) {
          out += $.print($.call($.known(l_1_show_day, "show_day"), [$.attribute(l_1_visit, "starts_at")]));
          out += ", ";
          out += $.print($.call($.known(l_1_show_time, "show_time"), [$.attribute(l_1_visit, "starts_at")]));
          out += " · ";
        }
        out += $.print($.call($.known(l_1_label_of, "label_of"), ["visit", "contact_type", $.attribute(l_1_visit, "contact_type")]));
        if ($.truth($.attribute(l_1_visit, "place"))) {
          out += " · ";
          out += $.print($.attribute(l_1_visit, "place"));
        }
        out += "</span>\n";
        out += $.print($.call($.known(l_0_unsafe_mark, "unsafe_mark"), [l_1_visit]));
        out += "</span>\n";
        if ($.truth($.attribute(l_1_visit, "outcome"))) {
          out += "<span class=\"end\"><span class=\"flag calm\">";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["visit", "outcome", $.attribute(l_1_visit, "outcome")]));
          out += "</span></span>";
        } else if ($.truth($.attribute(l_1_visit, "arrived_at"))) {
          out += "<span class=\"end\"><span class=\"flag\">";
          out += $.print($.call($.known(l_1__, "_"), ["There now"]));
          out += "</span></span>";
        }
        out += "<span class=\"go\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
        out += "</span></a></li>\n";
        return out;
      });
      context.share({ "visit_row": l_0_visit_row });
      yield "\n";
      l_0_task_row = $.macro("task_row", ["task", "client", "show_client"], false, (l_1_task, l_1_client, l_1_show_client) => {
        let out = "";
        let l_1__ = context.resolve("_");
        let l_1_show_date = context.resolve("show_date");
        let l_1_label_of = context.resolve("label_of");
        if (l_1_task === undefined) {
          l_1_task = $.notProvided("task");
        }
        if (l_1_client === undefined) {
          l_1_client = $.notProvided("client");
        }
        if (l_1_show_client === undefined) {
          l_1_show_client = false;
        }
        out += "<li><a class=\"item\" href=\"/clients/";
        out += $.print($.attribute(l_1_task, "case_file"));
        out += "/tasks/";
        out += $.print($.attribute(l_1_task, "id"));
        out += "\">\n<span class=\"say\"><span>";
        out += $.print($.attribute(l_1_task, "title"));
        out += "</span>\n<span class=\"why\">";
        if ($.truth($.and(l_1_show_client, () => l_1_client))) {
          out += "<bdi>";
          out += $.print($.call($.known(l_0_name_of, "name_of"), [l_1_client]));
          out += "</bdi> · ";
        }
        if ($.truth($.attribute(l_1_task, "due_on"))) {
          out += $.print($.call($.known(l_1__, "_"), ["until %(day)s"], { "day": $.call($.known(l_1_show_date, "show_date"), [$.attribute(l_1_task, "due_on")]) }));
        } else {
          out += $.print($.call($.known(l_1__, "_"), ["no date"]));
        }
        out += "</span>\n";
        out += $.print($.call($.known(l_0_unsafe_mark, "unsafe_mark"), [l_1_task]));
        out += "</span>\n<span class=\"end\">";
        if ($.compare($.attribute(l_1_task, "status"), ["eq", () => "done"])) {
          out += "<span class=\"flag calm\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["check"]));
          out += " ";
          out += $.print($.call($.known(l_1__, "_"), ["Done"]));
          out += "</span>";
        } else if ($.compare($.attribute(l_1_task, "priority"), ["in", () => ["emergency", "high"]])) {
          out += "<span class=\"flag danger\">";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["task", "priority", $.attribute(l_1_task, "priority")]));
          out += "</span>";
        }
        out += "</span>\n<span class=\"go\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
        out += "</span></a></li>\n";
        return out;
      });
      context.share({ "task_row": l_0_task_row });
      yield "\n";
      l_0_goal_card = $.macro("goal_card", ["goal", "client"], false, (l_1_goal, l_1_client) => {
        let out = "";
        let l_1_label_of = context.resolve("label_of");
        let l_1__ = context.resolve("_");
        let l_1_show_date = context.resolve("show_date");
        if (l_1_goal === undefined) {
          l_1_goal = $.notProvided("goal");
        }
        if (l_1_client === undefined) {
          l_1_client = $.notProvided("client");
        }
        out += "<article class=\"card\">\n<h3>“";
        out += $.print($.attribute(l_1_goal, "statement"));
        out += "”</h3>\n<p class=\"flags\">\n";
        if ($.truth($.attribute(l_1_goal, "achievement"))) {
          out += "<span class=\"flag";
          if ($.compare($.attribute(l_1_goal, "achievement"), ["eq", () => "worsening"])) {
            out += " warn";
          }
          out += "\">";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["goal", "achievement", $.attribute(l_1_goal, "achievement")]));
          out += "</span>";
        }
        if ($.compare($.attribute(l_1_goal, "status"), ["ne", () => "active"])) {
          out += "<span class=\"flag calm\">";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["goal", "status", $.attribute(l_1_goal, "status")]));
          out += "</span>";
        }
        if ($.truth($.attribute(l_1_goal, "domain"))) {
          out += "<span class=\"flag calm\">";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["goal", "domain", $.attribute(l_1_goal, "domain")]));
          out += "</span>";
        }
        if ($.truth($.attribute(l_1_goal, "conflicts"))) {
          out += "<a class=\"flag warn\" href=\"/clients/";
          out += $.print($.attribute(l_1_goal, "case_file"));
          out += "/settle/goal/";
          out += $.print($.attribute(l_1_goal, "id"));
          out += "\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["arrow-left-right"]));
          out += " ";
          out += $.print($.call($.known(l_1__, "_"), ["Two versions"]));
          out += "</a>";
        }
        out += "</p>\n";
        if ($.truth($.attribute(l_1_goal, "measure"))) {
          out += "<p class=\"why\">";
          out += $.print($.call($.known(l_1__, "_"), ["How we will know: %(what)s"], { "what": $.attribute(l_1_goal, "measure") }));
          out += "</p>";
        }
        if ($.truth($.attribute(l_1_goal, "latest_value"))) {
          out += "<p class=\"why\">";
          out += $.print($.call($.known(l_1__, "_"), ["Now: %(value)s"], { "value": $.attribute(l_1_goal, "latest_value") }));
          out += "</p>";
        }
        if ($.truth($.attribute(l_1_goal, "target_on"))) {
          out += "<p class=\"why\">";
          out += $.print($.call($.known(l_1__, "_"), ["By %(day)s"], { "day": $.call($.known(l_1_show_date, "show_date"), [$.attribute(l_1_goal, "target_on")]) }));
          out += "</p>";
        }
        if ($.truth($.attribute(l_1_goal, "progress"))) {
          out += "<p class=\"told\">";
          out += $.print($.attribute(l_1_goal, "progress"));
          out += "</p>";
        }
        out += $.print($.call($.known(l_0_unsafe_mark, "unsafe_mark"), [l_1_goal]));
        out += "\n<div class=\"acts few\"><a class=\"btn plain\" href=\"/clients/";
        out += $.print($.attribute(l_1_goal, "case_file"));
        out += "/goals/";
        out += $.print($.attribute(l_1_goal, "id"));
        out += "\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["trending-up"]));
        out += " ";
        out += $.print($.call($.known(l_1__, "_"), ["What moved?"]));
        out += "</a></div>\n</article>\n";
        return out;
      });
      context.share({ "goal_card": l_0_goal_card });
      yield "\n";
      l_0_due_address = $.macro("due_address", ["item"], false, (l_1_item) => {
        let out = "";
        if (l_1_item === undefined) {
          l_1_item = $.notProvided("item");
        }
        if ($.compare($.attribute(l_1_item, "rule"), ["eq", () => "R01"])) {
          out += "/clients/";
          out += $.print($.attribute(l_1_item, "client"));
          out += "/notes/";
          out += $.print($.attribute(l_1_item, "subject"));
        } else if ($.compare($.attribute(l_1_item, "rule"), ["eq", () => "R02"])) {
          out += "/clients/";
          out += $.print($.attribute(l_1_item, "client"));
          out += "/visits/";
          out += $.print($.attribute(l_1_item, "subject"));
          out += "/note";
        } else if ($.compare($.attribute(l_1_item, "rule"), ["eq", () => "R04"])) {
          out += "/clients/";
          out += $.print($.attribute(l_1_item, "client"));
          out += "/visits/new";
        } else if ($.compare($.attribute(l_1_item, "rule"), ["in", () => ["R06", "R07"]])) {
          out += "/clients/";
          out += $.print($.attribute(l_1_item, "client"));
          out += "/plan";
        } else if ($.compare($.attribute(l_1_item, "rule"), ["eq", () => "R17"])) {
          out += "/clients/";
          out += $.print($.attribute(l_1_item, "client"));
          out += "/tasks/";
          out += $.print($.attribute(l_1_item, "subject"));
        } else {
          out += "/clients/";
          out += $.print($.attribute(l_1_item, "client"));
        }
        return out;
      });
      context.share({ "due_address": l_0_due_address });
      yield "\n";
      l_0_due_row = $.macro("due_row", ["item", "clients"], false, (l_1_item, l_1_clients) => {
        let out = "";
        let l_1__ = context.resolve("_");
        let l_1_show_date = context.resolve("show_date");
        if (l_1_item === undefined) {
          l_1_item = $.notProvided("item");
        }
        if (l_1_clients === undefined) {
          l_1_clients = $.notProvided("clients");
        }
        out += "<li><a class=\"item owed\" href=\"";
        out += $.print($.filters.trim($.call($.known(l_0_due_address, "due_address"), [l_1_item])));
        out += "\">\n<span class=\"dot";
        if ($.compare($.attribute(l_1_item, "days"), ["lt", () => 0])) {
          out += " danger";
        } else if ($.compare($.attribute(l_1_item, "days"), ["lt", () => 8])) {
          out += " warn";
        } else {
          out += " calm";
        }
        out += "\"></span>\n<span class=\"say\"><span><b>";
        out += $.print($.call($.known(l_1__, "_"), [$.attribute(l_1_item, "title_id")]));
        out += "</b>";
        for (const item5 of $.iterate(l_1_clients).filter((item4) => { let l_2_client = item4; return $.compare($.attribute(l_2_client, "id"), ["eq", () => $.attribute(l_1_item, "client")]); })) {
          let l_2_client = item5;
          out += " · <bdi>";
          out += $.print($.call($.known(l_0_name_of, "name_of"), [l_2_client]));
          out += "</bdi>";
        }
        out += "</span>\n<span class=\"why\">";
        out += $.print($.call($.known(l_1__, "_"), [$.attribute(l_1_item, "why_id")], { "on": $.call($.known(l_1_show_date, "show_date"), [$.attribute($.attribute(l_1_item, "why_values"), "on")]), "days": $.attribute($.attribute(l_1_item, "why_values"), "days"), "name": $.attribute($.attribute(l_1_item, "why_values"), "name") }));
        out += "</span></span>\n<span class=\"end\"><span class=\"flag";
        if ($.compare($.attribute(l_1_item, "days"), ["lt", () => 0])) {
          out += " danger";
        } else if ($.compare($.attribute(l_1_item, "days"), ["lt", () => 8])) {
          out += " warn";
        } else {
          out += " calm";
        }
        out += "\">";
        out += $.print($.filters.trim($.call($.known(l_0_time_left, "time_left"), [$.attribute(l_1_item, "days")])));
        out += "</span></span>\n</a></li>\n";
        return out;
      });
      context.share({ "due_row": l_0_due_row });
      yield "\n";
      l_0_time_left = $.macro("time_left", ["days"], false, (l_1_days) => {
        let out = "";
        let l_1_ngettext = context.resolve("ngettext");
        let l_1__ = context.resolve("_");
        if (l_1_days === undefined) {
          l_1_days = $.notProvided("days");
        }
        if ($.compare(l_1_days, ["lt", () => 0])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(num)s day late", "%(num)s days late", $.negate(l_1_days)], { "num": $.negate(l_1_days) }));
        } else if ($.compare(l_1_days, ["eq", () => 0])) {
          out += $.print($.call($.known(l_1__, "_"), ["today"]));
        } else if ($.compare(l_1_days, ["eq", () => 1])) {
          out += $.print($.call($.known(l_1__, "_"), ["tomorrow"]));
        } else {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(num)s day left", "%(num)s days left", l_1_days], { "num": l_1_days }));
        }
        return out;
      });
      context.share({ "time_left": l_0_time_left });
      yield "\n";
      l_0_unsettled_row = $.macro("unsettled_row", ["record"], false, (l_1_record) => {
        let out = "";
        if (l_1_record === undefined) {
          l_1_record = $.notProvided("record");
        }
        for (const item6 of $.iterate($.attribute(l_1_record, "conflicts"))) {
          let l_2_field = item6;
          let l_2__ = context.resolve("_");
          out += "<li><a class=\"item\" href=\"/clients/";
          out += $.print($.attribute(l_1_record, "case_file"));
          out += "/settle/";
          out += $.print($.attribute(l_1_record, "type"));
          out += "/";
          out += $.print($.attribute(l_1_record, "id"));
          out += "\">\n<span class=\"dot warn\"></span>\n<span class=\"say\"><span><b>";
          out += $.print($.call($.known(l_0_field_label, "field_label"), [$.attribute(l_1_record, "type"), l_2_field]));
          out += "</b>";
          if ($.truth($.attribute(l_1_record, "client"))) {
            out += " · <bdi>";
            out += $.print($.call($.known(l_0_name_of, "name_of"), [$.attribute(l_1_record, "client")]));
            out += "</bdi>";
          }
          out += "</span>\n<span class=\"why\">";
          out += $.print($.call($.known(l_2__, "_"), ["Two people wrote something different"]));
          out += "</span></span>\n<span class=\"go\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
          out += "</span></a></li>\n";
        }
        return out;
      });
      context.share({ "unsettled_row": l_0_unsettled_row });
      yield "\n";
      l_0_thread = $.macro("thread", ["days", "client"], false, (l_1_days, l_1_client) => {
        let out = "";
        if (l_1_days === undefined) {
          l_1_days = $.notProvided("days");
        }
        if (l_1_client === undefined) {
          l_1_client = $.notProvided("client");
        }
        out += "<ol class=\"line\">\n";
        for (const item7 of $.iterate(l_1_days)) {
          let l_2_day = item7;
          let l_2_show_day = context.resolve("show_day");
          out += "<li class=\"day\"><h3>";
          out += $.print($.call($.known(l_2_show_day, "show_day"), [$.attribute(l_2_day, "day")]));
          out += " ";
          out += $.print($.slice($.attribute(l_2_day, "day"), null, 4, null));
          out += "</h3></li>\n";
          for (const item8 of $.iterate($.attribute(l_2_day, "events"))) {
            let l_3_event = item8;
            out += "<li class=\"";
            out += $.print($.attribute(l_3_event, "kind"));
            out += "\">";
            out += $.print($.call($.known(l_0_event_line, "event_line"), [l_3_event]));
            out += "</li>\n";
          }
        }
        out += "</ol>\n";
        return out;
      });
      context.share({ "thread": l_0_thread });
      yield "\n";
      l_0_event_line = $.macro("event_line", ["event"], false, (l_1_event) => {
        let out = "";
        let l_1_record;
        let l_1_label_of = context.resolve("label_of");
        let l_1_show_time = context.resolve("show_time");
        let l_1__ = context.resolve("_");
        let l_1_ngettext = context.resolve("ngettext");
        if (l_1_event === undefined) {
          l_1_event = $.notProvided("event");
        }
        l_1_record = $.attribute(l_1_event, "record");
        if ($.compare($.attribute(l_1_event, "kind"), ["eq", () => "visit"])) {
          out += "<div class=\"row\"><a href=\"/clients/";
          out += $.print($.attribute($.known(l_1_record, "record"), "case_file"));
          out += "/visits/";
          out += $.print($.attribute(l_1_event, "id"));
          out += "\"><b>";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["visit", "contact_type", $.attribute($.known(l_1_record, "record"), "contact_type")]));
          out += "</b></a>";
          if ($.truth($.attribute(l_1_event, "at"))) {
            out += "<time class=\"when\">";
            out += $.print($.call($.known(l_1_show_time, "show_time"), [$.attribute(l_1_event, "at")]));
            out += "</time>";
          }
          out += "</div>\n";
          if ($.truth($.attribute($.known(l_1_record, "record"), "outcome"))) {
            out += "<p class=\"why\">";
            out += $.print($.call($.known(l_1_label_of, "label_of"), ["visit", "outcome", $.attribute($.known(l_1_record, "record"), "outcome")]));
            if ($.truth($.attribute($.known(l_1_record, "record"), "missed_reason"))) {
              out += " · ";
              out += $.print($.call($.known(l_1_label_of, "label_of"), ["visit", "missed_reason", $.attribute($.known(l_1_record, "record"), "missed_reason")]));
            }
            out += "</p>";
          }
        } else if ($.compare($.attribute(l_1_event, "kind"), ["eq", () => "progress_note"])) {
          out += "<div class=\"row\"><a href=\"/clients/";
          out += $.print($.attribute($.known(l_1_record, "record"), "case_file"));
          out += "/notes/";
          out += $.print($.attribute(l_1_event, "id"));
          out += "\"><b>";
          out += $.print($.call($.known(l_1__, "_"), ["Note"]));
          out += "</b></a>";
          if ($.truth($.attribute(l_1_event, "at"))) {
            out += "<time class=\"when\">";
            out += $.print($.call($.known(l_1_show_time, "show_time"), [$.attribute(l_1_event, "at")]));
            out += "</time>";
          }
          out += "</div>\n<p class=\"told\">";
          out += $.print($.filters.truncate($.or($.or($.or($.attribute($.known(l_1_record, "record"), "worker_saw"), () => $.attribute($.known(l_1_record, "record"), "client_said")), () => $.attribute($.known(l_1_record, "record"), "worker_did")), () => ""), 180));
          out += "</p>\n<p class=\"flags\">";
          if ($.truth($.attribute(l_1_event, "signature"))) {
            out += "<span class=\"flag calm\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["signature"]));
            out += " ";
            out += $.print($.attribute($.attribute(l_1_event, "signature"), "signer_name"));
            out += "</span>";
            if ($.truth($.attribute($.attribute(l_1_event, "signature"), "late_entry"))) {
              out += "<span class=\"flag warn\">";
              out += $.print($.call($.known(l_1__, "_"), ["LATE ENTRY"]));
              out += "</span>";
            }
          } else {
            out += "<span class=\"flag warn\">";
            out += $.print($.call($.known(l_1__, "_"), ["not signed yet"]));
            out += "</span>";
          }
          if ($.truth($.attribute(l_1_event, "addenda"))) {
            out += "<span class=\"flag calm\">";
            out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s addendum", "%(count)s addenda", $.filters.length($.attribute(l_1_event, "addenda"))], { "count": $.filters.length($.attribute(l_1_event, "addenda")) }));
            out += "</span>";
          }
          out += "</p>\n";
        } else if ($.compare($.attribute(l_1_event, "kind"), ["eq", () => "observation"])) {
          out += "<div class=\"row\"><span><b>";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["observation", "category", $.attribute($.known(l_1_record, "record"), "category")]));
          out += "</b>";
          if ($.truth($.attribute($.known(l_1_record, "record"), "remark"))) {
            out += ": ";
            out += $.print($.attribute($.known(l_1_record, "record"), "remark"));
          }
          out += "</span>";
          if ($.truth($.attribute(l_1_event, "at"))) {
            out += "<time class=\"when\">";
            out += $.print($.call($.known(l_1_show_time, "show_time"), [$.attribute(l_1_event, "at")]));
            out += "</time>";
          }
          out += "</div>\n<p class=\"why\">";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["observation", "source", $.attribute($.known(l_1_record, "record"), "source")]));
          if ($.compare($.attribute($.known(l_1_record, "record"), "severity"), ["ne", () => "none"])) {
            out += " · ";
            out += $.print($.call($.known(l_1_label_of, "label_of"), ["observation", "severity", $.attribute($.known(l_1_record, "record"), "severity")]));
          }
          out += "</p>\n";
        } else if ($.compare($.attribute(l_1_event, "kind"), ["eq", () => "assessment"])) {
          out += "<div class=\"row\"><a href=\"/clients/";
          out += $.print($.attribute($.known(l_1_record, "record"), "case_file"));
          out += "/assessments/";
          out += $.print($.attribute(l_1_event, "id"));
          out += "\"><b>";
          out += $.print($.call($.known(l_1__, "_"), ["Follow-up assessment"]));
          out += "</b></a></div>\n";
        } else {
          out += "<div class=\"row\"><b>";
          out += $.print($.call($.known(l_1__, "_"), ["Goal"]));
          out += "</b></div><p class=\"told\">";
          out += $.print($.attribute($.known(l_1_record, "record"), "statement"));
          out += "</p>\n";
        }
        out += $.print($.call($.known(l_0_unsafe_mark, "unsafe_mark"), [$.known(l_1_record, "record")]));
        out += "\n";
        if ($.truth($.attribute($.known(l_1_record, "record"), "person"))) {
          out += "<p class=\"why\">";
          out += $.print($.attribute($.attribute($.known(l_1_record, "record"), "person"), "name"));
          out += "</p>";
        }
        return out;
      });
      context.share({ "event_line": l_0_event_line });
    },
    blocks: {
    },
  },
  "parts/settling.html": {
    *root(context, $) {
      let l_0_type_name;
      let l_0_field_label;
      l_0_type_name = $.macro("type_name", ["type"], false, (l_1_type) => {
        let out = "";
        let l_1__ = context.resolve("_");
        let l_1_words;
        if (l_1_type === undefined) {
          l_1_type = $.notProvided("type");
        }
        l_1_words = $.dict([["client", $.call($.known(l_1__, "_"), ["Who this is"])], ["hazard", $.call($.known(l_1__, "_"), ["Warning"])], ["contact_person", $.call($.known(l_1__, "_"), ["Contact"])], ["visit", $.call($.known(l_1__, "_"), ["Visit"])], ["progress_note", $.call($.known(l_1__, "_"), ["Note"])], ["assessment", $.call($.known(l_1__, "_"), ["Assessment"])], ["care_plan", $.call($.known(l_1__, "_"), ["Plan"])], ["goal", $.call($.known(l_1__, "_"), ["Goal"])], ["task", $.call($.known(l_1__, "_"), ["Promise"])]]);
        out += $.print(($.compare(l_1_type, ["in", () => $.known(l_1_words, "words")]) ? $.item($.known(l_1_words, "words"), l_1_type) : $.call($.known(l_1__, "_"), ["Record"])));
        out += "\n";
        return out;
      });
      context.share({ "type_name": l_0_type_name });
      l_0_field_label = $.macro("field_label", ["type", "field"], false, (l_1_type, l_1_field) => {
        let out = "";
        let l_1__ = context.resolve("_");
        let l_1_words;
        if (l_1_type === undefined) {
          l_1_type = $.notProvided("type");
        }
        if (l_1_field === undefined) {
          l_1_field = $.notProvided("field");
        }
        l_1_words = $.dict([["given_name", $.call($.known(l_1__, "_"), ["Given name"])], ["family_name", $.call($.known(l_1__, "_"), ["Family name"])], ["preferred_name", $.call($.known(l_1__, "_"), ["Likes to be called"])], ["pronouns", $.call($.known(l_1__, "_"), ["Pronouns"])], ["birth_date", $.call($.known(l_1__, "_"), ["Date of birth"])], ["household", $.call($.known(l_1__, "_"), ["Household"])], ["address", $.call($.known(l_1__, "_"), ["Address"])], ["phone", $.call($.known(l_1__, "_"), ["Phone"])], ["safe_to_call", $.call($.known(l_1__, "_"), ["Safe to call"])], ["safe_voicemail", $.call($.known(l_1__, "_"), ["Safe to leave a message"])], ["safe_text", $.call($.known(l_1__, "_"), ["Safe to text"])], ["primary_language", $.call($.known(l_1__, "_"), ["Language"])], ["allergies", $.call($.known(l_1__, "_"), ["Allergies"])], ["decision_status", $.call($.known(l_1__, "_"), ["Who decides"])], ["acuity", $.call($.known(l_1__, "_"), ["Acuity"])], ["status", $.call($.known(l_1__, "_"), ["Status"])], ["what_matters", $.call($.known(l_1__, "_"), ["What matters to the client"])], ["starts_at", $.call($.known(l_1__, "_"), ["Starts"])], ["place", $.call($.known(l_1__, "_"), ["Place"])], ["purpose", $.call($.known(l_1__, "_"), ["What for"])], ["to_bring", $.call($.known(l_1__, "_"), ["To bring"])], ["outcome", $.call($.known(l_1__, "_"), ["How it went"])], ["arrived_at", $.call($.known(l_1__, "_"), ["Arrived"])], ["ended_at", $.call($.known(l_1__, "_"), ["Ended"])], ["missed_reason", $.call($.known(l_1__, "_"), ["Why it did not happen"])], ["statement", $.call($.known(l_1__, "_"), ["In the client's own words"])], ["achievement", $.call($.known(l_1__, "_"), ["Progress since last time"])], ["progress", $.call($.known(l_1__, "_"), ["What moved, what is in the way"])], ["latest_value", $.call($.known(l_1__, "_"), ["Where it stands"])], ["target_on", $.call($.known(l_1__, "_"), ["By when"])], ["measure", $.call($.known(l_1__, "_"), ["How we will know"])], ["title", $.call($.known(l_1__, "_"), ["What"])], ["due_on", $.call($.known(l_1__, "_"), ["Until"])], ["priority", $.call($.known(l_1__, "_"), ["Priority"])], ["ends_on", $.call($.known(l_1__, "_"), ["Until"])], ["reviewed_on", $.call($.known(l_1__, "_"), ["Last reviewed face to face"])], ["risks", $.call($.known(l_1__, "_"), ["Risks and what helps"])], ["backup_plan", $.call($.known(l_1__, "_"), ["If help does not come"])], ["precautions", $.call($.known(l_1__, "_"), ["What to do"])], ["severity", $.call($.known(l_1__, "_"), ["How careful"])], ["name", $.call($.known(l_1__, "_"), ["Name"])], ["share_level", $.call($.known(l_1__, "_"), ["May know"])], ["answers", $.call($.known(l_1__, "_"), ["Answers"])]]);
        if ($.compare(l_1_field, ["in", () => $.known(l_1_words, "words")])) {
          out += $.print($.item($.known(l_1_words, "words"), l_1_field));
        } else {
          out += $.print($.filters.trim($.call($.known(l_0_type_name, "type_name"), [l_1_type])));
        }
        return out;
      });
      context.share({ "field_label": l_0_field_label });
    },
    blocks: {
    },
  },
  "parts/waiting.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_one_kind;
      let l_0_kinds_in_words;
      let l_0_waiting_sentence;
      const module1 = context.import("parts/pieces.html", { "icon": l_0_icon, "kinds_in_words": l_0_kinds_in_words, "one_kind": l_0_one_kind, "waiting_sentence": l_0_waiting_sentence });
      l_0_icon = $.attribute(module1, "icon");
      context.keep({ "icon": l_0_icon });
      l_0_one_kind = $.macro("one_kind", ["kind", "n"], false, (l_1_kind, l_1_n) => {
        let out = "";
        let l_1_ngettext = context.resolve("ngettext");
        if (l_1_kind === undefined) {
          l_1_kind = $.notProvided("kind");
        }
        if (l_1_n === undefined) {
          l_1_n = $.notProvided("n");
        }
        if ($.compare(l_1_kind, ["eq", () => "visit"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s visit", "%(count)s visits", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "progress_note"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s note", "%(count)s notes", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "signature"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s signature", "%(count)s signatures", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "addendum"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s addendum", "%(count)s addenda", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "observation"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s observation", "%(count)s observations", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "assessment"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s assessment", "%(count)s assessments", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "goal"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s goal", "%(count)s goals", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "care_plan"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s plan", "%(count)s plans", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "task"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s task", "%(count)s tasks", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "client"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s client", "%(count)s clients", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "contact_person"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s contact", "%(count)s contacts", l_1_n], { "count": l_1_n }));
        } else if ($.compare(l_1_kind, ["eq", () => "hazard"])) {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s hazard", "%(count)s hazards", l_1_n], { "count": l_1_n }));
        } else {
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(count)s other change", "%(count)s other changes", l_1_n], { "count": l_1_n }));
        }
        return out;
      });
      context.share({ "one_kind": l_0_one_kind });
      l_0_kinds_in_words = $.macro("kinds_in_words", ["kinds"], false, (l_1_kinds) => {
        let out = "";
        if (l_1_kinds === undefined) {
          l_1_kinds = $.notProvided("kinds");
        }
        const turns2 = $.loop($.iterate(l_1_kinds));
        for (const item3 of turns2) {
          const l_2_loop = turns2;
          const values4 = $.unpack(item3, 2);
          let l_2_kind = values4[0];
          let l_2_n = values4[1];
          let l_2__ = context.resolve("_");
          if ($.truth($.attribute(l_2_loop, "first"))) {
          } else if ($.truth($.attribute(l_2_loop, "last"))) {
            out += " ";
            out += $.print($.call($.known(l_2__, "_"), ["and"]));
            out += " ";
          } else {
            out += ", ";
          }
          out += $.print($.filters.trim($.call($.known(l_0_one_kind, "one_kind"), [l_2_kind, l_2_n])));
        }
        return out;
      });
      context.share({ "kinds_in_words": l_0_kinds_in_words });
      l_0_waiting_sentence = $.macro("waiting_sentence", ["waiting"], false, (l_1_waiting) => {
        let out = "";
        let l_1_ngettext = context.resolve("ngettext");
        let l_1_show_when = context.resolve("show_when");
        let l_1_me = context.resolve("me");
        let l_1__ = context.resolve("_");
        if (l_1_waiting === undefined) {
          l_1_waiting = $.notProvided("waiting");
        }
        if ($.truth($.attribute(l_1_waiting, "needs_you"))) {
          out += "<a class=\"needs\" href=\"/me/phone\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["circle-alert"]));
          out += " <span>";
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(num)s change needs you", "%(num)s changes need you", $.attribute(l_1_waiting, "needs_you")], { "num": $.attribute(l_1_waiting, "needs_you") }));
          out += "</span></a>\n";
        }
        if ($.truth($.attribute(l_1_waiting, "count"))) {
          out += "<a class=\"has\" href=\"/me/phone\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["smartphone"]));
          out += " <span>";
          out += $.print($.call($.known(l_1_ngettext, "ngettext"), ["%(what)s is only on this phone, since %(since)s", "%(what)s are only on this phone, since %(since)s", $.attribute(l_1_waiting, "count")], { "what": $.filters.trim($.call($.known(l_0_kinds_in_words, "kinds_in_words"), [$.attribute(l_1_waiting, "kinds")])), "since": $.call($.known(l_1_show_when, "show_when"), [$.attribute(l_1_waiting, "since")]) }));
          out += "</span></a>\n";
        } else if ($.truth($.and(!$.truth($.attribute(l_1_waiting, "needs_you")), () => $.compare($.attribute($.known(l_1_me, "me"), "role"), ["ne", () => "worker"])))) {
          out += "<a href=\"/me/phone\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["cloud-check"]));
          out += " <span>";
          out += $.print($.call($.known(l_1__, "_"), ["What you write here is with the office at once"]));
          out += "</span></a>\n";
        } else if (!$.truth($.attribute(l_1_waiting, "needs_you"))) {
          out += "<a href=\"/me/phone\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["cloud-check"]));
          out += " <span>";
          out += $.print($.call($.known(l_1__, "_"), ["Nothing waits on this phone"]));
          out += "</span></a>\n";
        }
        return out;
      });
      context.share({ "waiting_sentence": l_0_waiting_sentence });
    },
    blocks: {
    },
  },
  "plan.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_empty;
      let l_0_mark;
      let l_0_told;
      let l_0_fact;
      let l_0_name_of;
      let l_0_goal_card;
      const parent = context.extend("layout.html");
      const module5 = context.import("parts/pieces.html", { "back": l_0_back, "empty": l_0_empty, "fact": l_0_fact, "goal_card": l_0_goal_card, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "told": l_0_told });
      l_0_icon = $.attribute(module5, "icon");
      l_0_back = $.attribute(module5, "back");
      l_0_empty = $.attribute(module5, "empty");
      l_0_mark = $.attribute(module5, "mark");
      l_0_told = $.attribute(module5, "told");
      l_0_fact = $.attribute(module5, "fact");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty, "mark": l_0_mark, "told": l_0_told, "fact": l_0_fact });
      const module6 = context.import("parts/people.html", { "back": l_0_back, "empty": l_0_empty, "fact": l_0_fact, "goal_card": l_0_goal_card, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "told": l_0_told });
      l_0_name_of = $.attribute(module6, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module7 = context.import("parts/rows.html", { "back": l_0_back, "empty": l_0_empty, "fact": l_0_fact, "goal_card": l_0_goal_card, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "told": l_0_told });
      l_0_goal_card = $.attribute(module7, "goal_card");
      context.keep({ "goal_card": l_0_goal_card });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_client = context.resolve("client");
        out += $.print($.call($.known(l_0__, "_"), ["Plan"]));
        out += ", ";
        out += $.print($.attribute($.known(l_0_client, "client"), "given_name"));
        out += " ";
        out += $.print($.attribute($.known(l_0_client, "client"), "family_name"));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0_client = context.resolve("client");
        let l_0_name_of = context.resolve("name_of");
        let l_0__ = context.resolve("_");
        let l_0_plans = context.resolve("plans");
        let l_0_goals = context.resolve("goals");
        let l_0_icon = context.resolve("icon");
        let l_0_show_date = context.resolve("show_date");
        let l_0_today = context.resolve("today");
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id")]), $.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["The plan of %(name)s"], { "name": $.filters.trim($.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])) }));
        out += "</h1></header>\n";
        let empty2 = true;
        for (const item1 of $.iterate($.known(l_0_plans, "plans"))) {
          let l_1_plan = item1;
          let l_1_label_of = context.resolve("label_of");
          let l_1_told = context.resolve("told");
          let l_1_mark = context.resolve("mark");
          out += "<article class=\"sheet\">\n<div><h2>";
          out += $.print($.attribute(l_1_plan, "title"));
          out += "</h2><p class=\"why\">";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["care_plan", "plan_type", $.attribute(l_1_plan, "plan_type")]));
          out += " · ";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["care_plan", "status", $.attribute(l_1_plan, "status")]));
          out += " · ";
          out += $.print($.call($.known(l_0_show_date, "show_date"), [$.attribute(l_1_plan, "starts_on")]));
          if ($.truth($.attribute(l_1_plan, "ends_on"))) {
            out += " – ";
            out += $.print($.call($.known(l_0_show_date, "show_date"), [$.attribute(l_1_plan, "ends_on")]));
          }
          out += "</p></div>\n";
          out += $.print($.call($.known(l_1_told, "told"), [$.call($.known(l_0__, "_"), ["What matters to the client"]), $.attribute($.known(l_0_client, "client"), "what_matters")]));
          out += "\n";
          out += $.print($.call($.known(l_1_told, "told"), [$.call($.known(l_0__, "_"), ["Strengths"]), $.attribute(l_1_plan, "strengths")]));
          out += "\n";
          out += $.print($.call($.known(l_1_told, "told"), [$.call($.known(l_0__, "_"), ["Risks and what helps"]), $.attribute(l_1_plan, "risks")]));
          out += "\n";
          out += $.print($.call($.known(l_1_told, "told"), [$.call($.known(l_0__, "_"), ["If help does not come"]), $.attribute(l_1_plan, "backup_plan")]));
          out += "\n<p class=\"why\">";
          if ($.truth($.attribute(l_1_plan, "reviewed_on"))) {
            out += $.print($.call($.known(l_0__, "_"), ["Last looked at together on %(day)s"], { "day": $.call($.known(l_0_show_date, "show_date"), [$.attribute(l_1_plan, "reviewed_on")]) }));
          } else {
            out += $.print($.call($.known(l_0__, "_"), ["Not looked at together yet"]));
          }
          out += "</p>\n";
          out += $.print($.call($.known(l_1_mark, "mark"), [l_1_plan]));
          out += "\n<div class=\"acts few\"><a class=\"btn\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/plan/";
          out += $.print($.attribute(l_1_plan, "id"));
          out += "\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["pencil"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Review it together"]));
          out += "</a>";
          if ($.truth($.attribute(l_1_plan, "conflicts"))) {
            out += "<a class=\"btn\" href=\"/clients/";
            out += $.print($.attribute($.known(l_0_client, "client"), "id"));
            out += "/settle/care_plan/";
            out += $.print($.attribute(l_1_plan, "id"));
            out += "\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["arrow-left-right"]));
            out += " ";
            out += $.print($.call($.known(l_0__, "_"), ["Two versions"]));
            out += "</a>";
          }
          out += "</div>\n</article>\n";
          empty2 = false;
        }
        if (empty2) {
          let l_1_empty = context.resolve("empty");
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_1_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["file-text"]), $.call($.known(l_0__, "_"), ["No plan yet"]), $.call($.known(l_0__, "_"), ["Write one together; it can grow."])]));
          out += "<div class=\"acts\"><a class=\"btn main\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/plan/new\">";
          out += $.print($.call($.known(l_0__, "_"), ["Start a plan"]));
          out += "</a></div></div>\n";
        }
        out += "<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Goals"]));
        out += "</h2>\n<div class=\"stack\">";
        let empty4 = true;
        for (const item3 of $.iterate($.known(l_0_goals, "goals"))) {
          let l_1_goal = item3;
          let l_1_goal_card = context.resolve("goal_card");
          out += $.print($.call($.known(l_1_goal_card, "goal_card"), [l_1_goal, $.known(l_0_client, "client")]));
          empty4 = false;
        }
        if (empty4) {
          let l_1_empty = context.resolve("empty");
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_1_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["target"]), $.call($.known(l_0__, "_"), ["No goal yet"]), $.call($.known(l_0__, "_"), ["A goal is written in the client’s own words."])]));
          out += "</div>";
        }
        out += "</div>\n<div class=\"acts few\"><a class=\"btn\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/goals/new\">";
        out += $.print($.call($.known(l_0_icon, "icon"), ["plus"]));
        out += " ";
        out += $.print($.call($.known(l_0__, "_"), ["Add a goal"]));
        out += "</a></div>\n</section>\n<p class=\"paper\">";
        out += $.print($.call($.known(l_0__, "_"), ["Printed from Doorstep on %(day)s"], { "day": $.call($.known(l_0_show_date, "show_date"), [$.known(l_0_today, "today")]) }));
        out += "</p>\n";
        return out;
      },
    },
  },
  "problem.html": {
    *root(context, $) {
      const parent = context.extend("bare.html");
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Not possible"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_sentence = context.resolve("sentence");
        out += "<h1>";
        out += $.print($.call($.known(l_0__, "_"), [$.known(l_0_sentence, "sentence")]));
        out += "</h1>\n<p>";
        out += $.print($.call($.known(l_0__, "_"), ["Nothing you wrote is lost."]));
        out += "</p>\n<p class=\"acts few\"><a class=\"btn main\" href=\"/\">";
        out += $.print($.call($.known(l_0__, "_"), ["Go to Today"]));
        out += "</a></p>\n";
        return out;
      },
    },
  },
  "settle.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_empty;
      let l_0_name_of;
      let l_0_type_name;
      let l_0_field_label;
      let l_0_problems;
      let l_0_unseen;
      let l_0_question;
      let l_0_finish;
      let l_0_whose;
      const parent = context.extend("layout.html");
      const module17 = context.import("parts/pieces.html", { "back": l_0_back, "empty": l_0_empty, "field_label": l_0_field_label, "finish": l_0_finish, "icon": l_0_icon, "name_of": l_0_name_of, "problems": l_0_problems, "question": l_0_question, "type_name": l_0_type_name, "unseen": l_0_unseen, "whose": l_0_whose });
      l_0_icon = $.attribute(module17, "icon");
      l_0_back = $.attribute(module17, "back");
      l_0_empty = $.attribute(module17, "empty");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty });
      const module18 = context.import("parts/people.html", { "back": l_0_back, "empty": l_0_empty, "field_label": l_0_field_label, "finish": l_0_finish, "icon": l_0_icon, "name_of": l_0_name_of, "problems": l_0_problems, "question": l_0_question, "type_name": l_0_type_name, "unseen": l_0_unseen, "whose": l_0_whose });
      l_0_name_of = $.attribute(module18, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module19 = context.import("parts/settling.html", { "back": l_0_back, "empty": l_0_empty, "field_label": l_0_field_label, "finish": l_0_finish, "icon": l_0_icon, "name_of": l_0_name_of, "problems": l_0_problems, "question": l_0_question, "type_name": l_0_type_name, "unseen": l_0_unseen, "whose": l_0_whose });
      l_0_type_name = $.attribute(module19, "type_name");
      l_0_field_label = $.attribute(module19, "field_label");
      context.keep({ "type_name": l_0_type_name, "field_label": l_0_field_label });
      const module20 = context.import("parts/forms.html", { "back": l_0_back, "empty": l_0_empty, "field_label": l_0_field_label, "finish": l_0_finish, "icon": l_0_icon, "name_of": l_0_name_of, "problems": l_0_problems, "question": l_0_question, "type_name": l_0_type_name, "unseen": l_0_unseen, "whose": l_0_whose });
      l_0_problems = $.attribute(module20, "problems");
      l_0_unseen = $.attribute(module20, "unseen");
      l_0_question = $.attribute(module20, "question");
      l_0_finish = $.attribute(module20, "finish");
      context.keep({ "problems": l_0_problems, "unseen": l_0_unseen, "question": l_0_question, "finish": l_0_finish });
      l_0_whose = $.macro("whose", ["head"], false, (l_1_head) => {
        let out = "";
        let l_1__ = context.resolve("_");
        let l_1_workers = context.resolve("workers");
        let l_1_show_when = context.resolve("show_when");
        if (l_1_head === undefined) {
          l_1_head = $.notProvided("head");
        }
        if ($.truth($.attribute(l_1_head, "mine"))) {
          out += $.print($.call($.known(l_1__, "_"), ["You"]));
        } else {
          let empty23 = true;
          for (const item22 of $.iterate($.known(l_1_workers, "workers")).filter((item21) => { let l_2_worker = item21; return $.compare($.attribute(l_2_worker, "id"), ["eq", () => $.attribute(l_1_head, "by")]); })) {
            let l_2_worker = item22;
            out += $.print($.attribute(l_2_worker, "name"));
            empty23 = false;
          }
          if (empty23) {
            out += $.print($.call($.known(l_1__, "_"), ["Somebody of the agency"]));
          }
        }
        if ($.truth($.attribute(l_1_head, "at"))) {
          out += ", ";
          out += $.print($.call($.known(l_1_show_when, "show_when"), [$.attribute(l_1_head, "at")]));
        }
        if ($.compare($.attribute(l_1_head, "device"), ["eq", () => "web"])) {
          out += ", ";
          out += $.print($.call($.known(l_1__, "_"), ["at a desk"]));
        } else if ($.truth($.attribute(l_1_head, "device"))) {
          out += ", ";
          out += $.print($.call($.known(l_1__, "_"), ["on a phone"]));
        }
        return out;
      });
      context.share({ "whose": l_0_whose });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0_form = context.resolve("form");
        let l_0__ = context.resolve("_");
        if ($.truth($.attribute($.known(l_0_form, "form"), "errors"))) {
          out += $.print($.call($.known(l_0__, "_"), ["Please check"]));
          out += ": ";
        }
        out += $.print($.call($.known(l_0__, "_"), ["Two versions"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0_client = context.resolve("client");
        let l_0_name_of = context.resolve("name_of");
        let l_0_type_name = context.resolve("type_name");
        let l_0_record = context.resolve("record");
        let l_0__ = context.resolve("_");
        let l_0_card = context.resolve("card");
        let l_0_problems = context.resolve("problems");
        let l_0_form = context.resolve("form");
        let l_0_unseen = context.resolve("unseen");
        let l_0_finish = context.resolve("finish");
        let l_0_empty = context.resolve("empty");
        let l_0_icon = context.resolve("icon");
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id")]), $.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])]));
        out += "\n<header class=\"head\"><p class=\"over\">";
        out += $.print($.filters.trim($.call($.known(l_0_type_name, "type_name"), [$.attribute($.known(l_0_record, "record"), "type")])));
        out += " · <bdi>";
        out += $.print($.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")]));
        out += "</bdi></p><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Which one is right?"]));
        out += "</h1></header>\n";
        if ($.truth($.known(l_0_card, "card"))) {
          out += $.print($.call($.known(l_0_problems, "problems"), [$.known(l_0_form, "form")]));
          out += "\n<form class=\"questions\" method=\"post\" action=\"";
          out += $.print($.attribute($.known(l_0_form, "form"), "action"));
          out += "\" data-draft=\"";
          out += $.print($.attribute($.known(l_0_form, "form"), "action"));
          out += "\" novalidate>\n";
          out += $.print($.call($.known(l_0_unseen, "unseen"), [$.known(l_0_form, "form")]));
          out += "\n";
          const turns1 = $.loop($.iterate($.known(l_0_card, "card")));
          for (const item2 of turns1) {
            const l_1_loop = turns1;
            let l_1_entry = item2;
            out += "<section class=\"card open\">\n";
            const turns4 = $.loop($.iterate($.attribute($.known(l_0_form, "form"), "fields")).filter((item3) => { let l_2_f = item3; return $.compare($.attribute(l_2_f, "name"), ["eq", () => $.concat(["keep.", $.attribute(l_1_entry, "field")])]); }));
            for (const item5 of turns4) {
              const l_2_loop = turns4;
              let l_2_f = item5;
              out += "<fieldset class=\"field";
              if ($.truth($.attribute(l_2_f, "error"))) {
                out += " bad";
              }
              out += "\"";
              if ($.truth($.attribute(l_2_f, "error"))) {
                out += " aria-describedby=\"";
                out += $.print($.attribute(l_2_f, "id"));
                out += "-error\"";
              }
              out += "><legend>";
              out += $.print($.attribute(l_2_f, "label"));
              out += "</legend>\n";
              if ($.truth($.attribute(l_2_f, "error"))) {
                out += "<p class=\"error\" id=\"";
                out += $.print($.attribute(l_2_f, "id"));
                out += "-error\">";
                out += $.print($.call($.known(l_0_icon, "icon"), ["circle-alert"]));
                out += " ";
                out += $.print($.attribute(l_2_f, "error"));
                out += "</p>";
              }
              out += "<div class=\"two\">\n";
              const turns6 = $.loop($.iterate($.attribute(l_1_entry, "heads")));
              for (const item7 of turns6) {
                const l_3_loop = turns6;
                let l_3_head = item7;
                const turns9 = $.loop($.iterate($.attribute(l_2_f, "choices")).filter((item8) => { let l_4_choice = item8; return $.compare($.attribute(l_4_choice, "value"), ["eq", () => $.attribute(l_3_head, "token")]); }));
                for (const item10 of turns9) {
                  const l_4_loop = turns9;
                  let l_4_choice = item10;
                  let l_4_whose = context.resolve("whose");
                  out += "<label class=\"choice version";
                  if ($.truth($.attribute(l_3_head, "mine"))) {
                    out += " mine";
                  }
                  out += "\"><input type=\"radio\" name=\"";
                  out += $.print($.attribute(l_2_f, "name"));
                  out += "\" value=\"";
                  out += $.print($.attribute(l_3_head, "token"));
                  out += "\"";
                  if ($.truth($.attribute(l_4_loop, "first"))) {
                    out += " id=\"";
                    out += $.print(($.compare($.attribute($.item($.attribute(l_1_entry, "heads"), 0), "token"), ["eq", () => $.attribute(l_3_head, "token")]) ? $.attribute(l_2_f, "id") : $.concat([$.attribute(l_2_f, "id"), "-", $.attribute(l_3_head, "token")])));
                    out += "\"";
                  }
                  if ($.truth($.attribute(l_4_choice, "checked"))) {
                    out += " checked";
                  }
                  out += "><span><b>";
                  out += $.print($.or($.attribute(l_3_head, "shown"), () => $.call($.known(l_0__, "_"), ["(nothing)"])));
                  out += "</b><small class=\"why\">";
                  out += $.print($.filters.trim($.call($.known(l_4_whose, "whose"), [l_3_head])));
                  out += "</small><span class=\"keep\">";
                  if ($.truth($.attribute(l_3_head, "mine"))) {
                    out += $.print($.call($.known(l_0__, "_"), ["Keep mine"]));
                  } else {
                    out += $.print($.call($.known(l_0__, "_"), ["Keep theirs"]));
                  }
                  out += "</span></span></label>\n";
                }
              }
              for (const item12 of $.iterate($.attribute(l_2_f, "choices")).filter((item11) => { let l_3_choice = item11; return $.compare($.attribute(l_3_choice, "value"), ["eq", () => "third"]); })) {
                let l_3_choice = item12;
                out += "<label class=\"choice version\"><input type=\"radio\" name=\"";
                out += $.print($.attribute(l_2_f, "name"));
                out += "\" value=\"third\"";
                if ($.truth($.attribute(l_3_choice, "checked"))) {
                  out += " checked";
                }
                out += "><span><b>";
                out += $.print($.call($.known(l_0__, "_"), ["Write a third"]));
                out += "</b><small class=\"why\">";
                out += $.print($.call($.known(l_0__, "_"), ["Neither is right, or both are"]));
                out += "</small></span></label>\n";
              }
              out += "</div></fieldset>\n";
            }
            out += "<div class=\"third\">\n";
            for (const item14 of $.iterate($.attribute($.known(l_0_form, "form"), "fields")).filter((item13) => { let l_2_f = item13; return $.truth($.or($.compare($.attribute(l_2_f, "name"), ["eq", () => $.attribute(l_1_entry, "field")]), () => $.callMethod($.attribute(l_2_f, "name"), "startswith", [$.concat([$.attribute(l_1_entry, "field"), "."])]))); })) {
              let l_2_f = item14;
              let l_2_question = context.resolve("question");
              out += $.print($.call($.known(l_2_question, "question"), [l_2_f]));
            }
            out += "</div>\n</section>\n";
          }
          for (const item16 of $.iterate($.attribute($.known(l_0_form, "form"), "fields")).filter((item15) => { let l_1_f = item15; return $.compare($.attribute(l_1_f, "name"), ["eq", () => "reason"]); })) {
            let l_1_f = item16;
            let l_1_question = context.resolve("question");
            out += $.print($.call($.known(l_1_question, "question"), [l_1_f]));
          }
          out += $.print($.call($.known(l_0_finish, "finish"), [$.call($.known(l_0__, "_"), ["Settle it"]), "/conflicts"]));
          out += "\n</form>\n";
        } else {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["circle-check"]), $.call($.known(l_0__, "_"), ["It is settled"]), $.call($.known(l_0__, "_"), ["Everybody sees the same again."])]));
          out += "<div class=\"acts\"><a class=\"btn main\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "\">";
          out += $.print($.call($.known(l_0__, "_"), ["To %(name)s"], { "name": $.filters.trim($.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])) }));
          out += "</a></div></div>\n";
        }
        return out;
      },
    },
  },
  "skeleton.html": {
    *root(context, $) {
      let l_0_language = context.resolve("language");
      let l_0_static = context.resolve("static");
      yield "<!doctype html>\n<html lang=\"";
      yield $.print($.known(l_0_language, "language"));
      yield "\" dir=\"";
      yield $.print(($.compare($.known(l_0_language, "language"), ["in", () => ["ar", "fa", "he", "ur"]]) ? "rtl" : "ltr"));
      yield "\">\n<head>\n  <meta charset=\"utf-8\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n  <title>";
      yield context.block("title");
      yield " · Doorstep</title>\n  <meta name=\"theme-color\" content=\"#faf7f2\" media=\"(prefers-color-scheme: light)\">\n  <meta name=\"theme-color\" content=\"#14181a\" media=\"(prefers-color-scheme: dark)\">\n  <meta name=\"referrer\" content=\"same-origin\">\n  <meta name=\"format-detection\" content=\"telephone=no\">\n  <meta name=\"htmx-config\" content='{\"includeIndicatorCSS\": false, \"history\": true, \"transitions\": false}'>\n  <link rel=\"stylesheet\" href=\"";
      yield $.print($.call($.known(l_0_static, "static"), ["doorstep.css"]));
      yield "\">\n  <link rel=\"manifest\" href=\"/manifest.webmanifest\">\n  <link rel=\"icon\" href=\"";
      yield $.print($.call($.known(l_0_static, "static"), ["icons/doorstep.svg"]));
      yield "\" type=\"image/svg+xml\">\n  <link rel=\"apple-touch-icon\" href=\"";
      yield $.print($.call($.known(l_0_static, "static"), ["icons/apple-touch-icon.png"]));
      yield "\">\n  <script src=\"";
      yield $.print($.call($.known(l_0_static, "static"), ["vendor/htmx-4.0.1.min.js"]));
      yield "\" defer></script>\n  <script src=\"";
      yield $.print($.call($.known(l_0_static, "static"), ["page.js"]));
      yield "\" defer></script>\n</head>\n";
      yield context.block("body");
      yield "</html>";
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        out += "Doorstep";
        return out;
      },
      "body": function block(context, $) {
        let out = "";
        return out;
      },
    },
  },
  "sync_centre.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_empty;
      let l_0_kinds_in_words;
      const parent = context.extend("layout.html");
      const module7 = context.import("parts/pieces.html", { "back": l_0_back, "empty": l_0_empty, "icon": l_0_icon, "kinds_in_words": l_0_kinds_in_words });
      l_0_icon = $.attribute(module7, "icon");
      l_0_back = $.attribute(module7, "back");
      l_0_empty = $.attribute(module7, "empty");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty });
      const module8 = context.import("parts/waiting.html", { "back": l_0_back, "empty": l_0_empty, "icon": l_0_icon, "kinds_in_words": l_0_kinds_in_words });
      l_0_kinds_in_words = $.attribute(module8, "kinds_in_words");
      context.keep({ "kinds_in_words": l_0_kinds_in_words });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["This phone"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0_back, "back"), ["/me", $.call($.known(l_0__, "_"), ["Me"])]));
        out += "\n";
        out += context.block("centre");
        return out;
      },
      "centre": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_waiting = context.resolve("waiting");
        let l_0_lines = context.resolve("lines");
        let l_0_needy;
        let l_0_merged;
        let l_0_calm;
        let l_0_empty = context.resolve("empty");
        let l_0_icon = context.resolve("icon");
        out += "<div id=\"centre\" hx-get=\"/me/phone\" hx-trigger=\"waiting from:body\" hx-swap=\"outerHTML\">\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["This phone"]));
        out += "</h1>\n<p class=\"over\">";
        if ($.truth($.attribute($.known(l_0_waiting, "waiting"), "count"))) {
          out += $.print($.call($.known(l_0__, "_"), ["What stands here is safe on this phone and goes to the office by itself, as soon as it is reached."]));
        } else {
          out += $.print($.call($.known(l_0__, "_"), ["Everything you wrote on this phone is with the office."]));
        }
        out += "</p></header>\n";
        l_0_needy = $.filters.list($.filters.select($.known(l_0_lines, "lines"), (item1) => $.tests.eq($.valueAt(item1, "state"), "needs_you")));
        l_0_merged = $.filters.list($.filters.select($.known(l_0_lines, "lines"), (item2) => $.tests.eq($.valueAt(item2, "state"), "server")));
        l_0_calm = $.filters.list($.filters.select($.known(l_0_lines, "lines"), (item3) => $.tests.in($.valueAt(item3, "state"), ["phone", "sending"])));
        if ($.truth($.known(l_0_needy, "needy"))) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["Needs you"]));
          out += "</h2><ul class=\"stack\">\n";
          for (const item4 of $.iterate($.known(l_0_needy, "needy"))) {
            let l_1_line = item4;
            let l_1_show_when = context.resolve("show_when");
            out += "<li class=\"card open\"><p><b>";
            out += $.print($.call($.known(l_0__, "_"), [$.attribute(l_1_line, "words")], { "name": $.attribute(l_1_line, "name") }));
            out += "</b></p><p class=\"why\">";
            out += $.print($.call($.known(l_0__, "_"), ["written %(when)s"], { "when": $.call($.known(l_1_show_when, "show_when"), [$.attribute(l_1_line, "at")]) }));
            out += "</p>\n";
            if ($.truth($.attribute(l_1_line, "sentence"))) {
              out += "<p>";
              out += $.print($.attribute(l_1_line, "sentence"));
              out += "</p>";
            }
            out += "<div class=\"acts\">\n<form method=\"post\" action=\"/me/phone/";
            out += $.print($.attribute(l_1_line, "id"));
            out += "/discard\"><button class=\"btn danger\">";
            out += $.print($.call($.known(l_0__, "_"), ["Put it away"]));
            out += "</button></form>\n";
            if ($.truth($.attribute(l_1_line, "case_file"))) {
              out += "<a class=\"btn\" href=\"/clients/";
              out += $.print($.attribute(l_1_line, "case_file"));
              out += "\">";
              out += $.print($.call($.known(l_0__, "_"), ["Look at it"]));
              out += "</a>";
            }
            out += "<form method=\"post\" action=\"/me/phone/";
            out += $.print($.attribute(l_1_line, "id"));
            out += "/retry\"><button class=\"btn main\">";
            out += $.print($.call($.known(l_0__, "_"), ["Send it again"]));
            out += "</button></form>\n</div></li>\n";
          }
          out += "</ul></section>\n";
        }
        if ($.truth($.known(l_0_merged, "merged"))) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["Please read"]));
          out += "</h2><ul class=\"stack\">\n";
          for (const item5 of $.iterate($.known(l_0_merged, "merged"))) {
            let l_1_line = item5;
            out += "<li class=\"card\"><p><b>";
            out += $.print($.call($.known(l_0__, "_"), [$.attribute(l_1_line, "words")], { "name": $.attribute(l_1_line, "name") }));
            out += "</b>: ";
            out += $.print($.call($.known(l_0__, "_"), ["merged, please read"]));
            out += "</p><p class=\"why\">";
            out += $.print($.call($.known(l_0__, "_"), ["Somebody else wrote there too. Both texts were put together; see whether it still says what you meant."]));
            out += "</p>\n<div class=\"acts\"><form method=\"post\" action=\"/me/phone/";
            out += $.print($.attribute(l_1_line, "id"));
            out += "/discard\"><button class=\"btn\">";
            out += $.print($.call($.known(l_0__, "_"), ["I have read it"]));
            out += "</button></form>";
            if ($.truth($.attribute(l_1_line, "case_file"))) {
              out += "<a class=\"btn main\" href=\"/clients/";
              out += $.print($.attribute(l_1_line, "case_file"));
              out += "\">";
              out += $.print($.call($.known(l_0__, "_"), ["Look at it"]));
              out += "</a>";
            }
            out += "</div></li>\n";
          }
          out += "</ul></section>\n";
        }
        out += "<section class=\"part\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["On its way"]));
        out += "</h2>\n";
        if ($.truth($.known(l_0_calm, "calm"))) {
          out += "<ul class=\"list\">\n";
          for (const item6 of $.iterate($.known(l_0_calm, "calm"))) {
            let l_1_line = item6;
            let l_1_show_when = context.resolve("show_when");
            out += "<li><div class=\"item\"><span class=\"dot";
            if ($.compare($.attribute(l_1_line, "state"), ["eq", () => "phone"])) {
              out += " warn";
            }
            out += "\"></span><span class=\"say\"><span>";
            out += $.print($.call($.known(l_0__, "_"), [$.attribute(l_1_line, "words")], { "name": $.attribute(l_1_line, "name") }));
            out += "</span><span class=\"why\">";
            out += $.print($.call($.known(l_0__, "_"), ["written %(when)s"], { "when": $.call($.known(l_1_show_when, "show_when"), [$.attribute(l_1_line, "at")]) }));
            out += "</span></span><span class=\"end\">";
            if ($.compare($.attribute(l_1_line, "state"), ["eq", () => "sending"])) {
              out += "<span class=\"mark sending\">";
              out += $.print($.call($.known(l_0_icon, "icon"), ["refresh-cw"]));
              out += " ";
              out += $.print($.call($.known(l_0__, "_"), ["sending"]));
              out += "</span>";
            } else {
              out += "<span class=\"mark phone\">";
              out += $.print($.call($.known(l_0_icon, "icon"), ["smartphone"]));
              out += " ";
              out += $.print($.call($.known(l_0__, "_"), ["on this phone"]));
              out += "</span>";
            }
            out += "</span></div></li>\n";
          }
          out += "</ul>\n";
        } else {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["cloud-check"]), $.call($.known(l_0__, "_"), ["Nothing waits on this phone"]), $.call($.known(l_0__, "_"), ["What you write next appears here until the office has it."])]));
          out += "</div>\n";
        }
        out += "</section>\n</div>\n";
        return out;
      },
    },
  },
  "task.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_mark;
      let l_0_name_of;
      let l_0_one_button;
      let l_0_problems;
      const parent = context.extend("layout.html");
      const module1 = context.import("parts/pieces.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "one_button": l_0_one_button, "problems": l_0_problems });
      l_0_icon = $.attribute(module1, "icon");
      l_0_back = $.attribute(module1, "back");
      l_0_mark = $.attribute(module1, "mark");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "mark": l_0_mark });
      const module2 = context.import("parts/people.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "one_button": l_0_one_button, "problems": l_0_problems });
      l_0_name_of = $.attribute(module2, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module3 = context.import("parts/forms.html", { "back": l_0_back, "icon": l_0_icon, "mark": l_0_mark, "name_of": l_0_name_of, "one_button": l_0_one_button, "problems": l_0_problems });
      l_0_one_button = $.attribute(module3, "one_button");
      l_0_problems = $.attribute(module3, "problems");
      context.keep({ "one_button": l_0_one_button, "problems": l_0_problems });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Promise"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0_client = context.resolve("client");
        let l_0_name_of = context.resolve("name_of");
        let l_0__ = context.resolve("_");
        let l_0_task = context.resolve("task");
        let l_0_today = context.resolve("today");
        let l_0_show_date = context.resolve("show_date");
        let l_0_label_of = context.resolve("label_of");
        let l_0_mark = context.resolve("mark");
        let l_0_problems = context.resolve("problems");
        let l_0_form = context.resolve("form");
        let l_0_one_button = context.resolve("one_button");
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id")]), $.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])]));
        out += "\n<header class=\"head\"><p class=\"over\">";
        out += $.print($.call($.known(l_0__, "_"), ["Promised to %(name)s"], { "name": $.filters.trim($.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])) }));
        out += "</p><h1>";
        out += $.print($.attribute($.known(l_0_task, "task"), "title"));
        out += "</h1>\n<p class=\"flags\">";
        if ($.truth($.attribute($.known(l_0_task, "task"), "due_on"))) {
          out += "<span class=\"flag";
          if ($.truth($.and($.compare($.attribute($.known(l_0_task, "task"), "due_on"), ["lt", () => $.known(l_0_today, "today")]), () => $.compare($.attribute($.known(l_0_task, "task"), "status"), ["in", () => ["open", "waiting"]])))) {
            out += " danger";
          }
          out += "\">";
          out += $.print($.call($.known(l_0__, "_"), ["until %(day)s"], { "day": $.call($.known(l_0_show_date, "show_date"), [$.attribute($.known(l_0_task, "task"), "due_on")]) }));
          out += "</span>";
        }
        out += "<span class=\"flag calm\">";
        out += $.print($.call($.known(l_0_label_of, "label_of"), ["task", "status", $.attribute($.known(l_0_task, "task"), "status")]));
        out += "</span>";
        if ($.truth($.attribute($.known(l_0_task, "task"), "origin"))) {
          out += "<span class=\"flag calm\">";
          out += $.print($.call($.known(l_0_label_of, "label_of"), ["task", "origin", $.attribute($.known(l_0_task, "task"), "origin")]));
          out += "</span>";
        }
        out += "</p>\n";
        out += $.print($.call($.known(l_0_mark, "mark"), [$.known(l_0_task, "task")]));
        out += "</header>\n";
        out += $.print($.call($.known(l_0_problems, "problems"), [$.known(l_0_form, "form")]));
        out += "\n<div class=\"finish\"><div class=\"acts\"><a class=\"btn\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/tasks/";
        out += $.print($.attribute($.known(l_0_task, "task"), "id"));
        out += "/edit\">";
        out += $.print($.call($.known(l_0__, "_"), ["Change it"]));
        out += "</a>";
        if ($.compare($.attribute($.known(l_0_task, "task"), "status"), ["ne", () => "done"])) {
          out += $.print($.call($.known(l_0_one_button, "one_button"), [$.known(l_0_form, "form"), $.call($.known(l_0__, "_"), ["It is done"])]));
        }
        out += "</div></div>\n";
        return out;
      },
    },
  },
  "today.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_empty;
      let l_0_more;
      let l_0_unsafe_mark;
      let l_0_name_of;
      let l_0_address_line;
      let l_0_client_flags;
      let l_0_visit_row;
      let l_0_due_row;
      let l_0_unsettled_row;
      let l_0_day_strip;
      let l_0_big_visit;
      const parent = context.extend("layout.html");
      const module5 = context.import("parts/pieces.html", { "address_line": l_0_address_line, "big_visit": l_0_big_visit, "client_flags": l_0_client_flags, "day_strip": l_0_day_strip, "due_row": l_0_due_row, "empty": l_0_empty, "icon": l_0_icon, "more": l_0_more, "name_of": l_0_name_of, "unsafe_mark": l_0_unsafe_mark, "unsettled_row": l_0_unsettled_row, "visit_row": l_0_visit_row });
      l_0_icon = $.attribute(module5, "icon");
      l_0_empty = $.attribute(module5, "empty");
      l_0_more = $.attribute(module5, "more");
      l_0_unsafe_mark = $.attribute(module5, "unsafe_mark");
      context.keep({ "icon": l_0_icon, "empty": l_0_empty, "more": l_0_more, "unsafe_mark": l_0_unsafe_mark });
      const module6 = context.import("parts/people.html", { "address_line": l_0_address_line, "big_visit": l_0_big_visit, "client_flags": l_0_client_flags, "day_strip": l_0_day_strip, "due_row": l_0_due_row, "empty": l_0_empty, "icon": l_0_icon, "more": l_0_more, "name_of": l_0_name_of, "unsafe_mark": l_0_unsafe_mark, "unsettled_row": l_0_unsettled_row, "visit_row": l_0_visit_row });
      l_0_name_of = $.attribute(module6, "name_of");
      l_0_address_line = $.attribute(module6, "address_line");
      l_0_client_flags = $.attribute(module6, "client_flags");
      context.keep({ "name_of": l_0_name_of, "address_line": l_0_address_line, "client_flags": l_0_client_flags });
      const module7 = context.import("parts/rows.html", { "address_line": l_0_address_line, "big_visit": l_0_big_visit, "client_flags": l_0_client_flags, "day_strip": l_0_day_strip, "due_row": l_0_due_row, "empty": l_0_empty, "icon": l_0_icon, "more": l_0_more, "name_of": l_0_name_of, "unsafe_mark": l_0_unsafe_mark, "unsettled_row": l_0_unsettled_row, "visit_row": l_0_visit_row });
      l_0_visit_row = $.attribute(module7, "visit_row");
      l_0_due_row = $.attribute(module7, "due_row");
      l_0_unsettled_row = $.attribute(module7, "unsettled_row");
      context.keep({ "visit_row": l_0_visit_row, "due_row": l_0_due_row, "unsettled_row": l_0_unsettled_row });
      const module8 = context.import("parts/pictures.html", { "address_line": l_0_address_line, "big_visit": l_0_big_visit, "client_flags": l_0_client_flags, "day_strip": l_0_day_strip, "due_row": l_0_due_row, "empty": l_0_empty, "icon": l_0_icon, "more": l_0_more, "name_of": l_0_name_of, "unsafe_mark": l_0_unsafe_mark, "unsettled_row": l_0_unsettled_row, "visit_row": l_0_visit_row });
      l_0_day_strip = $.attribute(module8, "day_strip");
      context.keep({ "day_strip": l_0_day_strip });
      l_0_big_visit = $.macro("big_visit", ["visit", "label"], false, (l_1_visit, l_1_label) => {
        let out = "";
        let l_1__ = context.resolve("_");
        let l_1_show_time = context.resolve("show_time");
        let l_1_label_of = context.resolve("label_of");
        let l_1_hazards = context.resolve("hazards");
        if (l_1_visit === undefined) {
          l_1_visit = $.notProvided("visit");
        }
        if (l_1_label === undefined) {
          l_1_label = $.notProvided("label");
        }
        out += "<section class=\"part\"><h2>";
        out += $.print(l_1_label);
        out += "</h2>\n<article class=\"card next\">\n<div class=\"row\"><a class=\"who\" href=\"/clients/";
        out += $.print($.attribute(l_1_visit, "case_file"));
        out += "/visits/";
        out += $.print($.attribute(l_1_visit, "id"));
        out += "\">";
        if ($.truth($.attribute(l_1_visit, "client"))) {
          out += $.print($.call($.known(l_0_name_of, "name_of"), [$.attribute(l_1_visit, "client")]));
        } else {
          out += $.print($.call($.known(l_1__, "_"), ["Visit"]));
        }
        out += "</a><span class=\"when\">";
        out += $.print($.call($.known(l_1_show_time, "show_time"), [$.or($.attribute(l_1_visit, "arrived_at"), () => $.attribute(l_1_visit, "starts_at"))]));
        out += "</span></div>\n<p class=\"why\">";
        out += $.print($.call($.known(l_1_label_of, "label_of"), ["visit", "contact_type", $.attribute(l_1_visit, "contact_type")]));
        if ($.truth($.attribute(l_1_visit, "client"))) {
          out += " · ";
          out += $.print($.or($.attribute(l_1_visit, "place"), () => $.filters.trim($.call($.known(l_0_address_line, "address_line"), [$.attribute(l_1_visit, "client")]))));
        }
        out += "</p>\n";
        if ($.truth($.attribute(l_1_visit, "purpose"))) {
          out += "<p class=\"told\">";
          out += $.print($.attribute(l_1_visit, "purpose"));
          out += "</p>";
        }
        out += "<p class=\"flags\">\n";
        for (const item10 of $.iterate($.known(l_1_hazards, "hazards")).filter((item9) => { let l_2_hazard = item9; return $.compare($.attribute(l_2_hazard, "case_file"), ["eq", () => $.attribute(l_1_visit, "case_file")]); })) {
          let l_2_hazard = item10;
          out += "<span class=\"flag danger\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["triangle-alert"]));
          out += " ";
          out += $.print($.call($.known(l_1_label_of, "label_of"), ["hazard", "hazard_type", $.attribute(l_2_hazard, "hazard_type")]));
          if ($.truth($.attribute(l_2_hazard, "precautions"))) {
            out += ": ";
            out += $.print($.attribute(l_2_hazard, "precautions"));
          }
          out += "</span>";
        }
        if ($.truth($.attribute(l_1_visit, "client"))) {
          if ($.truth($.and($.attribute($.attribute(l_1_visit, "client"), "safe_to_call"), () => $.compare($.attribute($.attribute(l_1_visit, "client"), "safe_to_call"), ["ne", () => "any_time"])))) {
            out += "<span class=\"flag warn\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["phone"]));
            out += " ";
            out += $.print($.call($.known(l_1_label_of, "label_of"), ["client", "safe_to_call", $.attribute($.attribute(l_1_visit, "client"), "safe_to_call")]));
            out += "</span>";
          }
          out += $.print($.call($.known(l_0_client_flags, "client_flags"), [$.attribute(l_1_visit, "client")]));
        }
        out += "</p>\n";
        out += $.print($.call($.known(l_0_unsafe_mark, "unsafe_mark"), [l_1_visit]));
        out += "\n<div class=\"acts\">\n";
        if ($.truth($.attribute(l_1_visit, "arrived_at"))) {
          out += "<a class=\"btn main\" href=\"/clients/";
          out += $.print($.attribute(l_1_visit, "case_file"));
          out += "/visits/";
          out += $.print($.attribute(l_1_visit, "id"));
          out += "/capture\">";
          out += $.print($.call($.known(l_1__, "_"), ["Go on"]));
          out += "</a>\n";
        } else {
          out += "<a class=\"btn\" href=\"/clients/";
          out += $.print($.attribute(l_1_visit, "case_file"));
          out += "\">";
          out += $.print($.call($.known(l_1__, "_"), ["The whole person"]));
          out += "</a><a class=\"btn main\" href=\"/clients/";
          out += $.print($.attribute(l_1_visit, "case_file"));
          out += "/visits/";
          out += $.print($.attribute(l_1_visit, "id"));
          out += "\">";
          out += $.print($.call($.known(l_1__, "_"), ["Prepare and go"]));
          out += "</a>";
        }
        out += "</div>\n</article></section>\n";
        return out;
      });
      context.share({ "big_visit": l_0_big_visit });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        out += $.print($.call($.known(l_0__, "_"), ["Today"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_show_day = context.resolve("show_day");
        let l_0_today = context.resolve("today");
        let l_0__ = context.resolve("_");
        let l_0_me = context.resolve("me");
        let l_0_plan = context.resolve("plan");
        let l_0_day_strip = context.resolve("day_strip");
        let l_0_big_visit = context.resolve("big_visit");
        let l_0_empty = context.resolve("empty");
        let l_0_icon = context.resolve("icon");
        let l_0_unsettled = context.resolve("unsettled");
        let l_0_due = context.resolve("due");
        let l_0_more = context.resolve("more");
        let l_0_ngettext = context.resolve("ngettext");
        out += "<header class=\"head\"><p class=\"over\">";
        out += $.print($.call($.known(l_0_show_day, "show_day"), [$.known(l_0_today, "today")]));
        out += "</p><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Hello, %(name)s"], { "name": $.attribute($.known(l_0_me, "me"), "given_name") }));
        out += "</h1></header>\n";
        if ($.truth($.attribute($.known(l_0_plan, "plan"), "visits"))) {
          out += $.print($.call($.known(l_0_day_strip, "day_strip"), [$.known(l_0_plan, "plan")]));
        }
        out += "<div class=\"columns\"><div>\n";
        if ($.truth($.attribute($.known(l_0_plan, "plan"), "running"))) {
          out += $.print($.call($.known(l_0_big_visit, "big_visit"), [$.attribute($.known(l_0_plan, "plan"), "running"), $.call($.known(l_0__, "_"), ["You are there now"])]));
        }
        if ($.truth($.attribute($.known(l_0_plan, "plan"), "next"))) {
          out += $.print($.call($.known(l_0_big_visit, "big_visit"), [$.attribute($.known(l_0_plan, "plan"), "next"), $.call($.known(l_0__, "_"), ["Next visit"])]));
          out += "\n";
        } else if (!$.truth($.attribute($.known(l_0_plan, "plan"), "running"))) {
          out += "<section class=\"part\"><div class=\"card\">\n";
          if ($.truth($.attribute($.known(l_0_plan, "plan"), "visits"))) {
            out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["house"]), $.call($.known(l_0__, "_"), ["All visits of today are done"]), $.call($.known(l_0__, "_"), ["Write what is fresh, then go home."])]));
            out += "\n";
          } else {
            out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["sun"]), $.call($.known(l_0__, "_"), ["No visit today"]), $.call($.known(l_0__, "_"), ["A good day for notes and phone calls."])]));
          }
          out += "</div></section>";
        }
        if ($.truth($.known(l_0_unsettled, "unsettled"))) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["Needs you"]));
          out += "</h2><ul class=\"list\">";
          for (const item1 of $.iterate($.known(l_0_unsettled, "unsettled"))) {
            let l_1_record = item1;
            let l_1_unsettled_row = context.resolve("unsettled_row");
            out += $.print($.call($.known(l_1_unsettled_row, "unsettled_row"), [l_1_record]));
          }
          out += "</ul></section>\n";
        }
        if ($.compare($.filters.length($.attribute($.known(l_0_plan, "plan"), "visits")), ["gt", () => 1])) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["All of today"]));
          out += "</h2>\n<ul class=\"list\">\n";
          for (const item2 of $.iterate($.attribute($.known(l_0_plan, "plan"), "visits"))) {
            let l_1_visit = item2;
            let l_1_show_time = context.resolve("show_time");
            let l_1_name_of = context.resolve("name_of");
            let l_1_label_of = context.resolve("label_of");
            let l_1_unsafe_mark = context.resolve("unsafe_mark");
            out += "<li><a class=\"item\" href=\"/clients/";
            out += $.print($.attribute(l_1_visit, "case_file"));
            out += "/visits/";
            out += $.print($.attribute(l_1_visit, "id"));
            out += "\"><span class=\"when\">";
            out += $.print($.call($.known(l_1_show_time, "show_time"), [$.attribute(l_1_visit, "starts_at")]));
            out += "</span><span class=\"say\"><span>";
            if ($.truth($.attribute(l_1_visit, "client"))) {
              out += $.print($.call($.known(l_1_name_of, "name_of"), [$.attribute(l_1_visit, "client")]));
            }
            out += "</span><span class=\"why\">";
            out += $.print($.call($.known(l_1_label_of, "label_of"), ["visit", "contact_type", $.attribute(l_1_visit, "contact_type")]));
            out += "</span>";
            if ($.truth($.or($.or($.attribute(l_1_visit, "outcome"), () => $.attribute(l_1_visit, "arrived_at")), () => $.compare($.attribute(l_1_visit, "state"), ["ne", () => "server"])))) {
              out += "<span class=\"flags\">";
              if ($.truth($.attribute(l_1_visit, "outcome"))) {
                out += "<span class=\"flag calm\">";
                out += $.print($.call($.known(l_1_label_of, "label_of"), ["visit", "outcome", $.attribute(l_1_visit, "outcome")]));
                out += "</span>";
              } else if ($.truth($.attribute(l_1_visit, "arrived_at"))) {
                out += "<span class=\"flag\">";
                out += $.print($.call($.known(l_0__, "_"), ["There now"]));
                out += "</span>";
              }
              out += $.print($.call($.known(l_1_unsafe_mark, "unsafe_mark"), [l_1_visit]));
              out += "</span>";
            }
            out += "</span><span class=\"go\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
            out += "</span></a></li>\n";
          }
          out += "</ul></section>\n";
        }
        out += "</div><div>\n<section class=\"part\"><div class=\"row keep\"><h2>";
        out += $.print($.call($.known(l_0__, "_"), ["Due"]));
        out += "</h2>";
        if ($.compare($.filters.length($.known(l_0_due, "due")), ["gt", () => 6])) {
          out += $.print($.call($.known(l_0_more, "more"), ["/due", $.call($.known(l_0_ngettext, "ngettext"), ["All %(num)s", "All %(num)s", $.filters.length($.known(l_0_due, "due"))], { "num": $.filters.length($.known(l_0_due, "due")) })]));
        }
        out += "</div>\n";
        if ($.truth($.known(l_0_due, "due"))) {
          out += "<ul class=\"list\">";
          for (const item3 of $.iterate($.slice($.known(l_0_due, "due"), null, 6, null))) {
            let l_1_item = item3;
            let l_1_due_row = context.resolve("due_row");
            let l_1_clients = context.resolve("clients");
            out += $.print($.call($.known(l_1_due_row, "due_row"), [l_1_item, $.known(l_1_clients, "clients")]));
          }
          out += "</ul>\n";
        } else {
          out += "<div class=\"card\">";
          out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["circle-check"]), $.call($.known(l_0__, "_"), ["Nothing is due"]), $.call($.known(l_0__, "_"), ["What falls due next shows up here, with the reason."])]));
          out += "</div>";
        }
        out += "</section>\n";
        if ($.truth($.attribute($.known(l_0_plan, "plan"), "tomorrow"))) {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["Tomorrow"]));
          out += "</h2><ul class=\"list\">";
          for (const item4 of $.iterate($.attribute($.known(l_0_plan, "plan"), "tomorrow"))) {
            let l_1_visit = item4;
            let l_1_visit_row = context.resolve("visit_row");
            out += $.print($.call($.known(l_1_visit_row, "visit_row"), [l_1_visit, $.attribute(l_1_visit, "client"), true]));
          }
          out += "</ul></section>\n";
        }
        out += "</div></div>\n";
        return out;
      },
    },
  },
  "visit.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_empty;
      let l_0_mark;
      let l_0_told;
      let l_0_fact;
      let l_0_name_of;
      let l_0_address_line;
      let l_0_ways_to_reach;
      let l_0_hazards_first;
      let l_0_client_flags;
      let l_0_mark_list;
      let l_0_one_button;
      const parent = context.extend("layout.html");
      const module11 = context.import("parts/pieces.html", { "address_line": l_0_address_line, "back": l_0_back, "client_flags": l_0_client_flags, "empty": l_0_empty, "fact": l_0_fact, "hazards_first": l_0_hazards_first, "icon": l_0_icon, "mark": l_0_mark, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "one_button": l_0_one_button, "told": l_0_told, "ways_to_reach": l_0_ways_to_reach });
      l_0_icon = $.attribute(module11, "icon");
      l_0_back = $.attribute(module11, "back");
      l_0_empty = $.attribute(module11, "empty");
      l_0_mark = $.attribute(module11, "mark");
      l_0_told = $.attribute(module11, "told");
      l_0_fact = $.attribute(module11, "fact");
      context.keep({ "icon": l_0_icon, "back": l_0_back, "empty": l_0_empty, "mark": l_0_mark, "told": l_0_told, "fact": l_0_fact });
      const module12 = context.import("parts/people.html", { "address_line": l_0_address_line, "back": l_0_back, "client_flags": l_0_client_flags, "empty": l_0_empty, "fact": l_0_fact, "hazards_first": l_0_hazards_first, "icon": l_0_icon, "mark": l_0_mark, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "one_button": l_0_one_button, "told": l_0_told, "ways_to_reach": l_0_ways_to_reach });
      l_0_name_of = $.attribute(module12, "name_of");
      l_0_address_line = $.attribute(module12, "address_line");
      l_0_ways_to_reach = $.attribute(module12, "ways_to_reach");
      l_0_hazards_first = $.attribute(module12, "hazards_first");
      l_0_client_flags = $.attribute(module12, "client_flags");
      context.keep({ "name_of": l_0_name_of, "address_line": l_0_address_line, "ways_to_reach": l_0_ways_to_reach, "hazards_first": l_0_hazards_first, "client_flags": l_0_client_flags });
      const module13 = context.import("parts/marks.html", { "address_line": l_0_address_line, "back": l_0_back, "client_flags": l_0_client_flags, "empty": l_0_empty, "fact": l_0_fact, "hazards_first": l_0_hazards_first, "icon": l_0_icon, "mark": l_0_mark, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "one_button": l_0_one_button, "told": l_0_told, "ways_to_reach": l_0_ways_to_reach });
      l_0_mark_list = $.attribute(module13, "mark_list");
      context.keep({ "mark_list": l_0_mark_list });
      const module14 = context.import("parts/forms.html", { "address_line": l_0_address_line, "back": l_0_back, "client_flags": l_0_client_flags, "empty": l_0_empty, "fact": l_0_fact, "hazards_first": l_0_hazards_first, "icon": l_0_icon, "mark": l_0_mark, "mark_list": l_0_mark_list, "name_of": l_0_name_of, "one_button": l_0_one_button, "told": l_0_told, "ways_to_reach": l_0_ways_to_reach });
      l_0_one_button = $.attribute(module14, "one_button");
      context.keep({ "one_button": l_0_one_button });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0__ = context.resolve("_");
        let l_0_client = context.resolve("client");
        out += $.print($.call($.known(l_0__, "_"), ["Visit"]));
        out += ", ";
        out += $.print($.attribute($.known(l_0_client, "client"), "given_name"));
        out += " ";
        out += $.print($.attribute($.known(l_0_client, "client"), "family_name"));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_client = context.resolve("client");
        let l_0_visit = context.resolve("visit");
        let l_0_here;
        let l_0_back = context.resolve("back");
        let l_0_name_of = context.resolve("name_of");
        let l_0_label_of = context.resolve("label_of");
        let l_0_show_day = context.resolve("show_day");
        let l_0_show_time = context.resolve("show_time");
        let l_0__ = context.resolve("_");
        let l_0_client_flags = context.resolve("client_flags");
        let l_0_icon = context.resolve("icon");
        let l_0_mark = context.resolve("mark");
        let l_0_hazards = context.resolve("hazards");
        let l_0_hazards_first = context.resolve("hazards_first");
        let l_0_fact = context.resolve("fact");
        let l_0_address_line = context.resolve("address_line");
        let l_0_ways_to_reach = context.resolve("ways_to_reach");
        let l_0_steps = context.resolve("steps");
        let l_0_goals = context.resolve("goals");
        let l_0_one_button = context.resolve("one_button");
        let l_0_form = context.resolve("form");
        let l_0_observations = context.resolve("observations");
        let l_0_mark_list = context.resolve("mark_list");
        let l_0_empty = context.resolve("empty");
        let l_0_notes = context.resolve("notes");
        let l_0_assessments = context.resolve("assessments");
        l_0_here = $.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/visits/", $.attribute($.known(l_0_visit, "visit"), "id")]);
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id")]), $.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])]));
        out += "\n<header class=\"head\">\n<p class=\"over\">";
        out += $.print($.call($.known(l_0_label_of, "label_of"), ["visit", "contact_type", $.attribute($.known(l_0_visit, "visit"), "contact_type")]));
        out += " · ";
        out += $.print($.call($.known(l_0_show_day, "show_day"), [$.attribute($.known(l_0_visit, "visit"), "starts_at")]));
        out += ", ";
        out += $.print($.call($.known(l_0_show_time, "show_time"), [$.attribute($.known(l_0_visit, "visit"), "starts_at")]));
        if ($.truth($.attribute($.known(l_0_visit, "visit"), "planned_minutes"))) {
          out += " · ";
          out += $.print($.call($.known(l_0__, "_"), ["%(num)s minutes"], { "num": $.attribute($.known(l_0_visit, "visit"), "planned_minutes") }));
        }
        out += "</p>\n<h1>";
        out += $.print($.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")]));
        out += "</h1>\n<p class=\"flags\">";
        out += $.print($.call($.known(l_0_client_flags, "client_flags"), [$.known(l_0_client, "client")]));
        if ($.truth($.attribute($.known(l_0_visit, "visit"), "conflicts"))) {
          out += "<a class=\"flag warn\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/settle/visit/";
          out += $.print($.attribute($.known(l_0_visit, "visit"), "id"));
          out += "\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["arrow-left-right"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Two versions"]));
          out += "</a>";
        }
        out += "</p>\n";
        out += $.print($.call($.known(l_0_mark, "mark"), [$.known(l_0_visit, "visit")]));
        out += "\n</header>\n";
        if (!$.truth($.attribute($.known(l_0_visit, "visit"), "ended_at"))) {
          if ($.truth($.known(l_0_hazards, "hazards"))) {
            out += "<section class=\"stack\" aria-label=\"";
            out += $.print($.call($.known(l_0__, "_"), ["Before the door opens"]));
            out += "\">";
            out += $.print($.call($.known(l_0_hazards_first, "hazards_first"), [$.known(l_0_hazards, "hazards")]));
            out += "</section>";
          }
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["Where and how"]));
          out += "</h2>\n<div class=\"card\"><dl class=\"facts\">\n";
          out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["Where"]), $.or($.attribute($.known(l_0_visit, "visit"), "place"), () => $.filters.trim($.call($.known(l_0_address_line, "address_line"), [$.known(l_0_client, "client")])))]));
          out += "\n";
          if ($.truth($.attribute($.known(l_0_client, "client"), "communication_needs"))) {
            out += "<div><dt>";
            out += $.print($.call($.known(l_0__, "_"), ["Communication"]));
            out += "</dt><dd>";
            const turns1 = $.loop($.iterate($.attribute($.known(l_0_client, "client"), "communication_needs")));
            for (const item2 of turns1) {
              const l_1_loop = turns1;
              let l_1_need = item2;
              if (!$.truth($.attribute(l_1_loop, "first"))) {
                out += ", ";
              }
              out += $.print($.call($.known(l_0_label_of, "label_of"), ["client", "communication_needs", l_1_need]));
            }
            out += "</dd></div>";
          }
          out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["What for"]), $.attribute($.known(l_0_visit, "visit"), "purpose")]));
          out += "\n";
          out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["To bring"]), $.attribute($.known(l_0_visit, "visit"), "to_bring")]));
          out += "\n</dl>";
          out += $.print($.call($.known(l_0_ways_to_reach, "ways_to_reach"), [$.known(l_0_client, "client")]));
          out += "</div>\n</section>\n";
          if ($.truth($.known(l_0_steps, "steps"))) {
            out += "<section class=\"part\"><h2>";
            out += $.print($.call($.known(l_0__, "_"), ["What was promised last"]));
            out += "</h2>\n<ul class=\"list\">";
            for (const item3 of $.iterate($.known(l_0_steps, "steps"))) {
              let l_1_step = item3;
              let l_1_show_date = context.resolve("show_date");
              let l_1_show_when = context.resolve("show_when");
              out += "<li><div class=\"item\"><span class=\"say\"><span>";
              out += $.print($.attribute(l_1_step, "next_step"));
              out += "</span><span class=\"why\">";
              if ($.truth($.attribute(l_1_step, "next_step_on"))) {
                out += $.print($.call($.known(l_0__, "_"), ["by %(day)s"], { "day": $.call($.known(l_1_show_date, "show_date"), [$.attribute(l_1_step, "next_step_on")]) }));
                out += " · ";
              }
              out += $.print($.call($.known(l_1_show_when, "show_when"), [$.attribute(l_1_step, "happened_at")]));
              out += "</span></span></div></li>";
            }
            out += "</ul>\n</section>\n";
          }
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["Goals to speak about"]));
          out += "</h2>\n";
          if ($.truth($.known(l_0_goals, "goals"))) {
            out += "<ul class=\"list\">";
            for (const item4 of $.iterate($.known(l_0_goals, "goals"))) {
              let l_1_goal = item4;
              out += "<li><a class=\"item\" href=\"/clients/";
              out += $.print($.attribute($.known(l_0_client, "client"), "id"));
              out += "/goals/";
              out += $.print($.attribute(l_1_goal, "id"));
              out += "\"><span class=\"say\"><span>“";
              out += $.print($.attribute(l_1_goal, "statement"));
              out += "”</span><span class=\"why\">";
              if ($.truth($.attribute(l_1_goal, "achievement"))) {
                out += $.print($.call($.known(l_0_label_of, "label_of"), ["goal", "achievement", $.attribute(l_1_goal, "achievement")]));
              } else {
                out += $.print($.call($.known(l_0__, "_"), ["nothing said yet"]));
              }
              if ($.truth($.attribute(l_1_goal, "latest_value"))) {
                out += " · ";
                out += $.print($.attribute(l_1_goal, "latest_value"));
              }
              out += "</span></span><span class=\"go\">";
              out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
              out += "</span></a></li>";
            }
            out += "</ul>\n";
          } else {
            out += "<p class=\"quiet\">";
            out += $.print($.call($.known(l_0__, "_"), ["No goal is agreed yet."]));
            out += "</p>";
          }
          out += "</section>\n<div class=\"finish\"><div class=\"acts\">\n";
          if ($.truth($.attribute($.known(l_0_visit, "visit"), "arrived_at"))) {
            out += "<a class=\"btn main\" href=\"";
            out += $.print($.known(l_0_here, "here"));
            out += "/capture\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["pencil"]));
            out += " ";
            out += $.print($.call($.known(l_0__, "_"), ["Go on with the visit"]));
            out += "</a>\n";
          } else {
            out += "<a class=\"btn\" href=\"";
            out += $.print($.known(l_0_here, "here"));
            out += "/move\">";
            out += $.print($.call($.known(l_0__, "_"), ["Change or cancel"]));
            out += "</a>\n";
            out += $.print($.call($.known(l_0_one_button, "one_button"), [$.known(l_0_form, "form"), $.call($.known(l_0__, "_"), ["I’m here"])]));
            out += "\n";
          }
          out += "</div></div>\n";
        } else {
          out += "<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["How it went"]));
          out += "</h2>\n<div class=\"card\"><dl class=\"facts\">\n";
          if ($.truth($.attribute($.known(l_0_visit, "visit"), "outcome"))) {
            out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["Outcome"]), $.call($.known(l_0_label_of, "label_of"), ["visit", "outcome", $.attribute($.known(l_0_visit, "visit"), "outcome")])]));
          }
          if ($.truth($.attribute($.known(l_0_visit, "visit"), "missed_reason"))) {
            out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["Why it did not happen"]), $.call($.known(l_0_label_of, "label_of"), ["visit", "missed_reason", $.attribute($.known(l_0_visit, "visit"), "missed_reason")])]));
          }
          out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["In your words"]), $.attribute($.known(l_0_visit, "visit"), "missed_remark")]));
          out += "\n";
          if ($.truth($.attribute($.known(l_0_visit, "visit"), "arrived_at"))) {
            out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["From, until"]), $.concat([$.call($.known(l_0_show_time, "show_time"), [$.attribute($.known(l_0_visit, "visit"), "arrived_at")]), " – ", $.call($.known(l_0_show_time, "show_time"), [$.attribute($.known(l_0_visit, "visit"), "ended_at")])])]));
          }
          if ($.truth($.attribute($.known(l_0_visit, "visit"), "present"))) {
            out += "<div><dt>";
            out += $.print($.call($.known(l_0__, "_"), ["Who was present"]));
            out += "</dt><dd>";
            const turns5 = $.loop($.iterate($.attribute($.known(l_0_visit, "visit"), "present")));
            for (const item6 of turns5) {
              const l_1_loop = turns5;
              let l_1_person = item6;
              if (!$.truth($.attribute(l_1_loop, "first"))) {
                out += ", ";
              }
              out += $.print($.call($.known(l_0_label_of, "label_of"), ["visit", "present", l_1_person]));
            }
            if ($.truth($.attribute($.known(l_0_visit, "visit"), "present_remark"))) {
              out += ", ";
              out += $.print($.attribute($.known(l_0_visit, "visit"), "present_remark"));
            }
            out += "</dd></div>";
          }
          out += $.print($.call($.known(l_0_fact, "fact"), [$.call($.known(l_0__, "_"), ["Time corrected"]), $.attribute($.known(l_0_visit, "visit"), "time_corrected_why")]));
          out += "\n</dl></div>\n</section>\n<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["What was seen and said"]));
          out += "</h2>\n<div class=\"card\">";
          if ($.truth($.known(l_0_observations, "observations"))) {
            out += $.print($.call($.known(l_0_mark_list, "mark_list"), [$.known(l_0_observations, "observations")]));
          } else {
            out += $.print($.call($.known(l_0_empty, "empty"), [$.call($.known(l_0_icon, "icon"), ["eye"]), $.call($.known(l_0__, "_"), ["No observation was noted"])]));
          }
          out += "</div>\n</section>\n<section class=\"part\"><h2>";
          out += $.print($.call($.known(l_0__, "_"), ["What comes next"]));
          out += "</h2>\n<ul class=\"list\">\n";
          let empty8 = true;
          for (const item7 of $.iterate($.known(l_0_notes, "notes"))) {
            let l_1_note = item7;
            out += "<li><a class=\"item\" href=\"/clients/";
            out += $.print($.attribute($.known(l_0_client, "client"), "id"));
            out += "/notes/";
            out += $.print($.attribute(l_1_note, "id"));
            out += "\"><span class=\"say\"><span>";
            out += $.print($.call($.known(l_0__, "_"), ["The note"]));
            out += "</span></span><span class=\"go\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
            out += "</span></a></li>\n";
            empty8 = false;
          }
          if (empty8) {
            out += "<li><a class=\"item\" href=\"";
            out += $.print($.known(l_0_here, "here"));
            out += "/note\"><span class=\"say\"><b>";
            out += $.print($.call($.known(l_0__, "_"), ["Write the note"]));
            out += "</b><span class=\"why\">";
            out += $.print($.call($.known(l_0__, "_"), ["Best while it is fresh"]));
            out += "</span></span><span class=\"go\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
            out += "</span></a></li>\n";
          }
          let empty10 = true;
          for (const item9 of $.iterate($.known(l_0_assessments, "assessments"))) {
            let l_1_assessment = item9;
            out += "<li><a class=\"item\" href=\"/clients/";
            out += $.print($.attribute($.known(l_0_client, "client"), "id"));
            out += "/assessments/";
            out += $.print($.attribute(l_1_assessment, "id"));
            out += "\"><span class=\"say\"><span>";
            out += $.print($.call($.known(l_0__, "_"), ["The follow-up assessment"]));
            out += "</span></span><span class=\"go\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
            out += "</span></a></li>\n";
            empty10 = false;
          }
          if (empty10) {
            out += "<li><a class=\"item\" href=\"";
            out += $.print($.known(l_0_here, "here"));
            out += "/assessment\"><span class=\"say\"><span>";
            out += $.print($.call($.known(l_0__, "_"), ["Follow-up assessment"]));
            out += "</span><span class=\"why\">";
            out += $.print($.call($.known(l_0__, "_"), ["Ten questions, last answers beside the new ones"]));
            out += "</span></span><span class=\"go\">";
            out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
            out += "</span></a></li>\n";
          }
          out += "<li><a class=\"item\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/visits/new\"><span class=\"say\"><span>";
          out += $.print($.call($.known(l_0__, "_"), ["Plan the next visit"]));
          out += "</span></span><span class=\"go\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
          out += "</span></a></li>\n<li><a class=\"item\" href=\"/clients/";
          out += $.print($.attribute($.known(l_0_client, "client"), "id"));
          out += "/tasks/new\"><span class=\"say\"><span>";
          out += $.print($.call($.known(l_0__, "_"), ["Write down a promise"]));
          out += "</span></span><span class=\"go\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["chevron-right"]));
          out += "</span></a></li>\n</ul>\n<div class=\"acts few\"><a class=\"btn plain\" href=\"";
          out += $.print($.known(l_0_here, "here"));
          out += "/observe/environment\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["plus"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Add an observation"]));
          out += "</a><a class=\"btn plain\" href=\"";
          out += $.print($.known(l_0_here, "here"));
          out += "/correct\">";
          out += $.print($.call($.known(l_0_icon, "icon"), ["pencil"]));
          out += " ";
          out += $.print($.call($.known(l_0__, "_"), ["Correct the visit"]));
          out += "</a></div>\n</section>\n";
        }
        return out;
      },
    },
  },
  "visit_move.html": {
    *root(context, $) {
      let l_0_icon;
      let l_0_back;
      let l_0_name_of;
      let l_0_whole_form;
      const parent = context.extend("layout.html");
      const module1 = context.import("parts/pieces.html", { "back": l_0_back, "icon": l_0_icon, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_icon = $.attribute(module1, "icon");
      l_0_back = $.attribute(module1, "back");
      context.keep({ "icon": l_0_icon, "back": l_0_back });
      const module2 = context.import("parts/people.html", { "back": l_0_back, "icon": l_0_icon, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_name_of = $.attribute(module2, "name_of");
      context.keep({ "name_of": l_0_name_of });
      const module3 = context.import("parts/forms.html", { "back": l_0_back, "icon": l_0_icon, "name_of": l_0_name_of, "whole_form": l_0_whole_form });
      l_0_whole_form = $.attribute(module3, "whole_form");
      context.keep({ "whole_form": l_0_whole_form });
      yield* parent.root(context, $);
    },
    blocks: {
      "title": function block(context, $) {
        let out = "";
        let l_0_form = context.resolve("form");
        let l_0__ = context.resolve("_");
        if ($.truth($.attribute($.known(l_0_form, "form"), "errors"))) {
          out += $.print($.call($.known(l_0__, "_"), ["Please check"]));
          out += ": ";
        }
        out += $.print($.call($.known(l_0__, "_"), ["Change the visit"]));
        return out;
      },
      "main": function block(context, $) {
        let out = "";
        let l_0_back = context.resolve("back");
        let l_0_client = context.resolve("client");
        let l_0_visit = context.resolve("visit");
        let l_0_name_of = context.resolve("name_of");
        let l_0__ = context.resolve("_");
        let l_0_whole_form = context.resolve("whole_form");
        let l_0_form = context.resolve("form");
        out += $.print($.call($.known(l_0_back, "back"), [$.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/visits/", $.attribute($.known(l_0_visit, "visit"), "id")]), $.call($.known(l_0_name_of, "name_of"), [$.known(l_0_client, "client")])]));
        out += "\n<header class=\"head\"><h1>";
        out += $.print($.call($.known(l_0__, "_"), ["Change the visit"]));
        out += "</h1></header>\n<p class=\"acts few\"><a class=\"btn\" href=\"/clients/";
        out += $.print($.attribute($.known(l_0_client, "client"), "id"));
        out += "/visits/";
        out += $.print($.attribute($.known(l_0_visit, "visit"), "id"));
        out += "/end\">";
        out += $.print($.call($.known(l_0__, "_"), ["It does not happen"]));
        out += "</a></p>\n";
        out += $.print($.call($.known(l_0_whole_form, "whole_form"), [$.known(l_0_form, "form"), $.call($.known(l_0__, "_"), ["Save"]), $.concat(["/clients/", $.attribute($.known(l_0_client, "client"), "id"), "/visits/", $.attribute($.known(l_0_visit, "visit"), "id")])]));
        out += "\n";
        return out;
      },
    },
  },
  "waiting.html": {
    *root(context, $) {
      let l_0_waiting_sentence;
      let l_0_waiting = context.resolve("waiting");
      const module1 = context.import("parts/waiting.html", { "waiting_sentence": l_0_waiting_sentence });
      l_0_waiting_sentence = $.attribute(module1, "waiting_sentence");
      context.keep({ "waiting_sentence": l_0_waiting_sentence });
      yield $.print($.call($.known(l_0_waiting_sentence, "waiting_sentence"), [$.known(l_0_waiting, "waiting")]));
    },
    blocks: {
    },
  },
};
