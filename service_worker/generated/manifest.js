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
   "queries": []
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
   "fingerprint": null
  },
  "type": {
   "case_file": "client",
   "create_only": false,
   "frozen_when": null,
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
    "label": "Team",
    "case_file": "agency",
    "fields": {
     "name": {
      "kind": "text",
      "required": true,
      "label": "Name",
      "max_length": 200
     }
    }
   },
   "worker": {
    "label": "Worker",
    "case_file": "agency",
    "fields": {
     "name": {
      "kind": "text",
      "required": true,
      "label": "Name",
      "max_length": 200
     },
     "given_name": {
      "kind": "text",
      "required": true,
      "label": "Given name",
      "max_length": 200
     },
     "credential": {
      "kind": "text",
      "label": "Credential and title",
      "hint": "Shown under every signature",
      "max_length": 200
     },
     "role": {
      "kind": "choice",
      "required": true,
      "label": "Role",
      "choices": [
       [
        "worker",
        "Case worker"
       ],
       [
        "supervisor",
        "Supervisor"
       ],
       [
        "admin",
        "Administrator"
       ]
      ]
     },
     "team": {
      "kind": "reference",
      "label": "Team",
      "target": "team"
     },
     "phone": {
      "kind": "text",
      "label": "Phone",
      "max_length": 40
     },
     "active": {
      "kind": "boolean",
      "label": "Works here now"
     }
    }
   },
   "preference": {
    "label": "Preference",
    "case_file": "desk",
    "fields": {
     "language": {
      "kind": "choice",
      "label": "Language",
      "choices": [
       [
        "en",
        "English"
       ],
       [
        "es",
        "Español"
       ]
      ]
     }
    }
   },
   "client": {
    "label": "Client",
    "fields": {
     "given_name": {
      "kind": "text",
      "required": true,
      "label": "Given name",
      "max_length": 200
     },
     "family_name": {
      "kind": "text",
      "required": true,
      "label": "Family name",
      "max_length": 200
     },
     "preferred_name": {
      "kind": "text",
      "label": "Likes to be called",
      "max_length": 200
     },
     "pronouns": {
      "kind": "text",
      "label": "Pronouns",
      "max_length": 40
     },
     "birth_date": {
      "kind": "date",
      "label": "Date of birth"
     },
     "household": {
      "kind": "text",
      "label": "Household",
      "hint": "The name on the door",
      "max_length": 200
     },
     "address": {
      "kind": "group",
      "label": "Address",
      "fields": {
       "street": {
        "kind": "text",
        "label": "Street and number",
        "max_length": 200
       },
       "unit": {
        "kind": "text",
        "label": "Floor or apartment",
        "max_length": 80
       },
       "city": {
        "kind": "text",
        "label": "City",
        "max_length": 80
       },
       "region": {
        "kind": "text",
        "label": "State",
        "max_length": 40
       },
       "postal_code": {
        "kind": "text",
        "label": "ZIP code",
        "max_length": 20
       }
      }
     },
     "confidential_address": {
      "kind": "boolean",
      "label": "Address is confidential"
     },
     "phone": {
      "kind": "text",
      "label": "Phone",
      "max_length": 40
     },
     "safe_to_call": {
      "kind": "choice",
      "label": "Safe to call",
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
      "kind": "boolean",
      "label": "Safe to leave a message"
     },
     "safe_text": {
      "kind": "boolean",
      "label": "Safe to text"
     },
     "primary_language": {
      "kind": "choice",
      "label": "Language",
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
      "kind": "boolean",
      "label": "Needs an interpreter"
     },
     "communication_needs": {
      "kind": "set",
      "policy": "set",
      "label": "Communication needs",
      "choices": [
       [
        "large_print",
        "Large print"
       ],
       [
        "plain_language",
        "Plain language"
       ],
       [
        "aac",
        "Communication device"
       ],
       [
        "asl",
        "Sign language"
       ],
       [
        "hearing_aid",
        "Hearing aid"
       ],
       [
        "speech_slow",
        "Speaks slowly, wait"
       ]
      ]
     },
     "decision_status": {
      "kind": "choice",
      "label": "Who decides",
      "choices": [
       [
        "own_decision_maker",
        "Decides for themselves"
       ],
       [
        "supported_decision_making",
        "Decides with support"
       ],
       [
        "poa_health",
        "Power of attorney for health"
       ],
       [
        "poa_finance",
        "Power of attorney for money"
       ],
       [
        "limited_guardian",
        "Limited guardian"
       ],
       [
        "full_guardian",
        "Full guardian"
       ],
       [
        "conservator",
        "Conservator"
       ],
       [
        "representative_payee",
        "Representative payee"
       ],
       [
        "minor_parent",
        "Minor, parent decides"
       ]
      ]
     },
     "allergies": {
      "kind": "text",
      "label": "Allergies",
      "max_length": 500
     },
     "acuity": {
      "kind": "integer",
      "label": "Acuity",
      "hint": "1 is low, 4 is intensive",
      "min": 1,
      "max": 4
     },
     "status": {
      "kind": "choice",
      "label": "Status",
      "choices": [
       [
        "referred",
        "Referred"
       ],
       [
        "intake",
        "Intake"
       ],
       [
        "active",
        "Active"
       ],
       [
        "suspended",
        "Suspended"
       ],
       [
        "closed",
        "Closed"
       ]
      ]
     },
     "started_on": {
      "kind": "date",
      "label": "With us since"
     },
     "programme": {
      "kind": "text",
      "label": "Programme",
      "hint": "Some forms are for one only",
      "max_length": 120
     },
     "what_matters": {
      "kind": "long_text",
      "policy": "text",
      "label": "What matters to the client",
      "max_length": 4000
     },
     "external_id": {
      "kind": "text",
      "label": "Number in the other system",
      "max_length": 120
     }
    }
   },
   "membership": {
    "label": "Membership",
    "fields": {
     "worker": {
      "kind": "reference",
      "required": true,
      "label": "Worker",
      "target": "worker"
     },
     "role": {
      "kind": "choice",
      "required": true,
      "label": "Role",
      "choices": [
       [
        "primary",
        "Primary worker"
       ],
       [
        "covering",
        "Covering worker"
       ],
       [
        "supervisor",
        "Supervisor"
       ]
      ]
     },
     "starts_on": {
      "kind": "date",
      "label": "From"
     },
     "reason": {
      "kind": "choice",
      "label": "Reason",
      "choices": [
       [
        "new",
        "New client"
       ],
       [
        "transfer",
        "Transfer"
       ],
       [
        "coverage_leave",
        "Covers a leave"
       ],
       [
        "coverage_sick",
        "Covers a sickness"
       ],
       [
        "emergency",
        "Emergency"
       ],
       [
        "rebalance",
        "Evens out the caseloads"
       ]
      ]
     },
     "handover_note": {
      "kind": "long_text",
      "policy": "text",
      "label": "Handover note",
      "max_length": 4000
     },
     "ended_at": {
      "kind": "datetime",
      "label": "Ended"
     }
    }
   },
   "contact_person": {
    "label": "Contact",
    "fields": {
     "name": {
      "kind": "text",
      "required": true,
      "label": "Name",
      "max_length": 200
     },
     "circle": {
      "kind": "choice",
      "required": true,
      "label": "Belongs to",
      "choices": [
       [
        "household",
        "Household"
       ],
       [
        "care_team",
        "Care team"
       ],
       [
        "other",
        "Other"
       ]
      ]
     },
     "role": {
      "kind": "choice",
      "label": "Role",
      "choices": [
       [
        "spouse_partner",
        "Spouse or partner"
       ],
       [
        "parent",
        "Parent"
       ],
       [
        "child",
        "Child"
       ],
       [
        "sibling",
        "Sibling"
       ],
       [
        "guardian",
        "Guardian"
       ],
       [
        "informal_caregiver",
        "Caregiver"
       ],
       [
        "neighbour",
        "Neighbour"
       ],
       [
        "pcp",
        "Family doctor"
       ],
       [
        "specialist",
        "Specialist"
       ],
       [
        "nurse",
        "Nurse"
       ],
       [
        "therapist",
        "Therapist"
       ],
       [
        "behavioural_health",
        "Behavioural health"
       ],
       [
        "home_health",
        "Home health"
       ],
       [
        "personal_care",
        "Personal care"
       ],
       [
        "day_program",
        "Day program"
       ],
       [
        "school_staff",
        "School"
       ],
       [
        "housing_landlord",
        "Landlord"
       ],
       [
        "benefits_office",
        "Benefits office"
       ],
       [
        "transport",
        "Transport"
       ],
       [
        "interpreter",
        "Interpreter"
       ],
       [
        "other",
        "Other"
       ]
      ]
     },
     "phone": {
      "kind": "text",
      "label": "Phone",
      "max_length": 40
     },
     "safe_to_call": {
      "kind": "choice",
      "label": "Safe to call",
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
      "kind": "boolean",
      "label": "Safe to leave a message"
     },
     "safe_text": {
      "kind": "boolean",
      "label": "Safe to text"
     },
     "share_level": {
      "kind": "choice",
      "label": "May know",
      "choices": [
       [
        "none",
        "Share nothing"
       ],
       [
        "contact_only",
        "Contact only"
       ],
       [
        "schedule",
        "Schedule"
       ],
       [
        "plan",
        "Plan"
       ],
       [
        "plan_and_progress",
        "Plan and progress"
       ]
      ]
     },
     "also_client": {
      "kind": "reference",
      "label": "Is a client too",
      "target": "client"
     },
     "remarks": {
      "kind": "long_text",
      "policy": "text",
      "label": "Remarks",
      "max_length": 2000
     }
    }
   },
   "hazard": {
    "label": "Hazard",
    "fields": {
     "hazard_type": {
      "kind": "choice",
      "required": true,
      "label": "What",
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
      "kind": "choice",
      "required": true,
      "label": "How careful",
      "choices": [
       [
        "caution",
        "Caution"
       ],
       [
        "two_person",
        "Go in twos"
       ],
       [
        "no_home_visit",
        "No home visit"
       ]
      ]
     },
     "source": {
      "kind": "choice",
      "required": true,
      "label": "How do we know",
      "choices": [
       [
        "observed",
        "Worker saw it"
       ],
       [
        "reported",
        "Somebody reported it"
       ],
       [
        "police",
        "Police"
       ],
       [
        "record",
        "Earlier record"
       ]
      ]
     },
     "evidence": {
      "kind": "text",
      "label": "What was seen or said",
      "max_length": 500
     },
     "precautions": {
      "kind": "text",
      "label": "What to do",
      "max_length": 500
     },
     "review_on": {
      "kind": "date",
      "label": "Review on"
     },
     "recorded_by": {
      "kind": "reference",
      "label": "Recorded by",
      "target": "worker"
     }
    }
   },
   "visit": {
    "label": "Visit",
    "fields": {
     "worker": {
      "kind": "reference",
      "required": true,
      "label": "Worker",
      "target": "worker"
     },
     "contact_type": {
      "kind": "choice",
      "required": true,
      "label": "Kind of visit",
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
      "kind": "datetime",
      "required": true,
      "label": "Starts"
     },
     "planned_minutes": {
      "kind": "integer",
      "label": "Planned minutes",
      "min": 5,
      "max": 720
     },
     "place": {
      "kind": "text",
      "label": "Place",
      "hint": "When it is not the client's home",
      "max_length": 200
     },
     "purpose": {
      "kind": "long_text",
      "policy": "text",
      "label": "What for",
      "max_length": 2000
     },
     "to_bring": {
      "kind": "long_text",
      "policy": "text",
      "label": "To bring",
      "max_length": 2000
     },
     "arrived_at": {
      "kind": "datetime",
      "label": "Arrived"
     },
     "ended_at": {
      "kind": "datetime",
      "label": "Ended"
     },
     "present": {
      "kind": "set",
      "policy": "set",
      "label": "Who was present",
      "choices": [
       [
        "client",
        "Client"
       ],
       [
        "spouse_partner",
        "Spouse or partner"
       ],
       [
        "parent",
        "Parent"
       ],
       [
        "child",
        "Child"
       ],
       [
        "guardian",
        "Guardian"
       ],
       [
        "caregiver",
        "Caregiver"
       ],
       [
        "nurse",
        "Nurse"
       ],
       [
        "interpreter",
        "Interpreter"
       ],
       [
        "colleague",
        "Colleague"
       ],
       [
        "unnamed_adult",
        "Unnamed adult"
       ]
      ]
     },
     "present_remark": {
      "kind": "text",
      "label": "Who else",
      "hint": "Never another client's name",
      "max_length": 200
     },
     "outcome": {
      "kind": "choice",
      "label": "How it went",
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
      "kind": "choice",
      "label": "Why it did not happen",
      "choices": [
       [
        "no_answer_locked_door",
        "No answer, door locked"
       ],
       [
        "not_home",
        "Not at home"
       ],
       [
        "client_unavailable",
        "Client not available"
       ],
       [
        "client_refused",
        "Client refused"
       ],
       [
        "legal_designee_refused",
        "Legal representative refused"
       ],
       [
        "hospitalised",
        "In hospital"
       ],
       [
        "moved_or_wrong_address",
        "Moved, or wrong address"
       ],
       [
        "unsafe_animal",
        "Unsafe: animal"
       ],
       [
        "unsafe_violence",
        "Unsafe: violence"
       ],
       [
        "unsafe_contagion",
        "Unsafe: infection"
       ],
       [
        "unsafe_structural",
        "Unsafe: building"
       ],
       [
        "weather_or_disaster",
        "Weather"
       ],
       [
        "worker_illness",
        "I was ill"
       ],
       [
        "worker_vehicle",
        "Car trouble"
       ],
       [
        "scheduling_error",
        "Mistake in the schedule"
       ],
       [
        "interpreter_unavailable",
        "No interpreter"
       ],
       [
        "other",
        "Another reason"
       ]
      ]
     },
     "missed_remark": {
      "kind": "text",
      "label": "In your words",
      "max_length": 500
     },
     "time_corrected_why": {
      "kind": "text",
      "label": "Why the time was corrected",
      "max_length": 200
     }
    }
   },
   "observation": {
    "label": "Observation",
    "create_only": true,
    "shelf": "back",
    "fields": {
     "visit": {
      "kind": "reference",
      "label": "Visit",
      "target": "visit"
     },
     "category": {
      "kind": "choice",
      "required": true,
      "label": "About",
      "choices": [
       [
        "environment",
        "Home and surroundings"
       ],
       [
        "safety_hazard",
        "Safety"
       ],
       [
        "nutrition",
        "Food and drink"
       ],
       [
        "hygiene",
        "Hygiene"
       ],
       [
        "mobility_falls",
        "Moving and falls"
       ],
       [
        "medication",
        "Medication"
       ],
       [
        "cognition_mood",
        "Memory and mood"
       ],
       [
        "caregiver",
        "Caregiver"
       ],
       [
        "social",
        "Company"
       ],
       [
        "finances",
        "Money"
       ],
       [
        "service_delivery",
        "Services"
       ],
       [
        "rights_dignity",
        "Rights and dignity"
       ],
       [
        "pets",
        "Pets"
       ],
       [
        "utilities",
        "Heat, water, power"
       ]
      ]
     },
     "remark": {
      "kind": "text",
      "label": "What",
      "max_length": 1000
     },
     "severity": {
      "kind": "choice",
      "required": true,
      "label": "How serious",
      "choices": [
       [
        "none",
        "Nothing to note"
       ],
       [
        "minor",
        "Minor"
       ],
       [
        "moderate",
        "Moderate"
       ],
       [
        "serious",
        "Serious"
       ],
       [
        "immediate",
        "Immediate danger"
       ]
      ]
     },
     "source": {
      "kind": "choice",
      "required": true,
      "label": "How do you know",
      "choices": [
       [
        "observed",
        "I saw it"
       ],
       [
        "self_reported",
        "The client said it"
       ],
       [
        "reported_by_related_person",
        "Somebody close said it"
       ],
       [
        "administrative_record",
        "From a record"
       ]
      ]
     },
     "action_taken": {
      "kind": "text",
      "label": "What you did about it",
      "max_length": 500
     },
     "quick": {
      "kind": "boolean",
      "label": "Quick mark"
     },
     "noted_at": {
      "kind": "datetime",
      "required": true,
      "label": "Noted"
     },
     "recorded_by": {
      "kind": "reference",
      "label": "Recorded by",
      "target": "worker"
     }
    }
   },
   "progress_note": {
    "label": "Progress note",
    "frozen_when": {
     "type": "signature",
     "field": "progress_note"
    },
    "shelf": "back",
    "fields": {
     "visit": {
      "kind": "reference",
      "label": "Visit",
      "target": "visit"
     },
     "goal": {
      "kind": "reference",
      "label": "Goal",
      "target": "goal"
     },
     "core_function": {
      "kind": "choice",
      "label": "What it was about",
      "choices": [
       [
        "assessment",
        "Assessment"
       ],
       [
        "planning",
        "Planning"
       ],
       [
        "referral_linkage",
        "Referral"
       ],
       [
        "monitoring",
        "Monitoring and follow-up"
       ],
       [
        "crisis",
        "Crisis"
       ],
       [
        "advocacy",
        "Advocacy"
       ]
      ]
     },
     "client_said": {
      "kind": "long_text",
      "policy": "text",
      "label": "The client said",
      "max_length": 20000
     },
     "worker_saw": {
      "kind": "long_text",
      "policy": "text",
      "label": "I saw",
      "max_length": 20000
     },
     "worker_did": {
      "kind": "long_text",
      "policy": "text",
      "label": "I did",
      "max_length": 20000
     },
     "worker_thinks": {
      "kind": "long_text",
      "policy": "text",
      "label": "I think",
      "max_length": 20000
     },
     "next_step": {
      "kind": "text",
      "label": "Next step",
      "max_length": 500
     },
     "next_step_on": {
      "kind": "date",
      "label": "Next step by"
     },
     "happened_at": {
      "kind": "datetime",
      "required": true,
      "label": "When it happened"
     },
     "written_at": {
      "kind": "datetime",
      "required": true,
      "label": "Written"
     },
     "late_reason": {
      "kind": "text",
      "label": "Why it is written late",
      "max_length": 500
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "label": "Written by",
      "target": "worker"
     }
    }
   },
   "signature": {
    "label": "Signature",
    "create_only": true,
    "shelf": "back",
    "fields": {
     "progress_note": {
      "kind": "reference",
      "required": true,
      "label": "Progress note",
      "target": "progress_note"
     },
     "signed_at": {
      "kind": "datetime",
      "required": true,
      "label": "Signed"
     },
     "signer_name": {
      "kind": "text",
      "required": true,
      "label": "Signer",
      "max_length": 200
     },
     "credential": {
      "kind": "text",
      "label": "Credential and title",
      "max_length": 200
     },
     "late_entry": {
      "kind": "boolean",
      "label": "Late entry"
     },
     "content_hash": {
      "kind": "text",
      "label": "Fingerprint of the content",
      "max_length": 64
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "label": "Signed by",
      "target": "worker"
     }
    }
   },
   "addendum": {
    "label": "Addendum",
    "create_only": true,
    "shelf": "back",
    "fields": {
     "progress_note": {
      "kind": "reference",
      "required": true,
      "label": "Progress note",
      "target": "progress_note"
     },
     "text": {
      "kind": "long_text",
      "required": true,
      "policy": "text",
      "label": "What to add",
      "max_length": 20000
     },
     "written_at": {
      "kind": "datetime",
      "required": true,
      "label": "Written"
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "label": "Written by",
      "target": "worker"
     }
    }
   },
   "review": {
    "label": "Review",
    "create_only": true,
    "shelf": "back",
    "fields": {
     "subject": {
      "kind": "reference",
      "required": true,
      "label": "What was reviewed",
      "target": "any"
     },
     "subject_type": {
      "kind": "choice",
      "required": true,
      "label": "Kind of record",
      "choices": [
       [
        "progress_note",
        "Progress note"
       ],
       [
        "care_plan",
        "Care plan"
       ],
       [
        "assessment",
        "Assessment"
       ]
      ]
     },
     "seen": {
      "kind": "text",
      "required": true,
      "label": "Version seen",
      "max_length": 64
     },
     "verdict": {
      "kind": "choice",
      "required": true,
      "label": "Verdict",
      "choices": [
       [
        "approved",
        "Approved"
       ],
       [
        "returned",
        "Returned"
       ]
      ]
     },
     "comment": {
      "kind": "long_text",
      "policy": "text",
      "label": "Comment",
      "max_length": 4000
     },
     "reviewed_at": {
      "kind": "datetime",
      "required": true,
      "label": "Reviewed"
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "label": "Reviewed by",
      "target": "worker"
     }
    }
   },
   "assessment": {
    "label": "Assessment",
    "shelf": "back",
    "fields": {
     "visit": {
      "kind": "reference",
      "label": "Visit",
      "target": "visit"
     },
     "instrument": {
      "kind": "choice",
      "required": true,
      "label": "Form",
      "choices": [
       [
        "follow_up",
        "Follow-up assessment"
       ]
      ]
     },
     "version": {
      "kind": "integer",
      "required": true,
      "label": "Version",
      "min": 1,
      "max": 2147483647
     },
     "reason": {
      "kind": "choice",
      "label": "Reason",
      "choices": [
       [
        "initial",
        "First"
       ],
       [
        "annual",
        "Annual"
       ],
       [
        "change_of_condition",
        "Something changed"
       ],
       [
        "follow_up",
        "Follow-up"
       ],
       [
        "post_hospital",
        "After hospital"
       ],
       [
        "discharge",
        "Discharge"
       ]
      ]
     },
     "answers": {
      "kind": "group",
      "label": "Answers",
      "fields": {
       "health": {
        "kind": "choice",
        "label": "Health in the last weeks",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "pain": {
        "kind": "choice",
        "label": "Living with pain",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "mood": {
        "kind": "choice",
        "label": "Mood",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "sleep": {
        "kind": "choice",
        "label": "Sleep",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "eating": {
        "kind": "choice",
        "label": "Eating and drinking",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "getting_around": {
        "kind": "choice",
        "label": "Getting around",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "self_care": {
        "kind": "choice",
        "label": "Washing and dressing",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "company": {
        "kind": "choice",
        "label": "Company of others",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "money": {
        "kind": "choice",
        "label": "Money for what is needed",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "safety": {
        "kind": "choice",
        "label": "Feeling safe at home",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       }
      }
     },
     "remarks": {
      "kind": "long_text",
      "policy": "text",
      "label": "What has changed",
      "max_length": 4000
     },
     "assessed_on": {
      "kind": "date",
      "required": true,
      "label": "Assessed on"
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "label": "Recorded by",
      "target": "worker"
     }
    }
   },
   "care_plan": {
    "label": "Care plan",
    "fields": {
     "title": {
      "kind": "text",
      "required": true,
      "label": "Title",
      "max_length": 200
     },
     "plan_type": {
      "kind": "choice",
      "required": true,
      "label": "Kind of plan",
      "choices": [
       [
        "initial",
        "First plan"
       ],
       [
        "annual",
        "Annual plan"
       ],
       [
        "revision",
        "Revision"
       ],
       [
        "interim",
        "Interim plan"
       ]
      ]
     },
     "status": {
      "kind": "choice",
      "required": true,
      "label": "Status",
      "choices": [
       [
        "draft",
        "Draft"
       ],
       [
        "team_review",
        "With the team"
       ],
       [
        "awaiting_signatures",
        "Waiting for signatures"
       ],
       [
        "active",
        "Active"
       ],
       [
        "superseded",
        "Replaced"
       ],
       [
        "terminated",
        "Ended"
       ]
      ]
     },
     "starts_on": {
      "kind": "date",
      "required": true,
      "label": "From"
     },
     "ends_on": {
      "kind": "date",
      "label": "Until"
     },
     "reviewed_on": {
      "kind": "date",
      "label": "Last reviewed face to face"
     },
     "strengths": {
      "kind": "long_text",
      "policy": "text",
      "label": "Strengths",
      "max_length": 4000
     },
     "risks": {
      "kind": "long_text",
      "label": "Risks and what helps",
      "max_length": 4000
     },
     "backup_plan": {
      "kind": "long_text",
      "label": "If help does not come",
      "max_length": 4000
     }
    }
   },
   "goal": {
    "label": "Goal",
    "fields": {
     "care_plan": {
      "kind": "reference",
      "label": "Care plan",
      "target": "care_plan"
     },
     "statement": {
      "kind": "long_text",
      "required": true,
      "policy": "text",
      "label": "In the client's own words",
      "max_length": 1000
     },
     "domain": {
      "kind": "choice",
      "label": "Part of life",
      "choices": [
       [
        "health",
        "Health"
       ],
       [
        "home",
        "Home"
       ],
       [
        "daily_living",
        "Daily living"
       ],
       [
        "community",
        "Community"
       ],
       [
        "work_school",
        "Work or school"
       ],
       [
        "money",
        "Money"
       ],
       [
        "safety",
        "Safety"
       ],
       [
        "family",
        "Family"
       ]
      ]
     },
     "status": {
      "kind": "choice",
      "required": true,
      "label": "Status",
      "choices": [
       [
        "proposed",
        "Proposed"
       ],
       [
        "accepted",
        "Accepted"
       ],
       [
        "active",
        "Active"
       ],
       [
        "on_hold",
        "On hold"
       ],
       [
        "completed",
        "Completed"
       ],
       [
        "cancelled",
        "Cancelled"
       ]
      ]
     },
     "achievement": {
      "kind": "choice",
      "label": "Progress since last time",
      "choices": [
       [
        "improving",
        "Getting better"
       ],
       [
        "no_change",
        "No change"
       ],
       [
        "worsening",
        "Getting harder"
       ],
       [
        "achieved",
        "Achieved"
       ],
       [
        "sustaining",
        "Holding on to it"
       ],
       [
        "not_attainable",
        "Cannot be reached"
       ]
      ]
     },
     "progress": {
      "kind": "long_text",
      "policy": "text",
      "label": "What moved, what is in the way",
      "max_length": 4000
     },
     "measure": {
      "kind": "text",
      "label": "How we will know",
      "max_length": 500
     },
     "latest_value": {
      "kind": "text",
      "label": "Where it stands",
      "max_length": 120
     },
     "target_on": {
      "kind": "date",
      "label": "By when"
     }
    }
   },
   "task": {
    "label": "Task",
    "fields": {
     "title": {
      "kind": "text",
      "required": true,
      "label": "What",
      "max_length": 500
     },
     "due_on": {
      "kind": "date",
      "label": "Until"
     },
     "priority": {
      "kind": "choice",
      "label": "Priority",
      "choices": [
       [
        "emergency",
        "Emergency"
       ],
       [
        "high",
        "High"
       ],
       [
        "normal",
        "Normal"
       ],
       [
        "low",
        "Low"
       ]
      ]
     },
     "status": {
      "kind": "choice",
      "required": true,
      "label": "Status",
      "choices": [
       [
        "open",
        "Open"
       ],
       [
        "waiting",
        "Waiting for somebody"
       ],
       [
        "done",
        "Done"
       ],
       [
        "cancelled",
        "Cancelled"
       ]
      ]
     },
     "assignee": {
      "kind": "reference",
      "required": true,
      "label": "Who",
      "target": "worker"
     },
     "origin": {
      "kind": "choice",
      "label": "Where it comes from",
      "choices": [
       [
        "next_step",
        "Next step of a note"
       ],
       [
        "manual",
        "Written by hand"
       ],
       [
        "supervisor",
        "From the supervisor"
       ]
      ]
     },
     "origin_record": {
      "kind": "reference",
      "label": "Came from",
      "target": "any"
     },
     "done_at": {
      "kind": "datetime",
      "label": "Done"
     }
    }
   },
   "due_item": {
    "label": "Due",
    "fields": {
     "rule": {
      "kind": "choice",
      "required": true,
      "label": "Rule",
      "choices": [
       [
        "R01",
        "Unsigned note"
       ],
       [
        "R02",
        "Visit without a note"
       ],
       [
        "R04",
        "Face-to-face visit"
       ],
       [
        "R06",
        "Plan review"
       ],
       [
        "R07",
        "Plan ends"
       ],
       [
        "R09",
        "Reassessment"
       ],
       [
        "R17",
        "Task"
       ],
       [
        "RF",
        "Form of the agency"
       ]
      ]
     },
     "subject": {
      "kind": "reference",
      "required": true,
      "label": "About",
      "target": "any"
     },
     "due_on": {
      "kind": "date",
      "required": true,
      "label": "Due on"
     },
     "why": {
      "kind": "text",
      "required": true,
      "label": "Why",
      "max_length": 200
     },
     "why_values": {
      "kind": "group",
      "label": "Facts behind it",
      "fields": {
       "on": {
        "kind": "date",
        "label": "Date"
       },
       "days": {
        "kind": "integer",
        "label": "Days",
        "min": 0,
        "max": 2147483647
       },
       "name": {
        "kind": "text",
        "label": "Name",
        "max_length": 500
       }
      }
     },
     "cleared_at": {
      "kind": "datetime",
      "label": "Cleared"
     }
    }
   },
   "settlement": {
    "label": "Settlement",
    "create_only": true,
    "fields": {
     "subject": {
      "kind": "reference",
      "required": true,
      "label": "What was settled",
      "target": "any"
     },
     "subject_type": {
      "kind": "choice",
      "required": true,
      "label": "Kind of record",
      "choices": [
       [
        "client",
        "Client"
       ],
       [
        "hazard",
        "Hazard"
       ],
       [
        "contact_person",
        "Contact"
       ],
       [
        "visit",
        "Visit"
       ],
       [
        "progress_note",
        "Progress note"
       ],
       [
        "assessment",
        "Assessment"
       ],
       [
        "care_plan",
        "Care plan"
       ],
       [
        "goal",
        "Goal"
       ],
       [
        "task",
        "Task"
       ],
       [
        "form_answers",
        "Form"
       ]
      ]
     },
     "field": {
      "kind": "text",
      "required": true,
      "label": "Field",
      "max_length": 200
     },
     "kept": {
      "kind": "long_text",
      "label": "Value kept",
      "max_length": 100000
     },
     "set_aside": {
      "kind": "long_text",
      "label": "Values not kept",
      "max_length": 100000
     },
     "named": {
      "kind": "long_text",
      "label": "Versions seen",
      "max_length": 100000
     },
     "reason": {
      "kind": "text",
      "label": "Why",
      "max_length": 500
     },
     "undoes": {
      "kind": "reference",
      "label": "What was taken back",
      "target": "settlement"
     },
     "settled_at": {
      "kind": "datetime",
      "required": true,
      "label": "Settled"
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "label": "Settled by",
      "target": "worker"
     }
    }
   },
   "form_definition": {
    "label": "Form definition",
    "case_file": "agency",
    "create_only": true,
    "fixed": [
     "voided"
    ],
    "shelf": "back",
    "fields": {
     "hash": {
      "kind": "text",
      "required": true,
      "label": "Hash",
      "max_length": 71
     },
     "packed": {
      "kind": "long_text",
      "required": true,
      "label": "Definition",
      "max_length": 240000
     }
    }
   },
   "form_version": {
    "label": "Form version",
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
      "kind": "text",
      "required": true,
      "label": "Form id",
      "max_length": 200
     },
     "number": {
      "kind": "integer",
      "required": true,
      "label": "Number",
      "min": 1,
      "max": 2147483647
     },
     "version": {
      "kind": "text",
      "label": "Version",
      "hint": "As its author calls it",
      "max_length": 200
     },
     "title": {
      "kind": "text",
      "required": true,
      "label": "Title",
      "max_length": 200
     },
     "definition": {
      "kind": "reference",
      "required": true,
      "label": "Definition",
      "target": "form_definition"
     },
     "hash": {
      "kind": "text",
      "required": true,
      "label": "Hash",
      "max_length": 71
     },
     "workbook": {
      "kind": "text",
      "label": "Hash of the workbook",
      "max_length": 71
     },
     "xform": {
      "kind": "text",
      "label": "Hash of the XForm",
      "max_length": 71
     },
     "published_by": {
      "kind": "reference",
      "label": "Published by",
      "target": "worker"
     },
     "published_from": {
      "kind": "date",
      "required": true,
      "policy": "latest",
      "label": "In use from"
     },
     "programmes": {
      "kind": "long_text",
      "policy": "latest",
      "label": "Programmes",
      "hint": "One on a line; empty: for every client",
      "max_length": 2000
     },
     "due_every": {
      "kind": "integer",
      "policy": "latest",
      "label": "Due every so many days",
      "hint": "Empty: never due",
      "min": 1,
      "max": 3650
     },
     "retired_on": {
      "kind": "date",
      "policy": "latest",
      "label": "Retired on"
     }
    }
   },
   "form_answers": {
    "label": "Form",
    "shelf": "back",
    "fields": {
     "form_version": {
      "kind": "reference",
      "required": true,
      "label": "Form",
      "target": "form_version"
     },
     "form_id": {
      "kind": "text",
      "required": true,
      "label": "Form id",
      "max_length": 200
     },
     "title": {
      "kind": "text",
      "required": true,
      "label": "Title",
      "max_length": 200
     },
     "visit": {
      "kind": "reference",
      "label": "Visit",
      "target": "visit"
     },
     "started_at": {
      "kind": "datetime",
      "required": true,
      "label": "Started"
     },
     "finished_at": {
      "kind": "datetime",
      "policy": "latest",
      "label": "Finished"
     },
     "finished_by": {
      "kind": "reference",
      "policy": "latest",
      "label": "Finished by",
      "target": "worker"
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "label": "Recorded by",
      "target": "worker"
     },
     "answers": {
      "kind": "answers",
      "label": "Answers",
      "max_length": 20000,
      "choices": [
       [
        "refused",
        "Did not want to say"
       ],
       [
        "unable",
        "Could not say"
       ],
       [
        "not_asked",
        "Not asked"
       ]
      ]
     },
     "reckoned": {
      "kind": "long_text",
      "policy": "latest",
      "label": "What the form reckons",
      "hint": "By place, as JSON",
      "max_length": 100000
     },
     "scores": {
      "kind": "long_text",
      "policy": "latest",
      "label": "Scores",
      "hint": "As JSON",
      "max_length": 20000
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
   "form": null
  },
  {
   "name": "patterns",
   "path": "/-/patterns",
   "template": "patterns.html",
   "title": "Patterns",
   "place": null,
   "needs": [],
   "form": null,
   "offline": false
  },
  {
   "name": "waiting",
   "path": "/-/waiting",
   "template": "waiting.html",
   "title": "Waiting",
   "place": null,
   "needs": [],
   "form": null
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
   "loader": "audit_trail",
   "roles": [
    "admin"
   ]
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
   "loader": "came_back",
   "roles": [
    "supervisor",
    "admin"
   ]
  },
  {
   "name": "clients",
   "path": "/clients",
   "template": "clients.html",
   "title": "Clients",
   "place": "clients",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name",
         "household"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is_not",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ],
    [
     "others",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name",
         "household"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
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
     "due",
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
    ]
   ],
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
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name",
         "household"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ],
    [
     "others",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name",
         "household"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is_not",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ]
   ],
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
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-severity"
        ]
       ]
      ]
     }
    ],
    [
     "contacts",
     {
      "verb": "every",
      "subject": "contact_person",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-circle",
         "name"
        ]
       ]
      ]
     }
    ],
    [
     "members",
     {
      "verb": "every",
      "subject": "membership",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "ended_at",
        "empty",
        null
       ],
       [
        "sort",
        [
         "-role"
        ]
       ],
       [
        "embed",
        "person",
        "worker",
        "worker"
       ]
      ]
     }
    ],
    [
     "visits",
     {
      "verb": "every",
      "subject": "visit",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "ended_at",
        "empty",
        null
       ],
       [
        "where",
        "outcome",
        "empty",
        null
       ],
       [
        "sort",
        [
         "starts_at"
        ]
       ]
      ]
     }
    ],
    [
     "plans",
     {
      "verb": "every",
      "subject": "care_plan",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "is",
        "active"
       ],
       [
        "sort",
        [
         "-starts_on"
        ]
       ],
       [
        "limit",
        1
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "proposed",
         "accepted",
         "active",
         "on_hold"
        ]
       ],
       [
        "sort",
        [
         "target_on"
        ]
       ]
      ]
     }
    ],
    [
     "tasks",
     {
      "verb": "every",
      "subject": "task",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "open",
         "waiting"
        ]
       ],
       [
        "sort",
        [
         "due_on"
        ]
       ]
      ]
     }
    ],
    [
     "notes",
     {
      "verb": "every",
      "subject": "progress_note",
      "case_file": "$client"
     }
    ],
    [
     "steps",
     {
      "verb": "call",
      "subject": "next_steps",
      "arguments": {
       "notes": "$needs.notes",
       "limit": 3
      }
     }
    ],
    [
     "assessments",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client"
     }
    ],
    [
     "trend",
     {
      "verb": "call",
      "subject": "trend",
      "arguments": {
       "assessments": "$needs.assessments"
      }
     }
    ],
    [
     "fillings",
     {
      "verb": "every",
      "subject": "form_answers",
      "case_file": "$client"
     }
    ],
    [
     "score_trends",
     {
      "verb": "call",
      "subject": "score_trends",
      "arguments": {
       "fillings": "$needs.fillings",
       "zone": "$zone"
      }
     }
    ],
    [
     "story",
     {
      "verb": "every",
      "subject": [
       "visit",
       "progress_note",
       "signature",
       "addendum",
       "observation",
       "assessment"
      ],
      "case_file": "$client",
      "steps": [
       [
        "embed",
        "person",
        "worker",
        "recorded_by"
       ]
      ]
     }
    ],
    [
     "timeline",
     {
      "verb": "call",
      "subject": "timeline",
      "arguments": {
       "records": "$needs.story",
       "zone": "$zone",
       "limit": 30
      }
     }
    ]
   ],
   "form": null
  },
  {
   "name": "assessment",
   "path": "/clients/<client>/assessments/<assessment>",
   "template": "assessment.html",
   "title": "Follow-up assessment",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "assessment",
     {
      "verb": "one",
      "subject": "assessment",
      "id": "$assessment",
      "optional": false
     }
    ],
    [
     "author",
     {
      "verb": "one",
      "subject": "worker",
      "id": "$needs.assessment.recorded_by",
      "optional": true
     }
    ],
    [
     "scored",
     {
      "verb": "call",
      "subject": "scored",
      "arguments": {
       "assessment": "$needs.assessment"
      }
     }
    ],
    [
     "earlier",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "assessed_on",
        "before",
        "$needs.assessment.assessed_on"
       ],
       [
        "sort",
        [
         "-assessed_on"
        ]
       ],
       [
        "limit",
        1
       ]
      ]
     }
    ],
    [
     "changes",
     {
      "verb": "call",
      "subject": "compare",
      "arguments": {
       "answers": "$needs.assessment.answers",
       "before": null
      }
     }
    ],
    [
     "all",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client"
     }
    ],
    [
     "trend",
     {
      "verb": "call",
      "subject": "trend",
      "arguments": {
       "assessments": "$needs.all"
      }
     }
    ]
   ],
   "form": null
  },
  {
   "name": "contact_new",
   "path": "/clients/<client>/contacts/new",
   "template": "form_page.html",
   "title": "Add a person",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ]
   ],
   "form": "contact_new"
  },
  {
   "name": "contact_edit",
   "path": "/clients/<client>/contacts/<contact>",
   "template": "form_page.html",
   "title": "Correct this person",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "contact",
     {
      "verb": "one",
      "subject": "contact_person",
      "id": "$contact",
      "optional": false
     }
    ]
   ],
   "form": "contact_edit"
  },
  {
   "name": "client_edit",
   "path": "/clients/<client>/edit",
   "template": "form_page.html",
   "title": "Correct who this is",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ]
   ],
   "form": "client_edit"
  },
  {
   "name": "filled",
   "path": "/clients/<client>/filled/<filling>",
   "template": "filled.html",
   "title": "Form",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "filling",
     {
      "verb": "one",
      "subject": "form_answers",
      "id": "$filling",
      "optional": false
     }
    ],
    [
     "version",
     {
      "verb": "one",
      "subject": "form_version",
      "id": "$needs.filling.form_version",
      "optional": false
     }
    ],
    [
     "definition",
     {
      "verb": "definition",
      "subject": "$needs.version"
     }
    ],
    [
     "all",
     {
      "verb": "every",
      "subject": "form_answers",
      "case_file": "$client"
     }
    ],
    [
     "earlier",
     {
      "verb": "call",
      "subject": "filled_before",
      "arguments": {
       "fillings": "$needs.all",
       "filling": "$needs.filling"
      }
     }
    ],
    [
     "author",
     {
      "verb": "one",
      "subject": "worker",
      "id": "$needs.filling.recorded_by",
      "optional": true
     }
    ]
   ],
   "form": null,
   "fills": "tell"
  },
  {
   "name": "filling",
   "path": "/clients/<client>/fillings/<filling>",
   "template": "filling.html",
   "title": "Form",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "filling",
     {
      "verb": "one",
      "subject": "form_answers",
      "id": "$filling",
      "optional": false
     }
    ],
    [
     "version",
     {
      "verb": "one",
      "subject": "form_version",
      "id": "$needs.filling.form_version",
      "optional": false
     }
    ],
    [
     "definition",
     {
      "verb": "definition",
      "subject": "$needs.version"
     }
    ],
    [
     "all",
     {
      "verb": "every",
      "subject": "form_answers",
      "case_file": "$client"
     }
    ],
    [
     "earlier",
     {
      "verb": "call",
      "subject": "filled_before",
      "arguments": {
       "fillings": "$needs.all",
       "filling": "$needs.filling"
      }
     }
    ]
   ],
   "form": null,
   "block": "sheet",
   "fills": "ask"
  },
  {
   "name": "client_forms",
   "path": "/clients/<client>/forms",
   "template": "forms_of_client.html",
   "title": "Forms",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "versions",
     {
      "verb": "every",
      "subject": "form_version",
      "case_file": null
     }
    ],
    [
     "offered",
     {
      "verb": "call",
      "subject": "forms_offered",
      "arguments": {
       "versions": "$needs.versions",
       "client": "$needs.client",
       "today": "$today"
      }
     }
    ],
    [
     "fillings",
     {
      "verb": "every",
      "subject": "form_answers",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-started_at"
        ]
       ]
      ]
     }
    ],
    [
     "trends",
     {
      "verb": "call",
      "subject": "score_trends",
      "arguments": {
       "fillings": "$needs.fillings",
       "zone": "$zone"
      }
     }
    ]
   ],
   "form": null
  },
  {
   "name": "form_begin",
   "path": "/clients/<client>/forms/<version>",
   "template": "form_begin.html",
   "title": "Fill in a form",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "version",
     {
      "verb": "one",
      "subject": "form_version",
      "id": "$version",
      "optional": false
     }
    ]
   ],
   "form": "form_begin"
  },
  {
   "name": "goal_new",
   "path": "/clients/<client>/goals/new",
   "template": "form_page.html",
   "title": "A new goal",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ]
   ],
   "form": "goal_new"
  },
  {
   "name": "goal_progress",
   "path": "/clients/<client>/goals/<goal>",
   "template": "goal.html",
   "title": "What moved?",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "goal",
     {
      "verb": "one",
      "subject": "goal",
      "id": "$goal",
      "optional": false
     }
    ]
   ],
   "form": "goal_progress"
  },
  {
   "name": "goal_revise",
   "path": "/clients/<client>/goals/<goal>/revise",
   "template": "form_page.html",
   "title": "Revise the goal",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "goal",
     {
      "verb": "one",
      "subject": "goal",
      "id": "$goal",
      "optional": false
     }
    ]
   ],
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
   "loader": "handing_over",
   "roles": [
    "supervisor",
    "admin"
   ]
  },
  {
   "name": "hazard_new",
   "path": "/clients/<client>/hazards/new",
   "template": "form_page.html",
   "title": "Add a warning",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ]
   ],
   "form": "hazard_new"
  },
  {
   "name": "note_new",
   "path": "/clients/<client>/notes/new",
   "template": "note_form.html",
   "title": "Write a note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "noted_at",
        "not_before",
        "$today"
       ],
       [
        "sort",
        [
         "noted_at"
        ]
       ]
      ]
     }
    ]
   ],
   "form": "note_new"
  },
  {
   "name": "note",
   "path": "/clients/<client>/notes/<note>",
   "template": "note.html",
   "title": "Note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "note",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$note",
      "optional": false
     }
    ],
    [
     "signatures",
     {
      "verb": "every",
      "subject": "signature",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ]
      ]
     }
    ],
    [
     "author",
     {
      "verb": "one",
      "subject": "worker",
      "id": "$needs.note.recorded_by",
      "optional": true
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$needs.note.visit",
      "optional": true
     }
    ],
    [
     "addenda",
     {
      "verb": "every",
      "subject": "addendum",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ],
       [
        "sort",
        [
         "written_at"
        ]
       ],
       [
        "embed",
        "person",
        "worker",
        "recorded_by"
       ]
      ]
     }
    ],
    [
     "reviews",
     {
      "verb": "every",
      "subject": "review",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "subject",
        "is",
        "$note"
       ],
       [
        "sort",
        [
         "-reviewed_at"
        ]
       ],
       [
        "embed",
        "person",
        "worker",
        "recorded_by"
       ]
      ]
     }
    ]
   ],
   "form": null
  },
  {
   "name": "note_addendum",
   "path": "/clients/<client>/notes/<note>/addendum",
   "template": "form_page.html",
   "title": "Add to the note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "note",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$note",
      "optional": false
     }
    ],
    [
     "signatures",
     {
      "verb": "every",
      "subject": "signature",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ]
      ]
     }
    ]
   ],
   "form": "note_addendum"
  },
  {
   "name": "note_edit",
   "path": "/clients/<client>/notes/<note>/edit",
   "template": "note_form.html",
   "title": "Go on with the note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "note",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$note",
      "optional": false
     }
    ],
    [
     "signatures",
     {
      "verb": "every",
      "subject": "signature",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ]
      ]
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$needs.note.visit"
       ],
       [
        "where",
        "visit",
        "not_empty",
        null
       ],
       [
        "sort",
        [
         "noted_at"
        ]
       ]
      ]
     }
    ]
   ],
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
   ]
  },
  {
   "name": "note_sign",
   "path": "/clients/<client>/notes/<note>/sign",
   "template": "note_sign.html",
   "title": "Sign the note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "note",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$note",
      "optional": false
     }
    ],
    [
     "signatures",
     {
      "verb": "every",
      "subject": "signature",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ]
      ]
     }
    ],
    [
     "late",
     {
      "verb": "call",
      "subject": "late_entry",
      "arguments": {
       "note": "$needs.note",
       "now": "$now"
      }
     }
    ]
   ],
   "form": "note_sign"
  },
  {
   "name": "plan",
   "path": "/clients/<client>/plan",
   "template": "plan.html",
   "title": "Plan",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "plans",
     {
      "verb": "every",
      "subject": "care_plan",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "is",
        "active"
       ],
       [
        "sort",
        [
         "-starts_on"
        ]
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "status",
         "target_on"
        ]
       ]
      ]
     }
    ]
   ],
   "form": null
  },
  {
   "name": "plan_new",
   "path": "/clients/<client>/plan/new",
   "template": "form_page.html",
   "title": "New plan",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ]
   ],
   "form": "plan_new"
  },
  {
   "name": "plan_edit",
   "path": "/clients/<client>/plan/<care_plan>",
   "template": "form_page.html",
   "title": "Review the plan together",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "care_plan",
     {
      "verb": "one",
      "subject": "care_plan",
      "id": "$care_plan",
      "optional": false
     }
    ]
   ],
   "form": "plan_edit"
  },
  {
   "name": "settle_assessment",
   "path": "/clients/<client>/settle/assessment/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "assessment",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "settle_care_plan",
   "path": "/clients/<client>/settle/care_plan/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "care_plan",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "settle_client",
   "path": "/clients/<client>/settle/client/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "client",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "settle_contact_person",
   "path": "/clients/<client>/settle/contact_person/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "contact_person",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "settle_form_answers",
   "path": "/clients/<client>/settle/form_answers/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "form_answers",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "version",
     {
      "verb": "one",
      "subject": "form_version",
      "id": "$needs.record.form_version",
      "optional": true
     }
    ],
    [
     "definition",
     {
      "verb": "definition",
      "subject": "$needs.version"
     }
    ],
    [
     "words",
     {
      "verb": "call",
      "subject": "answer_words",
      "arguments": {
       "record": "$needs.record",
       "definition": "$needs.definition"
      }
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements",
       "words": "$needs.words"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "settle_goal",
   "path": "/clients/<client>/settle/goal/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "goal",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "settle_hazard",
   "path": "/clients/<client>/settle/hazard/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "hazard",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "settle_progress_note",
   "path": "/clients/<client>/settle/progress_note/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "settle_task",
   "path": "/clients/<client>/settle/task/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "task",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "settle_visit",
   "path": "/clients/<client>/settle/visit/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$record",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record",
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": "settle"
  },
  {
   "name": "undo_settlement",
   "path": "/clients/<client>/settled/<settlement>",
   "template": "settled.html",
   "title": "Settled lately",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "settlement",
     {
      "verb": "one",
      "subject": "settlement",
      "id": "$settlement",
      "optional": false
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": "$client"
     }
    ],
    [
     "settled",
     {
      "verb": "call",
      "subject": "settled_lately",
      "arguments": {
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
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
   ]
  },
  {
   "name": "client_story",
   "path": "/clients/<client>/story",
   "template": "story.html",
   "title": "What happened",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "story",
     {
      "verb": "every",
      "subject": [
       "visit",
       "progress_note",
       "signature",
       "addendum",
       "observation",
       "assessment"
      ],
      "case_file": "$client",
      "steps": [
       [
        "embed",
        "person",
        "worker",
        "recorded_by"
       ]
      ]
     }
    ],
    [
     "timeline",
     {
      "verb": "call",
      "subject": "timeline",
      "arguments": {
       "records": "$needs.story",
       "zone": "$zone",
       "limit": 1000
      }
     }
    ]
   ],
   "form": null
  },
  {
   "name": "task_new",
   "path": "/clients/<client>/tasks/new",
   "template": "form_page.html",
   "title": "Write down a promise",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ]
   ],
   "form": "task_new"
  },
  {
   "name": "task_done",
   "path": "/clients/<client>/tasks/<task>",
   "template": "task.html",
   "title": "Promise",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "task",
     {
      "verb": "one",
      "subject": "task",
      "id": "$task",
      "optional": false
     }
    ]
   ],
   "form": "task_done"
  },
  {
   "name": "task_edit",
   "path": "/clients/<client>/tasks/<task>/edit",
   "template": "form_page.html",
   "title": "Change the promise",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "task",
     {
      "verb": "one",
      "subject": "task",
      "id": "$task",
      "optional": false
     }
    ]
   ],
   "form": "task_edit"
  },
  {
   "name": "client_timeline",
   "path": "/clients/<client>/timeline",
   "template": "client.html",
   "title": "Client",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-severity"
        ]
       ]
      ]
     }
    ],
    [
     "contacts",
     {
      "verb": "every",
      "subject": "contact_person",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-circle",
         "name"
        ]
       ]
      ]
     }
    ],
    [
     "members",
     {
      "verb": "every",
      "subject": "membership",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "ended_at",
        "empty",
        null
       ],
       [
        "sort",
        [
         "-role"
        ]
       ],
       [
        "embed",
        "person",
        "worker",
        "worker"
       ]
      ]
     }
    ],
    [
     "visits",
     {
      "verb": "every",
      "subject": "visit",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "ended_at",
        "empty",
        null
       ],
       [
        "where",
        "outcome",
        "empty",
        null
       ],
       [
        "sort",
        [
         "starts_at"
        ]
       ]
      ]
     }
    ],
    [
     "plans",
     {
      "verb": "every",
      "subject": "care_plan",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "is",
        "active"
       ],
       [
        "sort",
        [
         "-starts_on"
        ]
       ],
       [
        "limit",
        1
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "proposed",
         "accepted",
         "active",
         "on_hold"
        ]
       ],
       [
        "sort",
        [
         "target_on"
        ]
       ]
      ]
     }
    ],
    [
     "tasks",
     {
      "verb": "every",
      "subject": "task",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "open",
         "waiting"
        ]
       ],
       [
        "sort",
        [
         "due_on"
        ]
       ]
      ]
     }
    ],
    [
     "notes",
     {
      "verb": "every",
      "subject": "progress_note",
      "case_file": "$client"
     }
    ],
    [
     "steps",
     {
      "verb": "call",
      "subject": "next_steps",
      "arguments": {
       "notes": "$needs.notes",
       "limit": 3
      }
     }
    ],
    [
     "assessments",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client"
     }
    ],
    [
     "trend",
     {
      "verb": "call",
      "subject": "trend",
      "arguments": {
       "assessments": "$needs.assessments"
      }
     }
    ],
    [
     "fillings",
     {
      "verb": "every",
      "subject": "form_answers",
      "case_file": "$client"
     }
    ],
    [
     "score_trends",
     {
      "verb": "call",
      "subject": "score_trends",
      "arguments": {
       "fillings": "$needs.fillings",
       "zone": "$zone"
      }
     }
    ],
    [
     "story",
     {
      "verb": "every",
      "subject": [
       "visit",
       "progress_note",
       "signature",
       "addendum",
       "observation",
       "assessment"
      ],
      "case_file": "$client",
      "steps": [
       [
        "embed",
        "person",
        "worker",
        "recorded_by"
       ]
      ]
     }
    ],
    [
     "timeline",
     {
      "verb": "call",
      "subject": "timeline",
      "arguments": {
       "records": "$needs.story",
       "zone": "$zone",
       "limit": 30
      }
     }
    ]
   ],
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
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ]
   ],
   "form": "visit_plan"
  },
  {
   "name": "visit",
   "path": "/clients/<client>/visits/<visit>",
   "template": "visit.html",
   "title": "Visit",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-severity"
        ]
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "accepted",
         "active",
         "on_hold"
        ]
       ],
       [
        "sort",
        [
         "target_on"
        ]
       ]
      ]
     }
    ],
    [
     "said",
     {
      "verb": "every",
      "subject": "progress_note",
      "case_file": "$client"
     }
    ],
    [
     "steps",
     {
      "verb": "call",
      "subject": "next_steps",
      "arguments": {
       "notes": "$needs.said",
       "limit": 3
      }
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ],
       [
        "sort",
        [
         "-noted_at"
        ]
       ]
      ]
     }
    ],
    [
     "notes",
     {
      "verb": "every",
      "subject": "progress_note",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ]
      ]
     }
    ],
    [
     "assessments",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ]
      ]
     }
    ]
   ],
   "form": "visit_arrive"
  },
  {
   "name": "assessment_new",
   "path": "/clients/<client>/visits/<visit>/assessment",
   "template": "assessment_form.html",
   "title": "Follow-up assessment",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ],
    [
     "earlier",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-assessed_on"
        ]
       ],
       [
        "limit",
        1
       ]
      ]
     }
    ],
    [
     "assessments",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-assessed_on"
        ]
       ]
      ]
     }
    ],
    [
     "trend",
     {
      "verb": "call",
      "subject": "trend",
      "arguments": {
       "assessments": "$needs.assessments"
      }
     }
    ]
   ],
   "form": "assessment_new"
  },
  {
   "name": "visit_capture",
   "path": "/clients/<client>/visits/<visit>/capture",
   "template": "capture.html",
   "title": "With the client",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-severity"
        ]
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "accepted",
         "active",
         "on_hold"
        ]
       ],
       [
        "sort",
        [
         "target_on"
        ]
       ]
      ]
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ],
       [
        "sort",
        [
         "-noted_at"
        ]
       ]
      ]
     }
    ]
   ],
   "form": "quick_mark"
  },
  {
   "name": "visit_correct",
   "path": "/clients/<client>/visits/<visit>/correct",
   "template": "form_page.html",
   "title": "Correct the visit",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ]
   ],
   "form": "visit_correct"
  },
  {
   "name": "visit_end",
   "path": "/clients/<client>/visits/<visit>/end",
   "template": "form_page.html",
   "title": "How did it go?",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ]
   ],
   "form": "visit_end"
  },
  {
   "name": "visit_forms",
   "path": "/clients/<client>/visits/<visit>/forms",
   "template": "forms_of_client.html",
   "title": "Forms",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "versions",
     {
      "verb": "every",
      "subject": "form_version",
      "case_file": null
     }
    ],
    [
     "offered",
     {
      "verb": "call",
      "subject": "forms_offered",
      "arguments": {
       "versions": "$needs.versions",
       "client": "$needs.client",
       "today": "$today"
      }
     }
    ],
    [
     "fillings",
     {
      "verb": "every",
      "subject": "form_answers",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-started_at"
        ]
       ]
      ]
     }
    ],
    [
     "trends",
     {
      "verb": "call",
      "subject": "score_trends",
      "arguments": {
       "fillings": "$needs.fillings",
       "zone": "$zone"
      }
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ]
   ],
   "form": null
  },
  {
   "name": "form_begin_in_visit",
   "path": "/clients/<client>/visits/<visit>/forms/<version>",
   "template": "form_begin.html",
   "title": "Fill in a form",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "version",
     {
      "verb": "one",
      "subject": "form_version",
      "id": "$version",
      "optional": false
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ]
   ],
   "form": "form_begin_in_visit"
  },
  {
   "name": "visit_move",
   "path": "/clients/<client>/visits/<visit>/move",
   "template": "visit_move.html",
   "title": "Change the visit",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ]
   ],
   "form": "visit_move"
  },
  {
   "name": "visit_note",
   "path": "/clients/<client>/visits/<visit>/note",
   "template": "note_form.html",
   "title": "The note of the visit",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ],
    [
     "happened",
     {
      "verb": "call",
      "subject": "happened_at",
      "arguments": {
       "visit": "$needs.visit"
      }
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ],
       [
        "sort",
        [
         "noted_at"
        ]
       ]
      ]
     }
    ]
   ],
   "form": "visit_note"
  },
  {
   "name": "visit_observe",
   "path": "/clients/<client>/visits/<visit>/observe/<category>",
   "template": "form_page.html",
   "title": "What did you see or hear?",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false
     }
    ]
   ],
   "form": "observe"
  },
  {
   "name": "conflicts",
   "path": "/conflicts",
   "template": "conflicts.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
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
    ],
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "settlements",
     {
      "verb": "every",
      "subject": "settlement",
      "case_file": null
     }
    ],
    [
     "settled",
     {
      "verb": "call",
      "subject": "settled_lately",
      "arguments": {
       "settlements": "$needs.settlements"
      }
     }
    ]
   ],
   "form": null
  },
  {
   "name": "due",
   "path": "/due",
   "template": "due.html",
   "title": "Due",
   "place": "due",
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
    ]
   ],
   "form": null
  },
  {
   "name": "first_sync",
   "path": "/first-sync",
   "template": "first_sync.html",
   "title": "Your caseload is coming",
   "place": null,
   "needs": [],
   "form": null
  },
  {
   "name": "first_sync_progress",
   "path": "/first-sync/progress",
   "template": "first_sync.html",
   "title": "Your caseload is coming",
   "place": null,
   "needs": [],
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
   "loader": "form_list",
   "roles": [
    "supervisor",
    "admin"
   ]
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
   "loader": "form_candidate",
   "roles": [
    "supervisor",
    "admin"
   ]
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
   "loader": "form_page",
   "roles": [
    "supervisor",
    "admin"
   ]
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
   "loader": "form_results",
   "roles": [
    "supervisor",
    "admin"
   ]
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
   ]
  },
  {
   "name": "me",
   "path": "/me",
   "template": "me.html",
   "title": "Me",
   "place": "me",
   "needs": [],
   "form": null
  },
  {
   "name": "install_help",
   "path": "/me/install",
   "template": "install.html",
   "title": "Put Doorstep on your home screen",
   "place": "me",
   "needs": [],
   "form": null
  },
  {
   "name": "language",
   "path": "/me/language",
   "template": "form_page.html",
   "title": "Language",
   "place": "me",
   "needs": [],
   "form": "language"
  },
  {
   "name": "sync_centre",
   "path": "/me/phone",
   "template": "sync_centre.html",
   "title": "This phone",
   "place": "me",
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
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null
     }
    ],
    [
     "lines",
     {
      "verb": "call",
      "subject": "waiting_lines",
      "arguments": {
       "outbox": "$outbox",
       "clients": "$needs.clients",
       "workers": "$needs.workers"
      }
     }
    ]
   ],
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
   "loader": "own_phones"
  },
  {
   "name": "new",
   "path": "/new",
   "template": "new.html",
   "title": "New",
   "place": "new",
   "needs": [],
   "form": null
  },
  {
   "name": "client_new",
   "path": "/new/client",
   "template": "form_page.html",
   "title": "New client",
   "place": "new",
   "needs": [],
   "form": "client_new"
  },
  {
   "name": "new_note",
   "path": "/new/note",
   "template": "new_for.html",
   "title": "Write a note",
   "place": "new",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is_not",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ]
   ],
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
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is_not",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ]
   ],
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
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is_not",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ]
   ],
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
   "block": "results",
   "offline": false,
   "loader": "parked_queue",
   "roles": [
    "supervisor",
    "admin"
   ]
  },
  {
   "name": "phones",
   "path": "/phones",
   "template": "phones.html",
   "title": "Phones",
   "place": "me",
   "needs": [],
   "form": null,
   "block": "results",
   "offline": false,
   "loader": "all_phones",
   "roles": [
    "admin"
   ]
  },
  {
   "name": "reviews",
   "path": "/reviews",
   "template": "reviews.html",
   "title": "Review",
   "place": "reviews",
   "needs": [],
   "form": null,
   "block": "results",
   "offline": false,
   "loader": "review_queue",
   "roles": [
    "supervisor",
    "admin"
   ]
  },
  {
   "name": "staff",
   "path": "/staff",
   "template": "staff.html",
   "title": "Staff",
   "place": "staff",
   "needs": [],
   "form": null,
   "block": "results",
   "offline": false,
   "loader": "staff_list",
   "roles": [
    "admin"
   ]
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
   ]
  },
  {
   "name": "status",
   "path": "/status",
   "template": "status.html",
   "title": "How Doorstep stands",
   "place": "status",
   "needs": [],
   "form": null,
   "block": "results",
   "offline": false,
   "loader": "office_status",
   "roles": [
    "admin"
   ]
  },
  {
   "name": "team",
   "path": "/team",
   "template": "team.html",
   "title": "Team",
   "place": "team",
   "needs": [],
   "form": null,
   "block": "results",
   "offline": false,
   "loader": "team_board",
   "roles": [
    "supervisor",
    "admin"
   ]
  }
 ],
 "forms": {
  "assessment_new": {
   "name": "assessment_new",
   "type": "assessment",
   "fields": [
    {
     "name": "reason",
     "widget": "select",
     "default": "follow_up"
    },
    {
     "name": "answers"
    },
    {
     "name": "remarks",
     "widget": "textarea"
    }
   ],
   "sets": {
    "visit": "$visit",
    "instrument": "follow_up",
    "version": 1,
    "assessed_on": "$today",
    "recorded_by": "$me.id"
   },
   "then": "/clients/<client>/assessments/<new>"
  },
  "client_new": {
   "name": "client_new",
   "type": "client",
   "case_file": "$new",
   "fields": [
    {
     "name": "given_name"
    },
    {
     "name": "family_name"
    },
    {
     "name": "preferred_name"
    },
    {
     "name": "birth_date"
    },
    {
     "name": "phone"
    },
    {
     "name": "safe_to_call"
    },
    {
     "name": "address"
    },
    {
     "name": "primary_language"
    }
   ],
   "sets": {
    "status": "active",
    "started_on": "$today"
   },
   "then": "/clients/<new>"
  },
  "client_edit": {
   "name": "client_edit",
   "type": "client",
   "record": "$client",
   "fields": [
    {
     "name": "given_name"
    },
    {
     "name": "family_name"
    },
    {
     "name": "preferred_name"
    },
    {
     "name": "pronouns"
    },
    {
     "name": "birth_date"
    },
    {
     "name": "address"
    },
    {
     "name": "confidential_address"
    },
    {
     "name": "phone"
    },
    {
     "name": "safe_to_call"
    },
    {
     "name": "safe_voicemail"
    },
    {
     "name": "safe_text"
    },
    {
     "name": "primary_language"
    },
    {
     "name": "interpreter_needed"
    },
    {
     "name": "communication_needs"
    },
    {
     "name": "decision_status"
    },
    {
     "name": "household"
    },
    {
     "name": "allergies"
    },
    {
     "name": "acuity"
    },
    {
     "name": "programme"
    },
    {
     "name": "what_matters"
    }
   ],
   "sets": {},
   "then": "/clients/<client>"
  },
  "contact_new": {
   "name": "contact_new",
   "type": "contact_person",
   "fields": [
    {
     "name": "name"
    },
    {
     "name": "circle",
     "widget": "radios"
    },
    {
     "name": "role",
     "widget": "select"
    },
    {
     "name": "phone"
    },
    {
     "name": "safe_to_call"
    },
    {
     "name": "safe_voicemail"
    },
    {
     "name": "safe_text"
    },
    {
     "name": "share_level"
    },
    {
     "name": "remarks"
    }
   ],
   "sets": {},
   "then": "/clients/<client>"
  },
  "contact_edit": {
   "name": "contact_edit",
   "type": "contact_person",
   "record": "$contact",
   "fields": [
    {
     "name": "name"
    },
    {
     "name": "circle",
     "widget": "radios"
    },
    {
     "name": "role",
     "widget": "select"
    },
    {
     "name": "phone"
    },
    {
     "name": "safe_to_call"
    },
    {
     "name": "safe_voicemail"
    },
    {
     "name": "safe_text"
    },
    {
     "name": "share_level"
    },
    {
     "name": "remarks"
    }
   ],
   "sets": {},
   "then": "/clients/<client>"
  },
  "hazard_new": {
   "name": "hazard_new",
   "type": "hazard",
   "fields": [
    {
     "name": "hazard_type",
     "widget": "select"
    },
    {
     "name": "severity"
    },
    {
     "name": "source"
    },
    {
     "name": "evidence"
    },
    {
     "name": "precautions"
    },
    {
     "name": "review_on"
    }
   ],
   "sets": {
    "recorded_by": "$me.id"
   },
   "then": "/clients/<client>"
  },
  "undo_settlement": {
   "name": "undo_settlement",
   "type": "settlement",
   "record": "$settlement",
   "fields": [],
   "sets": {},
   "then": "/clients/<client>/settle/<needs.settlement.subject_type>/<needs.settlement.subject>",
   "undoes": true
  },
  "settle": {
   "name": "settle",
   "type": null,
   "record": "$record",
   "fields": [],
   "sets": {},
   "then": "/conflicts",
   "settles": true
  },
  "form_begin": {
   "name": "form_begin",
   "type": "form_answers",
   "fields": [],
   "sets": {
    "form_version": "$version",
    "form_id": "$needs.version.form_id",
    "title": "$needs.version.title",
    "started_at": "$now",
    "recorded_by": "$me.id"
   },
   "then": "/clients/<client>/fillings/<new>"
  },
  "form_begin_in_visit": {
   "name": "form_begin_in_visit",
   "type": "form_answers",
   "fields": [],
   "sets": {
    "form_version": "$version",
    "form_id": "$needs.version.form_id",
    "title": "$needs.version.title",
    "started_at": "$now",
    "recorded_by": "$me.id",
    "visit": "$visit"
   },
   "then": "/clients/<client>/fillings/<new>"
  },
  "plan_new": {
   "name": "plan_new",
   "type": "care_plan",
   "fields": [
    {
     "name": "title"
    },
    {
     "name": "plan_type",
     "widget": "select"
    },
    {
     "name": "status",
     "widget": "select"
    },
    {
     "name": "starts_on"
    },
    {
     "name": "ends_on"
    },
    {
     "name": "strengths",
     "widget": "textarea"
    },
    {
     "name": "risks",
     "widget": "textarea"
    },
    {
     "name": "backup_plan",
     "widget": "textarea"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/plan"
  },
  "plan_edit": {
   "name": "plan_edit",
   "type": "care_plan",
   "record": "$care_plan",
   "fields": [
    {
     "name": "status",
     "widget": "select"
    },
    {
     "name": "starts_on"
    },
    {
     "name": "ends_on"
    },
    {
     "name": "strengths",
     "widget": "textarea"
    },
    {
     "name": "risks",
     "widget": "textarea"
    },
    {
     "name": "backup_plan",
     "widget": "textarea"
    },
    {
     "hint": "The day you went through it face to face",
     "name": "reviewed_on"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/plan"
  },
  "goal_new": {
   "name": "goal_new",
   "type": "goal",
   "fields": [
    {
     "name": "statement",
     "widget": "textarea"
    },
    {
     "name": "domain",
     "widget": "select"
    },
    {
     "name": "measure"
    },
    {
     "name": "target_on"
    },
    {
     "name": "status",
     "widget": "select",
     "default": "active"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/plan"
  },
  "goal_progress": {
   "name": "goal_progress",
   "type": "goal",
   "record": "$goal",
   "fields": [
    {
     "name": "achievement",
     "widget": "radios"
    },
    {
     "name": "latest_value"
    },
    {
     "name": "progress",
     "widget": "textarea"
    },
    {
     "name": "status",
     "widget": "select"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/plan"
  },
  "goal_revise": {
   "name": "goal_revise",
   "type": "goal",
   "record": "$goal",
   "fields": [
    {
     "name": "statement",
     "widget": "textarea"
    },
    {
     "name": "domain",
     "widget": "select"
    },
    {
     "name": "measure"
    },
    {
     "name": "target_on"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/goals/<goal>"
  },
  "task_new": {
   "name": "task_new",
   "type": "task",
   "fields": [
    {
     "name": "title"
    },
    {
     "name": "due_on"
    },
    {
     "name": "priority",
     "widget": "radios",
     "default": "normal"
    }
   ],
   "sets": {
    "status": "open",
    "assignee": "$me.id",
    "origin": "manual"
   },
   "then": "/clients/<client>"
  },
  "task_done": {
   "name": "task_done",
   "type": "task",
   "record": "$task",
   "fields": [],
   "sets": {
    "status": "done",
    "done_at": "$now"
   },
   "then": "/clients/<client>"
  },
  "task_edit": {
   "name": "task_edit",
   "type": "task",
   "record": "$task",
   "fields": [
    {
     "name": "title"
    },
    {
     "name": "due_on"
    },
    {
     "name": "priority",
     "widget": "radios"
    },
    {
     "name": "status",
     "widget": "radios"
    }
   ],
   "sets": {},
   "then": "/clients/<client>"
  },
  "language": {
   "name": "language",
   "type": "preference",
   "case_file": "$me.id",
   "fields": [
    {
     "required": true,
     "name": "language",
     "widget": "radios"
    }
   ],
   "sets": {},
   "then": "/me"
  },
  "note_new": {
   "name": "note_new",
   "type": "progress_note",
   "fields": [
    {
     "name": "core_function",
     "widget": "select"
    },
    {
     "name": "client_said",
     "widget": "textarea"
    },
    {
     "name": "worker_saw",
     "widget": "textarea"
    },
    {
     "name": "worker_did",
     "widget": "textarea"
    },
    {
     "name": "worker_thinks",
     "widget": "textarea"
    },
    {
     "name": "next_step"
    },
    {
     "name": "next_step_on"
    },
    {
     "name": "happened_at",
     "default": "$now"
    },
    {
     "hint": "Only when it is written more than two days later",
     "name": "late_reason"
    }
   ],
   "sets": {
    "written_at": "$now",
    "recorded_by": "$me.id"
   },
   "then": "/clients/<client>/notes/<new>"
  },
  "visit_note": {
   "name": "visit_note",
   "type": "progress_note",
   "fields": [
    {
     "name": "core_function",
     "widget": "select",
     "default": "monitoring"
    },
    {
     "name": "client_said",
     "widget": "textarea"
    },
    {
     "name": "worker_saw",
     "widget": "textarea"
    },
    {
     "name": "worker_did",
     "widget": "textarea"
    },
    {
     "name": "worker_thinks",
     "widget": "textarea"
    },
    {
     "name": "next_step"
    },
    {
     "name": "next_step_on"
    },
    {
     "name": "happened_at",
     "default": "$needs.happened"
    },
    {
     "hint": "Only when it is written more than two days later",
     "name": "late_reason"
    }
   ],
   "sets": {
    "written_at": "$now",
    "recorded_by": "$me.id",
    "visit": "$visit"
   },
   "then": "/clients/<client>/notes/<new>"
  },
  "note_edit": {
   "name": "note_edit",
   "type": "progress_note",
   "record": "$note",
   "fields": [
    {
     "name": "core_function",
     "widget": "select"
    },
    {
     "name": "client_said",
     "widget": "textarea"
    },
    {
     "name": "worker_saw",
     "widget": "textarea"
    },
    {
     "name": "worker_did",
     "widget": "textarea"
    },
    {
     "name": "worker_thinks",
     "widget": "textarea"
    },
    {
     "name": "next_step"
    },
    {
     "name": "next_step_on"
    },
    {
     "name": "happened_at"
    },
    {
     "hint": "Only when it is written more than two days later",
     "name": "late_reason"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/notes/<note>"
  },
  "note_sign": {
   "name": "note_sign",
   "type": "signature",
   "fields": [
    {
     "name": "content_hash",
     "widget": "hidden",
     "default": "$fingerprint"
    }
   ],
   "sets": {
    "progress_note": "$note",
    "signed_at": "$now",
    "signer_name": "$me.name",
    "credential": "$me.credential",
    "late_entry": "$needs.late",
    "recorded_by": "$me.id"
   },
   "also": [
    {
     "type": "task",
     "id": "$new.task",
     "record": null,
     "sets": {
      "title": "$needs.note.next_step",
      "due_on": "$needs.note.next_step_on",
      "priority": "normal",
      "status": "open",
      "assignee": "$me.id",
      "origin": "next_step",
      "origin_record": "$note"
     },
     "when": "$needs.note.next_step"
    }
   ],
   "then": "/clients/<client>/notes/<note>",
   "fingerprint": "$needs.note"
  },
  "note_addendum": {
   "name": "note_addendum",
   "type": "addendum",
   "fields": [
    {
     "name": "text",
     "widget": "textarea"
    }
   ],
   "sets": {
    "written_at": "$now",
    "recorded_by": "$me.id",
    "progress_note": "$note"
   },
   "then": "/clients/<client>/notes/<note>"
  },
  "visit_plan": {
   "name": "visit_plan",
   "type": "visit",
   "fields": [
    {
     "name": "contact_type",
     "widget": "select",
     "default": "home_visit"
    },
    {
     "name": "starts_at"
    },
    {
     "name": "planned_minutes",
     "default": 45
    },
    {
     "name": "place"
    },
    {
     "name": "purpose"
    },
    {
     "name": "to_bring"
    }
   ],
   "sets": {
    "worker": "$me.id"
   },
   "then": "/clients/<client>/visits/<new>"
  },
  "visit_arrive": {
   "name": "visit_arrive",
   "type": "visit",
   "record": "$visit",
   "fields": [],
   "sets": {
    "arrived_at": "$now"
   },
   "then": "/clients/<client>/visits/<visit>/capture"
  },
  "visit_move": {
   "name": "visit_move",
   "type": "visit",
   "record": "$visit",
   "fields": [
    {
     "name": "contact_type"
    },
    {
     "name": "starts_at"
    },
    {
     "name": "planned_minutes"
    },
    {
     "name": "place"
    },
    {
     "name": "purpose"
    },
    {
     "name": "to_bring"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/visits/<visit>"
  },
  "quick_mark": {
   "name": "quick_mark",
   "type": "observation",
   "fields": [
    {
     "required": true,
     "name": "remark"
    },
    {
     "name": "category",
     "widget": "select",
     "default": "environment"
    },
    {
     "name": "source",
     "widget": "radios",
     "default": "observed"
    }
   ],
   "sets": {
    "visit": "$visit",
    "noted_at": "$now",
    "recorded_by": "$me.id",
    "severity": "none",
    "quick": true
   },
   "then": "/clients/<client>/visits/<visit>/capture"
  },
  "observe": {
   "name": "observe",
   "type": "observation",
   "fields": [
    {
     "name": "category",
     "widget": "select",
     "default": "$category"
    },
    {
     "name": "remark",
     "widget": "textarea"
    },
    {
     "name": "severity",
     "widget": "radios"
    },
    {
     "name": "source",
     "widget": "radios"
    },
    {
     "name": "action_taken",
     "widget": "textarea"
    }
   ],
   "sets": {
    "visit": "$visit",
    "noted_at": "$now",
    "recorded_by": "$me.id"
   },
   "then": "/clients/<client>/visits/<visit>/capture"
  },
  "visit_end": {
   "name": "visit_end",
   "type": "visit",
   "record": "$visit",
   "fields": [
    {
     "required": true,
     "name": "outcome",
     "widget": "radios"
    },
    {
     "name": "missed_reason",
     "widget": "select",
     "only_when": {
      "when": "outcome",
      "is": [
       "client_not_seen_collateral_seen",
       "attempted_no_answer",
       "refused_entry",
       "refused_contact",
       "cancelled_by_client",
       "cancelled_by_worker",
       "cancelled_by_agency",
       "aborted_unsafe"
      ]
     }
    },
    {
     "name": "missed_remark",
     "only_when": {
      "when": "outcome",
      "is": [
       "client_not_seen_collateral_seen",
       "attempted_no_answer",
       "refused_entry",
       "refused_contact",
       "cancelled_by_client",
       "cancelled_by_worker",
       "cancelled_by_agency",
       "aborted_unsafe"
      ]
     }
    },
    {
     "name": "present"
    },
    {
     "name": "present_remark"
    }
   ],
   "sets": {
    "ended_at": "$now"
   },
   "rules": [
    "reason_when_missed"
   ],
   "then": "/clients/<client>/visits/<visit>"
  },
  "visit_correct": {
   "name": "visit_correct",
   "type": "visit",
   "record": "$visit",
   "fields": [
    {
     "name": "arrived_at"
    },
    {
     "name": "ended_at"
    },
    {
     "required": true,
     "name": "time_corrected_why"
    },
    {
     "name": "outcome",
     "widget": "radios"
    },
    {
     "name": "present"
    },
    {
     "name": "present_remark"
    }
   ],
   "sets": {},
   "rules": [
    "ends_after_start:arrived_at:ended_at"
   ],
   "then": "/clients/<client>/visits/<visit>"
  }
 }
};
