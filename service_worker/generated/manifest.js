/** Made by `python -m webapp.generate`; never edited by hand. */

/** @type {any} */
export const manifest = {
 "usual": {
  "page": {
   "block": null,
   "offline": true,
   "loader": null,
   "fills": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": [],
   "piece": "pages"
  },
  "query": {
   "steps": []
  },
  "form": {
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "also": [],
   "rules": [],
   "settles": false,
   "undoes": false,
   "fingerprint": null,
   "copies": false
  },
  "type": {
   "case_file": "client",
   "create_only": false,
   "frozen_when": null,
   "closed_by": null,
   "fixed": [],
   "shelf": "front"
  },
  "field": {
   "required": false,
   "policy": "ask",
   "hint": ""
  }
 },
 "contract": {
  "protocol": 1,
  "schema": 2,
  "types": {
   "team": {
    "case_file": "agency",
    "fields": {
     "name": {
      "kind": "text"
     }
    }
   },
   "worker": {
    "case_file": "agency",
    "fields": {
     "name": {
      "kind": "text"
     },
     "given_name": {
      "kind": "text"
     },
     "credential": {
      "kind": "text"
     },
     "role": {
      "kind": "choice"
     },
     "team": {
      "kind": "reference"
     },
     "phone": {
      "kind": "text"
     },
     "active": {
      "kind": "boolean"
     }
    }
   },
   "preference": {
    "case_file": "desk",
    "fields": {
     "language": {
      "kind": "choice"
     }
    }
   },
   "client": {
    "fields": {
     "given_name": {
      "kind": "text"
     },
     "family_name": {
      "kind": "text"
     },
     "preferred_name": {
      "kind": "text"
     },
     "pronouns": {
      "kind": "text"
     },
     "birth_date": {
      "kind": "date"
     },
     "household": {
      "kind": "text"
     },
     "address": {
      "kind": "group",
      "fields": {
       "street": {
        "kind": "text"
       },
       "unit": {
        "kind": "text"
       },
       "city": {
        "kind": "text"
       },
       "region": {
        "kind": "text"
       },
       "postal_code": {
        "kind": "text"
       }
      }
     },
     "confidential_address": {
      "kind": "boolean"
     },
     "phone": {
      "kind": "text"
     },
     "safe_to_call": {
      "kind": "choice",
      "choices": [
       [
        "any_time",
        "Any time"
       ],
       [
        "mornings",
        "Mornings only"
       ],
       [
        "afternoons",
        "Afternoons only"
       ],
       [
        "evenings",
        "Evenings only"
       ],
       [
        "never",
        "Never call"
       ]
      ]
     },
     "safe_voicemail": {
      "kind": "boolean"
     },
     "safe_text": {
      "kind": "boolean"
     },
     "primary_language": {
      "kind": "choice",
      "choices": [
       [
        "en",
        "English"
       ],
       [
        "es",
        "Spanish"
       ],
       [
        "zh",
        "Chinese"
       ],
       [
        "vi",
        "Vietnamese"
       ],
       [
        "ru",
        "Russian"
       ],
       [
        "ar",
        "Arabic"
       ],
       [
        "am",
        "Amharic"
       ],
       [
        "so",
        "Somali"
       ],
       [
        "ase",
        "American Sign Language"
       ],
       [
        "other",
        "Another language"
       ]
      ]
     },
     "interpreter_needed": {
      "kind": "boolean"
     },
     "communication_needs": {
      "kind": "set",
      "policy": "set"
     },
     "decision_status": {
      "kind": "choice"
     },
     "allergies": {
      "kind": "text"
     },
     "acuity": {
      "kind": "integer"
     },
     "status": {
      "kind": "choice"
     },
     "started_on": {
      "kind": "date"
     },
     "programme": {
      "kind": "text"
     },
     "what_matters": {
      "kind": "long_text",
      "policy": "text"
     },
     "external_id": {
      "kind": "text"
     }
    }
   },
   "membership": {
    "fields": {
     "worker": {
      "kind": "reference"
     },
     "role": {
      "kind": "choice"
     },
     "starts_on": {
      "kind": "date"
     },
     "reason": {
      "kind": "choice"
     },
     "handover_note": {
      "kind": "long_text",
      "policy": "text"
     },
     "ended_at": {
      "kind": "datetime"
     }
    }
   },
   "contact_person": {
    "fields": {
     "name": {
      "kind": "text"
     },
     "circle": {
      "kind": "choice"
     },
     "role": {
      "kind": "choice"
     },
     "phone": {
      "kind": "text"
     },
     "safe_to_call": {
      "kind": "choice"
     },
     "safe_voicemail": {
      "kind": "boolean"
     },
     "safe_text": {
      "kind": "boolean"
     },
     "share_level": {
      "kind": "choice"
     },
     "also_client": {
      "kind": "reference"
     },
     "remarks": {
      "kind": "long_text",
      "policy": "text"
     }
    }
   },
   "hazard": {
    "fields": {
     "hazard_type": {
      "kind": "choice",
      "choices": [
       [
        "dog",
        "Dog"
       ],
       [
        "other_animal",
        "Other animal"
       ],
       [
        "weapon_seen",
        "Weapon seen"
       ],
       [
        "firearm_in_home",
        "Firearm in the home"
       ],
       [
        "violence_history",
        "History of violence"
       ],
       [
        "threats",
        "Threats"
       ],
       [
        "intoxication",
        "Intoxication"
       ],
       [
        "drug_activity",
        "Drug activity"
       ],
       [
        "infectious",
        "Infection"
       ],
       [
        "bedbugs",
        "Bedbugs"
       ],
       [
        "hoarding",
        "Hoarding"
       ],
       [
        "structural",
        "Unsafe building"
       ],
       [
        "no_signal",
        "No phone signal"
       ],
       [
        "neighbourhood",
        "Neighbourhood"
       ],
       [
        "aggressive_other_in_home",
        "Aggressive person in the home"
       ]
      ]
     },
     "severity": {
      "kind": "choice"
     },
     "source": {
      "kind": "choice"
     },
     "evidence": {
      "kind": "text"
     },
     "precautions": {
      "kind": "text"
     },
     "review_on": {
      "kind": "date"
     },
     "recorded_by": {
      "kind": "reference"
     }
    }
   },
   "visit": {
    "fields": {
     "worker": {
      "kind": "reference"
     },
     "contact_type": {
      "kind": "choice",
      "choices": [
       [
        "home_visit",
        "Home visit"
       ],
       [
        "community_visit",
        "Community visit"
       ],
       [
        "office_visit",
        "Office visit"
       ],
       [
        "facility_visit",
        "Facility visit"
       ],
       [
        "hospital_visit",
        "Hospital visit"
       ],
       [
        "school_visit",
        "School visit"
       ],
       [
        "phone_client",
        "Phone call"
       ],
       [
        "video",
        "Video call"
       ]
      ]
     },
     "starts_at": {
      "kind": "datetime"
     },
     "planned_minutes": {
      "kind": "integer"
     },
     "place": {
      "kind": "text"
     },
     "purpose": {
      "kind": "long_text",
      "policy": "text"
     },
     "to_bring": {
      "kind": "long_text",
      "policy": "text"
     },
     "arrived_at": {
      "kind": "datetime"
     },
     "ended_at": {
      "kind": "datetime"
     },
     "present": {
      "kind": "set",
      "policy": "set"
     },
     "present_remark": {
      "kind": "text"
     },
     "outcome": {
      "kind": "choice",
      "choices": [
       [
        "completed",
        "Completed"
       ],
       [
        "partially_completed",
        "Partly completed"
       ],
       [
        "client_not_seen_collateral_seen",
        "Client not seen, spoke with somebody else"
       ],
       [
        "attempted_no_answer",
        "Nobody answered"
       ],
       [
        "refused_entry",
        "Not let in"
       ],
       [
        "refused_contact",
        "Client did not want to talk"
       ],
       [
        "cancelled_by_client",
        "Cancelled by the client"
       ],
       [
        "cancelled_by_worker",
        "Cancelled by me"
       ],
       [
        "cancelled_by_agency",
        "Cancelled by the agency"
       ],
       [
        "aborted_unsafe",
        "Left, it was not safe"
       ]
      ]
     },
     "missed_reason": {
      "kind": "choice"
     },
     "missed_remark": {
      "kind": "text"
     },
     "time_corrected_why": {
      "kind": "text"
     }
    }
   },
   "observation": {
    "create_only": true,
    "shelf": "back",
    "fields": {
     "visit": {
      "kind": "reference"
     },
     "category": {
      "kind": "choice"
     },
     "remark": {
      "kind": "text"
     },
     "severity": {
      "kind": "choice"
     },
     "source": {
      "kind": "choice"
     },
     "action_taken": {
      "kind": "text"
     },
     "quick": {
      "kind": "boolean"
     },
     "noted_at": {
      "kind": "datetime"
     },
     "recorded_by": {
      "kind": "reference"
     }
    }
   },
   "progress_note": {
    "frozen_when": {
     "type": "signature",
     "field": "progress_note"
    },
    "shelf": "back",
    "fields": {
     "visit": {
      "kind": "reference"
     },
     "goal": {
      "kind": "reference"
     },
     "core_function": {
      "kind": "choice"
     },
     "client_said": {
      "kind": "long_text",
      "policy": "text"
     },
     "worker_saw": {
      "kind": "long_text",
      "policy": "text"
     },
     "worker_did": {
      "kind": "long_text",
      "policy": "text"
     },
     "worker_thinks": {
      "kind": "long_text",
      "policy": "text"
     },
     "next_step": {
      "kind": "text"
     },
     "next_step_on": {
      "kind": "date"
     },
     "happened_at": {
      "kind": "datetime"
     },
     "written_at": {
      "kind": "datetime"
     },
     "late_reason": {
      "kind": "text"
     },
     "recorded_by": {
      "kind": "reference"
     }
    }
   },
   "signature": {
    "create_only": true,
    "shelf": "back",
    "fields": {
     "progress_note": {
      "kind": "reference"
     },
     "signed_at": {
      "kind": "datetime"
     },
     "signer_name": {
      "kind": "text"
     },
     "credential": {
      "kind": "text"
     },
     "late_entry": {
      "kind": "boolean"
     },
     "content_hash": {
      "kind": "text"
     },
     "recorded_by": {
      "kind": "reference"
     }
    }
   },
   "addendum": {
    "create_only": true,
    "shelf": "back",
    "fields": {
     "progress_note": {
      "kind": "reference"
     },
     "text": {
      "kind": "long_text",
      "policy": "text"
     },
     "written_at": {
      "kind": "datetime"
     },
     "recorded_by": {
      "kind": "reference"
     }
    }
   },
   "review": {
    "create_only": true,
    "shelf": "back",
    "fields": {
     "subject": {
      "kind": "reference"
     },
     "subject_type": {
      "kind": "choice"
     },
     "seen": {
      "kind": "text"
     },
     "verdict": {
      "kind": "choice"
     },
     "comment": {
      "kind": "long_text",
      "policy": "text"
     },
     "reviewed_at": {
      "kind": "datetime"
     },
     "recorded_by": {
      "kind": "reference"
     }
    }
   },
   "assessment": {
    "shelf": "back",
    "fields": {
     "visit": {
      "kind": "reference"
     },
     "instrument": {
      "kind": "choice"
     },
     "version": {
      "kind": "integer"
     },
     "reason": {
      "kind": "choice"
     },
     "answers": {
      "kind": "group",
      "fields": {
       "health": {
        "kind": "choice"
       },
       "pain": {
        "kind": "choice"
       },
       "mood": {
        "kind": "choice"
       },
       "sleep": {
        "kind": "choice"
       },
       "eating": {
        "kind": "choice"
       },
       "getting_around": {
        "kind": "choice"
       },
       "self_care": {
        "kind": "choice"
       },
       "company": {
        "kind": "choice"
       },
       "money": {
        "kind": "choice"
       },
       "safety": {
        "kind": "choice"
       }
      }
     },
     "remarks": {
      "kind": "long_text",
      "policy": "text"
     },
     "assessed_on": {
      "kind": "date"
     },
     "recorded_by": {
      "kind": "reference"
     }
    }
   },
   "care_plan": {
    "fields": {
     "title": {
      "kind": "text"
     },
     "plan_type": {
      "kind": "choice"
     },
     "status": {
      "kind": "choice"
     },
     "starts_on": {
      "kind": "date"
     },
     "ends_on": {
      "kind": "date"
     },
     "reviewed_on": {
      "kind": "date"
     },
     "strengths": {
      "kind": "long_text",
      "policy": "text"
     },
     "risks": {
      "kind": "long_text"
     },
     "backup_plan": {
      "kind": "long_text"
     }
    }
   },
   "goal": {
    "fields": {
     "care_plan": {
      "kind": "reference"
     },
     "statement": {
      "kind": "long_text",
      "policy": "text"
     },
     "domain": {
      "kind": "choice"
     },
     "status": {
      "kind": "choice"
     },
     "achievement": {
      "kind": "choice"
     },
     "progress": {
      "kind": "long_text",
      "policy": "text"
     },
     "measure": {
      "kind": "text"
     },
     "latest_value": {
      "kind": "text"
     },
     "target_on": {
      "kind": "date"
     }
    }
   },
   "task": {
    "fields": {
     "title": {
      "kind": "text"
     },
     "due_on": {
      "kind": "date"
     },
     "priority": {
      "kind": "choice"
     },
     "status": {
      "kind": "choice"
     },
     "assignee": {
      "kind": "reference"
     },
     "origin": {
      "kind": "choice"
     },
     "origin_record": {
      "kind": "reference"
     },
     "done_at": {
      "kind": "datetime"
     }
    }
   },
   "due_item": {
    "fields": {
     "rule": {
      "kind": "choice"
     },
     "subject": {
      "kind": "reference"
     },
     "due_on": {
      "kind": "date"
     },
     "why": {
      "kind": "text"
     },
     "why_values": {
      "kind": "group",
      "fields": {
       "on": {
        "kind": "date"
       },
       "days": {
        "kind": "integer"
       },
       "name": {
        "kind": "text"
       }
      }
     },
     "cleared_at": {
      "kind": "datetime"
     }
    }
   },
   "settlement": {
    "create_only": true,
    "fields": {
     "subject": {
      "kind": "reference"
     },
     "subject_type": {
      "kind": "choice"
     },
     "field": {
      "kind": "text"
     },
     "kept": {
      "kind": "long_text"
     },
     "set_aside": {
      "kind": "long_text"
     },
     "named": {
      "kind": "long_text"
     },
     "reason": {
      "kind": "text"
     },
     "undoes": {
      "kind": "reference"
     },
     "settled_at": {
      "kind": "datetime"
     },
     "recorded_by": {
      "kind": "reference"
     }
    }
   },
   "form_definition": {
    "case_file": "agency",
    "create_only": true,
    "fixed": [
     "voided"
    ],
    "shelf": "back",
    "fields": {
     "hash": {
      "kind": "text"
     },
     "packed": {
      "kind": "long_text"
     }
    }
   },
   "form_picture": {
    "case_file": "agency",
    "create_only": true,
    "fixed": [
     "voided"
    ],
    "shelf": "back",
    "fields": {
     "hash": {
      "kind": "text"
     },
     "mime": {
      "kind": "text"
     },
     "content": {
      "kind": "long_text"
     }
    }
   },
   "form_version": {
    "case_file": "agency",
    "fixed": [
     "form_id",
     "number",
     "version",
     "title",
     "definition",
     "hash",
     "workbook",
     "xform",
     "published_by",
     "voided"
    ],
    "fields": {
     "form_id": {
      "kind": "text"
     },
     "number": {
      "kind": "integer"
     },
     "version": {
      "kind": "text"
     },
     "title": {
      "kind": "text"
     },
     "definition": {
      "kind": "reference"
     },
     "hash": {
      "kind": "text"
     },
     "workbook": {
      "kind": "text"
     },
     "xform": {
      "kind": "text"
     },
     "published_by": {
      "kind": "reference"
     },
     "published_from": {
      "kind": "date",
      "policy": "latest"
     },
     "programmes": {
      "kind": "long_text",
      "policy": "latest"
     },
     "due_every": {
      "kind": "integer",
      "policy": "latest"
     },
     "retired_on": {
      "kind": "date",
      "policy": "latest"
     }
    }
   },
   "form_answers": {
    "closed_by": "finished_at",
    "shelf": "back",
    "fields": {
     "form_version": {
      "kind": "reference"
     },
     "form_id": {
      "kind": "text"
     },
     "title": {
      "kind": "text"
     },
     "visit": {
      "kind": "reference"
     },
     "started_at": {
      "kind": "datetime"
     },
     "finished_at": {
      "kind": "datetime",
      "policy": "latest"
     },
     "finished_by": {
      "kind": "reference",
      "policy": "latest"
     },
     "recorded_by": {
      "kind": "reference"
     },
     "answers": {
      "kind": "answers"
     },
     "reckoned": {
      "kind": "long_text",
      "policy": "latest"
     },
     "scores": {
      "kind": "long_text",
      "policy": "latest"
     },
     "corrects": {
      "kind": "reference"
     },
     "answered_at": {
      "kind": "datetime"
     },
     "correction_reason": {
      "kind": "text"
     }
    }
   }
  }
 },
 "pages": [
  {
   "name": "today",
   "path": "/",
   "template": "today.html",
   "title": "Today",
   "place": "today",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null
     }
    ],
    [
     "visits",
     {
      "verb": "every",
      "subject": "visit",
      "case_file": null,
      "steps": [
       [
        "where",
        "worker",
        "is",
        "$me.id"
       ],
       [
        "embed",
        "client",
        "client",
        "case_file"
       ]
      ]
     }
    ],
    [
     "plan",
     {
      "verb": "call",
      "subject": "today_plan",
      "arguments": {
       "visits": "$needs.visits",
       "today": "$today",
       "now": "$now",
       "zone": "$zone",
       "me": "$me.id"
      }
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": null
     }
    ],
    [
     "all_due",
     {
      "verb": "call",
      "subject": "due_items",
      "arguments": {
       "facts": "$facts",
       "today": "$today",
       "now": "$now",
       "zone": "$zone"
      }
     }
    ],
    [
     "due",
     {
      "verb": "call",
      "subject": "due_mine",
      "arguments": {
       "items": "$needs.all_due",
       "me": "$me.id"
      }
     }
    ],
    [
     "unsettled",
     {
      "verb": "every",
      "subject": [
       "client",
       "hazard",
       "contact_person",
       "visit",
       "progress_note",
       "assessment",
       "care_plan",
       "goal",
       "task",
       "form_answers"
      ],
      "case_file": null,
      "steps": [
       [
        "where",
        "conflicts",
        "not_empty",
        null
       ],
       [
        "embed",
        "client",
        "client",
        "case_file"
       ]
      ]
     }
    ]
   ],
   "form": null,
   "piece": null
  },
  {
   "name": "patterns",
   "path": "/-/patterns",
   "template": "patterns.html",
   "title": "Patterns",
   "place": null,
   "needs": [],
   "form": null,
   "offline": false,
   "piece": null
  },
  {
   "name": "waiting",
   "path": "/-/waiting",
   "template": "waiting.html",
   "title": "Waiting",
   "place": null,
   "needs": [],
   "form": null,
   "piece": null
  },
  {
   "name": "audit",
   "path": "/audit",
   "template": "audit.html",
   "title": "Audit log",
   "place": "audit",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "admin"
   ],
   "piece": null
  },
  {
   "name": "came_back",
   "path": "/came-back",
   "template": "came_back.html",
   "title": "After the restore",
   "place": "status",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "clients",
   "path": "/clients",
   "template": "clients.html",
   "title": "Clients",
   "place": "clients",
   "form": null,
   "block": "results",
   "queries": [
    "q"
   ]
  },
  {
   "name": "clients_closed",
   "path": "/clients/closed",
   "template": "clients_closed.html",
   "title": "Closed",
   "place": "clients",
   "form": null,
   "block": "results",
   "queries": [
    "q"
   ]
  },
  {
   "name": "client",
   "path": "/clients/<client>",
   "template": "client.html",
   "title": "Client",
   "place": "clients",
   "form": null
  },
  {
   "name": "assessment",
   "path": "/clients/<client>/assessments/<assessment>",
   "template": "assessment.html",
   "title": "Follow-up assessment",
   "place": "clients",
   "form": null
  },
  {
   "name": "contact_new",
   "path": "/clients/<client>/contacts/new",
   "template": "form_page.html",
   "title": "Add a person",
   "place": "clients",
   "form": "contact_new"
  },
  {
   "name": "contact_edit",
   "path": "/clients/<client>/contacts/<contact>",
   "template": "form_page.html",
   "title": "Correct this person",
   "place": "clients",
   "form": "contact_edit"
  },
  {
   "name": "client_edit",
   "path": "/clients/<client>/edit",
   "template": "form_page.html",
   "title": "Correct who this is",
   "place": "clients",
   "form": "client_edit"
  },
  {
   "name": "filled",
   "path": "/clients/<client>/filled/<filling>",
   "template": "filled.html",
   "title": "Form",
   "place": "clients",
   "form": null,
   "fills": "tell",
   "piece": "filling"
  },
  {
   "name": "filling_correct",
   "path": "/clients/<client>/filled/<filling>/correct",
   "template": "filling_correct.html",
   "title": "Correct this form",
   "place": "clients",
   "form": "filling_correct",
   "piece": "filling"
  },
  {
   "name": "filling",
   "path": "/clients/<client>/fillings/<filling>",
   "template": "filling.html",
   "title": "Form",
   "place": "clients",
   "form": null,
   "block": "sheet",
   "fills": "ask",
   "piece": "filling"
  },
  {
   "name": "filling_hand",
   "path": "/clients/<client>/fillings/<filling>/hand",
   "template": "filling_hand.html",
   "title": "Let the client answer",
   "place": "clients",
   "form": null,
   "fills": "hand",
   "piece": "filling"
  },
  {
   "name": "filling_turn",
   "path": "/clients/<client>/fillings/<filling>/turn",
   "template": "filling_turn.html",
   "title": "Form",
   "place": null,
   "form": null,
   "block": "sheet",
   "fills": "turn",
   "piece": "filling"
  },
  {
   "name": "filling_move",
   "path": "/clients/<client>/fillings/<filling>/versions/<version>",
   "template": "filling_move.html",
   "title": "The newer version",
   "place": "clients",
   "form": null,
   "fills": "move",
   "piece": "filling"
  },
  {
   "name": "client_forms",
   "path": "/clients/<client>/forms",
   "template": "forms_of_client.html",
   "title": "Forms",
   "place": "clients",
   "form": null,
   "piece": "filling"
  },
  {
   "name": "form_begin",
   "path": "/clients/<client>/forms/<version>",
   "template": "form_begin.html",
   "title": "Fill in a form",
   "place": "clients",
   "form": "form_begin",
   "piece": "filling"
  },
  {
   "name": "goal_new",
   "path": "/clients/<client>/goals/new",
   "template": "form_page.html",
   "title": "A new goal",
   "place": "clients",
   "form": "goal_new"
  },
  {
   "name": "goal_progress",
   "path": "/clients/<client>/goals/<goal>",
   "template": "goal.html",
   "title": "What moved?",
   "place": "clients",
   "form": "goal_progress"
  },
  {
   "name": "goal_revise",
   "path": "/clients/<client>/goals/<goal>/revise",
   "template": "form_page.html",
   "title": "Revise the goal",
   "place": "clients",
   "form": "goal_revise"
  },
  {
   "name": "hand_over",
   "path": "/clients/<client>/hand-over",
   "template": "hand_over.html",
   "title": "Hand to another worker",
   "place": "clients",
   "needs": [],
   "form": "hand_over",
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "hazard_new",
   "path": "/clients/<client>/hazards/new",
   "template": "form_page.html",
   "title": "Add a warning",
   "place": "clients",
   "form": "hazard_new"
  },
  {
   "name": "note_new",
   "path": "/clients/<client>/notes/new",
   "template": "note_form.html",
   "title": "Write a note",
   "place": "clients",
   "form": "note_new"
  },
  {
   "name": "note",
   "path": "/clients/<client>/notes/<note>",
   "template": "note.html",
   "title": "Note",
   "place": "clients",
   "form": null
  },
  {
   "name": "note_addendum",
   "path": "/clients/<client>/notes/<note>/addendum",
   "template": "form_page.html",
   "title": "Add to the note",
   "place": "clients",
   "form": "note_addendum"
  },
  {
   "name": "note_edit",
   "path": "/clients/<client>/notes/<note>/edit",
   "template": "note_form.html",
   "title": "Go on with the note",
   "place": "clients",
   "form": "note_edit"
  },
  {
   "name": "review",
   "path": "/clients/<client>/notes/<note>/review",
   "template": "review.html",
   "title": "Review the note",
   "place": "reviews",
   "needs": [],
   "form": "review",
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "note_sign",
   "path": "/clients/<client>/notes/<note>/sign",
   "template": "note_sign.html",
   "title": "Sign the note",
   "place": "clients",
   "form": "note_sign"
  },
  {
   "name": "plan",
   "path": "/clients/<client>/plan",
   "template": "plan.html",
   "title": "Plan",
   "place": "clients",
   "form": null
  },
  {
   "name": "plan_new",
   "path": "/clients/<client>/plan/new",
   "template": "form_page.html",
   "title": "New plan",
   "place": "clients",
   "form": "plan_new"
  },
  {
   "name": "plan_edit",
   "path": "/clients/<client>/plan/<care_plan>",
   "template": "form_page.html",
   "title": "Review the plan together",
   "place": "clients",
   "form": "plan_edit"
  },
  {
   "name": "settle_assessment",
   "path": "/clients/<client>/settle/assessment/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "settle_care_plan",
   "path": "/clients/<client>/settle/care_plan/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "settle_client",
   "path": "/clients/<client>/settle/client/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "settle_contact_person",
   "path": "/clients/<client>/settle/contact_person/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "settle_form_answers",
   "path": "/clients/<client>/settle/form_answers/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "settle_goal",
   "path": "/clients/<client>/settle/goal/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "settle_hazard",
   "path": "/clients/<client>/settle/hazard/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "settle_progress_note",
   "path": "/clients/<client>/settle/progress_note/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "settle_task",
   "path": "/clients/<client>/settle/task/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "settle_visit",
   "path": "/clients/<client>/settle/visit/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": "settle"
  },
  {
   "name": "undo_settlement",
   "path": "/clients/<client>/settled/<settlement>",
   "template": "settled.html",
   "title": "Settled lately",
   "place": "conflicts",
   "form": "undo_settlement"
  },
  {
   "name": "standing",
   "path": "/clients/<client>/standing",
   "template": "form_page.html",
   "title": "Open or close the file",
   "place": "clients",
   "needs": [],
   "form": "standing",
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "client_story",
   "path": "/clients/<client>/story",
   "template": "story.html",
   "title": "What happened",
   "place": "clients",
   "form": null
  },
  {
   "name": "task_new",
   "path": "/clients/<client>/tasks/new",
   "template": "form_page.html",
   "title": "Write down a promise",
   "place": "clients",
   "form": "task_new"
  },
  {
   "name": "task_done",
   "path": "/clients/<client>/tasks/<task>",
   "template": "task.html",
   "title": "Promise",
   "place": "clients",
   "form": "task_done"
  },
  {
   "name": "task_edit",
   "path": "/clients/<client>/tasks/<task>/edit",
   "template": "form_page.html",
   "title": "Change the promise",
   "place": "clients",
   "form": "task_edit"
  },
  {
   "name": "client_timeline",
   "path": "/clients/<client>/timeline",
   "template": "client.html",
   "title": "Client",
   "place": "clients",
   "form": null,
   "block": "timeline",
   "fragment": true
  },
  {
   "name": "visit_new",
   "path": "/clients/<client>/visits/new",
   "template": "form_page.html",
   "title": "Plan a visit",
   "place": "clients",
   "form": "visit_plan"
  },
  {
   "name": "visit",
   "path": "/clients/<client>/visits/<visit>",
   "template": "visit.html",
   "title": "Visit",
   "place": "clients",
   "form": "visit_arrive"
  },
  {
   "name": "assessment_new",
   "path": "/clients/<client>/visits/<visit>/assessment",
   "template": "assessment_form.html",
   "title": "Follow-up assessment",
   "place": "clients",
   "form": "assessment_new"
  },
  {
   "name": "visit_capture",
   "path": "/clients/<client>/visits/<visit>/capture",
   "template": "capture.html",
   "title": "With the client",
   "place": "clients",
   "form": "quick_mark"
  },
  {
   "name": "visit_correct",
   "path": "/clients/<client>/visits/<visit>/correct",
   "template": "form_page.html",
   "title": "Correct the visit",
   "place": "clients",
   "form": "visit_correct"
  },
  {
   "name": "visit_end",
   "path": "/clients/<client>/visits/<visit>/end",
   "template": "form_page.html",
   "title": "How did it go?",
   "place": "clients",
   "form": "visit_end"
  },
  {
   "name": "visit_forms",
   "path": "/clients/<client>/visits/<visit>/forms",
   "template": "forms_of_client.html",
   "title": "Forms",
   "place": "clients",
   "form": null,
   "piece": "filling"
  },
  {
   "name": "form_begin_in_visit",
   "path": "/clients/<client>/visits/<visit>/forms/<version>",
   "template": "form_begin.html",
   "title": "Fill in a form",
   "place": "clients",
   "form": "form_begin_in_visit",
   "piece": "filling"
  },
  {
   "name": "visit_move",
   "path": "/clients/<client>/visits/<visit>/move",
   "template": "visit_move.html",
   "title": "Change the visit",
   "place": "clients",
   "form": "visit_move"
  },
  {
   "name": "visit_note",
   "path": "/clients/<client>/visits/<visit>/note",
   "template": "note_form.html",
   "title": "The note of the visit",
   "place": "clients",
   "form": "visit_note"
  },
  {
   "name": "visit_observe",
   "path": "/clients/<client>/visits/<visit>/observe/<category>",
   "template": "form_page.html",
   "title": "What did you see or hear?",
   "place": "clients",
   "form": "observe"
  },
  {
   "name": "conflicts",
   "path": "/conflicts",
   "template": "conflicts.html",
   "title": "Two versions",
   "place": "conflicts",
   "form": null
  },
  {
   "name": "due",
   "path": "/due",
   "template": "due.html",
   "title": "Due",
   "place": "due",
   "form": null
  },
  {
   "name": "first_sync",
   "path": "/first-sync",
   "template": "first_sync.html",
   "title": "Your caseload is coming",
   "place": null,
   "form": null
  },
  {
   "name": "first_sync_progress",
   "path": "/first-sync/progress",
   "template": "first_sync.html",
   "title": "Your caseload is coming",
   "place": null,
   "form": null,
   "block": "progress",
   "fragment": true
  },
  {
   "name": "forms",
   "path": "/forms",
   "template": "forms.html",
   "title": "Forms",
   "place": "forms",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "form_candidate",
   "path": "/forms/uploads/<upload>",
   "template": "form_candidate.html",
   "title": "Publish a form",
   "place": "forms",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "form_candidate_try",
   "path": "/forms/uploads/<upload>/try",
   "template": "form_try.html",
   "title": "Try it as on a phone",
   "place": "forms",
   "needs": [],
   "form": null,
   "offline": false,
   "fills": "try",
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "form_version",
   "path": "/forms/<version>",
   "template": "form_version.html",
   "title": "Form version",
   "place": "forms",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "form_results",
   "path": "/forms/<version>/results",
   "template": "form_results.html",
   "title": "Results",
   "place": "forms",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "form_terms",
   "path": "/forms/<version>/terms",
   "template": "form_terms.html",
   "title": "To whom, and since when",
   "place": "forms",
   "needs": [],
   "form": "form_terms",
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "form_try",
   "path": "/forms/<version>/try",
   "template": "form_try.html",
   "title": "Try it as on a phone",
   "place": "forms",
   "needs": [],
   "form": null,
   "offline": false,
   "fills": "try",
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "me",
   "path": "/me",
   "template": "me.html",
   "title": "Me",
   "place": "me",
   "form": null
  },
  {
   "name": "install_help",
   "path": "/me/install",
   "template": "install.html",
   "title": "Put Doorstep on your home screen",
   "place": "me",
   "form": null
  },
  {
   "name": "language",
   "path": "/me/language",
   "template": "form_page.html",
   "title": "Language",
   "place": "me",
   "form": "language"
  },
  {
   "name": "sync_centre",
   "path": "/me/phone",
   "template": "sync_centre.html",
   "title": "This phone",
   "place": "me",
   "form": null,
   "block": "centre"
  },
  {
   "name": "my_phones",
   "path": "/me/phones",
   "template": "my_phones.html",
   "title": "My phones",
   "place": "me",
   "needs": [],
   "form": null,
   "offline": false,
   "piece": null
  },
  {
   "name": "new",
   "path": "/new",
   "template": "new.html",
   "title": "New",
   "place": "new",
   "form": null
  },
  {
   "name": "client_new",
   "path": "/new/client",
   "template": "form_page.html",
   "title": "New client",
   "place": "new",
   "form": "client_new"
  },
  {
   "name": "new_note",
   "path": "/new/note",
   "template": "new_for.html",
   "title": "Write a note",
   "place": "new",
   "form": null,
   "block": "results",
   "queries": [
    "q"
   ]
  },
  {
   "name": "new_task",
   "path": "/new/task",
   "template": "new_for.html",
   "title": "Write down a promise",
   "place": "new",
   "form": null,
   "block": "results",
   "queries": [
    "q"
   ]
  },
  {
   "name": "new_visit",
   "path": "/new/visit",
   "template": "new_for.html",
   "title": "Plan a visit",
   "place": "new",
   "form": null,
   "block": "results",
   "queries": [
    "q"
   ]
  },
  {
   "name": "parked",
   "path": "/parked",
   "template": "parked.html",
   "title": "Parked",
   "place": "parked",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "phones",
   "path": "/phones",
   "template": "phones.html",
   "title": "Phones",
   "place": "me",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "admin"
   ],
   "piece": null
  },
  {
   "name": "reviews",
   "path": "/reviews",
   "template": "reviews.html",
   "title": "Review",
   "place": "reviews",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  },
  {
   "name": "staff",
   "path": "/staff",
   "template": "staff.html",
   "title": "Staff",
   "place": "staff",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "admin"
   ],
   "piece": null
  },
  {
   "name": "staff_member",
   "path": "/staff/<worker>",
   "template": "staff_member.html",
   "title": "Member of staff",
   "place": "staff",
   "needs": [],
   "form": "staff_member",
   "offline": false,
   "roles": [
    "admin"
   ],
   "piece": null
  },
  {
   "name": "status",
   "path": "/status",
   "template": "status.html",
   "title": "How Doorstep stands",
   "place": "status",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "admin"
   ],
   "piece": null
  },
  {
   "name": "team",
   "path": "/team",
   "template": "team.html",
   "title": "Team",
   "place": "team",
   "needs": [],
   "form": null,
   "offline": false,
   "roles": [
    "supervisor",
    "admin"
   ],
   "piece": null
  }
 ]
};
